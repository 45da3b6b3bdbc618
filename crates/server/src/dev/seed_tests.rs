use super::*;
use vestibule_domain::application::MemberType;

const FULL: &str = r#"
tenants:
  - domain: fable.example            # accepted in paths; `id` (UUID) optional
    name: Fable Books
    applications:
      - displayName: Reader
        appId: 6f1c3a52-0000-4000-8000-000000000001      # optional; also `id`
        redirectUris: { web: ["http://localhost:8765/cb"], spa: [], publicClient: [] }
        postLogoutRedirectUris: ["http://localhost:8765/cb"]
        secrets: [{ displayName: one, value: "a-high-entropy-secret" }]
        isFallbackPublicClient: false                    # true allows public flows (device code, native)
        nativeAuthentication: false
        identifierUris: ["api://reader"]
        scopes: [{ value: Books.Read }]
        appRoles: [{ value: Books.Sync, allowedMemberTypes: [Application] }]
        permissions: [{ resource: "api://reader", scopes: [Books.Read], appRoles: [Books.Sync] }]   # consented by the administrator
        signingAlgorithm: RS256
        userFlow: default
    userFlows: [{ displayName: default, methods: [emailPassword, emailOneTimeCode], isSignUpAllowed: true }]
    users: [{ email: reader@example.com, password: "correct horse", displayName: A Reader }]      # a verified, enabled customer
"#;

fn problem(text: &str) -> String {
    Seed::parse(text, "seed.yaml").unwrap_err().to_string()
}

#[test]
fn the_documented_example_reads() {
    let seed = Seed::parse(FULL, "seed.yaml").unwrap();
    let tenant = &seed.tenants[0];
    assert_eq!(tenant.domain.as_str(), "fable.example");
    let app = &tenant.applications[0];
    assert_eq!(app.app_id.unwrap().to_string(), "6f1c3a52-0000-4000-8000-000000000001");
    assert_eq!(app.redirect_uris.web.len(), 1);
    assert_eq!(app.secrets[0].value.reveal(), "a-high-entropy-secret");
    assert_eq!(app.app_roles[0].allowed_member_types, [MemberType::Application]);
    assert_eq!(app.signing_algorithm, Some(Algorithm::Rs256));
    assert_eq!(tenant.user_flows[0].methods, [SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode]);
    assert_eq!(tenant.users[0].email.as_str(), "reader@example.com");
    assert!(!format!("{seed:?}").contains("a-high-entropy-secret"));
}

#[test]
fn json_reads_as_well() {
    let json = r#"{"tenants": [{"domain": "a.example", "name": "A \u00e9", "applications": [
        {"displayName": "One", "secrets": [{"displayName": "s", "value": "x\"y\\z"}], "nativeAuthentication": true}]}]}"#;
    let seed = Seed::parse(json, "seed.json").unwrap();
    assert_eq!(seed.tenants[0].name, "A é");
    assert_eq!(seed.tenants[0].applications[0].secrets[0].value.reveal(), "x\"y\\z");
}

#[test]
fn an_unknown_key_is_refused_with_its_line_and_the_likeliest_name() {
    let text = "tenants:\n  - domain: a.example\n    name: A\n    aplications: []\n";
    assert_eq!(problem(text), "seed.yaml:4:5: tenants[0]: unknown key `aplications`; did you mean `applications`?");
    let text = "tenants:\n  - domain: a.example\n    name: A\n    applications:\n      - displayName: One\n        redirectUris:\n          we: []\n";
    assert_eq!(
        problem(text),
        "seed.yaml:7:11: tenants[0].applications[0].redirectUris: unknown key `we`; did you mean `web`?"
    );
}

#[test]
fn wrong_values_are_refused_with_their_line() {
    for (text, expected) in [
        ("tenants:\n  - name: A\n", "`domain` is missing"),
        ("tenants:\n  - domain: localhost\n    name: A\n", ":2:"),
        (
            "tenants:\n  - domain: a.example\n    name: A\n    users: [{ email: nobody, password: long-enough }]\n",
            ":4:",
        ),
        (
            "tenants:\n  - domain: a.example\n    name: A\n    applications:\n      - displayName: X\n        redirectUris: { web: [\"javascript:alert(1)\"] }\n",
            ":6:",
        ),
        (
            "tenants:\n  - domain: a.example\n    name: A\n    userFlows:\n      - displayName: d\n        methods: [emailPasword]\n",
            "did you mean `emailPassword`?",
        ),
        ("tenants:\n  - domain: a.example\n    name: A\n    id: nothing\n", ":4:"),
        ("tenants: [", ":1:"),
        ("", "seed.yaml:1:"),
    ] {
        let problem = problem(text);
        assert!(problem.starts_with("seed.yaml:") && problem.contains(expected), "{text}\n→ {problem}");
    }
}

#[test]
fn parts_that_do_not_fit_together_are_refused() {
    let tenant = |rest: &str| format!("tenants:\n  - domain: a.example\n    name: A\n{rest}");
    for (rest, expected) in [
        ("    applications: [{ displayName: X }, { displayName: X }]\n", "displayName `X` stands there twice"),
        (
            "    applications: [{ displayName: X, userFlow: defalt }]\n",
            "there is no `defalt` in this tenant; did you mean `default`?",
        ),
        (
            "    applications: [{ displayName: X, identifierUris: [\"api://x\"], permissions: [{ resource: \"api://y\" }] }]\n",
            "there is no `api://y` in this tenant; did you mean `api://x`?",
        ),
        (
            "    applications: [{ displayName: X, identifierUris: [\"api://x\"], scopes: [{ value: Books.Read }], permissions: [{ resource: \"api://x\", scopes: [Books.Red] }] }]\n",
            "did you mean `Books.Read`?",
        ),
        ("    userFlows: [{ displayName: d, methods: [] }]\n", "`d` has no methods"),
        (
            "    users: [{ email: A@x.example, password: long-enough }, { email: a@X.example, password: long-enough }]\n",
            "email `a@x.example` stands there twice",
        ),
    ] {
        let problem = problem(&tenant(rest));
        assert!(problem.contains(expected), "{rest}\n→ {problem}");
    }
    let twice = "tenants:\n  - { domain: a.example, name: A }\n  - { domain: A.example, name: B }\n";
    assert!(problem(twice).contains("domain `a.example` stands there twice"));
}

