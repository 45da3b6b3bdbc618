//! Publishing: from then on whoever begins follows the new version.

use super::FlowRefusal;
use crate::Context;
use vestibule_domain::{audit::EventKind, clock::Timestamp, flow::UserFlow, ids::FlowId};
use vestibule_storage::{ChangeSet, Statement, tenants, user_flows};

/// What publishes a document in place of the version `replaced` of its flow, in any change set: two statements of which each must touch
/// one row. The set has to move the tenant's configuration version on as well.
pub fn publishing(flow: &UserFlow, replaced: i64, now: Timestamp) -> [Statement; 2] {
    [user_flows::archive(flow.id, replaced, now), user_flows::update(flow, replaced, now)]
}

/// Publishes the draft of a flow and returns the number of its version.
pub async fn publish(cx: &Context, id: FlowId) -> Result<i64, FlowRefusal> {
    let draft = user_flows::draft(&cx.rows(), id).await?.ok_or(FlowRefusal::NoSuchVersion)?;
    put(cx, draft.flow, "published", Some(user_flows::drop_draft(id, draft.saved_at))).await
}

/// Publishes an earlier version of a flow once more, under a number of its own, which it returns.
pub async fn roll_back(cx: &Context, id: FlowId, version: i64) -> Result<i64, FlowRefusal> {
    let earlier = user_flows::version(&cx.rows(), id, version).await?;
    let earlier = earlier.filter(|earlier| !earlier.is_draft()).ok_or(FlowRefusal::NoSuchVersion)?;
    put(cx, earlier.flow, "rolled_back", None).await
}

async fn put(cx: &Context, flow: UserFlow, detail: &'static str, and: Option<Statement>) -> Result<i64, FlowRefusal> {
    // What it names may have gone since it was written.
    flow.check(cx.tenant.attributes(), cx.tenant.all_terms().map(AsRef::as_ref))?;
    let rows = cx.rows();
    let flows = user_flows::all(&rows).await?;
    if flows.iter().any(|other| other.id != flow.id && other.display_name == flow.display_name) {
        return Err(FlowRefusal::NameTaken);
    }
    let published = flows.iter().find(|published| published.id == flow.id).ok_or(FlowRefusal::NoSuchFlow)?;
    let flow = flow.in_place_of(published);
    let (flow, now) = (flow.in_place_of(published), cx.now());
    let mut changes = ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::UserFlowChanged, now, detail));
    for statement in publishing(&flow, published.version, now).into_iter().chain(and) {
        changes = changes.one_or(statement, FlowRefusal::Raced);
    }
    cx.platform.storage.commit(changes.push(tenants::bump_config_version())).await?;
    cx.platform.directory.forget(cx.tenant.id());
    Ok(published.version + 1)
}
