//! How a client hears of the end (CIBA §5).

use serde::{Deserialize, Serialize};

/// How tokens get to a client. Pushing them to it (§5, push mode) is not served: they would be delivered unasked, by a call that
/// nobody proves anything in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DeliveryMode {
    /// The client asks again and again.
    Poll,
    /// The client is told to ask.
    Ping,
}

impl DeliveryMode {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Poll, Self::Ping];

    /// The word on the wire (§4).
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Poll => "poll",
            Self::Ping => "ping",
        }
    }
}
