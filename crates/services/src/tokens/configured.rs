//! Claims that applications have configured and clients ask for one by one, where there are any.

use super::{claims::Delegated, membership::Membership};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use vestibule_domain::{
    application::{ClaimTarget, OptionalClaimName, TokenClaims},
    user::{EmailAddress, User},
};
use vestibule_protocol::claims::{RequestedClaims, StandardClaim};

/// What is to stand in an id token beyond the usual.
#[derive(Clone, Copy)]
pub(super) struct ForIdToken<'a> {
    configured: Option<&'a TokenClaims>,
    requested: &'a [StandardClaim],
}

impl<'a> ForIdToken<'a> {
    pub(super) fn of(issuing: &Delegated<'a>) -> Self {
        Self {
            configured: issuing.client.token_claims.as_deref(),
            requested: issuing.grant.details.claims.as_ref().map_or(&[], |claims| claims.id_token.as_slice()),
        }
    }

    pub(super) fn has(self, name: OptionalClaimName) -> bool {
        self.configured.is_some_and(|claims| claims.optional_claims.in_id_token(name))
    }

    /// Whether a claim is told, be it configured or asked for.
    pub(super) fn tells(self, name: OptionalClaimName, standard: StandardClaim) -> bool {
        self.requested.contains(&standard) || self.has(name)
    }

    pub(super) fn is_asked(self, standard: StandardClaim) -> bool {
        self.requested.contains(&standard)
    }

    /// The claims without a place of their own.
    pub(super) fn more(self, issuing: &Delegated<'_>, membership: &Membership) -> Option<Map<String, Value>> {
        if self.configured.is_none() && self.requested.is_empty() {
            return None;
        }
        let user = issuing.user;
        let mut more = Map::new();
        if self.is_asked(StandardClaim::EmailVerified) && user.email.is_some() {
            more.insert("email_verified".to_owned(), Value::Bool(true));
        }
        if let Some(language) = user.preferred_language.as_ref().filter(|_| self.is_asked(StandardClaim::Locale)) {
            more.insert("locale".to_owned(), json!(language));
        }
        if let Some(configured) = self.configured {
            shared(issuing, &mut more, |name| configured.optional_claims.in_id_token(name));
            mapped(configured, &told_of(issuing), ClaimTarget::IdToken, &mut more);
            membership.add_groups(issuing.client, &mut more);
        }
        (!more.is_empty()).then_some(more)
    }
}

/// The claims of an access token beyond the usual: as the API has configured them.
pub(super) fn of_access_token(issuing: &Delegated<'_>, membership: &Membership) -> Option<Map<String, Value>> {
    let resource = issuing.scope.resource.as_deref()?;
    let configured = resource.token_claims.as_deref()?;
    let user = issuing.user;
    let has = |name| configured.optional_claims.in_access_token(name);
    let mut more = Map::new();
    shared(issuing, &mut more, has);
    for (name, key, value) in [
        (OptionalClaimName::GivenName, "given_name", &user.given_name),
        (OptionalClaimName::FamilyName, "family_name", &user.family_name),
    ] {
        if let Some(value) = value.as_ref().filter(|_| has(name)) {
            more.insert(key.to_owned(), json!(value));
        }
    }
    if has(OptionalClaimName::LoginHint) {
        more.insert("login_hint".to_owned(), json!(user.id));
    }
    let capabilities = issuing.grant.details.claims.as_ref().map(|claims| &claims.capabilities);
    if let Some(capabilities) = capabilities.filter(|list| !list.is_empty() && has(OptionalClaimName::XmsCc)) {
        more.insert("xms_cc".to_owned(), json!(capabilities));
    }
    mapped(configured, &told_of(issuing), ClaimTarget::AccessToken, &mut more);
    membership.add_groups(resource, &mut more);
    (!more.is_empty()).then_some(more)
}

/// Adds what both kinds of token may have.
fn shared(issuing: &Delegated<'_>, more: &mut Map<String, Value>, has: impl Fn(OptionalClaimName) -> bool) {
    let user = issuing.user;
    if has(OptionalClaimName::Acct) {
        more.insert("acct".to_owned(), json!(0));
    }
    if let Some(email) = user.email.as_ref().filter(|_| has(OptionalClaimName::VerifiedPrimaryEmail)) {
        more.insert("verified_primary_email".to_owned(), json!([email.as_str()]));
    }
    if let Some(language) = user.preferred_language.as_ref().filter(|_| has(OptionalClaimName::XmsPl)) {
        more.insert("xms_pl".to_owned(), json!(language));
    }
    let tenant = issuing.cx.tenant.settings().default_language.as_ref();
    if let Some(language) = tenant.filter(|_| has(OptionalClaimName::XmsTpl)) {
        more.insert("xms_tpl".to_owned(), json!(language));
    }
}

/// The person with what only these tokens tell, where there is any.
fn told_of<'a>(issuing: &Delegated<'a>) -> Cow<'a, User> {
    match &issuing.grant.details.told {
        None => Cow::Borrowed(issuing.user),
        Some(told) => {
            let mut user = issuing.user.clone();
            for (name, value) in told.iter() {
                user.set_attribute(name.clone(), value.clone());
            }
            Cow::Owned(user)
        }
    }
}

fn mapped(configured: &TokenClaims, user: &User, target: ClaimTarget, more: &mut Map<String, Value>) {
    more.extend(configured.claims_mapping.about(user, target).map(|(name, value)| (name.to_owned(), json!(value))));
}

/// The mapped claims of a userinfo answer.
pub(super) fn of_userinfo(configured: Option<&TokenClaims>, user: &User) -> Map<String, Value> {
    let mut more = Map::new();
    if let Some(configured) = configured {
        mapped(configured, user, ClaimTarget::UserInfo, &mut more);
    }
    more
}

/// Whether a claim was asked for from userinfo.
pub(super) fn is_asked_of_userinfo(claims: Option<&RequestedClaims>, claim: StandardClaim) -> bool {
    claims.is_some_and(|claims| claims.userinfo.contains(&claim))
}

/// The address as text.
pub(super) fn address(user: &User) -> Option<&str> {
    user.email.as_ref().map(EmailAddress::as_str)
}
