//! The cookies of one browser at one origin.

use http::{HeaderMap, HeaderValue, header};
use std::collections::BTreeMap;

/// What the origin has set and not taken back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cookies {
    values: BTreeMap<String, String>,
}

impl Cookies {
    /// Takes what an answer sets, and drops what it expires.
    pub(crate) fn take(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let mut parts = cookie.split(';');
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            let expires = |part: &str| {
                let part = part.trim().to_ascii_lowercase();
                part == "max-age=0" || part.starts_with("expires=thu, 01 jan 1970")
            };
            if value.is_empty() || parts.any(expires) {
                self.values.remove(name.trim());
            } else {
                self.values.insert(name.trim().to_owned(), value.to_owned());
            }
        }
    }

    /// The `Cookie` header, if there are any.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let pairs: Vec<_> = self.values.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { None } else { HeaderValue::from_str(&pairs.join("; ")).ok() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(cookies: &[&'static str]) -> HeaderMap {
        cookies.iter().map(|cookie| (header::SET_COOKIE, HeaderValue::from_static(cookie))).collect()
    }

    #[test]
    fn expired_cookies_are_dropped_and_others_are_sent_back() {
        let mut jar = Cookies::default();
        jar.take(&answer(&["a=1; Path=/; HttpOnly", "b=2", "c=3"]));
        jar.take(&answer(&["a=; Path=/; Max-Age=0", "b=4; Max-Age=60"]));
        assert_eq!(jar.header(), Some(HeaderValue::from_static("b=4; c=3")));
    }
}
