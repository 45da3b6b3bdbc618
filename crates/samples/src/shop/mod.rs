//! Shop: a single-page app and public client. This side only hands out files; signing in, checking tokens and calling the
//! orders API happen in the browser (`assets/shop/`).

mod pages;

pub(crate) use pages::routes;
