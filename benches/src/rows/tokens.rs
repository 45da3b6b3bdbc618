//! Tokens: each grant with each algorithm, against the floor and the peer in the same rounds.

use super::{
    Lab,
    comparison::{compared, reference},
};
use crate::{
    load::{Connection, Phases, Progress, Sample, Worker, closed, drain},
    report::Row,
    subject::{Algorithm, Grant, Keys, Subject, TokenAnswer},
};
use anyhow::{Context as _, Result};
use std::{cell::RefCell, collections::VecDeque, rc::Rc};

/// How many connections ask at once.
pub(super) const CONNECTIONS: usize = 32;
/// Every answer is checked; the signature of one in so many is verified, since verifying costs the generator more than
/// signing costs the server.
pub(super) const VERIFIED: u32 = 64;

/// What a grant must reach: of the floor and of the peer.
struct Targets {
    floor: f64,
    peer: f64,
}

const fn targets(grant: Grant, algorithm: Algorithm) -> Targets {
    match (grant, algorithm) {
        (Grant::ClientCredentials, Algorithm::Rs256) => Targets { floor: 0.85, peer: 2.5 },
        (Grant::ClientCredentials, Algorithm::Es256) => Targets { floor: 0.60, peer: 6.0 },
        (Grant::Refresh, Algorithm::Rs256) => Targets { floor: 0.75, peer: 1.7 },
        (Grant::Refresh, Algorithm::Es256) => Targets { floor: 0.50, peer: 3.8 },
        (Grant::Code, Algorithm::Rs256) => Targets { floor: 0.75, peer: 1.5 },
        (Grant::Code, Algorithm::Es256) => Targets { floor: 0.50, peer: 2.8 },
    }
}

const fn name(grant: Grant) -> &'static str {
    match grant {
        Grant::ClientCredentials => "client_credentials",
        Grant::Refresh => "refresh with rotation",
        Grant::Code => "code exchange",
    }
}

/// Rows of one grant.
pub(super) fn rows(lab: &Lab, grant: Grant) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for algorithm in [Algorithm::Rs256, Algorithm::Es256] {
        let (floor, vestibule, peer) = (lab.floor()?, lab.vestibule()?, lab.peer()?);
        let (mut floors, mut ours, mut peers) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..lab.pace.rounds {
            floors.push(measure(lab, floor, grant, algorithm)?);
            ours.push(measure(lab, vestibule, grant, algorithm)?);
            if let Some(peer) = peer {
                peers.push(measure(lab, peer, grant, algorithm)?);
            }
        }
        let title = format!("{} {}", name(grant), algorithm.name());
        let Targets { floor, peer } = targets(grant, algorithm);
        rows.push(reference(&format!("floor of {title}"), &floors)?);
        rows.push(compared(&title, "the floor", floor, &ours, &floors)?);
        if !peers.is_empty() {
            rows.push(reference(&format!("oidc-provider, {title}"), &peers)?);
            rows.push(compared(&title, "oidc-provider", peer, &ours, &peers)?);
        }
    }
    Ok(rows)
}

/// One measurement.
pub(super) fn measure(lab: &Lab, subject: &Subject, grant: Grant, algorithm: Algorithm) -> Result<Sample> {
    lab.wait(async {
        let mut workers = workers(subject, grant, algorithm, lab.pace.codes).await?;
        Ok(match grant {
            Grant::Code => drain(&mut workers, subject).await,
            _ => busy(subject, &mut workers, lab.pace.phases).await,
        })
    })
}

/// Keeps token workers busy.
pub(super) async fn busy(subject: &Subject, workers: &mut [TokenWorker], phases: Phases) -> Sample {
    closed(workers, phases, subject).await
}

