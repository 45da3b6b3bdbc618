//! What is encrypted, and what a client must not be left to believe.

use super::{RegistrationOffer, members::Members};
use crate::{
    errors::OAuthError,
    jose::{ContentEncryption, KeyManagement},
};

/// Members by which a client asks for protection that it would not get: leaving them out silently would mislead it.
const NOT_GIVEN: [&str; 8] = [
    "id_token_encrypted_response_alg",
    "id_token_encrypted_response_enc",
    "userinfo_encrypted_response_alg",
    "userinfo_encrypted_response_enc",
    "introspection_encrypted_response_alg",
    "introspection_encrypted_response_enc",
    "authorization_encrypted_response_alg",
    "authorization_encrypted_response_enc",
];

/// Refuses what would not be kept.
pub(super) fn check(members: &Members) -> Result<(), OAuthError> {
    match NOT_GIVEN.into_iter().find(|name| members.value(name).is_some()) {
        Some(name) => Err(OAuthError::invalid_client_metadata(name)),
        None => Ok(()),
    }
}

/// How the client will encrypt its request objects (OpenID Connect Dynamic Client Registration §2), where they are taken. `enc` is
/// `A128CBC-HS256` where only `alg` is said, and needs one.
pub(super) fn of_requests(
    members: &Members,
    offer: RegistrationOffer,
) -> Result<(Option<KeyManagement>, Option<ContentEncryption>), OAuthError> {
    let (alg, enc) = ("request_object_encryption_alg", "request_object_encryption_enc");
    let refused = OAuthError::invalid_client_metadata;
    let said = (members.text(alg)?, members.text(enc)?);
    if !offer.request_object_encryption
        && let Some(name) = said.0.map(|_| alg).or_else(|| said.1.map(|_| enc))
    {
        return Err(refused(name));
    }
    match said {
        (None, None) => Ok((None, None)),
        (None, Some(_)) => Err(refused(alg)),
        (Some(management), encryption) => {
            let management = KeyManagement::parse(management).ok_or_else(|| refused(alg))?;
            let encryption = match encryption {
                Some(text) => ContentEncryption::parse(text).ok_or_else(|| refused(enc))?,
                None => ContentEncryption::A128CbcHs256,
            };
            Ok((Some(management), Some(encryption)))
        }
    }
}
