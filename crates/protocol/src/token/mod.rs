//! The token endpoint's messages (RFC 6749 §4.1.3, §4.4.2, §5, §6) and the claims of the tokens it gives out.

mod actor;
mod authorization_code;
mod ciba;
mod claims;
mod client_credentials;
mod confirmation;
mod device_code;
mod field;
mod half_hash;
mod narrowing;
mod on_behalf_of;
mod presented;
mod presented_token;
mod refresh_token;
mod request;
mod response;
mod token_exchange;

pub use actor::{Actor, EligibleActor};
pub use authorization_code::AuthorizationCodeGrant;
pub use ciba::CibaGrant;
pub use claims::{AccessTokenClaims, ClientCredential, IdTokenClaims, SubjectType, TOKEN_VERSION};
pub use client_credentials::ClientCredentialsGrant;
pub use confirmation::Confirmation;
pub use device_code::DeviceCodeGrant;
pub use half_hash::half_hash;
pub use narrowing::Narrowing;
pub use on_behalf_of::OnBehalfOfGrant;
pub use presented::{PresentedAccessToken, PresentedIdToken};
pub use presented_token::PresentedToken;
pub use refresh_token::RefreshTokenGrant;
pub use request::{Grant, GrantType, TokenRequest};
pub use response::{TokenResponse, TokenType, client_info};
pub use token_exchange::{TokenExchangeGrant, TokenTypeIdentifier};
