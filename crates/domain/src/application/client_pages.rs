//! Pages about a client, by its own word (RFC 7591 §2): people may read them before they agree to anything.

use std::collections::BTreeMap;
use vestibule_protocol::registration::ClientMetadata;

const HOME: &str = "client_uri";
const POLICY: &str = "policy_uri";
const TERMS: &str = "tos_uri";

/// The pages that a client names, in every language that it names them in: https URLs by their members as they were written.
/// Nobody has looked at them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ClientPages(BTreeMap<String, String>);

/// The pages in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ClientPagesInLanguage<'a> {
    /// Its home page (`client_uri`).
    pub home: Option<&'a str>,
    /// How it treats what it learns of people (`policy_uri`).
    pub policy: Option<&'a str>,
    /// Its terms of service (`tos_uri`).
    pub terms: Option<&'a str>,
}

impl ClientPages {
    /// Those of a client's metadata, which took in https URLs only.
    pub fn of(metadata: &ClientMetadata) -> Self {
        let member =
            |written: &str| written.split_once('#').map_or_else(|| written.to_owned(), |(name, _)| name.to_owned());
        let pages =
            metadata.localized.iter().filter(|(written, _)| [HOME, POLICY, TERMS].contains(&member(written).as_str()));
        Self(pages.map(|(written, url)| (written.clone(), url.clone())).collect())
    }

    /// Those for somebody who reads a language, by its tag.
    pub fn in_language(&self, tag: &str) -> ClientPagesInLanguage<'_> {
        let of = |member| self.find(member, tag);
        ClientPagesInLanguage { home: of(HOME), policy: of(POLICY), terms: of(TERMS) }
    }

    /// RFC 4647 §3.4: the longest tag that the language begins with, in any case; without one the page that has no tag, and at last
    /// whichever there is, which is more than none.
    fn find(&self, member: &str, tag: &str) -> Option<&str> {
        let mut range = tag;
        loop {
            if let Some(page) = self.tagged(member).find(|(known, _)| known.eq_ignore_ascii_case(range)) {
                return Some(page.1);
            }
            match range.rsplit_once('-') {
                Some((shorter, _)) => range = shorter,
                None => break,
            }
        }
        self.0.get(member).map(String::as_str).or_else(|| self.tagged(member).next().map(|(_, url)| url))
    }

    fn tagged(&self, member: &str) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.0.iter().filter_map(|(written, url)| Some((written.split_once('#')?, url.as_str())));
        pages.filter(move |((name, _), _)| *name == member).map(|((_, tag), url)| (tag, url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use vestibule_protocol::registration::RegistrationOffer;

    fn pages(members: &Value) -> ClientPages {
        let mut registration = json!({"redirect_uris": ["https://app.example/cb"]});
        registration.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let text = registration.to_string();
        ClientPages::of(&ClientMetadata::parse(text.as_bytes(), RegistrationOffer::default()).unwrap())
    }

    #[test]
    fn a_page_is_found_in_the_readers_language_or_the_nearest_to_it() {
        let pages = pages(&json!({
            "policy_uri": "https://app.example/p", "policy_uri#de": "https://app.example/p/de",
            "policy_uri#PT-br": "https://app.example/p/br", "tos_uri#fr": "https://app.example/t/fr",
            "logo_uri": "https://app.example/logo.png", "client_name#de": "Anwendung",
        }));
        for (language, policy) in
            [("de", "p/de"), ("de-AT", "p/de"), ("pt-BR", "p/br"), ("pt", "p"), ("en", "p"), ("d", "p")]
        {
            let found = pages.in_language(language);
            assert_eq!(found.policy, Some(format!("https://app.example/{policy}").as_str()), "{language}");
            assert_eq!(found.terms, Some("https://app.example/t/fr"), "{language}: more than none");
            assert_eq!(found.home, None);
        }
        assert_eq!(pages.0.len(), 4, "names and logos are no pages");
    }
}
