//! Making the calls (OpenID Connect Back-Channel Logout 1.0 §2.5 to §2.8).

use super::call::{CONTEXT, LogoutCall};
use crate::{
    Failure,
    outbox::{Arrival, Carrier, Outcome, Post, Recorded},
    tenants::TenantSnapshot,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::time::Duration;
use vestibule_domain::{
    application::Application,
    audit::EventKind,
    ids::{CallId, TenantId},
    randomness::random_bytes,
};
use vestibule_outbound::safe_http::{Call, CallError, SafeHttp};
use vestibule_protocol::{jose::TokenKind, logout::LogoutTokenClaims};
use vestibule_storage::{Outbox, Outgoing, outgoing_calls};

/// An answer is a status; nothing of its body is of interest.
const MOST_BYTES: usize = 16 * 1024;

/// Calls applications.
#[derive(Clone, Debug)]
pub struct Calls {
    /// What calls URLs that tenants have given.
    pub http: SafeHttp,
}

impl Carrier for Calls {
    type Id = CallId;
    type Item = LogoutCall;
    const NAME: &'static str = "a call";
    const COUNTER: &'static str = "vestibule_calls_total";
    // Several times as long as any call takes.
    const LEASE: Duration = Duration::from_secs(30);

    fn outbox(&self) -> &'static Outbox<CallId> {
        &outgoing_calls::OUTBOX
    }

    async fn open(&self, post: &Post, row: &Outgoing<CallId>) -> Result<LogoutCall, Failure> {
        let tenant = post.tenant(row.tenant_id).await?;
        let json = tenant.keys().calls().open(&[CONTEXT, row.id.uuid().as_bytes()], &row.sealed)?;
        serde_json::from_slice(&json).map_err(|_| Failure::Malformed("outgoing call"))
    }

    async fn attempt(&self, post: &Post, tenant: TenantId, call: &LogoutCall) -> Result<Outcome, Failure> {
        let tenant = post.tenant(tenant).await?;
        // As it is registered now: an application that has moved is called where it is.
        let Some(application) = tenant.application(call.app_id) else {
            return Ok(Outcome::Refused("the application is gone".to_owned()));
        };
        let Some(wanted) = &application.back_channel_logout else {
            return Ok(Outcome::Refused("the application does not want to hear of it any more".to_owned()));
        };
        let token = logout_token(post, &tenant, application, call)?;
        let request = Call::post_form(&wanted.uri, &[("logout_token", &token)]).at_most(MOST_BYTES);
        Ok(verdict(self.http.send(request).await.map(|reply| reply.status)))
    }

    fn record(&self, call: Option<&LogoutCall>, result: Arrival) -> Option<Recorded> {
        let detail = match result {
            Arrival::Delivered => "delivered",
            Arrival::Refused => "failed",
            Arrival::Expired => "gave_up",
        };
        let recorded = Recorded::new(EventKind::BackChannelLogout, detail);
        Some(match call {
            None => recorded,
            Some(call) => Recorded {
                correlation_id: Some(call.correlation_id),
                user_id: Some(call.user_id),
                app_id: Some(call.app_id),
                session_id: Some(call.session_id),
                ..recorded
            },
        })
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

/// §2.8: 200 and 204 are success, 400 is failure. Who is not there, overwhelmed or broken may be well later; a redirect is followed
/// nowhere.
fn verdict(answered: Result<u16, CallError>) -> Outcome {
    match answered {
        Ok(200..=299) => Outcome::Delivered,
        Ok(status @ (408 | 425 | 429 | 500..=599)) => Outcome::Delayed(format!("the application answered {status}")),
        Ok(status) => Outcome::Refused(format!("the application answered {status}")),
        Err(error @ CallError::Forbidden) => Outcome::Refused(error.to_string()),
        // It has answered, at more length than anybody listens to.
        Err(CallError::TooLarge) => Outcome::Refused(CallError::TooLarge.to_string()),
        Err(error) => Outcome::Delayed(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_be_well_later_is_tried_again() {
        for status in [200, 204, 299] {
            assert_eq!(verdict(Ok(status)), Outcome::Delivered, "{status}");
        }
        for status in [408, 425, 429, 500, 503, 599] {
            assert!(matches!(verdict(Ok(status)), Outcome::Delayed(_)), "{status}");
        }
        for status in [100, 301, 302, 307, 400, 401, 404, 600] {
            assert!(matches!(verdict(Ok(status)), Outcome::Refused(_)), "{status}");
        }
        for error in [CallError::Unreachable, CallError::TimedOut] {
            assert!(matches!(verdict(Err(error)), Outcome::Delayed(_)), "{error}");
        }
        assert!(matches!(verdict(Err(CallError::Forbidden)), Outcome::Refused(_)));
    }
}
