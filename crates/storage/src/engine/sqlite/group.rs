//! One group of sets in one transaction (decisions.md 11).
//!
//! One refused leaves no trace in the others: where one is, the group is undone and run again, each set in a savepoint of its
//! own. Savepoints copy every page that changes, which is too dear for the usual group, where none is refused. Nothing is
//! answered before COMMIT, a refusal neither: it may rest on a set of the same group.

use super::{
    failure::{at, describe, is_collision, is_failing_disk, is_lost_flush},
    queue::Job,
    statements::Statements,
};
use crate::{
    StorageError,
    change_set::Expected,
    work::{Outcome, Work},
};
use rusqlite::{Connection, Result, Statement};

/// Runs groups on one connection.
pub(super) struct Groups<'c> {
    connection: &'c Connection,
    statements: Statements<'c>,
    begin: Statement<'c>,
    rollback: Statement<'c>,
    savepoint: Statement<'c>,
    release: Statement<'c>,
    undo: Statement<'c>,
    commit: Commit<'c>,
}

/// What commits: a statement, or in tests what fails as a disk would.
pub(super) type Commit<'c> = Box<dyn FnMut() -> Result<()> + 'c>;

/// Why a whole group failed: nothing of it was written, as far as is known.
pub(super) struct Failure {
    /// What its callers are told.
    pub(super) error: StorageError,
    /// The process can't go on: what is on disk is unknown.
    pub(super) fatal: bool,
}

enum Applied {
    Done,
    Refused(usize),
}

impl<'c> Groups<'c> {
    pub(super) fn new(connection: &'c Connection) -> Result<Self, StorageError> {
        let mut commit = connection.prepare("COMMIT").map_err(at("commit"))?;
        Self::committing(connection, Box::new(move || commit.raw_execute().map(drop)))
    }

    /// With another way to commit.
    pub(super) fn committing(connection: &'c Connection, commit: Commit<'c>) -> Result<Self, StorageError> {
        let prepare = |text| connection.prepare(text).map_err(at("open"));
        Ok(Self {
            connection,
            statements: Statements::new(connection),
            begin: prepare("BEGIN IMMEDIATE")?,
            rollback: prepare("ROLLBACK")?,
            savepoint: prepare("SAVEPOINT one_set")?,
            release: prepare("RELEASE one_set")?,
            undo: prepare("ROLLBACK TO one_set")?,
            commit,
        })
    }

    /// Commits a group: an outcome for each of `jobs`, in order, or one failure for all of them.
    pub(super) fn run(&mut self, jobs: &[Job]) -> Result<Vec<Outcome>, Failure> {
        self.begin()?;
        let outcomes = match jobs {
            // A set that is alone in its group is undone with the group.
            [job] => self.apply_alone(&job.work).map(|outcome| vec![outcome]),
            _ => self.apply_together(jobs),
        };
        let outcomes = outcomes.inspect_err(|_| self.abandon())?;
        if outcomes.iter().any(|outcome| matches!(outcome, Outcome::Committed)) {
            (self.commit)().map_err(|error| {
                self.abandon();
                Failure { error: describe("commit", &error), fatal: is_failing_disk(&error) }
            })?;
        } else {
            self.abandon();
        }
        Ok(outcomes)
    }

    fn begin(&mut self) -> Result<(), Failure> {
        self.begin.raw_execute().map(drop).map_err(|error| Failure::of("begin", &error))
    }

    fn apply_together(&mut self, jobs: &[Job]) -> Result<Vec<Outcome>, Failure> {
        for job in jobs {
            match self.apply(&job.work) {
                Ok(Applied::Done) => {}
                Err((statement, error)) if is_lost_flush(&error) => return Err(Failure::of(statement, &error)),
                Ok(Applied::Refused(_)) | Err(_) => {
                    self.abandon();
                    self.begin()?;
                    return jobs.iter().map(|job| self.apply_among(&job.work)).collect();
                }
            }
        }
        Ok(vec![Outcome::Committed; jobs.len()])
    }

    fn apply_alone(&mut self, work: &Work) -> Result<Outcome, Failure> {
        match self.apply(work) {
            Ok(Applied::Done) => Ok(Outcome::Committed),
            Ok(Applied::Refused(step)) => Ok(Outcome::Refused(step)),
            Err(failed) => self.survive(failed),
        }
    }

    fn apply_among(&mut self, work: &Work) -> Result<Outcome, Failure> {
        let broken = |error| Failure::of("savepoint", &error);
        self.savepoint.raw_execute().map_err(broken)?;
        let outcome = match self.apply(work) {
            Ok(Applied::Done) => Outcome::Committed,
            Ok(Applied::Refused(step)) => Outcome::Refused(step),
            Err(failed) => self.survive(failed)?,
        };
        if !matches!(outcome, Outcome::Committed) {
            self.undo.raw_execute().map_err(broken)?;
        }
        self.release.raw_execute().map_err(broken)?;
        Ok(outcome)
    }

    /// Fails a set by itself where the transaction still stands, and the whole group where it does not.
    fn survive(&self, (statement, error): (&'static str, rusqlite::Error)) -> Result<Outcome, Failure> {
        if self.connection.is_autocommit() || is_lost_flush(&error) {
            return Err(Failure::of(statement, &error));
        }
        Ok(Outcome::Failed(describe(statement, &error)))
    }

    fn apply(&mut self, work: &Work) -> Result<Applied, (&'static str, rusqlite::Error)> {
        if work.recorded {
            match self.statements.execute(work.tenant, &work.key) {
                Ok(_) => {}
                // The same set, sent again: it is committed.
                Err(error) if is_collision(&error) => return Ok(Applied::Done),
                Err(error) => return Err((work.key.sql.name, error)),
            }
        }
        for (step, task) in work.steps.iter().enumerate() {
            match (self.statements.execute(work.tenant, &task.statement), task.expected) {
                (Ok(_), Expected::Any) | (Ok(1), Expected::One) => {}
                (Ok(_), Expected::One) => return Ok(Applied::Refused(step)),
                (Err(error), Expected::One) if is_collision(&error) => return Ok(Applied::Refused(step)),
                (Err(error), _) => return Err((task.statement.sql.name, error)),
            }
        }
        Ok(Applied::Done)
    }

    /// Leaves the transaction, where there still is one.
    fn abandon(&mut self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.rollback.raw_execute()
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
    }
}

impl Failure {
    fn of(statement: &'static str, error: &rusqlite::Error) -> Self {
        Self { error: describe(statement, error), fatal: is_lost_flush(error) }
    }
}
