//! What can be wrong with the proof of a key: DPoP (RFC 9449) and client certificates (RFC 8705).

use super::{
    ErrorCode::{InvalidClient, InvalidDpopProof, InvalidGrant, InvalidRequest, UseDpopNonce},
    OAuthError,
};
use crate::dpop::ProofError;

impl OAuthError {
    /// 7000240: the DPoP proof is refused (RFC 9449 §5).
    pub fn invalid_dpop_proof(error: ProofError) -> Self {
        Self::with(InvalidDpopProof, 7_000_240, format!("The DPoP proof is refused: {error}. Make a new one.").into())
    }

    /// 7000241: the proof must hold a nonce of this server, sent along in `DPoP-Nonce` (RFC 9449 §8).
    pub const fn use_dpop_nonce() -> Self {
        Self::new(
            UseDpopNonce,
            7_000_241,
            "The DPoP proof needs a nonce of this server. Make a new proof with the nonce of the DPoP-Nonce header.",
        )
    }

    /// 7000242: the application's tokens are bound to a key, and the request proves none (RFC 9449 §5.2).
    pub const fn missing_dpop_proof() -> Self {
        Self::new(
            InvalidDpopProof,
            7_000_242,
            "The tokens of this application are bound to a key. Send a proof of it in the DPoP header.",
        )
    }

    /// 7000243: the grant is bound to another key than the one that the request proves (RFC 9449 §5, §10, RFC 8705 §4).
    pub const fn other_binding_key() -> Self {
        Self::new(
            InvalidGrant,
            7_000_243,
            "The grant is bound to another key than this request proves. Use the key or certificate that it began with.",
        )
    }

    /// 7000244: the client's certificate is not the registered one, or bears no signature of its authorities (RFC 8705 §2).
    pub const fn client_certificate_not_registered() -> Self {
        Self::new(
            InvalidClient,
            7_000_244,
            "The certificate of the connection is not one of the application. Register it, or connect with the registered one.",
        )
    }

    /// 7000245: the application's tokens are bound to a certificate, and the connection has none (RFC 8705 §3).
    pub const fn missing_client_certificate() -> Self {
        Self::new(
            InvalidRequest,
            7_000_245,
            "The tokens of this application are bound to a certificate. Connect to the endpoint of mtls_endpoint_aliases with it.",
        )
    }
}
