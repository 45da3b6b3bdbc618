//! Change sets: all statements in one round trip, COMMIT in a second one (decisions.md 12).
//!
//! The first statement of every set inserts its key. An outcome that is unknown, because the connection went away with COMMIT
//! under way, is settled by sending the same set again: a key that is already there says that the set is committed. Hence the key
//! is judged before any expectation, which the set's own effects may have made fail.

use super::{
    failure::{describe, is_aftermath, is_collision, is_conflict, is_lost, is_outcome_unknown, is_stale},
    handle::Server,
};
use crate::{
    StorageError,
    change_set::Expected,
    statement::Statement,
    value::Value,
    work::{Outcome, Work},
};
use deadpool_postgres::{ClientWrapper, Object};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};
use tokio::time::{sleep, timeout};
use tokio_postgres::Error;
use vestibule_domain::randomness::{Randomness, random_bytes};

/// How often a set is sent.
const ATTEMPTS: u32 = 12;

/// The longest pause before a set is sent again, in milliseconds.
const LONGEST_PAUSE: u64 = 500;

/// The longest that a set is sent again and again.
const GIVE_UP: Duration = Duration::from_secs(30);

/// What came of sending a set once.
enum Sent {
    Settled(Outcome),
    /// Nothing was written, and the same set may go through.
    Again(StorageError),
    /// It may be committed.
    Unknown(StorageError),
    /// It was not sent.
    Unsent(StorageError),
}

/// What the answers to a set's statements say, before COMMIT.
enum Verdict {
    Commit,
    Rollback(Sent),
    /// The connection is gone, and the transaction with it.
    Discard(Sent),
}

/// Commits a set, sending it again as long as that is called for.
pub(super) async fn commit(server: Arc<Server>, work: Work) -> Outcome {
    let sending = async {
        let mut unknown = false;
        let mut attempt = 0;
        loop {
            let error = match send(&server, &work).await {
                Sent::Settled(outcome) => return outcome,
                Sent::Unsent(error) if !unknown => return Outcome::Failed(error),
                Sent::Again(error) | Sent::Unsent(error) => error,
                Sent::Unknown(error) => {
                    unknown = true;
                    error
                }
            };
            attempt += 1;
            if attempt >= ATTEMPTS {
                return Outcome::Failed(error);
            }
            server.meters.retries.increment(1);
            sleep(pause(attempt, server.randomness.as_ref())).await;
        }
    };
    let late = || Outcome::Failed(StorageError::Unreachable("the outcome of a change set is unknown".to_owned()));
    timeout(GIVE_UP, sending).await.unwrap_or_else(|_| late())
}

/// Somewhere below a bound that doubles with each attempt, so that sets that met part ways.
fn pause(attempt: u32, randomness: &dyn Randomness) -> Duration {
    let bound = 2_u64.saturating_pow(attempt).min(LONGEST_PAUSE);
    Duration::from_millis(u64::from_le_bytes(random_bytes(randomness)) % bound)
}

async fn send(server: &Server, work: &Work) -> Sent {
    let connection = match server.connect().await {
        Ok(connection) => connection,
        Err(error) => return Sent::Unsent(error),
    };
    let late = || StorageError::Unreachable("the server did not answer in time".to_owned());
    // Whatever ends early below leaves a connection in a state that nobody knows: it is not given back.
    let verdict = match timeout(server.patience, exchange(&connection, work)).await {
        Ok(verdict) => verdict,
        Err(_) => Verdict::Discard(Sent::Settled(Outcome::Failed(late()))),
    };
    let (end, sent) = match verdict {
        Verdict::Commit => ("COMMIT", None),
        Verdict::Rollback(sent) => ("ROLLBACK", Some(sent)),
        Verdict::Discard(sent) => {
            drop(Object::take(connection));
            return sent;
        }
    };
    let ended = timeout(server.patience, connection.batch_execute(end)).await;
    if !matches!(ended, Ok(Ok(()))) {
        drop(Object::take(connection));
    }
    match (sent, ended) {
        (Some(sent), _) => sent,
        (None, Ok(Ok(()))) => Sent::Settled(Outcome::Committed),
        (None, Ok(Err(error))) => uncommitted(&error),
        (None, Err(_)) => Sent::Unknown(late()),
    }
}

