//! The headers that tell browsers what a response may do (decisions 23).

use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::fmt::Write;
use url::Url;

/// Who may put a page into a frame.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum FrameAncestors {
    /// Nobody: every page that takes input.
    #[default]
    Nobody,
    /// Pages of the same origin.
    SameOrigin,
    /// Pages of this origin, such as the admin center's around a preview.
    Origin(String),
    /// Anybody: the session iframe and the results of `prompt=none`.
    Anybody,
}

/// A content security policy, from typed parts: tenants' data can't break out of a directive.
#[derive(Clone, Debug)]
pub struct ContentSecurityPolicy {
    page: bool,
    inert: bool,
    form_action: Vec<String>,
    frame_src: Vec<String>,
    connect_src: Vec<String>,
    frame_ancestors: FrameAncestors,
}

impl ContentSecurityPolicy {
    /// Of a hosted page: our own style, script and images, forms to ourselves, no frames, no markup from strings.
    pub const fn page() -> Self {
        Self {
            page: true,
            inert: false,
            form_action: Vec::new(),
            frame_src: Vec::new(),
            connect_src: Vec::new(),
            frame_ancestors: FrameAncestors::Nobody,
        }
    }

    /// Of anything that is not a page.
    pub const fn nothing() -> Self {
        let mut policy = Self::page();
        policy.page = false;
        policy
    }

    /// Of the preview of a page: nothing that it shows goes anywhere, and it may stand in a frame of these origins, if of any.
    pub fn preview(framed_by: Option<&Url>) -> Self {
        let mut policy = Self::page();
        policy.inert = true;
        policy.frame_ancestors = framed_by.map_or(FrameAncestors::Nobody, |url| FrameAncestors::Origin(source(url)));
        policy
    }

    /// Of a journey page: its forms may end in a redirect to the application. Browsers apply `form-action` to every
    /// redirect that follows, the application's own next one included, hence `https:` unless the application opted out.
    pub fn journey(redirect: &Url, any_https: bool) -> Self {
        let mut policy = Self::page();
        if any_https {
            policy.form_action.push("https:".to_owned());
        }
        policy.form_action_to(redirect)
    }

    /// Lets forms go to the origin (or the scheme of a native application) of `target`.
    pub fn form_action_to(mut self, target: &Url) -> Self {
        push(&mut self.form_action, source(target));
        self
    }

    /// Lets the page frame the origin of `target`: the participants of a front-channel sign-out.
    pub fn frame(mut self, target: &Url) -> Self {
        push(&mut self.frame_src, source(target));
        self
    }

    /// Lets the page frame other pages of its own origin.
    pub fn framing_itself(mut self) -> Self {
        push(&mut self.frame_src, "'self'".to_owned());
        self
    }

    /// Lets the page's script call the origin of `target`.
    pub fn connect(mut self, target: &Url) -> Self {
        push(&mut self.connect_src, source(target));
        self
    }

    /// Says who may frame the page.
    pub fn framed_by(mut self, ancestors: FrameAncestors) -> Self {
        self.frame_ancestors = ancestors;
        self
    }

    /// The header's value.
    pub fn header(&self) -> HeaderValue {
        let mut text = String::with_capacity(256);
        text.push_str("default-src 'none'");
        if self.page {
            text.push_str("; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'");
            append(&mut text, &self.connect_src);
            text.push_str(if self.inert { "; form-action 'none'" } else { "; form-action 'self'" });
            append(&mut text, &self.form_action);
            if !self.frame_src.is_empty() {
                text.push_str("; frame-src");
                append(&mut text, &self.frame_src);
            }
        } else {
            text.push_str("; form-action 'none'");
        }
        match &self.frame_ancestors {
            FrameAncestors::Nobody => text.push_str("; frame-ancestors 'none'"),
            FrameAncestors::SameOrigin => text.push_str("; frame-ancestors 'self'"),
            FrameAncestors::Origin(origin) => {
                text.push_str("; frame-ancestors ");
                text.push_str(origin);
            }
            FrameAncestors::Anybody => {}
        }
        text.push_str("; base-uri 'none'");
        if self.page {
            text.push_str("; require-trusted-types-for 'script'");
        }
        // Only ASCII from `source` and the literals above gets here.
        HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'"))
    }
}

