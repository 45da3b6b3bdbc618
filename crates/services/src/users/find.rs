//! The account that an administrator means.

use crate::{Context, Failure};
use vestibule_domain::{
    ids::UserId,
    user::{Identifier, User},
};
use vestibule_storage::{sign_in_identifiers, users};

/// Finds an account by its id, or by what its user signs in with.
pub async fn find(cx: &Context, name: &str) -> Result<Option<User>, Failure> {
    let rows = cx.rows();
    let id = match UserId::parse(name) {
        Some(id) => Some(id),
        None => match Identifier::parse(name) {
            Ok(identifier) => sign_in_identifiers::user_of(&rows, identifier.kind(), &identifier.key()).await?,
            Err(_) => None,
        },
    };
    match id {
        Some(id) => Ok(users::by_id(&rows, id).await?),
        None => Ok(None),
    }
}
