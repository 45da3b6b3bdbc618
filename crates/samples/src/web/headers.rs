//! Security headers, and the check that a form was sent from the app's own page.

use axum::http::{HeaderMap, HeaderValue, header};

/// The content security policy of a page.
#[derive(Clone)]
pub(crate) struct Policy(HeaderValue);

impl Policy {
    /// Only the app's own files, plus `extra` directives. Nothing inline, nothing evaluated, no HTML from text.
    pub(crate) fn with(extra: &str) -> Self {
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'; {extra}"
        );
        // The origins in `extra` are serialised URLs, which are ASCII; should that ever fail, nothing is allowed.
        Self(HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'")))
    }

    /// Puts this policy and the other headers of every page into `headers`.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        headers.insert(header::CONTENT_SECURITY_POLICY, self.0.clone());
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        // Not `no-referrer`: browsers would send `Origin: null` with forms.
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        no_store(headers);
    }
}

/// Keeps an answer out of every cache.
pub(crate) fn no_store(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// Whether the request was sent by a page of `origin`. Browsers say so with every form; what says nothing is refused.
pub(crate) fn came_from(headers: &HeaderMap, origin: &str) -> bool {
    match headers.get(header::ORIGIN) {
        Some(claimed) => claimed.as_bytes() == origin.as_bytes(),
        None => headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_the_apps_own_page_may_post() {
        let own = "http://localhost:5002";
        assert!(came_from(&headers(&[("origin", own)]), own));
        assert!(came_from(&headers(&[("sec-fetch-site", "same-origin")]), own));
        assert!(!came_from(&headers(&[("origin", "http://localhost:5001")]), own));
        assert!(!came_from(&headers(&[("origin", "null"), ("sec-fetch-site", "same-origin")]), own));
        assert!(!came_from(&headers(&[("sec-fetch-site", "same-site")]), own));
        assert!(!came_from(&headers(&[]), own));
    }
}
