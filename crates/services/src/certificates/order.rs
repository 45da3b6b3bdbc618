//! One order, from its lease to the certificate or to the next try.

use super::{
    account,
    pace::{after_failure, renewal},
    round::{Account, Orders, Taken},
};
use crate::{
    Failure,
    tenants::{HostCertificate, recorded, sealed_certificate},
};
use std::{ops::Range, time::Duration};
use vestibule_domain::clock::Timestamp;
use vestibule_outbound::acme::{AcmeError, Challenge};
use vestibule_storage::{
    acme_challenges::{self, AcmeChallenge},
    certificate_orders::{self, CertificateOrder, NextTry},
    host_certificates::{self, CertificateSource},
    tenant_hosts,
};

/// How long a node has for an order before another may take it up.
const LEASE: Duration = Duration::from_mins(10);
/// How long it takes at most, so that the lease outlives it.
const PATIENCE: Duration = Duration::from_mins(9);
/// The longest problem that is kept, in characters.
const LONGEST_PROBLEM: usize = 800;
/// Counts what came of orders, by `result`.
const COUNTER: &str = "vestibule_certificate_orders_total";

/// Why there is no certificate yet.
enum NotIssued {
    Acme(AcmeError),
    /// What the authority has issued can't be served.
    Unusable(String),
    Failed(Failure),
}

impl From<AcmeError> for NotIssued {
    fn from(error: AcmeError) -> Self {
        Self::Acme(error)
    }
}

impl From<Failure> for NotIssued {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl Orders {
    /// Orders the certificate, if nobody else does and it is still wanted.
    pub(super) async fn order(&self, row: &CertificateOrder, account: Account) -> Result<(), Failure> {
        let now = self.platform.clock.now();
        let lease_until = now.plus(LEASE);
        let lease = certificate_orders::lease(&row.host, now, lease_until);
        if !self.commit(self.keyed(row.tenant).one_or(lease, Taken)).await? {
            return Ok(());
        }
        if !self.is_wanted(row).await? {
            self.commit(self.keyed(row.tenant).push(certificate_orders::delete(&row.host))).await?;
            return Ok(());
        }
        let issued = match tokio::time::timeout(PATIENCE, self.issue(row, account)).await {
            Ok(issued) => issued,
            Err(_) => Err(NotIssued::Acme(AcmeError::TooSlow)),
        };
        match issued {
            Ok((certificate, life)) => self.keep(row, lease_until, &certificate, &life).await,
            Err(reason) => self.put_off(row, lease_until, reason).await,
        }
    }

    /// Whether the host still is the tenant's, and has no uploaded certificate.
    async fn is_wanted(&self, row: &CertificateOrder) -> Result<bool, Failure> {
        let owner = tenant_hosts::tenant_of(&self.platform.storage.platform(), &row.host).await?;
        if owner != Some(row.tenant) || !self.platform.settings.hosts.may_be_a_tenants(&row.host) {
            return Ok(false);
        }
        let source = host_certificates::source(&self.platform.storage.tenant(row.tenant), &row.host).await?;
        Ok(source != Some(CertificateSource::Uploaded))
    }

    async fn issue(
        &self,
        row: &CertificateOrder,
        account: Account,
    ) -> Result<(HostCertificate, Range<Timestamp>), NotIssued> {
        let order = account?.order(&row.host, self.kind).await?;
        if let Some(challenge) = order.challenge() {
            self.answer(row, challenge).await?;
        }
        let issued = order.finish().await?;
        let certificate = HostCertificate { chain: issued.chain, private_key: issued.private_key };
        let life = (self.judge)(&certificate, &row.host, self.platform.clock.now()).map_err(NotIssued::Unusable)?;
        Ok((certificate, life))
    }

    /// Has every node answer the challenge from now on.
    async fn answer(&self, row: &CertificateOrder, challenge: &Challenge) -> Result<(), Failure> {
        let answer =
            AcmeChallenge { token: challenge.token.clone(), key_authorization: challenge.key_authorization.clone() };
        let expires_at = self.platform.clock.now().plus(LEASE);
        let set = self
            .keyed(row.tenant)
            .push(acme_challenges::delete(&row.host))
            .push(acme_challenges::insert(&row.host, &answer, expires_at));
        self.commit(set).await.map(drop)
    }

    /// Serves the certificate from now on. One that was uploaded meanwhile goes before.
    async fn keep(
        &self,
        row: &CertificateOrder,
        lease_until: Timestamp,
        certificate: &HostCertificate,
        life: &Range<Timestamp>,
    ) -> Result<(), Failure> {
        let (host, now) = (&row.host, self.platform.clock.now());
        let stored = sealed_certificate(&self.platform, row.tenant, host, certificate, CertificateSource::Acme).await?;
        let due_at = renewal(now, life);
        let set = recorded::<Taken>(&self.platform, row.tenant, "host certificate issued")
            .one_or(tenant_hosts::guard(host), Taken)
            .push(host_certificates::delete_of(host, CertificateSource::Acme))
            .one_or(host_certificates::insert(host, &stored, life.end), Taken)
            .push(acme_challenges::delete(host))
            .one_or(certificate_orders::end(host, lease_until, NextTry { due_at, failures: 0, problem: None }), Taken);
        if self.commit(set).await? {
            tracing::info!(%host, until = life.end.as_seconds(), "a certificate was issued");
            metrics::counter!(COUNTER, "result" => "issued").increment(1);
        } else {
            tracing::info!(%host, "a certificate was issued for a host that has another by now, or is gone");
        }
        Ok(())
    }

    /// Tries again later, and says why.
    async fn put_off(&self, row: &CertificateOrder, lease_until: Timestamp, reason: NotIssued) -> Result<(), Failure> {
        let (error, problem) = match reason {
            NotIssued::Failed(failure) => return Err(failure),
            NotIssued::Unusable(problem) => (None, format!("the authority's certificate can't be served: {problem}")),
            NotIssued::Acme(error) => {
                let problem = match error.advice() {
                    Some(advice) => format!("{error}. What helps: {advice}"),
                    None => error.to_string(),
                };
                (Some(error), problem)
            }
        };
        if matches!(&error, Some(AcmeError::Refused { kind, .. }) if kind == "accountDoesNotExist") {
            account::forget(&self.platform, &self.authority).await?;
        }
        let problem: String = problem.chars().take(LONGEST_PROBLEM).collect();
        let failures = row.failures.saturating_add(1);
        let due_at = after_failure(self.platform.clock.now(), failures, error.as_ref());
        let next = NextTry { due_at, failures, problem: Some(&problem) };
        let set = self
            .keyed(row.tenant)
            .push(acme_challenges::delete(&row.host))
            .one_or(certificate_orders::end(&row.host, lease_until, next), Taken);
        self.commit(set).await?;
        tracing::warn!(host = %row.host, failures, next = due_at.as_seconds(), %problem, "no certificate was issued");
        metrics::counter!(COUNTER, "result" => "failed").increment(1);
        Ok(())
    }
}
