//! Certificates by which the client proves itself (RFC 8705 §2.1.2, §3.4).

use super::{ClientMetadata, RegisteredMethod, RegistrationOffer, members::Members};
use crate::{
    errors::OAuthError,
    mtls::{CertificateSubject, DistinguishedName},
};

/// The members that name a certificate, exactly one of which a client of `tls_client_auth` says.
const SUBJECTS: [&str; 5] = [
    "tls_client_auth_subject_dn",
    "tls_client_auth_san_dns",
    "tls_client_auth_san_uri",
    "tls_client_auth_san_ip",
    "tls_client_auth_san_email",
];
/// Binding tokens to the certificate.
const BOUND: &str = "tls_client_certificate_bound_access_tokens";

/// What is registered of a client's certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Certificates {
    /// In the order of [`SUBJECTS`].
    pub(super) subjects: [Option<String>; 5],
    /// Whether tokens are bound to it.
    pub(super) bound: bool,
}

/// Reads what the client says of its certificate, within what is offered.
///
/// # Errors
/// When a client of `tls_client_auth` does not name its certificate in exactly one way, and when tokens can't be bound here.
pub(super) fn parse(
    members: &Members,
    method: RegisteredMethod,
    offer: RegistrationOffer,
) -> Result<Certificates, OAuthError> {
    let bound = members.flag(BOUND)?;
    if bound && !offer.client_certificates {
        return Err(OAuthError::invalid_client_metadata(BOUND));
    }
    let mut certificates = Certificates { bound, ..Certificates::default() };
    if method != RegisteredMethod::TlsClientAuth {
        return Ok(certificates);
    }
    let mut named = 0;
    for (kept, name) in certificates.subjects.iter_mut().zip(SUBJECTS) {
        let Some(text) = members.text(name)? else { continue };
        subject(name, text).ok_or_else(|| OAuthError::invalid_client_metadata(name))?;
        *kept = Some(text.to_owned());
        named += 1;
    }
    let [first, ..] = SUBJECTS;
    if named == 1 { Ok(certificates) } else { Err(OAuthError::invalid_client_metadata(first)) }
}

fn subject(name: &str, text: &str) -> Option<CertificateSubject> {
    match name {
        "tls_client_auth_subject_dn" => DistinguishedName::parse(text).ok().map(CertificateSubject::SubjectDn),
        "tls_client_auth_san_dns" => Some(CertificateSubject::SanDns(text.to_owned())),
        "tls_client_auth_san_uri" => Some(CertificateSubject::SanUri(text.to_owned())),
        "tls_client_auth_san_ip" => text.parse().ok().map(CertificateSubject::SanIp),
        "tls_client_auth_san_email" => Some(CertificateSubject::SanEmail(text.to_owned())),
        _ => None,
    }
}

impl ClientMetadata {
    /// The name by which the client's certificate is recognised, where it proves itself by one of an authority.
    pub fn certificate_subject(&self) -> Option<CertificateSubject> {
        let texts = [
            &self.tls_client_auth_subject_dn,
            &self.tls_client_auth_san_dns,
            &self.tls_client_auth_san_uri,
            &self.tls_client_auth_san_ip,
            &self.tls_client_auth_san_email,
        ];
        SUBJECTS.into_iter().zip(texts).find_map(|(name, text)| subject(name, text.as_deref()?))
    }
}
