//! Where a form was posted from, as far as the browser says. The other half of the proof is the token in the form itself, which
//! the pages make under the tenant's own key. Cookies' `SameSite` is never relied on.

use http::{HeaderMap, header};

use crate::{base_url::BaseUrl, problem::Problem};

/// What a browser says about where a request started.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Provenance {
    /// A page of the origin that the request reached, or the visitor's own hand.
    SameOrigin,
    /// The browser says nothing (an old one, or no browser): the form token alone decides.
    Unknown,
}

/// The request was started by another origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the form was sent by another site")]
pub struct CrossSite;

impl From<CrossSite> for Problem {
    fn from(CrossSite: CrossSite) -> Self {
        Self::CrossSite
    }
}

/// Judges a state-changing request by `Sec-Fetch-Site` (W3C Fetch Metadata §2.3) and `Origin` (RFC 6454 §7.3).
///
/// A sibling host (`same-site`) is a stranger: an origin is the only wall. `none` means typed or bookmarked; with an
/// `Origin` it must still be ours. `Origin: null` is a stranger unless the browser itself says `same-origin`.
pub fn check_provenance(headers: &HeaderMap, reached: &BaseUrl) -> Result<Provenance, CrossSite> {
    let origin = headers.get(header::ORIGIN);
    let mut origins = headers.get_all(header::ORIGIN).iter();
    if origins.next().is_some() && origins.next().is_some() {
        return Err(CrossSite);
    }
    let ours = origin.map(|origin| origin.as_bytes() == reached.as_str().as_bytes());
    match (headers.get("sec-fetch-site").map(http::HeaderValue::as_bytes), ours) {
        (Some(b"same-origin"), Some(false)) if origin.is_some_and(|origin| origin == "null") => {
            Ok(Provenance::SameOrigin)
        }
        (_, Some(false)) => Err(CrossSite),
        (Some(b"same-origin" | b"none"), _) | (None, Some(true)) => Ok(Provenance::SameOrigin),
        (None, None) => Ok(Provenance::Unknown),
        (Some(_), _) => Err(CrossSite),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(site: Option<&str>, origin: Option<&str>) -> Result<Provenance, CrossSite> {
        let mut headers = HeaderMap::new();
        if let Some(site) = site {
            headers.insert("sec-fetch-site", site.parse().unwrap());
        }
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        check_provenance(&headers, &BaseUrl::parse("https://login.example").unwrap())
    }

    #[test]
    fn our_own_pages_may_post() {
        let ours = Some("https://login.example");
        assert_eq!(judge(Some("same-origin"), ours), Ok(Provenance::SameOrigin));
        assert_eq!(judge(Some("same-origin"), None), Ok(Provenance::SameOrigin));
        assert_eq!(judge(Some("same-origin"), Some("null")), Ok(Provenance::SameOrigin));
        assert_eq!(judge(Some("none"), None), Ok(Provenance::SameOrigin));
        assert_eq!(judge(Some("none"), ours), Ok(Provenance::SameOrigin));
        assert_eq!(judge(None, ours), Ok(Provenance::SameOrigin));
    }

    #[test]
    fn strangers_may_not() {
        for (site, origin) in [
            (Some("cross-site"), Some("https://evil.example")),
            (Some("cross-site"), None),
            (Some("cross-site"), Some("https://login.example")),
            (Some("same-site"), None),
            (Some("same-site"), Some("https://login.example")),
            (Some("same-origin"), Some("https://evil.example")),
            (Some("none"), Some("https://evil.example")),
            (Some("none"), Some("null")),
            (Some("something-new"), None),
            (None, Some("null")),
            (None, Some("http://login.example")),
            (None, Some("https://login.example:8443")),
            (None, Some("https://login.example.evil.example")),
        ] {
            assert_eq!(judge(site, origin), Err(CrossSite), "{site:?} {origin:?}");
        }
    }

    #[test]
    fn a_silent_browser_leaves_it_to_the_form_token() {
        assert_eq!(judge(None, None), Ok(Provenance::Unknown));
    }
}
