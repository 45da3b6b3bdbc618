//! Certificates of tenants' own hosts, by the name that a client's handshake asks for. A certificate that is replaced is served
//! within seconds, on every node, to connections that begin after that.

use crate::{
    acme::answering_certificate,
    tls::{TlsError, config_of},
};
use quick_cache::sync::Cache;
use rustls::{ServerConfig, client::verify_server_name, server::ParsedCertificate};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{ops::Range, sync::Arc, time::Duration};
use vestibule_domain::{clock::Timestamp, tenant::HostName};
use vestibule_protocol::jose::certificate_validity;
use vestibule_services::{
    Platform, certificates,
    tenants::{HostCertificate, open_certificate, stored_certificate},
};

/// The longest chain that is taken, in bytes.
const LONGEST_CHAIN: usize = 64 * 1024;
/// So many names are remembered, whether they have a certificate or not; the least used go first.
const MOST_NAMES: usize = 10_000;
/// So long one is served, or none, without looking again.
const FRESH: Duration = Duration::from_secs(5);
/// What is wrong with a certificate is said by these names of its parts.
const PARTS: [&str; 2] = ["the certificate chain", "the private key"];

/// Why a certificate is not taken for a host.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HostCertificateError {
    /// Chain and key can't be read, or not used together.
    #[error(transparent)]
    Unusable(#[from] TlsError),
    /// It is for other names.
    #[error("the certificate is not for {0}")]
    OtherName(HostName),
    /// It is not in force now.
    #[error("the certificate is not in force: it has ended, or begins later")]
    OutOfTime,
    /// It is longer than any chain.
    #[error("a certificate chain has at most 64 KiB")]
    TooLarge,
}

/// Looks at a certificate before it is taken for a host: it can be served, it is for that name, and it is in force. From when until when
/// it is.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn judge(
    certificate: &HostCertificate,
    host: &HostName,
    now: Timestamp,
) -> Result<Range<Timestamp>, HostCertificateError> {
    if certificate.chain.len() > LONGEST_CHAIN {
        return Err(HostCertificateError::TooLarge);
    }
    config(certificate)?;
    let unusable = |_| HostCertificateError::OtherName(host.clone());
    let leaf = CertificateDer::from_pem_slice(certificate.chain.as_bytes());
    let leaf = leaf.map_err(|_| HostCertificateError::OtherName(host.clone()))?;
    let parsed = ParsedCertificate::try_from(&leaf).map_err(unusable)?;
    let name = ServerName::try_from(host.as_str()).map_err(|_| HostCertificateError::OtherName(host.clone()))?;
    verify_server_name(&parsed, &name).map_err(unusable)?;
    let (from, until) = certificate_validity(&leaf).ok_or(HostCertificateError::OutOfTime)?;
    if (from..until).contains(&now.as_seconds()) {
        Ok(Timestamp::from_seconds(from)..Timestamp::from_seconds(until))
    } else {
        Err(HostCertificateError::OutOfTime)
    }
}

fn config(certificate: &HostCertificate) -> Result<Arc<ServerConfig>, TlsError> {
    config_of(&certificate.chain, certificate.private_key.reveal(), PARTS)
}

/// What connections are served with.
pub(crate) struct HostCertificates {
    platform: Arc<Platform>,
    /// For every name without a certificate of its own.
    own: Arc<ServerConfig>,
    known: Cache<HostName, Arc<Known>>,
}

struct Known {
    served: Option<Served>,
    seen_at: Timestamp,
}

/// A certificate in use. Clients resume their sessions with its configuration, so that it stays as long as the certificate does.
#[derive(Clone)]
struct Served {
    /// By this a certificate is known again: it is sealed with a nonce of its own each time that one is stored.
    sealed_private_key: Vec<u8>,
    config: Arc<ServerConfig>,
}

impl HostCertificates {
    /// The certificates of a deployment, and its own for everything else.
    pub(crate) fn new(platform: Arc<Platform>, own: Arc<ServerConfig>) -> Self {
        Self { platform, own, known: Cache::new(MOST_NAMES) }
    }

    /// What a connection is served with that asks for a name (RFC 6066 §3), or for none.
    pub(crate) async fn of(&self, name: Option<&str>) -> Arc<ServerConfig> {
        let host = name.and_then(|name| HostName::parse(name).ok());
        let host = host.filter(|host| self.platform.settings.hosts.may_be_a_tenants(host));
        let Some(host) = host else { return Arc::clone(&self.own) };
        let now = self.platform.clock.now();
        let known = self.known.get(&host);
        let fresh = known.as_ref().filter(|known| known.seen_at <= now && now.since(known.seen_at) < FRESH);
        let config = match fresh {
            Some(fresh) => fresh.served.as_ref().map(|served| Arc::clone(&served.config)),
            None => self.look_up(host, known.as_deref(), now).await,
        };
        config.unwrap_or_else(|| Arc::clone(&self.own))
    }

