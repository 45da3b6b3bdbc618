//! Delivery by SMTP (RFC 5321), over TLS wherever the server can.

use super::{DeliveryError, MailTransport, OutgoingMail, message};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        PoolConfig,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
        extension::ClientId,
    },
};
use std::{error::Error as _, io, pin::Pin, time::Duration};
use vestibule_domain::secret::Secret;

/// With what a certificate begins.
const PEM_BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// How the connection is protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Security {
    /// TLS from the first byte (RFC 8314 §3.3); port 465 unless another is set.
    Implicit,
    /// Upgraded by STARTTLS (RFC 3207) before anything is said, or not used at all; port 587 unless another is set.
    StartTls,
    /// In the clear, for a relay on the same machine; port 25 unless another is set. Never with credentials.
    Clear,
}

/// Where and how to deliver.
#[derive(Debug)]
pub struct SmtpSettings {
    /// The server's host name, which its certificate must name.
    pub host: String,
    /// The port, if not the usual one.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub security: Security,
    /// User name and password.
    pub credentials: Option<(String, Secret<String>)>,
    /// Further certificate authorities to trust, in PEM, beside the public ones.
    pub extra_authorities: Option<Vec<u8>>,
    /// The name to greet the server with (EHLO), if not this machine's.
    pub hello_name: Option<String>,
    /// How long any one exchange may take.
    pub timeout: Duration,
    /// The most connections kept open.
    pub connections: u32,
}

/// Why settings can't be used.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSettingsError {
    /// A password would be sent where anybody can read it.
    #[error("credentials need TLS: choose implicit TLS or STARTTLS")]
    CredentialsInClear,
    /// The certificate authorities can't be read.
    #[error("the mail server's certificate authorities can't be read")]
    Authorities,
    /// TLS can't be set up for this host.
    #[error("TLS can't be set up for the mail server")]
    Tls,
}

/// Delivers by SMTP, over a pool of connections.
pub struct SmtpTransport {
    inner: AsyncSmtpTransport<Tokio1Executor>,
}

impl SmtpTransport {
    /// A transport with these settings. Connects when there is something to deliver.
    pub fn new(settings: &SmtpSettings) -> Result<Self, SmtpSettingsError> {
        if settings.security == Security::Clear && settings.credentials.is_some() {
            return Err(SmtpSettingsError::CredentialsInClear);
        }
        let (tls, usual_port) = match settings.security {
            Security::Implicit => (Tls::Wrapper(tls(settings)?), 465),
            Security::StartTls => (Tls::Required(tls(settings)?), 587),
            Security::Clear => (Tls::None, 25),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(settings.host.as_str())
            .port(settings.port.unwrap_or(usual_port))
            .tls(tls)
            .timeout(Some(settings.timeout))
            .pool_config(PoolConfig::new().max_size(settings.connections).idle_timeout(Duration::from_secs(30)));
        if let Some((user, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(user.clone(), password.reveal().clone()));
        }
        if let Some(name) = &settings.hello_name {
            builder = builder.hello_name(ClientId::Domain(name.clone()));
        }
        Ok(Self { inner: builder.build() })
    }
}

fn tls(settings: &SmtpSettings) -> Result<TlsParameters, SmtpSettingsError> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.extra_authorities {
        // Without this a file of something else would be read as no authority at all.
        if !pem.windows(PEM_BEGIN.len()).any(|window| window == PEM_BEGIN) {
            return Err(SmtpSettingsError::Authorities);
        }
        let authorities = Certificate::from_pem(pem).map_err(|_| SmtpSettingsError::Authorities)?;
        builder = builder.add_root_certificate(authorities);
    }
    builder.build_rustls().map_err(|_| SmtpSettingsError::Tls)
}

impl MailTransport for SmtpTransport {
    fn deliver<'a>(
        &'a self,
        mail: &'a OutgoingMail,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + 'a>> {
        Box::pin(async move {
            let message = message(mail)?;
            self.inner.send(message).await.map(|_| ()).map_err(|error| verdict(&error))
        })
    }
}

/// Whether an answer is about who we are and not about the mail (RFC 4954 §6): it stands until the operator mends the
/// credentials, and the mail is as good then.
const fn concerns_credentials(code: u16) -> bool {
    matches!(code, 530 | 534 | 535 | 538)
}

/// Whether TLS failed under way. The client calls that a broken connection; only the cause says what was wrong with it.
fn failed_handshake(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// What an error means. A server's own words stay out of it: they may repeat the recipient's address.
fn verdict(error: &lettre::transport::smtp::Error) -> DeliveryError {
    if let Some(code) = error.status() {
        let reason = format!("the mail server answered {code}");
        return if error.is_permanent() && !concerns_credentials(u16::from(code)) {
            DeliveryError::Permanent(reason)
        } else {
            DeliveryError::Transient(reason)
        };
    }
    let reason = if error.is_timeout() {
        "the mail server took too long"
    } else if error.is_tls() || failed_handshake(error) {
        "TLS with the mail server failed"
    } else if error.is_client() {
        "the mail server lacks a feature that is needed"
    } else {
        "the mail server can't be reached"
    };
    DeliveryError::Transient(reason.to_owned())
}
