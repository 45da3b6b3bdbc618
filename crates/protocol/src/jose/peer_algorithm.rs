//! The algorithms by which others sign what they send us.

use serde::{Deserialize, Serialize};

/// A signature algorithm of a client or a trusted issuer (RFC 7518 §3.1, RFC 8037 §3.1). All are asymmetric: a secret that
/// both sides know proves nothing to a third, and `none` proves nothing at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum PeerAlgorithm {
    #[serde(rename = "PS256")]
    Ps256,
    #[serde(rename = "PS384")]
    Ps384,
    #[serde(rename = "PS512")]
    Ps512,
    #[serde(rename = "RS256")]
    Rs256,
    #[serde(rename = "RS384")]
    Rs384,
    #[serde(rename = "RS512")]
    Rs512,
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "ES384")]
    Es384,
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl PeerAlgorithm {
    /// All of them, as they are advertised.
    pub const ALL: [Self; 9] = [
        Self::Ps256,
        Self::Ps384,
        Self::Ps512,
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Es256,
        Self::Es384,
        Self::EdDsa,
    ];

    /// Those of an RSA key.
    pub(super) const RSA: &[Self] = &[Self::Ps256, Self::Ps384, Self::Ps512, Self::Rs256, Self::Rs384, Self::Rs512];

    /// Whether FAPI 2.0 Security Profile §5.4.1 allows it.
    pub const fn is_fapi2(self) -> bool {
        matches!(self, Self::Ps256 | Self::Es256 | Self::EdDsa)
    }

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    /// Reads a name; `None` for any other, `none` and `HS256` among them.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.as_str() == text)
    }

    pub(super) const fn as_jsonwebtoken(self) -> jsonwebtoken::Algorithm {
        use jsonwebtoken::Algorithm as Other;
        match self {
            Self::Ps256 => Other::PS256,
            Self::Ps384 => Other::PS384,
            Self::Ps512 => Other::PS512,
            Self::Rs256 => Other::RS256,
            Self::Rs384 => Other::RS384,
            Self::Rs512 => Other::RS512,
            Self::Es256 => Other::ES256,
            Self::Es384 => Other::ES384,
            Self::EdDsa => Other::EdDSA,
        }
    }
}
