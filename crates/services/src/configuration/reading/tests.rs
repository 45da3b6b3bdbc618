use super::*;
use serde_json::json;
use std::{collections::BTreeMap, sync::LazyLock};
use vestibule_domain::locale::Catalogue;

static TEXTS: LazyLock<KnownTexts> = LazyLock::new(|| {
    let pages: &'static Catalogue = Box::leak(Box::new(
        Catalogue::load(&[("en", "sign-in-heading = Welcome back\n"), ("de", "sign-in-heading = Hallo\n")]).unwrap(),
    ));
    KnownTexts::new(pages, vestibule_outbound::mail::catalogue())
});

/// Files in memory.
struct Files(BTreeMap<&'static str, Vec<u8>>);

impl Attachments for Files {
    fn read(&self, _: usize, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).cloned().ok_or_else(|| format!("`{path}`: there is no such file"))
    }
}

fn read_files(texts: &[&str], users: Users) -> Result<Configuration, Mistakes> {
    let sources: Vec<Source> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| Source {
            name: format!("{}.yaml", ["seed", "more", "rest"][number]),
            text: (*text).to_owned(),
        })
        .collect();
    let files =
        Files(BTreeMap::from([("terms.md", b"# Terms\n\nBe kind.\n".to_vec()), ("logo.svg", b"<svg/>".to_vec())]));
    super::read(&sources, Reading { attachments: &files, users, texts: &TEXTS })
}

fn read_one(text: &str) -> Result<Configuration, Mistakes> {
    read_files(&[text], Users::Seeded)
}

fn problem(text: &str) -> String {
    read_one(text).unwrap_err().to_string()
}

/// What is told of a tenant with this below its name.
fn told(rest: &str) -> String {
    problem(&format!("tenants:\n  - domain: a.example\n    name: A\n{rest}"))
}

/// As the documentation shows it, with a password in place of the dots.
fn documented() -> String {
    include_str!("documented.yaml").replace('…', "correct horse")
}

#[test]
fn the_documented_example_reads() {
    let configuration = read_one(&documented()).unwrap();
    let tenant = &configuration.tenants[0];
    assert_eq!(tenant.domain.as_str(), "fable.example");
    let app = &tenant.of(crate::configuration::Kind::Application)[0];
    assert_eq!(app["appId"], json!("6f1c3a52-0000-4000-8000-000000000001"));
    assert_eq!(app["redirectUris"]["web"], json!(["http://localhost:8765/cb"]));
    assert_eq!(tenant.users[0].email.as_str(), "reader@example.com");
    assert!(!format!("{:?}", tenant.users).contains("correct horse"));
}

#[test]
fn json_reads_as_well() {
    let json = r#"{"$schema": "vestibule.schema.json", "tenants": [{"domain": "a.example", "name": "A \u00e9", "applications": [
        {"displayName": "One", "secrets": [{"displayName": "s", "value": "x\"y\\z"}], "nativeAuthentication": true}]}]}"#;
    let configuration = read_one(json).unwrap();
    assert_eq!(configuration.tenants[0].name, "A é");
    let app = &configuration.tenants[0].of(crate::configuration::Kind::Application)[0];
    assert_eq!(app["secrets"][0]["value"], json!("x\"y\\z"));
}

#[test]
fn several_files_speak_of_one_tenant() {
    let apps = "tenants: [{ domain: a.example, name: A, applications: [{ displayName: X, userFlow: sign-up }] }]";
    let flows =
        "tenants: [{ domain: A.example, name: A, userFlows: [{ displayName: sign-up, methods: [emailPassword] }] }]";
    let more = "tenants: [{ domain: a.example, name: A, applications: [{ displayName: Y, userFlow: sign-up }] }]";
    let configuration = read_files(&[apps, flows, more], Users::Refused).unwrap();
    assert_eq!(configuration.tenants.len(), 1);
    assert_eq!(configuration.tenants[0].of(crate::configuration::Kind::Application).len(), 2);
    let other = "tenants: [{ domain: a.example, name: B, brand: fable }]";
    let problem = read_files(&[apps, other], Users::Refused).unwrap_err().to_string();
    assert!(problem.contains("more.yaml:1:32: tenants[0]: another file says `name` of this tenant, too"), "{problem}");
}

#[test]
fn users_are_no_configuration() {
    let problem = read_files(&[&documented()], Users::Refused).unwrap_err().to_string();
    assert!(problem.starts_with("seed.yaml:19:5: tenants[0]: users are no configuration"), "{problem}");
}

