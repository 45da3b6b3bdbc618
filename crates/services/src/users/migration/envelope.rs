//! What the endpoint is sent: Entra's envelope of `OnPasswordSubmit` (wire: `microsoft.graph.onPasswordSubmitCalloutData`).

use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use vestibule_domain::{
    application::Application,
    credential::Password,
    randomness::random_bytes,
    tenant::PasswordMigration,
    user::{EmailAddress, Identifier, User},
};
use vestibule_protocol::jose::{MessageKey, RsaEncryptionKey};
use zeroize::Zeroizing;

/// What is asked about.
pub(super) struct Question<'a> {
    /// The application that the person signs in to.
    pub(super) application: Option<&'a Application>,
    /// What was typed as the name.
    pub(super) identifier: &'a Identifier,
    /// What was typed as the password.
    pub(super) password: &'a Password,
    /// The user here, if there is one.
    pub(super) user: Option<&'a User>,
}

/// The body of a call, and the nonce that its answer must repeat.
pub(super) fn envelope(
    cx: &Context,
    migration: &PasswordMigration,
    question: &Question<'_>,
) -> Result<(Value, String), Failure> {
    let nonce = URL_SAFE_NO_PAD.encode(random_bytes::<16>(cx.randomness()));
    let encrypted = encrypted(cx, &migration.encryption_key, question, &nonce)?;
    let application = question.application;
    let principal = application.map(|application| {
        json!({
            "id": application.service_principal_id.to_string(),
            "appId": application.app_id.to_string(),
            "appDisplayName": application.display_name,
            "displayName": application.display_name,
        })
    });
    let source = application.map(|application| application.app_id.to_string()).unwrap_or_default();
    let address = cx.address.map(|address| address.to_string());
    let body = json!({
        "type": "microsoft.graph.authenticationEvent.passwordSubmit",
        "source": format!("/tenants/{}/applications/{source}", cx.tenant.id()),
        "data": {
            "@odata.type": "microsoft.graph.onPasswordSubmitCalloutData",
            "tenantId": cx.tenant.id().to_string(),
            "authenticationContext": {
                "correlationId": cx.correlation_id.to_string(),
                "client": {"ip": address},
                "protocol": "OAUTH2.0",
                "clientServicePrincipal": principal,
                "resourceServicePrincipal": principal,
                "user": question.user.map(known),
            },
            "encryptedPasswordContext": encrypted,
        },
    });
    Ok((body, nonce))
}

fn known(user: &User) -> Value {
    json!({
        "id": user.id.to_string(),
        "displayName": user.display_name,
        "givenName": user.given_name,
        "surname": user.family_name,
        "mail": user.email.as_ref().map(EmailAddress::as_str),
        "preferredLanguage": user.preferred_language,
        "userType": "Member",
    })
}

/// Five parts that the endpoint alone can open; within, a token without signature, as Entra's.
fn encrypted(cx: &Context, key: &RsaEncryptionKey, question: &Question<'_>, nonce: &str) -> Result<String, Failure> {
    let claims = Zeroizing::new(
        json!({
            "user-password": question.password.as_str(),
            "username": question.identifier.as_str(),
            "nonce": nonce,
        })
        .to_string(),
    );
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
    let token = Zeroizing::new(format!("{header}.{}.", URL_SAFE_NO_PAD.encode(claims.as_bytes())));
    let message_key = MessageKey::new(&random_bytes(cx.randomness()));
    key.encrypt(token.as_bytes(), &message_key).map_err(|error| Failure::Signing(error.to_string()))
}
