//! Reader's pages: the shelf with the session behind it, and the two for people who aren't signed in.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};

use super::{
    app::Reader,
    session::Session,
    sign_in::{Prompt, start},
};
use crate::{
    issuer::IdClaims,
    web::{Frame, html},
};

const CLOCK: &[BorrowedFormatItem<'_>] = format_description!("[hour]:[minute]:[second] UTC");
const DATE: &[BorrowedFormatItem<'_>] =
    format_description!("[day padding:none] [month repr:short] [year], [hour]:[minute]:[second] UTC");

#[derive(Template)]
#[template(path = "reader_home.html")]
struct HomePage<'a> {
    frame: &'a Frame,
    secure: bool,
    name: &'a str,
    first_name: &'a str,
    initials: String,
    email: Option<&'a str>,
    signed_in_at: Option<String>,
    how: Vec<&'a str>,
    access_left: String,
    renewable: bool,
    sid: Option<&'a str>,
    acr: Option<&'a str>,
    events: Vec<ShownEvent>,
}

struct ShownEvent {
    what: &'static str,
    detail: &'static str,
    at: String,
}

#[derive(Template)]
#[template(path = "reader_welcome.html")]
struct WelcomePage<'a> {
    frame: &'a Frame,
    signed_out: bool,
}

/// `GET /`: the shelf, or a silent sign-in for whoever has no session here but may have one at the issuer.
pub(super) async fn home(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    let now = reader.time();
    let session = reader.session_key(&headers).and_then(|key| reader.sessions().get(&key, now).cloned());
    match session {
        Some(session) => html(StatusCode::OK, &page(&reader, &session, now), &reader.page_policy),
        None => start(&reader, &headers, Prompt::Nothing).await,
    }
}

/// `GET /welcome`
pub(super) async fn welcome(State(reader): State<Arc<Reader>>) -> Response {
    html(StatusCode::OK, &WelcomePage { frame: &reader.frame, signed_out: false }, &reader.page_policy)
}

/// `GET /signed-out`
pub(super) async fn signed_out(State(reader): State<Arc<Reader>>) -> Response {
    html(StatusCode::OK, &WelcomePage { frame: &reader.frame, signed_out: true }, &reader.page_policy)
}

fn page<'a>(reader: &'a Reader, session: &'a Session, now: i64) -> HomePage<'a> {
    let claims = &session.claims;
    let name = name_of(claims);
    HomePage {
        frame: &reader.frame,
        secure: reader.cookies.secure,
        name,
        first_name: name.split_whitespace().next().unwrap_or(name),
        initials: initials(name),
        email: claims.email.as_deref().or(claims.preferred_username.as_deref()).filter(|email| *email != name),
        signed_in_at: claims.auth_time.and_then(|at| shown(at, DATE)),
        how: claims.amr.iter().map(String::as_str).collect(),
        access_left: left(session.access_until.saturating_sub(now)),
        renewable: session.refresh_token.is_some(),
        sid: claims.sid.as_deref(),
        acr: claims.acr.as_deref(),
        events: session
            .events
            .iter()
            .map(|event| ShownEvent {
                what: event.what,
                detail: event.detail,
                at: shown(event.at, CLOCK).unwrap_or_default(),
            })
            .collect(),
    }
}

fn name_of(claims: &IdClaims) -> &str {
    let candidates = [&claims.name, &claims.preferred_username, &claims.email];
    candidates.into_iter().flatten().map(|name| name.trim()).find(|name| !name.is_empty()).unwrap_or("reader")
}

fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).take(2).flat_map(char::to_uppercase).collect()
}

fn shown(seconds: i64, format: &[BorrowedFormatItem<'_>]) -> Option<String> {
    OffsetDateTime::from_unix_timestamp(seconds).ok()?.format(format).ok()
}

fn left(seconds: i64) -> String {
    match (seconds / 60, seconds % 60) {
        _ if seconds <= 0 => "No longer good".to_owned(),
        (0, 1) => "Good for 1 second".to_owned(),
        (0, seconds) => format!("Good for {seconds} seconds"),
        (1, _) => "Good for 1 minute".to_owned(),
        (minutes, _) => format!("Good for {minutes} minutes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_reads_as_words() {
        let texts: Vec<_> = [-5, 0, 1, 59, 60, 119, 3_599].into_iter().map(left).collect();
        assert_eq!(
            texts,
            [
                "No longer good",
                "No longer good",
                "Good for 1 second",
                "Good for 59 seconds",
                "Good for 1 minute",
                "Good for 1 minute",
                "Good for 59 minutes"
            ]
        );
    }

    #[test]
    fn initials_are_of_the_first_two_words() {
        assert_eq!(initials("Avery Jo Quill"), "AJ");
        assert_eq!(initials("ßen"), "SS");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn a_moment_is_shown_in_utc() {
        assert_eq!(shown(1_771_061_213, DATE).unwrap(), "14 Feb 2026, 09:26:53 UTC");
        assert_eq!(shown(1_771_061_213, CLOCK).unwrap(), "09:26:53 UTC");
        assert_eq!(shown(i64::MAX, DATE), None);
    }
}
