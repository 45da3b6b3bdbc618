//! The part of the reference page on configuration files, from the tables of their keys.

use std::fmt::Write;
use vestibule_services::configuration::schema::{Form, Key, tenant_keys};

const HEAD: &str = "
## Configuration files

`vestibule plan`, `apply`, `drift` and `export` hold tenants as YAML or JSON against the store, and `vestibule dev --seed FILE`
reads the same files in place of the sample. Unknown keys are refused with their line. Names follow Microsoft Graph where Graph
has one. A text marked *or file* may be written as `{ file: a/path }`, which takes it from a file below the folder of the
configuration file. [The guide](../guides/configuration-as-files.md) shows how to work with them;
[configuration.schema.json](configuration.schema.json) is the same as JSON Schema.

<!-- Made by `cargo xtask docs` from crates/services/src/configuration/schema: change that, not this. -->

";

const EXAMPLE: &str = "
```yaml
tenants:
  - domain: fable.example
    name: Fable Books
    applications:
      - displayName: Reader
        redirectUris: { web: [\"http://localhost:8765/cb\"] }
        secrets: [{ displayName: one, value: \"a-high-entropy-secret\" }]
        identifierUris: [\"api://reader\"]
        scopes: [{ value: Books.Read }]
        appRoles: [{ value: Books.Sync, allowedMemberTypes: [Application] }]
        permissions: [{ resource: \"api://reader\", scopes: [Books.Read], appRoles: [Books.Sync] }]
        userFlow: default
    userFlows: [{ displayName: default, methods: [emailPassword, emailOneTimeCode] }]
    users: [{ email: reader@example.com, password: \"correct horse\", displayName: A Reader }]
```
";

/// The part of `docs/reference/configuration.md` on configuration files.
pub(crate) fn reference() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("| Key | Value | In Graph | Meaning |\n| --- | --- | --- | --- |\n");
    let keys: Vec<&Key> = tenant_keys().collect();
    rows(&mut page, "tenants[]", &keys);
    page.push_str(EXAMPLE);
    page
}

fn rows(page: &mut String, path: &str, keys: &[&Key]) {
    for key in keys {
        let (below, suffix) = below(key.form);
        // Lists of a tenant are known by themselves.
        let shown = match path.strip_prefix("tenants[].") {
            Some(short) => format!("{short}.{}", key.name),
            None => format!("{path}.{}", key.name),
        };
        let graph =
            if key.graph.is_empty() { "—".to_owned() } else { format!("`{}`", key.graph.replace(", ", "`, `")) };
        let required = if key.required { "**" } else { "" };
        // Writing to a String can't fail.
        let _ = writeln!(
            page,
            "| {required}`{shown}{suffix}`{required} | {} | {graph} | {} |",
            in_words(key.form),
            key.meaning.replace('|', "\\|")
        );
        if let Some(below) = below {
            rows(page, &format!("{path}.{}{suffix}", key.name), &below.iter().collect::<Vec<_>>());
        }
    }
}

/// The keys below a value, and what its path gets.
fn below(form: Form) -> (Option<&'static [Key]>, &'static str) {
    match form {
        Form::Object(keys) | Form::Choice(keys) => (Some(keys), ""),
        Form::List(Form::Object(keys)) => (Some(*keys), "[]"),
        Form::List(_) => (None, "[]"),
        Form::Map(Form::Object(keys)) => (Some(*keys), ".*"),
        Form::Map(_) => (None, ".*"),
        _ => (None, ""),
    }
}

fn in_words(form: Form) -> String {
    match form {
        Form::Text => "text".to_owned(),
        Form::LongText => "text or file".to_owned(),
        Form::Image => "image: file".to_owned(),
        Form::Localized(Form::LongText) => "text or file, or `{ text, locales }`".to_owned(),
        Form::Localized(_) => "text, or `{ text, locales }`".to_owned(),
        Form::Id => "UUID".to_owned(),
        Form::Flag => "`true` or `false`".to_owned(),
        Form::Whole(least, most) if most == u64::from(u32::MAX) => format!("number from {least}"),
        Form::Whole(least, most) => format!("number, {least} to {most}"),
        Form::Moment => "RFC 3339".to_owned(),
        Form::OneOf(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Form::List(Form::Object(_)) => "list".to_owned(),
        Form::List(element) => format!("list: {}", in_words(*element)),
        Form::Map(value) => format!("by name: {}", in_words(*value)),
        Form::Object(_) => "keys".to_owned(),
        Form::Choice(_) => "one key of".to_owned(),
        Form::Any => "anything".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::known_texts, *};
    use vestibule_services::configuration::{self, NoAttachments, Reading, Source, Users};

    #[test]
    fn the_example_on_the_page_reads() {
        let text = EXAMPLE.trim().trim_start_matches("```yaml").trim_end_matches("```").to_owned();
        let reading = Reading { attachments: &NoAttachments, users: Users::Seeded, texts: known_texts() };
        configuration::read(&[Source { name: "example".to_owned(), text }], reading).unwrap();
    }
}
