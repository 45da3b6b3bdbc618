//! Everything made once and handed to those that need it.
//!
//! `assembly` holds it together; `store` opens what it stands on, `hosts`, `passwords` and `outgoing` make its parts from the settings,
//! and `background` is the work that no request waits for.

mod assembly;
mod background;
mod hosts;
mod outgoing;
mod passwords;
mod store;

pub(crate) use assembly::Assembly;
pub(crate) use store::{System, open_store, prepare_store};
