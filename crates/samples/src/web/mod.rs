//! What both apps' pages share: headers, files, cookies, query parameters and the frame around each page.

mod assets;
mod cookie;
mod headers;
mod page;
mod parameters;

pub(crate) use assets::{READER_ASSETS, SHOP_ASSETS, routes as asset_routes};
pub(crate) use cookie::{Cookies, SetCookie};
pub(crate) use headers::{Policy, came_from, no_store};
pub(crate) use page::{Frame, html, redirect};
pub(crate) use parameters::Parameters;
