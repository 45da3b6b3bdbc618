//! The languages that a client asks for.

/// The language tags of a space-separated list in the client's order of preference, at most ten. OpenID Connect Core
/// §3.1.2.1: a tag that means nothing here is not an error, so malformed ones are passed over.
pub fn language_tags(list: &str) -> Vec<String> {
    list.split(' ').filter(|tag| is_language_tag(tag)).take(10).map(str::to_owned).collect()
}

/// A language tag as far as its letters go (RFC 5646 §2.1): parts of one to eight letters and digits.
fn is_language_tag(tag: &str) -> bool {
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (2..=35).contains(&tag.len()) && tag.split('-').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_tags_are_passed_over() {
        assert_eq!(language_tags("de-CH  en x ../../etc <b> ar-"), ["de-CH", "en"]);
    }

    #[test]
    fn ten_tags_are_enough() {
        assert_eq!(language_tags(&"en ".repeat(50)).len(), 10);
    }
}
