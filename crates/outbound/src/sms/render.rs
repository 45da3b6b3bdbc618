//! What a message says: one text, as short as it can be, in the customer's language. Providers charge for every 70 characters beyond
//! the Latin alphabet.

use crate::mail::catalogue;
use vestibule_domain::{
    locale::{Language, Value},
    texts::OwnTexts,
};

/// The longest name of a tenant that a message repeats, in characters.
const LONGEST_NAME: usize = 40;

/// What a message is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextTemplate<'a> {
    /// A one-time code.
    Code {
        /// The code.
        code: &'a str,
        /// For how many minutes it works.
        minutes: u32,
    },
    /// Somebody tried to sign up with a number that has an account.
    ExistingAccount,
}

/// The text, on one line: in the tenant's own words where it has some.
pub fn render(language: &Language, tenant: &str, own: &OwnTexts, template: TextTemplate<'_>) -> String {
    let tenant: String = tenant.chars().filter(|character| !character.is_control()).take(LONGEST_NAME).collect();
    let tenant = ("tenant", Value::Text(&tenant));
    let application = ("application", tenant.1);
    match template {
        TextTemplate::Code { code, minutes } => {
            let values =
                [("code", Value::Exact(code)), tenant, ("minutes", Value::Number(minutes.into())), application];
            text(language, own, "sms-code", &values)
        }
        TextTemplate::ExistingAccount => text(language, own, "sms-existing-account", &[tenant, application]),
    }
}

fn text(language: &Language, own: &OwnTexts, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let Some(own) = own.mail(id) else { return catalogue().format(language, id, values).into_owned() };
    own.filled(language.direction(), |name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value))
}
