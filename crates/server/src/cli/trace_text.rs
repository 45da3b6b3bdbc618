//! A trace as people read it: one line a decision, in order, request by request.

use serde_json::Value;
use std::fmt::{self, Write};
use vestibule_domain::{
    ids::{AppId, CorrelationId},
    locale::rfc3339,
};
use vestibule_services::{
    tenants::TenantSnapshot,
    trace::{TracedDecision, TracedRequest},
};

/// How wide the column of steps is; longer ones push what follows.
const STEP_WIDTH: usize = 32;

/// How it is to look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Whether verdicts are coloured.
    pub(super) colours: bool,
}

/// The trace of a sign-in, the requests of the id that was asked for marked.
pub(super) fn text(tenant: &TenantSnapshot, id: CorrelationId, requests: &[TracedRequest], look: Look) -> String {
    let page = Page { tenant, look };
    let mut text = String::new();
    // Writing to a String can't fail.
    let _ = page.write(&mut text, id, requests);
    text
}

struct Page<'a> {
    tenant: &'a TenantSnapshot,
    look: Look,
}

impl Page<'_> {
    fn write(&self, out: &mut String, id: CorrelationId, requests: &[TracedRequest]) -> fmt::Result {
        writeln!(out, "Trace of {id}")?;
        writeln!(out, "tenant {} ({})", self.tenant.id(), shown(&self.tenant.tenant().display_name))?;
        for request in requests {
            let asked_for = if request.correlation_id == id { "  <- asked for" } else { "" };
            writeln!(
                out,
                "\n{}  {} {}\n    correlation id {}{asked_for}",
                rfc3339(request.at),
                shown(&request.method),
                shown(&request.route),
                request.correlation_id
            )?;
            for decision in &request.decisions {
                self.line(out, decision)?;
            }
        }
        Ok(())
    }

    fn line(&self, out: &mut String, decision: &TracedDecision) -> fmt::Result {
        let step = words(&decision.step);
        let (before, after) = self.colour(&decision.verdict);
        let (millis, tenths) = (decision.us / 1_000, decision.us % 1_000 / 100);
        let mut more = Vec::new();
        let mut facts = Vec::new();
        for fact in &decision.facts {
            match &fact.value {
                Value::Object(claims) => more.extend(by_source(claims)),
                Value::String(description) if fact.key == "description" => more.push(shown(description)),
                value => facts.push(self.fact(&fact.key, value)),
            }
        }
        let verdict = shown(&decision.verdict);
        let facts = facts.join(", ");
        let line = format!("  {millis:>6}.{tenths} ms  {before}{verdict:<8}{after}{step:<STEP_WIDTH$}{facts}");
        writeln!(out, "{}", line.trim_end())?;
        for line in more {
            writeln!(out, "{:28}{line}", "")?;
        }
        Ok(())
    }

    fn fact(&self, key: &str, value: &Value) -> String {
        let said = match value {
            Value::String(text) => match AppId::parse(text).filter(|_| matches!(key, "application" | "resource")) {
                Some(id) => match self.tenant.application(id) {
                    Some(application) => format!("{} ({id})", shown(&application.display_name)),
                    None => format!("{id} (gone)"),
                },
                // Words of the code are told as words; names and ids stay as they are.
                None if matches!(key, "scope" | "page" | "until") => shown(text),
                None => words(text),
            },
            other => shown(&other.to_string()),
        };
        match key {
            "reason" => said,
            "error" => format!("AADSTS{said}"),
            "age_seconds" => format!("age {said} s"),
            "limit_seconds" => format!("at most {said} s"),
            "lifetime_seconds" => format!("for {said} s"),
            "retry_after_seconds" => format!("again after {said} s"),
            _ => format!("{} {said}", words(key)),
        }
    }

    fn colour(&self, verdict: &str) -> (&'static str, &'static str) {
        let colour = match verdict {
            _ if !self.look.colours => return ("", ""),
            "refused" => "\u{1b}[31m",
            "asked" => "\u{1b}[33m",
            "skipped" => "\u{1b}[2m",
            _ => "\u{1b}[32m",
        };
        (colour, "\u{1b}[0m")
    }
}

/// Claims grouped by where they came from.
fn by_source(claims: &serde_json::Map<String, Value>) -> Vec<String> {
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for (name, source) in claims {
        let source = source.as_str().unwrap_or_default();
        match groups.iter_mut().find(|(known, _)| *known == source) {
            Some((_, names)) => names.push(shown(name)),
            None => groups.push((source, vec![shown(name)])),
        }
    }
    groups.iter().map(|(source, names)| format!("{}: {}", words(source), names.join(" "))).collect()
}

/// A stored word as people write it.
fn words(word: &str) -> String {
    shown(&word.replace(['_', '.'], " "))
}

/// Text of the store, which must not command the terminal.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_stored_commands_the_terminal() {
        assert_eq!(shown("\u{1b}[2Jx\r\n\u{9b}y"), "\u{fffd}[2Jx\u{fffd}\u{fffd}\u{fffd}y");
        assert_eq!(words("policy.sign_in_frequency"), "policy sign in frequency");
    }

    #[test]
    fn claims_stand_under_where_they_came_from() {
        let claims = serde_json::json!({"sub": "account", "oid": "account", "email": "email_scope"});
        let Value::Object(claims) = claims else { unreachable!("an object") };
        let mut lines = by_source(&claims);
        lines.sort();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("account: ") && lines[0].contains("oid") && lines[0].contains("sub"));
        assert_eq!(lines[1], "email scope: email");
    }
}
