//! A client asks for somebody (CIBA §7).

use super::{Link, Ping, signed_request, subject, subject::Subject};
use crate::{
    Context, Failure, authorization, calls,
    client_authentication::{AuthenticatedClient, authenticate},
    context::About,
    grants::{Caller, TokenRefusal},
    mail::{self, Message},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::time::Duration;
use vestibule_domain::{
    application::BackchannelAuthentication,
    audit::EventKind,
    clock::Timestamp,
    ids::CallId,
    locale::{Language, Preferences},
    randomness::random_bytes,
    secret::Secret,
    token::{
        BACKCHANNEL_REQUEST_LIFETIME, BackchannelRequest, Decision, LONGEST_BACKCHANNEL_REQUEST, Notification,
        SHORTEST_BACKCHANNEL_REQUEST,
    },
};
use vestibule_outbound::mail::catalogue;
use vestibule_protocol::{
    ciba::BackchannelAuthenticationRequest, client_authentication::ClientAuthentication, digest::sha256,
    errors::OAuthError, parameters::Parameters,
};
use vestibule_storage::{ChangeSet, CommitError, Statement, backchannel_requests, code_budgets};

/// How often anybody may be asked in an hour, by all clients together.
const MOST_OF_PERSON: i64 = 10;
/// How many requests a client may make in an hour, for whomever.
const MOST_OF_CLIENT: i64 = 1_000;
/// The lanes of the budgets: apart from codes, which the same people are sent.
const LANE: &[u8] = b"backchannel";

/// What the client is told.
#[derive(Debug)]
pub struct Begun {
    /// What it polls with.
    pub auth_req_id: Secret<String>,
    /// For how long it may.
    pub expires_in: Duration,
}

/// Why a change set is refused.
#[derive(Debug)]
enum Exhausted {
    /// This person is asked too often.
    Person,
    /// This client asks too often.
    Client,
}

/// Takes a request. `form` is what the client has sent, with the parameters in it or in a signed request.
pub async fn begin(
    cx: &Context,
    presented: &ClientAuthentication,
    form: &Parameters,
    caller: &Caller,
) -> Result<Begun, TokenRefusal> {
    let client = authenticate(cx, presented, caller).await?;
    let settings = admitted(&client, caller)?;
    let parameters = signed_request::read(cx, &client.application, settings, form).await?;
    let request = BackchannelAuthenticationRequest::parse(&parameters, settings.mode)?;
    authorization::check_elsewhere(&cx.tenant, &client.application, &request.scope)?;
    let subject = subject::find(cx, &client.application, &request.hint).await?;
    let asking = Asking { cx, client: &client, request: &request, subject: &subject };
    asking.begin().await
}

/// Who may ask: an application that is registered for it and has proven itself. Not one that registered itself: it would mail people
/// who have never heard of it.
fn admitted<'a>(client: &'a AuthenticatedClient, caller: &Caller) -> Result<&'a BackchannelAuthentication, OAuthError> {
    client.require_credential()?;
    if caller.cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform());
    }
    let settings = client.application.backchannel_authentication.as_deref();
    let settings = settings.filter(|_| client.application.is_vouched_for());
    settings.ok_or_else(OAuthError::backchannel_not_registered)
}

/// A request that is in order.
struct Asking<'a> {
    cx: &'a Context,
    client: &'a AuthenticatedClient,
    request: &'a BackchannelAuthenticationRequest,
    subject: &'a Subject,
}

