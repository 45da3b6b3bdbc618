//! Tokens for a client that proves itself by an assertion, each a fresh one.
//!
//! The generator signs them on its own core while it waits for answers: assertions that were signed before would be old before a
//! long run ended.

use super::{
    Lab,
    comparison::{reference, unjudged},
    tokens::{CONNECTIONS, VERIFIED},
};
use crate::{
    floor::ASSERTION_PATH,
    load::{Connection, Progress, Sample, Worker, closed},
    report::Row,
    subject::{Algorithm, ClientKey, Installation, Keys, Subject, TokenAnswer},
};
use anyhow::Result;
use std::rc::Rc;

const TITLE: &str = "client_credentials by private_key_jwt ES256";

/// `client_credentials` with an assertion, against the floor: one verification and one signature.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let (mut floors, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        floors.push(measure(lab, floor, ASSERTION_PATH)?);
        ours.push(measure(lab, subject, &Installation::token_path())?);
    }
    Ok(vec![reference(&format!("floor of {TITLE}"), &floors)?, unjudged(TITLE, "the floor", &ours, &floors)?])
}

fn measure(lab: &Lab, subject: &Subject, path: &str) -> Result<Sample> {
    lab.wait(async {
        let keys = Rc::new(subject.keys().await?);
        let new = |_| AssertionWorker::new(subject, path, &lab.bench.client_key, Rc::clone(&keys));
        let mut workers: Vec<_> = (0..CONNECTIONS).map(new).collect();
        Ok(closed(&mut workers, lab.pace.phases, subject).await)
    })
}

struct AssertionWorker<'a> {
    connection: Connection,
    path: &'a str,
    audience: String,
    client_key: &'a ClientKey,
    keys: Rc<Keys>,
    answered: u32,
}

impl<'a> AssertionWorker<'a> {
    fn new(subject: &Subject, path: &'a str, client_key: &'a ClientKey, keys: Rc<Keys>) -> Self {
        Self {
            connection: Connection::to(subject.origin().clone()),
            path,
            audience: format!("{}{path}", subject.origin().base()),
            client_key,
            keys,
            answered: 0,
        }
    }
}

impl Worker for AssertionWorker<'_> {
    async fn operate(&mut self) -> Result<Progress> {
        let form = Installation::asserted(self.client_key, &self.audience)?;
        let answer = self.connection.post(self.path, &[], form).await?;
        anyhow::ensure!(answer.status.is_success(), "the token endpoint answered {}", answer.summary());
        let tokens = TokenAnswer::parse(&answer.body)?;
        anyhow::ensure!(tokens.id_token.is_none(), "an id token without a user");
        if self.answered.is_multiple_of(VERIFIED) {
            self.keys.verify(Algorithm::Es256, tokens.access_token)?;
        }
        self.answered = self.answered.wrapping_add(1);
        Ok(Progress::Done)
    }
}
