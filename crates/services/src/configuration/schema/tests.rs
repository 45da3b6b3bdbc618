use super::{
    application::APPLICATION,
    flow::{ATTRIBUTE, TERMS, TEXT, USER_FLOW},
    look::{BRANDING, THEME},
    tenant::GROUP,
    *,
};
use crate::configuration::{
    Kind,
    source::{Node, Reader},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vestibule_domain::{
    application::Application, attribute::AttributeDefinition, branding::BrandingDocument, flow::UserFlow,
    randomness::Randomness, tenant::TenantSettings, terms::TermsDocument, texts::TextOverrides,
};

/// The keys that a type reads, by what it says to one that it does not know.
fn read_by<T: DeserializeOwned>(value: &Value) -> BTreeSet<String> {
    let Err(misfit) = Node::of(value).read::<T>() else { panic!("a key that there is not was read") };
    match misfit.what {
        crate::configuration::source::What::UnknownKey(_, known) => known.into_iter().map(str::to_owned).collect(),
        other => panic!("{other}"),
    }
}

/// The members that a type reads, by what it says of itself.
fn members_of<T: DeserializeOwned>() -> BTreeSet<String> {
    struct Asked<'m>(&'m mut BTreeSet<String>);

    impl<'de> serde::Deserializer<'de> for Asked<'_> {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: serde::de::Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
            Err(serde::de::Error::custom("nothing to read"))
        }

        fn deserialize_struct<V: serde::de::Visitor<'de>>(
            self,
            _: &'static str,
            members: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error> {
            self.0.extend(members.iter().map(|member| (*member).to_owned()));
            self.deserialize_any(visitor)
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    let mut members = BTreeSet::new();
    assert!(T::deserialize(Asked(&mut members)).is_err());
    members
}

struct Zeros;

impl Randomness for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

fn listed(keys: &[Key]) -> BTreeSet<String> {
    keys.iter().map(|key| key.name.to_owned()).collect()
}