impl Asking<'_> {
    async fn begin(&self) -> Result<Begun, TokenRefusal> {
        let cx = self.cx;
        let now = cx.now();
        let expires_in = self.lifetime();
        let auth_req_id = Secret::new(URL_SAFE_NO_PAD.encode(random_bytes::<32>(cx.randomness())));
        let link = Link::draw(cx.randomness());
        let waiting = BackchannelRequest {
            request_hash: sha256(auth_req_id.reveal().as_bytes()),
            link_hash: link.hash(),
            app_id: self.client.application.app_id,
            user_id: self.subject.user.as_ref().map(|user| user.id),
            scope: self.request.scope.to_string(),
            issuer: cx.issuer(),
            binding_message: self.request.binding_message.as_ref().map(|message| message.as_str().to_owned()),
            notification: self.notification(&auth_req_id)?,
            decision: Decision::Pending,
            requested_at: now,
            expires_at: now.plus(expires_in),
        };
        // Written for whoever is meant, whether or not there is such an account: it costs the same (decisions.md 9).
        let mail = self.mail(&link, &waiting, now)?;
        let mail = mail.filter(|_| self.subject.user.is_some());
        let (leaving, statement) = mail.map(|mail| (mail.leaving, mail.statement)).unzip();
        match self.commit(&waiting, statement, true, now).await {
            Ok(()) => {
                if let Some(mail) = leaving {
                    mail.go();
                }
            }
            Err(CommitError::Refused(Exhausted::Client)) => return Err(OAuthError::too_many_requests().into()),
            Err(CommitError::Refused(Exhausted::Person)) => {
                // The client sees no difference, and nobody is asked.
                let nobody = BackchannelRequest { user_id: None, ..waiting };
                match self.commit(&nobody, None, false, now).await {
                    Ok(()) => {}
                    Err(CommitError::Refused(_)) => return Err(OAuthError::too_many_requests().into()),
                    Err(CommitError::Storage(error)) => return Err(error.into()),
                }
            }
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
        Ok(Begun { auth_req_id, expires_in })
    }

    async fn commit(
        &self,
        waiting: &BackchannelRequest,
        mail: Option<Statement>,
        asks: bool,
        now: Timestamp,
    ) -> Result<(), CommitError<Exhausted>> {
        let cx = self.cx;
        let detail = if asks { "" } else { "sends_used_up" };
        let event = cx.event(EventKind::BackchannelRequested, now, detail).of_app(waiting.app_id);
        let event = match waiting.user_id {
            Some(user) => event.of_user(user),
            None => event,
        };
        let client = waiting.app_id.uuid();
        let of_client = code_budgets::take_send(client.as_bytes(), LANE, now, MOST_OF_CLIENT);
        let of_person = code_budgets::take_send(&self.subject.counted_as, LANE, now, MOST_OF_PERSON);
        let mut changes = ChangeSet::recorded(cx.tenant.id(), event).one_or(of_client, Exhausted::Client);
        if asks {
            changes = changes.one_or(of_person, Exhausted::Person);
        }
        cx.platform.storage.commit(changes.push(backchannel_requests::insert(waiting)).extend(mail)).await
    }

    /// What the client asks for, within bounds (§7.1: a wish).
    fn lifetime(&self) -> Duration {
        let wished = self.request.requested_expiry.map(|seconds| Duration::from_secs(seconds.into()));
        let wished = wished.unwrap_or(BACKCHANNEL_REQUEST_LIFETIME);
        wished.clamp(SHORTEST_BACKCHANNEL_REQUEST, LONGEST_BACKCHANNEL_REQUEST)
    }

    fn notification(&self, auth_req_id: &Secret<String>) -> Result<Option<Notification>, Failure> {
        let Some(token) = &self.request.notification_token else { return Ok(None) };
        let cx = self.cx;
        let call_id = CallId::random(cx.randomness());
        let ping = Ping {
            app_id: self.client.application.app_id,
            auth_req_id: auth_req_id.clone(),
            notification_token: token.clone(),
            correlation_id: cx.correlation_id,
        };
        let sealed = calls::seal(cx.tenant.keys(), call_id, &ping, cx.randomness())?;
        Ok(Some(Notification { call_id, sealed }))
    }

    fn mail(
        &self,
        link: &Link,
        waiting: &BackchannelRequest,
        now: Timestamp,
    ) -> Result<Option<mail::Enqueued>, Failure> {
        let Some(email) = &self.subject.email else { return Ok(None) };
        let cx = self.cx;
        let url = format!("{}/{}/approve?r={}", cx.origin, cx.tenant.id(), link.reveal());
        let message = Message::Approval {
            application: &self.client.application.display_name,
            binding_message: waiting.binding_message.as_deref(),
            url: &url,
            expires_at: waiting.expires_at,
        };
        mail::enqueue(cx, &message, email, &self.language(), now).map(Some)
    }

    fn language(&self) -> Language {
        let chosen = self.subject.user.as_ref().and_then(|user| user.preferred_language.as_deref());
        let preferences = Preferences { ui_locales: chosen, ..Preferences::default() };
        catalogue().negotiate(preferences, self.cx.following.languages(&self.cx.tenant))
    }
}
