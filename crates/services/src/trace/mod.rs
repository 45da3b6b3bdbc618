//! What was decided in a sign-in, in order, for whoever looks into it by a correlation id: which checks a request passed, whether a
//! session was used again, what a policy said, which claims went into a token and where each came from.
//!
//! Every [`Context`](crate::Context) carries a [`Trace`]. Whoever decides something adds a line where the decision is made:
//! `cx.trace.record(Decision::passed(Step::Consent).because("consented_before"))`. When the request's context goes, what was
//! recorded waits in the [`TraceBuffer`] and is written within a second; nothing of a request waits for it, and what is lost is
//! counted. Requests of one sign-in are found together, since each names what it belongs to ([`Trace::of_journey`],
//! [`Trace::of_grant`]).
//!
//! A decision can't hold a secret: it is made of words that stand in the code, numbers, identifiers, moments, and names that
//! administrators gave. What a request typed gets in only as the quoted part of an error's description, which holds none either.
//!
//! To trace something new: a [`Step`], where none fits; its facts from [`Decision`]; a line where it is decided.

mod budget;
mod buffer;
mod claims;
mod decision;
mod document;
mod find;
mod recording;
mod words;

pub use buffer::{TraceBuffer, TraceSettings, flush};
pub use claims::{ClaimSource, ToldClaims};
pub use decision::{Decision, Refusal};
pub use document::{TracedDecision, TracedFact};
pub use find::{TracedRequest, find};
pub use recording::{Trace, TracedEndpoint};
pub use words::{Key, Step, Verdict};
