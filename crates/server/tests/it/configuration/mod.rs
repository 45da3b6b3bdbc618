//! Configuration as files, held against stores on both engines.
//!
//! `steps` has what the tests do with it: read, apply, export, look whether anything is left to apply. `rich.yaml` has an example of
//! each kind of document.

mod at_once;
mod changes;
mod conflicts;
mod documented;
mod round_trip;
mod seeded_users;
mod steps;
