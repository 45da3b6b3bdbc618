//! What is measured, spoken to in one way: the floor, Vestibule, and the peer.

mod answer;
mod client_key;
mod holders;
mod installation;
mod keys;
mod native_app;
mod peer;
mod running;
mod start;

pub(crate) use answer::TokenAnswer;
pub(crate) use client_key::ClientKey;
pub(crate) use installation::{Installation, NAME, PASSWORD, user};
pub(crate) use keys::Keys;
pub(crate) use running::{Algorithm, Grant, Subject, code_of};
pub(crate) use start::{Bench, Store};
