//! Whether a password is known from a breach, by whatever the deployment has.

use super::{BreachFilter, RangeService};
use crate::Context;
use std::sync::Arc;
use vestibule_domain::credential::Password;

/// Where the deployment looks for breached passwords.
#[derive(Clone, Debug, Default)]
pub struct BreachedPasswords {
    /// A file of its own.
    pub filter: Option<Arc<BreachFilter>>,
    /// A service.
    pub service: Option<RangeService>,
}

/// Whether the tenant does not accept the password because it is known from a breach. A source that fails refuses nothing: a
/// person who wants a password is not turned away for it.
pub(crate) async fn is_refused(cx: &Context, password: &Password) -> bool {
    if cx.tenant.settings().password_policy.allow_breached {
        return false;
    }
    let sources = &cx.platform.breached_passwords;
    if let Some(filter) = &sources.filter {
        let (filter, password) = (Arc::clone(filter), password.clone());
        match tokio::task::spawn_blocking(move || filter.contains(&password)).await {
            Ok(Ok(true)) => return true,
            Ok(Ok(false)) => {}
            Ok(Err(error)) => {
                tracing::warn!(%error, "the file of breached passwords can't be read; the password is let through");
            }
            Err(error) => tracing::warn!(%error, "looking for a breached password failed; the password is let through"),
        }
    }
    match &sources.service {
        None => false,
        Some(service) => service.knows(password).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the service of breached passwords does not answer; the password is let through");
            false
        }),
    }
}
