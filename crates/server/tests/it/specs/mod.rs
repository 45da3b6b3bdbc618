//! A folder or file for each specification, a test for each sentence that matters.

mod rfc6749;
