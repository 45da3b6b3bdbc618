use super::*;
use proptest::prelude::*;

fn uri(text: &str) -> RedirectUri {
    RedirectUri::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn https_loopback_and_private_schemes_are_accepted() {
    for text in [
        "https://shop.example/auth",
        "https://shop.example",
        "https://shop.example:8443/a?b=c&d=%20",
        "HTTPS://Shop.Example/auth",
        "https://[2001:db8::1]/cb",
        "http://localhost",
        "http://localhost:3000/cb",
        "http://127.0.0.1/cb",
        "http://127.9.9.9:1/cb",
        "http://[::1]:9000/cb",
        "com.example.app:/cb",
        "com.example.app://cb",
        "msauth.com.app://auth",
        "msalc0ffee11-2233-4455-8899-aabbccddeeff://auth",
    ] {
        assert_eq!(uri(text).as_str(), text);
    }
}

#[test]
fn everything_else_is_refused_with_its_reason() {
    use RedirectUriError::{Fragment, Malformed, PlainHttp, Scheme, TooLong, UserInfo};
    for (text, reason) in [
        ("", Malformed),
        ("/auth", Malformed),
        ("//shop.example/auth", Malformed),
        ("https:", Malformed),
        ("https:shop.example", Malformed),
        ("https:///auth", Malformed),
        ("https:\\\\shop.example", Malformed),
        ("https://shop.example\\@evil.example", Malformed),
        ("https://shop.example/a b", Malformed),
        ("https://shop.example/\r\nSet-Cookie:x", Malformed),
        ("https://shop.example/\0", Malformed),
        ("https://shop.example/%zz", Malformed),
        ("https://shop.example/%2", Malformed),
        ("https://shop.example/<script>", Malformed),
        ("https://shop.ex\u{430}mple/", Malformed),
        ("https://shop%2eexample/", Malformed),
        ("http://127.1/cb", Malformed),
        ("http://0x7f000001/cb", Malformed),
        ("https://shop.example/#", Fragment),
        ("https://shop.example/auth#x", Fragment),
        ("https://user@shop.example/", UserInfo),
        ("https://shop.example:x@evil.example/", UserInfo),
        ("http://shop.example/", PlainHttp),
        ("http://localhost.evil.example/", PlainHttp),
        ("http://128.0.0.1/", PlainHttp),
        ("javascript:alert(1)", Scheme),
        ("JavaScript:alert(1)", Scheme),
        ("data:text/html,x", Scheme),
        ("file:///etc/passwd", Scheme),
        ("blob:https://shop.example/x", Scheme),
        ("vbscript:x", Scheme),
        ("about:blank", Scheme),
        ("ftp://shop.example/", Scheme),
        ("ws://shop.example/", Scheme),
        ("myapp://cb", Scheme),
        ("msal-not-a-guid://auth", Scheme),
        ("urn:ietf:wg:oauth:2.0:oob", Scheme),
        ("com.example.app:", Scheme),
        ("com.example.app://", Scheme),
    ] {
        assert_eq!(RedirectUri::parse(text), Err(reason), "{text:?}");
    }
    let long = format!("https://shop.example/{}", "a".repeat(2048));
    assert_eq!(RedirectUri::parse(&long), Err(TooLong));
    assert!(RedirectUri::parse(long.get(..2048).unwrap()).is_ok());
}

#[test]
fn characters_are_compared_and_nothing_is_normalised() {
    let registered = uri("https://shop.example/auth");
    assert!(registered.matches(&uri("https://shop.example/auth"), Platform::Web));
    for other in [
        "https://shop.example/auth/",
        "https://shop.example/Auth",
        "https://SHOP.example/auth",
        "https://shop.example:443/auth",
        "https://shop.example/auth?",
        "https://shop.example/auth?x=1",
        "https://shop.example/x/../auth",
        "https://shop.example/%61uth",
        "https://shop.example.evil.example/auth",
    ] {
        for platform in [Platform::Web, Platform::Spa, Platform::PublicClient] {
            assert!(!registered.matches(&uri(other), platform), "{other}");
        }
    }
}

#[test]
fn a_public_clients_loopback_uri_matches_with_any_port() {
    for (registered, presented) in [
        ("http://localhost", "http://localhost:53421"),
        ("http://localhost", "http://localhost:53421/"),
        ("http://127.0.0.1/cb", "http://127.0.0.1:8000/cb"),
        ("http://[::1]:1/cb?x=1", "http://[::1]:2/cb?x=1"),
    ] {
        assert!(uri(registered).matches(&uri(presented), Platform::PublicClient), "{presented}");
        assert!(!uri(registered).matches(&uri(presented), Platform::Web), "{presented}");
        assert!(!uri(registered).matches(&uri(presented), Platform::Spa), "{presented}");
    }
    for (registered, presented) in [
        ("http://localhost/cb", "http://127.0.0.1/cb"),
        ("http://127.0.0.1/cb", "http://127.0.0.2/cb"),
        ("http://localhost/cb", "http://localhost:1/other"),
        ("http://localhost/cb", "http://localhost:1/cb?x=1"),
        ("http://localhost/cb", "http://localhost:1/a/../cb"),
        ("http://localhost/cb", "http://localhost:1/./cb"),
        ("http://localhost/cb", "http://localhost:1/cb?"),
        ("http://localhost/cb", "https://localhost:1/cb"),
        ("https://localhost/cb", "https://localhost:1/cb"),
    ] {
        assert!(!uri(registered).matches(&uri(presented), Platform::PublicClient), "{presented}");
    }
}

#[test]
fn origin_and_scheme_are_those_of_the_uri() {
    assert_eq!(uri("https://Shop.example:8443/a").origin().as_deref(), Some("https://shop.example:8443"));
    assert_eq!(uri("http://localhost:80/a").origin().as_deref(), Some("http://localhost"));
    let private = uri("com.example.app:/cb");
    assert_eq!((private.origin(), private.scheme(), private.is_private_use()), (None, "com.example.app", true));
    assert!(uri("http://[::1]/").is_loopback() && !uri("https://localhost/").is_loopback());
}

#[test]
fn a_stored_uri_is_checked_when_read_back() {
    let uri = uri("https://shop.example/auth");
    let json = serde_json::to_string(&uri).unwrap();
    assert_eq!(json, "\"https://shop.example/auth\"");
    assert_eq!(serde_json::from_str::<RedirectUri>(&json).unwrap(), uri);
    assert!(serde_json::from_str::<RedirectUri>("\"javascript:x\"").is_err());
}

proptest! {
    #[test]
    fn no_text_makes_parsing_panic(text in any::<String>()) {
        let _ = RedirectUri::parse(&text);
    }

    #[test]
    fn what_is_accepted_is_printed_unchanged_and_has_no_dangerous_character(text in "(https?|[a-z]{2,4}(\\.[a-z]{2})?|javascript):/{0,2}[ -~\u{e9}]{0,30}") {
        if let Ok(uri) = RedirectUri::parse(&text) {
            prop_assert_eq!(uri.as_str(), text.as_str());
            let harmless = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}#".contains(&byte);
            prop_assert!(text.bytes().all(harmless));
            prop_assert_eq!(RedirectUri::parse(uri.as_str()), Ok(uri));
        }
    }

    #[test]
    fn matching_is_reflexive_and_only_the_port_may_differ(host in "(localhost|127\\.0\\.0\\.1|\\[::1\\])", path in "/[a-z]{0,8}", port in 1_u16..) {
        let registered = uri(&format!("http://{host}{path}"));
        let presented = uri(&format!("http://{host}:{port}{path}"));
        prop_assert!(registered.matches(&registered, Platform::Web));
        prop_assert!(registered.matches(&presented, Platform::PublicClient));
        prop_assert!(!registered.matches(&presented, Platform::Web));
    }
}
