//! Reading a request whose redirect URI is proven.

use super::resources;
use crate::{Context, trace::Step};
use vestibule_protocol::{
    authorization::{AuthorizationRequest, ProvenRedirect},
    errors::OAuthError,
    parameters::Parameters,
};

/// The request that its parameters make. Where it names resources, its scope is what it means beside them, and no longer what it
/// said.
pub fn read(
    cx: &Context,
    parameters: &Parameters,
    redirect: ProvenRedirect,
) -> Result<AuthorizationRequest, OAuthError> {
    let mut request = cx.trace.judged(Step::Parameters, AuthorizationRequest::parse(parameters, redirect))?;
    if !request.resources.is_empty() {
        let meant = resources::scope_of(&cx.tenant, &request.scope, &request.resources);
        request.scope = cx.trace.judged(Step::Scopes, meant)?;
    }
    Ok(request)
}
