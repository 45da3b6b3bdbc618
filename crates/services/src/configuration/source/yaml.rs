//! From text to tree: YAML, and so JSON. One document, every size bounded, nothing that reaches outside of the text.

use super::node::{Content, Entry, Node, Place, Scalar};
use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::collections::{HashMap, HashSet};

/// The longest text, in bytes.
pub const LONGEST_FILE: usize = 32 * 1024 * 1024;
/// How deep values may stand in each other.
const DEEPEST: usize = 48;
/// The most values in all files together, those repeated by aliases counted each time.
const MOST_VALUES: usize = 1_000_000;
/// The most text that aliases repeat in all files together, in bytes.
const MOST_REPEATED: usize = 32 * 1024 * 1024;

/// A text that is no tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::configuration) struct Unreadable {
    pub(in crate::configuration) place: Place,
    pub(in crate::configuration) problem: String,
}

/// Reads files into trees, each value with a number of its own.
#[derive(Debug, Default)]
pub(in crate::configuration) struct Reader {
    last: u32,
    values: usize,
    repeated: usize,
}

/// A list or map that is still open.
struct Open {
    node: Node,
    anchor: usize,
    keys: HashSet<String>,
    key: Option<(u32, Place, String)>,
}

impl Reader {
    /// The tree of one text.
    pub(in crate::configuration) fn read(&mut self, text: &str, file: usize) -> Result<Node, Unreadable> {
        let start = Place { file, line: 1, column: 1 };
        if text.len() > LONGEST_FILE {
            return Err(told(start, "a file has at most 32 MiB"));
        }
        let options = granit_parser::options! {
            disallow_directives: true,
            flow_nesting_limit: DEEPEST,
            block_nesting_limit: DEEPEST,
        };
        let mut reading = Reading { reader: self, file, open: Vec::new(), anchors: HashMap::new(), root: None };
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(text, options) {
            let (event, span) = event.map_err(|error| scanned(&error, file))?;
            if matches!(event, Event::DocumentStart(..)) {
                documents += 1;
                if documents > 1 {
                    return Err(told(place(&span, file), "a file holds one document; write the rest into another"));
                }
            }
            reading.event(event, &span)?;
        }
        reading.root.ok_or_else(|| told(start, "the file is empty"))
    }

    fn number(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    /// Counts values before they are made.
    fn count(&mut self, values: usize, place: Place) -> Result<(), Unreadable> {
        self.values += values;
        if self.values > MOST_VALUES {
            return Err(told(place, "more than 1000000 values; write less, or fewer aliases"));
        }
        Ok(())
    }

    /// Counts what is to be there once more.
    fn repeat(&mut self, size: Size, place: Place) -> Result<(), Unreadable> {
        self.count(size.values, place)?;
        self.repeated = self.repeated.saturating_add(size.bytes);
        if self.repeated > MOST_REPEATED {
            return Err(told(place, "aliases repeat more than 32 MiB of text; write less, or fewer aliases"));
        }
        Ok(())
    }

    fn renumbered(&mut self, node: &Node) -> Node {
        let content = match &node.content {
            Content::Scalar(scalar) => Content::Scalar(scalar.clone()),
            Content::List(nodes) => Content::List(nodes.iter().map(|node| self.renumbered(node)).collect()),
            Content::Map(entries) => {
                let again = |entry: &Entry| Entry {
                    id: self.number(),
                    place: entry.place,
                    key: entry.key.clone(),
                    value: self.renumbered(&entry.value),
                };
                Content::Map(entries.iter().map(again).collect())
            }
        };
        Node { id: self.number(), place: node.place, content }
    }
}

fn told(place: Place, problem: impl Into<String>) -> Unreadable {
    Unreadable { place, problem: problem.into() }
}

fn place(span: &Span, file: usize) -> Place {
    Place { file, line: span.start.line(), column: span.start.col() + 1 }
}

fn scanned(error: &ScanError, file: usize) -> Unreadable {
    let marker = error.marker();
    let place = Place { file, line: marker.line().max(1), column: marker.col() + 1 };
    told(place, format!("not YAML: {}", error.info()))
}

/// How large a value is.
#[derive(Clone, Copy, Default)]
struct Size {
    /// The values in it, itself included.
    values: usize,
    /// The bytes of its texts and keys.
    bytes: usize,
}

impl Size {
    fn of(node: &Node) -> Self {
        let none = Self { values: 1, bytes: 0 };
        match &node.content {
            Content::Scalar(scalar) => Self { bytes: scalar.text.len(), ..none },
            Content::List(nodes) => nodes.iter().map(Self::of).fold(none, Self::and),
            Content::Map(entries) => entries.iter().fold(none, |size, entry| {
                size.and(Self::of(&entry.value)).and(Self { values: 0, bytes: entry.key.len() })
            }),
        }
    }

    const fn and(self, other: Self) -> Self {
        Self { values: self.values + other.values, bytes: self.bytes + other.bytes }
    }
}

struct Reading<'a> {
    reader: &'a mut Reader,
    file: usize,
    open: Vec<Open>,
    /// What aliases repeat, with how large it is.
    anchors: HashMap<usize, (Node, Size)>,
    root: Option<Node>,
}

