//! Discovery: what this server is and where its endpoints are (OpenID Connect Discovery 1.0, RFC 8414; wire.md §1).

mod instance;
mod metadata;
mod mtls_aliases;

pub use instance::{InstanceDiscovery, InstanceMetadata};
pub use metadata::{CertificatesAsked, DiscoveryInput, Metadata, issuer};
pub use mtls_aliases::MtlsEndpointAliases;
