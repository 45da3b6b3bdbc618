//! The program in an operator's hands, tried as a process: what it survives, what it refuses, and how it starts and ends.
//!
//! `process` runs it, `visitor` uses what it serves as a customer would. To add a trial, add a file named after it. What waits
//! for another process looks again and again, with an end to its patience; nothing waits for a fixed time.

mod acme;
mod administrators_cli;
mod configuration_cli;
mod consent_cli;
mod crash;
mod disk;
mod doctor;
mod flow_cli;
mod host_certificates;
mod hosts_cli;
mod keys_cli;
mod mail;
mod mail_server;
mod naming_cli;
mod observation;
mod passwords_cli;
mod process;
mod registration_cli;
mod seed;
mod serve;
mod shutdown;
mod slow_clients;
mod store_cli;
mod tls;
mod trace_cli;
mod user_cli;
mod users_cli;
mod visitor;
