//! The two demonstration relying parties that `vestibule dev` serves: **Shop**, a single-page app and public client, and
//! **Reader**, a server-side web app and confidential client with an orders API.
//!
//! Both are strangers to the server. They know an authority URL and a registration, and speak OpenID Connect over HTTP;
//! nothing here may depend on services, storage or domain. What they show on a page they have checked themselves.
//!
//! To add a third app: a folder beside `shop` and `reader` with a `routes` function, its part of [`SamplesConfig`], its
//! [`Registration`] and one line in `serve.rs`.

mod config;
mod expiring;
mod issuer;
mod listener;
mod random;
mod reader;
mod registration;
mod serve;
mod shop;
mod web;

pub use config::{Now, ReaderConfig, SamplesConfig, ShopConfig};
pub use registration::Registration;
pub use serve::{SamplesError, serve};
