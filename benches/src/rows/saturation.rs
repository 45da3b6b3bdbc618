//! Tokens while sign-ins want more hashes than there can be.

use super::{
    Lab,
    tokens::{self, TokenWorker},
};
use crate::{
    journey::{Browser, PasswordStep, to_password_step},
    load::{Latencies, Phases, Progress, Sample, Worker, closed, open},
    number::{Spread, float},
    report::{Row, Target},
    stopwatch,
    subject::{Algorithm, Grant, Installation, PASSWORD, Subject, user},
};
use anyhow::{Context as _, Result};
use std::{cell::RefCell, rc::Rc, time::Duration};

/// Tokens a second: far from what the server can do, so that only the sign-ins are in their way.
const RATE: u32 = 200;
/// Browsers that sign in again and again.
const BROWSERS: usize = 128;
/// Each sends a password at most once in this time.
const INTERVAL: Duration = Duration::from_millis(250);
/// An idle percentile below this says nothing about the server.
const LEAST_IDLE: f64 = 1.0;

struct Round {
    idle: Sample,
    loaded: Sample,
    sign_ins: Sample,
}

/// The tail of tokens, and how soon a sign-in too many is told so.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let subject = lab.vestibule()?;
    let shed = Rc::new(RefCell::new(Latencies::default()));
    let mut rounds = Vec::new();
    for _ in 0..lab.pace.rounds {
        rounds.push(lab.wait(round(subject, lab.pace.phases, &shed))?);
    }
    let tail = |sample: &Sample| sample.latencies.within(990);
    let spread = |value: &dyn Fn(&Round) -> f64| Spread::of(rounds.iter().map(value)).context("no rounds");
    let excess: u64 = rounds.iter().map(|round| round.sign_ins.shed).sum();
    anyhow::ensure!(excess > 0, "{BROWSERS} browsers at once were not too many for the hash pool");
    let told = shed.borrow().within(990);
    Ok(vec![
        Row::new(
            "client_credentials p99 while sign-ins saturate the hash pool",
            spread(&|round| tail(&round.loaded))?,
            "ms",
        )
        .of("idle p99, at least 1 ms", spread(&|round| tail(&round.loaded) / tail(&round.idle).max(LEAST_IDLE))?)
        .target(Target::AtMost(5.0))
        .with("idle_p99_ms", spread(&|round| tail(&round.idle))?.median)
        .samples(rounds.iter().map(|round| &round.loaded)),
        Row::single("excess sign-ins told to come back, p99", told, "ms")
            .target(Target::AtMost(100.0))
            .with("told", excess)
            .with("sign_ins_per_second", spread(&|round| round.sign_ins.per_second())?.median)
            .samples(rounds.iter().map(|round| &round.sign_ins)),
    ])
}

async fn round(subject: &Subject, phases: Phases, shed: &Rc<RefCell<Latencies>>) -> Result<Round> {
    let mut askers: Vec<TokenWorker> = tokens::workers(subject, Grant::ClientCredentials, Algorithm::Rs256, 0).await?;
    let idle = open(&mut askers, RATE, phases.measure, || subject.usage()).await;
    let mut browsers: Vec<_> = (0..BROWSERS)
        .map(|number| {
            let late = Some(INTERVAL.mul_f64(float(number) / float(BROWSERS)));
            SignInWorker { subject, number, waiting: None, late, shed: Rc::clone(shed) }
        })
        .collect();
    let during = Phases { warm: phases.warm, measure: phases.measure };
    let loaded = async {
        tokio::time::sleep(during.warm).await;
        open(&mut askers, RATE, during.measure, || subject.usage()).await
    };
    let (loaded, sign_ins) = tokio::join!(loaded, closed(&mut browsers, during, || subject.usage()));
    Ok(Round { idle, loaded, sign_ins })
}

/// A browser that signs in again and again. Told to come back, it sends the same form again, as a person would.
struct SignInWorker<'a> {
    subject: &'a Subject,
    number: usize,
    waiting: Option<PasswordStep>,
    /// How long it waits before it begins, so that they don't all come at the same moment.
    late: Option<Duration>,
    shed: Rc<RefCell<Latencies>>,
}

impl Worker for SignInWorker<'_> {
    async fn operate(&mut self) -> Result<Progress> {
        if let Some(late) = self.late.take() {
            tokio::time::sleep(late).await;
        }
        let mut step = if let Some(step) = self.waiting.take() {
            step
        } else {
            let browser = Browser::at(self.subject.origin());
            let path = Installation::authorize_path(Algorithm::Rs256);
            to_password_step(browser, &path, &user(self.number), PASSWORD).await?
        };
        let sent = stopwatch::now();
        let progress = step.submit().await?;
        if progress == Progress::Shed {
            self.shed.borrow_mut().add(stopwatch::now().saturating_duration_since(sent));
            self.waiting = Some(step);
        }
        tokio::time::sleep_until((sent + INTERVAL).into()).await;
        Ok(progress)
    }
}
