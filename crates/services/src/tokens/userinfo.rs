//! Userinfo: what an access token's owner has let the client know (OpenID Connect Core §5.3).

use super::claims::grant_of_reference;
use crate::{Context, Failure, authorization::DIRECTORY_APP_ID};
use vestibule_domain::{
    ids::{AppId, UserId},
    user::User,
};
use vestibule_protocol::{
    jose::{Expected, TokenKind, verify_jwt},
    scope::{EMAIL, OPENID, PROFILE},
    token::PresentedAccessToken,
    userinfo::UserInfo,
};
use vestibule_storage::grants;

/// Clocks of nodes may differ by this much, in seconds.
const LEEWAY_SECONDS: u32 = 60;

/// Answers for a token. `None`: it is not one of ours, is for another API, lacks `openid`, or what it stands on is gone.
pub async fn userinfo(cx: &Context, token: &str) -> Result<Option<UserInfo>, Failure> {
    let issuer = cx.issuer();
    let expected = Expected {
        kind: TokenKind::Access,
        issuers: &[&issuer],
        audiences: Some(&[DIRECTORY_APP_ID]),
        now_seconds: cx.now().as_seconds(),
        leeway_seconds: LEEWAY_SECONDS,
        allow_expired: false,
    };
    let keys = cx.tenant.signing_keys().verifying();
    let Ok(claims) = verify_jwt::<PresentedAccessToken>(token.as_bytes(), keys, &expected) else { return Ok(None) };
    let Some(grant_id) = claims.rh.as_deref().and_then(grant_of_reference) else { return Ok(None) };
    if !claims.has_scope(OPENID) {
        return Ok(None);
    }
    let Some(found) = grants::find(&cx.rows(), grant_id).await? else { return Ok(None) };
    let (grant, user) = (found.grant, found.user);
    let alive = grant.revoked_at.is_none()
        && user.enabled
        && user.security_version == grant.security_version
        && user.id == UserId::from_uuid(claims.oid);
    Ok(alive.then(|| describe(cx, &claims, user)))
}

fn describe(cx: &Context, claims: &PresentedAccessToken, user: User) -> UserInfo {
    let profile = claims.has_scope(PROFILE);
    UserInfo {
        // As in the id token of the same client (OpenID Connect Core §5.3.2).
        sub: cx.tenant.keys().pairwise_subject(AppId::from_uuid(claims.azp), user.id),
        name: profile.then_some(user.display_name),
        family_name: user.family_name.filter(|_| profile),
        given_name: user.given_name.filter(|_| profile),
        picture: None,
        email: user.email.filter(|_| claims.has_scope(EMAIL)).map(String::from),
    }
}
