//! Comparing `htu` with the URL of a request.

use percent_encoding::percent_decode_str;
use url::Url;

/// A URL without query and fragment in its one spelling (RFC 9449 §4.3, RFC 3986 §6.2.2 and §6.2.3): scheme and host in lower
/// case, no default port, dot segments resolved, escapes in upper case and only where they are needed.
///
/// `None` for anything but an `http` or `https` URL with a host and without credentials, white space or broken escapes.
pub fn normalised_target(text: &str) -> Option<String> {
    let strange = |byte: u8| byte <= b' ' || byte == b'\\' || byte == 0x7F;
    let scheme_is = |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    // What a lenient parser would repair, it would make the same as something else.
    if text.bytes().any(strange) || !(scheme_is("https://") || scheme_is("http://")) {
        return None;
    }
    let url = Url::parse(text).ok()?;
    if !url.username().is_empty() || url.password().is_some() || url.host_str().is_none() {
        return None;
    }
    let mut target = url.origin().ascii_serialization();
    push_normalised(url.path(), &mut target)?;
    Some(target)
}

fn push_normalised(path: &str, target: &mut String) -> Option<()> {
    let mut rest = path;
    while let Some((plain, escaped)) = rest.split_once('%') {
        target.push_str(plain);
        let (digits, after) = escaped.split_at_checked(2)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let escape = format!("%{}", digits.to_ascii_uppercase());
        let decoded = percent_decode_str(&escape).next()?;
        if decoded.is_ascii_alphanumeric() || matches!(decoded, b'-' | b'.' | b'_' | b'~') {
            target.push(char::from(decoded));
        } else {
            target.push_str(&escape);
        }
        rest = after;
    }
    target.push_str(rest);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_url_has_one_spelling() {
        let one = normalised_target("https://id.example/t/oauth2/v2.0/token").unwrap();
        for same in [
            "HTTPS://ID.Example/t/oauth2/v2.0/token",
            "https://id.example:443/t/oauth2/v2.0/token",
            "https://id.example/t/./oauth2/x/../v2.0/token",
            "https://id.example/t/oauth2/v2%2e0/%74oken",
            "https://id.example/t/oauth2/v2.0/token?a=b",
            "https://id.example/t/oauth2/v2.0/token#fragment",
        ] {
            assert_eq!(normalised_target(same).as_ref(), Some(&one), "{same}");
        }
        assert_eq!(normalised_target("http://h/a%c3%a9%2fb"), normalised_target("http://h/aé%2Fb"));
    }

    #[test]
    fn another_url_stays_another() {
        let one = normalised_target("https://id.example/t/token");
        for other in [
            "http://id.example/t/token",
            "https://id.example:8443/t/token",
            "https://id.example/t/token/",
            "https://id.example/T/token",
            "https://id.example./t/token",
            "https://id.example/t%2Ftoken",
            "https://id.example/",
        ] {
            assert!(normalised_target(other).is_some_and(|other| Some(other) != one), "{other}");
        }
    }

    #[test]
    fn what_would_need_repair_is_no_target() {
        for text in [
            "",
            "/t/token",
            "id.example/t",
            "ftp://id.example/",
            "https:id.example/t",
            "https://",
            "https://user@id.example/t",
            "https://user:pass@id.example/t",
            " https://id.example/t",
            "https://id.example/t\n",
            "https://id.example\\t",
            "https://id.example/%",
            "https://id.example/%4",
            "https://id.example/%zz",
            "https://id.example:99999/",
        ] {
            assert_eq!(normalised_target(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_normalised_target_is_its_own_normal_form(path in "[ -~]{0,40}") {
            if let Some(once) = normalised_target(&format!("https://id.example/{path}")) {
                prop_assert_eq!(normalised_target(&once), Some(once.clone()));
                prop_assert!(!once.contains('?') && !once.contains('#'));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = normalised_target(&text);
        }

        #[test]
        fn query_and_fragment_never_count(path in "[a-z0-9/]{0,20}", query in "[a-z=&%]{0,12}", fragment in "[a-z]{0,8}") {
            let plain = normalised_target(&format!("https://id.example/{path}"));
            prop_assert!(plain.is_some());
            prop_assert_eq!(normalised_target(&format!("https://id.example/{path}?{query}#{fragment}")), plain);
        }
    }
}
