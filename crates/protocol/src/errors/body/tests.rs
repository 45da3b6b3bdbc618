use super::*;
use crate::errors::{ErrorCode, error::TRIGGERS};

fn context() -> ErrorContext<'static> {
    ErrorContext {
        trace_id: Uuid::from_u128(1),
        correlation_id: Uuid::from_u128(2),
        now_seconds: 1_795_168_831,
        base_url: "https://id.contoso.example",
    }
}

/// Of client assertions.
fn assertion_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::unknown_client_assertion_type(),
        OAuthError::other_client_authentication_method(),
        OAuthError::client_assertion_replayed(),
        OAuthError::malformed_client_assertion(),
        OAuthError::client_assertion_subject_is_not_its_issuer(),
        OAuthError::keys_not_reachable(),
        OAuthError::client_assertion_of_another_client(),
        OAuthError::client_assertion_for_another_audience(),
        OAuthError::client_assertion_out_of_time(),
        OAuthError::client_assertion_signature(),
        OAuthError::client_assertion_key_unknown(),
        OAuthError::client_assertion_key_expired(),
        OAuthError::federated_issuer_unknown(),
        OAuthError::federated_audience_unknown(),
        OAuthError::federated_subject_unknown(),
    ]
}

/// Of authorization requests by other ways than plain parameters, and of what stands in them besides scopes.
fn authorization_request_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::tokens_in_query(),
        OAuthError::invalid_resource_indicator("api://x"),
        OAuthError::one_resource_at_a_time(),
        OAuthError::malformed_authorization_details(),
        OAuthError::unknown_authorization_details("x"),
        OAuthError::authorization_details_beyond_grant(),
        OAuthError::openid_scope_needed(),
        OAuthError::invalid_request_uri(),
        OAuthError::pushed_request_needed(),
        OAuthError::malformed_request_object(),
        OAuthError::request_object_signature(),
        OAuthError::request_object_of_others(),
        OAuthError::request_object_out_of_time(),
        OAuthError::request_object_replayed(),
        OAuthError::signed_request_needed(),
        OAuthError::security_profile("x"),
        OAuthError::security_profile_of_client(),
    ]
}

/// Of registrations.
fn registration_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::invalid_client_metadata("client_name"),
        OAuthError::malformed_registration(),
        OAuthError::invalid_redirect_uri(crate::redirect_uri::RedirectUriError::PlainHttp),
        OAuthError::invalid_redirect_uris(),
        OAuthError::unapproved_software_statement(),
        OAuthError::too_many_registered_clients(),
        OAuthError::sector_identifier_refused(),
    ]
}

/// Of devices that wait for their owners.
fn device_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::authorization_pending(),
        OAuthError::authorization_declined(),
        OAuthError::bad_verification_code(),
        OAuthError::expired_device_code(),
    ]
}

/// Of apps with a user interface of their own.
fn native_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::native_authentication_disabled(),
        OAuthError::redirect_challenge_missing(),
        OAuthError::unsupported_challenge_type(),
        OAuthError::invalid_username(),
        OAuthError::user_not_found(),
        OAuthError::user_already_exists(),
        OAuthError::sign_up_not_allowed(),
        OAuthError::credential_required(),
        OAuthError::attributes_required(),
        OAuthError::attribute_validation_failed(),
        OAuthError::invalid_continuation_token(),
        OAuthError::expired_continuation_token(),
        OAuthError::wrong_password(),
        OAuthError::account_locked(),
        OAuthError::wrong_code(),
        OAuthError::dead_code(),
        OAuthError::password_too_short(),
        OAuthError::password_too_long(),
        OAuthError::password_too_weak(),
        OAuthError::password_is_invalid(),
        OAuthError::password_banned(),
        OAuthError::password_recently_used(),
        OAuthError::password_reset_required(),
        OAuthError::no_method_to_register(),
    ]
}

/// Every refusal that this crate can put into words.
fn every_error() -> Vec<OAuthError> {
    [
        other_errors(),
        assertion_errors(),
        authorization_request_errors(),
        registration_errors(),
        device_errors(),
        native_errors(),
    ]
    .concat()
}

