//! Calls for something to be taken away at once, so that nobody waits for the next round of the delivery job.
//!
//! A row that will be called for is written with a lease: what it seals is taken away as it was when it was sealed, without a look
//! at the store and without asking whether another node has it.

use super::Carrier;
use std::time::Duration;
use tokio::sync::mpsc;
use vestibule_domain::clock::Timestamp;
use vestibule_storage::{Outgoing, Statement};

/// Calls that may wait; what is beyond them is left to the next round.
const MOST_WAITING: usize = 512;
/// How long a call may wait for its turn before its row has to be leased anew.
const TURN: Duration = Duration::from_secs(10);

/// Where the rows of one carrier are called for.
pub struct Courier<C: Carrier> {
    calls: mpsc::Sender<Called<C>>,
}

/// A row that was called for.
pub struct Called<C: Carrier> {
    /// Without its seal where there is the item.
    pub(super) row: Outgoing<C::Id>,
    /// What the row seals, if whoever wrote it had it at hand.
    pub(super) item: Option<C::Item>,
    /// No other node takes it up before.
    pub(super) leased_until: Timestamp,
}

/// A row that is about to be written. It has its place among the calls, if there was one; dropped, it gives it back.
#[must_use]
pub struct Leaving<C: Carrier> {
    place: Option<(mpsc::OwnedPermit<Called<C>>, Called<C>)>,
}

impl<C: Carrier> Courier<C> {
    /// A courier, and the end at which the delivery job hears the calls.
    pub fn new() -> (Self, mpsc::Receiver<Called<C>>) {
        let (calls, heard) = mpsc::channel(MOST_WAITING);
        (Self { calls }, heard)
    }

    /// Prepares a new row: the statement that writes it belongs into the change set of what causes it, and once that is
    /// committed, [`Leaving::go`] calls for it. Where nobody hears calls, or too many wait, the job finds the row later. `item` is what
    /// the row seals, where it is at hand: it need not be opened then.
    pub fn leaving(&self, mut row: Outgoing<C::Id>, item: Option<C::Item>) -> (Statement, Leaving<C>) {
        let Ok(place) = self.calls.clone().try_reserve_owned() else {
            tracing::debug!(row.id = %row.id, "left to the next round of deliveries");
            let statement = C::outbox().insert(row.id, &row.kind, &row.sealed, row.created_at, row.expires_at);
            return (statement, Leaving { place: None });
        };
        let leased_until = row.created_at.plus(C::LEASE).plus(TURN);
        let statement = C::outbox().insert_leased(&row, leased_until);
        if item.is_some() {
            row.sealed = Vec::new();
        }
        (statement, Leaving { place: Some((place, Called { row, item, leased_until })) })
    }
}

impl<C: Carrier> Leaving<C> {
    /// Calls for the row, whose change set has been committed. Never waits.
    pub fn go(self) {
        if let Some((place, called)) = self.place {
            place.send(called);
        }
    }
}

impl<C: Carrier> Called<C> {
    /// Which row it is.
    pub const fn id(&self) -> C::Id {
        self.row.id
    }
}

/// Names the row and nothing that is in it.
impl<C: Carrier> std::fmt::Debug for Called<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Called").field(&format_args!("{}", self.row.id)).finish()
    }
}

impl<C: Carrier> std::fmt::Debug for Leaving<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Leaving").field(&self.place.as_ref().map(|(_, called)| called)).finish()
    }
}

impl<C: Carrier> std::fmt::Debug for Courier<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Courier").field("of", &C::NAME).finish_non_exhaustive()
    }
}
