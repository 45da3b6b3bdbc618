//! The session iframe.

use askama::Template;

/// The page that applications embed to learn whether the browser's session is still the same (OpenID Connect Session Management 1.0
/// §3.2). Nobody sees it.
#[derive(Template)]
#[template(path = "check_session.html")]
pub struct CheckSession<'a> {
    /// The name of the cookie that holds the browser state.
    pub cookie: &'a str,
    /// The script's URL path.
    pub script: &'a str,
}
