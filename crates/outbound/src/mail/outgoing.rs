//! A mail on its way: what the outbox keeps, sealed, until it has been delivered.

use super::{InlineImage, MailLogo, RenderedMail};
use serde::{Deserialize, Serialize};
use vestibule_domain::{branding::ImageName, clock::Timestamp, ids::MailId, user::EmailAddress};

/// A mail on its way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMail {
    /// The mail's id; delivered twice, it is the same message to the recipient's mailbox.
    pub id: MailId,
    /// When it was written.
    pub written_at: Timestamp,
    /// The recipient.
    pub to: EmailAddress,
    /// The sender's name: the tenant's.
    pub from_name: String,
    /// The sender's address.
    pub from_address: EmailAddress,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
    /// The logo whose images the HTML shows.
    pub logo: Option<MailLogo>,
    /// Its uploaded images, read when the mail is about to leave.
    #[serde(skip)]
    pub uploaded: Vec<(ImageName, Vec<u8>)>,
    /// The code in the mail, kept beside it in development only.
    pub code: Option<String>,
}

impl OutgoingMail {
    /// A rendered mail, addressed. The code is set apart by [`Self::with_code`], in development only.
    pub fn new(
        id: MailId,
        written_at: Timestamp,
        to: EmailAddress,
        from: (String, EmailAddress),
        mail: RenderedMail,
    ) -> Self {
        let (from_name, from_address) = from;
        let RenderedMail { subject, text, html, logo } = mail;
        Self {
            id,
            written_at,
            to,
            from_name,
            from_address,
            subject,
            text,
            html,
            logo,
            uploaded: Vec::new(),
            code: None,
        }
    }

    /// The images that the HTML shows, as far as they are there.
    pub fn images(&self) -> Vec<InlineImage> {
        self.logo.as_ref().map(|logo| logo.images(&self.uploaded)).unwrap_or_default()
    }

    /// The same mail with its code set apart, so that a development outbox can show it.
    #[must_use]
    pub fn with_code(self, code: Option<&str>) -> Self {
        Self { code: code.map(str::to_owned), ..self }
    }
}

/// Names the mail and nothing that is in it: codes must not reach a log.
impl std::fmt::Debug for OutgoingMail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutgoingMail").field("id", &self.id).finish_non_exhaustive()
    }
}
