//! Every page in every language: complete, escaped, and allowed by the content security policy.

use super::{Brand, FooterLinks, LanguageLink, Shell};
use vestibule_domain::locale::Language;

pub(super) fn shell(tag: &str) -> Shell {
    let language = Language::parse(tag).unwrap();
    Shell {
        languages: LanguageLink::all(&language, None),
        language,
        theme: None,
        brand: Some(Brand { name: "Fable Books".to_owned(), has_logo: true, stylesheet: "/t/brand/0.css".to_owned() }),
        links: FooterLinks::default(),
        correlation_id: "3f2b8c1e-7d4a-4b9f-9a55-6c0d2e8f1b34".to_owned(),
    }
}
