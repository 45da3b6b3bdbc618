//! New passwords in the place of old ones: of forgotten ones, whose owner is proven by a mailbox or phone, and of those that have to be
//! changed, whose owner has given them.

mod complete;

pub use complete::{NewPassword, ResetVerdict, complete, complete_required};
