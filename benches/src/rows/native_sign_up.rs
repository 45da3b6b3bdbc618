//! Signing up through the native authentication API: four requests, from a name to tokens.
//!
//! The code is read from the outbox between the second request and the third, which is not measured, so that a sign-up is measured
//! in two halves. Delivering its mail goes on meanwhile and counts as far as it falls into them.

use super::{Lab, password::besides_hash};
use crate::{
    load::{Answer, Connection, Progress, Sample, Worker, drain},
    number::Spread,
    report::{Row, Target},
    subject::{Installation, Subject, TokenAnswer},
};
use anyhow::{Context as _, Result};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use std::{cell::RefCell, rc::Rc, time::Duration};

/// How many passwords are on their way at once: the pool never runs dry, and its queue never runs over.
const CONNECTIONS: usize = 6;
/// How often the outbox is looked at for a mail that has not come yet.
const LOOKS: usize = 500;
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// What a sign-up costs besides its hash.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let subject = lab.vestibule()?;
    let mut rounds = Vec::new();
    for round in 0..lab.pace.rounds {
        rounds.push(measure(lab, subject, round * lab.pace.sign_ins)?);
    }
    let costs = rounds.iter().map(|(first, second)| besides_hash(first) + besides_hash(second));
    let samples = rounds.iter().flat_map(|(first, second)| [first, second]);
    Ok(vec![
        Row::new("native sign-up, processor time besides the hash", Spread::of(costs).context("no rounds")?, "ms")
            .target(Target::AtMost(2.0))
            .samples(samples),
    ])
}

/// The two halves of as many sign-ups as a round has, of people numbered from `first`.
fn measure(lab: &Lab, subject: &Subject, first: usize) -> Result<(Sample, Sample)> {
    lab.wait(async {
        let emails = (first..first + lab.pace.sign_ins).map(|number| format!("native{number}@bench.example"));
        let waiting = Rc::new(RefCell::new(emails.collect::<Vec<_>>()));
        let started = Rc::new(RefCell::new(Vec::new()));
        let mut workers = Vec::new();
        for _ in 0..CONNECTIONS {
            let connection = Connection::to(subject.origin().clone());
            workers.push(Start { connection, waiting: Rc::clone(&waiting), started: Rc::clone(&started) });
        }
        let starting = drain(&mut workers, subject).await;
        drop(workers);
        anyhow::ensure!(starting.usage.hash_threads > 0, "no thread of the server is named after hashing");
        let mut proven = Vec::new();
        let mut outbox = Connection::to(subject.origin().clone());
        for (email, step) in started.take() {
            proven.push((step, code(&mut outbox, &email).await?));
        }
        let proven = Rc::new(RefCell::new(proven));
        let finish = || Finish { connection: Connection::to(subject.origin().clone()), proven: Rc::clone(&proven) };
        let mut workers: Vec<_> = (0..CONNECTIONS).map(|_| finish()).collect();
        Ok((starting, drain(&mut workers, subject).await))
    })
}

/// From a name to a code on its way.
struct Start {
    connection: Connection,
    waiting: Rc<RefCell<Vec<String>>>,
    started: Rc<RefCell<Vec<(String, String)>>>,
}

impl Worker for Start {
    async fn operate(&mut self) -> Result<Progress> {
        let Some(email) = self.waiting.borrow_mut().pop() else { return Ok(Progress::Exhausted) };
        let path = Installation::native_path("signup/v1.0/start");
        let step = step_of(&self.connection.post(&path, &[], Installation::native_start(&email)).await?)?;
        let path = Installation::native_path("signup/v1.0/challenge");
        let step = step_of(&self.connection.post(&path, &[], Installation::native_challenge(&step)).await?)?;
        self.started.borrow_mut().push((email, step));
        Ok(Progress::Done)
    }
}

/// From the code to tokens.
struct Finish {
    connection: Connection,
    proven: Rc<RefCell<Vec<(String, String)>>>,
}

impl Worker for Finish {
    async fn operate(&mut self) -> Result<Progress> {
        let Some((step, code)) = self.proven.borrow_mut().pop() else { return Ok(Progress::Exhausted) };
        let path = Installation::native_path("signup/v1.0/continue");
        let step = step_of(&self.connection.post(&path, &[], Installation::native_code(&step, &code)).await?)?;
        let tokens = Installation::native_tokens(&step);
        let answer = self.connection.post(&Installation::token_path(), &[], tokens).await?;
        anyhow::ensure!(answer.status == StatusCode::OK, "token answered {}", answer.summary());
        let tokens = TokenAnswer::parse(&answer.body)?;
        anyhow::ensure!(tokens.id_token.is_some() && tokens.refresh_token.is_some(), "tokens are missing");
        Ok(Progress::Done)
    }
}

#[derive(Deserialize)]
struct Step {
    continuation_token: String,
}

fn step_of(answer: &Answer) -> Result<String> {
    anyhow::ensure!(answer.status == StatusCode::OK, "answered {}", answer.summary());
    let step: Step = serde_json::from_slice(&answer.body).context("no step")?;
    Ok(step.continuation_token)
}

#[derive(Deserialize)]
struct Mail {
    code: Option<String>,
}

/// The code that somebody was mailed.
async fn code(outbox: &mut Connection, email: &str) -> Result<String> {
    let path = Installation::outbox_path(email);
    let accept = [(header::ACCEPT, HeaderValue::from_static("application/json"))];
    for _ in 0..LOOKS {
        let answer = outbox.get(&path, &accept).await?;
        let mails: Vec<Mail> = serde_json::from_slice(&answer.body).with_context(|| answer.summary())?;
        if let Some(code) = mails.into_iter().find_map(|mail| mail.code) {
            return Ok(code);
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
    anyhow::bail!("no mail for {email}")
}
