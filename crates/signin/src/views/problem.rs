//! When it goes no further: paused, too many, expired, and everything else that can go wrong.

use super::{
    FormToken, Shell,
    shell::{Page, initials},
};
use askama::Template;
use vestibule_domain::clock::Timestamp;

/// A way back into an application.
#[derive(Clone, Copy, Debug)]
pub struct AppLink<'a> {
    /// The application's name.
    pub name: &'a str,
    /// Where it starts.
    pub url: &'a str,
}

/// The first full minute from then on: times are shown without seconds, and an earlier one would promise too much.
const fn full_minute(moment: Timestamp) -> Timestamp {
    const MINUTE: i64 = 60_000_000;
    let micros = moment.as_micros();
    Timestamp::from_micros(micros.saturating_add((MINUTE - micros.rem_euclid(MINUTE)) % MINUTE))
}

/// Signing in with a password is paused; looks the same whether or not the account exists.
#[derive(Template)]
#[template(path = "locked.html")]
pub struct Locked<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Whose sign-in.
    pub identifier: &'a str,
    /// Where to name another account.
    pub change_url: &'a str,
    /// Until when.
    pub until: Timestamp,
    /// The present moment.
    pub now: Timestamp,
    /// Where to reset the password, if customers may.
    pub reset_url: Option<&'a str>,
    /// Whether a code by email is a way in: the form sends `method=email`.
    pub code_instead: bool,
    /// Whether a link by email is a way in: the form sends `method=link`.
    pub link_instead: bool,
}

impl Page for Locked<'_> {
    fn failed(&self) -> bool {
        true
    }
}

impl Locked<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }

    /// Whole minutes to wait, at least one.
    fn minutes(&self) -> u32 {
        u32::try_from(self.until.since(self.now).as_secs().div_ceil(60)).unwrap_or(u32::MAX).max(1)
    }

    fn shown_until(&self) -> Timestamp {
        full_minute(self.until)
    }

    const fn other_ways(&self) -> bool {
        self.reset_url.is_some() || self.code_instead || self.link_instead
    }
}

/// Too many requests from one address (RFC 6585 §4).
#[derive(Template)]
#[template(path = "rate_limited.html")]
pub struct RateLimited<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// Where to try again: the same step.
    pub retry_url: &'a str,
    /// From when.
    pub retry_at: Timestamp,
}

impl RateLimited<'_> {
    fn shown_retry_at(&self) -> Timestamp {
        full_minute(self.retry_at)
    }
}

impl Page for RateLimited<'_> {
    fn failed(&self) -> bool {
        true
    }
}

/// What went wrong, in terms of what a customer can do about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// No tenant has this address.
    UnknownTenant,
    /// No application has this client id.
    UnknownApplication,
    /// The application asked for the answer at an address that it has not registered.
    UnknownRedirect,
    /// The application's request makes no sense.
    BadRequest,
    /// There is no such page.
    NotFound,
    /// No error has this number.
    UnknownNumber,
    /// The form was not sent from our page, or is too old to tell.
    StaleForm,
    /// The browser sends no cookies back.
    NoCookies,
    /// What was sent is too large.
    TooLarge,
    /// The server is too busy at the moment.
    Busy,
    /// Something on our side.
    Internal,
}

impl Problem {
    /// The problems that there are.
    pub const ALL: [Self; 11] = [
        Self::UnknownTenant,
        Self::UnknownApplication,
        Self::UnknownRedirect,
        Self::BadRequest,
        Self::NotFound,
        Self::UnknownNumber,
        Self::StaleForm,
        Self::NoCookies,
        Self::TooLarge,
        Self::Busy,
        Self::Internal,
    ];

