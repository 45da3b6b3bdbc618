//! Which claims go into which token, and the signatures.

use super::{
    configured::{ForIdToken, address, of_access_token},
    lifetimes::{access_token_seconds, id_token_seconds},
    membership::Membership,
    told,
};
use crate::{
    Context, Failure,
    authorization::{TokenScope, details_of_resource},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::borrow::Cow;
use vestibule_domain::{
    application::{Application, OptionalClaimName},
    clock::Timestamp,
    ids::GrantId,
    randomness::random_bytes,
    token::Grant,
    user::User,
};
use vestibule_protocol::{
    authorization_details::AuthorizationDetails,
    claims::StandardClaim,
    jose::{Algorithm, TokenKind},
    token::{
        AccessTokenClaims, ClientCredential, Confirmation, EligibleActor, IdTokenClaims, SubjectType, TOKEN_VERSION,
    },
};

use crate::authorization::{AppScope, DIRECTORY_APP_ID};

/// The authentication context class of everything signed in with one factor.
pub(crate) const ACR: &str = "1";

/// The tokens of one answer to a person's client.
pub(crate) struct Tokens {
    pub(crate) access_token: String,
    pub(crate) id_token: Option<String>,
}

/// Everything that the tokens of a grant are made of.
#[derive(Clone, Copy)]
pub(crate) struct Delegated<'a> {
    pub(crate) cx: &'a Context,
    pub(crate) client: &'a Application,
    pub(crate) credential: ClientCredential,
    pub(crate) grant: &'a Grant,
    pub(crate) user: &'a User,
    pub(crate) scope: &'a TokenScope,
    pub(crate) nonce: Option<&'a str>,
    pub(crate) now: Timestamp,
}

/// Half hashes of what stands beside an id token in an authorization response; none elsewhere.
#[derive(Debug, Default)]
pub(crate) struct AnswerHashes {
    pub(crate) access_token: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) state: Option<String>,
}

impl Delegated<'_> {
    /// Signs the access token, and the id token where `openid` was granted.
    pub(crate) fn sign(&self, membership: &Membership) -> Result<Tokens, Failure> {
        let id_token = if self.scope.openid { Some(self.id_token(membership)?) } else { None };
        Ok(Tokens { access_token: self.access_token(membership)?, id_token })
    }

    /// What of the grant's details the access token holds: those that its API understands.
    pub(crate) fn authorization_details(&self) -> Option<AuthorizationDetails> {
        details_of_resource(self.grant.details.authorization_details.as_ref()?, self.scope.resource.as_deref()?)
    }

    /// Signs the id token.
    pub(crate) fn id_token(&self, membership: &Membership) -> Result<String, Failure> {
        self.id_token_beside(&AnswerHashes::default(), membership)
    }

    /// Signs the id token that vouches for what stands beside it in an authorization response.
    pub(crate) fn id_token_beside(&self, hashes: &AnswerHashes, membership: &Membership) -> Result<String, Failure> {
        let issued = self.now.as_seconds();
        let tenant = &self.cx.tenant;
        let methods: Vec<&str> = self.grant.methods.split(' ').collect();
        let uti = token_id(self.cx);
        let profile = self.scope.profile;
        let user = self.user;
        let wanted = ForIdToken::of(self);
        let tells = |name, standard| wanted.tells(name, standard);
        let more = wanted.more(self, membership);
        let login_hint = wanted.has(OptionalClaimName::LoginHint).then(|| user.id.to_string());
        let client_id = self.client.client_id();
        let claims = IdTokenClaims {
            ver: TOKEN_VERSION,
            iss: &self.grant.issuer,
            aud: &client_id,
            iat: issued,
            nbf: issued,
            exp: issued + i64::from(id_token_seconds(self.cx, self.client)),
            sub: &self.client.subject_of(tenant.keys(), user.id),
            oid: user.id.uuid(),
            tid: tenant.id().uuid(),
            auth_time: self.grant.authenticated_at.as_seconds(),
            acr: ACR,
            amr: &methods,
            nonce: self.nonce,
            at_hash: hashes.access_token.as_deref(),
            c_hash: hashes.code.as_deref(),
            s_hash: hashes.state.as_deref(),
            name: (profile || wanted.is_asked(StandardClaim::Name)).then_some(&user.display_name),
            given_name: user
                .given_name
                .as_deref()
                .filter(|_| tells(OptionalClaimName::GivenName, StandardClaim::GivenName)),
            family_name: user
                .family_name
                .as_deref()
                .filter(|_| tells(OptionalClaimName::FamilyName, StandardClaim::FamilyName)),
            preferred_username: address(user)
                .filter(|_| profile || tells(OptionalClaimName::PreferredUsername, StandardClaim::PreferredUsername)),
            email: address(user).filter(|_| self.scope.email || tells(OptionalClaimName::Email, StandardClaim::Email)),
            idp: None,
            login_hint: login_hint.as_deref(),
            sid: Some(self.grant.session_id.uuid()),
            roles: &membership.roles(self.client),
            uti: &uti,
            rh: None,
            more: more.as_ref(),
        };
        told::id_token(self, wanted, &claims);
        sign(self.cx, self.cx.tenant.algorithm_of(self.client), TokenKind::Id, &claims)
    }

    /// Signs the access token.
    pub(crate) fn access_token(&self, membership: &Membership) -> Result<String, Failure> {
        let issued = self.now.as_seconds();
        let tenant = &self.cx.tenant;
        let user = self.user;
        let resource = self.scope.resource.as_deref();
        let (audience, subject) = if let Some(resource) = resource {
            (resource.app_id, resource.subject_of(tenant.keys(), user.id))
        } else {
            let directory = directory()?;
            (directory, tenant.keys().pairwise_subject(directory, user.id))
        };
        let configured = resource.and_then(|resource| resource.token_claims.as_deref());
        let has = |name| configured.is_some_and(|claims| claims.optional_claims.in_access_token(name));
        let more = of_access_token(self, membership);
        let details = self.authorization_details();
        let roles = resource.map(|resource| membership.roles(resource)).unwrap_or_default();
        let uti = token_id(self.cx);
        let rh = grant_reference(self.grant.id);
        let profile = self.scope.profile;
        let client_id = self.client.client_id();
        let claims = AccessTokenClaims {
            ver: TOKEN_VERSION,
            iss: &self.grant.issuer,
            aud: &audience.to_string(),
            iat: issued,
            nbf: issued,
            exp: issued + i64::from(access_token_seconds(self.cx, resource)),
            azp: &client_id,
            client_id: &client_id,
            azpacr: self.credential,
            sub: &subject,
            oid: user.id.uuid(),
            tid: tenant.id().uuid(),
            scp: Some(&self.scope.claim),
            scope: Some(&self.scope.claim),
            roles: &roles,
            idtyp: has(OptionalClaimName::Idtyp).then_some(SubjectType::User),
            name: profile.then_some(&user.display_name),
            preferred_username: address(user).filter(|_| profile || has(OptionalClaimName::PreferredUsername)),
            email: address(user).filter(|_| has(OptionalClaimName::Email)),
            sid: Some(self.grant.session_id.uuid()),
            auth_time: Some(self.grant.authenticated_at.as_seconds()),
            acr: Some(ACR),
            uti: &uti,
            jti: &uti,
            rh: Some(&rh),
            cnf: self.grant.details.confirmation.as_ref(),
            act: self.grant.details.actor.as_ref(),
            may_act: resource.and_then(eligible_actor),
            authorization_details: details.as_ref(),
            more: more.as_ref(),
        };
        told::access_token(self.cx, &claims);
        let signer = resource.unwrap_or(self.client);
        sign(self.cx, self.cx.tenant.algorithm_of(signer), TokenKind::Access, &claims)
    }
}

