//! Clients who are slow, idle, many, or who say too much.

use super::{
    process::{CHEAP, Dev, until},
    visitor::{App, SEED, client},
};
use std::{path::Path, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Longer than the limits set here, shorter than the usual ones.
const SOON: Duration = Duration::from_secs(10);
const PLACES: usize = 12;

async fn dev(folder: &Path) -> (Dev, App) {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let places = PLACES.to_string();
    let limits = [
        ("VESTIBULE_LIMITS__HEADER_TIMEOUT_SECONDS", "1"),
        ("VESTIBULE_LIMITS__REQUEST_TIMEOUT_SECONDS", "2"),
        ("VESTIBULE_LIMITS__CONNECTIONS", places.as_str()),
    ];
    let variables = [CHEAP.as_slice(), &limits].concat();
    let dev = Dev::start(folder, &["--ephemeral", "--seed", "seed.yaml"], &variables).await;
    let app = App::announced(&dev.announced, client(None));
    (dev, app)
}

/// Sends a beginning and then a byte at a time until the server has enough of it; gives its answer.
async fn drip(dev: &Dev, beginning: &str) -> String {
    let (mut read, mut write) = TcpStream::connect(dev.address()).await.unwrap().into_split();
    write.write_all(beginning.as_bytes()).await.unwrap();
    let dripping = tokio::spawn(async move {
        let mut drops = tokio::time::interval(Duration::from_millis(100));
        loop {
            drops.tick().await;
            if write.write_all(b"x").await.is_err() {
                break;
            }
        }
    });
    let mut answer = Vec::new();
    let _ = timeout(SOON, read.read_to_end(&mut answer)).await.expect("the server has had enough");
    dripping.abort();
    String::from_utf8(answer).unwrap()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_and_bodies_that_trickle_in_are_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, app) = dev(folder.path()).await;
    let host = format!("Host: localhost:{}\r\n", dev.address().port());
    assert_eq!(drip(&dev, "").await, "");
    let head = drip(&dev, &format!("GET / HTTP/1.1\r\n{host}X-Slow: ")).await;
    assert!(head.is_empty() || status(&head) == "408", "{head}");
    let body = format!(
        "POST /{}/oauth2/v2.0/token HTTP/1.1\r\n{host}Content-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 9000\r\n\r\n",
        app.tenant
    );
    assert_eq!(status(&drip(&dev, &body).await), "503");
    assert_eq!(app.daemon().await.unwrap().status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_that_says_nothing_is_shown_out_so_that_others_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, app) = dev(folder.path()).await;
    let mut crowd = Vec::new();
    for _ in 0..5 * PLACES {
        crowd.push(TcpStream::connect(dev.address()).await.unwrap());
    }
    let answer = until("a place", async || timeout(SOON, app.daemon()).await.ok()?.ok()).await;
    assert_eq!(answer.status(), 200);
    for mut idle in crowd.into_iter().take(PLACES) {
        let mut nothing = Vec::new();
        let _ = timeout(SOON, idle.read_to_end(&mut nothing)).await.expect("shown out");
        assert_eq!(nothing, b"");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_that_are_too_large_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, app) = dev(folder.path()).await;
    let host = format!("Host: localhost:{}\r\nConnection: close\r\n", dev.address().port());
    let long = "x".repeat(300_000);
    let many = "X: 1\r\n".repeat(200);
    let path = format!("/{}/oauth2/v2.0/authorize", app.tenant);
    for (request, expected) in [
        (format!("GET {path} HTTP/1.1\r\n{host}X-Long: {long}\r\n\r\n"), "431"),
        (format!("GET {path} HTTP/1.1\r\n{host}{many}\r\n"), "431"),
        (format!("GET {path}?state={} HTTP/1.1\r\n{host}\r\n", &long[..20_000]), "414"),
        (format!("GET {path}?state={long} HTTP/1.1\r\n{host}\r\n"), "431"),
        (format!("GET {path} HTTP/1.1\r\n{host}Cookie: a={}\r\n\r\n", &long[..40_000]), "431"),
        (format!("GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n"), "400"),
        (format!("GET {path} HTTP/1.1\r\n{host}Host: other\r\n\r\n"), "400"),
        (format!("POST {path} HTTP/1.1\r\n{host}Content-Length: 70000\r\n\r\n"), "413"),
        ("NONSENSE\r\n\r\n".to_owned(), "400"),
    ] {
        let mut socket = TcpStream::connect(dev.address()).await.unwrap();
        // The server may answer and close before it has heard everything.
        let _ = socket.write_all(request.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = timeout(SOON, socket.read_to_end(&mut answer)).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        assert_eq!(status(&answer), expected, "{}…\n{answer}", request.get(..120).unwrap_or_default());
    }
    assert_eq!(app.daemon().await.unwrap().status(), 200);
}
