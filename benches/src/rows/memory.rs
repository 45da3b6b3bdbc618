//! Memory of a server of its own: idle, and after mixed load.

use super::{Lab, lab::TENANTS, page, password, tokens};
use crate::{
    load::{Measured as _, Phases, Sample},
    number::float,
    process::{Memory, Side},
    report::{Row, Target},
    subject::{Algorithm, Grant, Store, Subject},
};
use anyhow::Result;
use std::time::Duration;

/// How long a server is left alone before it counts as idle.
const SETTLE: Duration = Duration::from_secs(2);
/// What one thread that hashes passwords keeps for its next hash, in MiB.
const ARENA: f64 = 19.0;

/// Idle, and after the load.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let store = Store::Embedded(lab.bench.data("memory"));
    lab.bench.vestibule(Side::Measured, &store, Some(TENANTS))?.stop()?;
    let subject = lab.bench.vestibule(Side::Measured, &store, None)?;
    std::thread::sleep(SETTLE);
    let idle = row("memory, idle", &subject, 0.0, 30.0)?;
    let at_rest = subject.program().memory()?.anonymous;
    let samples = mixed_load(lab, &subject)?;
    // The load ended with passwords, so that each thread keeps its arena. No more of it is resident than has been added.
    let added = (subject.program().memory()?.anonymous - at_rest).max(0.0);
    let arenas = (float(subject.usage().hash_threads) * ARENA).min(added);
    let after = row("memory, after mixed load", &subject, arenas, 60.0)?.samples(&samples);
    subject.stop()?;
    Ok(vec![idle, after])
}

/// Anonymous memory without `arenas` MiB of the hash threads that are known to be in it, against a limit in MiB.
pub(super) fn row(name: &str, subject: &Subject, arenas: f64, limit: f64) -> Result<Row> {
    let Memory { anonymous, resident } = subject.program().memory()?;
    Ok(Row::single(name, (anonymous - arenas).max(0.0), "MiB")
        .target(Target::AtMost(limit))
        .with("anonymous_mib", anonymous)
        .with("hash_arenas_mib", arenas)
        .with("resident_mib", resident))
}

/// Every kind of request, one kind after another, until the time is over.
fn mixed_load(lab: &Lab, subject: &Subject) -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    let share = lab.pace.mixed / 8;
    let phases = Phases { warm: Duration::ZERO, measure: share };
    for algorithm in [Algorithm::Rs256, Algorithm::Es256] {
        for grant in [Grant::ClientCredentials, Grant::Refresh] {
            samples.push(lab.wait(async {
                let mut workers = tokens::workers(subject, grant, algorithm, 0).await?;
                anyhow::Ok(tokens::busy(subject, &mut workers, phases).await)
            })?);
        }
        samples.push(tokens::measure(lab, subject, Grant::Code, algorithm)?);
    }
    samples.push(page::measure(lab, subject)?);
    samples.push(password::measure(lab, subject)?);
    Ok(samples)
}
