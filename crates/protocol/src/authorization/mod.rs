//! The authorization endpoint's messages (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2, RFC 7636, RFC 9207).
//!
//! A request is read in two stages, because an error may only be redirected once the redirect URI is proven:
//!
//! ```text
//! Parameters ──► ClientAndRedirect ──(the application's registration)──► ProvenRedirect ──► AuthorizationRequest
//!      errors are pages                                                     errors are redirects
//! ```

mod language;
mod prompt;
mod redirect;
mod request;
mod response;
mod response_type;

pub use language::language_tags;
pub use prompt::{Prompt, Prompts};
pub use redirect::{ClientAndRedirect, ProvenRedirect};
pub use request::AuthorizationRequest;
pub use response::{AuthorizationResponse, FrontChannelToken, ResponseParameters, Success};
pub use response_type::{ResponseMode, ResponseType};
