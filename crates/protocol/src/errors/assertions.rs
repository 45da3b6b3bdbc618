//! What can be wrong with a client assertion (RFC 7521 §4.2.1, RFC 7523 §3): always `invalid_client`.

use super::{ErrorCode::InvalidClient, OAuthError};

impl OAuthError {
    /// 50012: another type of client assertion than a JWT.
    pub const fn unknown_client_assertion_type() -> Self {
        Self::new(
            InvalidClient,
            50_012,
            "The client_assertion_type is not known. Send urn:ietf:params:oauth:client-assertion-type:jwt-bearer with a client_assertion.",
        )
    }

    /// 50012: the application is registered to prove itself by another method.
    pub const fn other_client_authentication_method() -> Self {
        Self::new(
            InvalidClient,
            50_012,
            "The application is registered to authenticate by another method. Use its tokenEndpointAuthMethod or change that.",
        )
    }

    /// 50012: the client assertion has been used before (RFC 7523 §3, item 7).
    pub const fn client_assertion_replayed() -> Self {
        Self::new(
            InvalidClient,
            50_012,
            "The client assertion has been used before. Sign a new one with a jti of its own for each request.",
        )
    }

    /// 50027: the client assertion is no JWT, lacks a claim or is of another kind.
    pub const fn malformed_client_assertion() -> Self {
        Self::new(
            InvalidClient,
            50_027,
            "The client assertion cannot be read. Send a signed JWT of type JWT with the claims iss, sub, aud, exp and jti.",
        )
    }

    /// 50048: issuer and subject of the client assertion differ (RFC 7523 §3, item 2).
    pub const fn client_assertion_subject_is_not_its_issuer() -> Self {
        Self::new(
            InvalidClient,
            50_048,
            "The issuer and the subject of the client assertion differ. Set both to the client id.",
        )
    }

    /// 50166: the keys of a client or a trusted issuer can't be fetched.
    pub const fn keys_not_reachable() -> Self {
        Self::new(
            InvalidClient,
            50_166,
            "The keys that would verify the client assertion cannot be fetched. Check that their URL answers this server with a key set.",
        )
    }

    /// 700021: the client assertion is another application's.
    pub const fn client_assertion_of_another_client() -> Self {
        Self::new(
            InvalidClient,
            700_021,
            "The client assertion is of another application than client_id. Set its iss and sub to the client id.",
        )
    }

    /// 700023: the client assertion is meant for somebody else.
    pub const fn client_assertion_for_another_audience() -> Self {
        Self::new(
            InvalidClient,
            700_023,
            "The audience of the client assertion is not this tenant. Set aud to the token endpoint or the issuer.",
        )
    }

    /// 700024: the client assertion is expired, not valid yet, or valid for too long.
    pub const fn client_assertion_out_of_time() -> Self {
        Self::new(
            InvalidClient,
            700_024,
            "The client assertion is not within its time, or its time is longer than a day. Check the clock and sign a new one that lasts minutes.",
        )
    }

    /// 700027: the signature of the client assertion is not that of the key that it names.
    pub const fn client_assertion_signature() -> Self {
        Self::new(
            InvalidClient,
            700_027,
            "The signature of the client assertion does not match its key. Sign it with the private key of what is registered, by an algorithm of that key.",
        )
    }

    /// 700027: the client assertion names no key that is registered.
    pub const fn client_assertion_key_unknown() -> Self {
        Self::new(
            InvalidClient,
            700_027,
            "The client assertion names no key that is registered for the application. Check its kid, x5t or x5t#S256.",
        )
    }

    /// 700027: the certificate has expired or is not valid yet.
    pub const fn client_assertion_key_expired() -> Self {
        Self::new(
            InvalidClient,
            700_027,
            "The certificate that signed the client assertion is not within its time. Register a new one and sign with that.",
        )
    }

    /// 700211: the application trusts no such issuer.
    pub const fn federated_issuer_unknown() -> Self {
        Self::new(
            InvalidClient,
            700_211,
            "No federated identity credential of the application has the issuer of this token. Register the iss exactly as it is sent.",
        )
    }

    /// 700212: the application trusts the issuer, but not for this audience.
    pub const fn federated_audience_unknown() -> Self {
        Self::new(
            InvalidClient,
            700_212,
            "No federated identity credential of the application has the audience of this token. Ask the issuer for api://AzureADTokenExchange.",
        )
    }

    /// 700213: the application trusts the issuer, but not for this subject.
    pub const fn federated_subject_unknown() -> Self {
        Self::new(
            InvalidClient,
            700_213,
            "No federated identity credential of the application has the subject of this token. Register the sub exactly as it is sent.",
        )
    }
}
