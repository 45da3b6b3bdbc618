//! Whether whoever presents an access token of ours holds the key that it is bound to.

use super::{
    binding::{identity, may_sign},
    nonce,
};
use crate::{Context, grants::Caller};
use vestibule_domain::ids::AppId;
use vestibule_protocol::{
    bearer::TokenScheme,
    dpop::{Expected, ProofError},
    token::{Confirmation, PresentedAccessToken},
};

/// How an access token was presented.
#[derive(Clone, Copy, Debug)]
pub struct Possession<'a> {
    /// The token itself.
    pub token: &'a str,
    /// The scheme of the `Authorization` header.
    pub scheme: TokenScheme,
    /// What the transport says of the request.
    pub caller: &'a Caller,
}

/// What is wrong with the presentation of a token (RFC 9449 §7.1, RFC 8705 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PossessionNeeded {
    /// Another scheme, another key, or another certificate than the token's.
    OtherKey,
    /// The proof is refused.
    Proof(ProofError),
    /// The proof needs a nonce of ours.
    Nonce,
}

/// Demands the proof of the key that a token is bound to. `claims` are of a token whose signature has been verified.
pub(crate) fn check(cx: &Context, claims: &PresentedAccessToken, how: &Possession<'_>) -> Result<(), PossessionNeeded> {
    match (&claims.cnf, how.scheme) {
        (None, TokenScheme::Bearer) => Ok(()),
        (Some(Confirmation::Certificate(thumbprint)), TokenScheme::Bearer) => {
            let proven = how.caller.certificate.as_ref().is_some_and(|it| it.thumbprint() == thumbprint);
            if proven { Ok(()) } else { Err(PossessionNeeded::OtherKey) }
        }
        (Some(Confirmation::DpopKey(thumbprint)), TokenScheme::Dpop) => proven(cx, claims, thumbprint, how),
        // A bound token as bearer token is what a thief would present; one that is not bound needs no proof.
        (Some(Confirmation::DpopKey(_)), TokenScheme::Bearer)
        | (Some(Confirmation::Certificate(_)) | None, TokenScheme::Dpop) => Err(PossessionNeeded::OtherKey),
    }
}

fn proven(
    cx: &Context,
    claims: &PresentedAccessToken,
    thumbprint: &str,
    how: &Possession<'_>,
) -> Result<(), PossessionNeeded> {
    let now = cx.now();
    let presented = how.caller.proof.as_ref().ok_or(PossessionNeeded::Proof(ProofError::NotOne))?;
    let expected = Expected { now_seconds: now.as_seconds(), access_token: Some(how.token) };
    let proof = presented.verify(&expected).map_err(PossessionNeeded::Proof)?;
    if proof.thumbprint != thumbprint {
        return Err(PossessionNeeded::OtherKey);
    }
    let client = cx.tenant.application(AppId::from(&claims.azp));
    if client.is_some_and(|client| !may_sign(client, &proof)) {
        return Err(PossessionNeeded::Proof(ProofError::WrongAlgorithm));
    }
    match &proof.nonce {
        Some(nonce) if !nonce::counts(cx, nonce) => return Err(PossessionNeeded::Nonce),
        None if nonce::is_required(cx, client.map(AsRef::as_ref)) => return Err(PossessionNeeded::Nonce),
        _ => {}
    }
    if cx.platform.presented.proofs().is_new(identity(&proof), now) {
        Ok(())
    } else {
        Err(PossessionNeeded::Proof(ProofError::Replayed))
    }
}
