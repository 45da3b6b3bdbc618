//! What a client must not be left to believe.

use super::members::Members;
use crate::errors::OAuthError;

/// Members by which a client asks for protection that it would not get: leaving them out silently would mislead it.
const NOT_GIVEN: [&str; 10] = [
    "id_token_encrypted_response_alg",
    "id_token_encrypted_response_enc",
    "userinfo_encrypted_response_alg",
    "userinfo_encrypted_response_enc",
    "introspection_encrypted_response_alg",
    "introspection_encrypted_response_enc",
    "authorization_encrypted_response_alg",
    "authorization_encrypted_response_enc",
    "request_object_encryption_alg",
    "request_object_encryption_enc",
];

/// Binding tokens to a certificate, which an administrator sets here: whether clients are asked for certificates at all is the
/// deployment's.
const CERTIFICATE_BOUND: &str = "tls_client_certificate_bound_access_tokens";

/// Refuses what would not be kept.
pub(super) fn check(members: &Members) -> Result<(), OAuthError> {
    if let Some(name) = NOT_GIVEN.into_iter().find(|name| members.value(name).is_some()) {
        return Err(OAuthError::invalid_client_metadata(name));
    }
    if members.flag(CERTIFICATE_BOUND)? { Err(OAuthError::invalid_client_metadata(CERTIFICATE_BOUND)) } else { Ok(()) }
}
