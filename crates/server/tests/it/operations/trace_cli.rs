//! `trace` and `session`: what an operator asks a deployment that serves, and what they end.

use super::{
    process::{CHEAP, Dev, KEY, printed, refused, run, until},
    visitor::{App, CUSTOMER, SEED, client},
};
use serde_json::Value;
use std::{fs, path::Path};
use vestibule_testkit::postgres::Database;

/// A customer signs in with a `vestibule dev`, and an operator looks on with these options.
async fn an_operator_looks_on(folder: &Path, dev: Dev, options: &[&str]) {
    let app = App::announced(&dev.announced, client(None));
    let (email, password) = CUSTOMER;
    let browser = app.browser();
    let page = app.sign_in(&browser, email, password).await.unwrap();
    let id = page.headers["client-request-id"].to_str().unwrap().to_owned();
    app.redeem(&page).await.unwrap();

    // What a running server has decided is there within a second.
    let shown = until("the trace", async || {
        let output = run(folder, &[&["trace"], options, &[&id]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        (output.status.success() && text.contains("oauth2/v2.0/token")).then_some(text)
    })
    .await;
    let expected = [
        "tenant",
        "Fable Books",
        "<- asked for",
        "GET oauth2/v2.0/authorize",
        "asked",
        "no session",
        "POST sign-in/password",
        "password",
        "session begun",
        "client secret post",
        "Web (",
        "email scope: ",
        "profile scope: ",
    ];
    for part in expected {
        assert!(shown.contains(part), "{part} is missing:\n{shown}");
    }
    for secret in [email, password, &app.secret, &page.answer("code").unwrap()] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(!shown.contains('\u{1b}'), "no colours where nobody looks");
    let of_tenant = [&["trace", "--tenant", "fable.example", "--json"], options, &[&id]].concat();
    let json: Value = serde_json::from_str(&printed(folder, &of_tenant)).unwrap();
    let requests = json[0]["requests"].as_array().unwrap();
    assert_eq!(requests.last().unwrap()["route"], "oauth2/v2.0/token");
    assert!(requests.iter().any(|request| request["correlationId"] == id.as_str()));

    let nothing = refused(folder, &[&["trace"], options, &["00000000-0000-4000-8000-000000000000"]].concat());
    assert!(
        nothing.contains("there is no trace of 00000000") && nothing.contains("trace.retention_hours"),
        "{nothing}"
    );
    let no_id = refused(folder, &[&["trace"], options, &["everything"]].concat());
    assert!(no_id.contains("a correlation id is a UUID"), "{no_id}");
    let elsewhere = refused(folder, &[&["trace", "--tenant", "nobody.example"], options, &[&id]].concat());
    assert!(elsewhere.contains("nobody.example"), "{elsewhere}");

    // The session is listed with its application, and ends.
    let of_user = ["--tenant", "fable.example", "--user", email];
    let listed = printed(folder, &[&["session", "list"], options, &of_user].concat());
    assert!(listed.contains("by pwd") && listed.contains("Web"), "{listed}");
    let session = listed.split(' ').nth(1).unwrap();
    let nobodys = [&["session", "end"], options, &of_user, &["00000000-0000-4000-8000-000000000000"]].concat();
    assert!(refused(folder, &nobodys).contains("no such session"));
    assert!(refused(folder, &[&["session", "end"], options, &of_user, &["x"]].concat()).contains("UUID"));
    let ended = printed(folder, &[&["session", "end"], options, &of_user, &[session]].concat());
    assert!(ended.contains("has ended"), "{ended}");
    assert_eq!(printed(folder, &[&["session", "list"], options, &of_user].concat()), "");
    let asked = browser.open(&app.authorize("none")).await.unwrap();
    assert!(asked.answer("code").is_none(), "the server knows within a request");
    dev.program.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_directory_answers_by_what_was_decided_and_ends_sessions() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder.path(), &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    an_operator_looks_on(folder.path(), dev, &["--data", "data"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postgresql_store_answers_by_what_was_decided_and_ends_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::bare().await.unwrap();
    let url = database.url().unwrap();
    fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
    let text = format!("store = {{ url = \"{url}\" }}\nkeys = {{ master = \"{KEY}\" }}\n");
    fs::write(folder.path().join("operator.toml"), text).unwrap();
    let variables = [CHEAP.as_slice(), &[("VESTIBULE_KEYS__MASTER", KEY)]].concat();
    let dev = Dev::start(folder.path(), &["--data", "data", "--store", &url, "--seed", "seed.yaml"], &variables).await;
    an_operator_looks_on(folder.path(), dev, &["--config", "operator.toml"]).await;
    database.remove().await.unwrap();
}

/// `trace.retention_hours = 0`: the store holds nothing, whatever was decided.
#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_kept_nothing_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let (email, password) = CUSTOMER;
    for (hours, kept) in [("0", false), ("1", true)] {
        let variables = [CHEAP.as_slice(), &[("VESTIBULE_TRACE__RETENTION_HOURS", hours)]].concat();
        let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &variables).await;
        let app = App::announced(&dev.announced, client(None));
        let page = app.sign_in(&app.browser(), email, password).await.unwrap();
        let id = page.headers["client-request-id"].to_str().unwrap().to_owned();
        // What waits is written before the program ends.
        dev.program.stop().await;
        let output = run(folder, &["trace", "--data", "data", &id]);
        assert_eq!(output.status.success(), kept, "{hours}: {output:?}");
    }
}
