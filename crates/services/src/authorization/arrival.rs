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
            let name = match RequestUri::parse(name) {
                Some(name) => name,
                None if name.starts_with("urn:") => return Err(OAuthError::invalid_request_uri().into()),
                None => return Err(OAuthError::request_uri_not_supported().into()),
            };
            pushed_requests::take(cx, client, &name).await
        }
        (Some(object), None) => {
            let client = sender(cx, &parameters)?;
            let read = request_objects::read(cx, client, object, &parameters).await?;
            Ok(Received { parameters: read, arrival: Arrival { pushed: false, signed: true }, name: None })
        }
    }
}

/// RFC 9101 §5: whoever sends a request by another way says outside of it who that is.
fn sender<'a>(cx: &'a Context, parameters: &Parameters) -> Result<&'a Arc<Application>, OAuthError> {
    let id = ClientAndRedirect::client_id(parameters)?;
    let application = cx.tenant.application(AppId::from(&id)).ok_or_else(OAuthError::unknown_client)?;
    if application.enabled { Ok(application) } else { Err(OAuthError::client_disabled()) }
}
