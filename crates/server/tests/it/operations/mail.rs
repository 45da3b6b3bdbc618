//! Mail over a real mail server: as it should be, while the server is away, and when it says no.

use super::{
    mail_server::{MailServer, certificates},
    process::{CHEAP, Dev, until},
    visitor::{App, CUSTOMER, SEED, client, code_in},
};
use std::{path::Path, time::Duration};
use tokio::time::timeout;
use vestibule_testkit::postgres::Database;

/// Within this a page counts as answered at once, on a busy machine.
const AT_ONCE: Duration = Duration::from_secs(5);

async fn dev(folder: &Path, arguments: &[&str], mail: &[(&str, &str)]) -> (Dev, App) {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let variables = [CHEAP.as_slice(), mail].concat();
    let dev = Dev::start(folder, &[arguments, &["--seed", "seed.yaml"]].concat(), &variables).await;
    let app = App::announced(&dev.announced, client(None));
    (dev, app)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_arrives_over_tls_and_login_as_text_and_html_with_the_logo_inside() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let mut server = MailServer::started(folder.path()).await;
    let (_dev, app) = dev(folder.path(), &["--ephemeral"], &server.variables()).await;
    let browser = app.browser();
    let page = app.begin_sign_up(&browser, "avery@example.com").await.unwrap();
    let mail = server.mail("avery@example.com").await;
    assert_eq!((&mail["tls"], &mail["authenticated"]), (&true.into(), &true.into()));
    assert_eq!(mail["sender"], "sign-in@fable.example");
    let content = mail["content"].as_str().unwrap();
    for part in [
        "From: \"Fable Books\" <sign-in@fable.example>",
        "To: avery@example.com",
        "Content-Type: multipart/",
        "Content-Type: text/plain",
        "Content-Type: text/html",
        "Content-Type: image/png",
        "Content-ID: <",
        "src=3D\"cid:",
        "Auto-Submitted: auto-generated",
    ] {
        assert!(content.contains(part), "{part} is not in\n{content}");
    }
    let page = app.end_sign_up(&browser, &page, &code_in(content)).await.unwrap();
    assert!(page.answer("code").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_mail_server_delays_mail_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let mut server = MailServer::stopped(folder.path());
    let variables = server.variables().into_iter().map(|(name, value)| (name, value.to_owned())).collect::<Vec<_>>();
    let variables = variables.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
    let (mut dev, app) = dev(folder.path(), &["--ephemeral"], &variables).await;
    let browser = app.browser();
    let page = timeout(AT_ONCE, app.begin_sign_up(&browser, "avery@example.com")).await.unwrap().unwrap();
    dev.program.log_line("a mail is delayed").await;
    timeout(AT_ONCE, app.tokens(CUSTOMER.0, CUSTOMER.1)).await.unwrap().expect("who has a password gets in");
    server.start().await;
    let mail = server.mail("avery@example.com").await;
    let page = app.end_sign_up(&browser, &page, &code_in(mail["content"].as_str().unwrap())).await.unwrap();
    assert!(page.answer("code").is_some(), "the code that came late is good: {}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_the_mail_server_refuses_is_logged_and_the_mail_kept_for_later() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let mut server = MailServer::started(folder.path()).await;
    let mut variables = server.variables();
    variables.push(("VESTIBULE_MAIL__PASSWORD", "not-the-relay-secret"));
    let variables = variables.into_iter().map(|(name, value)| (name, value.to_owned())).collect::<Vec<_>>();
    let variables = variables.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
    let (mut dev, app) = dev(folder.path(), &["--ephemeral"], &variables).await;
    app.begin_sign_up(&app.browser(), "avery@example.com").await.unwrap();
    server.wrong_login().await;
    let said = dev.program.log_line("a mail is delayed").await;
    assert!(said.contains("535") && !said.contains("avery"), "{said}");
    dev.program.log_line("row.attempts=2").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_nobody_vouches_for_gets_neither_mail_nor_login() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let server = MailServer::started(folder.path()).await;
    let mut variables = server.variables();
    variables.push(("VESTIBULE_MAIL__AUTHORITY", ""));
    let (mut dev, app) = dev(folder.path(), &["--ephemeral"], &variables).await;
    app.begin_sign_up(&app.browser(), "avery@example.com").await.unwrap();
    let said = dev.program.log_line("a mail is delayed").await;
    assert!(said.contains("TLS with the mail server failed"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_that_does_not_exist_is_given_up_with_a_row_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let database = Database::bare().await.unwrap();
    let server = MailServer::started(folder.path()).await;
    let store = ["--data", "data", "--store", &database.url().unwrap()];
    let (mut dev, app) = dev(folder.path(), &store, &server.variables()).await;
    let page = app.begin_sign_up(&app.browser(), "gone@example.com").await.unwrap();
    assert_eq!(page.step(), "sign-up/code", "the page looks as ever");
    let said = dev.program.log_line("a mail was refused").await;
    assert!(said.contains("550") && !said.contains("gone@"), "{said}");
    let rows = database.connect().await.unwrap();
    let row = "SELECT detail FROM audit_events WHERE kind = 'mail.failed'";
    let detail: String = until("the row", async || rows.query_opt(row, &[]).await.unwrap()).await.get(0);
    assert_eq!(detail, "refused");
    let waiting = "SELECT count(*) FROM outgoing_mails WHERE due_at IS NOT NULL OR sealed IS NOT NULL";
    let waiting: i64 = rows.query_one(waiting, &[]).await.unwrap().get(0);
    assert_eq!(waiting, 0, "it is neither tried again nor kept");
    dev.program.stop().await;
    database.remove().await.unwrap();
}
