//! What the server promises, asked from outside over real HTTP, on both engines.
//!
//! `specs` holds a folder for each specification and a test for each sentence that matters; the other files are named after what
//! they try. Time is turned by hand; nothing sleeps.

// The metadata document, written out as one value, is longer than macros expand by default.
#![recursion_limit = "256"]
#![cfg(test)]

mod attacks;
mod attributes;
mod branding;
mod certificate_orders;
mod codes;
mod configuration;
mod cookies;
mod cors;
mod flow_versions;
mod forms;
mod harness;
mod host_proofs;
mod hosts;
mod isolation;
mod journeys;
mod keys;
mod limits;
mod lockout;
mod magic_links;
mod methods;
mod operations;
mod outgoing_calls;
mod pages;
mod password_migration;
mod password_policy;
mod phone;
mod preview;
mod program;
mod races;
mod recovery;
mod refused_answers;
mod revoked_sessions;
mod sessions;
mod sign_in;
mod sign_in_trace;
mod sign_in_trace_grants;
mod sign_up;
mod specs;
mod terms;
mod text_message_budgets;
mod texts;
mod tokens;
mod usernames;
mod users_import;
