//! A request object that its client keeps at an address of its own (OpenID Connect Core §6.2, RFC 9101 §5.2).

use crate::Context;
use vestibule_domain::application::Application;
use vestibule_outbound::safe_http::{Call, CallError};
use vestibule_protocol::{errors::OAuthError, parameters::Limits};

/// What is asked for (RFC 9101 §5.2.3); hosts that call it something else are read all the same.
const MEDIA_TYPES: &str = "application/oauth-authz-req+jwt, application/jwt, application/jose";

/// The object at the address that a request names. Whoever sends the browser here chooses among the addresses that the client has
/// registered and no others, so that nobody makes this server call anybody else (RFC 9101 §10.4.1); a redirect is not followed.
pub(crate) async fn fetch(cx: &Context, application: &Application, named: &str) -> Result<String, OAuthError> {
    let settings = &application.request_object;
    if settings.uris.is_empty() {
        return Err(OAuthError::request_uri_not_supported());
    }
    let url = settings.registered(named).ok_or_else(OAuthError::request_object_unavailable)?;
    let call = Call::get(url).accept(MEDIA_TYPES).at_most(Limits::PROTOCOL.value);
    let fetched = async {
        let reply = cx.platform.http_for(application).send(call).await?;
        if reply.status != 200 {
            return Err(CallError::Status(reply.status));
        }
        String::from_utf8(reply.body).map_err(|_| CallError::Malformed)
    };
    let object = fetched.await.map_err(|error| {
        tracing::info!(app = %application.app_id, %error, "the request object at an application's address can't be had");
        OAuthError::request_object_unavailable()
    })?;
    Ok(object.trim_ascii_end().to_owned())
}