    /// What an authority is answered with that asks for a name (RFC 8737). Where there is no answer, the server's own configuration does
    /// not speak its protocol.
    pub(crate) async fn answer(&self, name: Option<&str>) -> Arc<ServerConfig> {
        let Some(host) = name.and_then(|name| HostName::parse(name).ok()) else { return Arc::clone(&self.own) };
        let answered = match certificates::answer_of(&self.platform, &host).await {
            Ok(None) => return Arc::clone(&self.own),
            Ok(Some(answer)) => {
                answering_certificate(&host, &answer.key_authorization).map_err(|error| error.to_string())
            }
            Err(failure) => Err(failure.to_string()),
        };
        answered.unwrap_or_else(|error| {
            tracing::error!(%host, %error, "an authority can't be answered");
            Arc::clone(&self.own)
        })
    }

    async fn look_up(&self, host: HostName, known: Option<&Known>, now: Timestamp) -> Option<Arc<ServerConfig>> {
        let known = known.and_then(|known| known.served.as_ref());
        // What was served a moment ago goes on while the store can't say.
        let served = self.served(&host, known).await.unwrap_or_else(|error| {
            tracing::error!(%host, %error, "the certificate of a host can't be had");
            known.cloned()
        });
        let config = served.as_ref().map(|served| Arc::clone(&served.config));
        self.known.insert(host, Arc::new(Known { served, seen_at: now }));
        config
    }

    /// What the host is served with, which is what it was served with unless the certificate has changed.
    async fn served(&self, host: &HostName, known: Option<&Served>) -> Result<Option<Served>, String> {
        let found = stored_certificate(&self.platform, host).await.map_err(|failure| failure.to_string())?;
        let Some(stored) = found else { return Ok(None) };
        if let Some(known) = known.filter(|known| known.sealed_private_key == stored.sealed_private_key) {
            return Ok(Some(known.clone()));
        }
        let sealed_private_key = stored.sealed_private_key.clone();
        let opened = open_certificate(&self.platform, host, stored).await.map_err(|failure| failure.to_string())?;
        let config = config(&opened).map_err(|error| error.to_string())?;
        Ok(Some(Served { sealed_private_key, config }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair};
    use vestibule_domain::{clock::Clock as _, secret::Secret};

    fn made(name: &str, change: impl FnOnce(&mut CertificateParams)) -> HostCertificate {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        change(&mut params);
        let chain = params.self_signed(&key).unwrap().pem();
        HostCertificate { chain, private_key: Secret::new(key.serialize_pem()) }
    }

    #[test]
    fn a_certificate_is_taken_for_its_own_name_while_it_is_in_force() {
        let host = HostName::parse("login.fable.example").unwrap();
        let now = crate::system::SystemClock.now();
        let judged = |certificate: &HostCertificate| judge(certificate, &host, now).map_err(|error| error.to_string());
        assert!(judged(&made("login.fable.example", |_| {})).unwrap().contains(&now));
        assert!(judged(&made("*.fable.example", |_| {})).is_ok());
        for name in ["fable.example", "login.halden.example", "*.login.fable.example"] {
            assert_eq!(judged(&made(name, |_| {})), Err("the certificate is not for login.fable.example".to_owned()));
        }
        let over = made("login.fable.example", |params| params.not_after = rcgen::date_time_ymd(2_020, 1, 1));
        let later = made("login.fable.example", |params| params.not_before = rcgen::date_time_ymd(2_200, 1, 1));
        for certificate in [over, later] {
            assert!(judged(&certificate).unwrap_err().contains("not in force"));
        }
        let good = made("login.fable.example", |_| {});
        let other = made("login.fable.example", |_| {});
        for (chain, key) in [
            (String::new(), good.private_key.reveal().clone()),
            ("-----BEGIN".to_owned(), good.private_key.reveal().clone()),
            (good.chain.clone(), String::new()),
            (good.chain.clone(), good.chain.clone()),
            (good.chain.clone(), other.private_key.reveal().clone()),
            ("x".repeat(LONGEST_CHAIN + 1), good.private_key.reveal().clone()),
        ] {
            assert!(judged(&HostCertificate { chain, private_key: Secret::new(key) }).is_err());
        }
    }
}
