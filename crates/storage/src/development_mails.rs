//! Delivered mail, in clear. Written by the development outbox only.

use crate::{
    StorageError,
    reader::PlatformReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::MailId};

static INSERT: Sql = Sql::tenant(
    "development_mails.insert",
    "INSERT INTO development_mails (tenant_id, mail_id, recipient_key, recipient, subject, text_body, html_body, code, \
     delivered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
// Every mail was delivered after 1970: said so that the index is entered at its end, and not walked.
static LIST: Sql = Sql::platform(
    "development_mails.list",
    "SELECT mail_id, recipient_key, recipient, subject, text_body, html_body, code, delivered_at \
     FROM development_mails WHERE delivered_at >= 0 ORDER BY delivered_at DESC LIMIT $1",
);
static LIST_OF_RECIPIENT: Sql = Sql::platform(
    "development_mails.list_of_recipient",
    "SELECT mail_id, recipient_key, recipient, subject, text_body, html_body, code, delivered_at \
     FROM development_mails WHERE recipient_key = $1 ORDER BY delivered_at DESC LIMIT $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &LIST, &LIST_OF_RECIPIENT];

/// A mail as it would have reached its recipient.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DevelopmentMail {
    /// Its id.
    pub id: MailId,
    /// The normalised address, by which it is searched.
    pub recipient_key: String,
    /// The address as written.
    pub recipient: String,
    /// The subject line.
    pub subject: String,
    /// The plain text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The one-time code in it, if there is one.
    pub code: Option<String>,
    /// When it was delivered.
    pub delivered_at: Timestamp,
}

/// Keeps a delivered mail.
pub fn insert(mail: &DevelopmentMail) -> Statement {
    INSERT.with([
        mail.id.into(),
        mail.recipient_key.as_str().into(),
        mail.recipient.as_str().into(),
        mail.subject.as_str().into(),
        mail.text.as_str().into(),
        mail.html.as_str().into(),
        mail.code.as_deref().into(),
        mail.delivered_at.into(),
    ])
}

/// At most `limit` delivered mails of all tenants, the newest first; to one recipient, if named by the normalised
/// address.
pub async fn list(
    platform: &PlatformReader,
    recipient_key: Option<&str>,
    limit: u32,
) -> Result<Vec<DevelopmentMail>, StorageError> {
    let limit = i64::from(limit);
    let statement = match recipient_key {
        Some(key) => LIST_OF_RECIPIENT.with([key.into(), limit.into()]),
        None => LIST.with([limit.into()]),
    };
    platform.list(statement).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<DevelopmentMail, StorageError> {
    Ok(DevelopmentMail {
        id: row.id(0)?,
        recipient_key: row.text(1)?.to_owned(),
        recipient: row.text(2)?.to_owned(),
        subject: row.text(3)?.to_owned(),
        text: row.text(4)?.to_owned(),
        html: row.text(5)?.to_owned(),
        code: row.text_opt(6)?.map(str::to_owned),
        delivered_at: row.timestamp(7)?,
    })
}
