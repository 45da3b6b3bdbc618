//! One connection, from its first byte to its last.

use axum::{Router, body::Body};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::graceful::{GracefulConnection, Watcher},
};
use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;
use tower::Service;
use vestibule_http::Connection;

use super::stall::StallLimited;
use crate::config::ConnectionSettings;

/// The most bytes of a request's head: the longest URL, the largest cookies and room for everything else.
const MOST_HEAD_BYTES: usize = 64 * 1024;
const MOST_HEADERS: usize = 128;
const MOST_STREAMS: u32 = 128;
/// How often an HTTP/2 client is asked whether it is still there.
const PING_INTERVAL: Duration = Duration::from_secs(20);

/// What is the same for every connection of a listener.
pub(crate) struct Serving {
    pub(crate) router: Router,
    pub(crate) tls: Option<Arc<rustls::ServerConfig>>,
    pub(crate) settings: ConnectionSettings,
}

impl Serving {
    /// Serves one connection until either side ends it. What a client does wrong is its own business: a line at debug.
    pub(crate) async fn serve(&self, socket: TcpStream, peer: SocketAddr, watcher: Watcher) {
        // Answers are small and whole: waiting for more to send would only delay them.
        let _ = socket.set_nodelay(true);
        let socket = StallLimited::new(socket, self.settings.stall_timeout);
        let Some(tls) = &self.tls else {
            return self.http1(socket, Connection { peer, tls: false }, watcher).await;
        };
        let handshake = TlsAcceptor::from(Arc::clone(tls)).accept(socket);
        let connection = Connection { peer, tls: true };
        match tokio::time::timeout(self.settings.header_timeout, handshake).await {
            Ok(Ok(socket)) if socket.get_ref().1.alpn_protocol() == Some(b"h2") => {
                self.http2(socket, connection, watcher).await;
            }
            Ok(Ok(socket)) => self.http1(socket, connection, watcher).await,
            Ok(Err(error)) => tracing::debug!(client.address = %peer.ip(), %error, "a TLS handshake failed"),
            Err(_) => tracing::debug!(client.address = %peer.ip(), "a TLS handshake took too long"),
        }
    }

    async fn http1<S>(&self, socket: S, connection: Connection, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let serving = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.settings.header_timeout)
            .max_buf_size(MOST_HEAD_BYTES)
            .max_headers(MOST_HEADERS)
            .serve_connection(TokioIo::new(socket), answering(self.router.clone(), connection));
        finish(serving, watcher, connection.peer).await;
    }

    async fn http2<S>(&self, socket: S, connection: Connection, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let head = u32::try_from(MOST_HEAD_BYTES).unwrap_or(u32::MAX);
        let serving = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_concurrent_streams(MOST_STREAMS)
            .max_header_list_size(head)
            .keep_alive_interval(PING_INTERVAL)
            .keep_alive_timeout(self.settings.header_timeout)
            .serve_connection(TokioIo::new(socket), answering(self.router.clone(), connection));
        finish(serving, watcher, connection.peer).await;
    }
}

/// The router as hyper calls it. Each request learns which connection it came over.
fn answering(
    router: Router,
    connection: Connection,
) -> impl hyper::service::HttpService<Incoming, ResBody = Body, Error = Infallible, Future: Send + 'static> {
    service_fn(move |request: http::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(connection);
        let mut router = router.clone();
        async move { Service::call(&mut router, request).await }
    })
}

async fn finish<C>(serving: C, watcher: Watcher, peer: SocketAddr)
where
    C: GracefulConnection,
    C::Error: std::fmt::Display,
{
    if let Err(error) = watcher.watch(serving).await {
        tracing::debug!(client.address = %peer.ip(), %error, "a connection broke");
    }
}
