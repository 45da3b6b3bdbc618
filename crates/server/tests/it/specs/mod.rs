//! A folder or file for each specification, a test for each sentence that matters.

mod back_channel_logout;
mod form_post;
mod front_channel_logout;
mod jarm;
mod oidc_core;
mod oidc_discovery;
mod oidc_hybrid;
mod on_behalf_of;
mod rfc6749;
mod rfc7009;
mod rfc7033;
mod rfc7523;
mod rfc7636;
mod rfc7662;
mod rfc8252;
mod rfc8414;
mod rfc8693;
mod rfc8705;
mod rfc9068;
mod rfc9207;
mod rfc9449;
mod rfc9701;
mod rp_initiated_logout;
mod userinfo;
