//! Stopping: one signal that every listener and job hears.

use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};
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

/// How close together signals say one thing: whoever stops a process and then its group sends two.
const SAME_WISH: Duration = Duration::from_millis(500);

/// SIGTERM and SIGINT, heard from the moment that this is made.
#[derive(Debug)]
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    /// Begins to listen: from now on neither ends the process by itself. Made before anybody is told that the server is
    /// ready.
    pub fn listen() -> std::io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    /// Waits for the first one and names it. A second one, a moment later, ends the process at once, as it would have without us.
    pub async fn first(mut self) -> &'static str {
        let name = self.next().await;
        tokio::spawn(async move {
            let same = tokio::time::sleep(SAME_WISH);
            tokio::pin!(same);
            loop {
                tokio::select! {
                    () = &mut same => break,
                    _ = self.next() => {}
                }
            }
            let name = self.next().await;
            tracing::warn!(signal = name, "stopped at once, as asked twice");
            std::process::exit(130);
        });
        name
    }

    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            _ = self.interrupt.recv() => "SIGINT",
        }
    }
}
