//! Signing in as a customer does, page by page.

use super::{
    browser::{Browser, Page},
    form::Form,
};
use crate::load::{Answer, Progress};
use anyhow::{Context as _, Result};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};

/// More pages than this between a request and its code are a loop.
const MOST_PAGES: usize = 8;

/// A browser that stands before the password page with everything filled in.
#[derive(Debug)]
pub(crate) struct PasswordStep {
    browser: Browser,
    path: String,
    form: Form,
    landed: Option<Answer>,
}

/// A browser that is signed in.
#[derive(Debug)]
pub(crate) struct SignedIn {
    /// The first application's code.
    pub(crate) code: String,
    /// The headers that the browser sends from now on, its session among them.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

/// Goes from an authorization request to the password page.
pub(crate) async fn to_password_step(
    mut browser: Browser,
    authorize: &str,
    user: &str,
    password: &str,
) -> Result<PasswordStep> {
    let mut page = browser.open(authorize).await?;
    for _ in 0..MOST_PAGES {
        let (path, mut form) = page.form()?;
        let path = path.to_owned();
        form.fill("identifier", user);
        form.fill("password", password);
        if form.has("password") {
            return Ok(PasswordStep { browser, path, form, landed: None });
        }
        page = browser.submit(&path, &form).await?;
    }
    anyhow::bail!("no page asked for a password")
}

impl PasswordStep {
    /// The same without a connection, which the next request makes: many can stand ready.
    pub(crate) fn rested(mut self) -> Self {
        self.browser.rest();
        self
    }

    /// Sends a password that must be refused, for whatever reason that the page doesn't tell: the page that it leads to.
    pub(crate) async fn refused(&mut self) -> Result<Bytes> {
        match self.browser.submit(&self.path, &self.form).await? {
            Page::Shown { answer, .. } if tells_of_refusal(&answer) => Ok(answer.body),
            Page::Shown { answer, .. } => anyhow::bail!("a wrong password was answered {}", answer.summary()),
            Page::Left(url) => anyhow::bail!("a wrong password led away to {url}"),
        }
    }

    /// Sends the password. `Shed` when the server is too busy and says when to come back.
    pub(crate) async fn submit(&mut self) -> Result<Progress> {
        let answer = self.browser.post(&self.path, &self.form).await?;
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            anyhow::ensure!(!answer.header(header::RETRY_AFTER).is_empty(), "503 without Retry-After");
            return Ok(Progress::Shed);
        }
        anyhow::ensure!(answer.status.is_redirection(), "the password step answered {}", answer.summary());
        anyhow::ensure!(answer.header(header::LOCATION) != self.path, "the password was refused");
        self.landed = Some(answer);
        Ok(Progress::Done)
    }

    /// Goes on from an accepted password until the application has its code: the code, and the headers of a browser that is
    /// signed in now.
    pub(crate) async fn finish(self) -> Result<SignedIn> {
        let Self { mut browser, path, landed, .. } = self;
        let page = browser.follow(path, landed.context("the password was not sent")?).await?;
        let code = finish(&mut browser, page).await?;
        Ok(SignedIn { code, headers: browser.headers(false)? })
    }
}

/// Whether this is the password page with the line that the password doesn't match.
fn tells_of_refusal(answer: &Answer) -> bool {
    answer.status == StatusCode::OK && String::from_utf8_lossy(&answer.body).contains("id=\"form-error\"")
}

/// Answers whatever pages are left until the application has its code.
async fn finish(browser: &mut Browser, mut page: Page) -> Result<String> {
    for _ in 0..MOST_PAGES {
        if let Page::Left(url) = &page {
            let code = url.query_pairs().find(|(name, _)| name == "code").map(|(_, code)| code.into_owned());
            return code.with_context(|| format!("no code in {url}"));
        }
        let (path, form) = page.form()?;
        anyhow::ensure!(!form.has("password"), "the password was refused");
        let path = path.to_owned();
        page = browser.submit(&path, &form).await?;
    }
    anyhow::bail!("the journey did not end")
}