fn set<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// The keys below one of these keys.
fn below(keys: &'static [Key], path: &str) -> &'static [Key] {
    path.split('.').fold(keys, |keys, name| {
        let key = keys.iter().find(|key| key.name == name).unwrap_or_else(|| panic!("{path}"));
        match key.form {
            Form::Object(keys) | Form::Choice(keys) => keys,
            Form::List(Form::Object(keys)) | Form::Map(Form::Object(keys)) => *keys,
            other => panic!("{path}: {other:?}"),
        }
    })
}

#[test]
fn the_tables_have_every_key_that_documents_read() {
    let none = json!({ "zzz": 1 });
    assert_eq!(listed(ATTRIBUTE), read_by::<AttributeDefinition>(&none));
    assert_eq!(listed(TERMS), read_by::<TermsDocument>(&none));
    let flow: BTreeSet<_> = read_by::<UserFlow>(&none).into_iter().filter(|key| key != "id").collect();
    assert_eq!(listed(USER_FLOW), flow);
    let page = json!({ "pages": [{ "zzz": 1 }] });
    let collection = |value: Value| read_by::<UserFlow>(&json!({ "attributeCollection": value }));
    assert_eq!(listed(below(USER_FLOW, "attributeCollection")), collection(none.clone()));
    assert_eq!(listed(below(USER_FLOW, "attributeCollection.pages")), collection(page));
    for (path, input) in [
        ("", json!({ "zzz": 1 })),
        (".options", json!({ "options": [{ "zzz": 1 }] })),
        (".shownWhen", json!({ "shownWhen": { "zzz": 1 } })),
    ] {
        let path = format!("attributeCollection.pages.inputs{path}");
        assert_eq!(listed(below(USER_FLOW, &path)), collection(json!({ "pages": [{ "inputs": [input] }] })), "{path}");
    }
    let text: BTreeSet<_> = read_by::<TextOverrides>(&none)
        .into_iter()
        .map(|key| if key == "flow" { "userFlow".to_owned() } else { key })
        .collect();
    assert_eq!(listed(TEXT), text);
    assert_eq!(listed(BRANDING), read_by::<BrandingDocument>(&none));
    assert_eq!(listed(below(BRANDING, "default")), read_by::<BrandingDocument>(&json!({ "default": { "zzz": 1 } })));
    for part in ["loginPageLayoutConfiguration", "loginPageTextVisibilitySettings"] {
        let value = json!({ "default": { part: { "zzz": 1 } } });
        assert_eq!(listed(below(BRANDING, &format!("default.{part}"))), read_by::<BrandingDocument>(&value));
    }
}

#[test]
fn the_tables_have_every_key_of_settings_and_applications() {
    let mut settings = stored(&TenantSettings::default());
    settings.extend(set([
        "clientCertificateAuthorities",
        "defaultUserFlow",
        "administrators",
        "languages",
        "passwordMigration",
    ]));
    let elsewhere = set(["defaultUserFlow", "administrators", "sessions"]);
    let settings: BTreeSet<_> = settings.difference(&elsewhere).cloned().chain(set(["sessionLifetimes"])).collect();
    assert_eq!(listed(SETTINGS), settings);
    for part in ["passwordPolicy", "usernames", "phone", "passwordMigration", "tokenLifetimes", "sessions"] {
        let file = if part == "sessions" { "sessionLifetimes" } else { part };
        let value = json!({ part: { "zzz": 1 } });
        assert_eq!(listed(below(SETTINGS, file)), read_by::<TenantSettings>(&value), "{part}");
    }

    let usual = Application::new("X", &Zeros);
    let renamed = [("enabled", "accountEnabled"), ("homePage", "homePageUrl"), ("frontChannelLogoutUri", "logoutUrl")];
    let mut keys: BTreeSet<String> = members_of::<Application>()
        .into_iter()
        .filter(|key| !["consent", "tokenClaims", "registration"].contains(&key.as_str()))
        .map(|key| renamed.iter().find(|(stored, _)| *stored == key).map_or(key, |(_, file)| (*file).to_owned()))
        .collect();
    keys.extend(set([
        "requiredResourceAccess",
        "preAuthorizedApplications",
        "knownClientApplications",
        "appRoleAssignmentRequired",
    ]));
    keys.extend(set(["optionalClaims", "claimsMapping", "groupMembershipClaims"]));
    assert_eq!(listed(APPLICATION), keys);

    let mut value = serde_json::to_value(&usual).unwrap();
    for (path, within) in [
        ("redirectUris", json!({ "redirectUris": { "zzz": 1 } })),
        ("keyCredentials", json!({ "keyCredentials": [{ "zzz": 1 }] })),
        ("federatedIdentityCredentials", json!({ "federatedIdentityCredentials": [{ "zzz": 1 }] })),
        ("scopes", json!({ "scopes": [{ "zzz": 1 }] })),
        ("appRoles", json!({ "appRoles": [{ "zzz": 1 }] })),
        ("permissions", json!({ "permissions": [{ "zzz": 1 }] })),
        ("backChannelLogout", json!({ "backChannelLogout": { "zzz": 1 } })),
        ("backchannelAuthentication", json!({ "backchannelAuthentication": { "zzz": 1 } })),
        ("senderConstraint", json!({ "senderConstraint": { "zzz": 1 } })),
        ("tlsClientAuth", json!({ "tlsClientAuth": { "zzz": 1 } })),
        ("implicitGrantSettings", json!({ "implicitGrantSettings": { "zzz": 1 } })),
        ("requestObject", json!({ "requestObject": { "zzz": 1 } })),
        ("authorizationDetailsTypes", json!({ "authorizationDetailsTypes": [{ "zzz": 1 }] })),
        ("tokenExchange", json!({ "tokenExchange": { "zzz": 1 } })),
        ("tokenLifetimes", json!({ "tokenLifetimes": { "zzz": 1 } })),
    ] {
        for (key, within) in within.as_object().unwrap() {
            value[key] = within.clone();
        }
        assert_eq!(listed(below(APPLICATION, path)), read_by::<Application>(&value), "{path}");
        value = serde_json::to_value(&usual).unwrap();
    }
    value["tokenClaims"] = json!({ "optionalClaims": { "zzz": 1 } });
    assert_eq!(listed(below(APPLICATION, "optionalClaims")), read_by::<Application>(&value));
    value["tokenClaims"] = json!({ "claimsMapping": [{ "zzz": 1 }] });
    assert_eq!(listed(below(APPLICATION, "claimsMapping")), read_by::<Application>(&value));
}

/// The names of the members of a document as it is stored.
fn stored(document: &impl serde::Serialize) -> BTreeSet<String> {
    serde_json::to_value(document).unwrap().as_object().unwrap().keys().cloned().collect()
}

#[test]
fn every_kind_stands_in_a_tenant_under_its_key() {
    for kind in Kind::ALL {
        let key = tenant_keys().find(|key| key.name == kind.key()).unwrap();
        let is_list = matches!(key.form, Form::List(Form::Object(_)));
        assert!(is_list != kind.is_single(), "{kind:?}");
    }
}

#[test]
fn words_are_those_that_the_code_knows() {
    for key in [SETTINGS, USER_FLOW, ATTRIBUTE, TERMS, TEXT, THEME, APPLICATION, GROUP].concat() {
        words(key.name, key.form);
    }
}

/// That every word is distinct and none is empty; what each means is held by the tests of reading.
fn words(path: &str, form: Form) {
    match form {
        Form::OneOf(words) => {
            let distinct: BTreeSet<_> = words.iter().collect();
            assert!(distinct.len() == words.len() && !distinct.contains(&""), "{path}");
        }
        Form::List(inner) | Form::Map(inner) | Form::Localized(inner) => words(path, *inner),
        Form::Object(keys) | Form::Choice(keys) => keys.iter().for_each(|key| words(key.name, key.form)),
        _ => {}
    }
}

#[test]
fn the_schema_is_one_that_editors_read() {
    let schema = json_schema();
    let tenant = &schema["properties"]["tenants"]["items"];
    assert_eq!(tenant["required"], json!(["domain", "name"]));
    assert_eq!(tenant["additionalProperties"], json!(false));
    let application = &tenant["properties"]["applications"]["items"];
    assert_eq!(application["required"], json!(["displayName"]));
    assert_eq!(application["properties"]["signingAlgorithm"]["enum"], json!(["RS256", "ES256"]));
    assert!(application["properties"]["appId"]["description"].as_str().unwrap().contains("Graph: application.appId"));
    assert!(Reader::default().read(&schema.to_string(), 0).is_ok());
}
