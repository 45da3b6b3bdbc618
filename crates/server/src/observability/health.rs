//! Whether the process lives and whether it should get requests, on a listener of their own.

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use futures_util::future::BoxFuture;
use std::{sync::Arc, time::Duration};

use super::metrics::Metrics;
use crate::listeners::Shutdown;

/// How long the readiness check may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether requests can be answered: usually, whether the store can be read. An error says why not, for the log.
pub type Readiness = Arc<dyn Fn() -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

#[derive(Clone)]
struct Watched {
    readiness: Readiness,
    shutdown: Shutdown,
    metrics: Metrics,
}

/// `/health/live`, `/health/ready` and `/metrics`. A server that is stopping is alive but no longer ready.
pub fn health_routes(metrics: Metrics, readiness: Readiness, shutdown: Shutdown) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .route("/metrics", get(measured))
        .with_state(Watched { readiness, shutdown, metrics })
}

async fn ready(State(watched): State<Watched>) -> (StatusCode, &'static str) {
    if watched.shutdown.has_begun() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match tokio::time::timeout(PATIENCE, (watched.readiness)()).await {
        Ok(Ok(())) => (StatusCode::OK, "ready\n"),
        Ok(Err(reason)) => {
            tracing::warn!(reason, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
        Err(_) => {
            tracing::warn!("not ready: the store does not answer in time");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}

async fn measured(State(watched): State<Watched>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], watched.metrics.render())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Body, http::Request};
    use tower::ServiceExt;

    async fn status(path: &str, readiness: Readiness, shutdown: Shutdown) -> StatusCode {
        let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
        let routes = health_routes(Metrics::of(&recorder), readiness, shutdown);
        routes.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap().status()
    }

    fn always(result: Result<(), &'static str>) -> Readiness {
        Arc::new(move || Box::pin(async move { result.map_err(str::to_owned) }))
    }

    #[tokio::test]
    async fn a_server_is_ready_while_its_store_is_and_it_is_not_stopping() {
        let running = Shutdown::default();
        let stopping = Shutdown::default();
        stopping.begin();
        assert_eq!(status("/health/ready", always(Ok(())), running.clone()).await, StatusCode::OK);
        assert_eq!(status("/health/ready", always(Err("gone")), running).await, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(status("/health/ready", always(Ok(())), stopping.clone()).await, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(status("/health/live", always(Err("gone")), stopping.clone()).await, StatusCode::OK);
        assert_eq!(status("/metrics", always(Err("gone")), stopping).await, StatusCode::OK);
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_does_not_answer_is_not_ready() {
        let never: Readiness = Arc::new(|| Box::pin(std::future::pending()));
        assert_eq!(status("/health/ready", never, Shutdown::default()).await, StatusCode::SERVICE_UNAVAILABLE);
    }
}
