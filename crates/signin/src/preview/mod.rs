//! The pages as they look, with sample data: for whoever shapes a flow, a brand or a text.

pub mod samples;
