//! What of an answer is signed (JARM).

use crate::{Context, Failure, tokens::sign};
use vestibule_domain::application::Application;
use vestibule_protocol::{
    authorization::{ProvenRedirect, ResponseParameters},
    jarm::{self, SignedResponse},
    jose::TokenKind,
};

/// The parameters as they travel: signed with the tenant's key where the request asked for that, else as they are.
pub fn signed_if_asked(
    cx: &Context,
    application: &Application,
    redirect: &ProvenRedirect,
    parameters: ResponseParameters,
) -> Result<ResponseParameters, Failure> {
    if !redirect.response_mode.is_signed() {
        return Ok(parameters);
    }
    let claims = SignedResponse {
        issuer: &cx.issuer(),
        audience: &redirect.client_id,
        now_seconds: cx.now().as_seconds(),
        parameters: &parameters,
    };
    let algorithm = cx.tenant.algorithm_of(application);
    Ok(jarm::signed(sign(cx, algorithm, TokenKind::AuthorizationResponse, &claims)?))
}
