//! The same work with many customers and with many tenants: nothing may become dearer by more than 15 %.

use super::{Lab, customers, lab::TENANTS, memory, page, password, tokens};
use crate::{
    load::Sample,
    number::Spread,
    report::{Row, Target},
    subject::{Algorithm, Grant, Subject},
};
use anyhow::{Context as _, Result};

/// Customers of the stores that are compared with.
const CUSTOMERS: u32 = 10_000;
/// How much dearer a request may become.
const DEARER: f64 = 1.15;

/// What is measured on each store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Work {
    Token(Grant),
    Page,
    SignIn,
}

const WORK: [(Work, &str); 5] = [
    (Work::Token(Grant::ClientCredentials), "client_credentials"),
    (Work::Token(Grant::Refresh), "refresh"),
    (Work::Token(Grant::Code), "code exchange"),
    (Work::Page, "sign-in page"),
    (Work::SignIn, "sign-in besides the hash"),
];

/// A store larger than the usual one.
struct Larger {
    name: String,
    subject: Subject,
    costs: [Vec<f64>; WORK.len()],
}

/// Processor time a request of the large and of the wide store, against the usual one in the same rounds.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let usual = customers::start(lab, "usual", TENANTS, CUSTOMERS)?;
    let larger = |name: String, subject| Larger { name, subject, costs: [const { Vec::new() }; WORK.len()] };
    let (many, wide) = (lab.pace.customers, lab.pace.tenants);
    let mut stores = [
        larger(format!("{many} customers"), customers::start(lab, "large", TENANTS, many)?),
        larger(format!("{wide} tenants"), customers::start(lab, "wide", wide, CUSTOMERS)?),
    ];
    let mut base = [const { Vec::new() }; WORK.len()];
    for _ in 0..lab.pace.rounds {
        for (index, (work, _)) in WORK.iter().enumerate() {
            push(&mut base, index, cost(lab, &usual, *work)?);
            for store in &mut stores {
                push(&mut store.costs, index, cost(lab, &store.subject, *work)?);
            }
        }
    }
    let mut rows = Vec::new();
    for store in &stores {
        for ((costs, base), (_, name)) in store.costs.iter().zip(&base).zip(WORK) {
            let ratios = costs.iter().zip(base).map(|(larger, usual)| larger / usual.max(f64::MIN_POSITIVE));
            rows.push(
                Row::new(
                    format!("{name}, {}", store.name),
                    Spread::of(costs.iter().copied()).context("no rounds")?,
                    "CPU ms",
                )
                .of("the usual store", Spread::of(ratios).context("no rounds")?)
                .target(Target::AtMost(DEARER)),
            );
        }
    }
    let [large, _] = &stores;
    rows.push(memory::row(&format!("memory, {}", large.name), &large.subject, 0.0, 150.0)?);
    Ok(rows)
}

fn push(costs: &mut [Vec<f64>], index: usize, cost: f64) {
    if let Some(costs) = costs.get_mut(index) {
        costs.push(cost);
    }
}

/// Milliseconds of processor time for one.
fn cost(lab: &Lab, subject: &Subject, work: Work) -> Result<f64> {
    let right = |sample: Sample| {
        anyhow::ensure!(sample.errors == 0, "{}", sample.first_error.unwrap_or_default());
        anyhow::Ok(sample)
    };
    Ok(match work {
        Work::Token(grant) => right(tokens::measure(lab, subject, grant, Algorithm::Es256)?)?.cpu_milliseconds(),
        Work::Page => right(page::measure(lab, subject)?)?.cpu_milliseconds(),
        Work::SignIn => password::besides_hash(&right(password::measure(lab, subject)?)?),
    })
}
