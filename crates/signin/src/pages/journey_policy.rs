//! The content security policy of a journey's pages, remembered by where their forms may end: a URL is parsed for each, and the
//! same few redirect URIs come again and again.

use http::HeaderValue;
use quick_cache::sync::Cache;
use std::sync::LazyLock;
use url::Url;
use vestibule_http::ContentSecurityPolicy;

/// The most redirect URIs that are remembered. Public clients' loopback ports are the client's choice.
const MOST: usize = 1_000;

static HEADERS: LazyLock<Cache<String, HeaderValue>> = LazyLock::new(|| Cache::new(MOST));

/// The policy's header for a journey that leads to this redirect URI: its forms may end at the application (decisions.md 23).
pub(super) fn header(redirect_uri: &str) -> HeaderValue {
    HEADERS.get(redirect_uri).unwrap_or_else(|| {
        let policy = Url::parse(redirect_uri)
            .map_or_else(|_| ContentSecurityPolicy::page(), |redirect| ContentSecurityPolicy::journey(&redirect, true));
        let header = policy.header();
        HEADERS.insert(redirect_uri.to_owned(), header.clone());
        header
    })
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn each_redirect_uri_keeps_its_own_policy() {
        for _ in 0..2 {
            for origin in ["https://one.example", "https://two.example"] {
                let header = header(&format!("{origin}/callback"));
                let text = header.to_str().unwrap();
                assert!(text.contains(&format!("form-action 'self' https: {origin};")), "{text}");
            }
        }
    }
}
