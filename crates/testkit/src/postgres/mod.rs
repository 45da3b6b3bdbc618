//! A real PostgreSQL server: one cluster a test run, one database a test, made from a migrated template.
//!
//! The newest server under Debian's `lib/postgresql` is used; as root it runs as the user `postgres`, since it refuses root. The
//! cluster lies in a temporary directory, on a free port and a socket of its own, and goes with the process that started it,
//! however that ends. A run of several test processes may share one: see [`SHARED_CLUSTER`].

mod cluster;
mod database;
mod identity;

pub use cluster::{Cluster, Durability};
pub use database::{Database, SHARED_CLUSTER};
