//! An authority, and the account at it.

use super::{AcmeError, http::AuthorityHttp};
use crate::safe_http::SafeHttpError;
use instant_acme::{Account, ExternalAccountKey, NewAccount};
use rustls_pki_types::PrivatePkcs8KeyDer;
use std::sync::Arc;
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret};

/// What the operator has said of an authority.
#[derive(Clone, Debug)]
pub struct AuthoritySettings {
    /// Its directory (RFC 8555 §7.1.1).
    pub directory_url: OutboundUrl,
    /// Where it may write to, each as `mailto:name@example.com`.
    pub contact: Vec<String>,
    /// The account with it outside of ACME, where it wants one (RFC 8555 §7.3.4).
    pub external_account: Option<ExternalAccount>,
    /// Authorities to trust for its own HTTPS beside the public ones, in PEM.
    pub extra_authorities: Option<Vec<u8>>,
}

/// An account outside of ACME.
#[derive(Clone, Debug)]
pub struct ExternalAccount {
    /// Its name at the authority.
    pub id: String,
    /// The key that the authority has given for it.
    pub key: Secret<Vec<u8>>,
}

/// An authority, whose terms the operator has accepted. Cloning shares its connections.
#[derive(Clone, Debug)]
pub struct Authority {
    settings: Arc<AuthoritySettings>,
    http: AuthorityHttp,
}

/// A new account, to be kept.
#[derive(Clone, Debug)]
pub struct MadeAccount {
    /// What the authority calls it.
    pub url: String,
    /// Its private key in PKCS#8.
    pub private_key: Secret<Vec<u8>>,
}

/// An account in use.
pub struct AcmeAccount {
    pub(super) account: Account,
    pub(super) http: AuthorityHttp,
}

impl Authority {
    /// An authority. Connects when there is something to ask.
    ///
    /// # Errors
    /// When the extra authorities don't read.
    pub fn new(settings: AuthoritySettings) -> Result<Self, SafeHttpError> {
        let http = AuthorityHttp::new(settings.extra_authorities.as_deref())?;
        Ok(Self { settings: Arc::new(settings), http })
    }

    /// Its directory, by which accounts are told apart.
    pub fn directory_url(&self) -> &str {
        self.settings.directory_url.as_str()
    }

    /// Makes an account with a key of its own (RFC 8555 §7.3).
    ///
    /// # Errors
    /// When the authority refuses or can't be reached.
    pub async fn make_account(&self) -> Result<MadeAccount, AcmeError> {
        let contact: Vec<&str> = self.settings.contact.iter().map(String::as_str).collect();
        let wanted = NewAccount { contact: &contact, terms_of_service_agreed: true, only_return_existing: false };
        let external = self.settings.external_account.as_ref();
        let external = external.map(|external| ExternalAccountKey::new(external.id.clone(), external.key.reveal()));
        let builder = Account::builder_with_http(Box::new(self.http.clone()));
        let made = builder.create(&wanted, self.directory_url().to_owned(), external.as_ref()).await;
        let (account, credentials) = made.map_err(|error| AcmeError::of(error, self.http.retry_after()))?;
        let private_key = Secret::new(credentials.private_key().secret_pkcs8_der().to_vec());
        Ok(MadeAccount { url: account.id().to_owned(), private_key })
    }

    /// Takes an account up that was made before.
    ///
    /// # Errors
    /// When the authority can't be reached, or the key can't be used.
    pub async fn account(&self, made: &MadeAccount) -> Result<AcmeAccount, AcmeError> {
        let key = PrivatePkcs8KeyDer::from(made.private_key.reveal().as_slice());
        let builder = Account::builder_with_http(Box::new(self.http.clone()));
        let account = builder.from_parts(made.url.clone(), key, self.directory_url().to_owned()).await;
        let account = account.map_err(|error| AcmeError::of(error, self.http.retry_after()))?;
        Ok(AcmeAccount { account, http: self.http.clone() })
    }
}
