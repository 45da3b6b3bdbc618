//! What Vestibule is about: tenants, applications, users, credentials, flows, sessions, tokens and keys, as pure
//! decisions. Nothing here does input or output, awaits, reads a clock or draws randomness: those are arguments.
//!
//! To add a capability, add a folder with the noun's name; the same noun then names a file or folder on every floor.

pub mod application;
pub mod attribute;
pub mod audit;
pub mod branding;
pub mod clock;
pub mod credential;
pub mod flow;
pub mod ids;
pub mod keys;
pub mod locale;
pub mod outbound_url;
pub mod randomness;
pub mod secret;
pub mod session;
pub mod tenant;
pub mod terms;
pub mod texts;
pub mod token;
pub mod unknown_member;
pub mod user;
pub mod wording;