/// The token of an application for itself: `sub` and `oid` are its service principal (wire.md §3).
pub(crate) fn app_only_token(
    cx: &Context,
    client: &Application,
    credential: ClientCredential,
    scope: &AppScope,
    confirmation: Option<&Confirmation>,
    now: Timestamp,
) -> Result<String, Failure> {
    let issued = now.as_seconds();
    let uti = token_id(cx);
    let audience = match &scope.resource {
        Some(resource) => resource.app_id,
        None => directory()?,
    };
    let roles: Vec<Cow<'_, str>> = scope.roles.iter().map(|role| Cow::Borrowed(role.as_str())).collect();
    let client_id = client.client_id();
    let claims = AccessTokenClaims {
        ver: TOKEN_VERSION,
        iss: &cx.issuer(),
        aud: &audience.to_string(),
        iat: issued,
        nbf: issued,
        exp: issued + i64::from(access_token_seconds(cx, scope.resource.as_deref())),
        azp: &client_id,
        client_id: &client_id,
        azpacr: credential,
        sub: &client.service_principal_id.to_string(),
        oid: client.service_principal_id.uuid(),
        tid: cx.tenant.id().uuid(),
        scp: None,
        scope: None,
        roles: &roles,
        idtyp: Some(SubjectType::App),
        name: None,
        preferred_username: None,
        email: None,
        sid: None,
        auth_time: None,
        acr: None,
        uti: &uti,
        jti: &uti,
        rh: None,
        cnf: confirmation,
        act: None,
        may_act: None,
        authorization_details: None,
        more: None,
    };
    told::access_token(cx, &claims);
    let signer = scope.resource.as_deref().unwrap_or(client);
    sign(cx, cx.tenant.algorithm_of(signer), TokenKind::Access, &claims)
}

/// Signs claims with the tenant's key of an algorithm.
pub(crate) fn sign<C: serde::Serialize>(
    cx: &Context,
    algorithm: Algorithm,
    kind: TokenKind,
    claims: &C,
) -> Result<String, Failure> {
    let key = cx.tenant.signing_keys().signer(algorithm, cx.now()).ok_or(Failure::Malformed("no signing key"))?;
    key.sign_jwt(kind, claims).map_err(|error| Failure::Signing(error.to_string()))
}

/// Who alone may act for a person with a token of this API, where its registration names somebody.
fn eligible_actor(resource: &Application) -> Option<EligibleActor> {
    let client = resource.token_exchange.as_ref()?.may_act?;
    Some(EligibleActor { client_id: client.uuid() })
}

fn directory() -> Result<vestibule_domain::ids::AppId, Failure> {
    vestibule_domain::ids::AppId::parse(DIRECTORY_APP_ID).ok_or(Failure::Malformed("directory id"))
}

/// A token's own id: 128 random bits.
fn token_id(cx: &Context) -> String {
    URL_SAFE_NO_PAD.encode(random_bytes::<16>(cx.randomness()))
}

/// The opaque claim by which userinfo finds the grant behind a token.
fn grant_reference(id: GrantId) -> String {
    format!("1.{}", URL_SAFE_NO_PAD.encode(id.uuid().as_bytes()))
}

/// Reads [`grant_reference`] back.
pub(super) fn grant_of_reference(reference: &str) -> Option<GrantId> {
    let bytes: [u8; 16] = URL_SAFE_NO_PAD.decode(reference.strip_prefix("1.")?).ok()?.try_into().ok()?;
    Some(GrantId::from_uuid(uuid::Uuid::from_bytes(bytes)))
}
