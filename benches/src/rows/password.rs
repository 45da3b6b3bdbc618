//! The password step of a sign-in: nothing but the hash should matter.

use super::Lab;
use crate::{
    journey::{Browser, PasswordStep, to_password_step},
    limits::Limit,
    load::{Progress, Sample, Worker, drain},
    number::{Spread, float},
    report::{Row, Target},
    subject::{Algorithm, Installation, PASSWORD, Subject, user},
};
use anyhow::{Context as _, Result};
use std::{cell::RefCell, rc::Rc};

/// How many passwords are on their way at once: the pool never runs dry, and its queue never runs over.
const CONNECTIONS: usize = 6;

/// One measurement, and the raw rates around it.
struct Round {
    sample: Sample,
    raw: f64,
    allocating: f64,
}

/// Sign-ins against raw hashes, the hash library against the usual one, and what a sign-in costs besides its hash.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let subject = lab.vestibule()?;
    let mut rounds = Vec::new();
    for _ in 0..lab.pace.rounds {
        let raw = lab.bench.limit(Limit::Argon2, lab.pace.phases.measure, 1)?.per_second();
        let sample = measure(lab, subject)?;
        let allocating = lab.bench.limit(Limit::Argon2Allocating, lab.pace.phases.measure, 1)?.per_second();
        rounds.push(Round { sample, raw, allocating });
    }
    let spread = |value: fn(&Round) -> f64| Spread::of(rounds.iter().map(value)).context("no rounds");
    let samples = || rounds.iter().map(|round| &round.sample);
    Ok(vec![
        Row::new("password sign-in, whole step", spread(|round| round.sample.per_second())?, "1/s")
            .of("raw Argon2id", spread(|round| round.sample.per_second() / round.raw)?)
            .target(Target::AtLeast(0.92))
            .samples(samples()),
        Row::new("Argon2id, library in use", spread(|round| round.raw)?, "1/s")
            .of("RustCrypto allocating", spread(|round| round.raw / round.allocating)?)
            .target(Target::AtLeast(1.4)),
        Row::new(
            "password sign-in, processor time besides the hash",
            spread(|round| besides_hash(&round.sample))?,
            "ms",
        )
        .target(Target::AtMost(1.0))
        .samples(samples()),
    ])
}

/// Milliseconds of processor time a sign-in, without the threads that hash.
pub(super) fn besides_hash(sample: &Sample) -> f64 {
    let other = sample.usage.total.saturating_sub(sample.usage.hashing);
    other.as_secs_f64() * 1_000.0 / float(sample.operations).max(1.0)
}

/// Brings as many browsers as asked for to the password page, measures them sending their passwords, and sees every one of
/// them through to its code.
pub(super) fn measure(lab: &Lab, subject: &Subject) -> Result<Sample> {
    lab.wait(async {
        let steps = ready(subject, lab.pace.sign_ins).await?;
        let waiting = Rc::new(RefCell::new(steps));
        let sent = Rc::new(RefCell::new(Vec::new()));
        let new = |_| PasswordWorker { waiting: Rc::clone(&waiting), sent: Rc::clone(&sent) };
        let mut workers: Vec<_> = (0..CONNECTIONS).map(new).collect();
        let sample = drain(&mut workers, subject).await;
        anyhow::ensure!(sample.usage.hash_threads > 0, "no thread of the server is named after hashing");
        drop(workers);
        for step in sent.take() {
            step.finish().await?;
        }
        Ok(sample)
    })
}

async fn ready(subject: &Subject, count: usize) -> Result<Vec<PasswordStep>> {
    let path = Installation::authorize_path(Algorithm::Rs256);
    let mut steps = Vec::with_capacity(count);
    for number in 0..count {
        let browser = Browser::at(subject.origin());
        steps.push(to_password_step(browser, &path, &user(number), PASSWORD).await?);
    }
    Ok(steps)
}

struct PasswordWorker {
    waiting: Rc<RefCell<Vec<PasswordStep>>>,
    sent: Rc<RefCell<Vec<PasswordStep>>>,
}

impl Worker for PasswordWorker {
    async fn operate(&mut self) -> Result<Progress> {
        let Some(mut step) = self.waiting.borrow_mut().pop() else { return Ok(Progress::Exhausted) };
        let progress = step.submit().await?;
        anyhow::ensure!(progress == Progress::Done, "too busy for {CONNECTIONS} at once");
        self.sent.borrow_mut().push(step);
        Ok(progress)
    }
}
