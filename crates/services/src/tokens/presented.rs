//! Access tokens of ours that come back: verified once, and what they stand on looked at once a second (decisions.md 14).

use super::claims::grant_of_reference;
use crate::{Context, Failure, client_documents, sender_constraint::SeenProofs};
use quick_cache::sync::Cache;
use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    ids::{AppId, GrantId, TenantId, UserId},
    secret::Secret,
    user::User,
};
use vestibule_protocol::{
    claims::RequestedClaims,
    digest::sha256,
    jose::{Expected, JwtError, TokenKind, verify_jwt},
    token::PresentedAccessToken,
};
use vestibule_storage::{
    grants,
    spent_ids::{self, Purpose},
};

/// Clocks of nodes may differ by this much, in seconds.
pub(crate) const LEEWAY_SECONDS: u32 = 60;
/// A verified token is verified again after this time at the latest.
const VERIFIED_FOR: Duration = Duration::from_mins(1);
/// What a token stands on is looked at again after this time.
const STANDS_FOR: Duration = Duration::from_secs(1);
const MOST_TOKENS: usize = 10_000;
const MOST_GRANTS: usize = 10_000;

/// Tokens that were verified a moment ago, and what was found of what they stand on.
#[derive(Debug)]
pub struct PresentedTokens {
    verified: Cache<TokenEnd, Arc<Verified>>,
    grants: Cache<GrantId, Arc<Standing>>,
    revoked: Cache<[u8; 32], Arc<Revocation>>,
    proofs: SeenProofs,
}

/// The end of a token, by which it is found again: a part of its signature, which no other token of ours has.
type TokenEnd = [u8; 32];

/// An access token of a tenant whose signature, issuer and time hold.
#[derive(Debug)]
pub(crate) struct Verified {
    tenant: TenantId,
    /// The token itself: what has its end may differ elsewhere.
    token: Secret<String>,
    /// The client, where it is registered nowhere.
    guest: Option<Arc<Application>>,
    /// What the token says.
    pub(crate) claims: PresentedAccessToken,
    /// What introspection tells of it while it counts, as JSON: made when first asked for.
    pub(crate) introspected: OnceLock<Arc<str>>,
    /// Its person as its client knows them, made when first asked for.
    pub(crate) subject: OnceLock<String>,
    seen_at: Timestamp,
}

/// A grant's user, as the account was then, and what userinfo is to tell of them beyond the scope.
type Person = (Arc<User>, Option<Arc<RequestedClaims>>);

/// Whether a grant counts: its user, as the account was then.
#[derive(Debug)]
struct Standing {
    person: Option<Person>,
    checked_at: Timestamp,
}

/// Whether a token that stands on no grant was revoked by itself.
#[derive(Debug)]
struct Revocation {
    revoked: bool,
    checked_at: Timestamp,
}

/// For whom a token that counts stands.
#[derive(Clone, Debug)]
pub(crate) enum Holder {
    /// A person, as the account is now.
    Person(Arc<User>, Option<Arc<RequestedClaims>>),
    /// The client itself.
    Application,
}

impl Default for PresentedTokens {
    fn default() -> Self {
        Self {
            verified: Cache::new(MOST_TOKENS),
            grants: Cache::new(MOST_GRANTS),
            revoked: Cache::new(MOST_TOKENS),
            proofs: SeenProofs::default(),
        }
    }
}

impl PresentedTokens {
    /// DPoP proofs that came with them.
    pub(crate) const fn proofs(&self) -> &SeenProofs {
        &self.proofs
    }

    /// Looks at every grant anew: this node has just revoked several.
    pub(crate) fn forget_all(&self) {
        self.grants.clear();
    }

    /// Looks at a token without grant anew: this node has just revoked it.
    pub(crate) fn forget_token(&self, id_hash: &[u8; 32]) {
        self.revoked.remove(id_hash);
    }
}

impl Verified {
    /// The client that the token was issued to, while it is registered and enabled: a disabled one's tokens answer no more.
    pub(crate) fn client<'a>(&'a self, cx: &'a Context) -> Option<&'a Arc<Application>> {
        let guest = || self.guest.as_ref().filter(|_| cx.tenant.settings().client_id_metadata_documents);
        cx.tenant.application(AppId::from(&self.claims.azp)).or_else(guest).filter(|client| client.enabled)
    }

    /// The grant that the token stands on; none for a token of the application itself.
    pub(crate) fn grant(&self) -> Option<GrantId> {
        self.claims.rh.as_deref().and_then(grant_of_reference)
    }

    /// Under which a token without grant is revoked: the hash of its id.
    pub(crate) fn id_hash(&self) -> [u8; 32] {
        sha256(self.claims.uti.as_bytes())
    }

    /// Whether a token without grant stands for its client, looked at in the store: for what is decided once.
    pub(crate) async fn is_of_application(&self, cx: &Context) -> Result<bool, Failure> {
        let of_client = self.client(cx).is_some_and(|client| client.service_principal_id.uuid() == self.claims.oid);
        if !of_client || self.grant().is_some() {
            return Ok(false);
        }
        Ok(!spent_ids::is_spent(&cx.rows(), Purpose::RevokedToken, &self.id_hash()).await?)
    }

