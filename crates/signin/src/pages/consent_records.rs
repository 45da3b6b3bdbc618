//! What a person has allowed applications, for whoever is signed in to look at and to take back.

use super::{Surroundings, consent::agreed, form, html, problems, session, visit::Visit};
use crate::{
    oidc::see_other,
    views::{AllowedApplication, ConsentRecords, FormToken},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use std::cmp::Reverse;
use vestibule_domain::{ids::AppId, token::PermissionGrant};
use vestibule_http::ContentSecurityPolicy;
use vestibule_services::{Failure, consent, sessions::LiveSession};

/// The purpose of the forms' token, the value by which they name themselves, and the path of the page.
const RECORDS: &str = "consent/records";

/// `GET /{tenant}/consent/records`: the applications that the person has allowed something.
pub(crate) async fn show_consent_records(visit: Visit) -> Response {
    let shown = list(&visit.page()).await;
    visit.show(shown)
}

async fn list(page: &Surroundings<'_>) -> Result<Response, Failure> {
    let shell = page.shell();
    let policy = ContentSecurityPolicy::page();
    let Some(live) = session(page.cx, page.cookies).await? else {
        let form = FormToken { csrf: "", step: RECORDS };
        let view = ConsentRecords { shell: &shell, form, identifier: None, applications: &[] };
        return Ok(html(StatusCode::OK, &view, &policy));
    };
    let csrf = form::token(page, RECORDS, live.session.id.uuid().as_bytes());
    let view = ConsentRecords {
        shell: &shell,
        form: FormToken { csrf: &csrf, step: RECORDS },
        identifier: Some(live.user.identifier()),
        applications: &applications(page, &live).await?,
    };
    Ok(html(StatusCode::OK, &view, &policy))
}

/// Each application once, whatever number of APIs it may use; the one allowed last comes first.
async fn applications(page: &Surroundings<'_>, live: &LiveSession) -> Result<Vec<AllowedApplication>, Failure> {
    let mut allowed: Vec<AllowedApplication> = Vec::new();
    for record in consent::of_user(page.cx, live.user.id).await? {
        let lines = agreed(page, &record, live);
        let client = record.client.to_string();
        match allowed.iter_mut().find(|there| there.client == client) {
            Some(there) => {
                there.lines.extend(lines);
                there.since = there.since.min(record.created_at);
            }
            None => allowed.push(AllowedApplication { lines, ..named(page, &record, client) }),
        }
    }
    allowed.sort_by_key(|there| Reverse(there.since));
    Ok(allowed)
}

/// By what the person knows the client of a record.
fn named(page: &Surroundings<'_>, record: &PermissionGrant, client: String) -> AllowedApplication {
    let registered = page.cx.tenant.application(record.client);
    let described = record.document.as_deref();
    let name = registered.map(|application| application.display_name.clone());
    let name = name.or_else(|| described.map(|document| document.name.clone()));
    AllowedApplication {
        name: name.unwrap_or_else(|| client.clone()),
        address: described.map(|document| document.url.clone()),
        is_unverified: registered.is_none_or(|application| !application.is_vouched_for()),
        since: record.created_at,
        lines: Vec::new(),
        client,
    }
}

/// `POST /{tenant}/consent/records`: takes back what the person has allowed one application.
pub(crate) async fn withdraw_consent(visit: Visit, body: Bytes) -> Response {
    visit.answer(withdraw(&visit.page(), &body).await)
}

async fn withdraw(page: &Surroundings<'_>, body: &Bytes) -> Result<Response, Failure> {
    let list = page.path(RECORDS);
    let Some(live) = session(page.cx, page.cookies).await? else { return Ok(see_other(&list)) };
    let fields = match form::read(page, body, RECORDS, live.session.id.uuid().as_bytes()) {
        Ok(fields) => fields,
        Err(bad) => return Ok(bad.answer(page)),
    };
    let Some(client) = fields.get("client").and_then(AppId::parse) else { return Ok(problems::bad_request(page)) };
    // What is not there any more was taken back before, in another tab or by the business: the list says so either way.
    consent::withdraw(page.cx, live.user.id, client, None).await?;
    Ok(see_other(&list))
}
