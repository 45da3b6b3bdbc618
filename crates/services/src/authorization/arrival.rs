//! How an authorization request came.

use crate::{Context, grants::TokenRefusal, pushed_requests, request_objects};
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_protocol::{
    authorization::ClientAndRedirect, errors::OAuthError, par::RequestUri, parameters::Parameters,
};

/// By which way a request came: what nobody could change on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Arrival {
    /// Pushed by its client, which has proven itself (RFC 9126).
    pub pushed: bool,
    /// Signed by its client (RFC 9101).
    pub signed: bool,
}

/// The parameters that count of a request, and how they came.
#[derive(Clone, Debug)]
pub struct Received {
    /// The parameters.
    pub parameters: Parameters,
    /// How they came.
    pub arrival: Arrival,
    /// The hash of the name of a pushed request: it is answered once.
    pub name: Option<[u8; 32]>,
}

/// What counts of the parameters that stand in the browser's request: those that were pushed or signed, and then no other
/// (RFC 9101 §6.3, RFC 9126 §4); else all.
pub async fn receive(cx: &Context, parameters: Parameters) -> Result<Received, TokenRefusal> {
    match (parameters.get("request"), parameters.get("request_uri")) {
        (None, None) => Ok(Received { parameters, arrival: Arrival::default(), name: None }),
        // RFC 9101 §5: not both.
        (Some(_), Some(_)) => Err(OAuthError::bad_parameter("request_uri").into()),
        (None, Some(name)) => {
            let client = sender(cx, &parameters)?;
            match RequestUri::parse(name) {
                Some(name) => pushed_requests::take(cx, client, &name).await,
                None if name.starts_with("urn:") => Err(OAuthError::invalid_request_uri().into()),
                // Nothing is fetched that would not be answered.
                None if must_push(client) => Err(OAuthError::pushed_request_needed().into()),
                None => {
                    let object = request_objects::fetch(cx, client, name).await?;
                    signed(cx, client, &object, &parameters).await
                }
            }
        }
        (Some(object), None) => {
            let client = sender(cx, &parameters)?;
            signed(cx, client, object, &parameters).await
        }
    }
}

async fn signed(
    cx: &Context,
    client: &Application,
    object: &str,
    outside: &Parameters,
) -> Result<Received, TokenRefusal> {
    let parameters = request_objects::read(cx, client, object, outside).await?;
    Ok(Received { parameters, arrival: Arrival { pushed: false, signed: true }, name: None })
}

/// RFC 9126 §5, FAPI 2.0 Security Profile §5.3.2.2.
pub(super) const fn must_push(application: &Application) -> bool {
    application.require_pushed_authorization_requests || application.security_profile.is_fapi2()
}

/// RFC 9101 §5: whoever sends a request by another way says outside of it who that is.
fn sender<'a>(cx: &'a Context, parameters: &Parameters) -> Result<&'a Arc<Application>, OAuthError> {
    let id = ClientAndRedirect::client_id(parameters)?;
    let application = cx.tenant.application(AppId::from(&id)).ok_or_else(OAuthError::unknown_client)?;
    if application.enabled { Ok(application) } else { Err(OAuthError::client_disabled()) }
}
