//! Writing every user of a tenant to a file that can be imported: JSON Lines, names as in Graph's `user`.

use crate::{Context, Failure};
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use uuid::Uuid;
use vestibule_domain::{audit::EventKind, clock::Timestamp, ids::UserId, locale::rfc3339, user::EmailAddress};
use vestibule_storage::{
    ChangeSet, CommitError, user_listings,
    user_listings::{ListedIdentifier, ListedUser},
};

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExportOptions {
    /// Whether password hashes are, which whoever reads the file can try passwords against.
    pub with_hashes: bool,
}

/// Why an export ends early.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The file can't be written.
    #[error("the file of users: {0}")]
    File(#[from] io::Error),
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Writes every user, in the order of their ids, a page at a time; answers how many there were. It is logged before anything is
/// written.
pub async fn export(cx: &Context, options: ExportOptions, file: &mut dyn Write) -> Result<u64, ExportError> {
    let now = cx.now();
    let detail = if options.with_hashes { "with_hashes" } else { "without_hashes" };
    let event = cx.event(EventKind::UsersExported, now, detail);
    match cx.platform.storage.commit(ChangeSet::<()>::recorded(cx.tenant.id(), event)).await {
        Ok(()) | Err(CommitError::Refused(())) => {}
        Err(CommitError::Storage(error)) => return Err(Failure::from(error).into()),
    }
    let rows = cx.rows();
    let (mut last, mut count) = (UserId::from_uuid(Uuid::nil()), 0);
    loop {
        let page = user_listings::after(&rows, last).await.map_err(Failure::from)?;
        let Some(end) = page.last() else { return Ok(count) };
        last = end.user.id;
        for listed in &page {
            let line = Value::Object(written(cx, listed, options));
            writeln!(file, "{line}")?;
            count += 1;
        }
    }
}

fn written(cx: &Context, listed: &ListedUser, options: ExportOptions) -> Map<String, Value> {
    let user = &listed.user;
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| drop(members.insert(name.to_owned(), value));
    put("id", json!(user.id.to_string()));
    put("displayName", json!(user.display_name));
    for (name, value) in [
        ("givenName", user.given_name.as_deref()),
        ("surname", user.family_name.as_deref()),
        ("mail", user.email.as_ref().map(EmailAddress::as_str)),
        ("preferredLanguage", user.preferred_language.as_deref()),
    ] {
        if let Some(value) = value {
            put(name, json!(value));
        }
    }
    put("accountEnabled", json!(user.enabled));
    put("createdDateTime", json!(moment(user.created_at)));
    put("identities", listed.identifiers.iter().map(|identifier| identity(cx, identifier)).collect());
    for (name, value) in user.attributes.iter() {
        put(&name.to_wire(cx.tenant.id()), json!(value.to_text()));
    }
    if listed.is_to_be_migrated {
        put("toBeMigrated", json!(true));
    }
    if let Some(hash) = listed.password_hash.as_deref().filter(|_| options.with_hashes) {
        put("passwordHash", json!(hash));
        if listed.must_change_password {
            put("passwordProfile", json!({"forceChangePasswordNextSignIn": true}));
        }
    }
    members
}

fn identity(cx: &Context, identifier: &ListedIdentifier) -> Value {
    let sign_in_type = match identifier.kind.as_str() {
        "email" => "emailAddress",
        "username" => "userName",
        "phone" => "phoneNumber",
        other => other,
    };
    json!({
        "signInType": sign_in_type,
        "issuer": cx.tenant.tenant().domain.as_str(),
        "issuerAssignedId": identifier.key,
    })
}

/// To the microsecond, so that a user who comes back is the same.
fn moment(at: Timestamp) -> String {
    let micros = at.as_micros().rem_euclid(1_000_000);
    let seconds = rfc3339(at);
    match seconds.strip_suffix('Z') {
        Some(whole) if micros != 0 && !whole.contains('.') => format!("{whole}.{micros:06}Z"),
        _ => seconds,
    }
}
