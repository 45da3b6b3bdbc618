//! Making the calls (OpenID Connect Back-Channel Logout 1.0 §2.5 to §2.8).

use super::call::LogoutCall;
use crate::{
    Failure,
    calls::{Calls, MOST_BYTES, verdict},
    outbox::{Outcome, Post, Recorded},
    tenants::TenantSnapshot,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{application::Application, audit::EventKind, randomness::random_bytes};
use vestibule_outbound::safe_http::Call;
use vestibule_protocol::{jose::TokenKind, logout::LogoutTokenClaims};

impl LogoutCall {
    /// Tells the application, as it is registered now: one that has moved is called where it is.
    pub(crate) async fn make(&self, calls: &Calls, post: &Post, tenant: &TenantSnapshot) -> Result<Outcome, Failure> {
        let Some(application) = tenant.application(self.app_id) else {
            return Ok(Outcome::Refused("the application is gone".to_owned()));
        };
        let Some(wanted) = &application.back_channel_logout else {
            return Ok(Outcome::Refused("the application does not want to hear of it any more".to_owned()));
        };
        let token = logout_token(post, tenant, application, self)?;
        let request = Call::post_form(&wanted.uri, &[("logout_token", &token)]).at_most(MOST_BYTES);
        Ok(verdict(calls.of(application).send(request).await.map(|reply| reply.status)))
    }

    /// The log row of its end.
    pub(crate) fn recorded(&self, detail: &'static str) -> Recorded {
        Recorded {
            correlation_id: Some(self.correlation_id),
            user_id: Some(self.user_id),
            app_id: Some(self.app_id),
            session_id: Some(self.session_id),
            ..Recorded::new(EventKind::BackChannelLogout, detail)
        }
    }
}

/// The token (§2.4), signed as the application's id tokens are. Each attempt has its own, so that an application which remembers
/// the `jti` of one that it could not act on takes the next.
fn logout_token(
    post: &Post,
    tenant: &TenantSnapshot,
    application: &Application,
    call: &LogoutCall,
) -> Result<String, Failure> {
    let now = post.clock.now();
    let jti = URL_SAFE_NO_PAD.encode(random_bytes::<16>(post.randomness.as_ref()));
    let subject = application.subject_of(tenant.keys(), call.user_id);
    let claims = LogoutTokenClaims::new(
        &call.issuer,
        call.app_id.uuid(),
        &subject,
        call.session_id.uuid(),
        &jti,
        now.as_seconds(),
    );
    let key = tenant.signing_keys().signer(tenant.algorithm_of(application), now);
    let key = key.ok_or(Failure::Malformed("no signing key"))?;
    key.sign_jwt(TokenKind::Logout, &claims).map_err(|error| Failure::Signing(error.to_string()))
}
