//! Refresh tokens of an installed app, bound to its key, with a fresh proof each.
//!
//! The generator signs the proofs on its own core while it waits for answers.

use super::{
    Lab,
    comparison::{reference, unjudged},
    tokens::{CONNECTIONS, VERIFIED},
};
use crate::{
    floor::PROOF_PATH,
    load::{Answer, Connection, Progress, Sample, Worker, closed},
    report::Row,
    subject::{Algorithm, ClientKey, Installation, Keys, Subject, TokenAnswer},
};
use anyhow::{Context as _, Result};
use http::HeaderName;
use std::rc::Rc;

const TITLE: &str = "refresh with rotation and DPoP ES256";
const DPOP: HeaderName = HeaderName::from_static("dpop");
/// What the skeleton gets for a refresh token: one as long.
const OF_THE_FLOOR: &str = "1.kq9Xo2vJm0T6rYw4sBzHdNfGcPiKoLxRjMnQBtEaUeVbWyZ";

/// Refreshing with proofs, against the floor: one verification and two signatures.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let (mut floors, mut ours) = (Vec::new(), Vec::new());
    let path = Installation::token_path();
    for _ in 0..lab.pace.rounds {
        floors.push(measure(lab, floor, PROOF_PATH, vec![OF_THE_FLOOR.to_owned(); CONNECTIONS])?);
        let tokens = lab.wait(refresh_tokens(subject, &lab.bench.client_key))?;
        ours.push(measure(lab, subject, &path, tokens)?);
    }
    Ok(vec![reference(&format!("floor of {TITLE}"), &floors)?, unjudged(TITLE, "the floor", &ours, &floors)?])
}

fn measure(lab: &Lab, subject: &Subject, path: &str, tokens: Vec<String>) -> Result<Sample> {
    lab.wait(async {
        let keys = Rc::new(subject.keys().await?);
        let mut workers: Vec<_> = tokens
            .into_iter()
            .map(|token| ProofWorker {
                holder: Holder::new(subject, path, &lab.bench.client_key),
                token,
                keys: Rc::clone(&keys),
                answered: 0,
            })
            .collect();
        Ok(closed(&mut workers, lab.pace.phases, subject).await)
    })
}

/// One refresh token for each connection, from codes.
async fn refresh_tokens(subject: &Subject, key: &ClientKey) -> Result<Vec<String>> {
    let path = Installation::token_path();
    let mut holder = Holder::new(subject, &path, key);
    let mut tokens = Vec::new();
    for code in subject.authorize(&Installation::bound_authorize_path(), CONNECTIONS).await? {
        let answer = holder.post(Installation::bound_code(&code)).await?;
        let told = TokenAnswer::parse_bound(key.thumbprint(), &answer.body)?;
        tokens.push(told.refresh_token.context("no refresh token for a code")?.to_owned());
    }
    Ok(tokens)
}

/// A connection whose every request has a proof.
struct Holder<'a> {
    connection: Connection,
    path: &'a str,
    url: String,
    key: &'a ClientKey,
}

impl<'a> Holder<'a> {
    fn new(subject: &Subject, path: &'a str, key: &'a ClientKey) -> Self {
        let url = format!("{}{path}", subject.origin().base());
        Self { connection: Connection::to(subject.origin().clone()), path, url, key }
    }

    async fn post(&mut self, form: String) -> Result<Answer> {
        let proof = self.key.proof(&self.url)?;
        let answer = self.connection.post(self.path, &[(DPOP, proof)], form).await?;
        anyhow::ensure!(answer.status.is_success(), "the token endpoint answered {}", answer.summary());
        Ok(answer)
    }
}

struct ProofWorker<'a> {
    holder: Holder<'a>,
    token: String,
    keys: Rc<Keys>,
    answered: u32,
}

impl Worker for ProofWorker<'_> {
    async fn operate(&mut self) -> Result<Progress> {
        let answer = self.holder.post(Installation::bound_refresh(&self.token)).await?;
        let told = TokenAnswer::parse_bound(self.holder.key.thumbprint(), &answer.body)?;
        if self.answered.is_multiple_of(VERIFIED) {
            self.keys.verify(Algorithm::Es256, told.access_token)?;
            self.keys.verify(Algorithm::Es256, told.id_token.context("no id token")?)?;
        }
        told.refresh_token.context("no successor")?.clone_into(&mut self.token);
        self.answered = self.answered.wrapping_add(1);
        Ok(Progress::Done)
    }
}
