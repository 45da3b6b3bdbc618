//! What the server promises, asked from outside over real HTTP, on both engines.
//!
//! `specs` holds a folder for each specification and a test for each sentence that matters; the other files are named after what
//! they try. Time is turned by hand; nothing sleeps.

#![cfg(test)]

mod attacks;
mod cors;
mod harness;
mod isolation;
mod journeys;
mod keys;
mod limits;
mod operations;
mod program;
mod races;
mod specs;
mod tokens;
