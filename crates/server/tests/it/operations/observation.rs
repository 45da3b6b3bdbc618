//! What operators see of a running server: health, measurements, correlation ids and logs.

use super::{
    process::{CHEAP, Dev, run, until},
    visitor::{App, CUSTOMER, PASSWORD, SEED, client},
};
use std::path::Path;
use vestibule_testkit::postgres::{Cluster, Durability};

async fn dev(folder: &Path, arguments: &[&str], more: &[(&str, &str)]) -> (Dev, App) {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let variables = [CHEAP.as_slice(), more].concat();
    let dev = Dev::start(folder, &[arguments, &["--seed", "seed.yaml"]].concat(), &variables).await;
    let app = App::announced(&dev.announced, client(None));
    (dev, app)
}

async fn health(dev: &Dev, app: &App, which: &str) -> u16 {
    let url = format!("http://{}/health/{which}", dev.health());
    app.client.get(url).send().await.unwrap().status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_its_store_the_server_lives_but_is_not_ready_and_comes_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut cluster = Cluster::start(Durability::Durable).unwrap();
    let (mut dev, app) = dev(folder.path(), &["--ephemeral", "--store", &cluster.url("postgres")], &[]).await;
    assert_eq!((health(&dev, &app, "live").await, health(&dev, &app, "ready").await), (200, 200));
    app.tokens(CUSTOMER.0, CUSTOMER.1).await.unwrap();
    assert_eq!(app.daemon().await.unwrap().status(), 200);
    assert!(run(folder.path(), &["healthcheck", "--address", &dev.health()]).status.success());

    cluster.crash().unwrap();
    until("the server finds its store again", async || {
        (health(&dev, &app, "ready").await == 200 && app.tokens(CUSTOMER.0, CUSTOMER.1).await.is_ok()).then_some(())
    })
    .await;

    drop(cluster);
    until("the server misses its store", async || (health(&dev, &app, "ready").await == 503).then_some(())).await;
    assert_eq!(health(&dev, &app, "live").await, 200);
    let checked = run(folder.path(), &["healthcheck", "--address", &dev.health()]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8(checked.stderr).unwrap().contains("not ready"));
    assert_eq!(app.daemon().await.unwrap().status(), 200, "known clients get tokens for a while");
    let page = app.browser().open(&app.authorize("create")).await.unwrap();
    assert_eq!(page.status, 503, "{}", page.body);
    assert!(dev.program.is_running());
}

