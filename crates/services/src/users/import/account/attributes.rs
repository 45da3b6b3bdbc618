//! Every other member is an attribute: a built-in one, or one that the tenant has defined, by its own name or as
//! `extension_{owner}_{name}`, whoever the owner was.

use super::super::{RowProblem, records::Members};
use vestibule_domain::attribute::{
    AttributeDefinitions, AttributeName, BuiltInAttribute, InvalidValue, UserAttributes,
};

/// Reads what is left of the members.
pub(super) fn attributes(members: Members, definitions: &AttributeDefinitions) -> Result<UserAttributes, RowProblem> {
    let mut attributes = UserAttributes::new();
    for (member, value) in members.rest() {
        let unknown = || RowProblem::of(&member, "no member of a user, and no attribute that the tenant has defined");
        let name = AttributeName::parse(own_name(&member)).map_err(|_| unknown())?;
        // What has a member of its own has been taken out; the address is `mail`.
        if matches!(name, AttributeName::BuiltIn(BuiltInAttribute::Email)) {
            return Err(RowProblem::of(&member, "the address is called mail"));
        }
        match definitions.parse_json(&name, &value) {
            Some(Ok(value)) => attributes.set(name, value),
            Some(Err(InvalidValue::Empty)) => {}
            Some(Err(error)) => return Err(RowProblem::of(&member, error.to_string())),
            None => return Err(unknown()),
        }
    }
    Ok(attributes)
}

/// `extension_0123456789abcdef0123456789abcdef_loyaltyTier` is `loyaltyTier`.
fn own_name(member: &str) -> &str {
    let Some((owner, name)) = member.strip_prefix("extension_").and_then(|rest| rest.split_once('_')) else {
        return member;
    };
    let is_id = owner.len() == 32 && owner.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_id { name } else { member }
}
