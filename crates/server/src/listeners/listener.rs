//! A bound socket and the loop that accepts from it.

use axum::Router;
use std::{
    io,
    net::{SocketAddr, TcpListener as StdListener},
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpSocket},
    sync::Semaphore,
};
use tokio_util::task::TaskTracker;

use super::{
    connection::{ServerCertificates, Serving},
    shutdown::Shutdown,
};
use crate::config::ConnectionSettings;

/// Connections that the operating system keeps waiting for us.
const BACKLOG: u32 = 1_024;
/// How long to wait when the process has no file descriptors left, so that waiting costs nothing.
const EXHAUSTED_PAUSE: Duration = Duration::from_millis(100);

/// Why an address can't be listened on.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// Another program has it.
    #[error("{address} is in use by another program")]
    InUse {
        /// The address.
        address: SocketAddr,
    },
    /// Something else is wrong with it.
    #[error("{address} can't be listened on: {error}")]
    Unusable {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
}

/// A bound socket. Connections wait in its queue until it is served.
#[derive(Debug)]
pub struct Listener {
    socket: TcpListener,
    address: SocketAddr,
}

impl Listener {
    /// Binds an address; port 0 takes a free port, which [`Self::address`] then names.
    pub fn bind(address: SocketAddr) -> Result<Self, ListenError> {
        let bound = || {
            let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
            // A restart need not wait for the last run's connections to be forgotten.
            socket.set_reuseaddr(true)?;
            socket.bind(address)?;
            let socket = socket.listen(BACKLOG)?;
            let address = socket.local_addr()?;
            Ok(Self { socket, address })
        };
        bound().map_err(|error: io::Error| match error.kind() {
            io::ErrorKind::AddrInUse => ListenError::InUse { address },
            _ => ListenError::Unusable { address, error },
        })
    }

    /// The address that it listens on.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The socket itself, for a server that brings its own loop.
    pub fn into_tokio(self) -> TcpListener {
        self.socket
    }

    /// The socket without its loop, for a server on another runtime.
    pub fn into_std(self) -> io::Result<StdListener> {
        self.socket.into_std()
    }

    /// Serves until `shutdown` begins, then lets requests under way finish for at most `drain`. Idle connections end at once.
    pub async fn serve(
        self,
        router: Router,
        tls: Option<Arc<rustls::ServerConfig>>,
        settings: ConnectionSettings,
        shutdown: Shutdown,
        drain: Duration,
    ) {
        let tls = tls.map(ServerCertificates::One);
        self.serve_with(router, tls, settings, shutdown, drain).await;
    }

    /// The same with certificates that are chosen by name.
    pub(crate) async fn serve_with(
        self,
        router: Router,
        tls: Option<ServerCertificates>,
        settings: ConnectionSettings,
        shutdown: Shutdown,
        drain: Duration,
    ) {
        let serving = Arc::new(Serving { router, tls, settings });
        let places = Arc::new(Semaphore::new(settings.most.min(Semaphore::MAX_PERMITS)));
        let open = TaskTracker::new();
        loop {
            let accepted = tokio::select! {
                biased;
                () = shutdown.wait() => break,
                accepted = accept(&self.socket, &places) => accepted,
            };
            let Some((socket, peer, place)) = accepted else { continue };
            let (serving, shutdown) = (Arc::clone(&serving), shutdown.clone());
            open.spawn(async move {
                serving.serve(socket, peer, &shutdown).await;
                drop(place);
            });
        }
        drop(self.socket);
        open.close();
        if tokio::time::timeout(drain, open.wait()).await.is_err() {
            tracing::warn!(connections = open.len(), "ended connections whose requests took too long to finish");
        }
    }
}

type Accepted = (tokio::net::TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit);

/// The next connection, once there is a place for it.
async fn accept(socket: &TcpListener, places: &Arc<Semaphore>) -> Option<Accepted> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match socket.accept().await {
        Ok((socket, peer)) => Some((socket, peer, place)),
        Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset) => None,
        Err(error) => {
            tracing::error!(%error, "a connection could not be accepted");
            tokio::time::sleep(EXHAUSTED_PAUSE).await;
            None
        }
    }
}
