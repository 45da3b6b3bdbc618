//! RP-initiated sign-out (OpenID Connect RP-Initiated Logout 1.0), and telling the other applications through the browser
//! (Front-Channel Logout 1.0).

use super::{check_session, see_other};
use crate::{
    SignIn,
    incoming::Incoming,
    pages::{self, Surroundings, html},
    views,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{
    application::Application,
    ids::{AppId, SessionId},
};
use vestibule_http::{ContentSecurityPolicy, CookieName, Cookies, Endpoint, Problem, SetCookie};
use vestibule_protocol::{
    logout::{LogoutRequest, front_channel_url, post_logout_url},
    parameters::{Limits, Parameters},
    token::PresentedIdToken,
};
use vestibule_services::{
    Context, Failure,
    authorization::may_sign_out_to,
    client_documents,
    sessions::{self, LiveSession, SignedOut},
    tokens::id_token_hint,
};

/// `GET /{tenant}/oauth2/v2.0/logout`
pub(crate) async fn logout_get(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let parameters = incoming.query().ok();
    logout(&app, &segment, &incoming, &cookies, parameters).await
}

/// `POST /{tenant}/oauth2/v2.0/logout`
pub(crate) async fn logout_post(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
    body: Bytes,
) -> Response {
    let parameters = Parameters::parse(&body, Limits::PROTOCOL).ok();
    logout(&app, &segment, &incoming, &cookies, parameters).await
}

async fn logout(
    app: &SignIn,
    segment: &str,
    incoming: &Incoming,
    cookies: &Cookies,
    parameters: Option<Parameters>,
) -> Response {
    let mut cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return pages::unknown_tenant(app, incoming, cookies, &unknown),
    };
    if let Err(limit) = app.count(Endpoint::Authorize, &cx, incoming) {
        return Problem::from(limit).into_response();
    }
    let request = LogoutRequest::parse(&parameters.unwrap_or_default());
    let hint = request.id_token_hint.as_ref().and_then(|hint| id_token_hint(&cx, hint.reveal()));
    admit(&mut cx, &request, hint.as_ref()).await;
    let page = Surroundings::new(&cx, incoming, cookies);
    match decide(&page, &request, hint.as_ref()).await {
        Ok(response) => response,
        Err(failure) => pages::failed(&page, &failure),
    }
}

/// A client that a document describes is asked for it where it shows a token of ours, and otherwise known if it is known by now.
/// Whoever wants out gets out either way.
async fn admit(cx: &mut Context, request: &LogoutRequest, hint: Option<&PresentedIdToken>) {
    match (hint, &request.client_id) {
        (Some(hint), _) => {
            if let Err(error) = client_documents::admit(cx, &hint.aud).await {
                tracing::info!(%error, "the client of a sign-out can't be had");
            }
        }
        (None, Some(client)) => client_documents::admit_known(cx, client),
        (None, None) => {}
    }
}

async fn decide(
    page: &Surroundings<'_>,
    request: &LogoutRequest,
    hint: Option<&PresentedIdToken>,
) -> Result<Response, Failure> {
    let cx = page.cx;
    let application = application(cx, request, hint);
    page.follow(application.as_ref());
    let onward = Onward { application: application.as_deref(), request };
    let Some(live) = pages::session(cx, page.cookies).await? else {
        return Ok(forget_session(page, see_other(&onward.url(page, &[]))));
    };
    // RP-Initiated Logout §2: who can't show a token of this very session may be anybody's link.
    let proven = hint.is_some_and(|hint| {
        hint.sid.map(SessionId::from_uuid) == Some(live.session.id) && hint.oid == live.user.id.uuid()
    });
    if !proven {
        return Ok(pages::ask_to_sign_out(page, application.as_deref(), request));
    }
    let signed_out = sessions::end(cx, &live).await?;
    Ok(frames_or_redirect(page, &live, &signed_out, &onward))
}

