//! What flows there are, and what versions of one.

use super::FlowRefusal;
use crate::{Context, Failure};
use vestibule_domain::{
    flow::UserFlow,
    ids::{AppId, FlowId},
};
use vestibule_storage::user_flows::{self, FlowVersion};

/// A flow at a glance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FlowSummary {
    /// The flow, as published.
    pub flow: UserFlow,
    /// Whether it has a draft.
    pub has_draft: bool,
    /// The applications whose customers go through it, the tenant's first flow also those that name none.
    pub applications: Vec<AppId>,
}

/// Every flow of the tenant, the oldest first.
pub async fn list(cx: &Context) -> Result<Vec<FlowSummary>, Failure> {
    let rows = cx.rows();
    let mut summaries = Vec::new();
    for flow in user_flows::all(&rows).await? {
        let followed = |id| cx.tenant.application(id).and_then(|application| cx.tenant.flow_of(application));
        let applications = cx.tenant.applications().map(|application| application.app_id);
        let mut applications: Vec<AppId> =
            applications.filter(|id| followed(*id).is_some_and(|followed| followed.id == flow.id)).collect();
        applications.sort_unstable();
        let has_draft = user_flows::draft(&rows, flow.id).await?.is_some();
        summaries.push(FlowSummary { flow, has_draft, applications });
    }
    Ok(summaries)
}

/// Every version of a flow: its draft, the published one, and those that it has replaced, the newest first.
pub async fn versions(cx: &Context, id: FlowId) -> Result<Vec<FlowVersion>, FlowRefusal> {
    let rows = cx.rows();
    let published = user_flows::published(&rows, id).await?.ok_or(FlowRefusal::NoSuchFlow)?;
    let (drafts, replaced): (Vec<_>, Vec<_>) =
        user_flows::versions(&rows, id).await?.into_iter().partition(FlowVersion::is_draft);
    Ok(drafts.into_iter().chain([published]).chain(replaced).collect())
}
