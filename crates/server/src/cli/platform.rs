//! What commands on a deployment's store stand on.

use anyhow::{Context as _, Result};
use std::{process::ExitCode, sync::Arc};
use vestibule_domain::ids::CorrelationId;
use vestibule_services::{Context, journeys::Following, trace::Trace};

use crate::{
    config::Settings,
    master_keys,
    wiring::{self, Assembly, System},
};

/// Does something with the deployment's store, and closes it.
pub(super) async fn with_platform(
    settings: &Settings,
    act: impl AsyncFnOnce(&Assembly) -> Result<()>,
) -> Result<ExitCode> {
    let system = System::new();
    let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref())?;
    let storage = wiring::open_store(settings, &system).await?;
    wiring::prepare_store(&storage, &ring, &system).await?;
    let assembly = Assembly::for_commands(settings, storage, ring, system)?;
    let outcome = act(&assembly).await;
    assembly.close().await;
    outcome.map(|()| ExitCode::SUCCESS)
}

/// The context in which an operator acts on a tenant, by id or domain name.
pub(super) async fn operator_context(assembly: &Assembly, tenant: &str) -> Result<Context> {
    let platform = &assembly.platform;
    let tenant = platform.directory.resolve(tenant).await.with_context(|| tenant.to_owned())?;
    Ok(Context {
        platform: Arc::clone(platform),
        tenant,
        origin: Arc::clone(&platform.settings.public_url),
        correlation_id: CorrelationId::random(platform.randomness.as_ref()),
        address: None,
        trace: Trace::off(),
        following: Following::default(),
    })
}
