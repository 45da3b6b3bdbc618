//! Texts in the business's own words, a language at a time.

use super::{
    super::{
        names::Names,
        source::{Misfit, Node},
    },
    form,
};
use serde_json::{Value, json};
use vestibule_domain::texts::{KnownTexts, TextOverrides};

/// Reads the texts of one language in a file.
pub(in crate::configuration) fn read(node: &Node, names: &Names) -> Result<TextOverrides, Misfit> {
    let mut stored = node.clone();
    if let Some(mut flow) = stored.take("userFlow") {
        let id = names.flow(&flow.value)?;
        flow.value = flow.value.text_beside(id.to_string());
        stored.put("flow", flow.value);
    }
    stored.read()
}

/// Whether there are such texts, and a language to word them in.
pub(in crate::configuration) fn check(
    node: &Node,
    overrides: &TextOverrides,
    known: &KnownTexts,
) -> Result<(), Misfit> {
    if known.language(&overrides.locale.to_string()) != Some(&overrides.locale) {
        let at = node.get("locale").unwrap_or(node);
        return Err(Misfit::at(at, format!("there is no language {} to word texts in", overrides.locale)));
    }
    let texts = node.get("texts").unwrap_or(node);
    for (key, text) in &overrides.texts {
        let one = [(key.clone(), text.clone())].into_iter().collect();
        if let Err(problems) = known.check(&one) {
            let at = texts.get(key).unwrap_or(texts);
            return Err(Misfit::at(at, problems.to_string()));
        }
    }
    known.check(&overrides.texts).map_err(|problems| Misfit::at(texts, problems.to_string()))
}

/// The texts as files have them.
pub(in crate::configuration) fn write(overrides: &TextOverrides, names: &Names) -> Value {
    let mut members = form::members(overrides);
    members.remove("flow");
    if let Some(name) = overrides.flow.and_then(|id| names.flow_name(id)) {
        members.insert("userFlow".to_owned(), json!(name));
    }
    Value::Object(members)
}