/// Workers for a grant, with all that they need: codes to redeem, refresh tokens to rotate. `codes` is how many there are to
/// redeem.
pub(super) async fn workers(
    subject: &Subject,
    grant: Grant,
    algorithm: Algorithm,
    codes: usize,
) -> Result<Vec<TokenWorker>> {
    let supply = match grant {
        Grant::ClientCredentials => Vec::new(),
        Grant::Refresh => refresh_tokens(subject, algorithm).await?,
        Grant::Code => subject.codes(algorithm, codes).await?,
    };
    let keys = Rc::new(subject.keys().await?);
    let queue = Rc::new(RefCell::new(VecDeque::from(supply)));
    (0..CONNECTIONS)
        .map(|_| {
            let credential = match grant {
                Grant::ClientCredentials => Credential::None,
                Grant::Refresh => {
                    Credential::Rotating(queue.borrow_mut().pop_front().context("too few refresh tokens")?)
                }
                Grant::Code => Credential::Queue(Rc::clone(&queue)),
            };
            Ok(TokenWorker::new(subject, grant, algorithm, credential, Rc::clone(&keys)))
        })
        .collect()
}

/// One refresh token for each connection, from codes.
async fn refresh_tokens(subject: &Subject, algorithm: Algorithm) -> Result<Vec<String>> {
    let path = subject.token_path(Grant::Code, algorithm);
    let form = subject.forms(Grant::Code, algorithm);
    let mut connection = Connection::to(subject.origin().clone());
    let mut tokens = Vec::new();
    for code in subject.codes(algorithm, CONNECTIONS).await? {
        let answer = connection.post(&path, &[], form(&code)).await?;
        anyhow::ensure!(answer.status.is_success(), "redeeming a code: {}", answer.summary());
        let tokens_of_code = TokenAnswer::parse(&answer.body)?;
        tokens.push(tokens_of_code.refresh_token.context("no refresh token for a code")?.to_owned());
    }
    Ok(tokens)
}

/// What a request carries besides the client's own secret.
enum Credential {
    None,
    Rotating(String),
    Queue(Rc<RefCell<VecDeque<String>>>),
}

/// One connection that asks for tokens.
pub(super) struct TokenWorker {
    connection: Connection,
    path: String,
    form: Box<dyn Fn(&str) -> String>,
    credential: Credential,
    has_user: bool,
    algorithm: Algorithm,
    keys: Rc<Keys>,
    answered: u32,
}

impl TokenWorker {
    fn new(subject: &Subject, grant: Grant, algorithm: Algorithm, credential: Credential, keys: Rc<Keys>) -> Self {
        Self {
            connection: Connection::to(subject.origin().clone()),
            path: subject.token_path(grant, algorithm),
            form: subject.forms(grant, algorithm),
            credential,
            has_user: grant != Grant::ClientCredentials,
            algorithm,
            keys,
            answered: 0,
        }
    }

    fn check(&mut self, body: &[u8]) -> Result<()> {
        let answer = TokenAnswer::parse(body)?;
        anyhow::ensure!(answer.id_token.is_some() == self.has_user, "an id token goes with a user, and only with one");
        if self.answered.is_multiple_of(VERIFIED) {
            self.keys.verify(self.algorithm, answer.access_token)?;
            answer.id_token.map_or(Ok(()), |token| self.keys.verify(self.algorithm, token))?;
        }
        if let Credential::Rotating(token) = &mut self.credential {
            answer.refresh_token.context("no successor")?.clone_into(token);
        }
        self.answered = self.answered.wrapping_add(1);
        Ok(())
    }
}

impl Worker for TokenWorker {
    async fn operate(&mut self) -> Result<Progress> {
        let form = match &self.credential {
            Credential::None => (self.form)(""),
            Credential::Rotating(token) => (self.form)(token),
            Credential::Queue(queue) => match queue.borrow_mut().pop_front() {
                Some(code) => (self.form)(&code),
                None => return Ok(Progress::Exhausted),
            },
        };
        let answer = self.connection.post(&self.path, &[], form).await?;
        anyhow::ensure!(answer.status.is_success(), "the token endpoint answered {}", answer.summary());
        self.check(&answer.body)?;
        Ok(Progress::Done)
    }
}
