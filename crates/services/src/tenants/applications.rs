//! The applications that a tenant has registered, as a snapshot holds them.
//!
//! Most changes to a tenant are to one of its applications, or to none, and anybody may cause one where clients register themselves:
//! so a snapshot takes over from the one before it what is still stored as it was, and reads only the rest.

use crate::Failure;
use std::{collections::HashMap, sync::Arc};
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_storage::{TenantReader, applications, applications::Edition};

/// So many are read one by one; beyond, all are read.
const MOST_READ_SINGLY: usize = 32;

/// The applications of a tenant.
#[derive(Debug, Default)]
pub(super) struct Applications {
    registered: HashMap<AppId, Registered>,
    by_identifier: HashMap<String, AppId>,
}

#[derive(Debug)]
struct Registered {
    /// What was stored when the document was read, or a moment before.
    edition: Edition,
    application: Arc<Application>,
}

impl Applications {
    /// Reads the applications of a tenant, but for those that `before` has as they still are.
    pub(super) async fn load(rows: &TenantReader, before: Option<&Self>) -> Result<Self, Failure> {
        let editions = applications::editions(rows).await?;
        let mut registered = HashMap::with_capacity(editions.len());
        let mut missing = HashMap::new();
        for edition in &editions {
            if let Some(application) = before.and_then(|before| before.still(edition)) {
                registered.insert(edition.app_id, Registered { edition: *edition, application });
            } else {
                missing.insert(edition.id, *edition);
            }
        }
        let mut take = |application: Application| {
            // One that came after the others were listed comes with the next snapshot.
            if let Some(edition) = missing.get(&application.id) {
                let application = Arc::new(application);
                registered.insert(edition.app_id, Registered { edition: *edition, application });
            }
        };
        if missing.len() <= MOST_READ_SINGLY {
            for id in missing.keys() {
                // One that has gone since goes.
                if let Some(stored) = applications::by_id(rows, *id).await? {
                    take(stored.document);
                }
            }
        } else {
            applications::each(rows, take).await?;
        }
        // The oldest first: of two that name themselves alike, the younger is meant.
        let by_identifier = editions
            .iter()
            .filter_map(|edition| registered.get(&edition.app_id))
            .flat_map(|Registered { application, .. }| {
                application.identifier_uris.iter().map(|uri| (uri.clone(), application.app_id))
            })
            .collect();
        Ok(Self { registered, by_identifier })
    }

    /// The application, if it is stored as it was when it was read.
    fn still(&self, edition: &Edition) -> Option<Arc<Application>> {
        let known = self.registered.get(&edition.app_id).filter(|known| known.edition == *edition)?;
        Some(Arc::clone(&known.application))
    }

    /// The application with this client id.
    pub(super) fn get(&self, id: AppId) -> Option<&Arc<Application>> {
        self.registered.get(&id).map(|known| &known.application)
    }

    /// The client id of the application with this App ID URI.
    pub(super) fn named(&self, identifier: &str) -> Option<AppId> {
        self.by_identifier.get(identifier).copied()
    }

    /// Every application.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Arc<Application>> {
        self.registered.values().map(|known| &known.application)
    }
}
