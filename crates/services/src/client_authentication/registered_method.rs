//! An application that is registered for one method of authentication is held to it.

use crate::grants::Caller;
use vestibule_domain::application::{Application, AuthenticationMethod};
use vestibule_protocol::{
    client_authentication::{ClientAuthentication, SecretMethod},
    errors::OAuthError,
};

/// Refuses every method but the registered one (RFC 7591 §2). A client that proves nothing is refused later, by whatever needs
/// a proof: some requests need none.
pub(super) fn check(
    application: &Application,
    presented: &ClientAuthentication,
    caller: &Caller,
) -> Result<(), OAuthError> {
    let Some(registered) = application.token_endpoint_auth_method else { return Ok(()) };
    let used = match presented {
        // What a certificate proves is looked at by its own file; a registered secret or key is not replaced by it.
        ClientAuthentication::None { .. } if caller.certificate.is_some() => match registered {
            AuthenticationMethod::TlsClientAuth | AuthenticationMethod::SelfSignedTlsClientAuth => registered,
            _ if application.tls_client_auth.is_some() => AuthenticationMethod::TlsClientAuth,
            _ => return Ok(()),
        },
        // What a document says now counts: keys that it has gained are needed from then on.
        ClientAuthentication::None { .. }
            if application.document.is_some() && registered != AuthenticationMethod::None =>
        {
            return Err(OAuthError::missing_client_credential());
        }
        ClientAuthentication::None { .. } => return Ok(()),
        ClientAuthentication::Secret { method: SecretMethod::Basic, .. } => AuthenticationMethod::ClientSecretBasic,
        ClientAuthentication::Secret { method: SecretMethod::Post, .. } => AuthenticationMethod::ClientSecretPost,
        ClientAuthentication::Assertion { .. } => AuthenticationMethod::PrivateKeyJwt,
    };
    if used == registered { Ok(()) } else { Err(OAuthError::other_client_authentication_method()) }
}
