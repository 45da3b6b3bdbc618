//! A server from its first request to its last: every listener and job, one signal, and an end in the right order.

use anyhow::{Context, Result};
use axum::Router;
use std::{sync::Arc, time::Duration};
use tokio_util::task::TaskTracker;

use crate::{
    config::Settings,
    courier,
    jobs::Jobs,
    listeners::{Listener, ServerCertificates, Shutdown, Signals},
    observability::{Metrics, health_routes},
    wiring::Assembly,
};

/// How long health and metrics go on after everything else, so that whoever looks on sees the end.
const LAST_LOOK: Duration = Duration::from_secs(1);

/// One listener and what it serves.
pub(crate) struct Served {
    pub(crate) listener: Listener,
    pub(crate) router: Router,
    pub(crate) tls: Option<ServerCertificates>,
}

/// A server that is about to run.
pub(crate) struct Running {
    signals: Signals,
    shutdown: Shutdown,
    ending: Shutdown,
    serving: TaskTracker,
    looking_on: TaskTracker,
    jobs: Jobs,
    couriers: TaskTracker,
    assembly: Assembly,
    drain: Duration,
}

impl Running {
    /// Begins to serve and to work.
    pub(crate) fn start(
        settings: &Settings,
        mut assembly: Assembly,
        served: Vec<Served>,
        health: Listener,
        metrics: &Metrics,
    ) -> Result<Self> {
        let signals = Signals::listen().context("signals can't be heard")?;
        let (shutdown, ending) = (Shutdown::default(), Shutdown::default());
        let (serving, looking_on, couriers) = (TaskTracker::new(), TaskTracker::new(), TaskTracker::new());
        let drain = settings.shutdown_timeout;
        for Served { listener, router, tls } in served {
            serving.spawn(listener.serve_with(router, tls, settings.connections, shutdown.clone(), drain));
        }
        let routes = health_routes(metrics.clone(), assembly.readiness(), shutdown.clone());
        looking_on.spawn(health.serve(routes, None, settings.connections, ending.clone(), LAST_LOOK));
        let mails = courier::take(&mut assembly.mail_calls);
        couriers.spawn(courier::deliver_on_call(mails, Arc::clone(&assembly.mails), shutdown.clone()));
        let texts = courier::take(&mut assembly.text_calls);
        couriers.spawn(courier::deliver_on_call(texts, Arc::clone(&assembly.texts), shutdown.clone()));
        let calls = courier::take(&mut assembly.call_calls);
        couriers.spawn(courier::deliver_on_call(calls, Arc::clone(&assembly.calls), shutdown.clone()));
        let jobs = Jobs::start(assembly.jobs(metrics), &shutdown, &assembly.platform.randomness);
        for tracker in [&serving, &looking_on, &couriers] {
            tracker.close();
        }
        Ok(Self { signals, shutdown, ending, serving, looking_on, jobs, couriers, assembly, drain })
    }

    /// What tells everything to stop.
    pub(crate) fn shutdown(&self) -> Shutdown {
        self.shutdown.clone()
    }

    /// Runs until a signal to stop, then ends: no new requests, those under way answered, jobs at rest, log rows and
    /// commits on disk.
    pub(crate) async fn until_signal(self) {
        let signal = self.signals.first().await;
        tracing::info!(signal, "stopping: requests under way are finished first");
        self.shutdown.begin();
        self.serving.wait().await;
        let rested = self.jobs.ended(self.drain).await;
        let delivered = tokio::time::timeout(self.drain, self.couriers.wait()).await.is_ok();
        if !(rested && delivered) {
            tracing::warn!("stopped jobs that took too long; what they left is done at the next start");
        }
        self.assembly.close().await;
        self.ending.begin();
        self.looking_on.wait().await;
        tracing::info!("stopped");
    }
}
