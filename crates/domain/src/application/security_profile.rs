//! How strictly an application is held.

use serde::{Deserialize, Serialize};

/// The security profile that an application keeps to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SecurityProfile {
    /// OAuth 2.0 and OpenID Connect by RFC 9700.
    #[default]
    Standard,
    /// FAPI 2.0 Security Profile: pushed requests, keys in place of secrets, tokens bound to keys.
    Fapi2,
    /// The same with FAPI 2.0 Message Signing: requests and responses are signed, too.
    Fapi2MessageSigning,
}

impl SecurityProfile {
    /// Whether FAPI 2.0 holds.
    pub const fn is_fapi2(self) -> bool {
        matches!(self, Self::Fapi2 | Self::Fapi2MessageSigning)
    }

    /// Whether authorization requests and responses must be signed.
    pub const fn signs_messages(self) -> bool {
        matches!(self, Self::Fapi2MessageSigning)
    }
}
