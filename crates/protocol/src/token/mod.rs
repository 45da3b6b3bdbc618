//! The token endpoint's messages (RFC 6749 §4.1.3, §4.4.2, §5, §6) and the claims of the tokens it gives out.

mod authorization_code;
mod claims;
mod client_credentials;
mod confirmation;
mod presented;
mod refresh_token;
mod request;
mod response;

pub use authorization_code::AuthorizationCodeGrant;
pub use claims::{AccessTokenClaims, ClientCredential, IdTokenClaims, SubjectType, TOKEN_VERSION};
pub use client_credentials::ClientCredentialsGrant;
pub use confirmation::Confirmation;
pub use presented::{PresentedAccessToken, PresentedIdToken};
pub use refresh_token::RefreshTokenGrant;
pub use request::{Grant, GrantType, TokenRequest};
pub use response::{TokenResponse, TokenType, client_info};
