//! SQLite, embedded: one writer thread that commits every waiting set at once, and readers that answer on the calling thread.
//!
//! - `queue`: what waits for the writer, people before bulk.
//! - `writer`, `group`: the thread, and one group of sets in one transaction (decisions.md 11).
//! - `readers`: read-only connections for point reads; `listings`: threads for long ones; `commits`: what tells readers of a change.
//! - `connection`, `home`: opening files; `statements`: SQL and values; `failure`: what an error means.

mod commits;
mod connection;
mod failure;
mod group;
mod handle;
mod home;
mod listings;
mod maintenance;
mod queue;
mod readers;
mod schema;
mod statements;
#[cfg(test)]
mod tests;
mod writer;

pub(crate) use handle::Sqlite;