fn uncommitted(error: &Error) -> Sent {
    let described = describe("commit", error);
    if is_conflict(error) {
        Sent::Again(described)
    } else if is_outcome_unknown(error) {
        Sent::Unknown(described)
    } else {
        Sent::Settled(Outcome::Failed(described))
    }
}

/// Begins a transaction and runs the set in it, in one round trip once its statements are prepared.
async fn exchange(connection: &ClientWrapper, work: &Work) -> Verdict {
    let tenant = Value::from(work.tenant);
    let statements = || std::iter::once(&work.key).chain(work.steps.iter().map(|task| &task.statement));
    let mut prepared = Vec::with_capacity(work.steps.len() + 1);
    for statement in statements() {
        match connection.prepare_cached(statement.sql.text).await {
            Ok(ready) => prepared.push((statement, ready)),
            // No transaction has begun.
            Err(error) => return Verdict::Discard(failed(statement, &error)),
        }
    }
    let begin: Sending<'_> =
        Box::pin(async { connection.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED").await.map(|()| 0) });
    let run = prepared.iter().map(|(statement, ready)| -> Sending<'_> {
        let leading = statement.leading(work.tenant).map(|_| &tenant);
        let parameters: Vec<&Value> = leading.into_iter().chain(statement.parameters()).collect();
        Box::pin(connection.execute_raw(ready, parameters))
    });
    let mut answers = in_flight(std::iter::once(begin).chain(run).collect()).await.into_iter();
    match answers.next() {
        Some(Ok(_)) => judge(work, answers),
        Some(Err(error)) => Verdict::Discard(failed(&work.key, &error)),
        None => Verdict::Discard(Sent::Again(StorageError::failed("begin", "no answer"))),
    }
}

/// Reads the answers in order: the key's first, then each step's against its expectation.
fn judge(work: &Work, mut answers: impl Iterator<Item = Result<u64, Error>>) -> Verdict {
    match answers.next() {
        Some(Ok(_)) => {}
        Some(Err(error)) if is_collision(&error) => return Verdict::Rollback(Sent::Settled(Outcome::Committed)),
        Some(Err(error)) => return broken(&work.key, &error),
        None => return Verdict::Discard(Sent::Again(StorageError::failed(work.key.sql.name, "no answer"))),
    }
    for (step, (task, answer)) in work.steps.iter().zip(answers).enumerate() {
        let refused = || Verdict::Rollback(Sent::Settled(Outcome::Refused(step)));
        match (answer, task.expected) {
            (Ok(_), Expected::Any) | (Ok(1), Expected::One) => {}
            (Ok(_), Expected::One) => return refused(),
            (Err(error), Expected::One) if is_collision(&error) => return refused(),
            (Err(error), _) => return broken(&task.statement, &error),
        }
    }
    Verdict::Commit
}

fn broken(statement: &Statement, error: &Error) -> Verdict {
    let sent = failed(statement, error);
    // An aborted transaction is ended like any other; a connection that is gone took its transaction along.
    if error.as_db_error().is_none() || is_lost(error) { Verdict::Discard(sent) } else { Verdict::Rollback(sent) }
}

fn failed(statement: &Statement, error: &Error) -> Sent {
    let described = describe(statement.sql.name, error);
    if is_conflict(error) || is_lost(error) || is_stale(error) || is_aftermath(error) {
        Sent::Again(described)
    } else {
        Sent::Settled(Outcome::Failed(described))
    }
}

type Sending<'a> = Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'a>>;

/// Sends everything, in order, before it waits for the first answer: each is put on the wire when it is first polled.
async fn in_flight(mut sending: Vec<Sending<'_>>) -> Vec<Result<u64, Error>> {
    let mut answers: Vec<Option<Result<u64, Error>>> = sending.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut missing = false;
        for (waiting, answer) in sending.iter_mut().zip(&mut answers) {
            if answer.is_none() {
                match waiting.as_mut().poll(context) {
                    Poll::Ready(ready) => *answer = Some(ready),
                    Poll::Pending => missing = true,
                }
            }
        }
        if missing { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    answers.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Most;

    impl Randomness for Most {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0xfe);
        }
    }

    #[test]
    fn a_pause_stays_below_its_bound_however_often_a_set_is_sent() {
        for attempt in 1..200 {
            assert!(pause(attempt, &Most) < Duration::from_millis(LONGEST_PAUSE));
        }
        assert!(pause(1, &Most) < Duration::from_millis(2));
    }
}
