//! One keep-alive connection.

use anyhow::{Context as _, Result};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use std::{net::SocketAddr, time::Duration};
use tokio::net::TcpStream;

/// An answer later than this is none.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server: where to connect, and by which name to call it.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    address: SocketAddr,
    authority: String,
    host: HeaderValue,
}

/// A whole answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    /// Its headers.
    pub(crate) headers: HeaderMap,
    /// Its body.
    pub(crate) body: Bytes,
}

impl Answer {
    /// The text of a header; empty when it is absent.
    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Status and the beginning of the body, for errors.
    pub(crate) fn summary(&self) -> String {
        let body = String::from_utf8_lossy(self.body.get(..300).unwrap_or(&self.body)).into_owned();
        format!("{} {body:?}", self.status)
    }
}

impl Origin {
    /// The origin of an `http://` URL on this machine.
    pub(crate) fn of(url: &str) -> Result<Self> {
        let url = url::Url::parse(url).context("not a URL")?;
        anyhow::ensure!(url.scheme() == "http", "the load generator speaks plain HTTP");
        let port = url.port_or_known_default().context("no port")?;
        let host = url.host_str().context("no host")?;
        let authority = format!("{host}:{port}");
        let address = if host == "localhost" { SocketAddr::from(([127, 0, 0, 1], port)) } else { authority.parse()? };
        Ok(Self { address, host: HeaderValue::from_str(&authority)?, authority })
    }

    /// `http://host:port`.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.authority)
    }
}

/// A connection to one origin, made when first used and made again when lost.
#[derive(Debug)]
pub(crate) struct Connection {
    origin: Origin,
    sender: Option<SendRequest<Full<Bytes>>>,
}

impl Connection {
    /// To this origin.
    pub(crate) const fn to(origin: Origin) -> Self {
        Self { origin, sender: None }
    }

    /// Closes it until it is used again.
    pub(crate) fn close(&mut self) {
        self.sender = None;
    }

    /// Fetches a path.
    pub(crate) async fn get(&mut self, path: &str, headers: &[(header::HeaderName, HeaderValue)]) -> Result<Answer> {
        self.send(Method::GET, path, headers, Bytes::new()).await
    }

    /// Posts a form.
    pub(crate) async fn post(
        &mut self,
        path: &str,
        headers: &[(header::HeaderName, HeaderValue)],
        form: impl Into<Bytes>,
    ) -> Result<Answer> {
        self.send(Method::POST, path, headers, form.into()).await
    }

    async fn send(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(header::HeaderName, HeaderValue)],
        body: Bytes,
    ) -> Result<Answer> {
        let mut request = Request::builder().method(&method).uri(path).header(header::HOST, &self.origin.host);
        if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::new(body)).context("a malformed request")?;
        match tokio::time::timeout(PATIENCE, self.exchange(request)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                self.sender = None;
                Err(error.context(format!("{method} {path}")))
            }
            Err(_) => {
                self.sender = None;
                anyhow::bail!("{method} {path}: no answer within {PATIENCE:?}")
            }
        }
    }

    async fn exchange(&mut self, request: Request<Full<Bytes>>) -> Result<Answer> {
        let sender = match &mut self.sender {
            Some(sender) if !sender.is_closed() => sender,
            slot => slot.insert(connect(&self.origin).await?),
        };
        sender.ready().await.context("the connection closed")?;
        let (parts, body) = sender.send_request(request).await.context("no answer")?.into_parts();
        let body = body.collect().await.context("half an answer")?.to_bytes();
        Ok(Answer { status: parts.status, headers: parts.headers, body })
    }
}

async fn connect(origin: &Origin) -> Result<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(origin.address).await.context("connecting")?;
    stream.set_nodelay(true).context("a socket option")?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await.context("connecting")?;
    tokio::spawn(async move {
        // A lost connection shows as a failed request to whoever uses it.
        let _ = connection.await;
    });
    Ok(sender)
}
