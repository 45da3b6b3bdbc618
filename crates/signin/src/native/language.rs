//! The language of mails and messages that an app has sent.

use crate::{oidc::ClientRequest, views};
use http::header;
use vestibule_domain::locale::{Language, Preferences};

/// The one that the app asks for, by a parameter of its address or in its headers, of those that the flow comes in.
pub(super) fn language(request: &ClientRequest) -> Language {
    let (cx, incoming) = (&request.cx, &request.incoming);
    if let Some(application) = request.application()
        && let Some(flow) = cx.tenant.flow_of(application)
    {
        cx.following.follow(flow, cx.tenant.application(application.app_id));
    }
    let query = incoming.query().ok();
    let chosen = |name| query.as_ref().and_then(|query| query.get(name));
    let preferences = Preferences {
        ui_locales: chosen("ui_locales"),
        mkt: chosen("mkt"),
        accept_language: incoming.header(header::ACCEPT_LANGUAGE),
        ..Preferences::default()
    };
    views::catalogue().negotiate(preferences, cx.following.languages(&cx.tenant))
}
