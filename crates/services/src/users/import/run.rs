//! The import itself.

use super::{
    ImportError, ImportOptions, ImportPlan, ImportStatus, RefusedRows,
    account::{Credential, judge},
    batch::{Batch, id_taken, identifier_taken},
    dry_run::TakenInFile,
    records::{Record, Records},
    report,
};
use crate::{Context, Failure, passwords::HashError};
use std::{
    io::{self, Read, Seek},
    time::Duration,
};
use vestibule_domain::{audit::EventKind, randomness::random_bytes, user::IdentifierKind};
use vestibule_storage::{ChangeSet, CommitError, EngineKind, sign_in_identifiers, user_imports, users};

/// How long a password waits for a place to be hashed in before it looks again.
const PATIENCE: Duration = Duration::from_millis(10);
/// Of a commit's time, the part that an import then leaves the store to others, where they wait for the same file's lock.
const BREATH: u32 = 4;

/// Why a change set was refused.
enum Refusal {
    /// Another run has moved on.
    Raced,
    /// The user's id is taken.
    Id(usize),
    /// One of its identifiers is.
    Identifier(usize, IdentifierKind),
}

/// Imports a file, or judges it in a dry run. `progress` is called after each commit.
pub async fn import(
    cx: &Context,
    file: &mut (impl Read + Seek),
    plan: &ImportPlan,
    options: ImportOptions,
    report: &mut dyn RefusedRows,
    progress: &mut (dyn FnMut(&ImportStatus) + Send),
) -> Result<ImportStatus, ImportError> {
    let status = match &plan.begun {
        Some(begun) => ImportStatus::of(begun, plan.length),
        None => ImportStatus { length: plan.length, ..ImportStatus::default() },
    };
    let mut records = Records::open(file, options.format, status.position)?.map_err(ImportError::Head)?;
    if plan.begun.as_ref().is_some_and(|begun| begun.finished_at.is_some()) {
        return Ok(status);
    }
    let taken = options.dry_run.then(TakenInFile::default);
    let mut run = Run { cx, digest: plan.digest, status, report, report_length: plan.report_length(), taken };
    if !options.dry_run && plan.begun.is_none() {
        run.begin().await?;
    }
    let mut batch = Batch::default();
    let mut end = run.status.position;
    let mut rows = run.status.rows;
    while let Some(Record { end: record_end, length, members }) = records.next()? {
        if batch.is_full_for(length) {
            run.settle(std::mem::take(&mut batch), end, rows, false).await?;
            progress(&run.status);
        }
        end = record_end;
        rows += 1;
        if let Some(members) = members {
            let definitions = cx.tenant.attributes();
            let judged = members.and_then(|members| judge(members, definitions, cx.randomness(), cx.now()));
            batch.add(rows, length, judged);
        }
    }
    run.settle(batch, end, rows, true).await?;
    progress(&run.status);
    Ok(run.status)
}

/// An import under way.
struct Run<'a> {
    cx: &'a Context,
    digest: [u8; 32],
    status: ImportStatus,
    report: &'a mut dyn RefusedRows,
    report_length: u64,
    /// In a dry run.
    taken: Option<TakenInFile>,
}

