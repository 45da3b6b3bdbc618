//! One order, of a certificate for one host.

use super::{AcmeAccount, AcmeError, http::AuthorityHttp};
use instant_acme::{AuthorizationStatus, ChallengeType, Error, Identifier, NewOrder, Order, OrderStatus, RetryPolicy};
use rcgen::{CertificateParams, DistinguishedName, KeyPair};
use std::time::Duration;
use vestibule_domain::{secret::Secret, tenant::HostName};

/// How an authority is asked whether it is done: less and less often, for two minutes.
const PATIENCE: RetryPolicy =
    RetryPolicy::new().initial_delay(Duration::from_millis(500)).backoff(1.5).timeout(Duration::from_mins(2));

/// The longest token that is taken, in bytes; RFC 8555 §8.1 wants 22 at least.
const LONGEST_TOKEN: usize = 256;

/// How a host is shown to be ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChallengeKind {
    /// By a page on port 80 (RFC 8555 §8.3).
    Http01,
    /// By a certificate on port 443 (RFC 8737).
    TlsAlpn01,
}

impl ChallengeKind {
    /// Its name in ACME.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http01 => "http-01",
            Self::TlsAlpn01 => "tls-alpn-01",
        }
    }

    const fn kind(self) -> ChallengeType {
        match self {
            Self::Http01 => ChallengeType::Http01,
            Self::TlsAlpn01 => ChallengeType::TlsAlpn01,
        }
    }
}

/// What the host has to answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Challenge {
    /// What it is asked for: letters, digits, `-` and `_`.
    pub token: String,
    /// What it says, or what its certificate holds the hash of (RFC 8555 §8.1).
    pub key_authorization: String,
}

/// A certificate and its key.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The host's certificate and those that lead from it to the authority, in PEM.
    pub chain: String,
    /// Its private key in PEM (PKCS#8), which the authority has never seen.
    pub private_key: Secret<String>,
}

/// An order that waits for the host's answer.
pub struct PendingOrder {
    order: Order,
    host: HostName,
    kind: ChallengeKind,
    challenge: Option<Challenge>,
    http: AuthorityHttp,
}

impl AcmeAccount {
    /// Orders a certificate for a host (RFC 8555 §7.4).
    ///
    /// # Errors
    /// When the authority refuses, can't be reached, or offers no challenge of this kind.
    pub async fn order(&self, host: &HostName, kind: ChallengeKind) -> Result<PendingOrder, AcmeError> {
        let failed = |error| AcmeError::of(error, self.http.retry_after());
        let identifiers = [Identifier::Dns(host.as_str().to_owned())];
        let mut order = self.account.new_order(&NewOrder::new(&identifiers)).await.map_err(failed)?;
        let mut challenge = None;
        let mut authorizations = order.authorizations();
        while let Some(authorization) = authorizations.next().await {
            let mut authorization = authorization.map_err(failed)?;
            match authorization.status {
                // The authority remembers the host from another order.
                AuthorizationStatus::Valid => continue,
                AuthorizationStatus::Pending => {}
                _ => return Err(AcmeError::Malformed),
            }
            let handle = authorization.challenge(kind.kind()).ok_or(AcmeError::NotOffered(kind))?;
            if !is_token(&handle.token) {
                return Err(AcmeError::Malformed);
            }
            let key_authorization = handle.key_authorization().as_str().to_owned();
            challenge = Some(Challenge { token: handle.token.clone(), key_authorization });
        }
        Ok(PendingOrder { order, host: host.clone(), kind, challenge, http: self.http.clone() })
    }
}

impl PendingOrder {
    /// What the host has to answer from now on; nothing where the authority knows it already.
    pub const fn challenge(&self) -> Option<&Challenge> {
        self.challenge.as_ref()
    }

    /// Lets the authority look, and takes the certificate.
    ///
    /// # Errors
    /// When the authority could not see that the host is ours, or refuses for another reason.
    pub async fn finish(mut self) -> Result<Issued, AcmeError> {
        let http = self.http.clone();
        let failed = |error| AcmeError::of(error, http.retry_after());
        if self.challenge.is_some() {
            self.ready().await.map_err(failed)?;
        }
        match self.order.poll_ready(&PATIENCE).await {
            Ok(OrderStatus::Ready) => {}
            outcome => return Err(self.reason().await.unwrap_or_else(|| refusal(outcome, failed))),
        }
        let key = KeyPair::generate().map_err(|_| AcmeError::Key)?;
        let mut params = CertificateParams::new(vec![self.host.as_str().to_owned()]).map_err(|_| AcmeError::Key)?;
        params.distinguished_name = DistinguishedName::new();
        let request = params.serialize_request(&key).map_err(|_| AcmeError::Key)?;
        self.order.finalize_csr(request.der()).await.map_err(failed)?;
        let chain = self.order.poll_certificate(&PATIENCE).await.map_err(failed)?;
        Ok(Issued { chain, private_key: Secret::new(key.serialize_pem()) })
    }

    async fn ready(&mut self) -> Result<(), Error> {
        let mut authorizations = self.order.authorizations();
        while let Some(authorization) = authorizations.next().await {
            let mut authorization = authorization?;
            if authorization.status == AuthorizationStatus::Valid {
                continue;
            }
            if let Some(mut challenge) = authorization.challenge(self.kind.kind()) {
                challenge.set_ready().await?;
            }
        }
        Ok(())
    }

    /// What the authority says of the challenge that it has found wanting: more than it says of the order.
    async fn reason(&mut self) -> Option<AcmeError> {
        let mut authorizations = self.order.authorizations();
        while let Some(authorization) = authorizations.next().await {
            let mut authorization = authorization.ok()?;
            let state = authorization.refresh().await.ok()?;
            let problem = state.challenges.iter().find_map(|challenge| challenge.error.as_ref());
            if let Some(problem) = problem {
                return Some(AcmeError::of_problem(problem, None));
            }
        }
        None
    }
}

fn refusal(outcome: Result<OrderStatus, Error>, failed: impl Fn(Error) -> AcmeError) -> AcmeError {
    match outcome {
        Ok(_) => AcmeError::Malformed,
        Err(error) => failed(error),
    }
}

fn is_token(token: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !token.is_empty() && token.len() <= LONGEST_TOKEN && token.bytes().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_a_word_of_base64url() {
        assert!(is_token("DGyRejmCefe7v4NfDGDKfA-_"));
        for token in ["", "../etc/passwd", "a/b", "a b", "a%2f", "ä", "a\r\n", &"x".repeat(LONGEST_TOKEN + 1)] {
            assert!(!is_token(token), "{token}");
        }
    }
}
