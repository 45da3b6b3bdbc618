//! Files as trees of values with places, and typed values read off them.

mod deserializer;
mod misfit;
mod node;
mod yaml;

pub use node::Place;
pub use yaml::LONGEST_FILE;

pub(super) use misfit::{Misfit, What};
pub(super) use node::{Content, Entry, Node, Scalar};
pub(super) use yaml::Reader;
