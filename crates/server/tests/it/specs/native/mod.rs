//! The native authentication API (wire.md §7): journeys without pages.

mod abuse;
mod attributes;
mod methods;
mod passwords;
mod registration;
mod reset;
mod scenarios;
mod sign_in;
mod sign_up;
mod sign_up_races;
