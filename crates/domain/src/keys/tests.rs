use super::*;
use crate::{
    ids::{AppId, GrantId, JourneyId, TenantId, UserId},
    randomness::Randomness,
    token::RefreshToken,
    user::IdentifierKind,
};
use proptest::prelude::*;
use std::sync::atomic::{AtomicU8, Ordering};
use uuid::Uuid;

/// Bytes that differ from call to call.
#[derive(Default)]
struct Counting(AtomicU8);

impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(self.0.fetch_add(1, Ordering::Relaxed));
    }
}

fn tenant(number: u128) -> TenantId {
    TenantId::from_uuid(Uuid::from_u128(number))
}

fn app(number: u128) -> AppId {
    AppId::from_uuid(Uuid::from_u128(number))
}

fn user(number: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(number))
}

fn grant(number: u128) -> GrantId {
    GrantId::from_uuid(Uuid::from_u128(number))
}

fn keys(tenant_number: u128) -> TenantKeys {
    TenantKeys::derive(tenant(tenant_number), &DataKey::generate(&Counting::default())).unwrap()
}

#[test]
fn an_envelope_opens_with_its_key_and_context_only() {
    let randomness = Counting::default();
    let key = SealingKey::new([1; 32]).unwrap();
    let envelope = key.seal(&[b"mail", b"7"], b"content", &randomness).unwrap();
    assert_eq!(envelope.len(), b"content".len() + SealingKey::OVERHEAD);
    assert_eq!(key.open(&[b"mail", b"7"], &envelope).unwrap(), b"content");
    for context in [&[b"mail".as_slice(), b"8"][..], &[b"mail7"], &[b"mai", b"l7"], &[b"mail", b"7", b""], &[]] {
        assert_eq!(key.open(context, &envelope), Err(SealError::Broken));
    }
    let other = SealingKey::new([2; 32]).unwrap();
    assert_eq!(other.open(&[b"mail", b"7"], &envelope), Err(SealError::OtherKey));
    assert_ne!(key.seal(&[], b"content", &randomness), key.seal(&[], b"content", &randomness));
}

#[test]
fn an_envelope_altered_or_cut_anywhere_does_not_open() {
    let key = SealingKey::new([1; 32]).unwrap();
    let envelope = key.seal(&[b"x"], b"content", &Counting::default()).unwrap();
    for index in 0..envelope.len() {
        let mut altered = envelope.clone();
        altered[index] ^= 1;
        assert!(key.open(&[b"x"], &altered).is_err());
        assert!(key.open(&[b"x"], &envelope[..index]).is_err());
    }
}

#[test]
fn a_master_key_is_read_from_bytes_hexadecimal_and_either_base64() {
    let raw: [u8; 32] = std::array::from_fn(|index| 0xf0 | u8::try_from(index).unwrap());
    let expected = MasterKey::parse(&raw).unwrap().fingerprint();
    let base64 = "8PHy8/T19vf4+fr7/P3+//Dx8vP09fb3+Pn6+/z9/v8=";
    let forms = [
        hex::encode(raw),
        format!("  {}\n", hex::encode(raw).to_uppercase()),
        base64.to_owned(),
        base64.trim_end_matches('=').to_owned(),
        base64.replace('+', "-").replace('/', "_"),
        format!("{}\r\n", base64.replace('+', "-").replace('/', "_").trim_end_matches('=')),
    ];
    for form in forms {
        assert!(MasterKey::parse(form.as_bytes()).unwrap().fingerprint().matches(expected), "{form}");
    }
    for wrong in ["", "short", &hex::encode(raw)[1..], &"g".repeat(64), &"é".repeat(32), &"*".repeat(44)] {
        assert_eq!(MasterKey::parse(wrong.as_bytes()).unwrap_err(), MasterKeyError::Format);
    }
}

