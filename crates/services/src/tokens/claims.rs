//! Which claims go into which token, and the signatures.

use crate::{Context, Failure, authorization::TokenScope};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::borrow::Cow;
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    ids::GrantId,
    randomness::random_bytes,
    token::Grant,
    user::{EmailAddress, User},
};
use vestibule_protocol::{
    jose::{Algorithm, TokenKind},
    token::{
        AccessTokenClaims, ClientCredential, Confirmation, EligibleActor, IdTokenClaims, SubjectType, TOKEN_VERSION,
    },
};

use crate::authorization::{AppScope, DIRECTORY_APP_ID};

/// The authentication context class of everything signed in with one factor.
const ACR: &str = "1";

/// The tokens of one answer to a person's client.
pub(crate) struct Tokens {
    pub(crate) access_token: String,
    pub(crate) id_token: Option<String>,
}

/// Everything that the tokens of a grant are made of.
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
    pub(crate) fn sign(&self) -> Result<Tokens, Failure> {
        let id_token = if self.scope.openid { Some(self.id_token()?) } else { None };
        Ok(Tokens { access_token: self.access_token()?, id_token })
    }

    /// Signs the id token.
    pub(crate) fn id_token(&self) -> Result<String, Failure> {
        self.id_token_beside(&AnswerHashes::default())
    }

    /// Signs the id token that vouches for what stands beside it in an authorization response.
    pub(crate) fn id_token_beside(&self, hashes: &AnswerHashes) -> Result<String, Failure> {
        let issued = self.now.as_seconds();
        let tenant = &self.cx.tenant;
        let methods: Vec<&str> = self.grant.methods.split(' ').collect();
        let uti = token_id(self.cx);
        let profile = self.scope.profile;
        let claims = IdTokenClaims {
            ver: TOKEN_VERSION,
            iss: &self.grant.issuer,
            aud: self.client.app_id.uuid(),
            iat: issued,
            nbf: issued,
            exp: issued + lifetime(self.cx),
            sub: &tenant.keys().pairwise_subject(self.client.app_id, self.user.id),
            oid: self.user.id.uuid(),
            tid: tenant.id().uuid(),
            auth_time: self.grant.authenticated_at.as_seconds(),
            acr: ACR,
            amr: &methods,
            nonce: self.nonce,
            at_hash: hashes.access_token.as_deref(),
            c_hash: hashes.code.as_deref(),
            s_hash: hashes.state.as_deref(),
            name: profile.then_some(&self.user.display_name),
            given_name: None,
            family_name: None,
            preferred_username: self.user.email.as_ref().filter(|_| profile).map(EmailAddress::as_str),
            email: self.user.email.as_ref().filter(|_| self.scope.email).map(EmailAddress::as_str),
            idp: None,
            login_hint: None,
            sid: Some(self.grant.session_id.uuid()),
            roles: &[],
            uti: &uti,
            rh: None,
        };
        sign(self.cx, self.cx.tenant.algorithm_of(self.client), TokenKind::Id, &claims)
    }

    /// Signs the access token.
    pub(crate) fn access_token(&self) -> Result<String, Failure> {
        let issued = self.now.as_seconds();
        let tenant = &self.cx.tenant;
        let audience = match &self.scope.resource {
            Some(resource) => resource.app_id,
            None => directory()?,
        };
        let uti = token_id(self.cx);
        let rh = grant_reference(self.grant.id);
        let profile = self.scope.profile;
        let claims = AccessTokenClaims {
            ver: TOKEN_VERSION,
            iss: &self.grant.issuer,
            aud: &audience.to_string(),
            iat: issued,
            nbf: issued,
            exp: issued + lifetime(self.cx),
            azp: self.client.app_id.uuid(),
            client_id: self.client.app_id.uuid(),
            azpacr: self.credential,
            sub: &tenant.keys().pairwise_subject(audience, self.user.id),
            oid: self.user.id.uuid(),
            tid: tenant.id().uuid(),
            scp: Some(&self.scope.claim),
            scope: Some(&self.scope.claim),
            roles: &[],
            idtyp: None,
            name: profile.then_some(&self.user.display_name),
            preferred_username: self.user.email.as_ref().filter(|_| profile).map(EmailAddress::as_str),
            email: None,
            sid: Some(self.grant.session_id.uuid()),
            auth_time: Some(self.grant.authenticated_at.as_seconds()),
            acr: Some(ACR),
            uti: &uti,
            jti: &uti,
            rh: Some(&rh),
            cnf: self.grant.details.confirmation.as_ref(),
            act: self.grant.details.actor.as_ref(),
            may_act: self.scope.resource.as_deref().and_then(eligible_actor),
        };
        let signer = self.scope.resource.as_deref().unwrap_or(self.client);
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
    let claims = AccessTokenClaims {
        ver: TOKEN_VERSION,
        iss: &cx.issuer(),
        aud: &audience.to_string(),
        iat: issued,
        nbf: issued,
        exp: issued + lifetime(cx),
        azp: client.app_id.uuid(),
        client_id: client.app_id.uuid(),
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
    };
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

/// How long tokens count, in seconds.
pub(crate) fn lifetime(cx: &Context) -> i64 {
    i64::try_from(cx.platform.settings.token_lifetime.as_secs()).unwrap_or(3600)
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
