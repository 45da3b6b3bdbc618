//! Userinfo: what an access token's owner has let the client know (OpenID Connect Core §5.3).

use super::presented::{Bearer, bearer};
use crate::{Context, Failure, authorization::DIRECTORY_APP_ID};
use vestibule_domain::ids::AppId;
use vestibule_protocol::{
    scope::{EMAIL, OPENID, PROFILE},
    userinfo::UserInfo,
};

/// Answers for a token. `None`: it is not one of ours, is for another API, lacks `openid`, or what it stands on is gone.
pub async fn userinfo(cx: &Context, token: &str) -> Result<Option<UserInfo>, Failure> {
    let bearer = bearer(cx, token, DIRECTORY_APP_ID).await?;
    Ok(bearer.filter(|bearer| bearer.claims.has_scope(OPENID)).map(|bearer| describe(cx, &bearer)))
}

fn describe(cx: &Context, Bearer { claims, user }: &Bearer) -> UserInfo {
    let profile = claims.has_scope(PROFILE);
    UserInfo {
        // As in the id token of the same client (OpenID Connect Core §5.3.2).
        sub: cx.tenant.keys().pairwise_subject(AppId::from_uuid(claims.azp), user.id),
        name: profile.then(|| user.display_name.clone()),
        family_name: user.family_name.clone().filter(|_| profile),
        given_name: user.given_name.clone().filter(|_| profile),
        picture: None,
        email: user.email.clone().filter(|_| claims.has_scope(EMAIL)).map(String::from),
    }
}
