//! How passwords are hashed, and where breached ones are looked for, by the settings.

use anyhow::{Context, Result};
use std::{num::NonZeroUsize, sync::Arc};
use vestibule_domain::credential::HashParameters;
use vestibule_outbound::safe_http::SafeHttp;
use vestibule_services::{
    breached_passwords::{BreachFilter, BreachedPasswords, RangeService},
    passwords::{HashPool, HashPoolOptions},
};

use crate::config::Settings;

/// The threads that hash.
pub(super) fn hash_pool(settings: &Settings) -> Result<HashPool> {
    let password = &settings.password;
    let parameters = HashParameters::new(password.memory_kib, password.iterations, password.parallelism)
        .context("password.memory_kib, password.iterations and password.parallelism do not go together")?;
    let threads = password.threads.or_else(|| std::thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
    let options = HashPoolOptions { threads, queue: password.queue, parameters };
    HashPool::start(options).context("the password threads can't be started")
}

/// Where breached passwords are looked for. A file that is not whole keeps the server from starting, rather than letting through
/// what it should refuse.
pub(super) fn breached_passwords(settings: &Settings, http: &SafeHttp) -> Result<BreachedPasswords> {
    let password = &settings.password;
    let filter = password.breached_filter.as_ref().map(|path| {
        BreachFilter::open(path).map(Arc::new).with_context(|| format!("password.breached_filter: {}", path.display()))
    });
    let service = password.breached_range_url.as_ref();
    Ok(BreachedPasswords {
        filter: filter.transpose()?,
        service: service.map(|url| RangeService::new(http.clone(), url.clone())),
    })
}
