//! Reader: a server-side app and confidential client. Tokens stay here; a browser holds one cookie with a random id.
//!
//! One file per act: `sign_in` sends browsers away, `callback` takes them back, `renew`, `profile`, `sign_out` and `front_channel`
//! change a session, `home` shows it, and `orders` is the API that Shop calls with an access token of its own.

mod app;
mod callback;
mod front_channel;
mod home;
mod orders;
mod problem;
mod profile;
mod renew;
mod session;
mod sign_in;
mod sign_out;

pub(crate) use app::routes;

#[cfg(test)]
mod tests;
