//! By which of its names a certificate is a client's.

use super::{ClientCertificate, DistinguishedName};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use x509_parser::{certificate::X509Certificate, extensions::GeneralName, prelude::FromDer};

/// The one name by which an application's certificate is recognised (RFC 8705 §2.1.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CertificateSubject {
    /// `tls_client_auth_subject_dn`: the subject.
    SubjectDn(DistinguishedName),
    /// `tls_client_auth_san_dns`: a DNS name among the alternative names.
    SanDns(String),
    /// `tls_client_auth_san_uri`: a URI among them, exactly as written.
    SanUri(String),
    /// `tls_client_auth_san_ip`: an address among them.
    SanIp(IpAddr),
    /// `tls_client_auth_san_email`: an email address among them.
    SanEmail(String),
}

impl CertificateSubject {
    /// Whether a certificate carries this name. One that can't be read carries none.
    pub fn is_of(&self, certificate: &ClientCertificate) -> bool {
        let Ok((rest, certificate)) = X509Certificate::from_der(certificate.leaf()) else { return false };
        if !rest.is_empty() {
            return false;
        }
        if let Self::SubjectDn(name) = self {
            return name.is(certificate.subject());
        }
        // A second extension of the kind makes it an error, and the certificate nobody's.
        let Ok(Some(names)) = certificate.subject_alternative_name() else { return false };
        names.value.general_names.iter().any(|name| self.is(name))
    }

    fn is(&self, name: &GeneralName<'_>) -> bool {
        match (self, name) {
            (Self::SanDns(expected), GeneralName::DNSName(name)) => expected.eq_ignore_ascii_case(name),
            (Self::SanUri(expected), GeneralName::URI(name)) => expected == name,
            (Self::SanIp(IpAddr::V4(expected)), GeneralName::IPAddress(name)) => expected.octets() == *name,
            (Self::SanIp(IpAddr::V6(expected)), GeneralName::IPAddress(name)) => expected.octets() == *name,
            (Self::SanEmail(expected), GeneralName::RFC822Name(name)) => same_mailbox(expected, name),
            _ => false,
        }
    }
}

/// RFC 5280 §7.5: the host compares without case, the rest exactly.
fn same_mailbox(one: &str, other: &str) -> bool {
    match (one.rsplit_once('@'), other.rsplit_once('@')) {
        (Some((local, host)), Some((other_local, other_host))) => {
            local == other_local && host.eq_ignore_ascii_case(other_host)
        }
        _ => false,
    }
}
