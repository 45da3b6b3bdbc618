//! An id token by which a client says whom it means (OpenID Connect Core §3.1.2.1, RP-Initiated Logout §2).

use crate::Context;
use vestibule_protocol::{
    jose::{Expected, TokenKind, verify_jwt},
    token::PresentedIdToken,
};

/// Clocks of nodes may differ by this much, in seconds.
const LEEWAY_SECONDS: u32 = 60;

/// Reads a hint, if it is an id token of this tenant. It may have expired: it says who is meant, and grants nothing.
pub fn id_token_hint(cx: &Context, token: &str) -> Option<PresentedIdToken> {
    let issuers = cx.issuers();
    let issuers: Vec<&str> = issuers.iter().map(String::as_str).collect();
    let expected = Expected {
        kind: TokenKind::Id,
        issuers: &issuers,
        audiences: None,
        now_seconds: cx.now().as_seconds(),
        leeway_seconds: LEEWAY_SECONDS,
        allow_expired: true,
    };
    verify_jwt(token.as_bytes(), cx.tenant.signing_keys().verifying(), &expected).ok()
}
