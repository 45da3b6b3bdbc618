//! At most three guesses of one account in flight on a node, so that a crowd of them can't outrun the count of failures
//! (decisions.md 8).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const MOST_IN_FLIGHT: usize = 3;

/// Admits guesses, at most three at a time for each subject. Waiting is first come, first served.
#[derive(Debug, Default)]
pub struct GuessGate {
    subjects: Mutex<HashMap<[u8; 32], Arc<Semaphore>>>,
}

/// A guess in flight; dropping it admits the next.
#[derive(Debug)]
pub struct Guess<'a> {
    gate: &'a GuessGate,
    subject: [u8; 32],
    permit: Option<OwnedSemaphorePermit>,
}

impl GuessGate {
    /// Waits for a place among the guesses at `subject`.
    pub async fn enter(&self, subject: [u8; 32]) -> Guess<'_> {
        let semaphore = {
            let mut subjects = self.subjects.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(subjects.entry(subject).or_insert_with(|| Arc::new(Semaphore::new(MOST_IN_FLIGHT))))
        };
        // The semaphore is never closed, so that there is always a permit in the end.
        let permit = semaphore.acquire_owned().await.ok();
        Guess { gate: self, subject, permit }
    }
}

impl Drop for Guess<'_> {
    fn drop(&mut self) {
        self.permit = None;
        let mut subjects = self.gate.subjects.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = subjects.get(&self.subject).is_some_and(|semaphore| Arc::strong_count(semaphore) == 1);
        if idle {
            subjects.remove(&self.subject);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Poll;

    #[tokio::test]
    async fn the_fourth_guess_waits_for_one_of_three_and_nothing_is_remembered_afterwards() {
        let gate = GuessGate::default();
        let first = gate.enter([1; 32]).await;
        let second = gate.enter([1; 32]).await;
        let third = gate.enter([1; 32]).await;
        let other = gate.enter([2; 32]).await;
        let mut fourth = Box::pin(gate.enter([1; 32]));
        let waiting = std::future::poll_fn(|cx| Poll::Ready(fourth.as_mut().poll(cx).is_pending())).await;
        assert!(waiting);
        drop(first);
        let fourth = fourth.await;
        drop((second, third, fourth, other));
        assert!(gate.subjects.lock().unwrap().is_empty());
    }
}
