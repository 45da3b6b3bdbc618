//! Typed identifiers: one newtype for each kind of thing, so that one can never stand where another belongs.

use crate::{clock::Timestamp, randomness::Randomness};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vestibule_protocol::client_id::ClientId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A fresh random identifier (UUID version 4).
            pub fn random(randomness: &dyn Randomness) -> Self {
                let mut bytes = [0; 16];
                randomness.fill(&mut bytes);
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }

            /// The identifier with this UUID, as read from storage or a parsed request.
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID itself, for storage and the wire.
            pub const fn uuid(self) -> Uuid {
                self.0
            }

            /// Parses the hyphenated form, in either case; braces, URNs and bare hexadecimal are refused.
            pub fn parse(text: &str) -> Option<Self> {
                (text.len() == 36).then(|| Uuid::try_parse(text).ok().map(Self)).flatten()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0.hyphenated())
            }
        }
    )*};
}

ids! {
    /// A tenant: the `tid` claim and the canonical path segment of every route.
    TenantId,
    /// A user (customer or operator): the `oid` claim.
    UserId,
    /// An application's client id: Graph's `appId`, OAuth's `client_id`, and the audience of its id tokens.
    AppId,
    /// An application object: Graph's `application.id`.
    ApplicationId,
    /// An application's service principal in its tenant: `oid` and `sub` of app-only tokens.
    ServicePrincipalId,
    /// A user flow.
    FlowId,
    /// One run through a user flow, from authorization request to its end.
    JourneyId,
    /// A group of customers: Graph's `group.id`.
    GroupId,
    /// A single sign-on session: the `sid` claim.
    SessionId,
    /// An authorization grant: one redeemed authorization code, with its refresh family.
    GrantId,
    /// A one-time code that was sent.
    OneTimeCodeId,
    /// A mail on its way.
    MailId,
    /// A text message on its way.
    TextMessageId,
    /// A call to an application on its way.
    CallId,
    /// An initial access token, by which a client may register itself.
    RegistrationTokenId,
    /// A delegated permission or app role that an API exposes.
    PermissionId,
    /// A request's correlation id.
    CorrelationId,
}

impl From<&ClientId> for AppId {
    fn from(id: &ClientId) -> Self {
        Self::from_uuid(id.uuid())
    }
}

impl GrantId {
    /// A new identifier, ordered by time (UUID version 7), so that new grants are stored beside each other.
    pub fn at(now: Timestamp, randomness: &dyn Randomness) -> Self {
        Self(ordered(now, randomness))
    }
}

/// A UUID of version 7 (RFC 9562 §5.7).
fn ordered(now: Timestamp, randomness: &dyn Randomness) -> Uuid {
    let mut bytes = [0; 10];
    randomness.fill(&mut bytes);
    let millis = u64::try_from(now.as_micros() / 1_000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}

/// A log row's identifier, ordered by time (UUID version 7). Also the key of a change set.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Debug)]
#[serde(transparent)]
pub struct LogId(Uuid);

impl LogId {
    /// A new identifier at `now`.
    pub fn at(now: Timestamp, randomness: &dyn Randomness) -> Self {
        Self(ordered(now, randomness))
    }

    /// The identifier with this UUID, as read from storage.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// The UUID itself.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Ones;

    impl Randomness for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0xff);
        }
    }

    struct Zeros;

    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn later_grants_come_after_earlier_ones_whatever_the_randomness() {
        let at = |millis: i64| Timestamp::from_micros(millis * 1_000);
        let (earlier, later) = (GrantId::at(at(1), &Ones), GrantId::at(at(2), &Zeros));
        assert!(earlier < later);
        assert_eq!((earlier.uuid().get_version_num(), later.uuid().get_version_num()), (7, 7));
    }
}
