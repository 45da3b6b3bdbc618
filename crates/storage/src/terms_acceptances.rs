//! Who has agreed to which version of a document.

use crate::{
    StorageError,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    ids::UserId,
    terms::{AcceptedTerms, TermsAcceptance, TermsName},
};

/// The most agreements that are read of one person, the latest first.
pub const MOST: i64 = 500;

// Agreeing to the same again changes nothing: the first agreement is the one that counts.
static RECORD: Sql = Sql::tenant(
    "terms_acceptances.record",
    "INSERT INTO terms_acceptances (tenant_id, user_id, name, terms_version, accepted_at, address, app_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant_id, user_id, name, terms_version) DO NOTHING",
);
static OF_USER: Sql = Sql::tenant(
    "terms_acceptances.of_user",
    "SELECT user_id, name, terms_version, accepted_at, address, app_id FROM terms_acceptances \
     WHERE tenant_id = $1 AND user_id = $2 ORDER BY accepted_at DESC, name LIMIT $3",
);

pub(crate) static ALL: &[&Sql] = &[&RECORD, &OF_USER];

/// Puts an agreement on record.
pub fn record(acceptance: &TermsAcceptance) -> Statement {
    RECORD.with([
        acceptance.user_id.into(),
        acceptance.terms.name.as_str().into(),
        i64::from(acceptance.terms.version).into(),
        acceptance.accepted_at.into(),
        acceptance.address.map(|address| address.to_string()).as_deref().into(),
        acceptance.app_id.into(),
    ])
}

/// What a person has agreed to, the latest first, at most [`MOST`].
pub async fn of_user(tenant: &TenantReader, user: UserId) -> Result<Vec<TermsAcceptance>, StorageError> {
    tenant.all(OF_USER.with([user.into(), MOST.into()])).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<TermsAcceptance, StorageError> {
    let address = row.text_opt(4)?.map(str::parse).transpose();
    Ok(TermsAcceptance {
        user_id: row.id(0)?,
        terms: AcceptedTerms {
            name: TermsName::parse(row.text(1)?).map_err(|_| row.malformed())?,
            version: row.integer(2)?.try_into().map_err(|_| row.malformed())?,
        },
        accepted_at: row.timestamp(3)?,
        address: address.map_err(|_| row.malformed())?,
        app_id: row.id(5)?,
    })
}
