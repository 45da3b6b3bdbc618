//! The server's certificate, for the name `localhost` only, and the authority that vouches for it.

use anyhow::Result;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

/// PEM texts.
pub(super) struct Identity {
    pub(super) authority: String,
    pub(super) certificate: String,
    pub(super) key: String,
}

impl Identity {
    /// Makes a fresh authority, which vouches for nothing else.
    pub(super) fn new() -> Result<Self> {
        let (authority_key, key) = (KeyPair::generate()?, KeyPair::generate()?);
        let mut authority = CertificateParams::new(Vec::new())?;
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority_certificate = authority.self_signed(&authority_key)?;
        let leaf = CertificateParams::new(["localhost".to_owned()])?;
        let certificate = leaf.signed_by(&key, &Issuer::new(authority, authority_key))?;
        Ok(Self { authority: authority_certificate.pem(), certificate: certificate.pem(), key: key.serialize_pem() })
    }
}
