//! Client certificates (RFC 8705): what a client proved to have in its TLS handshake, which names it carries, and whose
//! signature it bears.
//!
//! The handshake proves possession of the key and nothing more. Whether the certificate is anybody's is decided for each
//! application: by its subject and its authorities (§2.1), or by being the registered one (§2.2).

mod authorities;
mod certificate;
mod distinguished_name;
mod header;
mod subject;

#[cfg(test)]
mod tests;

pub use authorities::{Authorities, InvalidAuthorities};
pub use certificate::ClientCertificate;
pub use distinguished_name::{DistinguishedName, InvalidDistinguishedName};
pub use header::certificate_of_header;
pub use subject::CertificateSubject;
