//! What stands on the page that asks whether an application may do what it asks for.

use super::{Surroundings, application_links, journey::Open, session};
use crate::views::{ApplicationLink, ConsentLine, Permissions};
use std::fmt::Write as _;
use vestibule_domain::{
    application::{Application, DIRECTORY},
    ids::UserId,
    token::PermissionGrant,
};
use vestibule_protocol::{
    authorization_details::{AuthorizationDetails, Detail},
    errors::OAuthError,
    redirect_uri::RedirectUri,
    scope::{EMAIL, OFFLINE_ACCESS, PROFILE, Scopes},
};
use vestibule_services::{
    Failure,
    consent::{Asking, Decision, Question, Standing, decide, to_be_shown},
    journeys::suffices,
    sessions::LiveSession,
};

/// The most characters that are shown of what an application wants to do in so many words.
const LONGEST_VALUE: usize = 200;

/// A question with everything that its page shows.
pub(super) struct Prepared {
    pub(super) identifier: String,
    pub(super) application: String,
    /// Where the answer goes, if nobody has looked at the application.
    pub(super) site: Option<String>,
    pub(super) lines: Vec<ConsentLine>,
    /// Where people can read about it.
    pub(super) links: Vec<ApplicationLink>,
    pub(super) key: String,
    pub(super) needs_administrator: bool,
}

/// Who is asked: the journey's person, while their session is good enough for the request.
pub(super) async fn person(page: &Surroundings<'_>, open: &Open, user: UserId) -> Result<Option<LiveSession>, Failure> {
    let live = session(page.cx, page.cookies).await?;
    let request = &open.passage.asked_for.request;
    Ok(live.filter(|live| live.user.id == user && suffices(live, request, page.cx.now())))
}

/// Puts the page together; `None` where there is nobody to ask, or nothing.
pub(super) async fn prepare(page: &Surroundings<'_>, open: &Open, user: UserId) -> Result<Option<Prepared>, Failure> {
    let Some(live) = person(page, open, user).await? else { return Ok(None) };
    let Some(application) = page.cx.tenant.application(open.passage.journey.app_id) else { return Ok(None) };
    let asking = Asking::of(application, &open.passage.asked_for, user);
    let question = match to_be_shown(page.cx, &asking).await? {
        Decision::Ask(question) | Decision::AskAdministrator(question) => question,
        Decision::Settled(_) | Decision::Refused(_) => return Ok(None),
    };
    let redirect = &open.passage.asked_for.request.redirect.redirect_uri;
    let site = (!application.is_vouched_for()).then(|| site_of(application, redirect));
    Ok(Some(Prepared {
        identifier: live.user.identifier().to_owned(),
        application: application.display_name.clone(),
        site,
        lines: lines(page, &question, &live, |_| true),
        links: application_links::links(page, application).await?,
        key: question.key(),
        needs_administrator: question.needs_administrator(),
    }))
}

/// What an application asks for, in words, with what is still to be agreed to apart: for a page whose yes is consent as well.
pub(super) async fn permissions(
    page: &Surroundings<'_>,
    application: &Application,
    scope: &str,
    live: &LiveSession,
) -> Result<Result<Permissions, OAuthError>, Failure> {
    let scope = Scopes::parse(scope).map_err(|_| Failure::Malformed("scope of what waits"))?;
    let asking = Asking::elsewhere(application, &scope, live.user.id);
    let question = match decide(page.cx, &asking).await? {
        Decision::Ask(question) | Decision::AskAdministrator(question) => question,
        Decision::Settled(_) => return Ok(Ok(Permissions::default())),
        Decision::Refused(error) => return Ok(Err(error)),
    };
    let is_open = |standing| matches!(standing, Standing::OfPerson | Standing::OfAdministrator);
    Ok(Ok(Permissions {
        open: lines(page, &question, live, is_open),
        settled: lines(page, &question, live, |standing| !is_open(standing)),
        question: question.key(),
        needs_administrator: question.needs_administrator(),
    }))
}

