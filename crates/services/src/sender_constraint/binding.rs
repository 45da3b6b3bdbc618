//! Which key the tokens of a token request are bound to.

use super::nonce;
use crate::{
    Context,
    grants::{Caller, TokenRefusal},
};
use std::time::Duration;
use vestibule_domain::{application::Application, clock::Timestamp};
use vestibule_protocol::{
    digest::one_time_id,
    dpop::{Expected, MAX_AGE_SECONDS, PresentedProof, Proof, ProofError},
    errors::OAuthError,
    token::Confirmation,
};
use vestibule_storage::{ChangeSet, Statement, spent_ids, spent_ids::Purpose};

/// The key that a request has proven, for its tokens to be bound to. Without any, they are bearer tokens.
///
/// A proof counts once: whoever issues tokens adds it to the change set of the grant by [`Self::spend`], or, where there is
/// none, spends it by [`Self::spend_alone`].
#[derive(Clone, Debug, Default)]
pub struct Binding {
    confirmation: Option<Confirmation>,
    proof: Option<Statement>,
}

impl Binding {
    /// The key: `cnf` of the access token.
    pub const fn confirmation(&self) -> Option<&Confirmation> {
        self.confirmation.as_ref()
    }

    /// Demands the key that a code or refresh token is bound to, if it is (RFC 9449 §5, §10; RFC 8705 §4).
    pub fn demand(&self, expected: Option<&Confirmation>) -> Result<(), OAuthError> {
        match expected {
            None => Ok(()),
            Some(expected) if self.confirmation.as_ref() == Some(expected) => Ok(()),
            Some(_) => Err(OAuthError::other_binding_key()),
        }
    }

    /// Has a change set spend the proof; one that was seen before refuses the set with `replayed`.
    pub fn spend<E>(&self, changes: ChangeSet<E>, replayed: E) -> ChangeSet<E> {
        match &self.proof {
            None => changes,
            Some(spend) => changes.one_or(spend.clone(), replayed),
        }
    }

    /// Spends the proof of a request that commits nothing else.
    pub async fn spend_alone(&self, cx: &Context) -> Result<(), TokenRefusal> {
        if self.proof.is_none() {
            return Ok(());
        }
        let now = cx.now();
        let changes = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now);
        Ok(cx.platform.storage.commit(self.spend(changes, replayed())).await?)
    }
}

/// What a request with a proof that was seen before is told.
pub(crate) fn replayed() -> OAuthError {
    OAuthError::invalid_dpop_proof(ProofError::Replayed)
}

/// Checks what the caller proves and what the application demands of it.
pub fn bind(cx: &Context, application: &Application, caller: &Caller) -> Result<Binding, OAuthError> {
    let constraint = application.sender_constraint.under(application.security_profile);
    if let Some(presented) = &caller.proof {
        let proof = verified(cx, application, presented)?;
        let spend = spend(&proof);
        return Ok(Binding { confirmation: Some(Confirmation::DpopKey(proof.thumbprint)), proof: Some(spend) });
    }
    if constraint.tls_client_certificate_bound_access_tokens
        && let Some(certificate) = &caller.certificate
    {
        let confirmation = Confirmation::Certificate(certificate.thumbprint().to_owned());
        return Ok(Binding { confirmation: Some(confirmation), proof: None });
    }
    if constraint.dpop_bound_access_tokens {
        return Err(OAuthError::missing_dpop_proof());
    }
    if constraint.tls_client_certificate_bound_access_tokens {
        return Err(OAuthError::missing_client_certificate());
    }
    Ok(Binding::default())
}

fn verified(cx: &Context, application: &Application, presented: &PresentedProof) -> Result<Proof, OAuthError> {
    let expected = Expected { now_seconds: cx.now().as_seconds(), access_token: None };
    let proof = presented.verify(&expected).map_err(OAuthError::invalid_dpop_proof)?;
    if !may_sign(application, &proof) {
        return Err(OAuthError::invalid_dpop_proof(ProofError::WrongAlgorithm));
    }
    match &proof.nonce {
        Some(nonce) if !nonce::counts(cx, nonce) => Err(OAuthError::use_dpop_nonce()),
        None if nonce::is_required(cx, Some(application)) => Err(OAuthError::use_dpop_nonce()),
        _ => Ok(proof),
    }
}

/// FAPI 2.0 Security Profile §5.4.1.
pub(super) const fn may_sign(application: &Application, proof: &Proof) -> bool {
    !application.security_profile.is_fapi2() || proof.algorithm.is_fapi2()
}

/// Kept until the proof is refused for its age.
fn spend(proof: &Proof) -> Statement {
    let end = proof.issued_at.saturating_add(MAX_AGE_SECONDS);
    let expires_at = Timestamp::from_seconds(end).plus(Duration::from_secs(1));
    spent_ids::spend(Purpose::DpopProof, &identity(proof), expires_at)
}

/// What tells a proof from every other: its `jti` is unique for its key.
pub(super) fn identity(proof: &Proof) -> [u8; 32] {
    one_time_id(proof.thumbprint.as_bytes(), &proof.jti)
}
