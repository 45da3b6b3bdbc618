//! Threads for long listings, so that one holds up neither a runtime thread nor a point read.

use super::readers::Reader;
use crate::{StorageError, row::Row, statement::Statement};
use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError, mpsc},
};
use tokio::sync::oneshot;
use vestibule_domain::ids::TenantId;

/// How many listings run at once.
const THREADS: usize = 2;

/// A listing that waits.
struct Request {
    tenant: Option<TenantId>,
    statement: Statement,
    answer: oneshot::Sender<Result<Vec<Row>, StorageError>>,
}

/// Threads that list. They end with this value.
#[derive(Debug)]
pub(super) struct Listings {
    requests: mpsc::Sender<Request>,
}

impl Listings {
    /// Starts the threads; `kept` is what must outlive them.
    pub(super) fn start<K: Send + Sync + 'static>(file: &Path, kept: &Arc<K>) -> Result<Self, StorageError> {
        let (requests, waiting) = mpsc::channel::<Request>();
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..THREADS {
            let (mut reader, waiting, kept) = (Reader::open(file)?, Arc::clone(&waiting), Arc::clone(kept));
            std::thread::Builder::new()
                .name("store-listing".to_owned())
                .spawn(move || {
                    while let Some(request) = next(&waiting) {
                        let answer = reader.read(request.tenant, &request.statement, usize::MAX);
                        // A caller that went away needs no answer.
                        drop(request.answer.send(answer));
                    }
                    drop(reader);
                    drop(kept);
                })
                .map_err(|error| StorageError::Unreachable(error.to_string()))?;
        }
        Ok(Self { requests })
    }

    /// Reads all rows, on one of the threads.
    pub(super) async fn read(&self, tenant: Option<TenantId>, statement: Statement) -> Result<Vec<Row>, StorageError> {
        let (answer, answered) = oneshot::channel();
        self.requests.send(Request { tenant, statement, answer }).map_err(|_| ended())?;
        answered.await.map_err(|_| ended())?
    }
}

fn next(waiting: &Mutex<mpsc::Receiver<Request>>) -> Option<Request> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

fn ended() -> StorageError {
    StorageError::Unreachable("the listing threads have ended".to_owned())
}
