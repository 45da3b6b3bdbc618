//! A tenant's signing keys: opened once, published as a key set, made and replaced on schedule.

mod forge;
mod ring;
mod schedule;

pub use forge::KeyForge;
pub use ring::SigningKeys;
pub use schedule::{RotateError, keep, rotate};
