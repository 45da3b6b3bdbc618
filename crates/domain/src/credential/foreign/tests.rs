use super::*;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::prelude::*;

const ARGON2: &str = "$argon2i$v=19$m=4096,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$Lbal6haYxejLGsL64o6ISocbg7L8Mu/r0/YVs6r0Nd4";
const BCRYPT: &str = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";
const SCRYPT: &str = "$scrypt$ln=10,r=8,p=2$TmFDbC1vZi1wYXNzbGliIQ$6I37WbhtD8nhWvklFJ4XFlUrkM1rvNqBIV6v4rIRHqc";
const FIREBASE: &str = "$firebase-scrypt$ln=14,r=8,s=Bw,k=AAECAwQFBgcICQoLDA0ODw$42xEC+ixf3L2lw$AAECAwQFBgcICQoLDA0ODw";
const PBKDF2: &str = "$pbkdf2-sha256$i=4096$c2FsdA$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const SHA_CRYPT: &str = "$5$rounds=1234$YPWNzVg791rNQTmn$cxpCxp/SzOrZAODzx5q4BkjlLLVjW7rDfeeKMu6sRK8";
const PHPASS: &str = "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0";
const DIGEST: &str = "$md5$s=prefix$c2FsdA$AAECAwQFBgcICQoLDA0ODw";

fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    ForeignHash::parse(text)
}

#[test]
fn every_family_survives_storage() {
    for text in [ARGON2, BCRYPT, SCRYPT, FIREBASE, PBKDF2, SHA_CRYPT, PHPASS, DIGEST] {
        assert_eq!(parse(text).unwrap().encode(), text);
    }
    for prefix in ["$bcrypt-sha256-hex", "$wp"] {
        let text = format!("{prefix}{BCRYPT}");
        assert_eq!(parse(&text).unwrap().encode(), text);
    }
}

#[test]
fn one_hash_has_one_stored_text_however_it_was_written() {
    for (written, stored) in [
        ("$H$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", PHPASS),
        ("md5$salt$000102030405060708090a0b0c0d0e0f", DIGEST),
        ("$pbkdf2-sha256$4096$c2FsdA$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", PBKDF2),
        ("pbkdf2_sha256$4096$salt$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", PBKDF2),
        ("pbkdf2:sha256:4096$salt$000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", PBKDF2),
        ("{CRYPT}$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", BCRYPT),
        ("bcrypt$$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", BCRYPT),
    ] {
        assert_eq!(parse(written).unwrap().encode(), stored, "{written}");
    }
}

#[test]
fn no_hash_orders_more_memory_or_work_than_a_sign_in_may_cost() {
    for text in [
        ARGON2.replace("m=4096", "m=262145"),
        ARGON2.replace("m=4096", "m=4294967295"),
        ARGON2.replace("m=4096", "m=262144").replace("t=3", "t=5"),
        ARGON2.replace("t=3", "t=65"),
        ARGON2.replace("p=1", "p=65"),
        BCRYPT.replace("$05$", "$15$"),
        BCRYPT.replace("$05$", "$31$"),
        SCRYPT.replace("ln=10", "ln=19"),
        SCRYPT.replace("ln=10", "ln=63"),
        SCRYPT.replace("ln=10", "ln=4294967295"),
        SCRYPT.replace("r=8", "r=4294967295"),
        SCRYPT.replace("p=2", "p=100000"),
        "scrypt$1073741824$salt$8$1$AAECAwQFBgcICQoLDA0ODw".to_owned(),
        "scrypt:2147483648:8:1$salt$000102030405060708090a0b0c0d0e0f".to_owned(),
        FIREBASE.replace("ln=14", "ln=30"),
        PBKDF2.replace("i=4096", "i=5000001"),
        PBKDF2.replace("i=4096", "i=4294967295"),
        SHA_CRYPT.replace("rounds=1234", "rounds=999999999"),
        PHPASS.replace("$P$9", "$P$U"),
        PHPASS.replace("$P$9", "$P$z"),
    ] {
        assert!(matches!(parse(&text), Err(InvalidForeignHash::TooCostly(_))), "{text}");
    }
    // The longer the output, the fewer iterations.
    let long = PBKDF2.replace("i=4096", "i=2000000").replace("Hh8", &format!("Hh8g{}", "A".repeat(84)));
    assert!(matches!(parse(&long), Err(InvalidForeignHash::TooCostly(_))), "{long}");
}

