//! A go-between that loses a connection to PostgreSQL just where it hurts: with COMMIT under way.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_postgres::Client;

/// What happens to the first COMMIT.
pub(crate) enum Fault {
    /// The server's backend is killed before it gets there. The argument is a connection to kill it over.
    KilledBefore(Client),
    /// It is carried out, but the connection is lost before the answer gets back.
    LostAfter,
}

/// The go-between. It ends with the test's runtime.
pub(crate) struct Proxy {
    url: String,
    /// How many transactions were begun through it.
    pub(crate) begun: Arc<AtomicUsize>,
}

struct Shared {
    upstream: String,
    fault: Fault,
    spent: AtomicBool,
    begun: Arc<AtomicUsize>,
}

/// How the store under test calls itself, so that its backends can be told from others.
const APPLICATION: &str = "store-behind-proxy";

impl Proxy {
    /// Stands before the server of `url`, a database on TCP.
    pub(crate) async fn before(url: &str, fault: Fault) -> Self {
        let (prefix, rest) = url.split_once('@').unwrap();
        let (upstream, database) = rest.split_once('/').unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("{prefix}@{}/{database}?application_name={APPLICATION}", listener.local_addr().unwrap());
        let begun = Arc::new(AtomicUsize::new(0));
        let shared =
            Shared { upstream: upstream.to_owned(), fault, spent: AtomicBool::new(false), begun: Arc::clone(&begun) };
        let shared = Arc::new(shared);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                // A side that goes away is what the test is about.
                tokio::spawn(async move { drop(carry(client, &shared).await) });
            }
        });
        Self { url, begun }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

async fn carry(mut client: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut server = TcpStream::connect(&shared.upstream).await?;
    let (mut asked, mut answered) = (vec![0; 65_536], vec![0; 65_536]);
    loop {
        tokio::select! {
            length = client.read(&mut asked) => {
                let message = &asked[..length?];
                if message.is_empty() {
                    return Ok(());
                }
                if holds(message, b"BEGIN") {
                    shared.begun.fetch_add(1, Ordering::SeqCst);
                }
                if holds(message, b"COMMIT\0") && !shared.spent.swap(true, Ordering::SeqCst) {
                    match &shared.fault {
                        Fault::KilledBefore(administrator) => kill(administrator).await,
                        Fault::LostAfter => {
                            server.write_all(message).await?;
                            // The answer says that it is committed; nobody else hears it.
                            let mut heard = Vec::new();
                            while !holds(&heard, b"COMMIT\0") {
                                assert_ne!(server.read_buf(&mut heard).await?, 0, "no COMMIT");
                            }
                            return Ok(());
                        }
                    }
                }
                server.write_all(message).await?;
            }
            length = server.read(&mut answered) => {
                let message = &answered[..length?];
                if message.is_empty() {
                    return Ok(());
                }
                client.write_all(message).await?;
            }
        }
    }
}

async fn kill(administrator: &Client) {
    let kill = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1";
    let killed = administrator.query(kill, &[&APPLICATION]).await.unwrap();
    assert!(!killed.is_empty());
}

fn holds(message: &[u8], words: &[u8]) -> bool {
    message.windows(words.len()).any(|window| window == words)
}
