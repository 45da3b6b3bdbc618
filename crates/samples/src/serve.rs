//! Starts both apps and stops them together.

use std::{future::Future, io, sync::Arc};

use axum::Router;
use tokio::{net::TcpListener, sync::watch};

use crate::{
    config::SamplesConfig,
    issuer::{Issuer, IssuerError},
    listener::TlsListener,
    reader, shop,
};

/// Why the sample apps could not start, or stopped.
#[derive(Debug, thiserror::Error)]
pub enum SamplesError {
    /// The certificate authority in the configuration can't be used.
    #[error("the sample apps can't trust the issuer's certificate authority")]
    Trust(#[from] IssuerError),
    /// A listener failed.
    #[error("a sample app's listener failed")]
    Listener(#[from] io::Error),
}

/// Serves Shop on `shop_listener` and Reader, with its API, on `reader_listener` until `shutdown` resolves and the
/// requests under way are answered. The issuer need not be up yet: it is asked when somebody signs in.
///
/// # Errors
/// [`SamplesError`], before the first request or when a listener breaks.
pub async fn serve(
    config: SamplesConfig,
    shop_listener: TcpListener,
    reader_listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), SamplesError> {
    let issuer = Arc::new(Issuer::new(config.authority.clone(), config.ca_pem.as_deref(), config.now.clone())?);
    let (stop, stopped) = watch::channel(false);
    let waiting = tokio::spawn(async move {
        shutdown.await;
        // Fails only when both apps have stopped already.
        let _ = stop.send(true);
    });
    let tls = config.tls.clone();
    let shop = serve_app(shop_listener, shop::routes(&config), tls.clone(), stopped.clone());
    let reader = serve_app(reader_listener, reader::routes(&config, issuer), tls, stopped);
    let outcome = tokio::try_join!(shop, reader);
    waiting.abort();
    outcome?;
    Ok(())
}

async fn serve_app(
    tcp: TcpListener,
    app: Router,
    tls: Option<Arc<rustls::ServerConfig>>,
    mut stopped: watch::Receiver<bool>,
) -> io::Result<()> {
    let stop = async move {
        // An error means that the sender is gone, which is a stop as well.
        let _ = stopped.wait_for(|stopped| *stopped).await;
    };
    match tls {
        Some(tls) => axum::serve(TlsListener::new(tcp, tls)?, app).with_graceful_shutdown(stop).await,
        None => axum::serve(tcp, app).with_graceful_shutdown(stop).await,
    }
}

#[cfg(test)]
#[path = "serve_tests.rs"]
mod tests;
