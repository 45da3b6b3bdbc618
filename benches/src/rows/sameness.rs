//! What the password step tells of an account by its cost: nothing (a wrong password of a customer against a password of
//! nobody).

use super::{Lab, customers, lab::TENANTS};
use crate::{
    journey::{Browser, PasswordStep, to_password_step},
    number::Spread,
    report::{Row, Target},
    stopwatch,
    subject::{Algorithm, Installation, Subject},
};
use anyhow::{Context as _, Result};
use std::{ops::Range, time::Duration};

/// How far the two may lie apart.
const SAME: Target = Target::Between(0.95, 1.05);
/// The server gets this long to finish what an answer leaves behind, so that nothing is put to the next one's account.
const REST: Duration = Duration::from_millis(5);
/// Tried once with each address, so that none is ever locked.
const WRONG: &str = "Wrong-Lantern-1-Harbour";

/// What one attempt took, in milliseconds.
#[derive(Clone, Copy)]
struct Cost {
    processor: f64,
    time: f64,
}

/// An attempt at a customer, and one at nobody right before or after it.
struct Pair {
    customer: Cost,
    nobody: Cost,
}

/// Each customer against nobody in the same moment: what the machine's other work takes away, it takes from both.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let pairs = u32::try_from(lab.pace.sign_ins).context("too many sign-ins")?;
    let rounds = u32::try_from(lab.pace.rounds).context("too many rounds")?;
    let subject = customers::start(lab, "sameness", TENANTS, pairs * rounds)?;
    let measured = (0..rounds).map(|round| lab.wait(measure(&subject, round * pairs..(round + 1) * pairs)));
    let measured = measured.collect::<Result<Vec<Vec<Pair>>>>()?;
    subject.stop()?;
    let row = |name: &str, cost: fn(Cost) -> f64| {
        let spread = |value: &dyn Fn(&Pair) -> f64| {
            let medians = measured.iter().filter_map(|pairs| Some(Spread::of(pairs.iter().map(value))?.median));
            Spread::of(medians).context("no rounds")
        };
        let ratios = spread(&|pair| cost(pair.customer) / cost(pair.nobody).max(f64::MIN_POSITIVE))?;
        let nobody = spread(&|pair| cost(pair.nobody))?;
        anyhow::Ok(
            Row::new(name, spread(&|pair| cost(pair.customer))?, "ms")
                .of("a password of nobody", ratios)
                .target(SAME)
                .with("of_nobody_ms", nobody.median)
                .with("pairs", pairs * rounds),
        )
    };
    Ok(vec![
        row("wrong password of a customer, processor time", |cost| cost.processor)?,
        row("wrong password of a customer, time", |cost| cost.time)?,
    ])
}

/// One attempt for each number at a customer and one at nobody, first the one and then the other in turn.
async fn measure(subject: &Subject, numbers: Range<u32>) -> Result<Vec<Pair>> {
    let mut ready = Vec::new();
    for number in numbers {
        let customer = before(subject, &customers::email(number)).await?;
        let nobody = before(subject, &customers::email_of_nobody(number)).await?;
        ready.push((customer, nobody));
    }
    let mut pairs = Vec::new();
    for (mut customer, mut nobody) in ready {
        let customer_first = pairs.len().is_multiple_of(2);
        let (first, second) = if customer_first { (&mut customer, &mut nobody) } else { (&mut nobody, &mut customer) };
        let (first, second) = (attempt(subject, first).await?, attempt(subject, second).await?);
        let ((customer, page), (nobody, other)) = if customer_first { (first, second) } else { (second, first) };
        anyhow::ensure!(page == other, "a page of {page} bytes tells a customer from nobody, who gets {other}");
        pairs.push(Pair { customer, nobody });
    }
    Ok(pairs)
}

/// A browser of its own before the password page. Its connection is made by the attempt, for both kinds alike.
async fn before(subject: &Subject, email: &str) -> Result<PasswordStep> {
    let path = Installation::authorize_path(Algorithm::Rs256);
    let step = to_password_step(Browser::at(subject.origin()), &path, email, WRONG).await?;
    Ok(step.rested())
}

/// Makes one attempt and waits until the server is at rest: what it took, and how long the page is. Both addresses
/// of a pair are equally long.
async fn attempt(subject: &Subject, step: &mut PasswordStep) -> Result<(Cost, usize)> {
    let used = subject.program().processor_time();
    let began = stopwatch::now();
    let page = step.refused().await?;
    let time = stopwatch::now().saturating_duration_since(began);
    tokio::time::sleep(REST).await;
    let processor = subject.program().processor_time().saturating_sub(used);
    let milliseconds = |duration: Duration| duration.as_secs_f64() * 1_000.0;
    Ok((Cost { processor: milliseconds(processor), time: milliseconds(time) }, page.len()))
}
