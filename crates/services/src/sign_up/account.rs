//! The account that a sign-up makes.

use super::attributes::display_name;
use crate::Context;
use vestibule_domain::{
    attribute::{AttributeValue, UserAttributes},
    clock::Timestamp,
    flow::UserFlow,
    ids::UserId,
    locale::Language,
    user::{Contact, User},
};

/// The account, and the attributes that it does not keep: only the tokens of this sign-up tell those.
pub(super) fn account(
    cx: &Context,
    flow: &UserFlow,
    attributes: &UserAttributes,
    (contact, language): (&Contact, &Language),
    now: Timestamp,
) -> (User, UserAttributes) {
    let collection = flow.collection();
    let (mut kept, mut told) = (UserAttributes::new(), UserAttributes::new());
    for (name, value) in attributes.iter() {
        let is_kept = collection.input(name).is_none_or(|input| input.write_to_directory);
        if is_kept { &mut kept } else { &mut told }.set(name.clone(), value.clone());
    }
    let mut user = User {
        id: UserId::random(cx.randomness()),
        display_name: display_name(&kept, contact),
        given_name: None,
        family_name: None,
        email: contact.email().cloned(),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: Some(language.to_string()),
        created_at: now,
        attributes: UserAttributes::new(),
    };
    for (name, value) in kept.iter() {
        user.set_attribute(name.clone(), value.clone());
    }
    (user, told)
}

/// What the guesser of a new customer's password would try first.
pub(super) fn guesses(cx: &Context, attributes: &UserAttributes, contact: &Contact) -> Vec<String> {
    let own = attributes.iter().map(|(_, value)| value).filter_map(|value| match value {
        AttributeValue::String(text) => Some(text.clone()),
        AttributeValue::Boolean(_)
        | AttributeValue::Int64(_)
        | AttributeValue::StringCollection(_)
        | AttributeValue::DateTime { .. } => None,
    });
    let known = [contact.as_str(), contact.local_part(), &cx.tenant.tenant().display_name].map(str::to_owned);
    own.chain(known).collect()
}
