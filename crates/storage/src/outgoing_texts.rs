//! Text messages on their way.

use crate::outbox::outbox;
use vestibule_domain::ids::TextMessageId;

outbox! {
    /// The outbox of text messages.
    OUTBOX: TextMessageId, "outgoing_texts", "text_id", "kind"
}
