//! Asked to stop.

use super::{
    process::{CHEAP, Dev, until},
    visitor::{App, SEED, client},
};
use std::path::Path;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use vestibule_testkit::postgres::Database;

async fn dev(folder: &Path, arguments: &[&str], more: &[(&str, &str)]) -> (Dev, App) {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let variables = [CHEAP.as_slice(), &[("VESTIBULE_LOG__LEVEL", "info")], more].concat();
    let dev = Dev::start(folder, &[arguments, &["--seed", "seed.yaml"]].concat(), &variables).await;
    let app = App::announced(&dev.announced, client(None));
    (dev, app)
}

/// A token request whose body is not all sent yet, and the rest of it.
async fn half_a_request(dev: &Dev, app: &App) -> (TcpStream, String) {
    let body = format!(
        "grant_type=client_credentials&scope=api%3A%2F%2Fweb%2F.default&client_id={}&client_secret={}",
        app.client_id, app.secret
    );
    let head = format!(
        "POST /{}/oauth2/v2.0/token HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n",
        app.tenant,
        dev.address().port(),
        body.len()
    );
    let mut socket = TcpStream::connect(dev.address()).await.unwrap();
    let (now, later) = body.split_at(20);
    socket.write_all(format!("{head}{now}").as_bytes()).await.unwrap();
    // Another request on another connection, answered: by now the half one has been read too.
    assert_eq!(app.daemon().await.unwrap().status(), 200);
    (socket, later.to_owned())
}

async fn rest(mut socket: TcpStream) -> String {
    let mut text = Vec::new();
    // An end without a goodbye is an end as well.
    let _ = socket.read_to_end(&mut text).await;
    String::from_utf8(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_under_way_is_answered_before_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let (mut dev, app) = dev(folder.path(), &["--ephemeral"], &[]).await;
    let (mut socket, later) = half_a_request(&dev, &app).await;
    dev.program.signal("TERM");
    let said = dev.program.log_line("stopping").await;
    assert!(said.contains("SIGTERM") && said.contains("requests under way are finished first"), "{said}");
    let address = dev.address();
    until("nobody is let in any more", async || TcpStream::connect(address).await.is_err().then_some(())).await;
    socket.write_all(later.as_bytes()).await.unwrap();
    let answer = rest(socket).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.contains("access_token"), "{answer}");
    let (status, log) = dev.program.ended().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(log.trim_end().ends_with("stopped"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_does_not_end_holds_up_the_end_no_longer_than_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let limit = [("VESTIBULE_SHUTDOWN_TIMEOUT_SECONDS", "1")];
    let (dev, app) = dev(folder.path(), &["--ephemeral"], &limit).await;
    let (socket, _) = half_a_request(&dev, &app).await;
    let log = tokio::time::timeout(std::time::Duration::from_secs(10), dev.program.stop()).await.unwrap();
    assert!(log.contains("ended connections whose requests took too long"), "{log}");
    assert!(!rest(socket).await.contains("200 OK"));
}

#[tokio::test(flavor = "multi_thread")]
async fn log_rows_that_were_still_in_memory_are_in_the_store_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::bare().await.unwrap();
    let (dev, app) = dev(folder.path(), &["--data", "data", "--store", &database.url().unwrap()], &[]).await;
    for _ in 0..7 {
        assert_eq!(app.daemon().await.unwrap().status(), 200);
    }
    dev.program.stop().await;
    let count = "SELECT count(*) FROM audit_events WHERE kind = 'application.token_issued'";
    let rows: i64 = database.connect().await.unwrap().query_one(count, &[]).await.unwrap().get(0);
    assert_eq!(rows, 7);
    database.remove().await.unwrap();
}
