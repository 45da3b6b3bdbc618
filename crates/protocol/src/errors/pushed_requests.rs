//! What can be wrong with a request that comes by other ways than its own parameters: pushed (RFC 9126), or in a signed object
//! (RFC 9101); and with what a security profile demands of it.

use super::{
    ErrorCode::{InvalidClient, InvalidRequest, InvalidRequestObject, InvalidRequestUri},
    OAuthError,
};

impl OAuthError {
    /// 7000260: the request URI is unknown, used, expired or another client's (RFC 9126 §4): which, nobody is told.
    pub const fn invalid_request_uri() -> Self {
        Self::new(
            InvalidRequestUri,
            7_000_260,
            "The request URI is not one of this client that still counts. Push the request again and use what it is answered with once.",
        )
    }

    /// 7000270: the request object at an address of the client can't be had (OpenID Connect Core §6.2).
    pub const fn request_object_unavailable() -> Self {
        Self::new(
            InvalidRequestUri,
            7_000_270,
            "The request object at the request_uri cannot be had. Register the address and serve the object there with status 200.",
        )
    }

    /// 7000261: the application must push its requests (RFC 9126 §5).
    pub const fn pushed_request_needed() -> Self {
        Self::new(
            InvalidRequest,
            7_000_261,
            "This application must push its authorization requests. Send them to the pushed_authorization_request_endpoint first.",
        )
    }

    /// 7000262: the request object can't be read or lacks a claim (RFC 9101 §6).
    pub const fn malformed_request_object() -> Self {
        Self::new(
            InvalidRequestObject,
            7_000_262,
            "The request object cannot be read. Send a signed JWT of the parameters, with the claims that the application must send.",
        )
    }

    /// 7000263: the signature of the request object is not by a registered key and algorithm.
    pub const fn request_object_signature() -> Self {
        Self::new(
            InvalidRequestObject,
            7_000_263,
            "The request object is not signed by a key and algorithm of the application. Register the key, or sign with the registered one.",
        )
    }

    /// 7000264: the request object is another client's or for another server.
    pub const fn request_object_of_others() -> Self {
        Self::new(
            InvalidRequestObject,
            7_000_264,
            "The request object is of another client or for another server. Set iss and client_id to the client id, and aud to the issuer.",
        )
    }

    /// 7000265: the request object is expired, not valid yet, or valid for too long.
    pub const fn request_object_out_of_time() -> Self {
        Self::new(
            InvalidRequestObject,
            7_000_265,
            "The request object is not within its time, or its time is too long. Check the clock and sign a new one that lasts minutes.",
        )
    }

    /// 7000266: the request object has been used before.
    pub const fn request_object_replayed() -> Self {
        Self::new(
            InvalidRequestObject,
            7_000_266,
            "The request object has been used before. Sign a new one with a jti of its own for each request.",
        )
    }

    /// 7000267: the application must sign its requests (RFC 9101 §10.5).
    pub const fn signed_request_needed() -> Self {
        Self::new(
            InvalidRequest,
            7_000_267,
            "This application must sign its authorization requests. Send a request object.",
        )
    }

    /// 7000268: the security profile of the application demands otherwise (FAPI 2.0).
    pub fn security_profile(demand: &'static str) -> Self {
        Self::with(
            InvalidRequest,
            7_000_268,
            format!("The security profile of the application demands {demand}. Send the request so.").into(),
        )
    }

    /// 7000269: the security profile of the application demands another proof of the client (FAPI 2.0 §5.3.2.1).
    pub const fn security_profile_of_client() -> Self {
        Self::new(
            InvalidClient,
            7_000_269,
            "The security profile of the application demands private_key_jwt for the issuer alone, by PS256, ES256 or EdDSA, or a client certificate. Authenticate so.",
        )
    }
}
