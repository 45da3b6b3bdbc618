//! Userinfo: what an access token's owner has let the client know (OpenID Connect Core §5.3).

use super::{
    claims::sign,
    configured::{is_asked_of_userinfo, of_userinfo},
    presented::{Holder, Verified, verify},
};
use crate::{
    Context, Failure,
    authorization::DIRECTORY_APP_ID,
    sender_constraint::{Possession, PossessionNeeded, check},
};
use vestibule_domain::{
    application::Application,
    user::{EmailAddress, User},
};
use vestibule_protocol::{
    claims::{RequestedClaims, StandardClaim},
    dpop::ProofError,
    jose::TokenKind,
    scope::{EMAIL, OPENID, PROFILE},
    userinfo::{SignedUserInfo, UserInfo},
};

/// What userinfo answers.
#[derive(Clone, Debug)]
pub enum UserInfoAnswer {
    /// The claims as they are.
    Plain(UserInfo),
    /// The claims in a signed JWT (OpenID Connect Core §5.3.2).
    Signed(String),
}

/// Why userinfo does not answer.
#[derive(Debug, thiserror::Error)]
pub enum UserInfoRefusal {
    /// The token is not one of ours, is for another API, lacks `openid`, is bound to a key that was not proven, or what it
    /// stands on is gone.
    #[error("the access token does not count")]
    InvalidToken,
    /// The proof of the key that it is bound to is refused.
    #[error("the proof is refused: {0}")]
    InvalidProof(ProofError),
    /// That proof needs a nonce of ours.
    #[error("the proof needs a nonce")]
    NonceNeeded,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<PossessionNeeded> for UserInfoRefusal {
    fn from(needed: PossessionNeeded) -> Self {
        match needed {
            PossessionNeeded::OtherKey => Self::InvalidToken,
            PossessionNeeded::Proof(error) => Self::InvalidProof(error),
            PossessionNeeded::Nonce => Self::NonceNeeded,
        }
    }
}

/// Answers for a token.
///
/// The answer is signed where the client's registration says so, and where the request asks for it.
pub async fn userinfo(
    cx: &Context,
    presented: &Possession<'_>,
    asks_for_jwt: bool,
) -> Result<UserInfoAnswer, UserInfoRefusal> {
    let verified = verify(cx, presented.token).await.map_err(|_| UserInfoRefusal::InvalidToken)?;
    if verified.claims.aud != DIRECTORY_APP_ID || !verified.claims.has_scope(OPENID) {
        return Err(UserInfoRefusal::InvalidToken);
    }
    check(cx, &verified.claims, presented)?;
    let Some(Holder::Person(user, requested)) = verified.holder(cx).await? else {
        return Err(UserInfoRefusal::InvalidToken);
    };
    let Some(client) = verified.client(cx) else { return Err(UserInfoRefusal::InvalidToken) };
    let info = describe(cx, &verified, client, &user, requested.as_deref());
    let algorithm = match client.userinfo_signed_response_alg {
        None if !asks_for_jwt => return Ok(UserInfoAnswer::Plain(info)),
        registered => registered.unwrap_or_else(|| cx.tenant.algorithm_of(client)),
    };
    let claims = SignedUserInfo { iss: &verified.claims.iss, aud: &client.client_id(), info: &info };
    Ok(UserInfoAnswer::Signed(sign(cx, algorithm, TokenKind::UserInfo, &claims)?))
}

fn describe(
    cx: &Context,
    Verified { claims, subject, .. }: &Verified,
    client: &Application,
    user: &User,
    requested: Option<&RequestedClaims>,
) -> UserInfo {
    let (profile, email) = (claims.has_scope(PROFILE), claims.has_scope(EMAIL));
    let tells = |scope: bool, claim| scope || is_asked_of_userinfo(requested, claim);
    let address = user.email.as_ref().map(EmailAddress::as_str);
    let username = address.filter(|_| tells(profile, StandardClaim::PreferredUsername));
    UserInfo {
        // As in the id token of the same client (OpenID Connect Core §5.3.2).
        sub: subject.get_or_init(|| client.subject_of(cx.tenant.keys(), user.id)).clone(),
        name: tells(profile, StandardClaim::Name).then(|| user.display_name.clone()),
        family_name: user.family_name.clone().filter(|_| tells(profile, StandardClaim::FamilyName)),
        given_name: user.given_name.clone().filter(|_| tells(profile, StandardClaim::GivenName)),
        preferred_username: username.map(str::to_owned),
        locale: user.preferred_language.clone().filter(|_| tells(profile, StandardClaim::Locale)),
        picture: None,
        email: address.filter(|_| tells(email, StandardClaim::Email)).map(str::to_owned),
        // Only proven addresses become an account's.
        email_verified: address.filter(|_| tells(email, StandardClaim::EmailVerified)).map(|_| true),
        mapped: of_userinfo(client.token_claims.as_deref(), user),
    }
}
