//! How mail leaves.

use super::{OutgoingMail, Unsendable};
use std::pin::Pin;

/// Why a mail was not delivered. Says nothing about who it was for.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DeliveryError {
    /// Not now: try again later.
    #[error("not delivered yet: {0}")]
    Transient(String),
    /// Not ever: the mail was refused for good.
    #[error("refused: {0}")]
    Permanent(String),
}

impl From<Unsendable> for DeliveryError {
    fn from(unsendable: Unsendable) -> Self {
        Self::Permanent(unsendable.to_string())
    }
}

/// Delivers mail: to a mail server in production, to a page in development.
pub trait MailTransport: Send + Sync {
    /// Hands the mail on. Delivered at least once: a mail whose fate is unknown is delivered again.
    fn deliver<'a>(
        &'a self,
        mail: &'a OutgoingMail,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + 'a>>;
}
