//! Text messages: what they say, and the services that take them to phones.
//!
//! To add a service, add a variant of [`SmsProvider`] and a file with its request.

mod outgoing;
mod provider;
mod render;
mod twilio;
mod webhook;

#[cfg(test)]
mod tests;

pub use outgoing::OutgoingText;
pub use provider::SmsProvider;
pub use render::{TextTemplate, render};
pub use twilio::TwilioAccount;
pub use webhook::Webhook;
