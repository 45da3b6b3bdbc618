//! Authorization requests that are pushed, and brought by a browser that is signed in: a pair of requests for each code.
//!
//! A pair signs nothing, so that it is compared with the least of an HTTP server, asked twice.

use super::{
    Lab,
    comparison::{reference, unjudged},
    page::HELLO,
    tokens::CONNECTIONS,
};
use crate::{
    load::{Connection, Progress, Sample, Worker, closed},
    report::Row,
    subject::{Algorithm, Installation, Subject, code_of},
};
use anyhow::{Context as _, Result};
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;

const TITLE: &str = "PAR and authorize with a live session, pairs";
const ALGORITHM: Algorithm = Algorithm::Es256;

/// Pairs against two of axum's "hello" each.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let session = lab.wait(subject.sign_in(&Installation::authorize_path(ALGORITHM)))?.headers;
    let (mut hellos, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        hellos.push(measure(lab, floor, || HelloPair(Connection::to(floor.origin().clone()))));
        ours.push(measure(lab, subject, || PushedPair {
            connection: Connection::to(subject.origin().clone()),
            session: &session,
        }));
    }
    let hello = format!("{HELLO}, pairs");
    Ok(vec![reference(&hello, &hellos)?, unjudged(TITLE, &hello, &ours, &hellos)?])
}

fn measure<W: Worker>(lab: &Lab, subject: &Subject, worker: impl Fn() -> W) -> Sample {
    lab.wait(async {
        let mut workers: Vec<_> = (0..CONNECTIONS).map(|_| worker()).collect();
        closed(&mut workers, lab.pace.phases, subject).await
    })
}

struct HelloPair(Connection);

impl Worker for HelloPair {
    async fn operate(&mut self) -> Result<Progress> {
        for _ in 0..2 {
            let answer = self.0.get("/hello", &[]).await?;
            anyhow::ensure!(answer.body == "hello", "hello answered {}", answer.summary());
        }
        Ok(Progress::Done)
    }
}

/// RFC 9126 §2.2.
#[derive(Deserialize)]
struct Pushed<'a> {
    request_uri: &'a str,
    expires_in: u64,
}

struct PushedPair<'a> {
    connection: Connection,
    session: &'a [(HeaderName, HeaderValue)],
}

impl Worker for PushedPair<'_> {
    async fn operate(&mut self) -> Result<Progress> {
        let pushed = self.connection.post(&Installation::par_path(), &[], Installation::pushed(ALGORITHM)).await?;
        anyhow::ensure!(pushed.status == StatusCode::CREATED, "PAR answered {}", pushed.summary());
        let told: Pushed<'_> = serde_json::from_slice(&pushed.body).context("not an answer of PAR")?;
        anyhow::ensure!(told.expires_in > 0, "expires_in {}", told.expires_in);
        let path = Installation::named_path(ALGORITHM, told.request_uri);
        code_of(&self.connection.get(&path, self.session).await?)?;
        Ok(Progress::Done)
    }
}
