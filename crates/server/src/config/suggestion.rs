//! "Did you mean …?"

pub use vestibule_services::configuration::nearest;

pub(crate) use vestibule_services::configuration::ending;
