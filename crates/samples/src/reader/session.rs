//! What Reader remembers of a sign-in, before and after.

use crate::issuer::{IdClaims, TokenSet};

/// How long a browser may take to sign in, in seconds.
pub(super) const PENDING_FOR: i64 = 3_600;
/// How long a session lives, in seconds.
pub(super) const SESSION_FOR: i64 = 8 * 3_600;
/// How many events a session keeps.
const MOST_EVENTS: usize = 6;

/// A sign-in under way.
pub(super) struct Pending {
    /// The SHA-256 of the browser cookie's value: the answer must come through the browser that asked.
    pub(super) browser: String,
    /// Has to stand in the ID token.
    pub(super) nonce: String,
    /// The PKCE verifier (RFC 7636 §4.1).
    pub(super) verifier: String,
    /// Whether the issuer was asked to show no page.
    pub(super) silent: bool,
}

/// Something that happened, for the page.
#[derive(Clone)]
pub(super) struct Event {
    /// In a word or two.
    pub(super) what: &'static str,
    /// And more closely.
    pub(super) detail: &'static str,
    /// When, in seconds since the epoch.
    pub(super) at: i64,
}

/// A signed-in person, as the server knows them.
#[derive(Clone)]
pub(super) struct Session {
    /// What the verified ID token says.
    pub(super) claims: IdClaims,
    /// The ID token itself, kept to sign out with (OpenID Connect RP-Initiated Logout 1.0 §2).
    pub(super) id_token: String,
    /// For reading the profile.
    pub(super) access_token: String,
    /// When the access token ends, in seconds since the epoch.
    pub(super) access_until: i64,
    /// For new tokens.
    pub(super) refresh_token: Option<String>,
    /// What happened, oldest first.
    pub(super) events: Vec<Event>,
}

impl Session {
    /// The session of a person whose ID token, `id_token`, was verified to say `claims`.
    pub(super) fn new(claims: IdClaims, id_token: String, tokens: &TokenSet, now: i64) -> Self {
        Self {
            claims,
            id_token,
            access_token: tokens.access_token.clone(),
            access_until: now.saturating_add(tokens.expires_in),
            refresh_token: tokens.refresh_token.clone(),
            events: vec![Event { what: "Signed in", detail: "code swapped for tokens", at: now }],
        }
    }

    /// Adds `event`, and lets the oldest go when there are many; the first, the sign-in, stays.
    pub(super) fn record(&mut self, event: Event) {
        if self.events.len() >= MOST_EVENTS {
            self.events.remove(1);
        }
        self.events.push(event);
    }
}
