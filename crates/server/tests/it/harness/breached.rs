//! A list of passwords known from breaches, for every server of the tests.

use std::{
    fs::{self, File},
    sync::{Arc, LazyLock},
};
use vestibule_services::breached_passwords::{BreachFilter, BuildOptions, build};

/// A password that nothing is wrong with but that it is on the list.
pub(crate) const BREACHED_PASSWORD: &str = "wintergarden teapot parade";
const LIST: &str = "34EEF864F9755E647B600198E9B7BED6B31769C9:3";

pub(super) static FILTER: LazyLock<Arc<BreachFilter>> = LazyLock::new(|| {
    let path = std::env::temp_dir().join(format!("vestibule-breached-{}", std::process::id()));
    let mut file = File::create(&path).unwrap();
    build(LIST.as_bytes(), BuildOptions { list_bytes: 42, least_count: 1 }, &mut file).unwrap();
    let filter = BreachFilter::open(&path).unwrap();
    // It stays open.
    fs::remove_file(&path).unwrap();
    Arc::new(filter)
});
