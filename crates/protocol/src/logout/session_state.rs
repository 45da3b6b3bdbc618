//! `session_state` (OpenID Connect Session Management 1.0 §2, §3.2).

use crate::client_id::ClientId;
use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

/// What an application shows the session iframe to learn whether the session has changed: the SHA-256 of client id, the origin of its
/// redirect URI, browser state and salt, with the salt behind it. The iframe's script computes the same.
pub fn session_state(client: &ClientId, origin: &str, browser_state: &str, salt: &str) -> String {
    let hash = digest(&SHA256, format!("{client} {origin} {browser_state} {salt}").as_bytes());
    let mut state = URL_SAFE_NO_PAD.encode(hash);
    state.push('.');
    state.push_str(salt);
    state
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn another_client_origin_session_or_salt_is_another_state() {
        let of = |client, origin, browser, salt| session_state(&Uuid::from_u128(client).into(), origin, browser, salt);
        let one = of(1, "https://shop.example", "b", "s");
        assert_eq!(one, of(1, "https://shop.example", "b", "s"));
        assert!(one.split_once('.').is_some_and(|(hash, salt)| hash.len() == 43 && salt == "s") && !one.contains(' '));
        for other in [
            of(2, "https://shop.example", "b", "s"),
            of(1, "https://evil.example", "b", "s"),
            of(1, "https://shop.example", "c", "s"),
            of(1, "https://shop.example", "b", "t"),
        ] {
            assert_ne!(one, other);
        }
    }
}
