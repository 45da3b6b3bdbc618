//! How long tokens count: as their application says, else as the tenant says, else as the server says.

use crate::Context;
use std::time::Duration;
use vestibule_domain::{
    application::{Application, Platform, TokenLifetimes},
    clock::Timestamp,
};

fn of(cx: &Context, application: Option<&Application>) -> TokenLifetimes {
    let tenant = cx.tenant.settings().token_lifetimes;
    application.map_or(tenant, |application| application.token_lifetimes.or(tenant))
}

/// How long access tokens for an API count, in seconds; `None` for the directory API.
pub(crate) fn access_token_seconds(cx: &Context, resource: Option<&Application>) -> u32 {
    seconds(of(cx, resource).access_token(cx.platform.settings.token_lifetime))
}

/// How long a client's id tokens count, in seconds.
pub(crate) fn id_token_seconds(cx: &Context, client: &Application) -> u32 {
    seconds(of(cx, Some(client)).id_token(cx.platform.settings.token_lifetime))
}

/// When a client's refresh token expires that is handed out now, of a grant that began at `began_at`.
pub(crate) fn refresh_token_end(
    cx: &Context,
    client: &Application,
    platform: Platform,
    began_at: Timestamp,
    now: Timestamp,
) -> Timestamp {
    of(cx, Some(client)).refresh_token_end(platform, began_at, now)
}

/// The end that no use of a client's refresh tokens puts off, of a grant that began at `began_at`, where there is one.
pub(crate) fn last_refresh_token_end(cx: &Context, client: &Application, began_at: Timestamp) -> Option<Timestamp> {
    of(cx, Some(client)).last_refresh_token_end(began_at)
}

/// How long a retry of a refresh token repeats its successor; FAPI 2.0 knows no such time.
pub(crate) fn refresh_grace(cx: &Context, client: &Application) -> Duration {
    if client.security_profile.is_fapi2() { Duration::ZERO } else { cx.platform.settings.refresh_grace }
}

/// How long any token of the tenant may count: what stands behind one is kept for as long.
pub(crate) fn longest(cx: &Context) -> Duration {
    cx.tenant.longest_token_lifetime().max(cx.platform.settings.token_lifetime)
}

fn seconds(lifetime: Duration) -> u32 {
    u32::try_from(lifetime.as_secs()).unwrap_or(3600)
}
