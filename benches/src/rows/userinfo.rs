//! Who a token stands for: several customers' tokens, presented again and again.

use super::{
    Lab,
    comparison::{compared, reference},
    page::{HELLO, hello},
};
use crate::{
    journey::{Browser, to_password_step},
    load::{Connection, Progress, Sample, Worker, closed},
    report::Row,
    subject::{Algorithm, Installation, NAME, PASSWORD, Subject, TokenAnswer, user},
};
use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderName, HeaderValue, header};
use serde::Deserialize;

pub(super) const CONNECTIONS: usize = 32;
/// Customers whose tokens are presented, in turn over the connections.
const CUSTOMERS: usize = 16;
pub(super) const ALGORITHM: Algorithm = Algorithm::Rs256;

/// Userinfo against axum's "hello".
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let bearers = lab.wait(bearers(subject))?;
    let (mut hellos, mut answers) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        hellos.push(hello(lab, floor));
        answers.push(measure(lab, subject, &bearers));
    }
    Ok(vec![
        reference(&format!("{HELLO}, beside userinfo"), &hellos)?,
        compared("userinfo", HELLO, 0.5, &answers, &hellos)?.with("tokens", bearers.len()),
    ])
}

fn measure(lab: &Lab, subject: &Subject, bearers: &[Bearer]) -> Sample {
    lab.wait(async {
        let shared = bearers.iter().cycle().take(CONNECTIONS);
        let mut workers: Vec<_> = shared.map(|bearer| UserInfoWorker::new(subject, bearer)).collect();
        closed(&mut workers, lab.pace.phases, subject).await
    })
}

/// Somebody's access token, and what their id token called them.
pub(super) struct Bearer {
    pub(super) access_token: String,
    authorization: HeaderValue,
    subject: String,
}

/// Who somebody is, in an id token and at the userinfo endpoint (OpenID Connect Core §5.3.2: the same in both).
#[derive(Deserialize)]
struct Person<'a> {
    sub: &'a str,
    name: &'a str,
}

/// Signs customers in, one after another, and redeems their codes.
pub(super) async fn bearers(subject: &Subject) -> Result<Vec<Bearer>> {
    let mut connection = Connection::to(subject.origin().clone());
    let mut bearers = Vec::new();
    for number in 0..CUSTOMERS {
        let path = Installation::identity_path(ALGORITHM);
        let mut step = to_password_step(Browser::at(subject.origin()), &path, &user(number), PASSWORD).await?;
        anyhow::ensure!(step.submit().await? == Progress::Done, "too busy for one sign-in at a time");
        let code = step.finish().await?.code;
        let answer = connection.post(&Installation::token_path(), &[], Installation::code(ALGORITHM, &code)).await?;
        anyhow::ensure!(answer.status.is_success(), "redeeming a code: {}", answer.summary());
        bearers.push(Bearer::of(&TokenAnswer::parse(&answer.body)?)?);
    }
    Ok(bearers)
}

impl Bearer {
    fn of(tokens: &TokenAnswer<'_>) -> Result<Self> {
        let payload = tokens.id_token.and_then(|token| token.split('.').nth(1)).context("no id token for a code")?;
        let payload = URL_SAFE_NO_PAD.decode(payload).context("not base64url")?;
        let person: Person<'_> = serde_json::from_slice(&payload).context("an id token without a name")?;
        let authorization = HeaderValue::from_str(&format!("Bearer {}", tokens.access_token))?;
        let access_token = tokens.access_token.to_owned();
        Ok(Self { access_token, authorization, subject: person.sub.to_owned() })
    }
}

struct UserInfoWorker<'a> {
    connection: Connection,
    path: String,
    headers: [(HeaderName, HeaderValue); 1],
    bearer: &'a Bearer,
}

impl<'a> UserInfoWorker<'a> {
    fn new(subject: &Subject, bearer: &'a Bearer) -> Self {
        Self {
            connection: Connection::to(subject.origin().clone()),
            path: Installation::userinfo_path(),
            headers: [(header::AUTHORIZATION, bearer.authorization.clone())],
            bearer,
        }
    }
}

impl Worker for UserInfoWorker<'_> {
    async fn operate(&mut self) -> Result<Progress> {
        let answer = self.connection.get(&self.path, &self.headers).await?;
        anyhow::ensure!(answer.status.is_success(), "userinfo answered {}", answer.summary());
        let person: Person<'_> = serde_json::from_slice(&answer.body).context("not a userinfo answer")?;
        anyhow::ensure!(person.sub == self.bearer.subject, "userinfo of somebody else");
        anyhow::ensure!(person.name == NAME, "userinfo names {:?}", person.name);
        Ok(Progress::Done)
    }
}
