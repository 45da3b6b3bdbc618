//! The certificate of whoever sends a request.

use axum::extract::FromRequestParts;
use http::request::Parts;
use std::{convert::Infallible, sync::Arc};
use vestibule_protocol::mtls::ClientCertificate;

/// The certificate that the client proved to have, as far as it can be believed. Nothing is said of whose it is.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct RequestCertificate(pub Option<Arc<ClientCertificate>>);

impl<S: Send + Sync> FromRequestParts<S> for RequestCertificate {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}
