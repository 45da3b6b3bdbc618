//! What fields are called in forms.

use vestibule_domain::{
    attribute::{AttributeName, BuiltInAttribute},
    terms::TermsName,
};

/// The name of an attribute's field: that of OpenID Connect where it has one, so that browsers and password managers know it.
pub(crate) fn form_name(attribute: &AttributeName) -> String {
    let known = match attribute {
        AttributeName::Custom(name) => return format!("extension_{}", name.as_str()),
        AttributeName::BuiltIn(known) => known,
    };
    let name = match known {
        BuiltInAttribute::City => "city",
        BuiltInAttribute::Country => "country",
        BuiltInAttribute::DisplayName => "name",
        BuiltInAttribute::Email => "email",
        BuiltInAttribute::GivenName => "given_name",
        BuiltInAttribute::JobTitle => "job_title",
        BuiltInAttribute::PostalCode => "postal_code",
        BuiltInAttribute::State => "state",
        BuiltInAttribute::StreetAddress => "street_address",
        BuiltInAttribute::Surname => "family_name",
    };
    name.to_owned()
}

/// What browsers may fill in (HTML's autofill field names).
pub(super) const fn autocomplete(attribute: &AttributeName) -> &'static str {
    match attribute {
        AttributeName::Custom(_) => "off",
        AttributeName::BuiltIn(known) => match known {
            BuiltInAttribute::City => "address-level2",
            BuiltInAttribute::Country => "country",
            BuiltInAttribute::DisplayName => "name",
            BuiltInAttribute::Email => "email",
            BuiltInAttribute::GivenName => "given-name",
            BuiltInAttribute::JobTitle => "organization-title",
            BuiltInAttribute::PostalCode => "postal-code",
            BuiltInAttribute::State => "address-level1",
            BuiltInAttribute::StreetAddress => "address-line1",
            BuiltInAttribute::Surname => "family-name",
        },
    }
}

/// The name of a document's field.
pub(super) fn terms_name(terms: &TermsName) -> String {
    format!("terms.{terms}")
}
