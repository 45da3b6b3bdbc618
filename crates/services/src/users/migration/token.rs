//! The token by which the endpoint knows the server: the tenant's own, for the application that Entra's callouts come from.

use crate::{Context, Failure, tokens::sign};
use serde::Serialize;
use uuid::{Uuid, uuid};
use vestibule_protocol::jose::TokenKind;

/// The client that callouts come from, as Entra's endpoints expect it in `azp`.
const CALLER: Uuid = uuid!("99045fe1-7639-4a75-9d4a-577b6ca3810f");
/// It serves one call.
const LIFETIME_SECONDS: i64 = 300;

#[derive(Serialize)]
struct Claims<'a> {
    ver: &'static str,
    iss: &'a str,
    aud: &'a str,
    iat: i64,
    nbf: i64,
    exp: i64,
    azp: Uuid,
    azpacr: &'static str,
    client_id: Uuid,
    oid: Uuid,
    sub: Uuid,
    tid: Uuid,
    jti: Uuid,
}

/// A token for `audience`.
pub(super) fn token(cx: &Context, audience: &str, id: Uuid) -> Result<String, Failure> {
    let now = cx.now().as_seconds();
    let claims = Claims {
        ver: "2.0",
        iss: &cx.issuer(),
        aud: audience,
        iat: now,
        nbf: now,
        exp: now + LIFETIME_SECONDS,
        azp: CALLER,
        azpacr: "2",
        client_id: CALLER,
        oid: CALLER,
        sub: CALLER,
        tid: cx.tenant.id().uuid(),
        jti: id,
    };
    sign(cx, cx.tenant.settings().signing_algorithm, TokenKind::Access, &claims)
}
