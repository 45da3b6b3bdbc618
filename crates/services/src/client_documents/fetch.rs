//! One document, fetched and judged.

use super::DocumentRefusal;
use std::time::Duration;
use vestibule_domain::{
    application::{Application, UnusableMember},
    outbound_url::OutboundUrl,
};
use vestibule_outbound::safe_http::{Call, CallError, Reply, SafeHttp};
use vestibule_protocol::{
    client_id::ClientIdUrl,
    errors::OAuthError,
    registration::{ClientMetadata, MAX_DOCUMENT},
};

/// A document is taken at least this long without asking again, whatever it says: a client can't have the server call anybody each
/// time.
const SHORTEST: Duration = Duration::from_mins(1);
/// And this long where it says nothing.
const USUAL: Duration = Duration::from_hours(1);
/// At most this long: a redirect URI that its owner takes back counts until then.
const LONGEST: Duration = Duration::from_hours(24);

/// The application at an address, and how long it may be taken without asking again (RFC 9111 §5.2, within bounds of our own).
///
/// Only an answer of 200 that says to be JSON counts, and no redirect is followed: whoever can make a host redirect would be its
/// client.
pub(super) async fn fetch(http: &SafeHttp, url: &ClientIdUrl) -> Result<(Application, Duration), DocumentRefusal> {
    let address = OutboundUrl::parse(url.as_str()).map_err(|_| DocumentRefusal::Unreachable)?;
    let reply = http.send(Call::get(&address).at_most(MAX_DOCUMENT)).await.map_err(|error| {
        tracing::info!(url = url.as_str(), %error, "the document of a client can't be fetched");
        match error {
            CallError::TooLarge => DocumentRefusal::Refused(OAuthError::request_too_large()),
            _ => DocumentRefusal::Unreachable,
        }
    })?;
    let kept = reply.max_age.unwrap_or(USUAL).clamp(SHORTEST, LONGEST);
    let judged = judge(&reply, url);
    if let Err(refusal) = &judged {
        tracing::info!(url = url.as_str(), status = reply.status, %refusal, "the document of a client is refused");
    }
    let application = judged?;
    // By this line what the log says of the id is found to be of the address.
    tracing::info!(url = url.as_str(), app = %application.app_id, "the document of a client was fetched");
    Ok((application, kept))
}

fn judge(reply: &Reply, url: &ClientIdUrl) -> Result<Application, DocumentRefusal> {
    match reply.status {
        200 if is_json(reply.media_type.as_deref()) => {}
        // Its host is in trouble, which is no word about the client.
        429 | 500.. => return Err(DocumentRefusal::Unreachable),
        _ => return Err(DocumentRefusal::Refused(OAuthError::malformed_registration())),
    }
    let metadata = ClientMetadata::parse_document(&reply.body, url).map_err(DocumentRefusal::Refused)?;
    Application::of_document(url.clone(), &metadata)
        .map_err(|UnusableMember(name)| DocumentRefusal::Refused(OAuthError::invalid_client_metadata(name)))
}

/// `application/json`, or a kind of it that a client may name (`application/…+json`).
fn is_json(media_type: Option<&str>) -> bool {
    media_type
        .and_then(|text| text.strip_prefix("application/"))
        .is_some_and(|kind| kind == "json" || kind.strip_suffix("+json").is_some_and(|name| !name.is_empty()))
}
