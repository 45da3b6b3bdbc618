//! The `vestibule` program: its command line, its configuration, and everything that the other crates are given.
//!
//! Nothing is decided here. `cli` says what can be asked for, `config` reads what operators set, `wiring` makes each part
//! once and hands it to those that need it, and `listeners` and `jobs` run until told to stop.

mod acme;
pub mod cli;
mod client_certificates;
pub mod config;
mod configuration;
mod courier;
pub mod dev;
mod file_problem;
mod host_certificates;
pub mod jobs;
pub mod listeners;
mod master_keys;
pub mod observability;
mod private_file;
mod reference;
mod running;
mod seeding;
pub mod system;
pub mod tls;
mod wiring;