    const fn title(self) -> &'static str {
        match self {
            Self::UnknownTenant => "problem-unknown-tenant",
            Self::UnknownApplication => "problem-unknown-application",
            Self::UnknownRedirect => "problem-unknown-redirect",
            Self::BadRequest => "problem-bad-request",
            Self::NotFound => "problem-not-found",
            Self::UnknownNumber => "problem-unknown-number",
            Self::StaleForm => "problem-stale-form",
            Self::NoCookies => "problem-no-cookies",
            Self::TooLarge => "problem-too-large",
            Self::Busy => "problem-busy",
            Self::Internal => "problem-internal",
        }
    }

    const fn explanation(self) -> &'static str {
        match self {
            Self::UnknownTenant => "problem-unknown-tenant-text",
            Self::UnknownApplication => "problem-unknown-application-text",
            Self::UnknownRedirect => "problem-unknown-redirect-text",
            Self::BadRequest => "problem-bad-request-text",
            Self::NotFound => "problem-not-found-text",
            Self::UnknownNumber => "problem-unknown-number-text",
            Self::StaleForm => "problem-stale-form-text",
            Self::NoCookies => "problem-no-cookies-text",
            Self::TooLarge => "problem-too-large-text",
            Self::Busy => "problem-busy-text",
            Self::Internal => "problem-internal-text",
        }
    }
}

/// The error page.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What went wrong.
    pub problem: Problem,
    /// The error code for support and developers, such as `invalid_request`.
    pub code: &'a str,
    /// One more line for developers, in English and without secrets.
    pub detail: Option<&'a str>,
    /// When.
    pub time: Timestamp,
    /// A way back into the application, where one is known and safe.
    pub start_again: Option<AppLink<'a>>,
}

impl Page for ErrorPage<'_> {
    fn failed(&self) -> bool {
        true
    }
}

/// Why a journey can't go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Staleness {
    /// It took too long.
    Expired,
    /// It has been finished already, perhaps in another tab.
    Finished,
    /// This browser does not know it: its cookie is gone or was changed.
    Unknown,
    /// This browser does not know it, and came by a link that another one asked for.
    Elsewhere,
}

impl Staleness {
    const fn title(self) -> &'static str {
        match self {
            Self::Expired => "journey-expired",
            Self::Finished => "journey-finished",
            Self::Unknown => "journey-unknown",
            Self::Elsewhere => "link-elsewhere",
        }
    }

    const fn explanation(self) -> &'static str {
        match self {
            Self::Expired => "journey-expired-text",
            Self::Finished => "journey-finished-text",
            Self::Unknown => "journey-unknown-text",
            Self::Elsewhere => "link-elsewhere-text",
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Expired => "journey_expired",
            Self::Finished => "journey_finished",
            Self::Unknown => "journey_unknown",
            Self::Elsewhere => "link_of_another_browser",
        }
    }

    /// Whether starting again is what helps.
    fn needs_new_start(self) -> bool {
        self != Self::Elsewhere
    }
}

/// The page for a journey that can't go on.
#[derive(Template)]
#[template(path = "journey_expired.html")]
pub struct JourneyExpired<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// Why.
    pub why: Staleness,
    /// One more line for developers, in English.
    pub detail: Option<&'a str>,
    /// When.
    pub time: Timestamp,
    /// A way to start again in the application, where one is known and safe.
    pub start_again: Option<AppLink<'a>>,
}

impl Page for JourneyExpired<'_> {
    fn failed(&self) -> bool {
        true
    }
}

/// The page after cookies that had grown too many were cleared.
#[derive(Template)]
#[template(path = "cookies_cleared.html")]
pub struct CookiesCleared<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// Where to go on: the page that was asked for.
    pub continue_url: Option<&'a str>,
}

impl Page for CookiesCleared<'_> {
    fn failed(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_seconds_is_never_too_early() {
        for (moment, shown) in [(0, 0), (1, 60), (59, 60), (60, 60), (61, 120), (-1, 0)] {
            assert_eq!(full_minute(Timestamp::from_seconds(moment)), Timestamp::from_seconds(shown), "{moment}");
        }
        assert_eq!(full_minute(Timestamp::from_micros(60_000_001)), Timestamp::from_seconds(120));
    }
}