impl Reading<'_> {
    fn event(&mut self, event: Event<'_>, span: &Span) -> Result<(), Unreadable> {
        let place = place(span, self.file);
        if let Some(tag) = event.tag() {
            return Err(told(place, format!("tags such as `{tag}` are not read here")));
        }
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let plain = matches!(style, ScalarStyle::Plain);
                let node = self.node(place, Content::Scalar(Scalar { text: text.into_owned(), plain }))?;
                self.add(node, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.enter(place, Content::List(Vec::new()), anchor),
            Event::MappingStart(_, anchor, _) => self.enter(place, Content::Map(Vec::new()), anchor),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(open) => self.add(open.node, open.anchor),
                None => Ok(()),
            },
            Event::Alias(anchor) => {
                let Some((node, size)) = self.anchors.get(&anchor) else {
                    return Err(told(place, "an alias can't stand in what it repeats"));
                };
                self.reader.repeat(*size, place)?;
                let node = self.reader.renumbered(node);
                self.add(node, 0)
            }
            _ => Ok(()),
        }
    }

    fn node(&mut self, place: Place, content: Content) -> Result<Node, Unreadable> {
        self.reader.count(1, place)?;
        Ok(Node { id: self.reader.number(), place, content })
    }

    fn enter(&mut self, place: Place, content: Content, anchor: usize) -> Result<(), Unreadable> {
        // Aliases add depth that the parser does not see.
        if self.open.len() >= DEEPEST {
            return Err(told(place, "values stand too deep in each other"));
        }
        let node = self.node(place, content)?;
        self.open.push(Open { node, anchor, keys: HashSet::new(), key: None });
        Ok(())
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node, anchor: usize) -> Result<(), Unreadable> {
        if anchor != 0 {
            let size = Size::of(&node);
            self.reader.repeat(size, node.place)?;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.node.content {
            Content::List(nodes) => nodes.push(node),
            Content::Map(entries) => {
                if let Some((id, place, key)) = open.key.take() {
                    entries.push(Entry { id, place, key, value: node });
                    return Ok(());
                }
                let Content::Scalar(Scalar { text, .. }) = node.content else {
                    return Err(told(node.place, "a key is a text"));
                };
                if !open.keys.insert(text.clone()) {
                    return Err(told(node.place, format!("the key `{text}` stands there twice")));
                }
                open.key = Some((node.id, node.place, text));
            }
            Content::Scalar(_) => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> Result<Node, Unreadable> {
        Reader::default().read(text, 0)
    }

    fn problem(text: &str) -> String {
        let told = read(text).unwrap_err();
        format!("{}:{}: {}", told.place.line, told.place.column, told.problem)
    }

    #[test]
    fn yaml_and_json_become_the_same_tree() {
        let yaml = "a: [1, 'x', {b: true}]\nc: |\n  one\n  two\nd: &d {e: ~}\nf: *d\n";
        let json = r#"{"a": [1, "x", {"b": true}], "c": "one\ntwo\n", "d": {"e": null}, "f": {"e": null}}"#;
        let expected = json!({"a": [1, "x", {"b": true}], "c": "one\ntwo\n", "d": {"e": null}, "f": {"e": null}});
        assert_eq!(read(yaml).unwrap().value(), expected);
        assert_eq!(read(json).unwrap().value(), expected);
    }

    #[test]
    fn what_stands_twice_is_refused_where_it_stands_again() {
        assert_eq!(problem("a: 1\nb: 2\na: 3\n"), "3:1: the key `a` stands there twice");
        assert_eq!(problem("{a: {b: 1, b: 2}}"), "1:12: the key `b` stands there twice");
    }

    #[test]
    fn values_that_multiply_by_aliases_are_refused_before_they_are_made() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let last = level - 1;
            let aliases = vec![format!("*a{last}"); 10].join(", ");
            bomb = [bomb, format!("a{level}: &a{level} [{aliases}]\n")].concat();
        }
        assert!(problem(&bomb).contains("more than 1000000 values"), "{}", problem(&bomb));
    }

    #[test]
    fn text_that_multiplies_by_aliases_is_refused_before_it_is_made() {
        let long = "x".repeat(1024 * 1024);
        let few = format!("a: &a {long}\nb: [{}]\n", vec!["*a"; 30].join(", "));
        assert!(read(&few).is_ok());
        let many = format!("a: &a {long}\nb: [{}]\n", vec!["*a"; 50].join(", "));
        assert!(problem(&many).contains("more than 32 MiB of text"));
    }

    #[test]
    fn depth_tags_directives_and_more_documents_are_refused() {
        assert!(problem(&"[".repeat(100_000)).contains("not YAML"));
        assert!(problem(&"- ".repeat(1_000)).starts_with("1:"));
        let deep = (0..60).map(|depth| " ".repeat(depth) + "a:\n").collect::<String>();
        assert!(problem(&deep).contains('4'), "{}", problem(&deep));
        assert!(problem("!!binary aGVsbG8=").contains("tags such as"));
        assert!(problem("%YAML 1.2\n---\na: 1").contains("not YAML"));
        assert!(problem("a: 1\n---\nb: 2\n").contains("one document"));
        assert!(problem("a: *b").contains("not YAML"));
        assert!(problem("&a [*a]").contains("alias"));
        assert!(problem("").contains("empty"));
        assert!(problem("? [a]\n: 1").contains("a key is a text"));
    }

    #[test]
    fn places_are_the_files_own() {
        let tree = read("tenants:\n  - name: A\n    userFlows: [{ methods: x }]\n").unwrap();
        let flow = tree.list_at("tenants")[0].list_at("userFlows")[0].get("methods").unwrap();
        let (place, path) = tree.locate(flow.id).unwrap();
        assert_eq!((place.line, place.column, path.as_str()), (3, 28, "tenants[0].userFlows[0].methods"));
    }
}
