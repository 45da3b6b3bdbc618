//! Drafts: one a flow, of no effect until it is published.

use super::FlowRefusal;
use crate::Context;
use vestibule_domain::{audit::EventKind, flow::UserFlow, ids::FlowId};
use vestibule_storage::{ChangeSet, user_flows};

/// Saves the draft of a flow that there is, in place of the one before.
pub async fn save_draft(cx: &Context, flow: &UserFlow) -> Result<(), FlowRefusal> {
    flow.check(cx.tenant.attributes(), cx.tenant.all_terms().map(AsRef::as_ref))?;
    if user_flows::by_id(&cx.rows(), flow.id).await?.is_none() {
        return Err(FlowRefusal::NoSuchFlow);
    }
    let now = cx.now();
    let changes: ChangeSet<FlowRefusal> =
        ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::UserFlowChanged, now, "draft_saved"))
            .push(user_flows::save_draft(flow, now));
    Ok(cx.platform.storage.commit(changes).await?)
}

/// Drops the draft of a flow.
pub async fn drop_draft(cx: &Context, id: FlowId) -> Result<(), FlowRefusal> {
    let draft = user_flows::draft(&cx.rows(), id).await?.ok_or(FlowRefusal::NoSuchVersion)?;
    let changes = ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::UserFlowChanged, cx.now(), "draft_dropped"))
        .one_or(user_flows::drop_draft(id, draft.saved_at), FlowRefusal::Raced);
    Ok(cx.platform.storage.commit(changes).await?)
}
