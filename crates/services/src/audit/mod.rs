//! The log of what happened: rows that change nothing else wait here for their commit. All others are part of the change set
//! that they record.

mod events;

pub use events::{EventBuffer, EventSink};
