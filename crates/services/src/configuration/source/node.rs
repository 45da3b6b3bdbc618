//! The tree that a file is read into: every value with where it stands, so that every mistake can say so.

use serde_json::{Map, Number, Value};

/// Where something stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Place {
    /// Which of the files, from 0.
    pub file: usize,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// A value, with a number that no other value or key of the same reading has.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::configuration) struct Node {
    pub(in crate::configuration) id: u32,
    pub(in crate::configuration) place: Place,
    pub(in crate::configuration) content: Content,
}

/// What a value is.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::configuration) enum Content {
    /// A text, number, truth value or nothing: which of them is settled by who reads it.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Map(Vec<Entry>),
}

/// A scalar as written. Quoted it is a text whatever it looks like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::configuration) struct Scalar {
    pub(in crate::configuration) text: String,
    pub(in crate::configuration) plain: bool,
}

/// A key with its value.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::configuration) struct Entry {
    pub(in crate::configuration) id: u32,
    pub(in crate::configuration) place: Place,
    pub(in crate::configuration) key: String,
    pub(in crate::configuration) value: Node,
}

impl Scalar {
    /// What YAML's core schema reads it as.
    pub(super) fn resolved(&self) -> Value {
        if !self.plain {
            return Value::String(self.text.clone());
        }
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Value::Null,
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            text => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
        }
    }

    /// Whether it is a text.
    pub(in crate::configuration) fn says_a_text(&self) -> bool {
        self.resolved().is_string()
    }

    /// Whether it says that there is nothing.
    pub(super) fn is_null(&self) -> bool {
        self.resolved().is_null()
    }
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    unsigned.parse::<i64>().map(Number::from).or_else(|_| unsigned.parse::<u64>().map(Number::from)).ok().or_else(
        || {
            let decimal = digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte));
            decimal.then(|| unsigned.parse::<f64>().ok().and_then(Number::from_f64)).flatten()
        },
    )
}

impl Node {
    /// A value that stands at the same place as this one and in its name.
    pub(in crate::configuration) const fn beside(&self, content: Content) -> Self {
        Self { id: self.id, place: self.place, content }
    }

    /// A text that stands at the same place as this one and in its name.
    pub(in crate::configuration) fn text_beside(&self, text: impl Into<String>) -> Self {
        self.beside(Content::Scalar(Scalar { text: text.into(), plain: false }))
    }

    /// A value that stands in no file.
    pub(in crate::configuration) fn of(value: &Value) -> Self {
        let content = match value {
            Value::String(text) => Content::Scalar(Scalar { text: text.clone(), plain: false }),
            Value::Array(values) => Content::List(values.iter().map(Self::of).collect()),
            Value::Object(members) => Content::Map(
                members
                    .iter()
                    .map(|(key, value)| Entry {
                        id: 0,
                        place: Place::default(),
                        key: key.clone(),
                        value: Self::of(value),
                    })
                    .collect(),
            ),
            plain => Content::Scalar(Scalar { text: plain.to_string(), plain: true }),
        };
        Self { id: 0, place: Place::default(), content }
    }

