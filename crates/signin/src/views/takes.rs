//! Which kinds of identifiers a field takes.

use super::IdentifierError;
use vestibule_domain::{flow::UserFlow, user::UsernamePolicy};

/// The kinds; at least one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Takes {
    /// Email addresses.
    pub email: bool,
    /// Usernames.
    pub username: bool,
    /// Phone numbers.
    pub phone: bool,
}

impl Takes {
    /// Email addresses only.
    pub const EMAIL: Self = Self { email: true, username: false, phone: false };

    /// What customers sign in with.
    pub fn to_sign_in(flow: &UserFlow) -> Self {
        Self { email: flow.allows_email(), username: flow.allows_username(), phone: flow.allows_phone() }
    }

    /// What new customers prove first.
    pub fn to_sign_up(flow: &UserFlow) -> Self {
        Self { email: flow.signs_up_with_email(), username: false, phone: flow.signs_up_with_phone() }
    }

    /// What a forgotten password is replaced by.
    pub fn to_reset(flow: &UserFlow) -> Self {
        Self { email: true, username: false, phone: flow.allows_phone() }
    }

    /// The same, as far as the tenant has usernames.
    pub const fn under(self, usernames: &UsernamePolicy) -> Self {
        Self { username: self.username && usernames.is_enabled, ..self }
    }

    pub(super) const fn label(self) -> &'static str {
        match (self.email, self.username, self.phone) {
            (true, false, false) => "email-label",
            (false, true, false) => "username-label",
            (false, false, _) => "phone-label",
            (true, true, false) => "identifier-label",
            (true, false, true) => "identifier-label-phone",
            (_, true, true) => "identifier-label-any",
        }
    }

    const fn missing(self) -> &'static str {
        match (self.email, self.username, self.phone) {
            (true, false, false) => "identifier-missing-email",
            (true, true, false) => "identifier-missing",
            _ => "identifier-missing-any",
        }
    }

    pub(super) const fn text(self, error: &IdentifierError) -> &'static str {
        match error {
            IdentifierError::Missing => self.missing(),
            IdentifierError::Unacceptable => self.unacceptable(),
            IdentifierError::Country => "phone-country-refused",
        }
    }

    const fn unacceptable(self) -> &'static str {
        match (self.email, self.username, self.phone) {
            (true, false, false) => "identifier-not-an-email",
            (true, true, false) => "identifier-unacceptable",
            (false, true, false) => "username-unacceptable",
            (_, _, _) => "identifier-unacceptable-phone",
        }
    }

    /// The type of the field, which chooses a keyboard.
    pub(super) const fn input_type(self) -> &'static str {
        match (self.email, self.username, self.phone) {
            (true, false, false) => "email",
            (false, false, true) => "tel",
            _ => "text",
        }
    }
}
