//! The pages on errors: an index, and one page for each number.

use std::{collections::BTreeMap, fmt::Write};
use vestibule_protocol::errors::explanations::{Explanation, FAMILIES, Place, explanations};

const HEAD: &str = "# Errors

Errors of the OAuth endpoints have one form everywhere: as JSON from the token and userinfo endpoints, as parameters of a
redirect from the authorization endpoint once the redirect URI is proven, and as a page before that.

```json
{
  \"error\": \"invalid_grant\",
  \"error_description\": \"AADSTS54005: This authorization code has been used before. Start a new sign-in. Trace ID: … Correlation ID: … Timestamp: …\",
  \"error_codes\": [54005],
  \"timestamp\": \"2026-11-20 10:00:31Z\",
  \"trace_id\": \"6c1b7f7e-0d2a-4f57-8f3a-3f1d2e4c5b00\",
  \"correlation_id\": \"0192f3a4-0001-7000-8000-00000000000a\",
  \"error_uri\": \"https://login.example.com/error?code=54005\"
}
```

- `error` is the word of the specification. Programs decide by it (and by `suberror`, where there is one).
- The number says which case it is. It keeps the prefix that MSAL reads; the texts are for developers and may change.
- `correlation_id` is the client's `client-request-id`, or one made for it. The server's log has it, and every error page
  shows it.
- `error_uri` leads to a page of the server that says what the number's page here says.

The status is 400, but 401 for `invalid_client`, 405 for a wrong method, 429 and 503 (with `Retry-After`) for
`temporarily_unavailable`, and 500 for `server_error`.

<!-- Made by `cargo xtask docs` from crates/protocol/src/errors/explanations: change that, not this. -->
";

/// The index and the pages of all numbers, by their paths below docs/reference.
pub(super) fn pages() -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = explanations().map(|entry| (path(entry), page(entry))).collect();
    pages.insert("errors.md".to_owned(), index());
    pages
}

fn path(entry: &Explanation) -> String {
    format!("errors/{}.md", entry.number)
}

fn index() -> String {
    let mut page = HEAD.to_owned();
    for family in FAMILIES {
        // Writing to a String can't fail.
        let _ = write!(page, "\n## {}\n", family.title);
        if let Some(note) = family.note {
            let _ = write!(page, "\n{note}\n");
        }
        page.push_str("\n| Number | What happened | `error` |\n| --- | --- | --- |\n");
        for entry in family.entries {
            let _ = writeln!(page, "| [{}]({}) | {} | {} |", entry.number, path(entry), entry.title, words(entry));
        }
    }
    page
}

fn page(entry: &Explanation) -> String {
    let places = listed(entry.places.iter().copied().map(Place::name));
    let mut page = format!("# {}\n\nAADSTS{}, {}, sent by {places}.\n", entry.title, entry.number, words(entry));
    page.push_str("\n## What happened\n");
    for text in entry.happened {
        let _ = write!(page, "\n{text}\n");
    }
    page.push_str("\n## What to do\n\n");
    for (reader, text) in entry.remedies {
        let _ = writeln!(page, "- **{}**: {text}", reader.name());
    }
    page.push_str("\n[All errors](../errors.md)\n");
    page
}

fn words(entry: &Explanation) -> String {
    let words: Vec<String> = entry.words.iter().map(|word| format!("`{}`", word.as_str())).collect();
    words.join(" or ")
}

/// With commas, and `and` before the last.
fn listed<'t>(parts: impl Iterator<Item = &'t str>) -> String {
    let parts: Vec<&str> = parts.collect();
    match parts.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}
