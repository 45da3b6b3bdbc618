//! The one form in which configuration is written: keys in the order of the tables, and always the same bytes for the same values.

use super::{
    kinds::Kind,
    model::{Configuration, TenantConfiguration},
    schema::{self, Form, Key},
    source::Scalar,
};
use crate::branding::PreparedImage;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use vestibule_domain::branding::{ImageName, ImageSlot};

/// By which editors find the schema: as `vestibule schema` writes it, beside the file.
const HEAD: &str = "# yaml-language-server: $schema=vestibule.schema.json\n";
/// A list of plain values longer than this has a line for each.
const LONGEST_LINE: usize = 100;

/// Where images go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Images {
    /// Into the text itself, in base64.
    Inline,
    /// Into files of their own beside it.
    Files,
}

/// Configuration as files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// The text.
    pub text: String,
    /// Files beside it, by their paths: those that the text names.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The text that says this, and the files that it names. Users and members of groups are not in it.
pub fn written(configuration: &Configuration, images: Images) -> Written {
    let keys: Vec<&'static Key> = schema::tenant_keys().collect();
    let mut written = Written { text: HEAD.to_owned(), files: BTreeMap::new() };
    written.text.push_str("tenants:\n");
    for tenant in &configuration.tenants {
        let value = value(tenant, images, &mut written.files);
        element(&mut written.text, 1, &value, &keys);
    }
    written
}

fn value(tenant: &TenantConfiguration, images: Images, files: &mut BTreeMap<String, Vec<u8>>) -> Value {
    let mut members = match &tenant.settings {
        Value::Object(settings) => settings.clone(),
        _ => Map::new(),
    };
    members.insert("domain".to_owned(), json!(tenant.domain));
    if let Some(id) = tenant.id {
        members.insert("id".to_owned(), json!(id));
    }
    members.insert("name".to_owned(), json!(tenant.name));
    if let Some(hosts) = &tenant.hosts {
        members.insert("hosts".to_owned(), json!(hosts));
    }
    for (kind, documents) in &tenant.documents {
        let mut documents = documents.clone();
        if matches!(kind, Kind::Branding | Kind::Theme) {
            for look in &mut documents {
                with_images(look, &tenant.images, images, files);
            }
        }
        let value = if kind.is_single() { documents.pop().unwrap_or_default() } else { Value::Array(documents) };
        members.insert(kind.key().to_owned(), value);
    }
    Value::Object(members)
}

/// Puts images in place of their names.
fn with_images(
    look: &mut Value,
    contents: &BTreeMap<ImageName, PreparedImage>,
    images: Images,
    files: &mut BTreeMap<String, Vec<u8>>,
) {
    let Value::Object(members) = look else { return };
    let mut places: Vec<&mut Value> = Vec::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("default", default) => places.push(default),
            ("localizations", Value::Object(languages)) => places.extend(languages.values_mut()),
            _ => {}
        }
    }
    for properties in places {
        for slot in ImageSlot::ALL {
            let Some(value) = properties.get_mut(slot.name()) else { continue };
            let name = value.as_str().and_then(|text| ImageName::parse(text).ok());
            let Some(image) = name.and_then(|name| contents.get(&name)) else { continue };
            *value = match images {
                Images::Inline => Value::String(STANDARD.encode(&image.content)),
                Images::Files => {
                    let path = format!("images/{}", image.name);
                    files.insert(path.clone(), image.content.clone());
                    json!({ "file": path })
                }
            };
        }
    }
}

/// The keys of a form's maps, in their order.
fn keys_of(form: Form) -> Vec<&'static Key> {
    match form {
        Form::Object(keys) | Form::Choice(keys) => keys.iter().collect(),
        Form::List(element) | Form::Map(element) => keys_of(*element),
        _ => Vec::new(),
    }
}

fn indent(text: &mut String, depth: usize) {
    text.extend(std::iter::repeat_n("  ", depth));
}

