//! Which kinds of identifiers a field takes.

use super::IdentifierError;
use vestibule_domain::{
    flow::UserFlow,
    tenant::{CountryCode, PhoneSettings},
    user::{PhoneNumber, UsernamePolicy},
};

/// The kinds; at least one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Takes<'a> {
    /// Email addresses.
    pub email: bool,
    /// Usernames.
    pub username: bool,
    /// Phone numbers.
    pub phone: bool,
    /// The country (ISO 3166-1 alpha-2) of numbers that are typed without one.
    pub country: Option<&'a str>,
}

impl<'a> Takes<'a> {
    /// Email addresses only.
    pub const EMAIL: Self = Self { email: true, username: false, phone: false, country: None };

    /// What customers sign in with.
    pub fn to_sign_in(flow: &UserFlow) -> Self {
        Self { email: flow.allows_email(), username: flow.allows_username(), phone: flow.allows_phone(), country: None }
    }

    /// What new customers prove first.
    pub fn to_sign_up(flow: &UserFlow) -> Self {
        Self { email: flow.signs_up_with_email(), username: false, phone: flow.signs_up_with_phone(), country: None }
    }

    /// What a forgotten password is replaced by.
    pub fn to_reset(flow: &UserFlow) -> Self {
        Self { email: true, username: false, phone: flow.allows_phone(), country: None }
    }

    /// The same, as far as the tenant has usernames.
    pub const fn under(self, usernames: &UsernamePolicy) -> Self {
        Self { username: self.username && usernames.is_enabled, ..self }
    }

    /// The same, where the tenant says of which country a number is that is typed without one.
    pub fn dialled_in(self, phones: &'a PhoneSettings) -> Self {
        Self { country: phones.default_country.as_ref().map(CountryCode::as_str), ..self }
    }

    /// What a number looks like, where one may have been meant and the tenant says of which country. Where usernames are taken, digits
    /// alone are one.
    pub(super) fn example(self, error: &IdentifierError) -> Option<String> {
        let is_meant = *error == IdentifierError::Unacceptable && self.phone && !self.username;
        PhoneNumber::example(self.country.filter(|_| is_meant)?)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_does_not_read_is_answered_by_one_of_the_tenants_country() {
        let phones: PhoneSettings = serde_json::from_str(r#"{"defaultCountry":"DE"}"#).unwrap();
        let takes = Takes { phone: true, ..Takes::EMAIL };
        let example = takes.dialled_in(&phones).example(&IdentifierError::Unacceptable).unwrap();
        assert!(example.starts_with('0') && PhoneNumber::parse(&example, Some("DE")).is_ok(), "{example}");
        assert_eq!(takes.dialled_in(&phones).example(&IdentifierError::Country), None);
        assert_eq!(takes.example(&IdentifierError::Unacceptable), None, "no country is known");
        let with_names = Takes { username: true, ..takes };
        assert_eq!(with_names.dialled_in(&phones).example(&IdentifierError::Unacceptable), None);
        assert_eq!(Takes::EMAIL.dialled_in(&phones).example(&IdentifierError::Unacceptable), None);
    }
}
