//! A mail as a MIME message: text and HTML as alternatives, the logo beside the HTML.

use super::{InlineImage, OutgoingMail, render::one_line};
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::time::{Duration, SystemTime};
use vestibule_domain::user::EmailAddress;

/// The mail can never be sent as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unsendable {
    /// An address is not one that mail servers take.
    #[error("an address can't be written in a message")]
    Address,
    /// A part of the message can't be built.
    #[error("the message can't be built")]
    Message,
}

/// Builds the message. Everything random about MIME follows from the mail's id, so that a second attempt sends the same.
pub fn message(mail: &OutgoingMail) -> Result<Message, Unsendable> {
    let from = address(&mail.from_address)?;
    let message_id = format!("<{}@{}>", mail.id, from.domain());
    let html =
        mail.images().into_iter().try_fold(related(mail), |part, image| Ok(part.singlepart(attachment(image)?)))?;
    let body = MultiPart::alternative()
        .boundary(format!("alternative-{}", mail.id))
        .singlepart(SinglePart::plain(mail.text.clone()))
        .multipart(html);
    Message::builder()
        .from(Mailbox::new(Some(one_line(&mail.from_name)), from))
        .to(Mailbox::new(None, address(&mail.to)?))
        .subject(one_line(&mail.subject))
        .date(date(mail))
        .message_id(Some(message_id))
        // RFC 3834 §5: nobody's holiday notice should answer.
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
        .multipart(body)
        .map_err(|_| Unsendable::Message)
}

fn related(mail: &OutgoingMail) -> MultiPart {
    MultiPart::related().boundary(format!("related-{}", mail.id)).singlepart(SinglePart::html(mail.html.clone()))
}

fn attachment(image: InlineImage) -> Result<SinglePart, Unsendable> {
    let content_type = ContentType::parse(image.media_type).map_err(|_| Unsendable::Message)?;
    Ok(Attachment::new_inline(image.content_id.to_owned()).body(image.bytes.into_owned(), content_type))
}

/// The address with its domain in A-labels, which every server takes (RFC 5890 §2.3.2.1).
fn address(address: &EmailAddress) -> Result<Address, Unsendable> {
    let (local, domain) = address.as_str().rsplit_once('@').ok_or(Unsendable::Address)?;
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_| Unsendable::Address)?;
    Address::new(local, domain).map_err(|_| Unsendable::Address)
}

fn date(mail: &OutgoingMail) -> SystemTime {
    let seconds = u64::try_from(mail.written_at.as_seconds()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}
