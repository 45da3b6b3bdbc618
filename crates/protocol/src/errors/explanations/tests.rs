use super::*;
use crate::errors::ErrorCode;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// One way to refuse a request, as its source has it.
struct Constructor {
    name: String,
    /// The number that its documentation begins with.
    number: u32,
    /// The first argument of what makes it: a word of [`ErrorCode`].
    word: String,
    source: String,
}

/// What follows the last `from` in `text`, as far as it is made of `kept`.
fn after<'t>(text: &'t str, from: &str, kept: impl Fn(char) -> bool) -> &'t str {
    let rest = text.split_once(from).map_or("", |(_, rest)| rest).trim_start();
    rest.split(|c| !kept(c)).next().unwrap()
}

fn constructors() -> Vec<Constructor> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/errors");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let parts: Vec<&str> = text.split("    pub const fn ").flat_map(|part| part.split("    pub fn ")).collect();
        for pair in parts.windows(2) {
            let [before, source] = pair else { unreachable!() };
            let body = source.split("\n    }\n").next().unwrap();
            let made = if body.contains("Self::new(") { "Self::new(" } else { "Self::with(" };
            let word = after(body, made, char::is_alphanumeric);
            let docs = before.rsplit("\n\n").next().unwrap().rsplit("{\n").next().unwrap();
            let number = after(docs, "/// ", char::is_numeric).parse();
            if let (Ok(number), false) = (number, word.is_empty()) {
                let name = source.split('(').next().unwrap().to_owned();
                found.push(Constructor { name, number, word: word.to_owned(), source: body.to_owned() });
            }
        }
    }
    assert!(found.len() > 90, "the errors are somewhere else now: {}", found.len());
    found
}

/// The sources of all crates, without their tests and without the errors themselves.
fn sources() -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !path.ends_with("protocol/src/errors") && !["tests", "target"].contains(&name.as_str()) {
                    read(&path, text);
                }
            } else if path.extension().is_some_and(|it| it == "rs") && !name.ends_with("tests.rs") {
                let source = fs::read_to_string(&path).unwrap();
                text.push_str(source.split("#[cfg(test)]\nmod tests {").next().unwrap());
            }
        }
    }
    let mut text = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut text);
    text
}

#[test]
fn every_number_has_one_entry_and_every_entry_a_number() {
    let mut entries: Vec<u32> = explanations().map(|entry| entry.number).collect();
    entries.sort_unstable();
    let raised: BTreeSet<u32> = constructors().iter().map(|constructor| constructor.number).collect();
    assert_eq!(entries, raised.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_way_to_refuse_a_request_is_used_outside_of_tests() {
    let sources = sources();
    let used = |name: &str| {
        let whole = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        sources.split(&format!("::{name}")).skip(1).any(whole)
    };
    let unused: Vec<String> =
        constructors().into_iter().map(|constructor| constructor.name).filter(|name| !used(name)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_entry_tells_the_words_that_its_number_is_sent_with() {
    let mut raised: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    for constructor in constructors() {
        raised.entry(constructor.number).or_default().insert(constructor.word);
    }
    for entry in explanations() {
        let told: BTreeSet<String> = entry.words.iter().map(|word: &ErrorCode| format!("{word:?}")).collect();
        assert_eq!(Some(&told), raised.get(&entry.number), "{}", entry.number);
    }
}

#[test]
fn every_constructor_raises_the_number_that_its_documentation_names() {
    for constructor in constructors() {
        let literal = constructor.source.split([',', '\n']).map(str::trim).find_map(|part| {
            (part.contains('_') && part.chars().all(|c| c.is_ascii_digit() || c == '_')).then(|| part.replace('_', ""))
        });
        if let Some(literal) = literal {
            assert_eq!(literal.parse(), Ok(constructor.number), "{}", constructor.name);
        }
    }
}

#[test]
fn entries_are_whole_sentences_for_people() {
    for entry in explanations() {
        let number = entry.number;
        assert!(!entry.title.ends_with('.') && entry.title.len() < 70, "{number}: {}", entry.title);
        assert!(!entry.places.is_empty() && !entry.happened.is_empty() && !entry.remedies.is_empty(), "{number}");
        let texts = entry.happened.iter().chain(entry.remedies.iter().map(|(_, text)| text));
        for text in texts {
            assert!(text.ends_with('.') || text.ends_with(".`"), "{number}: {text}");
            assert!(text.matches('`').count().is_multiple_of(2) && !text.contains(['|', '\n']), "{number}: {text}");
        }
        let readers: BTreeSet<&str> = entry.remedies.iter().map(|(reader, _)| reader.name()).collect();
        assert_eq!(readers.len(), entry.remedies.len(), "{number}: each reader is told once");
    }
}

#[test]
fn a_number_is_found_and_others_are_not() {
    assert_eq!(explanation_of(90_002).map(|entry| entry.title), Some("The tenant was not found"));
    assert!(explanation_of(1).is_none());
}
