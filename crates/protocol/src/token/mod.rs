//! The token endpoint's messages (RFC 6749 §4.1.3, §4.4.2, §5, §6) and the claims of the tokens it gives out.

mod claims;
mod presented;
mod request;
mod response;

pub use claims::{AccessTokenClaims, ClientCredential, IdTokenClaims, SubjectType, TOKEN_VERSION};
pub use presented::{PresentedAccessToken, PresentedIdToken};
pub use request::{Grant, GrantType, TokenRequest};
pub use response::{TokenResponse, TokenType, client_info};
