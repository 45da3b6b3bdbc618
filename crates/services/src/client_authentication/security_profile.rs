//! What FAPI 2.0 demands of a client's proof (Security Profile §5.3.2.1): a key of its own, by `private_key_jwt` for the issuer
//! alone or by the certificate of its connection. Looked at once the proof has been found to hold.

use super::private_key_jwt::is_name_of;
use crate::Context;
use serde::Deserialize;
use vestibule_domain::application::Application;
use vestibule_protocol::{client_authentication::ClientAuthentication, errors::OAuthError, token::ClientCredential};

/// Claims of an assertion as FAPI wants them: `aud` is one string, no list (§5.3.2.1).
#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
}

/// Whether the proof is good enough for the application's profile.
pub(super) fn check(
    cx: &Context,
    application: &Application,
    presented: &ClientAuthentication,
    credential: ClientCredential,
) -> Result<(), OAuthError> {
    if !application.security_profile.is_fapi2() {
        return Ok(());
    }
    let good = match presented {
        ClientAuthentication::Secret { .. } => false,
        ClientAuthentication::None { .. } => credential == ClientCredential::Certificate,
        ClientAuthentication::Assertion { assertion, .. } => {
            let token = assertion.read()?;
            let claims = token.unverified::<Claims>().ok();
            token.algorithm().is_fapi2()
                && claims
                    .is_some_and(|claims| is_name_of(application, &claims.iss) && cx.issuers().contains(&claims.aud))
        }
    };
    if good { Ok(()) } else { Err(OAuthError::security_profile_of_client()) }
}