#[test]
fn the_store_recognises_the_master_key_and_names_another() {
    let one = MasterKey::parse(&[1; 32]).unwrap().fingerprint();
    let two = MasterKey::parse(&[2; 32]).unwrap().fingerprint();
    let stored = MasterKeyFingerprint::from_bytes(&one.to_bytes()).unwrap();
    assert!(stored.matches(one));
    assert!(!stored.matches(two));
    assert_ne!(stored.to_string(), two.to_string());
    assert_eq!(stored.to_string().len(), 8);
    assert_eq!(MasterKeyFingerprint::from_bytes(&[0; 19]), None);
}

#[test]
fn a_data_key_opens_for_its_tenant_only_and_survives_a_new_master_key() {
    let randomness = Counting::default();
    let (old, new) = (MasterKey::parse(&[1; 32]).unwrap(), MasterKey::parse(&[2; 32]).unwrap());
    let sealed = old.seal_data_key(tenant(1), &DataKey::generate(&randomness), &randomness).unwrap();
    assert!(old.open_data_key(tenant(2), &sealed).is_err());
    assert_eq!(new.open_data_key(tenant(1), &sealed).unwrap_err(), SealError::OtherKey);

    let ring = MasterKeyRing::new(new.clone(), vec![old.clone()]);
    assert!(ring.holds(old.fingerprint()) && ring.holds(ring.current().fingerprint()));
    let rewrapped = ring.rewrap(tenant(1), &sealed, &randomness).unwrap().unwrap();
    assert_eq!(ring.rewrap(tenant(1), &rewrapped, &randomness), Ok(None));
    let subject = |key: DataKey| TenantKeys::derive(tenant(1), &key).unwrap().pairwise_subject(app(1), user(1));
    let before = subject(old.open_data_key(tenant(1), &sealed).unwrap());
    assert_eq!(before, subject(new.open_data_key(tenant(1), &rewrapped).unwrap()));
    assert_eq!(before, subject(ring.open_data_key(tenant(1), &sealed).unwrap()));
    assert!(MasterKeyRing::new(old, Vec::new()).open_data_key(tenant(1), &rewrapped).is_err());
}

#[test]
fn a_subject_is_the_same_forever_and_differs_between_applications_users_and_tenants() {
    let subject = keys(1).pairwise_subject(app(1), user(1));
    assert_eq!(subject, keys(1).pairwise_subject(app(1), user(1)));
    assert_eq!(subject.len(), 43);
    assert_ne!(subject, keys(1).pairwise_subject(app(2), user(1)));
    assert_ne!(subject, keys(1).pairwise_subject(app(1), user(2)));
    assert_ne!(subject, keys(2).pairwise_subject(app(1), user(1)));
}

#[test]
fn an_identifier_is_counted_by_kind_and_tenant() {
    let subject = keys(1).identifier_subject(IdentifierKind::Email, "a@example.com");
    assert_eq!(subject, keys(1).identifier_subject(IdentifierKind::Email, "a@example.com"));
    assert_ne!(subject, keys(1).identifier_subject(IdentifierKind::Username, "a@example.com"));
    assert_ne!(subject, keys(2).identifier_subject(IdentifierKind::Email, "a@example.com"));
}

#[test]
fn answers_are_found_by_tenant_and_journey_and_by_nobody_who_guesses_them() {
    let journey = |n| JourneyId::from_uuid(Uuid::from_u128(n));
    let tag = keys(1).answers_tag(journey(1), b"{}");
    assert_eq!(tag, keys(1).answers_tag(journey(1), b"{}"));
    assert_ne!(tag, keys(1).answers_tag(journey(1), b"[]"));
    assert_ne!(tag, keys(1).answers_tag(journey(2), b"{}"));
    assert_ne!(tag, keys(2).answers_tag(journey(1), b"{}"));
}

#[test]
fn no_two_purposes_share_a_key() {
    let keys = keys(1);
    let macs =
        [keys.refresh_tokens(), keys.forms(), keys.one_time_codes(), keys.wrong_passwords()].map(|key| key.mac(&[]));
    let ids = [keys.journeys(), keys.codes(), keys.mails(), keys.private_keys()].map(SealingKey::id);
    for index in 0..4 {
        for other in 0..index {
            assert_ne!(macs[index], macs[other]);
            assert_ne!(ids[index], ids[other]);
        }
    }
}

