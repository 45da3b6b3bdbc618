//! Leaving: signing out, and handing an answer back to an application.

use super::{AppLink, FormToken, Shell, shell::Page};
use askama::Template;

/// After signing out.
#[derive(Template)]
#[template(path = "signed_out.html")]
pub struct SignedOut<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// A way back into the application that asked.
    pub application: Option<AppLink<'a>>,
}

impl Page for SignedOut<'_> {}

/// The question whether to sign out, when the request doesn't prove who asks (OpenID Connect RP-Initiated Logout §2).
#[derive(Template)]
#[template(path = "sign_out_confirm.html")]
pub struct SignOutConfirm<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Who is signed in, if it is known.
    pub identifier: Option<&'a str>,
}

impl Page for SignOutConfirm<'_> {}

/// After choosing to stay signed in, when there is no application to go back to.
#[derive(Template)]
#[template(path = "still_signed_in.html")]
pub struct StillSignedIn<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
}

impl Page for StillSignedIn<'_> {}

/// An answer that travels by form (OAuth 2.0 Form Post Response Mode): sent by the script, or by the button.
#[derive(Template)]
#[template(path = "form_post.html")]
pub struct FormPost<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The application's redirect URI.
    pub action: &'a str,
    /// The answer's parameters.
    pub fields: &'a [(&'a str, &'a str)],
    /// The application's name.
    pub application: &'a str,
    /// Whether the script sends it at once, where there is one.
    pub sends_itself: bool,
}

impl Page for FormPost<'_> {}

/// Before an answer goes to an application that nobody has let in: where it would go.
#[derive(Template)]
#[template(path = "leave.html")]
pub struct Leave<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The host, or an app's scheme.
    pub site: &'a str,
    /// Where the answer goes, with the answer unless it travels by form.
    pub url: &'a str,
    /// The answer's fields, where it travels by form.
    pub form: Option<&'a [(&'a str, &'a str)]>,
}

impl Page for Leave<'_> {}

/// Telling every application of a session that it has ended (OpenID Connect Front-Channel Logout §3).
#[derive(Template)]
#[template(path = "front_channel_logout.html")]
pub struct FrontChannelLogout<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The names of the session's applications.
    pub applications: &'a [&'a str],
    /// The applications' logout URIs.
    pub frames: &'a [String],
    /// Where to go when all have been told.
    pub continue_url: &'a str,
    /// Whether it goes there when they have, or only by the button.
    pub leaves_itself: bool,
}

impl Page for FrontChannelLogout<'_> {}
