//! The store, opened and prepared, and the system that all of it is given.

use anyhow::{Context, Result};
use std::sync::Arc;
use vestibule_domain::{clock::Clock, keys::MasterKeyRing, randomness::Randomness};
use vestibule_storage::{Place, PostgresConfig, Storage, StoreConfig};

use crate::{
    config::{Settings, StorePlace},
    master_keys,
    system::{SystemClock, SystemRandomness},
};

/// The system's clock and randomness, as everything else is given them.
#[derive(Clone)]
pub(crate) struct System {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
}

impl System {
    pub(crate) fn new() -> Self {
        Self { clock: Arc::new(SystemClock), randomness: Arc::new(SystemRandomness::default()) }
    }
}

/// Opens the store that the settings name. The schema is left as it is.
pub(crate) async fn open_store(settings: &Settings, system: &System) -> Result<Storage> {
    let place = settings.store.as_ref().context("there is no store: set store.path or store.url")?;
    let (place, hint) = match place {
        StorePlace::File(path) => (
            Place::File(path.clone()),
            format!("the store {} can't be opened: is its directory writable, and on a local disk?", path.display()),
        ),
        StorePlace::Ephemeral => (Place::Ephemeral, "a temporary store can't be made".to_owned()),
        StorePlace::Postgres(url) => {
            let mut config = PostgresConfig::new(url.reveal().as_str());
            config.connections = settings.store_connections;
            let hint = "the store at store.url can't be opened: check that the server runs, that this machine may reach it, \
                        and the name, password and sslmode in the URL";
            (Place::Postgres(config), hint.to_owned())
        }
    };
    Storage::open(StoreConfig::new(place, Arc::clone(&system.randomness))).await.context(hint)
}

/// Brings the store's schema up to date and makes sure that it belongs to these master keys.
pub(crate) async fn prepare_store(storage: &Storage, ring: &MasterKeyRing, system: &System) -> Result<()> {
    let report =
        storage.migrate(system.clock.as_ref()).await.context("the store's schema can't be brought up to date")?;
    for migration in &report.applied {
        tracing::info!(migration = migration.name, number = migration.number, "brought the store's schema up to date");
    }
    master_keys::claim(storage, ring, system.clock.as_ref(), system.randomness.as_ref()).await
}
