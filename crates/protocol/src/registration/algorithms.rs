//! How tokens for the client are signed, and whom they name.

use super::members::Members;
use crate::{
    errors::OAuthError,
    jose::{Algorithm, PeerAlgorithm},
};

/// An algorithm that signs something for the client. The tenant's where it says nothing.
pub(super) fn signed(members: &Members, name: &'static str) -> Result<Option<Algorithm>, OAuthError> {
    let read = |text| Algorithm::parse(text).ok_or_else(|| OAuthError::invalid_client_metadata(name));
    members.text(name)?.map(read).transpose()
}

/// The only algorithm by which the client signs its requests; it is one that can be verified.
pub(super) fn request_object(members: &Members) -> Result<Option<PeerAlgorithm>, OAuthError> {
    let name = "request_object_signing_alg";
    let read = |text| PeerAlgorithm::parse(text).ok_or_else(|| OAuthError::invalid_client_metadata(name));
    members.text(name)?.map(read).transpose()
}

/// Who a person is to the client: another subject at each (decisions.md 18), unless it asks for the same as others have.
pub(super) fn subject_type(members: &Members) -> Result<String, OAuthError> {
    match members.text("subject_type")? {
        None | Some("pairwise") => Ok("pairwise".to_owned()),
        Some("public") => Ok("public".to_owned()),
        Some(_) => Err(OAuthError::invalid_client_metadata("subject_type")),
    }
}
