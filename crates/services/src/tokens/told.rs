//! What a trace says of a token: the name of each claim, and where it came from. No value.

use super::{claims::Delegated, configured::ForIdToken};
use crate::{
    Context,
    trace::{ClaimSource, Decision, Key, Step, ToldClaims},
};
use serde_json::{Map, Value};
use vestibule_domain::application::OptionalClaimName;
use vestibule_protocol::token::{AccessTokenClaims, IdTokenClaims, SubjectType};

/// What every id token has.
const ID_TOKEN: &[(&str, ClaimSource)] = &[
    ("ver", ClaimSource::Protocol),
    ("iss", ClaimSource::Protocol),
    ("aud", ClaimSource::Client),
    ("iat", ClaimSource::Protocol),
    ("nbf", ClaimSource::Protocol),
    ("exp", ClaimSource::Protocol),
    ("uti", ClaimSource::Protocol),
    ("sub", ClaimSource::Account),
    ("oid", ClaimSource::Account),
    ("tid", ClaimSource::Tenant),
    ("auth_time", ClaimSource::Session),
    ("acr", ClaimSource::Session),
    ("amr", ClaimSource::Session),
];
/// What every access token has.
const ACCESS_TOKEN: &[(&str, ClaimSource)] = &[
    ("ver", ClaimSource::Protocol),
    ("iss", ClaimSource::Protocol),
    ("aud", ClaimSource::GrantedScope),
    ("iat", ClaimSource::Protocol),
    ("nbf", ClaimSource::Protocol),
    ("exp", ClaimSource::Protocol),
    ("uti", ClaimSource::Protocol),
    ("jti", ClaimSource::Protocol),
    ("azp", ClaimSource::Client),
    ("client_id", ClaimSource::Client),
    ("azpacr", ClaimSource::ClientAuthentication),
    ("sub", ClaimSource::Account),
    ("oid", ClaimSource::Account),
    ("tid", ClaimSource::Tenant),
];

/// An id token.
pub(super) fn id_token(issuing: &Delegated<'_>, wanted: ForIdToken<'_>, claims: &IdTokenClaims<'_>) {
    if !issuing.cx.trace.is_on() {
        return;
    }
    let scope = issuing.scope;
    let asked = |name| if wanted.has(name) { ClaimSource::OptionalClaim } else { ClaimSource::ClaimsParameter };
    let profile = |other| if scope.profile { ClaimSource::ProfileScope } else { other };
    let email = if scope.email { ClaimSource::EmailScope } else { asked(OptionalClaimName::Email) };
    let mut told = ToldClaims::always(ID_TOKEN);
    told.when(claims.nonce.is_some(), "nonce", ClaimSource::Request);
    told.when(claims.at_hash.is_some(), "at_hash", ClaimSource::Answer);
    told.when(claims.c_hash.is_some(), "c_hash", ClaimSource::Answer);
    told.when(claims.s_hash.is_some(), "s_hash", ClaimSource::Answer);
    told.when(claims.name.is_some(), "name", profile(ClaimSource::ClaimsParameter));
    told.when(claims.given_name.is_some(), "given_name", asked(OptionalClaimName::GivenName));
    told.when(claims.family_name.is_some(), "family_name", asked(OptionalClaimName::FamilyName));
    let username = profile(asked(OptionalClaimName::PreferredUsername));
    told.when(claims.preferred_username.is_some(), "preferred_username", username);
    told.when(claims.email.is_some(), "email", email);
    told.when(claims.idp.is_some(), "idp", ClaimSource::Session);
    told.when(claims.login_hint.is_some(), "login_hint", ClaimSource::OptionalClaim);
    told.when(claims.sid.is_some(), "sid", ClaimSource::Session);
    told.when(!claims.roles.is_empty(), "roles", ClaimSource::RoleAssignment);
    told.when(claims.rh.is_some(), "rh", ClaimSource::Protocol);
    add_more(&mut told, claims.more);
    issuing.cx.trace.record(Decision::done(Step::IdToken).application(issuing.client.app_id).claims(told));
}

/// An access token.
pub(super) fn access_token(cx: &Context, claims: &AccessTokenClaims<'_>) {
    if !cx.trace.is_on() {
        return;
    }
    let of_app = claims.idtyp == Some(SubjectType::App);
    let profile = if claims.name.is_some() { ClaimSource::ProfileScope } else { ClaimSource::OptionalClaim };
    let mut told = ToldClaims::always(ACCESS_TOKEN);
    told.when(claims.scp.is_some(), "scp", ClaimSource::GrantedScope);
    told.when(claims.scope.is_some(), "scope", ClaimSource::GrantedScope);
    told.when(!claims.roles.is_empty(), "roles", ClaimSource::RoleAssignment);
    let kind = if of_app { ClaimSource::Protocol } else { ClaimSource::OptionalClaim };
    told.when(claims.idtyp.is_some(), "idtyp", kind);
    told.when(claims.name.is_some(), "name", ClaimSource::ProfileScope);
    told.when(claims.preferred_username.is_some(), "preferred_username", profile);
    told.when(claims.email.is_some(), "email", ClaimSource::OptionalClaim);
    told.when(claims.sid.is_some(), "sid", ClaimSource::Session);
    told.when(claims.auth_time.is_some(), "auth_time", ClaimSource::Session);
    told.when(claims.acr.is_some(), "acr", ClaimSource::Session);
    told.when(claims.rh.is_some(), "rh", ClaimSource::Protocol);
    told.when(claims.cnf.is_some(), "cnf", ClaimSource::SenderConstraint);
    told.when(claims.act.is_some(), "act", ClaimSource::Delegation);
    told.when(claims.may_act.is_some(), "may_act", ClaimSource::Delegation);
    told.when(claims.authorization_details.is_some(), "authorization_details", ClaimSource::AuthorizationDetails);
    add_more(&mut told, claims.more);
    let lifetime = u64::try_from(claims.exp.saturating_sub(claims.iat)).unwrap_or(0);
    cx.trace.record(Decision::done(Step::AccessToken).number(Key::LifetimeSeconds, lifetime).claims(told));
}

/// Claims without a place of their own. No mapping takes the name of one that the server makes.
fn add_more(told: &mut ToldClaims, more: Option<&Map<String, Value>>) {
    for name in more.into_iter().flat_map(Map::keys) {
        let source = match name.as_str() {
            "email_verified" | "locale" => ClaimSource::ClaimsParameter,
            "groups" | "hasgroups" => ClaimSource::GroupMembership,
            "acct"
            | "verified_primary_email"
            | "xms_pl"
            | "xms_tpl"
            | "given_name"
            | "family_name"
            | "login_hint"
            | "xms_cc" => ClaimSource::OptionalClaim,
            _ => ClaimSource::MappedClaim,
        };
        told.named(name, source);
    }
}
