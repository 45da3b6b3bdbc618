//! Single sign-on sessions: what one browser has proven, and for how long it counts.

mod policy;
mod record;

pub use policy::{InvalidSignInFrequency, PersistentSessions, SignInFrequency};
pub use record::Session;
