//! The job: finds the hosts that need a certificate, and orders for as many as the pace allows.

use super::{
    account::{self, NoAccount},
    pace,
};
use crate::{Failure, Platform, tenants::HostCertificate};
use std::{ops::Range, sync::Arc};
use tokio::task::JoinSet;
use vestibule_domain::{
    clock::Timestamp,
    ids::{LogId, TenantId},
    tenant::HostName,
};
use vestibule_outbound::acme::{AcmeAccount, AcmeError, Authority, ChallengeKind};
use vestibule_storage::{ChangeSet, CommitError, certificate_orders};

/// Hosts of one page of those without a certificate.
const PAGE: u32 = 100;
/// Orders of one round.
const ROUND: u64 = 8;
/// Orders under way at once: a host that lets the authority wait holds up few others.
const MOST_UNDER_WAY: usize = 4;

/// Looks at a certificate before it is served: it is of that host, and in force. From when until when it is, or what is wrong with it.
pub type Judge = fn(&HostCertificate, &HostName, Timestamp) -> Result<Range<Timestamp>, String>;

/// Orders certificates for a deployment.
pub struct Orders {
    /// The deployment.
    pub platform: Arc<Platform>,
    /// Who issues.
    pub authority: Authority,
    /// How hosts are shown to be ours.
    pub kind: ChallengeKind,
    /// Looks at what was issued.
    pub judge: Judge,
}

/// The account, or why there is none: for every order of a round.
pub(super) type Account = Result<Arc<AcmeAccount>, AcmeError>;

/// Another was faster, or what it was for is gone.
#[derive(Debug)]
pub(super) struct Taken;

impl Orders {
    /// Takes up hosts that need a certificate, and orders what is due. An order that fails waits for its next time; the others go on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn round(self: &Arc<Self>) -> Result<(), Failure> {
        self.take_up().await?;
        let (now, rows) = (self.platform.clock.now(), self.platform.storage.platform());
        let tried = certificate_orders::tried_since(&rows, now.minus(pace::WINDOW)).await?;
        let room = u32::try_from(pace::MOST_TRIED.saturating_sub(tried).min(ROUND)).unwrap_or_default();
        let due = certificate_orders::due(&rows, now, room).await?;
        if due.is_empty() {
            return Ok(());
        }
        let account = match account::open(&self.platform, &self.authority).await {
            Ok(account) => Ok(Arc::new(account)),
            Err(NoAccount::Acme(error)) => Err(error),
            Err(NoAccount::Failed(failure)) => return Err(failure),
        };
        let mut under_way = JoinSet::new();
        for row in due {
            if under_way.len() >= MOST_UNDER_WAY {
                under_way.join_next().await;
            }
            let (this, account) = (Arc::clone(self), account.clone());
            under_way.spawn(async move {
                if let Err(error) = this.order(&row, account).await {
                    tracing::error!(host = %row.host, %error, "a certificate could not be ordered");
                }
            });
        }
        while under_way.join_next().await.is_some() {}
        Ok(())
    }

    /// Begins to order for every verified host without a certificate.
    async fn take_up(&self) -> Result<(), Failure> {
        let mut after = String::new();
        loop {
            let found = certificate_orders::without(&self.platform.storage.platform(), &after, PAGE).await?;
            let Some((_, last)) = found.last() else { return Ok(()) };
            last.as_str().clone_into(&mut after);
            let now = self.platform.clock.now();
            for (tenant, host) in found {
                if !self.platform.settings.hosts.may_be_a_tenants(&host) {
                    continue;
                }
                // Taken up by another node already.
                let _: bool =
                    self.commit(self.keyed(tenant).one_or(certificate_orders::insert(&host, now), Taken)).await?;
            }
        }
    }

    /// A set that no log row is for.
    pub(super) fn keyed(&self, tenant: TenantId) -> ChangeSet<Taken> {
        let now = self.platform.clock.now();
        ChangeSet::keyed(tenant, LogId::at(now, self.platform.randomness.as_ref()), now)
    }

    /// Whether it was this one that changed something.
    pub(super) async fn commit(&self, set: ChangeSet<Taken>) -> Result<bool, Failure> {
        match self.platform.storage.commit(set).await {
            Ok(()) => Ok(true),
            Err(CommitError::Refused(Taken)) => Ok(false),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }
}
