//! Why a proof is refused.

use thiserror::Error;

/// Why a proof is refused (RFC 9449 §4.3), in the order of the checks. The text is told to the client: it holds nothing but
/// what the client sent wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProofError {
    /// Several `DPoP` headers, or one that is not text.
    #[error("there must be one DPoP header, holding one proof")]
    NotOne,
    /// Too long, not three parts of base64url, repeated members, or claims that are missing or of the wrong kind.
    #[error("the proof is not a well-formed JWT with jti, htm, htu and iat")]
    Malformed,
    /// A `crit` header: it names an extension that must be understood, and none is (RFC 7515 §4.1.11).
    #[error("the proof needs an extension that is not understood")]
    CriticalExtension,
    /// `typ` is not `dpop+jwt`.
    #[error("the typ of the proof must be dpop+jwt")]
    WrongKind,
    /// Symmetric, `none`, or not served.
    #[error("the alg of the proof is not one that is taken")]
    WrongAlgorithm,
    /// The header holds a private or symmetric key.
    #[error("the jwk of the proof holds a private key, which must never be sent")]
    PrivateKey,
    /// The key is missing, not well formed, too weak or too large, or not of the algorithm's kind.
    #[error("the jwk of the proof is not a public key for its alg")]
    UnusableKey,
    /// The signature does not match.
    #[error("the signature of the proof does not match its jwk")]
    BadSignature,
    /// For another method.
    #[error("the htm of the proof is not the method of the request")]
    WrongMethod,
    /// For another URL.
    #[error("the htu of the proof is not the URL of the request")]
    WrongTarget,
    /// Made too long ago.
    #[error("the proof was made too long ago, or the clock of the client is behind")]
    TooOld,
    /// Made in the future.
    #[error("the proof was made in the future: the clock of the client is ahead")]
    TooNew,
    /// `ath` is missing or another token's.
    #[error("the ath of the proof is not the hash of the access token")]
    WrongAccessToken,
    /// Seen before.
    #[error("the proof was used before: make one for each request")]
    Replayed,
}
