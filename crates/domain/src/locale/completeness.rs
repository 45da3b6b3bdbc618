//! What a translation lacks, for those who translate.

use super::{Catalogue, Language};
use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// A difference between a language and English.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Gap {
    /// The language lacks a message.
    Missing {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
    /// The language has a message that English has not.
    Unknown {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
    /// The message uses other variables than in English.
    Variables {
        /// The language.
        language: Language,
        /// The message's id.
        id: String,
    },
}

type Messages = BTreeMap<String, BTreeSet<String>>;

impl Catalogue {
    /// Where the languages differ from English; empty when every one is complete.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut all =
            self.translations().iter().map(|translation| (&translation.language, messages(&translation.source)));
        let Some((_, english)) = all.next() else { return Vec::new() };
        all.flat_map(|(language, messages)| compare(language, &english, &messages)).collect()
    }

    /// The ids of all messages, with the variables that each uses in English.
    pub fn messages(&self) -> BTreeMap<String, BTreeSet<String>> {
        self.translations().first().map(|english| messages(&english.source)).unwrap_or_default()
    }
}

fn compare(language: &Language, english: &Messages, other: &Messages) -> Vec<Gap> {
    let missing = english
        .keys()
        .filter(|id| !other.contains_key(*id))
        .map(|id| Gap::Missing { language: language.clone(), id: id.clone() });
    let differing = other.iter().filter_map(|(id, variables)| match english.get(id) {
        None => Some(Gap::Unknown { language: language.clone(), id: id.clone() }),
        Some(expected) if expected != variables => Some(Gap::Variables { language: language.clone(), id: id.clone() }),
        Some(_) => None,
    });
    missing.chain(differing).collect()
}

fn messages(resource: &FluentResource) -> Messages {
    resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut variables);
                }
                Some((message.id.name.to_owned(), variables))
            }
            _ => None,
        })
        .collect()
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => collect_inline(inline, variables),
            ast::Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(expression: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, variables);
            }
        }
        _ => {}
    }
}