    /// The same without places.
    pub(in crate::configuration) fn value(&self) -> Value {
        match &self.content {
            Content::Scalar(scalar) => scalar.resolved(),
            Content::List(nodes) => Value::Array(nodes.iter().map(Self::value).collect()),
            Content::Map(entries) => Value::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.value.value())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// The text of a scalar that says something.
    pub(in crate::configuration) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(scalar) if !scalar.is_null() => Some(&scalar.text),
            _ => None,
        }
    }

    /// The entries of a map; none of anything else.
    pub(in crate::configuration) fn entries(&self) -> &[Entry] {
        match &self.content {
            Content::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list; none of anything else.
    pub(in crate::configuration) fn elements(&self) -> &[Self] {
        match &self.content {
            Content::List(nodes) => nodes,
            _ => &[],
        }
    }

    /// The entry with this key.
    pub(in crate::configuration) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value at this key.
    pub(in crate::configuration) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The text at this key.
    pub(in crate::configuration) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::text)
    }

    /// The elements of the list at this key.
    pub(in crate::configuration) fn list_at(&self, key: &str) -> &[Self] {
        self.get(key).map_or(&[], Self::elements)
    }

    /// Takes the entry with this key out.
    pub(in crate::configuration) fn take(&mut self, key: &str) -> Option<Entry> {
        let Content::Map(entries) = &mut self.content else { return None };
        let index = entries.iter().position(|entry| entry.key == key)?;
        Some(entries.remove(index))
    }

    /// Gives the value at this key, in the name of this map where there is no such key yet.
    pub(in crate::configuration) fn put(&mut self, key: &str, value: Self) {
        let (id, place) = (self.id, self.place);
        let Content::Map(entries) = &mut self.content else { return };
        match entries.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => entry.value = value,
            None => entries.push(Entry { id, place, key: key.to_owned(), value }),
        }
    }

    /// Takes away the element or entry that has this number, or whose value has it.
    pub(in crate::configuration) fn prune(&mut self, id: u32) -> Option<Self> {
        match &mut self.content {
            Content::Scalar(_) => None,
            Content::List(nodes) => match nodes.iter().position(|node| node.id == id) {
                Some(index) => Some(nodes.remove(index)),
                None => nodes.iter_mut().find_map(|node| node.prune(id)),
            },
            Content::Map(entries) => match entries.iter().position(|entry| entry.id == id || entry.value.id == id) {
                Some(index) => Some(entries.remove(index).value),
                None => entries.iter_mut().find_map(|entry| entry.value.prune(id)),
            },
        }
    }

    /// The map that the value with this number stands in, by its number, and at which key.
    pub(in crate::configuration) fn holder(&self, id: u32) -> Option<(u32, String)> {
        match &self.content {
            Content::Scalar(_) => None,
            Content::List(nodes) => nodes.iter().find_map(|node| node.holder(id)),
            Content::Map(entries) => entries.iter().find_map(|entry| {
                if entry.value.id == id { Some((self.id, entry.key.clone())) } else { entry.value.holder(id) }
            }),
        }
    }

    /// Where the value or key with this number stands, and the keys that lead to it, such as `tenants[0].applications[1]`.
    pub(in crate::configuration) fn locate(&self, id: u32) -> Option<(Place, String)> {
        let mut path = String::new();
        self.find(id, &mut path).map(|place| (place, path))
    }

    fn find(&self, id: u32, path: &mut String) -> Option<Place> {
        if self.id == id {
            return Some(self.place);
        }
        let length = path.len();
        match &self.content {
            Content::Scalar(_) => None,
            Content::List(nodes) => nodes.iter().enumerate().find_map(|(index, node)| {
                path.truncate(length);
                path.push_str(&format_args!("[{index}]").to_string());
                node.find(id, path)
            }),
            Content::Map(entries) => entries.iter().find_map(|entry| {
                path.truncate(length);
                // What is wrong with a key is told of the map that it stands in, and names the key itself.
                if entry.id == id {
                    return Some(entry.place);
                }
                if length > 0 {
                    path.push('.');
                }
                path.push_str(&entry.key);
                entry.value.find(id, path)
            }),
        }
    }

    /// The value that these keys lead to, such as `attributeCollection.pages[0].title`, or the last one on the way to it.
    pub(in crate::configuration) fn nearest(&self, path: &str) -> &Self {
        let mut node = self;
        for part in path.split(['.', '[']) {
            let next = match part.strip_suffix(']').and_then(|index| index.parse::<usize>().ok()) {
                Some(index) => node.elements().get(index),
                None => node.get(part),
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    /// Every scalar below, this one included.
    pub(in crate::configuration) fn texts(&self, found: &mut impl FnMut(&str)) {
        match &self.content {
            Content::Scalar(scalar) => found(&scalar.text),
            Content::List(nodes) => nodes.iter().for_each(|node| node.texts(found)),
            Content::Map(entries) => entries.iter().for_each(|entry| entry.value.texts(found)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_read_as_the_core_schema_reads_them() {
        let plain = |text: &str| Scalar { text: text.to_owned(), plain: true }.resolved();
        assert_eq!(plain("~"), Value::Null);
        assert_eq!(plain("true"), Value::Bool(true));
        assert_eq!(plain("-7"), Value::from(-7));
        assert_eq!(plain("18446744073709551615"), Value::from(u64::MAX));
        assert_eq!(plain("1.5"), Value::from(1.5));
        for text in ["yes", "on", "6f1c3a52-0000-4000-8000-000000000001", "1.2.3", "1a", "-", "inf", "0x10", "+"] {
            assert_eq!(plain(text), Value::String(text.to_owned()), "{text}");
        }
        assert_eq!(Scalar { text: "7".to_owned(), plain: false }.resolved(), Value::String("7".to_owned()));
    }
}
