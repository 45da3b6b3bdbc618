//! The native authentication API: a second face of the journeys behind the hosted pages, for apps with a user interface of their own
//! (wire.md §7). One file an act; each opens the continuation token of the step before, does what the page of that step would do, and
//! answers with the token of the next.
//!
//! ```text
//!  initiate ── challenge ──► token (password | oob)
//!  sign-up start ── challenge ── continue (oob, password, attributes) ──► token (continuation_token)
//!  reset start ── challenge ── continue (oob) ── submit ── poll ──► token (continuation_token)
//! ```
//!
//! A continuation token is a sealed journey ([`continuation`]): of one tenant and application, at one step of the engine, and spent by
//! the change set that ends the journey. What the app can't do leads to the hosted pages ([`Stopped::Redirect`]).
//!
//! To add an act: its message in `vestibule_protocol::native`, a file here, and a handler in `vestibule-signin`'s `native`.

mod app;
mod attributes;
mod codes;
mod continuation;
mod identified;
mod methods;
mod passwords;
mod reset;
mod sign_in;
mod sign_up;
mod stopped;
mod token;

use app::App;

pub use methods::{no_method_to_register, registrable_methods, second_factors};
pub use reset::{
    challenge as reset_challenge, poll as reset_poll, prove as reset_continue, start as reset_start,
    submit as reset_submit,
};
pub use sign_in::{challenge as sign_in_challenge, initiate};
pub use sign_up::{challenge as sign_up_challenge, continue_with as sign_up_continue, start as sign_up_start};
pub use stopped::{Refused, Stopped};
pub use token::redeem;