    /// For whom the token stands, while what it stands on counts.
    pub(crate) async fn holder(&self, cx: &Context) -> Result<Option<Holder>, Failure> {
        let Some(client) = self.client(cx) else { return Ok(None) };
        if let Some(grant) = self.grant() {
            let person = standing(cx, grant).await?;
            let person = person.filter(|(user, _)| user.id == UserId::from_uuid(self.claims.oid));
            return Ok(person.map(|(user, claims)| Holder::Person(user, claims)));
        }
        if client.service_principal_id.uuid() != self.claims.oid || is_revoked(cx, self.id_hash()).await? {
            return Ok(None);
        }
        Ok(Some(Holder::Application))
    }
}

/// Whether an audience names an application: by its client id, or by a name of its API.
pub(crate) fn is_audience(application: &Application, audience: &str) -> bool {
    AppId::parse(audience) == Some(application.app_id)
        || application.identifier_uris.iter().any(|identifier| identifier == audience)
}

/// Verifies an access token of this tenant, or remembers that it did so a moment ago. Whether it still counts,
/// [`Verified::holder`] says. A client that a document describes is asked for it if need be.
pub(crate) async fn verify(cx: &Context, token: &str) -> Result<Arc<Verified>, JwtError> {
    let end = token.as_bytes().last_chunk().copied();
    let cache = &cx.platform.presented.verified;
    let now = cx.now();
    let tenant = cx.tenant.id();
    if let Some(known) = end.as_ref().and_then(|end| cache.get(end))
        && known.tenant == tenant
        && known.token.reveal() == token
        && is_recent(known.seen_at, VERIFIED_FOR, now)
        && now.as_seconds() < known.claims.exp + i64::from(LEEWAY_SECONDS)
    {
        return Ok(known);
    }
    let issuers = cx.issuers();
    let issuers: Vec<&str> = issuers.iter().map(String::as_str).collect();
    let expected = Expected {
        kind: TokenKind::Access,
        issuers: &issuers,
        audiences: None,
        now_seconds: now.as_seconds(),
        leeway_seconds: LEEWAY_SECONDS,
        allow_expired: false,
    };
    let claims: PresentedAccessToken = verify_jwt(token.as_bytes(), cx.tenant.signing_keys().verifying(), &expected)?;
    let guest = match claims.azp.document() {
        None => None,
        Some(_) => client_documents::application(cx, &claims.azp).await,
    };
    // A document that can't be had now may be there the next time.
    let is_settled = claims.azp.document().is_none() || guest.is_some();
    let verified = Arc::new(Verified {
        tenant,
        token: Secret::new(token.to_owned()),
        guest,
        claims,
        introspected: OnceLock::new(),
        subject: OnceLock::new(),
        seen_at: now,
    });
    if let Some(end) = end.filter(|_| is_settled) {
        cache.insert(end, Arc::clone(&verified));
    }
    Ok(verified)
}

/// What was seen later than now was seen before the clock was set back, who knows when.
fn is_recent(seen_at: Timestamp, lasts: Duration, now: Timestamp) -> bool {
    seen_at <= now && now.since(seen_at) < lasts
}

/// The user of a grant that counts. A grant's id is random, so that no tenant meets another's here.
async fn standing(cx: &Context, grant: GrantId) -> Result<Option<Person>, Failure> {
    let cache = &cx.platform.presented.grants;
    let now = cx.now();
    if let Some(known) = cache.get(&grant).filter(|known| is_recent(known.checked_at, STANDS_FOR, now)) {
        return Ok(known.person.clone());
    }
    let found = grants::find(&cx.rows(), grant).await?;
    let person = found.and_then(|found| {
        let counts = found.grant.revoked_at.is_none()
            && found.user.enabled
            && found.user.security_version == found.grant.security_version;
        let requested = found.grant.details.claims;
        counts.then(|| (Arc::new(found.user), requested.map(|claims| Arc::new(*claims))))
    });
    cache.insert(grant, Arc::new(Standing { person: person.clone(), checked_at: now }));
    Ok(person)
}

/// Whether a token without grant was revoked. Its id is random, so that no tenant meets another's here.
async fn is_revoked(cx: &Context, id_hash: [u8; 32]) -> Result<bool, Failure> {
    let cache = &cx.platform.presented.revoked;
    let now = cx.now();
    if let Some(known) = cache.get(&id_hash).filter(|known| is_recent(known.checked_at, STANDS_FOR, now)) {
        return Ok(known.revoked);
    }
    let revoked = spent_ids::is_spent(&cx.rows(), Purpose::RevokedToken, &id_hash).await?;
    cache.insert(id_hash, Arc::new(Revocation { revoked, checked_at: now }));
    Ok(revoked)
}
