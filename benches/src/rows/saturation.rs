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
use futures_util::future::try_join_all;
use std::{cell::RefCell, rc::Rc, time::Duration};

/// Tokens a second: far from what the server can do, so that only the sign-ins are in their way.
const RATE: u32 = 200;
/// Browsers that sign in again and again.
const BROWSERS: usize = 128;
/// Each sends a password at most once in this time.
const INTERVAL: Duration = Duration::from_millis(250);
/// More passwords than a core checks in a second.
const READY_PER_SECOND: f64 = 150.0;
/// How many browsers go to the password page at a time.
const PREPARERS: usize = 8;
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
    let ready = Rc::new(RefCell::new(ready(subject, phases.warm + phases.measure).await?));
    let idle = open(&mut askers, RATE, phases.measure, subject).await;
    let mut browsers: Vec<_> = (0..BROWSERS)
        .map(|number| {
            let late = Some(INTERVAL.mul_f64(float(number) / float(BROWSERS)));
            SignInWorker { ready: Rc::clone(&ready), waiting: None, late, shed: Rc::clone(shed) }
        })
        .collect();
    let loaded = async {
        tokio::time::sleep(phases.warm).await;
        open(&mut askers, RATE, phases.measure, subject).await
    };
    let (loaded, sign_ins) = tokio::join!(loaded, closed(&mut browsers, phases, subject));
    anyhow::ensure!(!ready.borrow().is_empty(), "there were too few browsers ready to keep the hash pool busy");
    Ok(Round { idle, loaded, sign_ins })
}

/// Browsers before the password page: all that can get through in this time, so that nothing but passwords is sent in it.
async fn ready(subject: &Subject, time: Duration) -> Result<Vec<PasswordStep>> {
    let path = Installation::authorize_path(Algorithm::Rs256);
    let share = READY_PER_SECOND * time.as_secs_f64() / float(PREPARERS);
    let prepared = try_join_all((0..PREPARERS).map(|first| {
        let path = &path;
        async move {
            let mut steps = Vec::new();
            while float(steps.len()) < share + float(BROWSERS) / float(PREPARERS) {
                let user = user(first + steps.len() * PREPARERS);
                steps.push(to_password_step(Browser::at(subject.origin()), path, &user, PASSWORD).await?.rested());
            }
            anyhow::Ok(steps)
        }
    }))
    .await?;
    // In turn from each, so that those who follow on one another are different customers: guesses at one account wait for each other.
    let mut prepared: Vec<_> = prepared.into_iter().map(Vec::into_iter).collect();
    let rounds = std::iter::repeat_with(|| prepared.iter_mut().filter_map(Iterator::next).collect::<Vec<_>>());
    Ok(rounds.take_while(|round| !round.is_empty()).flatten().collect())
}

/// A browser that signs in again and again, as somebody else each time. Told to come back, it sends the same form again, as a
/// person would.
struct SignInWorker {
    ready: Rc<RefCell<Vec<PasswordStep>>>,
    waiting: Option<PasswordStep>,
    /// How long it waits before it begins, so that they don't all come at the same moment.
    late: Option<Duration>,
    shed: Rc<RefCell<Latencies>>,
}

impl Worker for SignInWorker {
    async fn operate(&mut self) -> Result<Progress> {
        if let Some(late) = self.late.take() {
            tokio::time::sleep(late).await;
        }
        let next = self.waiting.take().or_else(|| self.ready.borrow_mut().pop());
        let Some(mut step) = next else { return Ok(Progress::Exhausted) };
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
