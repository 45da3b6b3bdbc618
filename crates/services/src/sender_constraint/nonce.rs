//! Nonces for DPoP proofs (RFC 9449 §8): no row is kept of them. A nonce names the minute in which it was given out and holds
//! a MAC under a key of the tenant, so that every node knows every other's.

use crate::Context;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{application::Application, clock::Timestamp, keys::TenantKeys};

/// A nonce is the same for everybody during this many seconds.
const PERIOD_SECONDS: i64 = 60;
/// It counts during this many periods after its own.
const PERIODS: i64 = 4;
const MAC_BYTES: usize = 16;

/// The nonce of the present minute: 32 characters. It counts for four minutes more.
pub fn fresh_nonce(cx: &Context) -> String {
    issue(cx.tenant.keys(), period(cx.now()))
}

/// Whether proofs of an application must hold a nonce: where its tokens must be bound by DPoP, or the tenant wants it of all.
pub(super) fn is_required(cx: &Context, application: Option<&Application>) -> bool {
    cx.tenant.settings().dpop_nonce_required
        || application.is_some_and(|it| it.sender_constraint.under(it.security_profile).dpop_bound_access_tokens)
}

/// Whether a nonce is one of this tenant's that counts.
pub(super) fn counts(cx: &Context, nonce: &str) -> bool {
    is_of(cx.tenant.keys(), nonce, period(cx.now()))
}

fn period(now: Timestamp) -> i64 {
    now.as_seconds().div_euclid(PERIOD_SECONDS)
}

fn issue(keys: &TenantKeys, period: i64) -> String {
    let bytes = period.to_be_bytes();
    let mac = keys.dpop_nonces().mac(&[&bytes]);
    let mut nonce = bytes.to_vec();
    nonce.extend(mac.iter().take(MAC_BYTES));
    URL_SAFE_NO_PAD.encode(nonce)
}

fn is_of(keys: &TenantKeys, nonce: &str, now: i64) -> bool {
    let Some(bytes) = URL_SAFE_NO_PAD.decode(nonce).ok().filter(|bytes| bytes.len() == 8 + MAC_BYTES) else {
        return false;
    };
    let Some((period, _)) = bytes.split_first_chunk::<8>() else { return false };
    let period = i64::from_be_bytes(*period);
    // The clock of the node that gave it out may be ahead by one period.
    let recent = now.checked_sub(period).is_some_and(|age| (-1..=PERIODS).contains(&age));
    let expected = issue(keys, period);
    recent && subtle::ConstantTimeEq::ct_eq(expected.as_bytes(), nonce.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use vestibule_domain::{
        ids::TenantId,
        keys::{DataKey, MasterKey},
    };

    fn keys(tenant: u128) -> TenantKeys {
        let tenant = TenantId::from_uuid(uuid::Uuid::from_u128(tenant));
        TenantKeys::derive(tenant, &data_key()).unwrap()
    }

    fn data_key() -> DataKey {
        let _ = MasterKey::parse(&[7; 32]).unwrap();
        DataKey::generate(&Seven)
    }

    struct Seven;

    impl vestibule_domain::randomness::Randomness for Seven {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn a_nonce_counts_for_five_minutes_and_at_its_own_tenant() {
        let (ours, theirs) = (keys(1), keys(2));
        let nonce = issue(&ours, 1_000);
        assert_eq!(nonce.len(), 32);
        for now in [999, 1_000, 1_004] {
            assert!(is_of(&ours, &nonce, now), "{now}");
        }
        for now in [998, 1_005, i64::MIN, i64::MAX] {
            assert!(!is_of(&ours, &nonce, now), "{now}");
        }
        assert!(!is_of(&theirs, &nonce, 1_000));
    }

    proptest! {
        #[test]
        fn nothing_else_is_a_nonce(text in "[A-Za-z0-9_=-]{0,40}") {
            prop_assert!(!is_of(&keys(1), &text, 1_000));
        }
    }
}
