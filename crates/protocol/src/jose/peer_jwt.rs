//! JWTs that others have signed (RFC 7515 §5.2, RFC 7519 §7.2, RFC 8725).

use super::{JwtError, KeyHint, MAX_TOKEN, PeerAlgorithm, PeerKey, is_object_of_unique_members, peer_key_set::find};
use crate::encoding::from_base64url;
use serde::{Deserialize, de::DeserializeOwned};

/// A token in compact form, read but not yet believed. Headers that would bring a key along (`jwk`, `jku`, `x5u`, `x5c`) are
/// not looked at.
#[derive(Clone, Debug)]
pub struct PeerJwt<'a> {
    message: &'a str,
    signature: &'a str,
    algorithm: PeerAlgorithm,
    typ: Option<String>,
    hint: KeyHint,
    payload: Vec<u8>,
}

/// The members of a header that are looked at.
#[derive(Deserialize)]
struct Header {
    alg: String,
    typ: Option<String>,
    kid: Option<String>,
    x5t: Option<String>,
    #[serde(rename = "x5t#S256")]
    x5t_s256: Option<String>,
    crit: Option<serde::de::IgnoredAny>,
    b64: Option<serde::de::IgnoredAny>,
}

impl<'a> PeerJwt<'a> {
    /// Reads a token. Refused are tokens over [`MAX_TOKEN`], repeated members, critical extensions, and every algorithm that is
    /// not in [`PeerAlgorithm`].
    pub fn parse(token: &'a str) -> Result<Self, JwtError> {
        if token.len() > MAX_TOKEN {
            return Err(JwtError::Malformed);
        }
        let (message, signature) = token.rsplit_once('.').ok_or(JwtError::Malformed)?;
        let (header, payload) = message.split_once('.').ok_or(JwtError::Malformed)?;
        let read = |part: &str| from_base64url(part).filter(|json| is_object_of_unique_members(json));
        let header = read(header).ok_or(JwtError::Malformed)?;
        let payload = read(payload).ok_or(JwtError::Malformed)?;
        let header: Header = serde_json::from_slice(&header).map_err(|_| JwtError::Malformed)?;
        // RFC 7797 §6: an unencoded payload is such an extension, too.
        if header.crit.is_some() || header.b64.is_some() {
            return Err(JwtError::CriticalExtension);
        }
        let algorithm = PeerAlgorithm::parse(&header.alg).ok_or(JwtError::WrongAlgorithm)?;
        // MSAL for Python pads its thumbprints.
        let bare = |thumbprint: String| thumbprint.trim_end_matches('=').to_owned();
        let hint = KeyHint { kid: header.kid, x5t: header.x5t.map(bare), x5t_s256: header.x5t_s256.map(bare) };
        Ok(Self { message, signature, algorithm, typ: header.typ, hint, payload })
    }

    /// The `typ` header in lower case and without `application/` (RFC 7515 §4.1.9).
    pub fn typ(&self) -> Option<String> {
        let typ = self.typ.as_ref()?.to_ascii_lowercase();
        Some(typ.strip_prefix("application/").map(str::to_owned).unwrap_or(typ))
    }

    /// The algorithm that the header names.
    pub const fn algorithm(&self) -> PeerAlgorithm {
        self.algorithm
    }

    /// What the header says of the key.
    pub const fn hint(&self) -> &KeyHint {
        &self.hint
    }

    /// Its claims before anything is proven: to find out whose keys to ask for, and nothing more.
    pub fn unverified<T: DeserializeOwned>(&self) -> Result<T, JwtError> {
        serde_json::from_slice(&self.payload).map_err(|_| JwtError::Malformed)
    }

    /// Whether it is signed by one of these keys, by what its header says.
    pub fn names_one_of<'k>(&self, keys: impl Iterator<Item = &'k PeerKey>) -> bool {
        find(keys, &self.hint, self.algorithm).is_some()
    }

    /// Its claims, once the signature is that of the key that it names. The algorithm must be one that the key is pinned to, and
    /// a certificate must be valid.
    pub fn verified<'k, T: DeserializeOwned>(
        &self,
        keys: impl Iterator<Item = &'k PeerKey>,
        now_seconds: i64,
    ) -> Result<T, JwtError> {
        let key = find(keys, &self.hint, self.algorithm).ok_or(JwtError::UnknownKey)?;
        if !key.has(self.algorithm) {
            return Err(JwtError::WrongAlgorithm);
        }
        if !key.is_valid_at(now_seconds) {
            return Err(JwtError::ExpiredKey);
        }
        if !key.verifies(self.message.as_bytes(), self.signature, self.algorithm) {
            return Err(JwtError::BadSignature);
        }
        self.unverified()
    }
}
