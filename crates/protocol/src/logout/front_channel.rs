//! Telling the applications of a session that it has ended.

use crate::encoding::with_query;
use uuid::Uuid;

/// The URL that a frame of the logout page loads: the application's logout URL with `iss` and `sid` (Front-Channel
/// Logout §2). What stands in the URL's query is kept.
pub fn front_channel_url(logout_url: &str, issuer: &str, session: Uuid) -> String {
    let (url, _) = logout_url.split_once('#').unwrap_or((logout_url, ""));
    with_query(url, [("iss", issuer), ("sid", session.to_string().as_str())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuer_and_session_are_added_to_the_query() {
        assert_eq!(
            front_channel_url("https://shop.example/out?x=1", "https://id.example/t/v2.0", Uuid::nil()),
            "https://shop.example/out?x=1&iss=https%3A%2F%2Fid.example%2Ft%2Fv2.0&sid=00000000-0000-0000-0000-000000000000"
        );
    }
}
