//! The flow that is looked at: published, an older version, or a draft.

use crate::{Context, Failure};
use std::sync::Arc;
use vestibule_domain::{flow::UserFlow, ids::FlowId};
use vestibule_storage::user_flows;

/// Which version of a flow is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// The one that is published.
    Published,
    /// One that was published.
    Version(i64),
    /// The draft.
    Draft,
}

impl Which {
    /// Parses `draft`, or the number of a version.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "draft" => Some(Self::Draft),
            number => number.parse().ok().filter(|number| *number > 0).map(Self::Version),
        }
    }
}

/// A flow of the tenant in one of its versions. `None`: it has none such.
pub async fn flow(cx: &Context, id: FlowId, which: Which) -> Result<Option<Arc<UserFlow>>, Failure> {
    let published = cx.tenant.flow(id);
    let found = match which {
        Which::Published => return Ok(published.cloned()),
        Which::Version(number) if published.is_some_and(|flow| flow.version == number) => return Ok(published.cloned()),
        Which::Version(number) => user_flows::version(&cx.rows(), id, number).await?,
        Which::Draft => user_flows::draft(&cx.rows(), id).await?,
    };
    Ok(found.map(|found| Arc::new(found.flow)))
}
