//! A device asks for its owner (RFC 8628 §3.1).

use super::ticket::{mac, tag};
use crate::{
    Context, Failure, authorization,
    client_authentication::{AuthenticatedClient, authenticate},
    context::About,
    grants::{Caller, TokenRefusal},
    trace::{self, Key, Step},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{
    application::Platform,
    audit::EventKind,
    randomness::random_bytes,
    secret::Secret,
    token::{DEVICE_CODE_LIFETIME, Decision, DeviceAuthorization},
};
use vestibule_protocol::{
    device::{DeviceAuthorizationRequest, UserCode},
    digest::sha256,
    errors::OAuthError,
    token::ClientCredential,
};
use vestibule_storage::{ChangeSet, CommitError, device_codes};

/// Drawing the same code as another device that waits happens once in a long while; so often in a row, never.
const MOST_DRAWS: usize = 5;

/// What the device is told.
#[derive(Debug)]
pub struct Begun {
    /// What its owner types.
    pub user_code: UserCode,
    /// What it polls with.
    pub device_code: Secret<String>,
}

/// The user code is out already.
#[derive(Debug)]
struct Taken;

/// Begins to wait for the owner of a device.
pub async fn begin(cx: &Context, request: &DeviceAuthorizationRequest, caller: &Caller) -> Result<Begun, TokenRefusal> {
    let client = authenticate(cx, &request.client, caller).await?;
    if !client.application.is_vouched_for() {
        // It could not redeem the device code.
        return Err(OAuthError::grant_type_not_allowed().into());
    }
    let platform = platform(&client, caller)?;
    authorization::check_elsewhere(&cx.tenant, &client.application, &request.scope)?;
    for _ in 0..MOST_DRAWS {
        let now = cx.now();
        let user_code = UserCode::draw(|bytes| cx.randomness().fill(bytes));
        let mut device_code = "K".to_owned();
        URL_SAFE_NO_PAD.encode_string(random_bytes::<32>(cx.randomness()), &mut device_code);
        let waiting = DeviceAuthorization {
            device_code_hash: sha256(device_code.as_bytes()),
            user_code_mac: mac(&cx.tenant, &user_code),
            user_code_tag: tag(&user_code),
            app_id: client.application.app_id,
            platform,
            scope: request.scope.to_string(),
            issuer: cx.issuer(),
            decision: Decision::Pending,
            requested_at: now,
            expires_at: now.plus(DEVICE_CODE_LIFETIME),
        };
        let event = cx.event(EventKind::DeviceAuthorizationRequested, now, "").of_app(waiting.app_id);
        let changes = ChangeSet::recorded(cx.tenant.id(), event).one_or(device_codes::insert(&waiting), Taken);
        match cx.platform.storage.commit(changes).await {
            Ok(()) => {
                cx.trace.of_hash(&waiting.device_code_hash);
                let asked = trace::Decision::asked(Step::Device).application(waiting.app_id);
                cx.trace.record(asked.seconds(Key::LifetimeSeconds, DEVICE_CODE_LIFETIME));
                return Ok(Begun { user_code, device_code: Secret::new(device_code) });
            }
            Err(CommitError::Refused(Taken)) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Err(Failure::Contended.into())
}

/// Who may ask: a server that has proven itself, and an application without a credential where its registration says so.
fn platform(client: &AuthenticatedClient, caller: &Caller) -> Result<Platform, OAuthError> {
    if caller.cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform());
    }
    match client.credential {
        ClientCredential::None if client.application.is_fallback_public_client => Ok(Platform::PublicClient),
        ClientCredential::None => Err(OAuthError::missing_client_credential()),
        ClientCredential::Secret | ClientCredential::Certificate => Ok(Platform::Web),
    }
}
