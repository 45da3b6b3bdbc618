//! Configuration files on disk: which there are, and what stands beside them.

mod beside;
mod files;
mod known_texts;
mod reference;
mod sample;

pub(crate) use files::read;
pub(crate) use known_texts::known_texts;
pub(crate) use reference::reference;
pub(crate) use sample::{READER_SCOPE, READER_URI, SampleUrls, sample};
