//! A folder or file for each specification, a test for each sentence that matters.

mod form_post;
mod front_channel_logout;
mod oidc_core;
mod oidc_discovery;
mod rfc6749;
mod rfc7636;
mod rfc8252;
mod rfc9068;
mod rfc9207;
mod rp_initiated_logout;
