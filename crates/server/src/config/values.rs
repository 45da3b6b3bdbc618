//! What has been given for each key, and from where.

use std::{collections::BTreeMap, fmt, net::SocketAddr, path::PathBuf, str::FromStr};
use vestibule_domain::secret::Secret;

use super::keys::{KEYS, Key};

/// Which program the configuration is for: it decides the defaults and what is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// `vestibule dev`.
    Development,
    /// `vestibule serve` and the commands that work on its store.
    Production,
}

/// Where a value comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The table of keys.
    Default,
    /// A line of the configuration file.
    File {
        /// The file's name as given.
        name: String,
        /// The line, from 1.
        line: usize,
    },
    /// An environment variable.
    Variable(String),
    /// A flag of the command line.
    Flag(&'static str),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File { name, line } => write!(f, "{name}:{line}"),
            Self::Variable(name) => f.write_str(name),
            Self::Flag(name) => f.write_str(name),
        }
    }
}

/// Everything that is wrong with a configuration, so that it is mended in one go.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError(pub Vec<String>);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the configuration can't be used:")?;
        for problem in &self.0 {
            write!(f, "\n  - {problem}")?;
        }
        Ok(())
    }
}

/// One value.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) text: Secret<String>,
    pub(crate) origin: Origin,
}

/// The value of each key that has one.
#[derive(Clone)]
pub struct Values {
    given: BTreeMap<&'static str, Given>,
}

impl Values {
    /// The defaults of a mode.
    pub(crate) fn defaults(mode: Mode) -> Self {
        let given = KEYS
            .iter()
            .map(|key| {
                (key, if mode == Mode::Development { key.dev_default.unwrap_or(key.default) } else { key.default })
            })
            .filter(|(_, default)| !default.is_empty())
            .map(|(key, default)| (key.name, Given { text: Secret::new(default.to_owned()), origin: Origin::Default }))
            .collect();
        Self { given }
    }

    /// Gives a key a value, over what it had. An empty value takes the key's value away.
    pub(crate) fn set(&mut self, key: &Key, text: String, origin: Origin) {
        let name = key.name;
        if text.is_empty() {
            self.given.remove(name);
        } else {
            self.given.insert(name, Given { text: Secret::new(text), origin });
        }
    }

    /// Whether a value was given by more than a default.
    pub(crate) fn is_explicit(&self, name: &'static str) -> bool {
        self.given.get(name).is_some_and(|given| given.origin != Origin::Default)
    }

    pub(crate) fn get(&self, name: &'static str) -> Option<&Given> {
        self.given.get(name)
    }

    /// The effective configuration as TOML with each value's origin; secrets stay hidden.
    pub fn print(&self) -> String {
        let mut lines = Vec::new();
        let mut section = "";
        for key in KEYS {
            let (of, name) = key.name.split_once('.').unwrap_or(("", key.name));
            if of != section {
                section = of;
                lines.push(format!("\n[{section}]"));
            }
            lines.push(match self.given.get(key.name) {
                None => format!("# {name} is not set"),
                Some(given) => {
                    let value = if key.secret { quoted("[secret]") } else { key.as_toml(given.text.reveal()) };
                    format!("{name} = {value} # {}", given.origin)
                }
            });
        }
        lines.join("\n") + "\n"
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.print())
    }
}

impl Key {
    fn as_toml(&self, text: &str) -> String {
        use super::keys::Kind;
        match self.kind {
            Kind::Number | Kind::Flag => text.to_owned(),
            Kind::Networks => {
                let items = text.split(',').map(|item| quoted(item.trim())).collect::<Vec<_>>();
                format!("[{}]", items.join(", "))
            }
            _ => quoted(text),
        }
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Reads values by type and collects what does not read.
pub(crate) struct Reader<'a> {
    values: &'a Values,
    pub(crate) problems: Vec<String>,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(values: &'a Values) -> Self {
        Self { values, problems: Vec::new() }
    }

    pub(crate) fn text(&self, name: &'static str) -> Option<String> {
        self.values.get(name).map(|given| given.text.reveal().clone())
    }

    pub(crate) fn secret(&self, name: &'static str) -> Option<Secret<String>> {
        self.values.get(name).map(|given| given.text.clone())
    }

    pub(crate) fn path(&self, name: &'static str) -> Option<PathBuf> {
        self.text(name).map(PathBuf::from)
    }

    pub(crate) fn address(&mut self, name: &'static str) -> Option<SocketAddr> {
        self.parsed(name, "an address and a port, such as 127.0.0.1:8080 or [::]:8443", |text| text.parse().ok())
    }

    pub(crate) fn flag(&mut self, name: &'static str) -> bool {
        self.parsed(name, "true or false", |text| text.parse().ok()).unwrap_or(false)
    }

    /// A whole number within bounds.
    pub(crate) fn number<T: FromStr + PartialOrd + fmt::Display + Copy>(
        &mut self,
        name: &'static str,
        least: T,
        most: T,
    ) -> T {
        let expected = format!("a whole number from {least} to {most}");
        self.parsed(name, &expected, |text| {
            text.replace('_', "").parse().ok().filter(|number| *number >= least && *number <= most)
        })
        .unwrap_or(least)
    }

    /// A value that `parse` understands. A secret's text is not repeated in the problem.
    pub(crate) fn parsed<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let given = self.values.get(name)?;
        let text = given.text.reveal();
        let value = parse(text.trim());
        if value.is_none() {
            let secret = Key::named(name).is_some_and(|(key, _)| key.secret);
            let found = if secret { String::new() } else { format!(", found `{text}`") };
            self.problems.push(format!("{name} ({}): expected {expected}{found}", given.origin));
        }
        value
    }
}
