//! Methods for a second factor: which there are, and registering one.

use super::act::{Act, Message};
use crate::oidc::Posted;
use axum::response::Response;
use memchr::memmem;
use vestibule_domain::secret::Secret;
use vestibule_protocol::native::{
    ContinuingRequest, IntrospectResponse, RegistrationChallengeRequest, RegistrationContinueRequest,
};
use vestibule_services::native;

/// Whether the body of a request to the introspection endpoint, which APIs use too (RFC 7662), is an app's question.
pub(crate) fn is_of_app(body: &[u8]) -> bool {
    body.starts_with(b"continuation_token=") || memmem::find(body, b"&continuation_token=").is_some()
}

/// `POST /{tenant}/oauth2/v2.0/introspect`, where an app asks
pub(crate) async fn second_factors(posted: Posted) -> Response {
    let act = match Act::<ContinuingRequest>::open(posted).await {
        Ok(act) => act,
        Err(response) => return *response,
    };
    act.answer(native::second_factors(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/register/v1.0/introspect`
pub(crate) async fn register_introspect(act: Act<ContinuingRequest>) -> Response {
    act.answer(native::registrable_methods(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/register/v1.0/challenge`
pub(crate) async fn register_challenge(act: Act<RegistrationChallengeRequest>) -> Response {
    none_to_register(&act, &act.message.continuation_token).await
}

/// `POST /{tenant}/register/v1.0/continue`
pub(crate) async fn register_continue(act: Act<RegistrationContinueRequest>) -> Response {
    none_to_register(&act, &act.message.continuation_token).await
}

async fn none_to_register<M: Message>(act: &Act<M>, token: &Secret<String>) -> Response {
    let stopped = native::no_method_to_register(act.cx(), act.message.client(), token, act.caller()).await;
    act.answer(Err::<IntrospectResponse, _>(stopped))
}

#[cfg(test)]
mod tests {
    use super::is_of_app;

    #[test]
    fn an_apps_question_is_told_from_an_apis() {
        assert!(is_of_app(b"client_id=x&continuation_token=y"));
        assert!(!is_of_app(b"client_id=x&token=continuation_token%3Dy&client_secret=s"));
        assert!(!is_of_app(b""));
    }
}
