//! A browser at one origin.

use super::{
    cookies::Cookies,
    form::{Form, forms},
};
use crate::load::{Answer, Connection, Origin};
use anyhow::{Context as _, Result};
use http::{HeaderName, HeaderValue, header};
use url::Url;

/// More redirects than this are a loop.
const MOST_REDIRECTS: usize = 10;

/// Where a browser has come to.
#[derive(Clone, Debug)]
pub(crate) enum Page {
    /// A page of the origin.
    Shown {
        /// Its path and query.
        path: String,
        /// The whole answer.
        answer: Answer,
    },
    /// Another origin, which was not asked: the application's redirect URI, normally.
    Left(Url),
}

/// A browser: a connection and its cookies.
#[derive(Debug)]
pub(crate) struct Browser {
    origin: Origin,
    connection: Connection,
    cookies: Cookies,
}

impl Browser {
    /// A browser without a past.
    pub(crate) fn at(origin: &Origin) -> Self {
        Self { connection: Connection::to(origin.clone()), origin: origin.clone(), cookies: Cookies::default() }
    }

    /// The headers that a browser sends along with a navigation.
    pub(crate) fn headers(&self, posting: bool) -> Result<Vec<(HeaderName, HeaderValue)>> {
        let mut headers = vec![(HeaderName::from_static("sec-fetch-site"), HeaderValue::from_static("same-origin"))];
        headers.extend(self.cookies.header().map(|cookies| (header::COOKIE, cookies)));
        if posting {
            headers.push((header::ORIGIN, HeaderValue::from_str(&self.origin.base())?));
        }
        Ok(headers)
    }

    /// Closes the connection until the next request.
    pub(super) fn rest(&mut self) {
        self.connection.close();
    }

    /// Opens a path and follows redirects until there is a page or another origin.
    pub(crate) async fn open(&mut self, path: &str) -> Result<Page> {
        let answer = self.connection.get(path, &self.headers(false)?).await?;
        self.follow(path.to_owned(), answer).await
    }

    /// Sends a form that stands on the page at `path`, and follows redirects.
    pub(super) async fn submit(&mut self, path: &str, form: &Form) -> Result<Page> {
        let answer = self.post(path, form).await?;
        self.follow(path.to_owned(), answer).await
    }

    /// Sends a form and follows nothing.
    pub(super) async fn post(&mut self, path: &str, form: &Form) -> Result<Answer> {
        let target = if form.action.is_empty() { path.to_owned() } else { self.path_of(path, &form.action)? };
        self.connection.post(&target, &self.headers(true)?, form.encoded()).await
    }

    /// Goes where an answer to a request for `path` leads.
    pub(super) async fn follow(&mut self, mut path: String, mut answer: Answer) -> Result<Page> {
        for _ in 0..MOST_REDIRECTS {
            self.cookies.take(&answer.headers);
            if !answer.status.is_redirection() {
                return Ok(Page::Shown { path, answer });
            }
            let target = self.resolve(&path, answer.header(header::LOCATION))?;
            if target.origin().ascii_serialization() != self.origin.base() {
                return Ok(Page::Left(target));
            }
            path = path_and_query(&target);
            answer = self.connection.get(&path, &self.headers(false)?).await?;
        }
        anyhow::bail!("more than {MOST_REDIRECTS} redirects, the last to {path}")
    }

    fn resolve(&self, path: &str, reference: &str) -> Result<Url> {
        let base = Url::parse(&self.origin.base())?.join(path)?;
        base.join(reference).with_context(|| format!("a redirect to {reference:?}"))
    }

    fn path_of(&self, path: &str, reference: &str) -> Result<String> {
        Ok(path_and_query(&self.resolve(path, reference)?))
    }
}

fn path_and_query(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

impl Page {
    /// The first form that posts, on a page that was shown.
    pub(super) fn form(&self) -> Result<(&str, Form)> {
        match self {
            Self::Shown { path, answer } if answer.status.is_success() => {
                let form = forms(&String::from_utf8_lossy(&answer.body)).into_iter().next();
                Ok((path, form.with_context(|| format!("no form on {path}: {}", answer.summary()))?))
            }
            Self::Shown { path, answer } => anyhow::bail!("{path}: {}", answer.summary()),
            Self::Left(url) => anyhow::bail!("led away to {url}"),
        }
    }
}
