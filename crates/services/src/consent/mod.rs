//! Consent: who has agreed to what a client asks for, what is still to be asked, and how it is taken back.
//!
//! ```text
//! request ──► Survey ──(all of it granted by administrators: no read)──► settled
//!               │ the person's records
//!               ▼
//!            Decision: settled · ask the person · only an administrator can agree
//! ```
//!
//! What administrators have agreed to for everybody stands in the client's own configuration, and so in the snapshot. What a
//! person has agreed to is a row for each client and API; a grant that rests on it says so (`GrantDetails::consent`), begins only
//! while the row stands, and is revoked with it, so that nothing has to be read again when it is refreshed.
//!
//! Pages are no concern of this module: a journey, a device's page or a page of its own shows a [`Question`] and hands back its key.

mod administrators;
mod agree;
mod decide;
mod elsewhere;
mod for_everybody;
mod name_administrators;
mod question;
mod records;
mod survey;
mod token_scope;
mod withdraw;

pub use administrators::{
    AdminRefusal, agree_for_everybody, decline_for_everybody, grant_for_everybody, is_administrator,
    withdraw_for_everybody,
};
pub use agree::{Agreement, agree, decline};
pub use decide::{Asking, Decision, decide, to_be_shown};
pub use elsewhere::Answer;
pub(crate) use elsewhere::{agree_elsewhere, trace_answer};
pub use for_everybody::asked_for_everybody;
pub use name_administrators::{Naming, add_administrator, remove_administrator};
pub use question::{Asked, Question};
pub(crate) use records::{guards, was_withdrawn};
pub use records::{of_client, of_documents, of_user};
pub use survey::Standing;
pub(crate) use token_scope::{is_missing, personal_of};
pub use withdraw::{Withdrawn, grant_to_person, withdraw};
