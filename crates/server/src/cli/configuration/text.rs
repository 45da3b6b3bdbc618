//! Plans for people: what is made, changed and taken away, a line each, with what is different below.

use serde_json::Value;
use std::fmt::Write;
use vestibule_services::configuration::{Action, Change, Difference, Subject, TenantPlan};

/// The longest value that is shown, in characters.
const LONGEST: usize = 100;

#[derive(Clone, Copy)]
enum Colour {
    Green,
    Yellow,
    Red,
    Faint,
}

/// Text that may have colours.
struct Page {
    text: String,
    coloured: bool,
}

impl Page {
    /// The whole text, with this as its last line.
    fn end(mut self, line: &str) -> String {
        self.text.push_str(line);
        self.text.push('\n');
        self.text
    }

    fn line(&mut self, colour: Colour, line: &str) {
        let code = match colour {
            Colour::Green => "32",
            Colour::Yellow => "33",
            Colour::Red => "31",
            Colour::Faint => "2",
        };
        // Writing to a String can't fail.
        let _ = if self.coloured {
            writeln!(self.text, "\x1b[{code}m{line}\x1b[0m")
        } else {
            writeln!(self.text, "{line}")
        };
    }
}

/// What applying would change.
pub(super) fn plan(plans: &[TenantPlan], coloured: bool) -> String {
    let page = changes(plans, coloured);
    let total = Total::of(plans);
    page.end(&total.told("To apply", ["to make", "to change", "to take away"]))
}

/// What was changed.
pub(super) fn applied(plans: &[TenantPlan], coloured: bool) -> String {
    let page = changes(plans, coloured);
    let total = Total::of(plans);
    page.end(&total.told("Applied", ["made", "changed", "taken away"]))
}

/// How the store differs.
pub(super) fn drift(plans: &[TenantPlan], coloured: bool) -> String {
    let mut page = Page { text: String::new(), coloured };
    let mut count = 0;
    for plan in plans.iter().filter(|plan| !plan.is_empty() || !plan.besides.is_empty()) {
        let _ = writeln!(page.text, "tenant {}", plan.domain);
        count += plan.changes.len() + plan.besides.len();
        for change in &plan.changes {
            match &change.action {
                Action::Create(_) => page.line(Colour::Red, &format!("  - {}", titled(change))),
                Action::Delete => page.line(Colour::Green, &format!("  + {}", titled(change))),
                Action::Update(differences) => {
                    page.line(Colour::Yellow, &format!("  ~ {}", titled(change)));
                    for Difference { path, before, after } in differences {
                        difference(&mut page, path, after.as_ref(), before.as_ref());
                    }
                }
            }
        }
        for (subject, name) in &plan.besides {
            page.line(Colour::Green, &format!("  + {}", called(*subject, name)));
        }
    }
    page.end(&match count {
        0 => "The store is what the files say.".to_owned(),
        1 => "1 difference from the files.".to_owned(),
        count => format!("{count} differences from the files."),
    })
}

fn changes(plans: &[TenantPlan], coloured: bool) -> Page {
    let mut page = Page { text: String::new(), coloured };
    for plan in plans.iter().filter(|plan| !plan.is_empty() || !plan.besides.is_empty()) {
        let _ = writeln!(page.text, "tenant {}", plan.domain);
        for change in &plan.changes {
            match &change.action {
                Action::Create(value) => {
                    page.line(Colour::Green, &format!("  + {}", titled(change)));
                    leaves("", value, &mut |path, value| {
                        page.line(Colour::Green, &format!("      {path}: {}", shown(value)));
                    });
                }
                Action::Update(differences) => {
                    page.line(Colour::Yellow, &format!("  ~ {}", titled(change)));
                    for Difference { path, before, after } in differences {
                        difference(&mut page, path, before.as_ref(), after.as_ref());
                    }
                }
                Action::Delete => page.line(Colour::Red, &format!("  - {}", titled(change))),
            }
        }
        for (subject, name) in &plan.besides {
            page.line(Colour::Faint, &format!("    {}: not in the files, and stays", called(*subject, name)));
        }
    }
    page
}

