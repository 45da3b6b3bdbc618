//! Believing a request that its client has signed (CIBA §7.1.1).

use crate::{
    Context,
    grants::TokenRefusal,
    once,
    peer_keys::{PeerRefusal, verified_by_client},
};
use serde_json::{Map, Value};
use std::borrow::Cow;
use vestibule_domain::application::{Application, BackchannelAuthentication};
use vestibule_protocol::{
    ciba::SignedRequest,
    errors::OAuthError,
    parameters::Parameters,
    request_object::{Expected, RequestObjectClaims, refusal},
};
use vestibule_storage::spent_ids::Purpose;

/// The parameters of a request: those of the form, or where the client is registered to sign, those that it has signed, in time and
/// for the first time. Neither stands in for the other.
pub(super) async fn read<'p>(
    cx: &Context,
    client: &Application,
    settings: &BackchannelAuthentication,
    form: &'p Parameters,
) -> Result<Cow<'p, Parameters>, TokenRefusal> {
    let signed = match (SignedRequest::parse(form)?, settings.request_signing_alg) {
        (None, None) => return Ok(Cow::Borrowed(form)),
        (None, Some(_)) => return Err(OAuthError::signed_request_needed().into()),
        (Some(signed), Some(registered)) if signed.token().algorithm() == registered => signed,
        (Some(_), _) => return Err(OAuthError::request_object_signature().into()),
    };
    let verified = verified_by_client::<Map<String, Value>>(cx, client, signed.token()).await;
    let claims = verified.map_err(|error| match error {
        PeerRefusal::Token(error) => refusal(error),
        PeerRefusal::Unreachable => OAuthError::request_object_signature(),
    })?;
    SignedRequest::check_claims(&claims)?;
    let issuers = cx.issuers();
    let expected = Expected {
        client_id: &client.client_id(),
        issuers: &issuers,
        now_seconds: cx.now().as_seconds(),
        strict: true,
    };
    let read = RequestObjectClaims::read(&claims, &expected)?;
    if let Some(key) = read.replay_key() {
        let replayed = OAuthError::request_object_replayed();
        once::spend(cx, Purpose::RequestObject, key, read.refused_from(), replayed).await?;
    }
    Ok(Cow::Owned(read.parameters))
}