impl Run<'_> {
    /// Notes that the import begins, in the place of one that came to its end.
    async fn begin(&self) -> Result<(), ImportError> {
        let now = self.cx.now();
        let set = ChangeSet::keyed(self.cx.tenant.id(), self.cx.log_id(now), now)
            .push(user_imports::forget(&self.digest))
            .one_or(user_imports::begin(&self.digest, now), Refusal::Raced);
        match self.cx.platform.storage.commit_bulk(set).await {
            Ok(()) => Ok(()),
            Err(CommitError::Refused(_)) => Err(ImportError::Raced),
            Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
        }
    }

    /// Reports and commits a batch that ends at `end`, after so many rows.
    async fn settle(&mut self, mut batch: Batch, end: u64, rows: u64, is_last: bool) -> Result<(), ImportError> {
        batch.refuse_repetitions();
        if let Some(taken) = &mut self.taken {
            taken.refuse(&mut batch);
            self.refuse_taken(&mut batch).await?;
        } else {
            hash_passwords(self.cx, &mut batch).await?;
        }
        let mut status = ImportStatus { position: end, rows, ..self.status };
        loop {
            self.write_report(&mut batch)?;
            let accounts = u64::try_from(batch.accounts.len()).unwrap_or_default();
            status.refused = self.status.refused;
            status.imported = self.status.imported + accounts;
            if self.taken.is_some() {
                self.status = status;
                return Ok(());
            }
            match self.commit(&batch, &status, is_last).await? {
                Ok(()) => {
                    self.status = status;
                    return Ok(());
                }
                Err(Refusal::Raced) => return Err(ImportError::Raced),
                Err(refusal) => {
                    self.refuse_taken(&mut batch).await?;
                    // Where the other has gone meanwhile, the next attempt finds out.
                    let known = batch.accounts.len() < usize::try_from(accounts).unwrap_or_default();
                    if !known {
                        refuse_at(&mut batch, &refusal);
                    }
                }
            }
        }
    }

    /// Writes what is refused and not yet reported.
    fn write_report(&mut self, batch: &mut Batch) -> io::Result<()> {
        if batch.refused.is_empty() {
            return Ok(());
        }
        batch.refused.sort_by_key(|(row, _)| *row);
        for (row, problem) in batch.refused.drain(..) {
            self.report_length += report::write(self.report, row, &problem)?;
            self.status.refused += 1;
        }
        self.report.settle()
    }

    async fn commit(
        &self,
        batch: &Batch,
        status: &ImportStatus,
        is_last: bool,
    ) -> Result<Result<(), Refusal>, Failure> {
        let (cx, now) = (self.cx, self.cx.now());
        let mut to = status.stored(self.report_length);
        to.finished_at = is_last.then_some(now);
        let from = i64::try_from(self.status.position).unwrap_or(i64::MAX);
        let advance = user_imports::advance(&self.digest, from, &to, now);
        let set = if batch.accounts.is_empty() {
            ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now)
        } else {
            ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::UsersImported, now, "file"))
        };
        let mut set = set.one_or(advance, Refusal::Raced);
        for (place, (_, account)) in batch.accounts.iter().enumerate() {
            let kinds = account.identifiers.iter().map(|identifier| Refusal::Identifier(place, identifier.kind()));
            let refusals = std::iter::once(Refusal::Id(place)).chain(kinds);
            for (statement, refusal) in account.unique(now).zip(refusals) {
                set = set.one_or(statement, refusal);
            }
            set = set.extend(account.other(now));
        }
        let outcome = cx.platform.storage.commit_bulk(set).await;
        if cx.platform.storage.kind() == EngineKind::Sqlite {
            tokio::time::sleep(cx.now().since(now) / BREATH).await;
        }
        match outcome {
            Ok(()) => Ok(Ok(())),
            Err(CommitError::Refused(refusal)) => Ok(Err(refusal)),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }

    /// Refuses accounts that share an id or an identifier with one in the store.
    async fn refuse_taken(&self, batch: &mut Batch) -> Result<(), Failure> {
        let rows = self.cx.rows();
        let mut problems = Vec::with_capacity(batch.accounts.len());
        for (_, account) in &batch.accounts {
            let mut problem = users::by_id(&rows, account.user.id).await?.map(|_| id_taken());
            for identifier in &account.identifiers {
                if problem.is_some() {
                    break;
                }
                let other = sign_in_identifiers::user_of(&rows, identifier.kind(), &identifier.key()).await?;
                problem = other.map(|_| identifier_taken(identifier.kind()));
            }
            problems.push(problem);
        }
        let mut problems = problems.into_iter();
        batch.refuse(|_| problems.next().flatten());
        Ok(())
    }
}

/// Refuses the account that a change set stumbled on.
fn refuse_at(batch: &mut Batch, refusal: &Refusal) {
    let (stumbled_on, problem) = match refusal {
        Refusal::Raced => return,
        Refusal::Id(place) => (*place, id_taken()),
        Refusal::Identifier(place, kind) => (*place, identifier_taken(*kind)),
    };
    let mut place = 0;
    batch.refuse(|_| {
        place += 1;
        (place == stumbled_on + 1).then(|| problem.clone())
    });
}

/// Hashes the passwords of a batch, as many at a time as there are places.
async fn hash_passwords(cx: &Context, batch: &mut Batch) -> Result<(), Failure> {
    let mut hashes = Vec::new();
    for (place, (_, account)) in batch.accounts.iter().enumerate() {
        if let Credential::Password(password) = &account.credential {
            let slot = loop {
                match cx.platform.hash_pool.reserve(cx.tenant.id()) {
                    Ok(slot) => break slot,
                    Err(_) => tokio::time::sleep(PATIENCE).await,
                }
            };
            hashes.push((place, tokio::spawn(slot.hash(password.clone(), random_bytes(cx.randomness())))));
        }
    }
    for (place, hash) in hashes {
        let hash = hash.await.map_err(|_| HashError::Stopped)??;
        if let Some((_, account)) = batch.accounts.get_mut(place) {
            account.credential = Credential::Hash(hash);
        }
    }
    Ok(())
}