#[test]
fn claims_and_assignments_that_can_not_be_are_refused_with_a_suggestion() {
    for (part, problem) in [
        ("applications: [{ displayName: A, optionalClaims: { idToken: [{ name: emial }] } }]", "did you mean `email`?"),
        (
            "applications: [{ displayName: A, claimsMapping: [{ claim: sub, source: { constant: x } }] }]",
            "choose another name",
        ),
        ("applications: [{ displayName: A, tokenLifetimes: { accessTokenMinutes: 5 } }]", "between 10 and 1440"),
        ("groups: [{ displayName: G, members: [a@example.com] }]", "there is no `a@example.com`"),
        (
            "applications: [{ displayName: Shop }], groups: [{ displayName: G, appRoleAssignments: [{ application: Shpo }] }]",
            "did you mean `Shop`?",
        ),
    ] {
        let yaml = format!("tenants: [{{ domain: a.example, name: A, {part} }}]");
        let told = Seed::parse(&yaml, "x").unwrap_err().to_string();
        assert!(told.contains(problem), "{part}: {told}");
    }
}

#[test]
fn every_wrong_seed_is_told_where_and_what_is_expected() {
    let told = |rest: &str| problem(&format!("tenants:\n  - domain: a.example\n    name: A\n{rest}"));
    let differing: Vec<_> = WRONG
        .iter()
        .map(|(rest, expected)| (rest, told(rest), expected))
        .filter(|(_, told, expected)| told != **expected)
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// What stands below a tenant, and what is said of it.
const WRONG: &[(&str, &str)] = &[
    (
        "    applications: [{ displayName: X, redirectUris: [\"https://a.example/\"] }]",
        "seed.yaml:4:52: tenants[0].applications[0].redirectUris: expected keys and values, such as `{ key: value }`",
    ),
    (
        "    applications: [{ displayName: X, redirectUris: { web: \"https://a.example/\" } }]",
        "seed.yaml:4:59: tenants[0].applications[0].redirectUris.web: expected a list, such as `[value]`",
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
        "    applications: [{ displayName: X, appId: nothing }]",
        "seed.yaml:4:45: tenants[0].applications[0].appId: expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`",
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
        "seed.yaml:4:22: tenants[0].applications[0]: `displayName` is missing",
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
        "seed.yaml:4:50: tenants[0].applications[0].secrets[0]: `value` is missing",
    ),
    (
        "    applications: [{ displayName: X, scopes: [Books.Read] }]",
        "seed.yaml:4:47: tenants[0].applications[0].scopes[0]: expected keys and values, such as `{ key: value }`",
    ),
    (
        "    applications: [{ displayName: X, tokenLifetimes: { accessTokenMinutes: 5 } }]",
        "seed.yaml:4:54: tenants[0].applications[0].tokenLifetimes: accessTokenMinutes and idTokenMinutes lie between 10 and 1440, refreshTokenInactivityDays between 1 and 90, refreshTokenMaxAgeDays between 1 and 365",
    ),
    (
        "    applications: [{ displayName: X, userFlow: none }]",
        "seed.yaml: tenant a.example: application X: userFlow: there is no `none` in this tenant",
    ),
    (
        "    applications: [{ displayName: X }, { displayName: X }]",
        "seed.yaml: tenant a.example: applications: displayName `X` stands there twice",
    ),
    (
        "    applications: [{ displayName: X, permissions: [{ resource: \"api://y\" }] }]",
        "seed.yaml: tenant a.example: application X: permissions.resource: there is no `api://y` in this tenant",
    ),
    ("    applicatons: []", "seed.yaml:4:5: tenants[0]: unknown key `applicatons`; did you mean `applications`?"),
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
        "    userFlows: [{ displayName: d, methods: [emailPasword] }]",
        "seed.yaml:4:45: tenants[0].userFlows[0].methods[0]: unknown value `emailPasword`; did you mean `emailPassword`?",
    ),
    ("    userFlows: [{ displayName: d, methods: [] }]", "seed.yaml: tenant a.example: userFlows: `d` has no methods"),
    (
        "    userFlows: [{ methods: [emailPassword] }]",
        "seed.yaml:4:19: tenants[0].userFlows[0]: `displayName` is missing",
    ),
    (
        "    users: [{ email: nobody, password: long-enough }]",
        "seed.yaml:4:22: tenants[0].users[0].email: not an email address",
    ),
    ("    users: [{ email: a@a.example }]", "seed.yaml:4:15: tenants[0].users[0]: `password` is missing"),
    (
        "    users: [{ email: a@a.example, password: short }]",
        "seed.yaml: tenant a.example: users: the password of a@a.example: fewer than 8 characters",
    ),
    (
        "    users: [{ email: a@a.example, password: long-enough }, { email: A@A.example, password: long-enough }]",
        "seed.yaml: tenant a.example: users: email `a@a.example` stands there twice",
    ),
    (
        "    groups: [{ displayName: G, members: [a@example.com] }]",
        "seed.yaml: tenant a.example: groups.members: there is no `a@example.com` in this tenant",
    ),
    ("  - domain: a.example\n    name: B", "seed.yaml: tenants: domain `a.example` stands there twice"),
];
