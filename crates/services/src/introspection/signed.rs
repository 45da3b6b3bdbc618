//! The response as a signed JWT (RFC 9701): for resources that keep it as evidence.

use crate::{Context, Failure, tokens::sign};
use serde_json::Value;
use vestibule_domain::application::Application;
use vestibule_protocol::{
    introspection::{INACTIVE, SignedIntrospection},
    jose::TokenKind,
};

/// Signs a response for the caller that asked, with the algorithm of its own tokens.
pub(super) fn sign_response(cx: &Context, caller: &Application, active: Option<&str>) -> Result<String, Failure> {
    let response: Value =
        serde_json::from_str(active.unwrap_or(INACTIVE)).map_err(|_| Failure::Malformed("introspection response"))?;
    let claims = SignedIntrospection {
        iss: &cx.issuer(),
        aud: &caller.client_id(),
        iat: cx.now().as_seconds(),
        token_introspection: &response,
    };
    sign(cx, cx.tenant.algorithm_of(caller), TokenKind::Introspection, &claims)
}
