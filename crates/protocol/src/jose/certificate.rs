//! Self-signed certificates of RSA signing keys, for clients that take keys as X.509 (decisions.md 17).

use super::{KeyError, SigningKey};
use rcgen::{
    CertificateParams, DistinguishedName, DnType, KeyUsagePurpose, PKCS_RSA_SHA256, PublicKeyData, SignatureAlgorithm,
};
use time::OffsetDateTime;
use x509_parser::{certificate::X509Certificate, prelude::FromDer};

/// What a certificate says.
#[derive(Clone, Copy, Debug)]
pub struct CertificateRequest<'a> {
    /// The common name: readers show it, nobody relies on it.
    pub common_name: &'a str,
    /// Valid from, in seconds since 1970-01-01 UTC.
    pub not_before: i64,
    /// Valid until, likewise.
    pub not_after: i64,
}

/// The certificate of an RSA key in DER; none for other keys, which are published as numbers alone.
///
/// The same key and request give the same certificate: its serial number follows from the key.
pub fn self_signed_certificate(
    key: &SigningKey,
    request: &CertificateRequest<'_>,
) -> Result<Option<Vec<u8>>, KeyError> {
    let Some(public_der) = key.rsa_public_der() else {
        return Ok(None);
    };
    let moment = |seconds| OffsetDateTime::from_unix_timestamp(seconds).map_err(|_| KeyError::Certificate);
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, request.common_name);
    params.not_before = moment(request.not_before)?;
    params.not_after = moment(request.not_after)?;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let certificate = params.self_signed(&Signer { key, public_der }).map_err(|_| KeyError::Certificate)?;
    Ok(Some(certificate.der().to_vec()))
}

/// From when until when a certificate is in force, in seconds since 1970-01-01 UTC. `None` for what is no certificate.
pub fn certificate_validity(der: &[u8]) -> Option<(i64, i64)> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let validity = &certificate.tbs_certificate.validity;
    Some((validity.not_before.timestamp(), validity.not_after.timestamp()))
}

struct Signer<'a> {
    key: &'a SigningKey,
    public_der: &'a [u8],
}

impl PublicKeyData for Signer<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.public_der
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_RSA_SHA256
    }
}

impl rcgen::SigningKey for Signer<'_> {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        self.key.sign(message).map_err(|_| rcgen::Error::RemoteKeyError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::Algorithm;

    const REQUEST: CertificateRequest<'_> =
        CertificateRequest { common_name: "Fable Books", not_before: 1_795_168_831, not_after: 1_826_704_831 };

    #[test]
    fn an_rsa_key_gets_a_certificate_that_holds_it_and_stays_the_same() {
        let (key, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
        let der = self_signed_certificate(&key, &REQUEST).unwrap().unwrap();
        let holds = |part: &[u8]| der.windows(part.len()).any(|window| window == part);
        assert!(holds(key.rsa_public_der().unwrap()) && holds(b"Fable Books"));
        assert_eq!(self_signed_certificate(&key, &REQUEST).unwrap().unwrap(), der);
    }

    #[test]
    fn other_keys_get_none() {
        let (key, _) = SigningKey::generate(Algorithm::Es256).unwrap();
        assert_eq!(self_signed_certificate(&key, &REQUEST), Ok(None));
    }

    #[test]
    fn a_moment_beyond_the_calendar_is_refused() {
        let (key, _) = SigningKey::generate(Algorithm::Rs256).unwrap();
        let request = CertificateRequest { not_after: i64::MAX, ..REQUEST };
        assert_eq!(self_signed_certificate(&key, &request), Err(KeyError::Certificate));
    }
}
