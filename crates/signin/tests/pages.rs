//! Every hosted page in every language and state: complete, escaped, and allowed by the content security policy.

#[path = "../examples/gallery/pages.rs"]
mod pages;

use std::collections::BTreeSet;
use vestibule_domain::locale::Language;
use vestibule_signin::{
    assets::{ASSETS, from_source},
    views::{Theme, catalogue},
};

fn each(mut check: impl FnMut(&str, &str)) {
    for language in catalogue().languages() {
        for (name, html) in pages::all(language, Theme::Light).unwrap_or_default() {
            check(&format!("{name} in {language}"), &html);
        }
    }
}

/// The values of an attribute.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn there_is_every_page_in_every_language() {
    let mut count = 0;
    each(|_, _| count += 1);
    assert!(count >= 40 * 3, "{count}");
}

#[test]
fn no_text_is_missing() {
    let ids: BTreeSet<String> = catalogue().messages().into_keys().filter(|id| id.contains('-')).collect();
    each(|name, html| {
        let words: BTreeSet<&str> = html.split(['<', '>']).skip(2).step_by(2).map(str::trim).collect();
        assert!(ids.iter().all(|id| !words.contains(id.as_str())), "{name} shows an id");
        assert!(!html.contains("{$") && !html.contains("{ $"), "{name} shows a variable");
    });
}

#[test]
fn nothing_is_inline() {
    each(|name, html| {
        assert!(!html.contains(" style=") && !html.contains("<style"), "{name} has inline style");
        assert_eq!(
            html.matches("<script").count(),
            html.matches("<script src=").count(),
            "{name} has an inline script"
        );
        assert!(!html.contains("javascript:") && !html.contains("data:"), "{name}");
        let events = html
            .split('<')
            .filter_map(|tag| tag.split('>').next())
            .any(|tag| tag.split_whitespace().any(|word| word.starts_with("on") && word.contains('=')));
        assert!(!events, "{name} has an event attribute");
    });
}

#[test]
fn input_is_escaped() {
    each(|name, html| {
        assert!(!html.contains("<script>") && !html.contains("<Rare"), "{name}");
        if name.starts_with("sign-in-without-logo") {
            assert!(html.contains("Quill &#38; Daughters &#60;Rare Books&#62;"), "{name}");
        }
    });
}

#[test]
fn ids_are_unique_and_every_reference_finds_its_id() {
    each(|name, html| {
        let ids = values(html, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "{name} has an id twice");
        let described = values(html, "aria-describedby").into_iter().flat_map(str::split_whitespace);
        for reference in values(html, "for")
            .into_iter()
            .chain(described)
            .chain(values(html, "aria-controls"))
            .chain(values(html, "data-reveal"))
        {
            assert!(known.contains(reference), "{name} refers to {reference}");
        }
    });
}

#[test]
fn every_page_has_one_heading_a_landmark_and_a_title_that_says_when_it_failed() {
    each(|name, html| {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main").count(), 1, "{name}");
        let tag = name.rsplit(' ').next().unwrap_or_default();
        let prefix = Language::parse(tag).map(|language| catalogue().text(&language, "title-error").into_owned() + " ");
        let title = html.split("<title>").nth(1).unwrap_or_default();
        let error = title.starts_with(&prefix.unwrap_or_default());
        assert_eq!(
            error,
            html.contains("aria-invalid") || html.contains("auth-icon-danger") || says_why(html),
            "{name}"
        );
    });
}

/// Whether a page without a marked field says why it goes no further.
fn says_why(html: &str) -> bool {
    html.contains("id=\"cid\"") || html.contains(" role=\"alert\"")
}

#[test]
fn every_post_form_names_its_step_and_carries_its_token() {
    each(|name, html| {
        for form in html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next()) {
            assert!(form.contains("method=\"post\""), "{name}");
            // An answer goes to the application. The page for devices of any tenant changes nothing, and has no tenant whose key would make a token.
            if !name.starts_with("form-post ") && !name.starts_with("device-code-of-any-tenant ") {
                assert!(
                    form.contains("name=\"csrf\" value=\"csrf-token\"")
                        && form.contains("name=\"step\" value=\"step-token\""),
                    "{name}"
                );
            }
        }
    });
}

#[test]
fn every_class_has_a_rule() {
    let css =
        from_source("hosted.css").map(|asset| String::from_utf8_lossy(asset.bytes).into_owned()).unwrap_or_default();
    let mut used = BTreeSet::new();
    each(|_, html| used.extend(values(html, "class").into_iter().flat_map(str::split_whitespace).map(str::to_owned)));
    for class in used {
        assert!(css.contains(&format!(".{class}")), ".{class} has no rule");
    }
}

#[test]
fn every_rule_has_a_class() {
    let css =
        from_source("hosted.css").map(|asset| String::from_utf8_lossy(asset.bytes).into_owned()).unwrap_or_default();
    let mut used = BTreeSet::from(["is-met", "select", "lang-many"].map(str::to_owned));
    each(|_, html| used.extend(values(html, "class").into_iter().flat_map(str::split_whitespace).map(str::to_owned)));
    for selector in css.split(['{', '}']).filter(|part| !part.contains("url(")) {
        for class in selector.split('.').skip(1) {
            let class: String = class.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            let is_class = class.starts_with(|c: char| c.is_ascii_alphabetic());
            assert!(!is_class || used.contains(&class), ".{class} is used by no page");
        }
    }
}

#[test]
fn every_page_is_small_and_loads_only_what_there_is() {
    each(|name, html| {
        // Some forty languages to choose from make six KiB of it, and every country another ten.
        let most = if html.contains("<option value=\"ZW\"") { 32 } else { 20 };
        assert!(html.len() <= most * 1024, "{name} is {} bytes", html.len());
        for reference in
            values(html, "href").into_iter().chain(values(html, "src")).filter(|url| url.starts_with("/assets/"))
        {
            assert!(ASSETS.iter().any(|asset| asset.url == reference), "{name} loads {reference}");
        }
    });
}

#[test]
fn the_exact_labels_stand() {
    each(|name, html| {
        let expected: &[&str] = match name.strip_suffix(" in en") {
            Some("sign-in") => &[
                ">Email or username</label>",
                ">Continue</button>",
                "name=\"identifier\"",
                "autocomplete=\"username\"",
            ],
            Some("password") => &[
                ">Password</label>",
                ">Sign in</button>",
                ">Forgot password?</a>",
                "autocomplete=\"current-password\"",
            ],
            Some("code") => &[
                ">8-digit code</label>",
                ">Verify</button>",
                "name=\"code\"",
                "autocomplete=\"one-time-code\"",
                "maxlength=\"8\"",
            ],
            Some("sign-up") => &[">Email</label>", ">Continue</button>", "name=\"email\""],
            Some("sign-up-details") => &[
                ">Create account</button>",
                "name=\"new-password\"",
                "autocomplete=\"new-password\"",
                "name=\"given_name\"",
            ],
            _ => &[],
        };
        for text in expected {
            assert!(html.contains(text), "{name} lacks {text}");
        }
    });
}
