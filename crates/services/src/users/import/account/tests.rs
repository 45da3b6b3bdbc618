use super::{Credential, NewAccount, judge};
use crate::users::import::{RowProblem, records::Members};
use serde_json::{Value, json};
use vestibule_domain::{attribute::AttributeDefinitions, clock::Timestamp, randomness::Randomness, user::Identifier};

#[derive(Debug)]
struct Same;

impl Randomness for Same {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn definitions() -> AttributeDefinitions {
    serde_json::from_value(json!([
        {"name": "loyaltyTier", "displayName": "Tier", "dataType": "string"},
        {"name": "points", "displayName": "Points", "dataType": "int64"},
        {"name": "newsletter", "displayName": "Newsletter", "dataType": "boolean"},
    ]))
    .unwrap()
}

fn judged(row: &Value) -> Result<NewAccount, RowProblem> {
    let members: Members = serde_json::from_value(row.clone()).unwrap();
    judge(members, &definitions(), &Same, Timestamp::from_seconds(1_800_000_000))
}

fn account(row: Value) -> NewAccount {
    judged(&row).unwrap_or_else(|problem| panic!("{row}: {problem}"))
}

fn refused(row: Value) -> RowProblem {
    judged(&row).err().unwrap_or_else(|| panic!("{row} was taken"))
}

#[test]
fn a_whole_row_becomes_an_account() {
    let account = account(json!({
        "id": "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a",
        "displayName": "Avery Quill",
        "givenName": "Avery",
        "surname": "Quill",
        "mail": "Avery@example.com",
        "identities": [
            {"signInType": "emailAddress", "issuer": "old.example", "issuerAssignedId": "avery@example.com"},
            {"signInType": "userName", "issuerAssignedId": "Avery"},
        ],
        "preferredLanguage": "de-AT",
        "accountEnabled": false,
        "createdDateTime": "2019-03-01T10:00:00.25+01:00",
        "passwordHash": "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
        "passwordProfile": {"forceChangePasswordNextSignIn": true},
        "city": "Wien",
        "points": 7,
        "extension_0123456789abcdef0123456789abcdef_loyaltyTier": "gold",
    }));
    let user = &account.user;
    assert_eq!((user.display_name.as_str(), user.enabled), ("Avery Quill", false));
    assert_eq!(user.email.as_ref().unwrap().as_str(), "Avery@example.com");
    assert_eq!(user.created_at.as_micros(), 1_551_430_800_250_000);
    let keys: Vec<String> = account.identifiers.iter().map(Identifier::key).collect();
    assert_eq!(keys, ["avery@example.com", "avery"]);
    assert!(matches!(&account.credential, Credential::Hash(hash) if hash.starts_with("$2a$05$")));
    assert!(account.must_change_password);
    let attributes: Vec<String> =
        user.attributes.iter().map(|(name, value)| format!("{name}={}", value.to_text())).collect();
    assert_eq!(attributes, ["city=Wien", "loyaltyTier=gold", "points=7"]);
}

#[test]
fn an_address_is_enough_and_names_the_account() {
    let least = account(json!({"mail": "avery.quill@example.com"}));
    assert_eq!(least.user.display_name, "avery.quill");
    assert!(least.user.enabled && matches!(least.credential, Credential::None));
    assert_eq!(
        account(json!({"userName": "avery", "givenName": "Avery", "surname": "Q"})).user.display_name,
        "Avery Q"
    );
}

#[test]
fn text_is_taken_for_any_type_since_csv_has_no_other() {
    let account = account(json!({
        "mail": "a@b.example", "accountEnabled": "false", "newsletter": "true", "points": "12", "password": "hunter22",
        "forceChangePasswordNextSignIn": "true",
    }));
    assert!(!account.user.enabled && account.must_change_password);
    assert!(matches!(account.credential, Credential::Password(_)));
}

#[test]
fn every_refusal_names_the_member_and_not_what_it_holds() {
    let long = "x".repeat(300);
    for (member, row) in [
        ("id", json!({"id": "secret-value", "mail": "a@b.example"})),
        ("id", json!({"id": "00000000-0000-0000-0000-000000000000", "mail": "a@b.example"})),
        ("mail", json!({"mail": "secret-value"})),
        ("mail", json!({"mail": "a@b.example\r\nBcc: secret-value@x.example"})),
        ("mail", json!({"mail": ["secret-value"]})),
        ("userName", json!({"userName": "secret value"})),
        ("phoneNumber", json!({"phoneNumber": "secret-value"})),
        ("identities", json!({"identities": "secret-value"})),
        ("identities", json!({"identities": [{"signInType": "federated", "issuerAssignedId": "secret-value"}]})),
        ("identities", json!({"identities": [{"signInType": "userName", "issuerAssignedId": "x", "secret-value": 1}]})),
        ("givenName", json!({"mail": "a@b.example", "givenName": "https://secret-value"})),
        ("displayName", json!({"mail": "a@b.example", "displayName": long})),
        ("displayName", json!({"mail": "a@b.example", "displayName": "secret-value\u{202e}"})),
        ("accountEnabled", json!({"mail": "a@b.example", "accountEnabled": "secret-value"})),
        ("createdDateTime", json!({"mail": "a@b.example", "createdDateTime": "secret-value"})),
        ("createdDateTime", json!({"mail": "a@b.example", "createdDateTime": "2190-01-01T00:00:00Z"})),
        ("passwordHash", json!({"mail": "a@b.example", "passwordHash": "secret-value"})),
        ("passwordHash", json!({"mail": "a@b.example", "passwordHash": {"algorithm": "secret-value"}})),
        (
            "passwordHash",
            json!({"mail": "a@b.example", "passwordHash": "$argon2id$v=19$m=4000000,t=9,p=1$c29tZXNhbHQ$secret"}),
        ),
        ("passwordProfile", json!({"mail": "a@b.example", "passwordProfile": {"password": ""}})),
        ("passwordProfile", json!({"mail": "a@b.example", "passwordProfile": {"password": "x".repeat(257)}})),
        ("passwordProfile", json!({"mail": "a@b.example", "passwordProfile": {"secret-value": 1}})),
        ("password", json!({"mail": "a@b.example", "password": "x", "passwordProfile": {"password": "secret-value"}})),
        ("forceChangePasswordNextSignIn", json!({"mail": "a@b.example", "forceChangePasswordNextSignIn": true})),
        ("points", json!({"mail": "a@b.example", "points": "secret-value"})),
        ("loyaltyTier", json!({"mail": "a@b.example", "loyaltyTier": long})),
        ("undefined", json!({"mail": "a@b.example", "undefined": "secret-value"})),
        ("email", json!({"mail": "a@b.example", "email": "secret-value@b.example"})),
        ("@odata.type", json!({"mail": "a@b.example", "@odata.type": "secret-value"})),
    ] {
        let problem = refused(row.clone());
        assert_eq!(problem.member.as_deref(), Some(member), "{row}: {problem}");
        assert!(!problem.to_string().contains("secret"), "{problem}");
    }
}

#[test]
fn a_user_without_anything_to_sign_in_with_or_with_two_credentials_is_refused() {
    let many: Vec<Value> =
        (0..11).map(|n| json!({"signInType": "userName", "issuerAssignedId": format!("u{n}")})).collect();
    for row in [
        json!({"displayName": "A"}),
        json!({"mail": null}),
        json!({"mail": "a@b.example", "password": "x", "toBeMigrated": true}),
        json!({"mail": "a@b.example", "password": "x", "passwordHash": "{SHA}VSUo44MZVNBhZEatu3mbRbLqjrU="}),
        json!({"mail": "a@b.example", "toBeMigrated": true, "passwordHash": "{SHA}VSUo44MZVNBhZEatu3mbRbLqjrU="}),
        json!({"identities": many}),
    ] {
        refused(row);
    }
}

#[test]
fn a_members_name_is_repeated_without_control_characters_and_not_at_any_length() {
    let name = format!("bad\n{}", "n".repeat(500));
    let problem = refused(json!({"mail": "a@b.example", name: "x"}));
    let member = problem.member.unwrap();
    assert!(member.chars().count() == 80 && !member.contains('\n'));
}