fn other_errors() -> Vec<OAuthError> {
    vec![
        OAuthError::missing_parameter("code"),
        OAuthError::malformed_request(),
        OAuthError::wrong_content_type(),
        OAuthError::request_too_large(),
        OAuthError::duplicated_parameter("\u{1}login_required"),
        OAuthError::bad_parameter("max_age"),
        OAuthError::wrong_method(),
        OAuthError::unknown_response_mode(),
        OAuthError::unknown_response_type(),
        OAuthError::response_type_not_enabled("id_token"),
        OAuthError::request_uri_not_supported(),
        OAuthError::registration_not_supported(),
        OAuthError::missing_code_challenge(),
        OAuthError::malformed_code_challenge(),
        OAuthError::unsupported_code_challenge_method(),
        OAuthError::unknown_tenant(),
        OAuthError::unknown_instance(),
        OAuthError::unknown_client(),
        OAuthError::unknown_client_at_token_endpoint(),
        OAuthError::client_disabled(),
        OAuthError::redirect_uri_not_registered(),
        OAuthError::no_redirect_uri(),
        OAuthError::wrong_client_secret(),
        OAuthError::missing_client_credential(),
        OAuthError::expired_client_secret(),
        OAuthError::credential_of_public_client(),
        OAuthError::malformed_client_authentication(),
        OAuthError::two_client_authentications(),
        OAuthError::cross_origin_redemption_by_other_platform(),
        OAuthError::same_origin_redemption_by_spa(),
        OAuthError::unsupported_grant_type("urn:\"x\\"),
        OAuthError::password_grant_not_supported(),
        OAuthError::grant_type_not_allowed(),
        OAuthError::assertion_not_valid(),
        OAuthError::assertion_of_an_application(),
        OAuthError::assertion_names_another_actor(),
        OAuthError::expired_assertion(),
        OAuthError::id_token_as_assertion(),
        OAuthError::on_behalf_of_not_allowed(),
        OAuthError::token_exchange_not_allowed(),
        OAuthError::unacceptable_token("subject_token"),
        OAuthError::expired_token_for_exchange("actor_token"),
        OAuthError::id_token_for_exchange(),
        OAuthError::actor_not_eligible(),
        OAuthError::invalid_target("api://login_required"),
        OAuthError::scope_beyond_token(),
        OAuthError::invalid_dpop_proof(crate::dpop::ProofError::TooNew),
        OAuthError::use_dpop_nonce(),
        OAuthError::missing_dpop_proof(),
        OAuthError::other_binding_key(),
        OAuthError::client_certificate_not_registered(),
        OAuthError::missing_client_certificate(),
        OAuthError::invalid_grant(),
        OAuthError::grant_of_another_client(),
        OAuthError::expired_code(),
        OAuthError::code_already_redeemed(),
        OAuthError::redirect_uri_differs(),
        OAuthError::pkce_mismatch(),
        OAuthError::missing_code_verifier(),
        OAuthError::expired_refresh_token(),
        OAuthError::revoked_grant(),
        OAuthError::inactive_refresh_token(),
        OAuthError::expired_spa_refresh_token(),
        OAuthError::no_session(),
        OAuthError::session_too_old(),
        OAuthError::interaction_needed(),
        OAuthError::consent_missing(),
        OAuthError::consent_missing_for_grant(),
        OAuthError::cancelled_by_user(),
        OAuthError::not_assigned(),
        OAuthError::not_assigned_for_grant(),
        OAuthError::application_not_assigned(),
        OAuthError::admin_consent_needed(),
        OAuthError::account_disabled(),
        OAuthError::journey_expired(),
        OAuthError::malformed_scope(),
        OAuthError::unknown_scope("bad_token"),
        OAuthError::default_scope_needed(),
        OAuthError::scopes_of_several_resources(),
        OAuthError::scope_beyond_grant(),
        OAuthError::empty_scope(),
        OAuthError::unknown_resource("api://\u{e9}"),
        OAuthError::unexpected(),
        OAuthError::busy(),
        OAuthError::too_many_requests(),
    ]
}

#[test]
fn every_description_is_one_line_of_the_rfcs_characters() {
    for error in every_error() {
        let line = error.line(&context());
        assert!(line.bytes().all(|byte| matches!(byte, 0x20..=0x21 | 0x23..=0x5B | 0x5D..=0x7E)), "{line}");
        assert!(line.starts_with(&format!("AADSTS{}: ", error.number)), "{line}");
        assert!(error.description.ends_with('.'), "{line}");
    }
}

#[test]
fn no_description_holds_a_word_that_clients_search_for() {
    for error in every_error() {
        let line = error.line(&context()).to_lowercase();
        assert!(TRIGGERS.iter().all(|trigger| !line.contains(trigger)), "{line}");
    }
}

#[test]
fn every_description_says_what_happened_and_what_to_do() {
    for error in every_error() {
        assert_eq!(error.description.matches(". ").count(), 1, "two sentences: {}", error.description);
    }
}

#[test]
fn the_body_has_the_documented_shape() {
    let body = OAuthError::code_already_redeemed().body(&context());
    let json = serde_json::to_value(&body).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "error": "invalid_grant",
            "error_description": "AADSTS54005: This authorization code has been used before. Start a new sign-in. \
                Trace ID: 00000000-0000-0000-0000-000000000001 Correlation ID: 00000000-0000-0000-0000-000000000002 \
                Timestamp: 2026-11-20 10:00:31Z",
            "error_codes": [54005],
            "timestamp": "2026-11-20 10:00:31Z",
            "trace_id": "00000000-0000-0000-0000-000000000001",
            "correlation_id": "00000000-0000-0000-0000-000000000002",
            "error_uri": "https://id.contoso.example/error?code=54005",
        })
    );
    assert_eq!(serde_json::from_value::<ErrorBody>(json).unwrap(), body);
}

#[test]
fn suberror_subcode_and_claims_are_sent_when_there_are_any() {
    let body = OAuthError::revoked_grant().challenging(Some("{}".to_owned())).body(&context());
    assert_eq!((body.suberror.as_deref(), body.claims.as_deref()), (Some("bad_token"), Some("{}")));
    let parameters = OAuthError::cancelled_by_user().redirect_parameters(&context());
    assert!(parameters.contains(&("error_subcode", "cancel".to_owned())));
    assert!(parameters.contains(&("error", ErrorCode::AccessDenied.as_str().to_owned())));
}

#[test]
fn moments_are_written_in_utc_and_never_fail() {
    assert_eq!(utc_text(0), "1970-01-01 00:00:00Z");
    assert_eq!(utc_text(i64::MAX), "1970-01-01 00:00:00Z");
}