#[test]
fn what_is_malformed_is_refused_by_its_family() {
    for text in [
        ARGON2.replace("argon2i", "argon2x"),
        ARGON2.replace("v=19", "v=18"),
        ARGON2.replace("p=1", "p=0"),
        ARGON2.replace("t=3", "t=0"),
        ARGON2.replace("m=4096", "m=7"),
        ARGON2.replace("m=4096", "m=+4096"),
        ARGON2.replace("p=1", "p=1,p=1"),
        ARGON2.replace("c29tZXNhbHRzb21lc2FsdA", "c29tZQ"),
        BCRYPT.replace("$05$", "$5$"),
        BCRYPT.replace("$05$", "$03$"),
        BCRYPT.replace("YMJKvyOeW", "YMJKvyOe"),
        BCRYPT.replace("YMJKvyOeW", "YMJKvyO=W"),
        SCRYPT.replace("ln=10,r=8", "r=8,ln=10"),
        SCRYPT.replace("p=2", "p=0"),
        SCRYPT.replace("$6I37", "$x$6I37"),
        "scrypt$1000$salt$8$1$AAECAwQFBgcICQoLDA0ODw".to_owned(),
        FIREBASE.replace("k=AAECAwQFBgcICQoLDA0ODw", "k=AAECAw"),
        PBKDF2.replace("i=4096", "i=0"),
        PBKDF2.replace("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "AAEC"),
        PBKDF2.replace("sha256", "sha224"),
        SHA_CRYPT.replace("rounds=1234", "rounds=999"),
        SHA_CRYPT.replace("YPWNzVg791rNQTmn", "YPWNzVg791rNQTmnY"),
        PHPASS.replace("$P$9", "$P$4"),
        PHPASS.replace(".L0", ".L"),
        PHPASS.replace(".L0", ".L="),
        DIGEST.replace("prefix", "infix"),
        DIGEST.replace("md5", "sha1"),
        "{SSHA}VSUo44MZVNBhZEatu3mbRbLqjrU=".to_owned(),
        "{SHA}Gn5V6yVub5kCmaJ/MJtTiDtG/JbFuDdG".to_owned(),
        "md5$salt$00".to_owned(),
        "pbkdf2_sha256$1$salt".to_owned(),
    ] {
        assert!(matches!(parse(&text), Err(InvalidForeignHash::Malformed(_))), "{text}");
    }
    for text in ["", "$", "password", "{X}y", "{", "$1$saltsalt$qjXMvbEw8oaL.CzflDtaK/", "$md4$s=prefix$$", "plain$x"] {
        assert!(parse(text).is_err(), "{text}");
    }
    assert_eq!(parse(&"$".repeat(3_000)), Err(InvalidForeignHash::Unknown));
}

#[test]
fn what_can_not_be_checked_here_says_why() {
    for text in [BCRYPT.replace("$2a$", "$2x$"), ARGON2.replace("p=1", "p=1,data=AAAA")] {
        assert!(matches!(parse(&text), Err(InvalidForeignHash::Unsupported(_))), "{text}");
    }
    let document: HashDocument = serde_json::from_str(
        r#"{"algorithm":"digest","digest":"md5","salt":"x","hash":"000102030405060708090a0b0c0d0e0f"}"#,
    )
    .unwrap();
    assert!(matches!(document.read(), Err(InvalidForeignHash::Unsupported(_))));
}

#[test]
fn asp_net_identitys_numbers_are_bounded_like_any_other() {
    let of = |bytes: &[u8]| {
        let json = serde_json::json!({"algorithm": "aspNetIdentity", "value": STANDARD.encode(bytes)});
        serde_json::from_value::<HashDocument>(json).unwrap().read()
    };
    let version_3 = |function: u32, iterations: u32, salt_length: u32| {
        let head = [function, iterations, salt_length].map(u32::to_be_bytes).concat();
        [&[1][..], &head, &[7; 16], &[9; 32]].concat()
    };
    assert!(of(&version_3(1, 10_000, 16)).is_ok());
    assert!(matches!(of(&version_3(1, u32::MAX, 16)), Err(InvalidForeignHash::TooCostly(_))));
    for bytes in [version_3(3, 1, 16), version_3(1, 0, 16), version_3(1, 1, u32::MAX), vec![0; 48], vec![2; 61], vec![]]
    {
        assert!(matches!(of(&bytes), Err(InvalidForeignHash::Malformed(_))), "{bytes:?}");
    }
}

#[test]
fn a_document_with_members_of_no_meaning_is_refused() {
    for json in [
        r#"{"algorithm":"aspNetIdentity","value":"AA==","salt":"x"}"#,
        r#"{"algorithm":"rot13","value":"x"}"#,
        r#"{"value":"x"}"#,
        r#"{"algorithm":"pbkdf2","digest":"md5","iterations":1,"salt":"","hash":""}"#,
        "7",
    ] {
        assert!(serde_json::from_str::<HashDocument>(json).is_err(), "{json}");
    }
}

#[test]
fn a_hash_is_never_printed() {
    for text in [ARGON2, BCRYPT, FIREBASE, PHPASS] {
        let printed = format!("{:?}", parse(text).unwrap());
        assert!(!printed.contains("AAEC") && !printed.contains("CCCC") && !printed.contains("IQRa"), "{printed}");
    }
}

proptest! {
    #[test]
    fn no_input_breaks_the_parsers(text in "(\\$|\\{|\\}|argon2i|scrypt|pbkdf2|sha256|2b|P|6|md5|firebase-scrypt|ln=|r=|i=|v=19|m=|t=|p=|s=|,|:|_|[0-9]{1,10}|[A-Za-z0-9+/.]{0,30}){0,14}") {
        if let Ok(hash) = parse(&text) {
            prop_assert_eq!(parse(&hash.encode()).map(|again| again.encode()), Ok(hash.encode()));
        }
    }

    #[test]
    fn any_bytes_are_read_as_asp_net_identity_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let _ = asp_net_identity::parse(&STANDARD.encode(bytes));
    }
}
