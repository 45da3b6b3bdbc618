//! Pages of attributes: their questions from a user flow, and the answers of their forms.

mod answers;
mod fields;
mod form_names;
mod terms;

pub(super) use answers::{Submitted, submitted};
pub(crate) use fields::{Asking, rows};
pub(crate) use form_names::form_name;
pub(super) use terms::agreed_to;
pub(crate) use terms::terms_fields;
