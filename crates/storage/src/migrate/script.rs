//! The embedded scripts.

use aws_lc_rs::digest::{SHA256, digest};

/// A migration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Migration {
    /// Its number, from 1 without gaps.
    pub number: u32,
    /// What it brings.
    pub name: &'static str,
    /// Its SQL, for both engines.
    pub(crate) text: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { number: 1, name: "foundation", text: include_str!("../../migrations/0001_foundation.sql") },
    Migration { number: 2, name: "token service", text: include_str!("../../migrations/0002_token_service.sql") },
    Migration { number: 3, name: "tenant hosts", text: include_str!("../../migrations/0003_tenant_hosts.sql") },
    Migration { number: 4, name: "user flows", text: include_str!("../../migrations/0004_user_flows.sql") },
    Migration { number: 5, name: "branding", text: include_str!("../../migrations/0005_branding.sql") },
    Migration { number: 6, name: "texts", text: include_str!("../../migrations/0006_texts.sql") },
    Migration { number: 7, name: "methods", text: include_str!("../../migrations/0007_methods.sql") },
    Migration { number: 8, name: "user import", text: include_str!("../../migrations/0008_user_import.sql") },
    Migration { number: 9, name: "hosts", text: include_str!("../../migrations/0009_hosts.sql") },
    Migration { number: 10, name: "acme", text: include_str!("../../migrations/0010_acme.sql") },
    Migration { number: 11, name: "consent clients", text: include_str!("../../migrations/0011_consent_clients.sql") },
];

/// What migrations themselves are kept in.
pub(crate) const SCHEMA_TABLES: &str = "
    CREATE TABLE IF NOT EXISTS schema_migrations (
      number BIGINT PRIMARY KEY,
      name TEXT NOT NULL,
      checksum BYTEA NOT NULL,
      statements_done BIGINT NOT NULL,
      applied_at BIGINT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS schema_lock (
      name TEXT PRIMARY KEY,
      holder UUID NOT NULL,
      lease_until BIGINT NOT NULL
    );";

/// Every migration that this program knows, in order.
pub const fn migrations() -> &'static [Migration] {
    MIGRATIONS
}

impl Migration {
    /// The SHA-256 of its text.
    pub(crate) fn checksum(&self) -> [u8; 32] {
        let mut sum = [0; 32];
        sum.copy_from_slice(digest(&SHA256, self.text.as_bytes()).as_ref());
        sum
    }

    /// Its statements, each without comments around it and without its semicolon.
    pub(crate) fn statements(&self) -> Vec<String> {
        statements(self.text)
    }
}

/// The tables that migrations make, and those that they are kept in.
pub(crate) fn tables() -> Vec<String> {
    let scripts = MIGRATIONS.iter().map(|migration| migration.text).chain([SCHEMA_TABLES]);
    scripts.flat_map(statements).filter_map(|statement| made_table(&statement).map(str::to_owned)).collect()
}

fn made_table(statement: &str) -> Option<&str> {
    let rest = statement.strip_prefix("CREATE TABLE ")?;
    let rest = rest.strip_prefix("IF NOT EXISTS ").unwrap_or(rest);
    rest.split(|character: char| !(character.is_alphanumeric() || character == '_')).next()
}

/// Cuts a script into statements at its semicolons, outside of quotes, and drops `--` comments.
pub(crate) fn statements(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut statement = String::new();
    let mut quoted = false;
    for line in script.lines() {
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            quoted ^= character == '\'';
            match character {
                '-' if !quoted && characters.peek() == Some(&'-') => break,
                ';' if !quoted => found.push(std::mem::take(&mut statement)),
                _ => statement.push(character),
            }
        }
        statement.push('\n');
    }
    found.push(statement);
    found.iter().map(|statement| statement.trim().to_owned()).filter(|statement| !statement.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_numbered_from_one_without_gaps() {
        let numbers: Vec<u32> = migrations().iter().map(|migration| migration.number).collect();
        assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<_>>());
    }

    #[test]
    fn a_script_is_cut_at_semicolons_outside_of_quotes_and_comments() {
        let script = "-- first; not a statement\nSELECT ';' ; SELECT '--', 2; -- done\n\n;";
        assert_eq!(statements(script), ["SELECT ';'", "SELECT '--', 2"]);
    }

    #[test]
    fn tables_are_read_off_the_scripts() {
        let tables = tables();
        for name in ["users", "audit_events", "schema_migrations", "schema_lock"] {
            assert!(tables.iter().any(|table| table == name), "{name}");
        }
        assert!(tables.iter().all(|table| !table.is_empty()));
    }
}
