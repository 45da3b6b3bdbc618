//! Connections for axum, with or without TLS.
//!
//! Handshakes run beside each other, each with a time limit, so that one slow browser keeps nobody else waiting.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// How long a browser has for its TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How many finished handshakes wait to be served.
const WAITING: usize = 64;

/// A listener of TLS connections whose handshakes are done.
pub(crate) struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: SocketAddr,
}

impl TlsListener {
    /// Takes connections from `tcp` until this listener is dropped.
    pub(crate) fn new(tcp: TcpListener, tls: Arc<rustls::ServerConfig>) -> io::Result<Self> {
        let address = tcp.local_addr()?;
        let (sender, ready) = mpsc::channel(WAITING);
        tokio::spawn(accept_all(tcp, TlsAcceptor::from(tls), sender));
        Ok(Self { ready, address })
    }
}

async fn accept_all(tcp: TcpListener, acceptor: TlsAcceptor, ready: mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>) {
    loop {
        let accepted = tokio::select! {
            () = ready.closed() => return,
            accepted = tcp.accept() => accepted,
        };
        match accepted {
            Ok((stream, address)) => {
                let (acceptor, ready) = (acceptor.clone(), ready.clone());
                tokio::spawn(async move {
                    if let Ok(Ok(stream)) = timeout(HANDSHAKE, acceptor.accept(stream)).await {
                        // Fails only when the listener is gone, and then nobody waits for this connection.
                        let _ = ready.send((stream, address)).await;
                    }
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection to a sample app could not be accepted");
                // Out of file descriptors, most likely: trying again at once would only spin.
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            // The accepting task ends only after this listener: there is nothing more to come.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.address)
    }
}
