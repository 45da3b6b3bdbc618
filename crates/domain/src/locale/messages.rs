//! What the messages of a file consist of: the part of them that every language shares.

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// The names of plural forms (Unicode UTS #35).
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of a file, by id.
pub(super) type Messages = BTreeMap<String, Message>;

/// What a message consists of.
#[derive(Default, Debug)]
pub(super) struct Message {
    /// The variables that are put in, or chosen by.
    pub(super) variables: BTreeSet<String>,
    /// The plural forms told apart, by the variable that counts.
    pub(super) plurals: BTreeMap<String, BTreeSet<String>>,
    /// The words between, in order.
    pub(super) words: Vec<String>,
}

/// The messages of a file.
pub(super) fn messages(resource: &FluentResource) -> Messages {
    resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let mut found = Message::default();
                if let Some(pattern) = &message.value {
                    found.collect(pattern);
                }
                Some((message.id.name.to_owned(), found))
            }
            _ => None,
        })
        .collect()
}

impl Message {
    fn collect(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.words.extend(value.split_whitespace().map(str::to_owned));
                }
                ast::PatternElement::Placeable { expression } => match expression {
                    ast::Expression::Inline(inline) => self.inline(inline),
                    ast::Expression::Select { selector, variants } => self.choice(selector, variants),
                },
            }
        }
    }

    fn choice(&mut self, selector: &ast::InlineExpression<&str>, variants: &[ast::Variant<&str>]) {
        self.inline(selector);
        let forms: BTreeSet<String> = variants
            .iter()
            .filter_map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } if PLURAL_FORMS.contains(name) => Some((*name).to_owned()),
                _ => None,
            })
            .collect();
        if let ast::InlineExpression::VariableReference { id } = selector
            && !forms.is_empty()
        {
            self.plurals.entry(id.name.to_owned()).or_default().extend(forms);
        }
        for variant in variants {
            self.collect(&variant.value);
        }
    }

    fn inline(&mut self, expression: &ast::InlineExpression<&str>) {
        match expression {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            ast::InlineExpression::Placeable { expression } => {
                if let ast::Expression::Inline(inline) = expression.as_ref() {
                    self.inline(inline);
                }
            }
            _ => {}
        }
    }
}