fn difference(page: &mut Page, path: &str, before: Option<&Value>, after: Option<&Value>) {
    match (before, after) {
        (Some(before), Some(after)) if !before.is_object() && !after.is_object() => {
            page.line(Colour::Yellow, &format!("      {path}: {} → {}", shown(before), shown(after)));
        }
        _ => {
            for (sign, colour, value) in [("-", Colour::Red, before), ("+", Colour::Green, after)] {
                let Some(value) = value else { continue };
                leaves(path, value, &mut |path, value| {
                    page.line(colour, &format!("      {sign} {path}: {}", shown(value)));
                });
            }
        }
    }
}

fn titled(change: &Change) -> String {
    called(change.subject, &change.name)
}

fn called(subject: Subject, name: &str) -> String {
    if name.is_empty() { subject.noun().to_owned() } else { format!("{} {name}", subject.noun()) }
}

/// Every value below, with the keys that lead to it; a list of plain values is one.
fn leaves(path: &str, value: &Value, told: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                leaves(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, value, told);
            }
        }
        Value::Array(values) if values.iter().any(Value::is_object) => {
            for (index, value) in values.iter().enumerate() {
                leaves(&format!("{path}[{index}]"), value, told);
            }
        }
        value => told(path, value),
    }
}

/// A value on one line, not too long, and without what a terminal would obey.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    let mut shown: String = text.chars().take(LONGEST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[derive(Default)]
struct Total([usize; 3]);

impl Total {
    fn of(plans: &[TenantPlan]) -> Self {
        let count = |is: fn(&Action) -> bool| {
            plans.iter().flat_map(|plan| &plan.changes).filter(|change| is(&change.action)).count()
        };
        Self([
            count(|action| matches!(action, Action::Create(_))),
            count(|action| matches!(action, Action::Update(_))),
            count(|action| matches!(action, Action::Delete)),
        ])
    }

    fn told(&self, what: &str, words: [&str; 3]) -> String {
        let parts = self.0.iter().zip(words).filter(|(count, _)| **count > 0);
        let parts: Vec<String> = parts.map(|(count, word)| format!("{count} {word}")).collect();
        if parts.is_empty() { "Nothing to change.".to_owned() } else { format!("{what}: {}.", parts.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use vestibule_services::configuration::Kind;

    fn plans() -> Vec<TenantPlan> {
        let of = |kind, name: &str, action| Change { subject: Subject::Document(kind), name: name.to_owned(), action };
        vec![TenantPlan {
            id: None,
            domain: "fable.example".to_owned(),
            is_new: false,
            changes: vec![
                of(
                    Kind::Application,
                    "Shop",
                    Action::Create(json!({ "displayName": "Shop", "redirectUris": { "spa": ["https://a.example/"] } })),
                ),
                of(
                    Kind::UserFlow,
                    "default",
                    Action::Update(vec![
                        Difference { path: "isSignUpAllowed".to_owned(), before: None, after: Some(json!(false)) },
                        Difference {
                            path: "methods".to_owned(),
                            before: Some(json!(["a"])),
                            after: Some(json!(["b\u{1b}"])),
                        },
                    ]),
                ),
                of(Kind::Theme, "club", Action::Delete),
            ],
            besides: vec![(Subject::Host, "login.fable.example".to_owned())],
        }]
    }

    #[test]
    fn a_plan_reads_like_a_list_of_changes() {
        assert_eq!(
            plan(&plans(), false),
            "tenant fable.example\n  + application Shop\n      displayName: \"Shop\"\n      redirectUris.spa: \
             [\"https://a.example/\"]\n  ~ user flow default\n      + isSignUpAllowed: false\n      methods: [\"a\"] → \
             [\"b\\u001b\"]\n  - theme club\n    host login.fable.example: not in the files, and stays\nTo apply: 1 to make, 1 \
             to change, 1 to take away.\n"
        );
        assert_eq!(plan(&[], false), "Nothing to change.\n");
    }

    #[test]
    fn a_drift_is_told_from_the_stores_side() {
        let told = drift(&plans(), false);
        for line in [
            "  - application Shop\n",
            "      - isSignUpAllowed: false\n",
            "      methods: [\"b\\u001b\"] → [\"a\"]\n",
            "  + theme club\n",
            "  + host login.fable.example\n",
            "4 differences from the files.\n",
        ] {
            assert!(told.contains(line), "{line} is not in\n{told}");
        }
    }

    #[test]
    fn colours_are_for_terminals() {
        assert!(plan(&plans(), true).contains("\x1b[32m  + application Shop\x1b[0m"));
        assert!(!plan(&plans(), false).contains('\x1b'));
    }
}
