//! One call, before it is made.

use super::error::CallError;
use serde::Serialize;
use std::time::Duration;
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret};

/// A request to a given URL: what is sent, and the bounds of its answer.
#[derive(Clone, Debug)]
pub struct Call {
    pub(super) url: OutboundUrl,
    pub(super) body: Option<Body>,
    pub(super) accept: &'static str,
    pub(super) bearer: Option<Secret<String>>,
    pub(super) basic: Option<(String, Secret<String>)>,
    pub(super) padded: bool,
    pub(super) most_bytes: usize,
    pub(super) timeout: Duration,
}

/// What is posted.
#[derive(Clone, Debug)]
pub(super) struct Body {
    pub(super) content_type: &'static str,
    pub(super) content: Secret<Vec<u8>>,
}

impl Call {
    /// How much of an answer is read where nothing else is said, in bytes.
    pub const USUAL_BYTES: usize = 64 * 1024;
    /// How long a call may take where nothing else is said.
    pub const USUAL_TIMEOUT: Duration = Duration::from_secs(4);
    /// How long any call may take: people and other requests wait for it.
    pub const LONGEST_TIMEOUT: Duration = Duration::from_secs(5);

    /// Asks for what is there, as JSON unless [`Call::accept`] says otherwise.
    pub fn get(url: &OutboundUrl) -> Self {
        Self::new(url, None)
    }

    /// Posts a form (`application/x-www-form-urlencoded`).
    pub fn post_form(url: &OutboundUrl, pairs: &[(&str, &str)]) -> Self {
        let content = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let content = Secret::new(content.into_bytes());
        Self::new(url, Some(Body { content_type: "application/x-www-form-urlencoded", content }))
    }

    /// Posts JSON.
    ///
    /// # Errors
    /// [`CallError::Malformed`] when the value can't be written as JSON.
    pub fn post_json(url: &OutboundUrl, value: &(impl Serialize + ?Sized)) -> Result<Self, CallError> {
        let content = serde_json::to_vec(value).map_err(|_| CallError::Malformed)?;
        Ok(Self::new(url, Some(Body { content_type: "application/json", content: Secret::new(content) })))
    }

    /// The media type that is asked for.
    pub const fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// Sends a bearer token along (RFC 6750 §2.1).
    pub fn bearer(mut self, token: Secret<String>) -> Self {
        self.bearer = Some(token);
        self
    }

    /// Sends a name and a password along (RFC 7617).
    pub fn basic(mut self, name: &str, password: Secret<String>) -> Self {
        self.basic = Some((name.to_owned(), password));
        self
    }

    /// Asks for an answer whose length tells nothing (`Add-Padding`, of the range protocol for breached passwords).
    pub const fn padded(mut self) -> Self {
        self.padded = true;
        self
    }

    /// Reads at most so many bytes of the answer; a longer one is [`CallError::TooLarge`].
    pub const fn at_most(mut self, bytes: usize) -> Self {
        self.most_bytes = bytes;
        self
    }

    /// How long the whole call may take: resolving, connecting and reading. At most [`Call::LONGEST_TIMEOUT`] counts.
    pub fn within(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.min(Self::LONGEST_TIMEOUT);
        self
    }

    fn new(url: &OutboundUrl, body: Option<Body>) -> Self {
        Self {
            url: url.clone(),
            body,
            accept: "application/json",
            bearer: None,
            basic: None,
            padded: false,
            most_bytes: Self::USUAL_BYTES,
            timeout: Self::USUAL_TIMEOUT,
        }
    }
}
