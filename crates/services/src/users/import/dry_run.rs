//! Judging a file without writing: what earlier rows would have taken is remembered instead of stored.

use super::{
    account::NewAccount,
    batch::{Batch, id_taken, identifier_taken},
    problem::RowProblem,
};
use aws_lc_rs::digest::{SHA256, digest};
use std::collections::HashSet;
use vestibule_domain::user::IdentifierKind;

/// What rows of the file have taken so far: half a digest each, so that a million of them fit into memory.
#[derive(Default)]
pub(super) struct TakenInFile(HashSet<[u8; 16]>);

impl TakenInFile {
    /// Refuses what an earlier row has taken, and remembers the rest.
    pub(super) fn refuse(&mut self, batch: &mut Batch) {
        batch.refuse(|account| self.problem(account));
    }

    fn problem(&mut self, account: &NewAccount) -> Option<RowProblem> {
        let id = half(&[account.user.id.uuid().as_bytes()]);
        if self.0.contains(&id) {
            return Some(id_taken());
        }
        let keys: Vec<(IdentifierKind, [u8; 16])> = account
            .identifiers
            .iter()
            .map(|identifier| {
                let kind = identifier.kind();
                (kind, half(&[kind.as_str().as_bytes(), b" ", identifier.key().as_bytes()]))
            })
            .collect();
        if let Some((kind, _)) = keys.iter().find(|(_, key)| self.0.contains(key)) {
            return Some(identifier_taken(*kind));
        }
        self.0.insert(id);
        self.0.extend(keys.into_iter().map(|(_, key)| key));
        None
    }
}

fn half(parts: &[&[u8]]) -> [u8; 16] {
    let whole = digest(&SHA256, &parts.concat());
    whole.as_ref().first_chunk().copied().unwrap_or_default()
}
