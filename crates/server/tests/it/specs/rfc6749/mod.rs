//! The OAuth 2.0 Authorization Framework.

mod authorization;
mod client_authentication;
mod client_credentials;
mod codes;
mod token_errors;

/// What the nightly job asks for.
const CLIENT_CREDENTIALS: [(&str, &str); 2] =
    [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
