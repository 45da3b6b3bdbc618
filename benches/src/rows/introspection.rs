//! What a token is worth: several customers' tokens, asked about again and again.

use super::{
    Lab,
    comparison::{compared, reference},
    page::{HELLO, hello},
    userinfo::{ALGORITHM, Bearer, CONNECTIONS, bearers},
};
use crate::{
    load::{Connection, Progress, Sample, Worker, closed},
    report::Row,
    subject::{Installation, Subject},
};
use anyhow::{Context as _, Result};
use serde::Deserialize;

/// Introspection against axum's "hello".
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let bearers = lab.wait(bearers(subject))?;
    let (mut hellos, mut answers) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        hellos.push(hello(lab, floor));
        answers.push(measure(lab, subject, &bearers));
    }
    Ok(vec![
        reference(&format!("{HELLO}, beside introspection"), &hellos)?,
        compared("introspection", HELLO, 0.5, &answers, &hellos)?.with("tokens", bearers.len()),
    ])
}

fn measure(lab: &Lab, subject: &Subject, bearers: &[Bearer]) -> Sample {
    lab.wait(async {
        let shared = bearers.iter().cycle().take(CONNECTIONS);
        let mut workers: Vec<_> = shared.map(|bearer| IntrospectionWorker::new(subject, bearer)).collect();
        closed(&mut workers, lab.pace.phases, subject).await
    })
}

/// The members of an answer that are checked.
#[derive(Deserialize)]
struct Answer<'a> {
    active: bool,
    token_type: &'a str,
}

struct IntrospectionWorker {
    connection: Connection,
    path: String,
    form: String,
}

impl IntrospectionWorker {
    fn new(subject: &Subject, bearer: &Bearer) -> Self {
        Self {
            connection: Connection::to(subject.origin().clone()),
            path: Installation::introspection_path(),
            form: Installation::introspection(ALGORITHM, &bearer.access_token),
        }
    }
}

impl Worker for IntrospectionWorker {
    async fn operate(&mut self) -> Result<Progress> {
        let answer = self.connection.post(&self.path, &[], self.form.clone()).await?;
        anyhow::ensure!(answer.status.is_success(), "introspection answered {}", answer.summary());
        let told: Answer<'_> = serde_json::from_slice(&answer.body).context("not an introspection answer")?;
        anyhow::ensure!(told.active && told.token_type == "Bearer", "a token that counts is not active");
        Ok(Progress::Done)
    }
}
