//! Use cases, one file an act: permission, read, decide, one commit, audit. Knows neither HTTP nor SQL nor any page.
//!
//! Every act takes [`Context`] first: who asks, in which tenant, in which request, with time and randomness. To add one, add a
//! file to the folder of its noun; decide in the domain's pure code; commit one change set.

pub mod audit;
pub mod authorization;
pub mod branding;
pub mod breached_passwords;
pub mod calls;
pub mod certificates;
pub mod ciba;
pub mod client_authentication;
pub mod client_documents;
pub mod codes;
pub mod configuration;
pub mod consent;
mod context;
pub mod credentials;
pub mod device;
mod failure;
pub mod flows;
mod gate;
pub mod grants;
mod guesses;
pub mod introspection;
pub mod journeys;
pub mod keys;
pub mod logout;
pub mod mail;
pub mod memberships;
pub mod native;
mod once;
pub mod outbox;
pub mod passwords;
pub mod peer_keys;
pub mod previews;
pub mod pushed_requests;
pub mod recovery;
pub mod registration;
mod request_objects;
pub mod revocation;
pub mod sender_constraint;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
pub mod tenants;
pub mod terms;
pub mod text_messages;
pub mod texts;
pub mod tokens;
pub mod trace;
pub mod users;

pub use context::{Context, Platform, Settings};
pub use failure::Failure;
pub use guesses::GuessGate;
