//! Access tokens of ours that come back: verified once, and what they stand on looked at once a second (decisions.md 14).

use super::claims::grant_of_reference;
use crate::{Context, Failure};
use aws_lc_rs::digest;
use quick_cache::sync::Cache;
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    clock::Timestamp,
    ids::{GrantId, TenantId, UserId},
    user::User,
};
use vestibule_protocol::{
    jose::{Expected, TokenKind, verify_jwt},
    token::PresentedAccessToken,
};
use vestibule_storage::grants;

/// Clocks of nodes may differ by this much, in seconds.
const LEEWAY_SECONDS: u32 = 60;
/// A verified token is verified again after this time at the latest.
const VERIFIED_FOR: Duration = Duration::from_mins(1);
/// What a token stands on is looked at again after this time.
const STANDS_FOR: Duration = Duration::from_secs(1);
const MOST_TOKENS: usize = 10_000;
const MOST_GRANTS: usize = 10_000;

/// Tokens that were verified a moment ago, and grants that were looked at.
#[derive(Debug)]
pub struct PresentedTokens {
    verified: Cache<[u8; 32], Arc<Verified>>,
    grants: Cache<GrantId, Arc<Standing>>,
}

#[derive(Debug)]
struct Verified {
    tenant: TenantId,
    claims: PresentedAccessToken,
    seen_at: Timestamp,
}

/// Whether a grant counts: its user, as the account was then.
#[derive(Debug)]
struct Standing {
    user: Option<Arc<User>>,
    checked_at: Timestamp,
}

/// A token that counts, and its user.
#[derive(Clone, Debug)]
pub(super) struct Bearer {
    /// What the token says.
    pub(super) claims: PresentedAccessToken,
    /// Whose it is.
    pub(super) user: Arc<User>,
}

impl Default for PresentedTokens {
    fn default() -> Self {
        Self { verified: Cache::new(MOST_TOKENS), grants: Cache::new(MOST_GRANTS) }
    }
}

impl PresentedTokens {
    /// Looks at a grant anew the next time: this node has just revoked it.
    pub(crate) fn forget(&self, grant: GrantId) {
        self.grants.remove(&grant);
    }

    /// Looks at every grant anew: this node has just revoked all of a user's.
    pub(crate) fn forget_all(&self) {
        self.grants.clear();
    }
}

/// The bearer of a token for `audience`. `None`: it is not one of this tenant's, has expired, is for another API, or what it
/// stands on is gone.
pub(super) async fn bearer(cx: &Context, token: &str, audience: &str) -> Result<Option<Bearer>, Failure> {
    let Some(verified) = verified(cx, token) else { return Ok(None) };
    let claims = &verified.claims;
    if claims.aud != audience {
        return Ok(None);
    }
    let Some(grant) = claims.rh.as_deref().and_then(grant_of_reference) else { return Ok(None) };
    let user = standing(cx, grant).await?.filter(|user| user.id == UserId::from_uuid(claims.oid));
    Ok(user.map(|user| Bearer { claims: claims.clone(), user }))
}

fn verified(cx: &Context, token: &str) -> Option<Arc<Verified>> {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, token.as_bytes()).as_ref());
    let cache = &cx.platform.presented.verified;
    let now = cx.now();
    let tenant = cx.tenant.id();
    if let Some(known) = cache.get(&hash)
        && known.tenant == tenant
        && is_recent(known.seen_at, VERIFIED_FOR, now)
        && now.as_seconds() < known.claims.exp + i64::from(LEEWAY_SECONDS)
    {
        return Some(known);
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
    let claims = verify_jwt(token.as_bytes(), cx.tenant.signing_keys().verifying(), &expected).ok()?;
    let verified = Arc::new(Verified { tenant, claims, seen_at: now });
    cache.insert(hash, Arc::clone(&verified));
    Some(verified)
}

/// What was seen later than now was seen before the clock was set back, who knows when.
fn is_recent(seen_at: Timestamp, lasts: Duration, now: Timestamp) -> bool {
    seen_at <= now && now.since(seen_at) < lasts
}

/// The user of a grant that counts. A grant's id is random, so that no tenant meets another's here.
async fn standing(cx: &Context, grant: GrantId) -> Result<Option<Arc<User>>, Failure> {
    let cache = &cx.platform.presented.grants;
    let now = cx.now();
    if let Some(known) = cache.get(&grant).filter(|known| is_recent(known.checked_at, STANDS_FOR, now)) {
        return Ok(known.user.clone());
    }
    let found = grants::find(&cx.rows(), grant).await?;
    let user = found.and_then(|found| {
        let counts = found.grant.revoked_at.is_none()
            && found.user.enabled
            && found.user.security_version == found.grant.security_version;
        counts.then(|| Arc::new(found.user))
    });
    cache.insert(grant, Arc::new(Standing { user: user.clone(), checked_at: now }));
    Ok(user)
}
