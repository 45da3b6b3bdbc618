//! A text message on its way: what the outbox keeps, sealed, until it has been delivered.

use serde::{Deserialize, Serialize};
use vestibule_domain::{ids::TextMessageId, user::PhoneNumber};

/// A text message on its way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingText {
    /// Its id; delivered twice, it has the same one.
    pub id: TextMessageId,
    /// The recipient.
    pub to: PhoneNumber,
    /// What it says.
    pub text: String,
    /// The code in it, kept beside it in development only.
    pub code: Option<String>,
}

/// Names the message and nothing that is in it: codes and numbers must not reach a log.
impl std::fmt::Debug for OutgoingText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutgoingText").field("id", &self.id).finish_non_exhaustive()
    }
}
