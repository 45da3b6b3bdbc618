//! What somebody has still to agree to.

use crate::{Context, Failure};
use std::sync::Arc;
use vestibule_domain::{flow::UserFlow, ids::UserId, terms::TermsDocument};
use vestibule_storage::terms_acceptances;

/// The documents of a flow, in its order, each at the version that counts now.
pub fn of_flow<'a>(cx: &'a Context, flow: &'a UserFlow) -> impl Iterator<Item = &'a Arc<TermsDocument>> {
    flow.terms.iter().filter_map(|name| cx.tenant.terms(name))
}

/// The required documents of a flow that a person has not agreed to at the version that counts now. A flow without any costs nothing.
pub async fn owed(cx: &Context, flow: &UserFlow, user: UserId) -> Result<Vec<Arc<TermsDocument>>, Failure> {
    let mut required: Vec<_> = of_flow(cx, flow).filter(|document| document.required).cloned().collect();
    if required.is_empty() {
        return Ok(required);
    }
    let agreed = terms_acceptances::of_user(&cx.rows(), user).await?;
    required.retain(|document| {
        let terms = agreed.iter().map(|acceptance| &acceptance.terms);
        !terms.into_iter().any(|terms| terms.name == document.name && terms.version >= document.version)
    });
    Ok(required)
}
