//! Clients that register themselves (RFC 7591), and look after their registration (RFC 7592); the initial access tokens by which
//! they are let in.

mod admission;
mod apply;
mod credentials;
mod delete;
mod initial_tokens;
mod own;
mod pages;
mod read;
mod refusal;
mod register;
mod sector;
mod settings;
mod update;

pub use delete::delete;
pub use initial_tokens::{InitialTokenRefusal, NewInitialToken, create_token, list_tokens, revoke_token};
pub use pages::pages;
pub use read::read;
pub use refusal::RegistrationRefusal;
pub use register::register;
pub use settings::{set_client_documents, set_client_registration};
pub use update::update;
