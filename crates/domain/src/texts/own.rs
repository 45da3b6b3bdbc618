//! Own words, ready to be shown, and which of them win.

use super::{ENTRA, EntraText, TextOverrides, Texts, Wording, custom_attribute};
use crate::{ids::FlowId, locale::Language};
use std::{collections::HashMap, sync::Arc};

/// What a key names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place<'k> {
    /// A key of Entra's.
    Entra(&'static EntraText),
    /// A text of a page, by id.
    Page(&'k str),
    /// A text of a mail, by id.
    Mail(&'k str),
    /// The label of a custom attribute, by its name on the wire.
    Attribute(&'k str),
}

impl<'k> Place<'k> {
    /// What stands in front of the ids of mails' texts. No id has a dot.
    pub const MAIL: &'static str = "mail.";

    /// What a key names, whether or not there is such a text.
    pub fn of(key: &'k str) -> Self {
        if let Some(text) = ENTRA.iter().find(|text| text.key == key) {
            return Self::Entra(text);
        }
        match (custom_attribute(key), key.strip_prefix(Self::MAIL)) {
            (Some(attribute), _) => Self::Attribute(attribute),
            (None, Some(mail)) => Self::Mail(mail),
            (None, None) => Self::Page(key),
        }
    }
}

/// The words of one document, by what they are the words of.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Reworded {
    pages: HashMap<String, Arc<Wording>>,
    mails: HashMap<String, Arc<Wording>>,
    attributes: HashMap<String, Arc<Wording>>,
}

impl Reworded {
    /// Reads a document. What can't be read is passed over: the product's words stand in for it. A key of ours wins over one of
    /// Entra's for the same text.
    pub fn of(texts: &Texts) -> Self {
        let mut own = Self::default();
        for (key, text) in texts {
            let Ok(wording) = Wording::parse(text) else { continue };
            match Place::of(key) {
                Place::Entra(entra) => own.entra(entra, wording),
                Place::Page(id) => drop(own.pages.insert(id.to_owned(), Arc::new(wording))),
                Place::Mail(id) => drop(own.mails.insert(id.to_owned(), Arc::new(wording))),
                Place::Attribute(name) => drop(own.attributes.insert(name.to_owned(), Arc::new(wording))),
            }
        }
        own
    }

    fn entra(&mut self, text: &EntraText, wording: Wording) {
        let position = |name: &str| text.positions.get(name.parse::<usize>().ok()?).map(|filling| filling.0.to_owned());
        let wording = Arc::new(wording.renamed(position));
        for id in text.feeds {
            // In the order of keys Entra's, which begin with a capital, come before ours.
            self.pages.insert((*id).to_owned(), Arc::clone(&wording));
        }
        if let Some(attribute) = text.attribute {
            self.attributes.insert(attribute.to_owned(), wording);
        }
    }
}

/// The own words of one flow in one language, over those of a branding, over those of its tenant. Costs nothing where there are none.
#[derive(Clone, Default, Debug)]
pub struct OwnTexts {
    flow: Option<Arc<Reworded>>,
    branding: Option<Arc<Reworded>>,
    tenant: Option<Arc<Reworded>>,
}

impl OwnTexts {
    /// The same with the words of a branding, if it has some.
    #[must_use]
    pub fn with_branding(self, words: Option<&Arc<Reworded>>) -> Self {
        Self { branding: words.cloned(), ..self }
    }

    /// Whether the product's words stand everywhere.
    pub const fn is_empty(&self) -> bool {
        self.flow.is_none() && self.branding.is_none() && self.tenant.is_none()
    }

    /// The own words for a text of a page.
    pub fn page(&self, id: &str) -> Option<&Wording> {
        self.find(|own| own.pages.get(id))
    }

    /// The own words for a text of a mail.
    pub fn mail(&self, id: &str) -> Option<&Wording> {
        self.find(|own| own.mails.get(id))
    }

    /// The own label of an attribute, by its name on the wire.
    pub fn attribute(&self, name: &str) -> Option<&Wording> {
        self.find(|own| own.attributes.get(name))
    }

    fn find<'o>(&'o self, of: impl Fn(&'o Reworded) -> Option<&'o Arc<Wording>>) -> Option<&'o Wording> {
        let layers = [&self.flow, &self.branding, &self.tenant].into_iter().flatten();
        layers.filter_map(|layer| of(layer)).map(Arc::as_ref).next()
    }
}

/// The own words of a tenant and of its flows, in every language.
#[derive(Default, Debug)]
pub struct TextLayers(HashMap<Language, OfLanguage>);

#[derive(Default, Debug)]
struct OfLanguage {
    tenant: Option<Arc<Reworded>>,
    flows: HashMap<FlowId, Arc<Reworded>>,
}

impl TextLayers {
    /// Of the documents of a tenant.
    pub fn new(documents: impl IntoIterator<Item = TextOverrides>) -> Self {
        let mut layers = Self::default();
        for document in documents {
            let own = Arc::new(Reworded::of(&document.texts));
            let language = layers.0.entry(document.locale).or_default();
            match document.flow {
                Some(flow) => drop(language.flows.insert(flow, own)),
                None => language.tenant = Some(own),
            }
        }
        layers
    }

    /// The own words in a language: of a flow over the tenant's, or of the tenant alone.
    pub fn of(&self, flow: Option<FlowId>, language: &Language) -> OwnTexts {
        let Some(layers) = self.0.get(language) else { return OwnTexts::default() };
        let flow = flow.and_then(|flow| layers.flows.get(&flow)).cloned();
        OwnTexts { flow, branding: None, tenant: layers.tenant.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Direction, Value};
    use uuid::Uuid;

    fn flow(n: u128) -> FlowId {
        FlowId::from_uuid(Uuid::from_u128(n))
    }

    fn document(of: Option<FlowId>, texts: &[(&str, &str)]) -> TextOverrides {
        let texts = texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        TextOverrides { locale: Language::english(), flow: of, texts }
    }

    fn said(own: &OwnTexts, id: &str) -> Option<String> {
        let value = |name: &str| (name == "application").then_some(Value::Text("Shop"));
        own.page(id).map(|wording| wording.filled(Direction::LeftToRight, value))
    }

    #[test]
    fn a_flows_words_win_over_its_tenants() {
        let layers = TextLayers::new([
            document(None, &[("stay-heading", "Tenant"), ("stay-no", "Nope")]),
            document(Some(flow(1)), &[("stay-heading", "Flow")]),
        ]);
        let of = |flow| layers.of(flow, &Language::english());
        assert_eq!(said(&of(Some(flow(1))), "stay-heading").as_deref(), Some("Flow"));
        assert_eq!(said(&of(Some(flow(1))), "stay-no").as_deref(), Some("Nope"));
        assert_eq!(said(&of(Some(flow(2))), "stay-heading").as_deref(), Some("Tenant"));
        assert_eq!(said(&of(None), "stay-yes"), None);
        assert!(layers.of(None, &Language::parse("de").unwrap()).is_empty());
    }

    #[test]
    fn a_brandings_words_win_over_the_tenants_and_not_over_a_flows() {
        let layers = TextLayers::new([
            document(None, &[("stay-heading", "Tenant"), ("stay-no", "Tenant"), ("stay-yes", "Tenant")]),
            document(Some(flow(1)), &[("stay-heading", "Flow")]),
        ]);
        let words = [("stay-heading", "Branding"), ("stay-no", "Branding"), ("SignIn_Title", "Branding")];
        let words = Arc::new(Reworded::of(&words.map(|(key, text)| (key.to_owned(), text.to_owned())).into()));
        let own = layers.of(Some(flow(1)), &Language::english()).with_branding(Some(&words));
        let told = ["stay-heading", "stay-no", "stay-yes", "sign-in-heading"].map(|id| said(&own, id).unwrap());
        assert_eq!(told, ["Flow", "Branding", "Tenant", "Branding"]);
        assert!(!OwnTexts::default().with_branding(Some(&words)).is_empty());
    }

    #[test]
    fn an_entra_key_feeds_our_texts_and_our_key_wins_over_it() {
        let texts = [
            ("SignIn_Title", "Hello"),
            ("SignIn_Description", "On to {0}"),
            ("Attribute_Surname", "Surname"),
            ("sign-in-heading", "Ours"),
            ("Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8b1_Shoesize", "Shoe size"),
            ("mail.welcome-subject", "Hi"),
        ];
        let own = TextLayers::new([document(None, &texts)]).of(None, &Language::english());
        assert_eq!(said(&own, "sign-in-heading").as_deref(), Some("Ours"));
        assert_eq!(said(&own, "sign-in-intro").as_deref(), Some("On to Shop"));
        assert_eq!(said(&own, "family-name-label").as_deref(), Some("Surname"));
        assert!(own.attribute("surname").is_some());
        assert!(own.attribute("extension_a235ca9a0a7c4d33bd69e07bed81c8b1_Shoesize").is_some());
        assert!(own.mail("welcome-subject").is_some() && own.page("welcome-subject").is_none());
    }

    #[test]
    fn words_that_cannot_be_read_are_passed_over() {
        let own = TextLayers::new([document(None, &[("stay-no", "{ $x }"), ("stay-yes", "Yes")])]);
        let own = own.of(None, &Language::english());
        assert!(own.page("stay-no").is_none() && own.page("stay-yes").is_some());
    }
}
