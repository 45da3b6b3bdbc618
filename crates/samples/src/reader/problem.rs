//! The page for what went wrong, with a way on.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::app::Reader;
use crate::web::{Frame, html};

#[derive(Template)]
#[template(path = "reader_problem.html")]
struct ProblemPage<'a> {
    frame: &'a Frame,
    title: &'a str,
    text: &'a str,
    /// The issuer's own words, for a developer.
    detail: Option<&'a str>,
}

/// Why a sign-in did not become a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// The issuer can't be asked at the moment.
    Unreachable,
    /// The answer belongs to no sign-in that is under way in this browser.
    Unknown,
    /// The answer is not the issuer's, or its tokens don't hold.
    NotBelieved,
    /// The issuer refused, in its own words.
    Refused(String),
    /// The form was not sent from Reader's own page.
    Foreign,
}

impl Problem {
    /// The page that says so.
    pub(super) fn page(&self, reader: &Reader) -> Response {
        let (status, title, text) = match self {
            Self::Unreachable => (
                StatusCode::BAD_GATEWAY,
                "Sign-in can’t be reached",
                "The sign-in service didn’t answer. Wait a moment, then try again.",
            ),
            Self::Unknown => (
                StatusCode::BAD_REQUEST,
                "This sign-in is over",
                "It was finished before, took too long, or began in another browser. Start again from here.",
            ),
            Self::NotBelieved => (
                StatusCode::BAD_REQUEST,
                "That answer doesn’t hold",
                "What came back could not be verified, so nobody was signed in. Start again from here.",
            ),
            Self::Refused(_) => (
                StatusCode::BAD_REQUEST,
                "You weren’t signed in",
                "The sign-in service said no. Start again from here.",
            ),
            Self::Foreign => (
                StatusCode::FORBIDDEN,
                "That didn’t come from this page",
                "The button was pressed on another site, so nothing was done.",
            ),
        };
        let detail = match self {
            Self::Refused(words) => Some(words.as_str()),
            _ => None,
        };
        html(status, &ProblemPage { frame: &reader.frame, title, text, detail }, &reader.page_policy)
    }
}
