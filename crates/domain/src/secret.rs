//! Values that must not be printed: one type for secrets on the wire and within.

pub use vestibule_protocol::secret::{Secret, Wipe};
