//! Guests of a request.

use super::{DocumentRefusal, calls::Asker};
use crate::Context;
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_protocol::{
    client_id::{ClientId, ClientIdUrl},
    errors::OAuthError,
};

/// Makes a client that a document describes a guest of the request, where the tenant lets such clients in. Every other client is
/// found as it is, or not.
///
/// # Errors
/// When the document can't be had, or is not the client's.
pub async fn admit(cx: &mut Context, client: &ClientId) -> Result<(), OAuthError> {
    let Some(url) = stranger(cx, client) else { return Ok(()) };
    let found = find(cx, url).await?;
    seat(cx, found);
    Ok(())
}

/// The same without asking anybody: only a client whose document is at hand becomes a guest.
pub fn admit_known(cx: &mut Context, client: &ClientId) {
    let Some(url) = stranger(cx, client) else { return };
    if let Some(found) = cx.platform.client_documents.known(url, cx.now()) {
        seat(cx, found);
    }
}

/// The application of a client that a token names: registered, or described by a document that is fetched if need be.
pub(crate) async fn application(cx: &Context, client: &ClientId) -> Option<Arc<Application>> {
    if let Some(url) = stranger(cx, client) {
        return find(cx, url).await.ok();
    }
    cx.tenant.application(AppId::from(client)).map(Arc::clone)
}

async fn find(cx: &Context, url: &ClientIdUrl) -> Result<Arc<Application>, DocumentRefusal> {
    // Boxed: large, and next to never needed in the requests that it would enlarge.
    Box::pin(cx.platform.client_documents.find(&cx.platform.client_http, &Asker::of(cx), url, cx.now())).await
}

/// The address of a client that the request does not know yet and that the tenant lets in.
fn stranger<'a>(cx: &Context, client: &'a ClientId) -> Option<&'a ClientIdUrl> {
    let url = client.document().filter(|_| cx.tenant.settings().client_id_metadata_documents)?;
    cx.tenant.application(AppId::from(client)).is_none().then_some(url)
}

fn seat(cx: &mut Context, guest: Arc<Application>) {
    cx.tenant = Arc::new(cx.tenant.with_guest(guest));
}