/// After the session's end: the applications are told in frames, then the browser goes on.
pub(crate) fn frames_or_redirect(
    page: &Surroundings<'_>,
    live: &LiveSession,
    signed_out: &SignedOut,
    onward: &Onward<'_>,
) -> Response {
    let issuer = page.cx.issuer();
    let told = signed_out.participants.iter().filter_map(|participant| participant.front_channel_logout_uri.as_deref());
    let frames: Vec<String> = told.map(|uri| front_channel_url(uri, &issuer, live.session.id.uuid())).collect();
    let continue_url = onward.url(page, &signed_out.participants);
    if frames.is_empty() {
        return forget_session(page, see_other(&continue_url));
    }
    let applications: Vec<&str> =
        signed_out.participants.iter().map(|participant| participant.display_name.as_str()).collect();
    let shell = page.shell();
    let view = views::FrontChannelLogout {
        leaves_itself: true,
        shell: &shell,
        applications: &applications,
        frames: &frames,
        continue_url: &continue_url,
    };
    let targets = frames.iter().filter_map(|frame| url::Url::parse(frame).ok());
    let policy = targets.fold(ContentSecurityPolicy::page(), |policy, target| policy.frame(&target));
    forget_session(page, html(StatusCode::OK, &view, &policy))
}

fn forget_session(page: &Surroundings<'_>, mut response: Response) -> Response {
    let session = SetCookie::expired(CookieName::session(page.cx.tenant.id()));
    session.append(response.headers_mut(), page.incoming.secure());
    check_session::forget(page, &mut response);
    response
}

/// The application that asks: the token's audience, which `client_id` must not contradict; else `client_id`'s.
fn application(cx: &Context, request: &LogoutRequest, hint: Option<&PresentedIdToken>) -> Option<Arc<Application>> {
    let id = match (hint.map(|hint| &hint.aud), request.client_id.as_ref()) {
        (Some(audience), Some(client)) if audience != client => return None,
        (Some(id), _) | (None, Some(id)) => id,
        (None, None) => return None,
    };
    cx.tenant.application(AppId::from(id)).map(Arc::clone)
}

/// Where a sign-out leads in the end.
#[derive(Clone, Copy)]
pub(crate) struct Onward<'a> {
    /// The application that asked.
    pub(crate) application: Option<&'a Application>,
    /// What it asked.
    pub(crate) request: &'a LogoutRequest,
}

impl Onward<'_> {
    /// Where the application wants the browser, if that is registered; else our own page, with a link to an application. One that
    /// nobody has let in gets the link too, unless it is among the `participants` of the session that has ended: otherwise anybody's
    /// link would lead anywhere.
    pub(crate) fn url(&self, page: &Surroundings<'_>, participants: &[Arc<Application>]) -> String {
        let is_known = |application: &&Application| {
            application.was_let_in() || participants.iter().any(|known| known.app_id == application.app_id)
        };
        destination(self.request, self.application.filter(is_known))
            .unwrap_or_else(|| page.path(&format!("signed-out{}", self.query(page))))
    }

    /// The parameters of our own page: whose link to show, and in which language.
    fn query(&self, page: &Surroundings<'_>) -> String {
        match self.application.or_else(|| self.owner_of_address(page.cx)) {
            Some(application) => onward_query(Some(application), self.request),
            None => onward_query(None, &LogoutRequest { post_logout_redirect_uri: None, ..self.request.clone() }),
        }
    }

    /// The one application that has registered the address, where the request names none, as MSAL.js sends it. It gets a link, which
    /// the customer follows or not, and no redirect: nobody has proven that it asks.
    fn owner_of_address<'c>(&self, cx: &'c Context) -> Option<&'c Application> {
        let request = self.request;
        let uri = request.post_logout_redirect_uri.as_ref().filter(|_| request.client_id.is_none())?;
        let mut owners = cx.tenant.applications().filter(|application| may_sign_out_to(application, uri));
        let owner = owners.next()?;
        owners.next().is_none().then_some(owner.as_ref())
    }
}

/// The parameters of a request that our own pages need, for their address.
pub(crate) fn onward_query(application: Option<&Application>, request: &LogoutRequest) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(application) = application {
        query.append_pair("client_id", &application.client_id().to_string());
    }
    if let Some(uri) = &request.post_logout_redirect_uri {
        query.append_pair("post_logout_redirect_uri", uri.as_str());
    }
    if let Some(state) = &request.state {
        query.append_pair("state", state);
    }
    if !request.ui_locales.is_empty() {
        query.append_pair("ui_locales", &request.ui_locales.join(" "));
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// Where the application wants the browser afterwards, if that is registered; never anywhere else.
pub(crate) fn destination(request: &LogoutRequest, application: Option<&Application>) -> Option<String> {
    let uri = request.post_logout_redirect_uri.as_ref()?;
    may_sign_out_to(application?, uri).then(|| post_logout_url(uri, request.state.as_deref()))
}
