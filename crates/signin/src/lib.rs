//! What customers and their applications meet: the OpenID Connect endpoints, and the hosted pages of the journeys behind them.
//!
//! Knows HTTP, parameters, cookies and pages; holds no rule: what is allowed, counted or spent is decided by
//! `vestibule_services`. To add a step, add its page to `views`, its answer to `pages/answers`, and its texts to
//! every file of `translations`.

mod app;
pub mod assets;
mod hosts;
mod incoming;
mod native;
mod oidc;
mod pages;
pub mod preview;
mod routes;
pub mod views;

pub use app::SignIn;
pub use hosts::tenant_hosts;
pub use pages::problem_page;
pub use routes::{mtls_router, router};
