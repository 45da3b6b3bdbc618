//! Rows that are committed together.

use super::{RowProblem, account::NewAccount};
use std::collections::HashSet;
use vestibule_domain::user::{Identifier, IdentifierKind};
use vestibule_storage::{MOST_BYTES, MOST_STATEMENTS};

/// Statements that are not an account's: the position's.
const OVERHEAD: usize = 1;
/// A hash may take more room stored than in its row, and values are bound with their ids.
const BYTES_AROUND_A_ROW: usize = 1_024;

/// Accounts to be made, and rows that won't be.
#[derive(Default)]
pub(super) struct Batch {
    /// Each with its row.
    pub(super) accounts: Vec<(u64, NewAccount)>,
    /// Rows that are refused and not yet reported.
    pub(super) refused: Vec<(u64, RowProblem)>,
    statements: usize,
    bytes: usize,
}

impl Batch {
    /// Whether a row of this length might not fit any more.
    pub(super) fn is_full_for(&self, length: usize) -> bool {
        let statements = OVERHEAD + self.statements + NewAccount::MOST_STATEMENTS;
        let bytes = self.bytes + 2 * length + BYTES_AROUND_A_ROW;
        statements > MOST_STATEMENTS || bytes > MOST_BYTES / 2 || self.refused.len() >= MOST_STATEMENTS
    }

    /// Adds what became of a row of this length.
    pub(super) fn add(&mut self, row: u64, length: usize, judged: Result<NewAccount, RowProblem>) {
        match judged {
            Ok(account) => {
                self.statements += account.statements();
                self.bytes += 2 * length + BYTES_AROUND_A_ROW;
                self.accounts.push((row, account));
            }
            Err(problem) => self.refused.push((row, problem)),
        }
    }

    /// Refuses every account for which `problem` finds one.
    pub(super) fn refuse(&mut self, problem: impl FnMut(&NewAccount) -> Option<RowProblem>) {
        let mut problem = problem;
        let mut kept = Vec::with_capacity(self.accounts.len());
        for (row, account) in self.accounts.drain(..) {
            match problem(&account) {
                Some(problem) => self.refused.push((row, problem)),
                None => kept.push((row, account)),
            }
        }
        self.accounts = kept;
    }

    /// Refuses what is there twice; the first row has it.
    pub(super) fn refuse_repetitions(&mut self) {
        let (mut ids, mut identifiers) = (HashSet::new(), HashSet::new());
        self.refuse(|account| {
            if ids.contains(&account.user.id) {
                return Some(id_taken());
            }
            let key = |identifier: &Identifier| (identifier.kind(), identifier.key());
            if let Some(taken) = account.identifiers.iter().find(|identifier| identifiers.contains(&key(identifier))) {
                return Some(identifier_taken(taken.kind()));
            }
            ids.insert(account.user.id);
            identifiers.extend(account.identifiers.iter().map(key));
            None
        });
    }
}

/// The row's id is another's.
pub(super) fn id_taken() -> RowProblem {
    RowProblem::of("id", "another user has this id")
}

/// The row's user would be found by what finds another.
pub(super) fn identifier_taken(kind: IdentifierKind) -> RowProblem {
    let member = match kind {
        IdentifierKind::Email => "mail",
        IdentifierKind::Username => "userName",
        IdentifierKind::Phone => "phoneNumber",
    };
    RowProblem::of(member, "another user signs in with it")
}