#[test]
fn every_mistake_of_all_files_is_told_at_once_in_their_order() {
    let first = "tenants:
  - domain: a.example
    name: A
    defaultLangage: de
    signInFrequencySeconds: 10
    userFlows:
      - { displayName: d, methods: [emailPasword] }
      - { methods: [] }
    applications:
      - displayName: X
        userFlow: dd
        redirectUris: { web: [\"javascript:alert(1)\", \"https://a.example/\"], spa: nothing }
        permissions: [{ resource: \"api://y\", scopes: [Z] }]
      - displayName: X
        appId: nothing
    users:
      - { email: nobody, password: short }
      - { email: a@a.example, password: short }
";
    let second = "tenants: [{ domain: b, name: [B] }]";
    let problem = read_files(&[first, second], Users::Seeded).unwrap_err().to_string();
    let lines: Vec<&str> = problem.lines().collect();
    assert_eq!(
        lines,
        [
            "seed.yaml:4:5: tenants[0]: unknown key `defaultLangage`; did you mean `defaultLanguage`?",
            "seed.yaml:5:29: tenants[0].signInFrequencySeconds: a sign-in frequency lies between 300 seconds (5 minutes) and 31536000 (365 days)",
            "seed.yaml:7:37: tenants[0].userFlows[0].methods[0]: unknown value `emailPasword`; did you mean `emailPassword`?",
            "seed.yaml:8:9: tenants[0].userFlows[1]: `displayName` is missing",
            "seed.yaml:11:19: tenants[0].applications[0].userFlow: there is no `dd` in this tenant",
            "seed.yaml:12:31: tenants[0].applications[0].redirectUris.web[0]: a redirect URI uses https or a private scheme named after a domain",
            "seed.yaml:12:82: tenants[0].applications[0].redirectUris.spa: expected a list, such as `[value]`",
            "seed.yaml:13:35: tenants[0].applications[0].permissions[0].resource: there is no `api://y` in this tenant",
            "seed.yaml:14:22: tenants[0].applications[1].displayName: displayName `X` stands there twice",
            "seed.yaml:15:16: tenants[0].applications[1].appId: expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`",
            "seed.yaml:17:18: tenants[0].users[0].email: not an email address",
            "seed.yaml:17:36: tenants[0].users[0].password: not a password: fewer than 8 characters",
            "seed.yaml:18:41: tenants[0].users[1].password: not a password: fewer than 8 characters",
            "more.yaml:1:21: tenants[0].domain: a tenant's domain must be a domain name such as shop.example",
            "more.yaml:1:30: tenants[0].name: expected a text",
        ]
    );
}

#[test]
fn a_name_that_was_refused_itself_is_not_unknown_besides() {
    let told = told(
        "    applications: [{ displayName: API, identifierUris: [\"api://x\"], appIdd: 1, scopes: [{ value: R, type: Any }] }, \
         { displayName: B, permissions: [{ resource: \"api://x\", scopes: [R] }] }]",
    );
    assert_eq!(told.lines().count(), 2, "{told}");
}

#[test]
fn texts_and_images_may_stand_in_files_of_their_own() {
    let text = "tenants: [{ domain: a.example, name: A, terms: [{ name: terms, title: T, label: L, text: { file: terms.md } }, \
                { name: rest, title: T, label: L, text: { text: { file: terms.md }, locales: { de: { file: terms.md } } } }] }]";
    let tenant = read_one(text).unwrap().tenants.remove(0);
    let terms = tenant.of(crate::configuration::Kind::Terms);
    assert_eq!(terms[0]["text"], json!("# Terms\n\nBe kind."));
    assert_eq!(terms[1]["text"]["locales"]["de"], json!("# Terms\n\nBe kind."));
    assert_eq!(
        told("    terms: [{ name: terms, title: T, label: L, text: { file: none.md } }]"),
        "seed.yaml:4:62: tenants[0].terms[0].text.file: `none.md`: there is no such file"
    );
    let words =
        |list: &str| told(&format!("    branding: {{ localizations: {{ de: {{ contentCustomization: {list} }} }} }}"));
    let unknown =
        words("{ attributeCollection: [{ key: SignIn_Title, value: Hallo }, { key: SignIn_Titel, value: Hi }] }");
    assert!(
        unknown.contains("attributeCollection[1]") && unknown.contains("did you mean `SignIn_Title`?"),
        "{unknown}"
    );
    let campaign = words("{ registrationCampaign: [{ key: a, value: b }] }");
    assert!(campaign.contains("registrationCampaign: there are no pages of a registration campaign"), "{campaign}");
    let svg = told("    branding: { default: { bannerLogo: { file: logo.svg } } }");
    assert!(svg.contains("seed.yaml:4:") && svg.contains("SVG is not taken"), "{svg}");
}

#[test]
fn a_text_of_its_own_is_checked_against_the_one_that_it_replaces() {
    assert_eq!(
        told("    texts: [{ locale: de, texts: { sign-in-haeding: Hallo } }]"),
        "seed.yaml:4:53: tenants[0].texts[0].texts.sign-in-haeding: `sign-in-haeding`: there is no such text; did you mean `sign-in-heading`?"
    );
    assert!(told("    texts: [{ locale: xx, texts: {} }]").contains("there is no language xx"));
    assert!(told("    texts: [{ locale: de, texts: {} }, { locale: de, texts: {} }]").contains("stands there twice"));
}

#[test]
fn flows_are_checked_with_the_attributes_and_terms_of_the_files() {
    let flow = |rest: &str| {
        told(&format!(
            "    attributes: [{{ name: Genre, displayName: Genre, dataType: string }}]\n    terms: []\n    userFlows:\n      - displayName: d\n        methods: [emailPassword]\n{rest}"
        ))
    };
    assert_eq!(
        flow("        attributeCollection: { pages: [{ inputs: [{ attribute: Gender }] }] }"),
        "seed.yaml:9:64: tenants[0].userFlows[0].attributeCollection.pages[0].inputs[0].attribute: the tenant has no attribute `Gender`"
    );
    assert!(flow("        terms: [none]").contains("the tenant has no terms document `none`"));
}

#[test]
fn wrong_files_are_told_where_and_what_is_expected() {
    let differing: Vec<_> = WRONG
        .iter()
        .map(|(rest, expected)| (rest, told(rest), expected))
        .filter(|(_, told, expected)| told != **expected)
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
    for (text, expected) in [
        ("tenants: [", "seed.yaml:1:"),
        ("", "seed.yaml:1:1: the file is empty"),
        ("[]", "seed.yaml:1:1: expected keys and values"),
        ("tenants: 1", "seed.yaml:1:10: tenants: expected a list"),
        ("tenants: [1]", "seed.yaml:1:11: tenants[0]: expected keys and values"),
        ("tenant: []", "seed.yaml:1:1: unknown key `tenant`; did you mean `tenants`?"),
        ("tenants:\n  - name: A\n", "seed.yaml:2:5: tenants[0]: `domain` is missing"),
        ("tenants: [{ domain: admin, name: A }]", "seed.yaml:1:21: tenants[0].domain: this name is reserved"),
        (
            "tenants:\n  - { domain: a.example, name: A }\n  - { domain: A.example, name: B }",
            "seed.yaml:3:15: tenants[1].domain: domain `a.example` stands there twice",
        ),
        (
            "tenants:\n  - { domain: a.example, name: A, hosts: [l.a.example] }\n  - { domain: b.example, name: B, hosts: [L.a.example] }",
            "host `l.a.example` stands there twice",
        ),
    ] {
        let problem = problem(text);
        assert!(problem.contains(expected), "{text}\n→ {problem}");
    }
}

/// What stands below a tenant, and what is told of it.
const WRONG: &[(&str, &str)] = &[
    (
        "    applications: [{ displayName: X, redirectUris: [\"https://a.example/\"] }]",
        "seed.yaml:4:52: tenants[0].applications[0].redirectUris: expected keys and values, such as `{ key: value }`",
    ),
    (
        "    applications: [{ displayName: X, redirectUris: { web: [\"http://a.example/\"] } }]",
        "seed.yaml:4:60: tenants[0].applications[0].redirectUris.web[0]: a redirect URI uses https, except to a loopback address",
    ),
    (
        "    applications: [{ displayName: X, redirectUris: { webb: [] } }]",
        "seed.yaml:4:54: tenants[0].applications[0].redirectUris: unknown key `webb`; did you mean `web`?",
    ),
    (
        "    applications: [{ displayName: X, appId: 7 }]",
        "seed.yaml:4:45: tenants[0].applications[0].appId: expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`",
    ),
    (
        "    applications: { displayName: X }",
        "seed.yaml:4:19: tenants[0].applications: expected a list, such as `[value]`",
    ),
    (
        "    applications: [X]",
        "seed.yaml:4:20: tenants[0].applications[0]: expected keys and values, such as `{ key: value }`",
    ),
    (
        "    applications: [{ appId: 6f1c3a52-0000-4000-8000-000000000001 }]",
        "seed.yaml:4:20: tenants[0].applications[0]: `displayName` is missing",
    ),
    (
        "    applications: [{ displayName: [X] }]",
        "seed.yaml:4:35: tenants[0].applications[0].displayName: expected a text",
    ),
    (
        "    applications: [{ displayName: X, nativeAuthentication: yes }]",
        "seed.yaml:4:60: tenants[0].applications[0].nativeAuthentication: expected `true` or `false`",
    ),
    (
        "    applications: [{ displayName: X, signingAlgorithm: RS265 }]",
        "seed.yaml:4:56: tenants[0].applications[0].signingAlgorithm: unknown value `RS265`; did you mean `RS256`?",
    ),
    (
        "    applications: [{ displayName: X, secrets: [secret] }]",
        "seed.yaml:4:48: tenants[0].applications[0].secrets[0]: expected keys and values, such as `{ key: value }`",
    ),
    (
        "    applications: [{ displayName: X, secrets: [{ displayName: s }] }]",
        "seed.yaml:4:48: tenants[0].applications[0].secrets[0]: `value` is missing",
    ),
    (
        "    applications: [{ displayName: X, secrets: [{ displayName: s, sha256: abc }] }]",
        "seed.yaml:4:74: tenants[0].applications[0].secrets[0].sha256: expected 64 hexadecimal digits",
    ),
    (
        "    applications: [{ displayName: X, secrets: [{ displayName: s, value: a, expiresAt: tomorrow }] }]",
        "seed.yaml:4:87: tenants[0].applications[0].secrets[0].expiresAt: expected a moment, such as `2027-01-31T00:00:00Z`",
    ),
    (
        "    applications: [{ displayName: X, tokenLifetimes: { accessTokenMinutes: 5 } }]",
        "seed.yaml:4:54: tenants[0].applications[0].tokenLifetimes: accessTokenMinutes and idTokenMinutes lie between 10 and 1440, refreshTokenInactivityDays between 1 and 90, refreshTokenMaxAgeDays between 1 and 365",
    ),
    (
        "    applications: [{ displayName: X, brandingTheme: club }]\n    themes: [{ name: clup }]",
        "seed.yaml:4:53: tenants[0].applications[0].brandingTheme: there is no `club` in this tenant; did you mean `clup`?",
    ),
    (
        "    applications: [{ displayName: X, identifierUris: [\"api://x\"], scopes: [{ value: Books.Read }], permissions: [{ resource: \"api://x\", scopes: [Books.Red] }] }]",
        "seed.yaml:4:146: tenants[0].applications[0].permissions[0].scopes[0]: there is no `Books.Red` in this tenant; did you mean `Books.Read`?",
    ),
    (
        "    applications: [{ displayName: X, optionalClaims: { idToken: [{ name: emial }] } }]",
        "seed.yaml:4:74: tenants[0].applications[0].optionalClaims.idToken[0].name: unknown value `emial`; did you mean `email`?",
    ),
    ("    id: 12", "seed.yaml:4:9: tenants[0].id: expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`"),
    (
        "    hosts: [not a host]",
        "seed.yaml:4:13: tenants[0].hosts[0]: a tenant's host must be a host name such as login.shop.example, without scheme, port and path",
    ),
    (
        "    signInFrequencySeconds: -1",
        "seed.yaml:4:29: tenants[0].signInFrequencySeconds: expected a whole number, not below 0",
    ),
    (
        "    userFlows: [{ displayName: d, methods: [] }]",
        "seed.yaml:4:44: tenants[0].userFlows[0].methods: a flow has at least one method",
    ),
    ("    users: [{ email: a@a.example }]", "seed.yaml:4:13: tenants[0].users[0]: `password` is missing"),
    (
        "    users: [{ email: a@a.example, password: long-enough }, { email: A@A.example, password: long-enough }]",
        "seed.yaml:4:69: tenants[0].users[1].email: email `a@a.example` stands there twice",
    ),
    (
        "    groups: [{ displayName: G, members: [a@example.com] }]",
        "seed.yaml:4:42: tenants[0].groups[0].members[0]: there is no user `a@example.com` in this tenant",
    ),
    (
        "    applications: [{ displayName: Shop }]\n    groups: [{ displayName: G, appRoleAssignments: [{ application: Shpo }] }]",
        "seed.yaml:5:68: tenants[0].groups[0].appRoleAssignments[0].application: there is no `Shpo` in this tenant; did you mean `Shop`?",
    ),
];
