//! OpenID Connect Client-Initiated Backchannel Authentication (CIBA) Core 1.0.

mod asking;
mod consent;
mod mails;
mod ping;
mod polling;
mod question;
mod request;
mod signed;
