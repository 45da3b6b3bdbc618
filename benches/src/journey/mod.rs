//! A browser without a screen: it follows redirects, keeps cookies and fills in the forms of hosted pages.

mod browser;
mod cookies;
mod form;
mod sign_in;

pub(crate) use browser::{Browser, Page};
pub(crate) use sign_in::{PasswordStep, SignedIn, to_password_step};
