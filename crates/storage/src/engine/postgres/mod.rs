//! Anything that speaks PostgreSQL's wire protocol: a pool of connections, one round trip a read, one a change set.
//!
//! - `target`: the URL, TLS; `handle`: the pool and reads; `commit`: change sets (decisions.md 12).
//! - `values`: rows and parameters; `failure`: what an error means; `schema`, `lease`: migrations.

mod commit;
mod failure;
mod handle;
mod lease;
mod schema;
mod target;
mod values;

pub(crate) use handle::Postgres;
