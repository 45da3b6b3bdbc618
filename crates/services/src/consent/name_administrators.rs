//! Who may agree for everybody: named and taken back by operators.

use crate::{
    Context,
    tenants::{SettingsRefusal, change_settings},
};
use vestibule_domain::ids::UserId;

/// The most administrators of a tenant.
const MOST: usize = 100;

/// What naming a user came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Naming {
    /// It is so from now on.
    Done,
    /// It was so before.
    Unchanged,
    /// The tenant has 100.
    TooMany,
}

/// Makes a user one who may agree for everybody. The account is there: its caller has found it.
pub async fn add_administrator(cx: &Context, user: UserId) -> Result<Naming, SettingsRefusal> {
    let mut full = false;
    let changed = change_settings(&cx.platform, cx.tenant.id(), "administrator added", Some(user), |settings| {
        full = settings.administrators.len() >= MOST;
        if !full && !settings.administrators.contains(&user) {
            settings.administrators.push(user);
        }
    });
    Ok(match changed.await? {
        true => Naming::Done,
        false if full && !cx.tenant.settings().administrators.contains(&user) => Naming::TooMany,
        false => Naming::Unchanged,
    })
}

/// Takes that back. What they have agreed to stays.
pub async fn remove_administrator(cx: &Context, user: UserId) -> Result<Naming, SettingsRefusal> {
    let changed = change_settings(&cx.platform, cx.tenant.id(), "administrator removed", Some(user), |settings| {
        settings.administrators.retain(|known| *known != user);
    });
    Ok(if changed.await? { Naming::Done } else { Naming::Unchanged })
}
