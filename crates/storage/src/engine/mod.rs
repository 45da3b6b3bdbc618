//! The two engines behind one face.
//!
//! Neither knows the other. What they share is data: [`crate::work::Work`] in, [`crate::work::Outcome`] and [`crate::Row`]s out.

mod dispatch;
mod postgres;
mod sqlite;

pub(crate) use dispatch::{Engine, Lane};
