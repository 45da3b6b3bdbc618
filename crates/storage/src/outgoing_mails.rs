//! Mail on its way.

use crate::outbox::outbox;
use vestibule_domain::ids::MailId;

outbox! {
    /// The outbox of mail.
    OUTBOX: MailId, "outgoing_mails", "mail_id", "template"
}
