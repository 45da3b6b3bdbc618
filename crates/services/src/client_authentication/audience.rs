//! Whom a client assertion may be meant for.

use crate::Context;

/// Endpoints at which clients authenticate, each of which an assertion may name (RFC 7523 §3, item 3; RFC 9126 §2).
const ENDPOINTS: [&str; 6] = ["token", "par", "introspect", "revoke", "devicecode", "bc-authorize"];

/// Whether an audience is this tenant: its issuer, or an endpoint of its own, under any of its origins and either of its names.
///
/// Every endpoint takes what names any of them: they are one server, and an assertion is spent only once among them all. A
/// security profile that wants the issuer alone (FAPI 2.0 §5.3.2.1) narrows it here.
pub(super) fn is_this_tenant(cx: &Context, audience: &str) -> bool {
    cx.origins().iter().any(|origin| {
        let path = audience.strip_prefix(origin.as_str()).and_then(|rest| rest.strip_prefix('/'));
        path.and_then(|path| path.split_once('/')).is_some_and(|(segment, rest)| {
            is_name_of(cx, segment)
                && (rest == "v2.0"
                    || rest.strip_prefix("oauth2/v2.0/").is_some_and(|endpoint| ENDPOINTS.contains(&endpoint)))
        })
    })
}

fn is_name_of(cx: &Context, segment: &str) -> bool {
    segment.eq_ignore_ascii_case(&cx.tenant.id().to_string())
        || segment.eq_ignore_ascii_case(cx.tenant.tenant().domain.as_str())
}