#[test]
fn parts_of_a_mac_do_not_run_into_each_other() {
    let key = MacKey::new([1; 32]);
    assert_ne!(key.mac(&[b"ab", b"c"]), key.mac(&[b"a", b"bc"]));
    assert_ne!(key.mac(&[b"abc"]), key.mac(&[b"abc", b""]));
    assert!(key.verify(&[b"ab", b"c"], &key.mac(&[b"ab", b"c"])));
    assert!(!key.verify(&[b"ab", b"c"], &key.mac(&[b"ab", b"c"])[..31]));
}

#[test]
fn keys_are_never_printed() {
    let printed = format!(
        "{:?} {:?} {:?}",
        keys(1),
        MasterKey::parse(&[1; 32]).unwrap(),
        DataKey::generate(&Counting::default())
    );
    assert!(!printed.contains("01, 01") && !printed.contains("1, 1, 1"));
}

#[test]
fn a_refresh_token_is_the_same_each_time_and_counts_for_its_client_and_tenant_only() {
    let keys = keys(1);
    let token = RefreshToken::issue(&keys, app(1), grant(9), 3);
    assert_eq!(token, RefreshToken::issue(&keys, app(1), grant(9), 3));
    assert_eq!(token.len(), 77);
    assert_eq!(RefreshToken::parse(&keys, app(1), &token), Some(RefreshToken { grant_id: grant(9), generation: 3 }));
    assert_eq!(RefreshToken::parse(&keys, app(2), &token), None);
    assert_eq!(RefreshToken::parse(&super::tests::keys(2), app(1), &token), None);
    assert_ne!(token, RefreshToken::issue(&keys, app(1), grant(9), 4));
    let negative = RefreshToken::issue(&keys, app(1), grant(9), -1);
    assert_eq!(RefreshToken::parse(&keys, app(1), &negative), None);
}

#[test]
fn a_refresh_token_altered_anywhere_is_none() {
    let keys = keys(1);
    let token = RefreshToken::issue(&keys, app(1), grant(9), 3);
    for index in 0..token.len() {
        let mut altered = token.clone().into_bytes();
        altered[index] = if altered[index] == b'A' { b'B' } else { b'A' };
        assert_eq!(RefreshToken::parse(&keys, app(1), std::str::from_utf8(&altered).unwrap()), None);
        assert_eq!(RefreshToken::parse(&keys, app(1), &token[..index]), None);
    }
    assert_eq!(RefreshToken::parse(&keys, app(1), &format!("{token}=")), None);
}

proptest! {
    #[test]
    fn whatever_is_sealed_opens(content: Vec<u8>, context in prop::collection::vec(any::<Vec<u8>>(), 0..4)) {
        let key = SealingKey::new([1; 32]).unwrap();
        let context: Vec<&[u8]> = context.iter().map(Vec::as_slice).collect();
        let envelope = key.seal(&context, &content, &Counting::default()).unwrap();
        prop_assert_eq!(key.open(&context, &envelope), Ok(content));
    }

    #[test]
    fn nothing_else_opens(mut envelope: Vec<u8>) {
        let key = SealingKey::new([1; 32]).unwrap();
        prop_assert!(key.open(&[], &envelope).is_err());
        envelope.splice(0..0, key.seal(&[], b"", &Counting::default()).unwrap().into_iter().take(5));
        prop_assert_eq!(key.open(&[], &envelope), Err(SealError::Broken));
    }

    #[test]
    fn no_text_breaks_the_refresh_token_parser(text in "(1\\.)?[A-Za-z0-9_=-]{0,90}") {
        prop_assert_eq!(RefreshToken::parse(&keys(1), app(1), &text), None);
    }

    #[test]
    fn every_generation_reads_back(number: u128, generation in 0..=i64::MAX) {
        let keys = keys(1);
        let token = RefreshToken::issue(&keys, app(number), grant(number), generation);
        prop_assert_eq!(
            RefreshToken::parse(&keys, app(number), &token),
            Some(RefreshToken { grant_id: grant(number), generation })
        );
    }
}
