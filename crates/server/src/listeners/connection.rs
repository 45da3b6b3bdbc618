//! One connection, from its first byte to its last.

use axum::{Router, body::Body};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::graceful::GracefulConnection,
};
use rustls::server::Acceptor;
use std::{convert::Infallible, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::{LazyConfigAcceptor, TlsAcceptor, server::TlsStream};
use tower::Service;
use vestibule_http::Connection;
use vestibule_protocol::mtls::ClientCertificate;

use super::{activity::Activity, shutdown::Shutdown, stall::StallLimited};
use crate::{
    acme::{ACME_TLS, asks_for_answer},
    config::ConnectionSettings,
    host_certificates::HostCertificates,
};

/// The most bytes of a request's head: the longest URL, the largest cookies and room for everything else.
const MOST_HEAD_BYTES: usize = 64 * 1024;
const MOST_HEADERS: usize = 128;
const MOST_STREAMS: u32 = 128;
/// How often an HTTP/2 client is asked whether it is still there.
const PING_INTERVAL: Duration = Duration::from_secs(20);

/// What a listener's handshakes are answered with.
#[derive(Clone)]
pub(crate) enum ServerCertificates {
    /// One configuration for every name.
    One(Arc<rustls::ServerConfig>),
    /// By the name that the client asks for.
    ByName(Arc<HostCertificates>),
}

impl ServerCertificates {
    async fn accept<S>(&self, socket: S) -> io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        match self {
            Self::One(config) => TlsAcceptor::from(Arc::clone(config)).accept(socket).await,
            Self::ByName(hosts) => {
                let hello = LazyConfigAcceptor::new(Acceptor::default(), socket).await?;
                let client = hello.client_hello();
                let config = if asks_for_answer(&client) {
                    hosts.answer(client.server_name()).await
                } else {
                    hosts.of(client.server_name()).await
                };
                hello.into_stream(config).await
            }
        }
    }
}

/// What is the same for every connection of a listener.
pub(crate) struct Serving {
    pub(crate) router: Router,
    pub(crate) tls: Option<ServerCertificates>,
    pub(crate) settings: ConnectionSettings,
}

impl Serving {
    /// Serves one connection until either side ends it, or `shutdown` begins and its requests are answered. What a client does
    /// wrong is its own business: a line at debug.
    pub(crate) async fn serve(&self, socket: TcpStream, peer: SocketAddr, shutdown: &Shutdown) {
        // Answers are small and whole: waiting for more to send would only delay them.
        let _ = socket.set_nodelay(true);
        let socket = StallLimited::new(socket, self.settings.stall_timeout);
        let Some(tls) = &self.tls else {
            return self.http1(socket, Connection { peer, tls: false, certificate: None }, shutdown).await;
        };
        match tokio::time::timeout(self.settings.header_timeout, tls.accept(socket)).await {
            Ok(Ok(mut socket)) => {
                let session = socket.get_ref().1;
                if session.alpn_protocol() == Some(ACME_TLS) {
                    // The handshake was the answer (RFC 8737 §3). An authority that is gone has seen it all the same.
                    let _ = socket.shutdown().await;
                    return;
                }
                let connection = Connection { peer, tls: true, certificate: certificate(session) };
                if session.alpn_protocol() == Some(b"h2") {
                    self.http2(socket, connection, shutdown).await;
                } else {
                    self.http1(socket, connection, shutdown).await;
                }
            }
            Ok(Err(error)) => tracing::debug!(client.address = %peer.ip(), %error, "a TLS handshake failed"),
            Err(_) => tracing::debug!(client.address = %peer.ip(), "a TLS handshake took too long"),
        }
    }

    async fn http1<S>(&self, socket: S, connection: Connection, shutdown: &Shutdown)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let peer = connection.peer;
        let serving = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.settings.header_timeout)
            .max_buf_size(MOST_HEAD_BYTES)
            .max_headers(MOST_HEADERS)
            .serve_connection(TokioIo::new(socket), answering(self.router.clone(), connection, None));
        // Hyper itself ends a connection that is idle or whose head is late.
        finish(serving, shutdown, std::future::pending, peer).await;
    }

    async fn http2<S>(&self, socket: S, connection: Connection, shutdown: &Shutdown)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let peer = connection.peer;
        let head = u32::try_from(MOST_HEAD_BYTES).unwrap_or(u32::MAX);
        let activity = Arc::new(Activity::default());
        let serving = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_concurrent_streams(MOST_STREAMS)
            .max_header_list_size(head)
            .keep_alive_interval(PING_INTERVAL)
            .keep_alive_timeout(self.settings.header_timeout)
            .serve_connection(
                TokioIo::new(socket),
                answering(self.router.clone(), connection, Some(Arc::clone(&activity))),
            );
        // Whoever answers pings would keep a connection for ever, without a request or with half a head.
        finish(serving, shutdown, || activity.rest(self.settings.header_timeout), peer).await;
    }
}

/// What the client has proven in the handshake to be its own (RFC 8705 §2). Whose it is, the application's settings say.
fn certificate(session: &rustls::ServerConnection) -> Option<Arc<ClientCertificate>> {
    let chain = session.peer_certificates()?.iter().map(|der| der.to_vec()).collect();
    ClientCertificate::new(chain).map(Arc::new)
}

/// The router as hyper calls it. Each request learns which connection it came over, and counts while it is under way.
fn answering(
    router: Router,
    connection: Connection,
    activity: Option<Arc<Activity>>,
) -> impl hyper::service::HttpService<Incoming, ResBody = Body, Error = Infallible, Future: Send + 'static> {
    service_fn(move |request: http::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(connection.clone());
        let mut router = router.clone();
        let under_way = activity.as_ref().map(Activity::begin);
        async move {
            let response = Service::call(&mut router, request).await;
            drop(under_way);
            response
        }
    })
}

/// Drives a connection to its end. When `shutdown` begins or the connection rests, it takes no more requests; when it rests
/// once more, it is cut off.
async fn finish<C, R>(serving: C, shutdown: &Shutdown, rest: impl Fn() -> R, peer: SocketAddr)
where
    C: GracefulConnection,
    C::Error: std::fmt::Display,
    R: Future<Output = ()>,
{
    let mut serving = pin!(serving);
    let (mut stopping, mut rested) = (false, false);
    loop {
        tokio::select! {
            ended = serving.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(client.address = %peer.ip(), %error, "a connection broke");
                }
                return;
            }
            () = shutdown.wait(), if !stopping => {}
            () = rest() => {
                if rested {
                    return tracing::debug!(client.address = %peer.ip(), "cut off an idle connection");
                }
                rested = true;
            }
        }
        stopping = true;
        serving.as_mut().graceful_shutdown();
    }
}
