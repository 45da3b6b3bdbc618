//! Clients that are registered nowhere: their client id is the address of a document about them
//! (draft-ietf-oauth-client-id-metadata-document), which is fetched when it is needed and kept for a while.
//!
//! Inside the server such a client is a guest of the requests that it is about: an [`Application`](vestibule_domain::application::Application)
//! beside those of the tenant's snapshot, under an id made of its address. Nothing of it is stored but what people have agreed to.

mod admit;
mod calls;
mod fetch;
mod hosts;
mod kept;

#[cfg(test)]
mod tests;

pub(crate) use admit::application;
pub use admit::{admit, admit_known};
pub use kept::ClientDocuments;

use vestibule_protocol::errors::OAuthError;

/// Why there is no client at an address.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub(crate) enum DocumentRefusal {
    /// Nothing can be had from there now.
    #[error("the document can't be fetched")]
    Unreachable,
    /// What is there is no document of the client's.
    #[error("the document is refused: {0}")]
    Refused(OAuthError),
}

impl From<DocumentRefusal> for OAuthError {
    fn from(refusal: DocumentRefusal) -> Self {
        match refusal {
            DocumentRefusal::Unreachable => Self::client_document_unreachable(),
            DocumentRefusal::Refused(reason) => Self::client_document_refused(&reason),
        }
    }
}
