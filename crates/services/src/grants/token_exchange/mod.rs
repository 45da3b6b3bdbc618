//! Token exchange (RFC 8693): who may trade which token, who acts, and how much less the new one may do.

mod actor;
mod exchange;
mod holder;
mod narrowing;
mod refusal;

pub(super) use exchange::exchange;
