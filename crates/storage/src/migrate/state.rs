//! What is applied, against what this program knows.

use super::script::{Migration, migrations, tables};
use crate::StorageError;

/// A row of `schema_migrations`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Applied {
    pub(crate) number: i64,
    pub(crate) checksum: Vec<u8>,
    pub(crate) statements_done: i64,
}

/// A migration that is still to be applied, wholly or from the statement where an earlier run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) migration: Migration,
    pub(crate) done: usize,
}

/// What [`crate::Storage::migrate`] did.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Report {
    /// The migrations that this call applied, in order.
    pub applied: Vec<Migration>,
}

/// What is still to be applied, in order. An error where the schema is not one that this program can work on: a migration was
/// applied with another text, or the schema is more than one version ahead. One version ahead is the version that this one runs
/// beside while a fleet is upgraded.
pub(crate) fn plan(applied: &[Applied]) -> Result<Vec<Pending>, StorageError> {
    let newest = i64::try_from(migrations().len()).unwrap_or(i64::MAX);
    let ahead = applied.iter().map(|applied| applied.number).max().unwrap_or(0).saturating_sub(newest);
    if ahead > 1 {
        return Err(StorageError::Schema(format!(
            "it is {ahead} versions ahead of this program, which knows migrations up to {newest}: run a newer program"
        )));
    }
    if ahead == 1 {
        tracing::warn!(known = newest, "the schema is one version ahead of this program");
    }
    let mut pending = Vec::new();
    for migration in migrations() {
        let Some(found) = applied.iter().find(|applied| applied.number == i64::from(migration.number)) else {
            pending.push(Pending { migration: *migration, done: 0 });
            continue;
        };
        if found.checksum != migration.checksum() {
            return Err(StorageError::Schema(format!(
                "migration {} ({}) was applied with another text than this program's",
                migration.number, migration.name
            )));
        }
        let done = usize::try_from(found.statements_done).unwrap_or(usize::MAX);
        if done < migration.statements().len() {
            pending.push(Pending { migration: *migration, done });
        }
    }
    Ok(pending)
}

/// What is wrong with a schema of these applied migrations and tables, one line each.
pub(crate) fn findings(applied: &[Applied], found: &[String]) -> Vec<String> {
    let mut findings = Vec::new();
    match plan(applied) {
        Err(error) => findings.push(error.to_string()),
        Ok(pending) => findings.extend(pending.iter().map(|pending| {
            format!("migration {} ({}) is not applied", pending.migration.number, pending.migration.name)
        })),
    }
    let known = tables();
    findings
        .extend(found.iter().filter(|table| !known.contains(table)).map(|table| format!("table {table} is not ours")));
    if findings.is_empty() {
        findings.extend(
            known.iter().filter(|table| !found.contains(table)).map(|table| format!("table {table} is missing")),
        );
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_applied() -> Vec<Applied> {
        let applied = |migration: &Migration| Applied {
            number: i64::from(migration.number),
            checksum: migration.checksum().to_vec(),
            statements_done: i64::try_from(migration.statements().len()).unwrap(),
        };
        migrations().iter().map(applied).collect()
    }

    fn unknown(number: usize) -> Applied {
        Applied { number: i64::try_from(number).unwrap(), checksum: vec![], statements_done: 1 }
    }

    #[test]
    fn an_empty_store_needs_everything_and_a_migrated_one_nothing() {
        assert_eq!(plan(&[]).unwrap().len(), migrations().len());
        assert_eq!(plan(&all_applied()).unwrap(), []);
    }

    #[test]
    fn a_migration_that_was_cut_short_goes_on_where_it_ended() {
        let mut applied = all_applied();
        applied[0].statements_done = 3;
        assert_eq!(plan(&applied).unwrap(), [Pending { migration: migrations()[0], done: 3 }]);
    }

    #[test]
    fn a_migration_with_another_text_is_refused() {
        let mut applied = all_applied();
        applied[0].checksum[0] ^= 1;
        assert!(matches!(plan(&applied), Err(StorageError::Schema(_))));
    }

    #[test]
    fn one_version_ahead_is_served_and_two_are_refused() {
        let mut applied = all_applied();
        applied.push(unknown(migrations().len() + 1));
        assert_eq!(plan(&applied).unwrap(), []);
        applied.push(unknown(migrations().len() + 2));
        assert!(matches!(plan(&applied), Err(StorageError::Schema(_))));
    }

    #[test]
    fn foreign_and_missing_tables_are_found() {
        let mut found = tables();
        assert!(findings(&all_applied(), &found).is_empty());
        let missing = found.pop().unwrap();
        assert_eq!(findings(&all_applied(), &found), [format!("table {missing} is missing")]);
        found.push("stowaway".to_owned());
        assert_eq!(findings(&all_applied(), &found), ["table stowaway is not ours"]);
    }
}
