//! Believing a request object.

use crate::{
    Context,
    grants::TokenRefusal,
    keys::decryption_keys,
    once,
    peer_keys::{PeerRefusal, verified_by_client},
};
use serde_json::{Map, Value};
use vestibule_domain::application::Application;
use vestibule_protocol::{
    authorization::ResponseType,
    errors::OAuthError,
    jose::{Decrypted, PeerAlgorithm, decrypt, is_encrypted},
    parameters::Parameters,
    request_object::{Expected, RequestObject, RequestObjectClaims, refusal},
};
use vestibule_storage::spent_ids::Purpose;

/// The parameters that an object says, once it is found to be its client's, for this tenant, in time and new. `outside` are those
/// beside it: of them only `client_id` and `response_type` are looked at, and must not contradict (OpenID Connect Core §6.1).
pub(crate) async fn read(
    cx: &Context,
    application: &Application,
    object: &str,
    outside: &Parameters,
) -> Result<Parameters, TokenRefusal> {
    let strict = application.security_profile.is_fapi2();
    let decrypted = decrypted(cx, application, object)?;
    let object = RequestObject::parse(decrypted.as_deref().unwrap_or(object))?;
    if !may_sign(application, object.token().algorithm()) {
        return Err(OAuthError::request_object_signature().into());
    }
    let verified = verified_by_client::<Map<String, Value>>(cx, application, object.token()).await;
    let claims = verified.map_err(|error| match error {
        PeerRefusal::Token(error) => refusal(error),
        PeerRefusal::Unreachable => OAuthError::request_object_signature(),
    })?;
    let client_id = application.client_id();
    let expected =
        Expected { client_id: &client_id, issuers: &cx.issuers(), now_seconds: cx.now().as_seconds(), strict };
    let read = RequestObjectClaims::read(&claims, &expected)?;
    agree(&read.parameters, outside)?;
    if let Some(key) = read.replay_key() {
        let replayed = OAuthError::request_object_replayed();
        once::spend(cx, Purpose::RequestObject, key, read.refused_from(), replayed).await?;
    }
    Ok(read.parameters)
}

/// The signed object within an encrypted one (RFC 9101 §6.1). Encrypting proves nothing of who it comes from: whatever is inside is
/// looked at like any other object.
fn decrypted(cx: &Context, application: &Application, object: &str) -> Result<Option<String>, OAuthError> {
    if !is_encrypted(object) {
        return Ok(None);
    }
    let keys = decryption_keys(&cx.tenant, cx.now());
    let opened = decrypt(object, keys.iter().map(AsRef::as_ref)).ok();
    let opened = opened.filter(|opened| is_registered(application, opened));
    let text = opened.and_then(|opened| String::from_utf8(opened.content).ok());
    text.map(Some).ok_or_else(OAuthError::malformed_request_object)
}

/// Whether it is encrypted as its client has registered, if it has registered anything about that.
fn is_registered(application: &Application, opened: &Decrypted) -> bool {
    let settings = &application.request_object;
    settings.encryption_alg.is_none_or(|registered| registered == opened.management)
        && settings.encryption_enc.is_none_or(|registered| registered == opened.encryption)
}

/// FAPI 2.0 Security Profile §5.4.1 leaves out PKCS#1 v1.5.
fn may_sign(application: &Application, algorithm: PeerAlgorithm) -> bool {
    let registered = application.request_object.signing_alg.is_none_or(|registered| registered == algorithm);
    registered && (!application.security_profile.is_fapi2() || algorithm.is_fapi2())
}

fn agree(inside: &Parameters, outside: &Parameters) -> Result<(), OAuthError> {
    let read = |parameters: &Parameters| parameters.get("response_type").map(ResponseType::parse);
    match (read(inside), read(outside)) {
        (Some(Ok(inside)), Some(Ok(outside))) if inside != outside => Err(OAuthError::bad_parameter("response_type")),
        _ => Ok(()),
    }
}
