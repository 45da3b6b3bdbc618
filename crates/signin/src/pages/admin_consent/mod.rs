//! Admin consent (wire.md §2.1): an application sends one of the business's administrators here, who agrees for everybody, or does
//! not, and is led back.
//!
//! ```text
//! request ──(no session)──► journey ──► question ──► back to the application
//!    └─(unknown client, address or scope)──► a page
//! ```
//!
//! Nothing is shown, and nobody is led anywhere, before the client and its redirect URI are proven.

mod question;
mod request;

pub(crate) use question::{
    answer_admin_consent, answer_older_admin_consent, show_admin_consent, show_older_admin_consent,
};
