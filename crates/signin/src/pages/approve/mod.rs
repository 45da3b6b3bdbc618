//! Answering a client that asks by the backchannel (OpenID Connect CIBA Core 1.0): whoever was mailed follows the link, signs in by the
//! ordinary journey, agrees or refuses, and reads what came of it.
//!
//! ```text
//! link ──(no session)──► journey ──► question ──► done
//! ```
//!
//! Opening the link answers nothing (decisions.md 10). The account alone that is asked may answer.

mod opened;
mod question;

pub(crate) use question::{answer_request, request_answered, show_request};
