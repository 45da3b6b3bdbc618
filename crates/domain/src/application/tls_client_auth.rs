//! The certificate by which an application proves itself (RFC 8705 §2.1).

use serde::{Deserialize, Serialize};
use vestibule_protocol::mtls::{Authorities, CertificateSubject};

/// A certificate of these authorities, or else of the tenant's, with this one name is the application's: `tls_client_auth`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TlsClientAuth {
    /// The name that the certificate carries.
    pub subject: CertificateSubject,
    /// The authorities that issue it, in PEM; the tenant's when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorities: Option<Authorities>,
}
