//! The outbox: outgoing mail and text messages on a page, and as JSON for tests. In development only.

use askama::Template;
use axum::{
    Json, Router,
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use time::{OffsetDateTime, macros::format_description};
use uuid::Uuid;
use vestibule_domain::clock::Timestamp;
use vestibule_http::{ContentSecurityPolicy, FrameAncestors, Problem};

/// The path of the outbox.
const PATH: &str = "/dev/outbox";
const STYLE: &str = include_str!("../../assets/outbox.css");

/// A mail as it would have reached its recipient, or a text message: that has neither subject nor HTML.
#[derive(Clone, Debug, Serialize)]
pub struct OutboxMail {
    /// Its id.
    #[serde(skip)]
    pub id: Uuid,
    /// The recipient.
    pub to: String,
    /// The subject line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// The plain text part.
    pub text: String,
    /// The HTML part.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub html: String,
    /// The one-time code in it.
    pub code: Option<String>,
    /// When it was delivered.
    #[serde(skip)]
    pub at: Timestamp,
}

/// Gives the newest mails first; to one address, if it is named. An error is for the log.
pub type Outbox = Arc<dyn Fn(Option<String>) -> BoxFuture<'static, Result<Vec<OutboxMail>, String>> + Send + Sync>;

/// The outbox's pages, to be merged into the server's routes.
pub fn outbox(mails: Outbox) -> Router {
    Router::new()
        .route(PATH, get(list))
        .route("/dev/outbox/style.css", get(style))
        .route("/dev/outbox/{id}", get(one))
        .route("/dev/outbox/{id}/html", get(html))
        .with_state(mails)
}

#[derive(Deserialize)]
struct Filter {
    to: Option<String>,
}

#[derive(Template)]
#[template(path = "outbox.html")]
struct ListPage<'a> {
    to: &'a str,
    mails: &'a [OutboxMail],
}

#[derive(Template)]
#[template(path = "outbox_mail.html")]
struct MailPage<'a> {
    mail: &'a OutboxMail,
}

async fn list(
    State(outbox): State<Outbox>,
    Query(filter): Query<Filter>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let to = filter.to.unwrap_or_default();
    let to = to.trim();
    let mails = load(&outbox, Some(to.to_owned()).filter(|to| !to.is_empty())).await?;
    if wants_json(&headers) {
        return Ok(Json(mails).into_response());
    }
    let mut response = page(&ListPage { to, mails: &mails })?;
    // Without script, and only here: a mail that is being read stays.
    response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("5"));
    Ok(response)
}

async fn one(State(outbox): State<Outbox>, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let mails = load(&outbox, None).await?;
    let mail = mails.iter().find(|mail| mail.id == id).ok_or(Problem::NotFound)?;
    page(&MailPage { mail })
}

/// The HTML part alone, for the frame: sandboxed, so that a mail's markup can do no more here than in a mail program.
async fn html(State(outbox): State<Outbox>, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let mails = load(&outbox, None).await?;
    let mail = mails.into_iter().find(|mail| mail.id == id).ok_or(Problem::NotFound)?;
    let policy = HeaderValue::from_static(
        "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'",
    );
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(mail.html)).into_response())
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

async fn load(outbox: &Outbox, to: Option<String>) -> Result<Vec<OutboxMail>, Problem> {
    outbox(to).await.map_err(|error| {
        tracing::error!(error, "the outbox can't be read");
        Problem::Internal
    })
}

fn page(template: &impl Template) -> Result<Response, Problem> {
    let html = template.render().map_err(|error| {
        tracing::error!(%error, "an outbox page can't be rendered");
        Problem::Internal
    })?;
    let policy = ContentSecurityPolicy::page().framing_itself().framed_by(FrameAncestors::Nobody).header();
    Ok((StatusCode::OK, [(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response())
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("application/json") && !accept.contains("text/html"))
}

impl OutboxMail {
    /// What it is called in lists: a text message by what it says.
    fn headline(&self) -> &str {
        if self.subject.is_empty() { &self.text } else { &self.subject }
    }

    /// The time of day, for the page.
    fn clock_time(&self) -> String {
        OffsetDateTime::from_unix_timestamp(self.at.as_seconds())
            .ok()
            .and_then(|at| at.format(format_description!("[hour]:[minute]:[second] UTC")).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use http::Request;
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    fn mails() -> Vec<OutboxMail> {
        ["b@x.example", "a@x.example"]
            .iter()
            .zip(1..)
            .map(|(to, number)| OutboxMail {
                id: Uuid::from_u128(number),
                to: (*to).to_owned(),
                subject: "Your <code>".to_owned(),
                text: "12345678 is your code".to_owned(),
                html: "<p>12345678</p>".to_owned(),
                code: Some("12345678".to_owned()),
                at: Timestamp::from_seconds(3_661),
            })
            .collect()
    }

    async fn ask(path: &str, accept: &str) -> (Response, String) {
        let outbox: Outbox = Arc::new(|to| {
            Box::pin(async move {
                Ok(mails().into_iter().filter(|mail| to.as_ref().is_none_or(|to| *to == mail.to)).collect())
            })
        });
        let request = Request::get(path).header(header::ACCEPT, accept).body(Body::empty()).unwrap();
        let (parts, body) = super::outbox(outbox).oneshot(request).await.unwrap().into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        (Response::from_parts(parts, Body::empty()), text)
    }

    #[tokio::test]
    async fn programs_get_json_of_one_recipient() {
        let (_, text) = ask("/dev/outbox?to=a%40x.example", "application/json").await;
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            value,
            serde_json::json!([{
                "to": "a@x.example", "subject": "Your <code>", "text": "12345678 is your code",
                "html": "<p>12345678</p>", "code": "12345678",
            }])
        );
    }

    #[tokio::test]
    async fn people_get_a_page_that_escapes_what_mails_hold() {
        let (response, text) = ask("/dev/outbox", "text/html,application/xhtml+xml,application/json").await;
        assert!(text.contains("Your &#60;code&#62;") && text.contains("01:01:01 UTC"), "{text}");
        assert!(text.contains("12345678") && !text.contains("<p>12345678"), "{text}");
        let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    }

    #[tokio::test]
    async fn a_mails_markup_is_shown_in_a_sandbox_only() {
        let path = format!("/dev/outbox/{}", Uuid::from_u128(1));
        let (_, text) = ask(&path, "text/html").await;
        assert!(text.contains("<iframe sandbox") && !text.contains("<p>12345678"), "{text}");
        let (response, text) = ask(&format!("{path}/html"), "text/html").await;
        assert_eq!(text, "<p>12345678</p>");
        assert!(response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("sandbox;"));
        let (response, _) = ask(&format!("/dev/outbox/{}", Uuid::from_u128(9)), "text/html").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
    }
}