fn push(sources: &mut Vec<String>, source: String) {
    if !sources.contains(&source) {
        sources.push(source);
    }
}

fn append(text: &mut String, sources: &[String]) {
    for source in sources {
        // Writing to a String can't fail.
        let _ = write!(text, " {source}");
    }
}

/// The origin of an http(s) URL, otherwise its scheme. The grammar of a host source (CSP Level 3 §2.3.1) has neither IPv6
/// addresses nor the odd characters that URL hosts may hold (`;` among them): those get the scheme too.
fn source(url: &Url) -> String {
    let origin = url.origin();
    let text = origin.ascii_serialization();
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'/');
    if origin.is_tuple() && matches!(url.scheme(), "http" | "https") && text.bytes().all(plain) {
        text
    } else {
        format!("{}:", url.scheme())
    }
}

/// A year: the least that browsers' preload lists ask for.
const STRICT_TRANSPORT: HeaderValue = HeaderValue::from_static("max-age=31536000; includeSubDomains");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
);

/// Fills in what a handler has not set itself. No `Cross-Origin-Opener-Policy`: sign-in in a popup (MSAL's `loginPopup`)
/// ends when the application reads its popup's address, which the policy would cut.
pub(crate) fn fill_in(headers: &mut HeaderMap, strict_transport: bool) {
    let mut default = |name: HeaderName, value: HeaderValue| {
        headers.entry(name).or_insert(value);
    };
    default(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    default(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    default(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    default(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(NOTHING));
    default(PERMISSIONS_POLICY, PERMISSIONS);
    if strict_transport {
        default(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
    }
}

/// [`ContentSecurityPolicy::nothing`], written out for the hot paths.
const NOTHING: &str = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn a_journey_page_has_the_designs_policy() {
        let policy = ContentSecurityPolicy::journey(&url("https://shop.example/cb?x=1"), true);
        assert_eq!(
            policy.header(),
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self' https: https://shop.example; frame-ancestors 'none'; base-uri 'none'; \
             require-trusted-types-for 'script'"
        );
    }

    #[test]
    fn what_is_not_a_page_may_do_nothing() {
        assert_eq!(ContentSecurityPolicy::nothing().header(), NOTHING);
    }

    #[test]
    fn native_and_loopback_redirects_get_a_source_that_browsers_read() {
        let sources = |text: &str| source(&url(text));
        assert_eq!(sources("http://localhost:8765/cb"), "http://localhost:8765");
        assert_eq!(sources("http://127.0.0.1:8765/cb"), "http://127.0.0.1:8765");
        assert_eq!(sources("http://[::1]:8765/cb"), "http:");
        assert_eq!(sources("com.fable.reader:/cb"), "com.fable.reader:");
        assert_eq!(sources("msauth.com.fable://auth"), "msauth.com.fable:");
        assert_eq!(sources("https://bücher.example/"), "https://xn--bcher-kva.example");
    }

    #[test]
    fn no_redirect_uri_adds_a_directive() {
        for text in ["https://a;script-src=*.example/", "https://a,b.example/", "https://'unsafe-inline'.example/"] {
            if let Ok(url) = Url::parse(text) {
                let source = source(&url);
                assert!(!source.contains([';', ',', '\'', ' ']), "{source}");
            }
        }
    }

    #[test]
    fn frames_and_ancestors_are_said_where_they_are_needed() {
        let policy = ContentSecurityPolicy::page()
            .frame(&url("https://a.example/out"))
            .frame(&url("https://a.example/other"))
            .frame(&url("https://b.example/out"))
            .framed_by(FrameAncestors::Anybody)
            .header();
        let text = policy.to_str().unwrap();
        assert!(text.contains("; frame-src https://a.example https://b.example;"), "{text}");
        assert!(!text.contains("frame-ancestors"), "{text}");
    }

    #[test]
    fn a_handlers_own_headers_stay() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        fill_in(&mut headers, true);
        assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=60");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(headers[header::REFERRER_POLICY], "same-origin");
        assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
        assert!(!headers.contains_key("cross-origin-opener-policy"));
    }
}
