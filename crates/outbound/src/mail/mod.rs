//! Mail: what it says, in the tenant's name and the customer's language, and how it leaves.
//!
//! [`render`] makes subject, text and HTML of a [`MailTemplate`]; an [`OutgoingMail`] is what the outbox keeps; a
//! [`MailTransport`] delivers it. To add a mail, add a variant, its content, and its texts to every translation.

mod catalogue;
mod content;
mod html;
mod logo;
mod message;
mod outgoing;
mod plain;
mod render;
mod smtp;
mod template;
mod transport;

#[cfg(test)]
mod smtp_tests;
#[cfg(test)]
mod tests;

pub use catalogue::catalogue;
pub use logo::{InlineImage, MailLogo, with_images};
pub use message::{Unsendable, message};
pub use outgoing::OutgoingMail;
pub use render::{RenderedMail, render};
pub use smtp::{Security, SmtpSettings, SmtpSettingsError, SmtpTransport};
pub use template::{ApprovalMail, CodeMail, Device, MailContext, MailTemplate};
pub use transport::{DeliveryError, MailTransport};
