//! Seed files, and a second start on the same data.

use super::{
    process::{CHEAP, Dev, PATIENCE, refused},
    visitor::{App, SECRET, SEED, client},
};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// As the documentation shows it.
const DOCUMENTED: &str = include_str!("../../../../services/src/configuration/reading/documented.yaml");

async fn dev(folder: &Path, seed: &str) -> Dev {
    Dev::start(folder, &["--data", "data", "--seed", seed], &CHEAP).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_seed_works_as_it_stands_with_a_password_in_place_of_the_dots() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("seed.yaml"), DOCUMENTED.replace('…', "harbor-lantern-quiet-9")).unwrap();
    let dev = dev(folder.path(), "seed.yaml").await;
    let tenant = &dev.announced["tenants"][0];
    assert_eq!((&tenant["domain"], &tenant["name"]), (&json!("fable.example"), &json!("Fable Books")));
    assert_eq!(
        tenant["applications"],
        json!([{
            "displayName": "Reader", "appId": "6f1c3a52-0000-4000-8000-000000000001", "secret": "a-high-entropy-secret",
            "redirectUris": ["http://localhost:8765/cb"],
        }])
    );
    assert_eq!(tenant["users"], json!([{ "username": "reader@example.com", "password": "harbor-lantern-quiet-9" }]));
    let client = client(None);
    let fields = [
        ("grant_type", "client_credentials"),
        ("scope", "api://reader/.default"),
        ("client_id", "6f1c3a52-0000-4000-8000-000000000001"),
        ("client_secret", "a-high-entropy-secret"),
    ];
    // The domain is as good as the id.
    let url = format!("{}/fable.example/oauth2/v2.0/token", dev.base());
    let answer = client.post(url).form(&fields).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn json_is_as_good_as_yaml() {
    let folder = tempfile::tempdir().unwrap();
    let seed = json!({ "tenants": [{
        "id": "11111111-2222-4333-8444-555555555555",
        "domain": "fable.example",
        "name": "Fable Books",
        "applications": [{ "displayName": "Reader", "redirectUris": { "web": ["https://shop.example/callback"] } }],
    }]});
    fs::write(folder.path().join("seed.json"), seed.to_string()).unwrap();
    let dev = dev(folder.path(), "seed.json").await;
    assert_eq!(dev.text("/tenants/0/id"), "11111111-2222-4333-8444-555555555555");
}

#[test]
fn mistakes_are_refused_with_line_and_suggestion() {
    let folder = tempfile::tempdir().unwrap();
    let documented = DOCUMENTED.replace('…', "harbor-lantern-quiet-9");
    for (right, wrong, advice) in [
        (
            "redirectUris:",
            "redirectUri:",
            "seed.yaml:7:9: tenants[0].applications[0]: unknown key `redirectUri`; did you mean `redirectUris`?",
        ),
        (
            "allowedMemberTypes",
            "allowedMembers",
            "tenants[0].applications[0].appRoles[0]: unknown key `allowedMembers`; did you mean `allowedMemberTypes`?",
        ),
        ("emailOneTimeCode", "emailOneTimePasscode", "did you mean `emailOneTimeCode`?"),
        ("userFlow: default", "userFlow: defalt", "there is no `defalt` in this tenant; did you mean `default`?"),
        ("domain: fable.example", "domain: admin", "seed.yaml:2:"),
        ("http://localhost:8765/cb\"], spa", "javascript:alert(1)\"], spa", "seed.yaml:7:"),
        ("reader@example.com", "reader", "seed.yaml:"),
        ("harbor-lantern-quiet-9", "short", "8"),
    ] {
        assert!(documented.contains(right), "{right}");
        fs::write(folder.path().join("seed.yaml"), documented.replace(right, wrong)).unwrap();
        let arguments = ["dev", "--ephemeral", "--listen", "127.0.0.1:0", "--seed", "seed.yaml"];
        let problem = refused(folder.path(), &arguments);
        assert!(problem.contains(advice) && !problem.contains("panicked"), "{wrong}: {advice} is not in\n{problem}");
    }
    refused(folder.path(), &["dev", "--listen", "127.0.0.1:0", "--seed", "seed.yaml"]);
    assert!(!folder.path().join(".vestibule").exists(), "a mistake in the seed leaves nothing behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_is_quick_and_keeps_ids_secrets_and_accounts() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
    let first = dev(folder.path(), "seed.yaml").await;
    let app = App::announced(&first.announced, client(None));
    app.sign_up("avery@example.com").await.unwrap();
    let kid = jwks(&app).await;
    let before = first.announced.clone();
    first.program.stop().await;
    let second = tokio::time::timeout(PATIENCE / 6, dev(folder.path(), "seed.yaml")).await.expect("quick");
    let after = &second.announced;
    assert_eq!(after["tenants"][0]["id"], before["tenants"][0]["id"]);
    assert_eq!(after["tenants"][0]["applications"], before["tenants"][0]["applications"]);
    assert_eq!(after["controlTenant"]["managementClient"], before["controlTenant"]["managementClient"]);
    assert!(before["controlTenant"]["operator"]["password"].is_string());
    assert_eq!(after["controlTenant"]["operator"]["password"], Value::Null);
    let again = App::announced(after, client(None));
    assert_eq!(again.secret, SECRET);
    again.tokens("avery@example.com", super::visitor::PASSWORD).await.unwrap();
    assert_eq!(jwks(&again).await, kid, "tokens from before the restart can be checked");
}

async fn jwks(app: &App) -> Value {
    let keys: Value = app.client.get(app.url("discovery/v2.0/keys")).send().await.unwrap().json().await.unwrap();
    keys["keys"][0]["kid"].clone()
}
