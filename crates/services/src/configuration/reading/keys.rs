//! Every key is one of the tables: others are told and left out. Texts that stand in files of their own are fetched.

use super::{
    super::{
        mistakes::Told,
        schema::{self, Form, Key},
        source::{Content, Misfit, Node},
    },
    Attachments,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};

/// The keys of a whole file.
pub(super) fn root(tree: &mut Node, attachments: &dyn Attachments, told: &mut Told) {
    let keys: Vec<&'static Key> = schema::tenant_keys().collect();
    if !matches!(tree.content, Content::Map(_)) {
        told.add(tree.id, "expected keys and values, such as `{ key: value }`");
        return;
    }
    // By which editors find the schema.
    tree.take("$schema");
    known(tree, &["tenants"], told);
    let id = tree.id;
    let Content::Map(entries) = &mut tree.content else { return };
    let Some(entry) = entries.iter_mut().find(|entry| entry.key == "tenants") else {
        told.add(id, "`tenants` is missing");
        return;
    };
    let Content::List(tenants) = &mut entry.value.content else {
        told.add(entry.value.id, "expected a list, such as `[value]`");
        return;
    };
    for tenant in tenants {
        object(tenant, &keys, attachments, told);
    }
}

/// Tells the entries whose keys are none of these, and takes them out.
fn known(node: &mut Node, names: &[&'static str], told: &mut Told) {
    let Content::Map(entries) = &mut node.content else { return };
    entries.retain(|entry| {
        let is_known = names.contains(&entry.key.as_str());
        if !is_known {
            told.misfit(entry.id, &Misfit::unknown_key(entry, names.to_vec()).what);
        }
        is_known
    });
}

fn object(node: &mut Node, keys: &[&'static Key], attachments: &dyn Attachments, told: &mut Told) {
    let names: Vec<&'static str> = keys.iter().map(|key| key.name).collect();
    known(node, &names, told);
    let Content::Map(entries) = &mut node.content else { return };
    for entry in entries {
        if let Some(key) = keys.iter().find(|key| key.name == entry.key) {
            of_form(&mut entry.value, key.form, attachments, told);
        }
    }
}

fn of_form(node: &mut Node, form: Form, attachments: &dyn Attachments, told: &mut Told) {
    match form {
        Form::Object(keys) | Form::Choice(keys) => object(node, &keys.iter().collect::<Vec<_>>(), attachments, told),
        Form::List(element) => {
            if let Content::List(nodes) = &mut node.content {
                for node in nodes {
                    of_form(node, *element, attachments, told);
                }
            }
        }
        Form::Map(value) => {
            if let Content::Map(entries) = &mut node.content {
                for entry in entries {
                    of_form(&mut entry.value, *value, attachments, told);
                }
            }
        }
        Form::LongText => attached(node, attachments, told, as_text),
        Form::Image => attached(node, attachments, told, |content| STANDARD.encode(content)),
        Form::Localized(text) => match &mut node.content {
            Content::Map(entries) if entries.iter().any(|entry| ["text", "locales"].contains(&entry.key.as_str())) => {
                known(node, &["text", "locales"], told);
                localized(node, *text, attachments, told);
            }
            _ => of_form(node, *text, attachments, told),
        },
        Form::Text | Form::Id | Form::Flag | Form::Whole(..) | Form::Moment | Form::OneOf(_) | Form::Any => {}
    }
}

fn localized(node: &mut Node, form: Form, attachments: &dyn Attachments, told: &mut Told) {
    let Content::Map(entries) = &mut node.content else { return };
    for entry in entries {
        match (&mut entry.value.content, entry.key.as_str()) {
            (Content::Map(languages), "locales") => {
                for language in languages {
                    of_form(&mut language.value, form, attachments, told);
                }
            }
            _ => of_form(&mut entry.value, form, attachments, told),
        }
    }
}

/// Puts what a file holds in place of its path.
fn attached(node: &mut Node, attachments: &dyn Attachments, told: &mut Told, written: fn(Vec<u8>) -> String) {
    if !matches!(node.content, Content::Map(_)) {
        return;
    }
    known(node, &["file"], told);
    let Some(entry) = node.entry("file") else {
        told.add(node.id, "expected a text, or `{ file: a/path }`");
        return;
    };
    let Some(path) = entry.value.text() else {
        told.add(entry.value.id, "expected the path of a file");
        return;
    };
    match attachments.read(node.place.file, path) {
        Ok(content) => *node = node.text_beside(written(content)),
        Err(problem) => {
            told.add(entry.value.id, problem);
            told.silence(node.id);
            // Some text stands here, so that `file` is no unknown member besides.
            *node = node.text_beside(path.to_owned());
        }
    }
}

/// Text as it is, without the end of its last line; anything else in base64.
fn as_text(content: Vec<u8>) -> String {
    match String::from_utf8(content) {
        Ok(text) => match text.strip_suffix('\n') {
            Some(lines) => lines.strip_suffix('\r').unwrap_or(lines).to_owned(),
            None => text,
        },
        Err(binary) => STANDARD.encode(binary.as_bytes()),
    }
}
