//! Stopping: one signal that every listener and job hears.

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// Tells everything to stop, once. Clones hear and say the same.
#[derive(Clone, Debug, Default)]
pub struct Shutdown(CancellationToken);

impl Shutdown {
    /// Says stop. Later calls change nothing.
    pub fn begin(&self) {
        self.0.cancel();
    }

    /// Whether stop was said.
    pub fn has_begun(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Waits until stop is said.
    pub async fn wait(&self) {
        self.0.cancelled().await;
    }
}

/// Waits for SIGTERM or SIGINT. A second one does not wait: it ends the process as it would have without us.
pub async fn wait_for_signal() -> std::io::Result<&'static str> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let name = tokio::select! {
        _ = terminate.recv() => "SIGTERM",
        _ = interrupt.recv() => "SIGINT",
    };
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::warn!("stopped at once, as asked twice");
        std::process::exit(130);
    });
    Ok(name)
}
