//! What the transport says of a request besides its parameters.

use std::sync::Arc;
use vestibule_protocol::{dpop::PresentedProof, mtls::ClientCertificate};

/// Who sends a request to an endpoint that clients call themselves, as the transport tells it.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    /// Whether the request has an `Origin` header: then a page sent it.
    pub cross_origin: bool,
    /// The certificate that the other end of the connection proved to have. Whose it is has not been looked at.
    pub certificate: Option<Arc<ClientCertificate>>,
    /// The proof of a key in the `DPoP` header. Not checked yet.
    pub proof: Option<PresentedProof>,
}
