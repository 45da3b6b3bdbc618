//! What came of a question that was asked outside a journey.

use super::{Shell, shell::Page};
use askama::Template;

/// What was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutcomeOf {
    /// Whether to connect a device (RFC 8628).
    Device,
    /// Whether an application may go on in the customer's name (CIBA).
    Approval,
}

/// The end, on this side.
#[derive(Template)]
#[template(path = "outcome.html")]
pub struct Outcome<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What was asked.
    pub of: OutcomeOf,
    /// The application that asked, or the one on the device.
    pub application: &'a str,
    /// Whether the answer was yes.
    pub agreed: bool,
}

impl Page for Outcome<'_> {}

impl Outcome<'_> {
    /// The heading, and the sentence below it.
    const fn texts(&self) -> (&'static str, &'static str) {
        match (self.of, self.agreed) {
            (OutcomeOf::Device, true) => ("device-connected-heading", "device-connected-text"),
            (OutcomeOf::Device, false) => ("device-refused-heading", "device-refused-text"),
            (OutcomeOf::Approval, true) => ("approval-agreed-heading", "approval-agreed-text"),
            (OutcomeOf::Approval, false) => ("approval-refused-heading", "approval-refused-text"),
        }
    }
}
