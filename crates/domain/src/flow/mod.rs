//! The journey engine: one typed state machine behind every face (hosted pages, later the native API and the preview).
//!
//! ```text
//!                     ┌──────────────── use another ────────────────┐
//!  PickAccount ───────┤                                             ▼
//!       │ continue    │      Identifier ── identified ──► Password ◄──► Code ──► Stay
//!       ▼             │                                      │ proven     proven   │ answered
//!     Ready ◄─────────┴──────────────────────────────────────┴─────────────────────┘
//!       ▲
//!       ├── SignUpDetails ◄── SignUpUsername ◄── proven ── SignUpCode ◄── SignUpEmail
//!       │     └─ page by page  └─ where the flow gives usernames
//!       ├── ChangePassword ◄── proven, and to be changed ── Password
//!       └── ResetPassword ◄── proven ── ResetCode  ◄── ResetIdentifier
//! ```
//!
//! Ready, while the person has not agreed to the flow's terms, or to what the application asks for, begins a journey of its own:
//!
//! ```text
//!  Terms ── agreed ──► Ready
//!
//!  Consent ── agreed or refused ──► the application
//!     └─ change account ──► Identifier
//! ```
//!
//! Where a flow has links in place of codes, Link and SignUpLink stand for Code and SignUpCode: they are proven by the page that
//! the link opens.
//!
//! The state says what is proven and about whom; [`State::rewound_to`] drops what came after an earlier step, so that the
//! browser's Back works everywhere and changing the identifier drops every proof (decisions.md 6). Verifying a proof is
//! a service's work: the engine is told the result as an [`Input`].
//!
//! To add a step, add a [`Step`], a variant of [`State`] with what is known there, its way in [`State::advance`], and its way
//! back in [`State::rewound_to`]; the exhaustive test then asks what every other state says to it.

mod advance;
mod attribute_collection;
mod attribute_input;
mod check;
mod collected;
mod journey;
mod judge;
mod pattern;
mod state;
mod step;
mod user_flow;
mod way;

#[cfg(test)]
mod collection_tests;
#[cfg(test)]
mod tests;

pub use advance::{Input, InvalidTransition};
pub use attribute_collection::{AttributeCollection, AttributePage, MOST_PAGES, MOST_QUESTIONS};
pub use attribute_input::{AttributeInput, InputOption, InputType, ShownWhen};
pub use check::{FlowProblem, InvalidFlow, LONGEST_LINE, LONGEST_SENTENCE, MOST_OPTIONS, MOST_TERMS};
pub use collected::Collected;
pub use journey::{JOURNEY_LIFETIME, Journey};
pub use judge::{AttributeProblem, Judged, ProblemReason};
pub use pattern::{InvalidPattern, LONGEST_PATTERN, compile as compile_pattern};
pub use state::{NotReached, Proof, State};
pub use step::Step;
pub use user_flow::{SignInMethod, UserFlow};
pub use way::EmailWay;
