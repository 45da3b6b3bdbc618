//! Change sets: BEGIN, all statements and COMMIT in one round trip (decisions.md 12).
//!
//! An expectation that fails is an error to the server, so that COMMIT, which is under way already, ends the transaction without
//! a trace.
//!
//! The first statement of every set inserts its key. An outcome that is unknown, because the connection went away meanwhile, is
//! settled by sending the same set again: a key that is already there says that the set is committed. Hence the key is judged
//! before any expectation, which the set's own effects may have made fail.

use super::{
    failure::{
        describe, is_aftermath, is_collision, is_conflict, is_lost, is_outcome_unknown, is_stale, is_unexpected,
    },
    handle::Server,
};
use crate::{
    StorageError,
    change_set::Expected,
    statement::Statement,
    value::Value,
    work::{Outcome, Task, Work},
};
use deadpool_postgres::{ClientWrapper, Object};
use std::{
    borrow::Cow,
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
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
    let late = || Sent::Unknown(StorageError::Unreachable("the server did not answer in time".to_owned()));
    let (sent, is_sound) =
        timeout(server.patience, exchange(&connection, work)).await.unwrap_or_else(|_| (late(), false));
    if !is_sound {
        // In a state that nobody knows: it is not given back.
        drop(Object::take(connection));
    }
    sent
}

/// Runs the set in a transaction, in one round trip once its statements are prepared. Says what came of it, and whether the
/// connection is outside any transaction and as good as before.
async fn exchange(connection: &ClientWrapper, work: &Work) -> (Sent, bool) {
    let tenant = Value::from(work.tenant);
    let steps = work.steps.iter().map(|task| (&task.statement, enforced(task)));
    let statements = std::iter::once((&work.key, Cow::Borrowed(work.key.sql.text))).chain(steps);
    let mut prepared = Vec::with_capacity(work.steps.len() + 1);
    for (statement, text) in statements {
        match connection.prepare_cached(&text).await {
            Ok(ready) => prepared.push((statement, ready)),
            Err(error) => return (failed(statement, &error, Committing::No), false),
        }
    }
    let control = |text| -> Sending<'_> { Box::pin(async move { connection.batch_execute(text).await.map(|()| 0) }) };
    let run = prepared.iter().map(|(statement, ready)| -> Sending<'_> {
        let leading = statement.leading(work.tenant).map(|_| &tenant);
        let parameters: Vec<&Value> = leading.into_iter().chain(statement.parameters()).collect();
        Box::pin(connection.execute_raw(ready, parameters))
    });
    let begin = control("BEGIN ISOLATION LEVEL READ COMMITTED");
    let mut flight = Flight::new(std::iter::once(begin).chain(run).collect());
    // What can't be put on the wire is known at once, and must not be missing from what is committed.
    let committing = if flight.departed().await { Committing::Yes } else { Committing::No };
    flight.join(control(if committing == Committing::Yes { "COMMIT" } else { "ROLLBACK" }));
    let mut answers = flight.landed().await;
    let ended = answers.pop();
    let is_sound =
        matches!(ended, Some(Ok(_))) && !answers.iter().filter_map(|answer| answer.as_ref().err()).any(is_stale);
    let sent = match (judge(work, committing, answers.into_iter()), ended) {
        (Err(sent), _) => sent,
        (Ok(()), Some(Ok(_))) => Sent::Settled(Outcome::Committed),
        (Ok(()), Some(Err(error))) => failed(&work.key, &error, committing),
        (Ok(()), None) => Sent::Unknown(StorageError::failed("commit", "no answer")),
    };
    (sent, is_sound)
}

/// The text of a step that fails at the server unless it touches as many rows as it must.
fn enforced(task: &Task) -> Cow<'static, str> {
    let text = task.statement.sql.text;
    match task.expected {
        Expected::Any => Cow::Borrowed(text),
        // Registered statements divide by nothing, so that this error is known for what it is.
        Expected::One => Cow::Owned(format!(
            "WITH touched AS ({text} RETURNING 1) SELECT 1 / CASE count(*) WHEN 1 THEN 1 ELSE 0 END FROM touched"
        )),
    }
}

/// Reads the answers in order: BEGIN's, the key's, then each step's. An error says what came of the set in COMMIT's place.
fn judge(
    work: &Work,
    committing: Committing,
    mut answers: impl Iterator<Item = Result<u64, Error>>,
) -> Result<(), Sent> {
    for _begin_and_key in 0..2 {
        match answers.next() {
            Some(Ok(_)) => {}
            Some(Err(error)) if is_collision(&error) => return Err(Sent::Settled(Outcome::Committed)),
            Some(Err(error)) => return Err(failed(&work.key, &error, committing)),
            None => return Err(Sent::Unknown(StorageError::failed(work.key.sql.name, "no answer"))),
        }
    }
    for (step, (task, answer)) in work.steps.iter().zip(answers).enumerate() {
        match (answer, task.expected) {
            (Ok(_), _) => {}
            (Err(error), Expected::One) if is_unexpected(&error) || is_collision(&error) => {
                return Err(Sent::Settled(Outcome::Refused(step)));
            }
            (Err(error), _) => return Err(failed(&task.statement, &error, committing)),
        }
    }
    Ok(())
}

/// What an error means. Whatever loses a connection with COMMIT under way leaves it open whether that was carried out.
fn failed(statement: &Statement, error: &Error, committing: Committing) -> Sent {
    let described = describe(statement.sql.name, error);
    if is_conflict(error) || is_stale(error) || is_aftermath(error) {
        Sent::Again(described)
    } else if committing == Committing::Yes && is_outcome_unknown(error) {
        Sent::Unknown(described)
    } else if is_lost(error) {
        Sent::Again(described)
    } else {
        Sent::Settled(Outcome::Failed(described))
    }
}

/// Whether COMMIT was sent along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Committing {
    Yes,
    No,
}

type Sending<'a> = Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'a>>;

/// Requests that are sent, in order, before the first answer is waited for: each is put on the wire when it is first polled.
struct Flight<'a> {
    sending: Vec<Sending<'a>>,
    answers: Vec<Option<Result<u64, Error>>>,
}

impl<'a> Flight<'a> {
    fn new(sending: Vec<Sending<'a>>) -> Self {
        let answers = sending.iter().map(|_| None).collect();
        Self { sending, answers }
    }

    /// Adds one to the end.
    fn join(&mut self, last: Sending<'a>) {
        self.sending.push(last);
        self.answers.push(None);
    }

    /// Puts all on the wire; whether none failed to get there.
    async fn departed(&mut self) -> bool {
        poll_fn(|context| {
            self.poll(context);
            Poll::Ready(())
        })
        .await;
        !self.answers.iter().any(|answer| matches!(answer, Some(Err(_))))
    }

    /// Waits for all answers.
    async fn landed(mut self) -> Vec<Result<u64, Error>> {
        poll_fn(|context| {
            self.poll(context);
            if self.answers.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        self.answers.into_iter().flatten().collect()
    }

    /// Polls what is not answered yet.
    fn poll(&mut self, context: &mut Context<'_>) {
        for (sending, answer) in self.sending.iter_mut().zip(&mut self.answers) {
            if answer.is_none()
                && let Poll::Ready(ready) = sending.as_mut().poll(context)
            {
                *answer = Some(ready);
            }
        }
    }
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
