//! Where people can read about a client that nobody vouches for.

use crate::{Context, Failure};
use vestibule_domain::application::{Application, ClientPages};
use vestibule_storage::client_registrations;

/// The pages that a client names itself, in its registration or its document; none of an application that an administrator has
/// registered. What a client says in its registration is not kept in memory, so that it is read.
pub async fn pages(cx: &Context, application: &Application) -> Result<ClientPages, Failure> {
    if let Some(document) = &application.document {
        return Ok(document.pages.clone());
    }
    if application.registration.is_none() {
        return Ok(ClientPages::default());
    }
    let metadata = client_registrations::by_id(&cx.rows(), application.id).await?;
    Ok(metadata.as_ref().map(ClientPages::of).unwrap_or_default())
}
