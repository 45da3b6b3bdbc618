//! What can be wrong with a registration that a client makes itself (RFC 7591 §3.2.2).

use super::{
    ErrorCode::{AccessDenied, InvalidClient, InvalidClientMetadata, InvalidRedirectUri, UnapprovedSoftwareStatement},
    OAuthError,
};
use crate::redirect_uri::RedirectUriError;
use std::fmt::Display;

impl OAuthError {
    /// 759101: a member of the registration can't be what it is.
    pub fn invalid_client_metadata(member: &'static str) -> Self {
        Self::with(
            InvalidClientMetadata,
            759_101,
            format!("The member '{member}' of the registration is missing or has a value that is not accepted here. Correct it and register again.")
                .into(),
        )
    }

    /// 759101: a member holds more than is kept of a client. `limit` says how much that is, as in "at most 50 keys".
    pub fn beyond_registration_limit(member: &'static str, limit: impl Display) -> Self {
        Self::with(
            InvalidClientMetadata,
            759_101,
            format!(
                "The member '{member}' of the registration is beyond its limit: {limit}. Send less and register again."
            )
            .into(),
        )
    }

    /// 759102: the registration is no JSON object, or says a member twice.
    pub const fn malformed_registration() -> Self {
        Self::new(
            InvalidClientMetadata,
            759_102,
            "The registration cannot be read. Send one JSON object as application/json, each member once.",
        )
    }

    /// 759103: a text is no redirect URI.
    pub fn invalid_redirect_uri(reason: RedirectUriError) -> Self {
        Self::with(
            InvalidRedirectUri,
            759_103,
            format!("A redirect URI is refused: {reason}. Correct it and register again.").into(),
        )
    }

    /// 759104: there are no redirect URIs, or such that don't fit the application type.
    pub const fn invalid_redirect_uris() -> Self {
        Self::new(
            InvalidRedirectUri,
            759_104,
            "The redirect URIs do not fit the application type. Register 1 to 20: https for web, loopback or a private scheme for native.",
        )
    }

    /// 759104: there are more redirect URIs than `most`.
    pub fn too_many_redirect_uris(most: usize) -> Self {
        Self::with(
            InvalidRedirectUri,
            759_104,
            format!("There are too many redirect URIs: a client has at most {most}. Register fewer.").into(),
        )
    }

    /// 759105: nobody here trusts the software statement.
    pub const fn unapproved_software_statement() -> Self {
        Self::new(
            UnapprovedSoftwareStatement,
            759_105,
            "Software statements of this issuer are not accepted here. Register without one.",
        )
    }

    /// 759106: the tenant has as many self-registered clients as it allows.
    pub const fn too_many_registered_clients() -> Self {
        Self::new(
            AccessDenied,
            759_106,
            "The tenant has as many self-registered applications as it allows. Ask an administrator to remove some.",
        )
    }

    /// 759107: what the sector identifier leads to does not list the redirect URIs (OpenID Connect Registration §5).
    pub const fn sector_identifier_refused() -> Self {
        Self::new(
            InvalidClientMetadata,
            759_107,
            "The sector_identifier_uri cannot be fetched or does not list every redirect URI. Publish them there as a JSON array.",
        )
    }

    /// 759121: the document at the client id can't be had.
    pub const fn client_document_unreachable() -> Self {
        Self::new(
            InvalidClient,
            759_121,
            "The client id is the address of a document that cannot be fetched from here now. Check that it answers over https, and try again.",
        )
    }

    /// 759122: what is at the client id is no document of the client's.
    pub fn client_document_refused(reason: &Self) -> Self {
        Self::with(
            InvalidClient,
            759_122,
            format!("The document at the client id is refused. {}", reason.description).into(),
        )
    }
}
