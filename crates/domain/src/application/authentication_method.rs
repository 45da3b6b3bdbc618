//! By which method an application proves itself.

use serde::{Deserialize, Serialize};

/// A method of client authentication, by its name in IANA's registry (RFC 7591 §4.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthenticationMethod {
    /// A public client, which proves nothing.
    None,
    /// A secret by HTTP Basic (RFC 6749 §2.3.1).
    ClientSecretBasic,
    /// A secret in the body (RFC 6749 §2.3.1).
    ClientSecretPost,
    /// A JWT of its own (OpenID Connect Core §9).
    PrivateKeyJwt,
    /// A certificate that an authority has issued (RFC 8705 §2.1).
    TlsClientAuth,
    /// A certificate of its own that it has registered (RFC 8705 §2.2).
    SelfSignedTlsClientAuth,
}
