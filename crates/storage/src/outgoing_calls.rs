//! Calls to applications on their way: told to their URLs, as back-channel logout is.

use crate::outbox::outbox;
use vestibule_domain::ids::CallId;

outbox! {
    /// The outbox of calls.
    OUTBOX: CallId, "outgoing_calls", "call_id", "kind"
}