/// By what people may know a client that nobody vouches for: where its answers go, and before that the host of the document that
/// describes it (draft-ietf-oauth-client-id-metadata-document §6.4).
fn site_of(application: &Application, redirect: &RedirectUri) -> String {
    let site = crate::oidc::site_of(redirect.as_str());
    match &application.document {
        Some(document) if document.url.host() != site && !redirect.is_loopback() => {
            format!("{} → {site}", document.url.host())
        }
        Some(document) => document.url.host().to_owned(),
        None => site,
    }
}

fn lines(
    page: &Surroundings<'_>,
    question: &Question,
    live: &LiveSession,
    is_meant: impl Fn(Standing) -> bool,
) -> Vec<ConsentLine> {
    let asked = question.asked().filter(|asked| is_meant(asked.standing)).map(|asked| match asked.resource {
        Some(api) => of_api(api, asked.scope, asked.standing == Standing::OfAdministrator),
        None => of_directory(page, asked.scope, live),
    });
    let details = question.details().into_iter().flat_map(AuthorizationDetails::iter);
    asked.chain(details.map(|detail| of_detail(page, detail))).collect()
}

/// What a person has agreed to before, in the words in which it would be asked for today.
pub(super) fn agreed(page: &Surroundings<'_>, record: &PermissionGrant, live: &LiveSession) -> Vec<ConsentLine> {
    let api = page.cx.tenant.application(record.resource);
    let line = |scope: &String| match api {
        _ if record.resource == DIRECTORY => of_directory(page, scope, live),
        Some(api) => of_api(api, scope, false),
        None => ConsentLine { title: scope.clone(), text: None, only_administrator: false },
    };
    record.scopes.iter().map(line).collect()
}

/// In the API's own words, said to people rather than to administrators where there are such.
fn of_api(api: &Application, value: &str, only_administrator: bool) -> ConsentLine {
    let scope = api.exposed(value);
    let title = scope.and_then(|scope| {
        scope.user_consent_display_name.as_ref().or(scope.admin_consent_display_name.as_ref()).cloned()
    });
    let text = scope.and_then(|scope| {
        scope.user_consent_description.as_ref().or(scope.admin_consent_description.as_ref()).cloned()
    });
    ConsentLine {
        title: title.unwrap_or_else(|| value.to_owned()),
        text: Some(text.unwrap_or_else(|| api.display_name.clone())),
        only_administrator,
    }
}

fn of_directory(page: &Surroundings<'_>, scope: &str, live: &LiveSession) -> ConsentLine {
    let texts = page.texts();
    let words = |id: &str| texts.text(id).into_owned();
    let (title, text) = match scope {
        PROFILE => ("consent-profile", Some(live.user.display_name.clone())),
        EMAIL => ("consent-email", live.user.email.as_ref().map(|email| email.as_str().to_owned())),
        OFFLINE_ACCESS => ("consent-offline", Some(words("consent-offline-text"))),
        _ => ("consent-openid", Some(words("consent-openid-text"))),
    };
    ConsentLine { title: words(title), text, only_administrator: false }
}

/// What the application wants to do, member by member: the API's name for it, and the values as they were sent.
fn of_detail(page: &Surroundings<'_>, detail: &Detail) -> ConsentLine {
    let registered = page.cx.tenant.applications().flat_map(|api| &api.authorization_details_types);
    let mut registered = registered.filter(|registered| registered.name == detail.kind());
    let title = registered.find_map(|registered| registered.display_name.clone());
    let mut text = String::new();
    for (name, value) in detail.values().filter(|(name, _)| *name != "type") {
        let shown: String = words_of(value).chars().filter(|c| !c.is_control()).take(LONGEST_VALUE).collect();
        let separator = if text.is_empty() { "" } else { " · " };
        // Writing to a string does not fail.
        let _ = write!(text, "{separator}{name}: {shown}");
    }
    ConsentLine {
        title: title.unwrap_or_else(|| detail.kind().to_owned()),
        text: (!text.is_empty()).then_some(text),
        only_administrator: false,
    }
}

/// A value without the marks of its notation, where it is a word, a number or a list of them.
fn words_of(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(word) => word.clone(),
        serde_json::Value::Array(list) if list.iter().all(serde_json::Value::is_string) => {
            let words: Vec<&str> = list.iter().filter_map(serde_json::Value::as_str).collect();
            words.join(", ")
        }
        other => other.to_string(),
    }
}
