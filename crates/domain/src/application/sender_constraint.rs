//! Whether an application's tokens are bound to a key.

use super::SecurityProfile;
use serde::{Deserialize, Serialize};

/// What an application's access tokens must be bound to, so that a stolen one is worth nothing. With both, either will do.
/// A client that proves a key by DPoP gets bound tokens in any case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct SenderConstraint {
    /// To the key of a DPoP proof (RFC 9449 §5.2: `dpop_bound_access_tokens`). Its proofs must hold a nonce of the server.
    pub dpop_bound_access_tokens: bool,
    /// To the client's certificate (RFC 8705 §3.4: `tls_client_certificate_bound_access_tokens`).
    pub tls_client_certificate_bound_access_tokens: bool,
}

impl SenderConstraint {
    /// What holds for an application of this profile: FAPI 2.0 binds every access token (FAPI 2.0 Security Profile §5.3.2.1), by what
    /// the application has registered, or by either of the two where it has registered neither.
    pub const fn under(self, profile: SecurityProfile) -> Self {
        let either =
            profile.is_fapi2() && !self.dpop_bound_access_tokens && !self.tls_client_certificate_bound_access_tokens;
        Self {
            dpop_bound_access_tokens: self.dpop_bound_access_tokens || either,
            tls_client_certificate_bound_access_tokens: self.tls_client_certificate_bound_access_tokens || either,
        }
    }
}