/// An element of a list, whose first key stands behind the dash.
fn element(text: &mut String, depth: usize, value: &Value, keys: &[&'static Key]) {
    indent(text, depth);
    text.push('-');
    match value {
        Value::Object(members) if !members.is_empty() => {
            text.push(' ');
            map(text, depth + 1, members, keys, true);
        }
        value => member(text, depth, value, keys),
    }
}

fn map(text: &mut String, depth: usize, members: &Map<String, Value>, keys: &[&'static Key], mut begun: bool) {
    let place = |name: &str| keys.iter().position(|key| key.name == name);
    let mut names: Vec<&String> = members.keys().collect();
    // What the tables don't have comes last, by name.
    names.sort_by_key(|name| (place(name).unwrap_or(usize::MAX), name.as_str()));
    for name in names {
        if !std::mem::take(&mut begun) {
            indent(text, depth);
        }
        text.push_str(&text_of(name));
        text.push(':');
        let form = place(name).and_then(|index| keys.get(index)).map_or(Form::Any, |key| key.form);
        match (members.get(name), form) {
            // Below a name of the writer's choosing stand keys again.
            (Some(Value::Object(named)), Form::Map(_)) if !named.is_empty() => {
                text.push('\n');
                for (name, value) in named {
                    indent(text, depth + 1);
                    text.push_str(&text_of(name));
                    text.push(':');
                    member(text, depth + 1, value, &keys_of(form));
                }
            }
            (Some(value), form) => member(text, depth, value, &keys_of(form)),
            (None, _) => {}
        }
    }
}

/// What stands behind a key or a dash, with the end of its line.
fn member(text: &mut String, depth: usize, value: &Value, keys: &[&'static Key]) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            text.push('\n');
            map(text, depth + 1, members, keys, false);
        }
        Value::Array(values) if !values.is_empty() => {
            if let Some(line) = on_one_line(values) {
                text.push(' ');
                text.push_str(&line);
                text.push('\n');
                return;
            }
            text.push('\n');
            for value in values {
                element(text, depth + 1, value, keys);
            }
        }
        Value::String(long) if is_block(long) => block(text, depth, long),
        value => {
            text.push(' ');
            text.push_str(&plain(value));
            text.push('\n');
        }
    }
}

/// A list of short values.
fn on_one_line(values: &[Value]) -> Option<String> {
    let is_short = |value: &Value| match value {
        Value::Object(_) | Value::Array(_) => false,
        Value::String(text) => !text.contains('\n'),
        _ => true,
    };
    if !values.iter().all(is_short) {
        return None;
    }
    let line = format!("[{}]", values.iter().map(plain).collect::<Vec<_>>().join(", "));
    (line.chars().count() <= LONGEST_LINE).then_some(line)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text_of(text),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
        value => value.to_string(),
    }
}

/// A text without quotes where that is a text and nothing else to every reader of YAML, else as JSON has it.
fn text_of(text: &str) -> String {
    let is_inner = |character: char| character.is_alphanumeric() || " _./@+-$".contains(character);
    let is_outer = |character: char| character.is_alphanumeric() || "/.".contains(character);
    let is_simple = text.chars().all(is_inner)
        && text.starts_with(is_outer)
        && text.ends_with(|last: char| last != ' ')
        && !text.starts_with("...");
    // Older readers see truth values in these.
    let is_word = ["y", "n", "yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word));
    let scalar = Scalar { text: text.to_owned(), plain: true };
    if is_simple && !is_word && !looks_like_a_number(text) && scalar.says_a_text() {
        return text.to_owned();
    }
    quoted(text)
}

/// What some reader might take for a number or a moment: digits from end to end, with marks between them.
fn looks_like_a_number(text: &str) -> bool {
    let hexadecimal = text.strip_prefix("0x").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let marks = |byte: u8| byte.is_ascii_digit() || b"._+-: eEoTZ".contains(&byte);
    hexadecimal || text.starts_with('.') || (text.bytes().any(|byte| byte.is_ascii_digit()) && text.bytes().all(marks))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            character if is_unprintable(character) => {
                quoted.push_str(&format_args!("\\U{:08x}", u32::from(character)).to_string());
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// What YAML wants escaped, and what changes the direction of a line without being seen.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a text is written as lines below its key.
fn is_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.contains('\n')
        && !body.ends_with('\n')
        && !body.starts_with([' ', '\n'])
        && !text.chars().any(|character| character != '\n' && is_unprintable(character))
        && body.lines().all(|line| !line.ends_with(' '))
}

fn block(text: &mut String, depth: usize, long: &str) {
    text.push_str(if long.ends_with('\n') { " |\n" } else { " |-\n" });
    for line in long.lines() {
        if !line.is_empty() {
            indent(text, depth + 1);
        }
        text.push_str(line);
        text.push('\n');
    }
}

#[cfg(test)]
#[path = "writing_tests.rs"]
mod tests;
