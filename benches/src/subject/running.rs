//! One running subject.

use super::{Installation, Keys, peer};
use crate::{
    journey::{Browser, SignedIn, to_password_step},
    load::{Answer, Connection, Measured, Origin},
    process::{Program, Usage},
};
use anyhow::{Context as _, Result};
use futures_util::future::try_join_all;
use http::header;
use std::cell::RefCell;

/// How tokens are signed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Algorithm {
    /// RSA PKCS #1 with SHA-256, 2048 bits.
    Rs256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
}

impl Algorithm {
    /// Its name in JOSE (RFC 7518 §3.1).
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
        }
    }

    /// Its keys' type (RFC 7518 §6.1).
    pub(super) const fn key_type(self) -> &'static str {
        match self {
            Self::Rs256 => "RSA",
            Self::Es256 => "EC",
        }
    }
}

/// What a token is asked for with.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Grant {
    /// The client's own secret.
    ClientCredentials,
    /// A refresh token, which is rotated.
    Refresh,
    /// An authorization code.
    Code,
}

/// Who it is, where ways differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Floor,
    Vestibule,
    Peer,
}

/// A running subject.
#[derive(Debug)]
pub(crate) struct Subject {
    pub(super) kind: Kind,
    pub(super) program: Program,
    pub(super) origin: Origin,
    pub(super) apart: bool,
}

impl Measured for Subject {
    fn usage(&self) -> Usage {
        self.program.usage()
    }

    fn is_apart(&self) -> bool {
        self.apart
    }
}

/// Connections that collect codes.
const COLLECTORS: usize = 16;

impl Subject {
    /// Where it is.
    pub(crate) const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Its process.
    pub(crate) const fn program(&self) -> &Program {
        &self.program
    }

    /// Ends it.
    pub(crate) fn stop(self) -> Result<()> {
        self.program.stop()
    }

    /// Where a token is asked for.
    pub(crate) fn token_path(&self, grant: Grant, algorithm: Algorithm) -> String {
        match self.kind {
            Kind::Floor => {
                let signatures = if grant == Grant::ClientCredentials { 1 } else { 2 };
                format!("/token/{}/{signatures}", algorithm.name().to_ascii_lowercase())
            }
            Kind::Vestibule => Installation::token_path(),
            Kind::Peer => "/token".to_owned(),
        }
    }

    /// What makes the form that asks, of the code or refresh token where the grant has one.
    pub(crate) fn forms(&self, grant: Grant, algorithm: Algorithm) -> Box<dyn Fn(&str) -> String> {
        match (self.kind, grant) {
            (Kind::Peer, grant) => Box::new(move |credential| peer::form(grant, algorithm, credential)),
            (_, Grant::ClientCredentials) => Box::new(move |_| Installation::client_credentials(algorithm)),
            (_, Grant::Refresh) => Box::new(move |token| Installation::refresh(algorithm, token)),
            (_, Grant::Code) => Box::new(move |code| Installation::code(algorithm, code)),
        }
    }

    /// Its public keys.
    pub(crate) async fn keys(&self) -> Result<Keys> {
        let path = match self.kind {
            Kind::Floor => "/keys".to_owned(),
            Kind::Vestibule => Installation::keys_path(),
            Kind::Peer => "/jwks".to_owned(),
        };
        let answer = Connection::to(self.origin.clone()).get(&path, &[]).await?;
        anyhow::ensure!(answer.status.is_success(), "{path}: {}", answer.summary());
        Keys::parse(&answer.body)
    }

    /// As many fresh codes as asked for.
    pub(crate) async fn codes(&self, algorithm: Algorithm, count: usize) -> Result<Vec<String>> {
        match self.kind {
            Kind::Floor => Ok((0..count).map(|number| format!("code-{number}-of-the-floor")).collect()),
            Kind::Vestibule => self.authorize(&Installation::authorize_path(algorithm), count).await,
            Kind::Peer => {
                let path = peer::codes_path(algorithm, count);
                let answer = Connection::to(self.origin.clone()).get(&path, &[]).await?;
                anyhow::ensure!(answer.status.is_success(), "{path}: {}", answer.summary());
                serde_json::from_slice(&answer.body).context("the peer's codes")
            }
        }
    }

    /// Signs one customer in by the authorization request at `path`.
    pub(crate) async fn sign_in(&self, path: &str) -> Result<SignedIn> {
        let browser = Browser::at(&self.origin);
        let mut step = to_password_step(browser, path, &super::user(0), super::PASSWORD).await?;
        step.submit().await?;
        step.finish().await
    }

    /// Signs one customer in, then asks for codes from that session over several connections. They come in the order in which they
    /// were issued.
    pub(crate) async fn authorize(&self, path: &str, count: usize) -> Result<Vec<String>> {
        let SignedIn { code: first, headers } = self.sign_in(path).await?;
        let codes = RefCell::new(Vec::with_capacity(count));
        codes.borrow_mut().push(first);
        try_join_all((0..COLLECTORS).map(|_| async {
            let mut connection = Connection::to(self.origin.clone());
            while codes.borrow().len() < count {
                let code = code_of(&connection.get(path, &headers).await?)?;
                codes.borrow_mut().push(code);
            }
            anyhow::Ok(())
        }))
        .await?;
        let mut codes = codes.into_inner();
        codes.truncate(count);
        Ok(codes)
    }
}

/// The code that an authorization response brings.
pub(crate) fn code_of(answer: &Answer) -> Result<String> {
    let location = answer.header(header::LOCATION);
    let url = url::Url::parse(location).with_context(|| format!("authorize: {}", answer.summary()))?;
    let code = url.query_pairs().find(|(name, _)| name == "code").map(|(_, code)| code.into_owned());
    code.with_context(|| format!("no code in {location}"))
}