#[tokio::test(flavor = "multi_thread")]
async fn measurements_cover_requests_passwords_mail_jobs_and_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, app) = dev(folder.path(), &["--ephemeral"], &[]).await;
    app.sign_up("avery@example.com").await.unwrap();
    assert_eq!(app.client.get(app.url("nowhere-at-all")).send().await.unwrap().status(), 404);
    let text = app.client.get(dev.text("/metricsUrl")).send().await.unwrap().text().await.unwrap();
    for series in [
        "vestibule_build_info{version=",
        "vestibule_http_request_duration_seconds_bucket{method=\"GET\",route=\"/{tenant}/oauth2/v2.0/authorize\",status=\"3xx\"",
        "vestibule_http_request_duration_seconds_count{method=\"GET\",route=\"(none)\",status=\"4xx\"}",
        "vestibule_password_hashes_total ",
        "vestibule_password_refused_total 0",
        "vestibule_mails_total{result=\"delivered\"} ",
        "vestibule_job_runs_total{job=\"mail\",outcome=\"done\"}",
        "vestibule_store_commits_total{engine=\"sqlite\"}",
        "vestibule_store_commit_seconds_bucket{engine=\"sqlite\"",
        "vestibule_store_failed_total{engine=\"sqlite\"} 0",
    ] {
        assert!(text.contains(series), "{series} is not in\n{text}");
    }
    assert!(!text.contains(&app.tenant) && !text.contains("nowhere-at-all"), "no label is a client's choice");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_names_its_request_and_takes_the_clients_name_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_dev, app) = dev(folder.path(), &["--ephemeral"], &[]).await;
    let given = "0f0e0d0c-0b0a-4908-8706-050403020100";
    let elsewhere = format!("{}/no-such-tenant/oauth2/v2.0/authorize", app.base);
    for (url, status) in [
        (app.authorize(""), 303),
        (app.url("v2.0/.well-known/openid-configuration"), 200),
        (app.url("oauth2/v2.0/authorize"), 400),
        (app.url("oauth2/v2.0/token"), 405),
        (app.url("oidc/userinfo"), 401),
        (elsewhere, 404),
        (format!("{}/nothing/here", app.base), 404),
        (format!("{}/dev/outbox", app.base), 200),
    ] {
        let answer = app.client.get(&url).header("client-request-id", given).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{url}");
        assert_eq!(answer.headers()["client-request-id"], given, "{url}");
        let request = answer.headers()["x-ms-request-id"].to_str().unwrap();
        assert!(request.len() == 36 && request != given, "{url}: {request}");
    }
    let misdirected = app.client.get(&app.base).header("host", "evil.example").send().await.unwrap();
    assert_eq!(misdirected.status(), 421);
    assert!(misdirected.headers().contains_key("x-ms-request-id"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_of_a_whole_run_holds_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let more = [("VESTIBULE_LOG__LEVEL", "debug"), ("VESTIBULE_LOG__FORMAT", "json")];
    let (dev, app) = dev(folder.path(), &["--data", "data"], &more).await;
    let email = "avery@example.com";
    let browser = app.browser();
    let page = app.begin_sign_up(&browser, email).await.unwrap();
    let one_time_code = app.outbox_code(email).await.unwrap();
    let form = page.hidden_fields();
    let refused = browser.submit(&page, &[("code", "00000000")]).await.unwrap();
    let page = app.end_sign_up(&browser, &refused, &one_time_code).await.unwrap();
    let tokens = app.redeem(&page).await.unwrap();
    let text = |name: &str| tokens[name].as_str().unwrap().to_owned();
    let wrong = "not-my-password-77";
    app.sign_in(&app.browser(), email, wrong).await.unwrap();
    let daemon: serde_json::Value = app.daemon().await.unwrap().json().await.unwrap();
    let mut spoilt = app.clone();
    spoilt.secret = "a-wrong-secret-4711".to_owned();
    assert_eq!(spoilt.daemon().await.unwrap().status(), 401);
    let operator = dev.text("/controlTenant/operator/password").to_owned();
    let management = dev.text("/controlTenant/managementClient/secret").to_owned();
    let master = std::fs::read_to_string(folder.path().join("data/master.key")).unwrap();
    let mut secrets = vec![
        ("a password", PASSWORD.to_owned()),
        ("a seeded password", CUSTOMER.1.to_owned()),
        ("a wrong password", wrong.to_owned()),
        ("a one-time code", one_time_code),
        ("an authorization code", page.answer("code").unwrap()),
        ("an id token", text("id_token")),
        ("an access token", text("access_token")),
        ("a refresh token", text("refresh_token")),
        ("a daemon's token", daemon["access_token"].as_str().unwrap().to_owned()),
        ("a client secret", app.secret.clone()),
        ("a wrong client secret", spoilt.secret),
        ("the operator's password", operator),
        ("the management client's secret", management),
        ("the master key", master.trim().to_owned()),
    ];
    secrets.extend(browser.cookies().into_values().map(|value| ("a cookie", value)));
    secrets.extend(form.into_iter().filter(|(_, value)| value.len() > 20).map(|(_, value)| ("a form's token", value)));
    let log = dev.program.stop().await;
    assert!(log.lines().count() > 20, "debug says something: {log}");
    for (what, secret) in secrets {
        assert!(!secret.is_empty() && !log.contains(&secret), "{what} is in the log:\n{log}");
    }
}
