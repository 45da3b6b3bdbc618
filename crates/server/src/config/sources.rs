//! Reads the file, the environment and the flags into one set of values.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};
use toml::de::{DeTable, DeValue};

use crate::file_problem::unreadable;

use super::{
    keys::{KEYS, Key, Kind},
    suggestion,
    values::{ConfigError, Mode, Origin, Values},
};

/// What a configuration is read from. Later fields go before earlier ones.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The TOML file.
    pub file: Option<PathBuf>,
    /// The environment's variables, as [`environment`] gives them.
    pub variables: BTreeMap<String, String>,
    /// Flag, key and value.
    pub flags: Vec<(&'static str, &'static str, String)>,
}

/// The process's environment, as far as it is ours. Read once, at start.
pub fn environment() -> BTreeMap<String, String> {
    let text = |text: OsString| text.into_string().ok();
    std::env::vars_os()
        .filter_map(|(name, value)| Some((text(name)?, text(value)?)))
        .filter(|(name, _)| name.starts_with("VESTIBULE_"))
        .collect()
}

impl Sources {
    /// Reads everything. Unknown names are refused, with the place and the likeliest right name.
    pub fn read(&self, mode: Mode) -> Result<Values, ConfigError> {
        let mut reading = Reading { values: Values::defaults(mode), problems: Vec::new() };
        if let Some(file) = &self.file {
            reading.file(file);
        }
        reading.variables(&self.variables);
        for (flag, key, value) in &self.flags {
            if let Some((key, _)) = Key::named(key) {
                reading.values.set(key, value.clone(), Origin::Flag(flag));
            }
        }
        if reading.problems.is_empty() { Ok(reading.values) } else { Err(ConfigError(reading.problems)) }
    }
}

struct Reading {
    values: Values,
    problems: Vec<String>,
}

impl Reading {
    fn file(&mut self, path: &Path) {
        let name = path.display().to_string();
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return self.problems.push(unreadable(path)(error).to_string()),
        };
        match DeTable::parse(&text) {
            Err(error) => self.problems.push(format!("{name}: {}", error.to_string().trim_end())),
            Ok(table) => {
                let mut given = Vec::new();
                self.table(table.get_ref(), "", &name, &text, &mut given);
                self.layer(given);
            }
        }
    }

    fn table(
        &mut self,
        table: &DeTable<'_>,
        within: &str,
        file: &str,
        text: &str,
        given: &mut Vec<(String, String, Origin)>,
    ) {
        for (key, value) in table {
            let name =
                if within.is_empty() { key.get_ref().to_string() } else { format!("{within}.{}", key.get_ref()) };
            let line = 1 + text.bytes().take(key.span().start).filter(|byte| *byte == b'\n').count();
            let origin = Origin::File { name: file.to_owned(), line };
            match value.get_ref() {
                DeValue::Table(inner) => self.table(inner, &name, file, text, given),
                value => match as_text(value) {
                    Some(value) => given.push((name, value, origin)),
                    None => self.problems.push(format!("{origin}: `{name}` can't hold a value of this type")),
                },
            }
        }
    }

    fn variables(&mut self, variables: &BTreeMap<String, String>) {
        let named = variables.iter().filter_map(|(variable, value)| {
            let name = variable.strip_prefix("VESTIBULE_")?.replace("__", ".").to_ascii_lowercase();
            Some((name, value.clone(), Origin::Variable(variable.clone())))
        });
        self.layer(named.filter(|(name, ..)| is_meant_for_us(name)).collect());
    }

    /// One source's values. A secret may come as itself or in a file, not both.
    fn layer(&mut self, given: Vec<(String, String, Origin)>) {
        let mut seen = BTreeMap::new();
        for (name, value, origin) in given {
            let Some((key, in_file)) = Key::named(&name) else {
                self.problems.push(unknown(&name, &origin));
                continue;
            };
            if let Some(other) = seen.insert(key.name, origin.clone()) {
                self.problems.push(format!("{origin}: `{}` is already given at {other}", key.name));
                continue;
            }
            if !in_file {
                self.values.set(key, value, origin);
                continue;
            }
            match fs::read_to_string(&value) {
                Ok(text) => self.values.set(key, text.trim_end_matches(['\r', '\n']).to_owned(), origin),
                Err(error) => self.problems.push(format!("{origin}: `{name}` names {value}: {error}")),
            }
        }
    }
}

/// Other programs have variables of this start too: the project's tests, and Kubernetes puts `VESTIBULE_PORT` into every
/// container beside a service that is called `vestibule`. One that names a section, or nearly names a key, is ours.
fn is_meant_for_us(name: &str) -> bool {
    let general = KEYS.iter().map(|key| key.name).filter(|name| !name.contains('.'));
    name.contains('.') || suggestion::nearest(name, general).is_some()
}

fn unknown(name: &str, origin: &Origin) -> String {
    let nearest = suggestion::nearest(name, KEYS.iter().map(|key| key.name));
    match origin {
        Origin::Variable(variable) => {
            let nearest = nearest.and_then(Key::named).map(|(key, _)| key.variable());
            format!("unknown variable {variable}{}", suggestion::ending(nearest.as_deref()))
        }
        origin => format!("{origin}: unknown key `{name}`{}", suggestion::ending(nearest)),
    }
}

/// The text of a plain value, or of a list of plain values; every key's text has one form, wherever it comes from.
fn as_text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        DeValue::Array(items) => {
            let items = items.iter().map(|item| match item.get_ref() {
                DeValue::String(text) => Some(text.to_string()),
                _ => None,
            });
            Some(items.collect::<Option<Vec<_>>>()?.join(","))
        }
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
    }
}

impl Kind {
    /// What the reference page calls it.
    pub(crate) fn name(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::BaseUrl => "origin".to_owned(),
            Self::HostPattern => "pattern of origins".to_owned(),
            Self::Address => "address:port".to_owned(),
            Self::Path => "path".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Networks => "list of networks".to_owned(),
            Self::Choice(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or "),
        }
    }
}
