//! The reference page, from the table of keys.

use std::fmt::Write;

use super::keys::{KEYS, Key};

const HEAD: &str = "# Configuration

`vestibule serve --config vestibule.toml` reads a TOML file, then the environment, then flags; later ones go before
earlier ones. Unknown keys are refused. `--print-config` shows what holds and where each value comes from, without
secrets. `vestibule dev` reads the environment and flags only.

A variable's name is `VESTIBULE_`, the section, two underscores and the key. A secret can also be given as a file:
`keys.master_file = \"/run/secrets/master.key\"` or `VESTIBULE_KEYS__MASTER_FILE`; the end of its last line does not count.
An empty value counts as none. Paths are relative to the working directory.

<!-- Made by `cargo xtask docs` from crates/server/src/config/keys.rs: change that, not this. -->
";

/// The text of `docs/reference/configuration.md`, down to the part on configuration files.
pub fn reference() -> String {
    let mut page = HEAD.to_owned();
    let mut section = None;
    for key in KEYS {
        let of = key.name.split_once('.').map(|(section, _)| section);
        if section != Some(of) {
            section = Some(of);
            let title = of.map_or_else(|| "General".to_owned(), |of| format!("`[{of}]`"));
            // Writing to a String can't fail.
            let _ = write!(page, "\n## {title}\n\n| Key | Default | Meaning |\n| --- | --- | --- |\n");
        }
        let _ = writeln!(page, "| {} | {} | {} |", name(key), default(key), key.meaning);
    }
    page.push_str(&crate::configuration::reference());
    page
}

fn name(key: &Key) -> String {
    let secret = if key.secret { "<br>secret" } else { "" };
    format!("`{}`<br>`{}`<br>{}{secret}", key.name, key.variable(), key.kind.name())
}

fn default(key: &Key) -> String {
    let shown = |value: &str| if value.is_empty() { "none".to_owned() } else { format!("`{value}`") };
    match key.dev_default {
        Some(dev) => format!("{}<br>`dev`: {}", shown(key.default), shown(dev)),
        None => shown(key.default),
    }
}
