//! The keys of Microsoft Entra's language files, and the texts of ours that each feeds.

/// What stands at a position of an Entra text, such as `{0}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Filling(
    /// The name of the value, or `text:` and the id of another text of a page.
    pub &'static str,
);

/// A key of Entra's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EntraText {
    /// The key.
    pub key: &'static str,
    /// The texts of pages that it feeds.
    pub feeds: &'static [&'static str],
    /// The name of the built-in attribute whose label it is, if it is one's.
    pub attribute: Option<&'static str>,
    /// What its positions stand for.
    pub positions: &'static [Filling],
}

const APPLICATION: &[Filling] = &[Filling("application")];

const fn text(key: &'static str, feeds: &'static [&'static str]) -> EntraText {
    EntraText { key, feeds, attribute: None, positions: &[] }
}

const fn of_application(key: &'static str, feeds: &'static [&'static str]) -> EntraText {
    EntraText { key, feeds, attribute: None, positions: APPLICATION }
}

const fn label(key: &'static str, attribute: &'static str, feeds: &'static [&'static str]) -> EntraText {
    EntraText { key, feeds, attribute: Some(attribute), positions: &[] }
}

/// Every key of Entra's language files but those of custom attributes, for which see [`custom_attribute`].
pub const ENTRA: &[EntraText] = &[
    text("AttributeCollection_Description", &["details-intro"]),
    text("AttributeCollection_Title", &["details-step"]),
    label("Attribute_City", "city", &["attribute-city"]),
    label("Attribute_Country", "country", &["attribute-country"]),
    label("Attribute_DisplayName", "displayName", &["attribute-display-name"]),
    label("Attribute_Email", "email", &["email-label"]),
    EntraText {
        key: "Attribute_Generic_ConfirmationLabel",
        feeds: &["confirm-password-label"],
        attribute: None,
        positions: &[Filling("text:new-password-label")],
    },
    label("Attribute_GivenName", "givenName", &["given-name-label"]),
    label("Attribute_JobTitle", "jobTitle", &["attribute-job-title"]),
    text("Attribute_Password", &["password-label", "create-password-label"]),
    text("Attribute_Password_MismatchErrorString", &["passwords-differ"]),
    label("Attribute_PostalCode", "postalCode", &["attribute-postal-code"]),
    label("Attribute_State", "state", &["attribute-state"]),
    label("Attribute_StreetAddress", "streetAddress", &["attribute-street-address"]),
    label("Attribute_Surname", "surname", &["family-name-label"]),
    of_application("SignIn_Description", &["sign-in-intro"]),
    text("SignIn_Title", &["sign-in-heading"]),
    of_application("SignUp_Description", &["sign-up-intro"]),
    text("SignUp_Title", &["sign-up-heading"]),
    text("SisuOtc_Title", &["code-heading"]),
];

/// The attribute that `Attribute_extension_{appid}_{Name}` labels, as it is named on the wire: `extension_{appid}_{Name}`.
pub fn custom_attribute(key: &str) -> Option<&str> {
    let attribute = key.strip_prefix("Attribute_")?;
    let (app_id, name) = attribute.strip_prefix("extension_")?.split_once('_')?;
    let is_app_id = app_id.len() == 32 && app_id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_name = !name.is_empty() && name.len() <= 100 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (is_app_id && is_name).then_some(attribute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_custom_attributes_key_names_its_attribute() {
        let key = "Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8b1_Shoesize";
        assert_eq!(custom_attribute(key), Some("extension_a235ca9a0a7c4d33bd69e07bed81c8b1_Shoesize"));
        for wrong in [
            "Attribute_City",
            "Attribute_extension__Shoesize",
            "Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8b1_",
            "Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8bz_X",
            "Attribute_extension_a235ca9a0a7c4d33bd69e07bed81c8b1_<b>",
        ] {
            assert_eq!(custom_attribute(wrong), None, "{wrong}");
        }
    }
}
