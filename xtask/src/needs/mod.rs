//! What the tests need of the machine: how each thing is found, and how it is installed where that is allowed
//! (decisions.md 26).

mod apt;
mod need;
mod npm;
mod python;
mod toolchain;

pub(crate) use apt::{Unmet, satisfy};
pub(crate) use need::Need;
pub(crate) use npm::node_modules;
pub(crate) use python::{virtual_environment, virtual_environment_python};
pub(crate) use toolchain::components;
