//! Addresses without their tenant, on a tenant's own host: they lead to the tenant's (decisions.md 2).

use crate::{incoming::Incoming, oidc::see_other};
use axum::response::{IntoResponse, Response};
use vestibule_http::Problem;

/// The first segments of the pages that people come to by hand. None is the name of a tenant, which has a dot or is an id.
pub(crate) const PAGES: [&str; 11] = [
    "sign-in",
    "sign-up",
    "sign-out",
    "signed-out",
    "account",
    "consent",
    "device",
    "invitation",
    "mfa",
    "reset",
    "terms",
];

/// `GET /sign-in` and the like. The path and query lead on as they are, behind the tenant's id; where every tenant is served
/// there is nothing at such an address.
pub(crate) async fn bare(incoming: Incoming) -> Response {
    let Some(tenant) = incoming.origin.tenant else { return Problem::NotFound.into_response() };
    let asked = incoming.uri.path_and_query().map_or("/", |asked| asked.as_str());
    // The front door is the customer's own account.
    let rest = match asked.strip_prefix('/') {
        None | Some("") => "account",
        Some(rest) => rest,
    };
    see_other(&format!("/{tenant}/{rest}"))
}
