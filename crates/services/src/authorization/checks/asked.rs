//! What the checks look at.

use crate::{
    Context,
    authorization::{Arrival, Client},
};
use vestibule_protocol::authorization::AuthorizationRequest;

/// An authorization request whose client and redirect URI are proven.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The context of the HTTP request.
    pub cx: &'a Context,
    /// Who asks, and where the answer goes.
    pub client: &'a Client,
    /// For what.
    pub request: &'a AuthorizationRequest,
    /// How it came.
    pub arrival: Arrival,
}
