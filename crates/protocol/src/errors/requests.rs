//! What can be wrong with a request's shape.

use super::{
    ErrorCode::{InvalidRequest, RegistrationNotSupported, RequestUriNotSupported, UnsupportedResponseType},
    OAuthError,
    error::quotable,
};

/// The number of a request of the wrong method, which is answered with 405.
pub(super) const WRONG_METHOD: u32 = 900_561;

impl OAuthError {
    /// 900144: the message cannot do without this parameter.
    pub fn missing_parameter(name: &'static str) -> Self {
        Self::with(
            InvalidRequest,
            900_144,
            format!("The request must contain the parameter '{name}'. Add it and send the request again.").into(),
        )
    }

    /// 9002313: broken escapes, text that is not UTF-8, control characters.
    pub const fn malformed_request() -> Self {
        Self::new(
            InvalidRequest,
            9_002_313,
            "The request is not well formed. Encode its parameters as application/x-www-form-urlencoded in UTF-8.",
        )
    }

    /// 9002313: the body has another media type.
    pub const fn wrong_content_type() -> Self {
        Self::new(
            InvalidRequest,
            9_002_313,
            "The request body has the wrong media type. Send it as application/x-www-form-urlencoded.",
        )
    }

    /// 90015: larger than this server reads.
    pub const fn request_too_large() -> Self {
        Self::new(InvalidRequest, 90_015, "The request is too large. Send fewer or shorter parameters.")
    }

    /// 90100: a parameter stands twice (RFC 6749 §3.1).
    pub fn duplicated_parameter(name: &str) -> Self {
        Self::with(
            InvalidRequest,
            90_100,
            format!("The parameter '{}' stands in the request more than once. Send it once.", quotable(name)).into(),
        )
    }

    /// 90100: a value that the parameter cannot have.
    pub fn bad_parameter(name: &'static str) -> Self {
        Self::with(
            InvalidRequest,
            90_100,
            format!("The parameter '{name}' has a value that it cannot have. Correct it and send the request again.")
                .into(),
        )
    }

    /// 900561: the endpoint takes other HTTP methods, which `Allow` names (RFC 9110 §15.5.6).
    pub const fn wrong_method() -> Self {
        Self::new(
            InvalidRequest,
            WRONG_METHOD,
            "The endpoint does not take requests of this method. Use one that the Allow header names.",
        )
    }

    /// 70007: the response mode is unknown.
    pub const fn unknown_response_mode() -> Self {
        Self::new(InvalidRequest, 70_007, "The response mode is unknown. Use query, fragment or form_post.")
    }

    /// 70007: tokens never travel in a query (OAuth 2.0 Multiple Response Type Encoding Practices §3.0).
    pub const fn tokens_in_query() -> Self {
        Self::new(
            InvalidRequest,
            70_007,
            "The response mode query cannot carry tokens. Use fragment or form_post, or the response type code.",
        )
    }

    /// 70005: the response type is unknown.
    pub const fn unknown_response_type() -> Self {
        Self::new(UnsupportedResponseType, 70_005, "The response type is unknown. Use the response type code.")
    }

    /// 700054: tokens straight from the authorization endpoint are not given out.
    pub fn response_type_not_enabled(response_type: &'static str) -> Self {
        Self::with(
            UnsupportedResponseType,
            700_054,
            format!("The response type '{response_type}' is not enabled for the application. Use the response type code with PKCE.")
                .into(),
        )
    }

    /// 90100: request objects are not fetched (OpenID Connect Core §6.2).
    pub const fn request_uri_not_supported() -> Self {
        Self::new(
            RequestUriNotSupported,
            90_100,
            "The application has registered no address of request objects. Register it, or push the request and send the request_uri that it is answered with.",
        )
    }

    /// 90100: self-issued clients are not served (OpenID Connect Core §7.2.1).
    pub const fn registration_not_supported() -> Self {
        Self::new(
            RegistrationNotSupported,
            90_100,
            "Clients cannot register within a request. Register the application with the tenant first.",
        )
    }

    /// 50147: a code challenge is needed and was not sent (RFC 7636 §4.4.1).
    pub const fn missing_code_challenge() -> Self {
        Self::new(
            InvalidRequest,
            50_147,
            "This application must prove possession of its codes. Send code_challenge with code_challenge_method S256.",
        )
    }

    /// 501491: the challenge is not the base64url of a SHA-256 digest.
    pub const fn malformed_code_challenge() -> Self {
        Self::new(
            InvalidRequest,
            501_491,
            "The code challenge has the wrong size or characters. Send 43 characters of base64url.",
        )
    }

    /// 501491: a method other than `S256`, or none (which RFC 7636 §4.3 reads as `plain`).
    pub const fn unsupported_code_challenge_method() -> Self {
        Self::new(
            InvalidRequest,
            501_491,
            "The code challenge method is not supported. Send code_challenge_method S256.",
        )
    }
}
