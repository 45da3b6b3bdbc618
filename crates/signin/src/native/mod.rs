//! The native authentication API over HTTP (wire.md §7): forms in, JSON out, one handler an act. Open to the pages of single-page
//! applications at their own origins, so that none needs a proxy.

mod act;
mod answer;
mod language;
mod messages;
mod methods;
mod reset;
mod sign_in;
mod sign_up;
mod token;

pub(crate) use methods::{
    is_of_app, register_challenge, register_continue, register_introspect, second_factors as introspect,
};
pub(crate) use reset::{
    challenge as reset_challenge, poll_completion, prove as reset_continue, start as reset_start,
    submit as reset_submit,
};
pub(crate) use sign_in::{challenge as sign_in_challenge, initiate};
pub(crate) use sign_up::{challenge as sign_up_challenge, continue_with as sign_up_continue, start as sign_up_start};
pub(crate) use token::redeem;
