//! From files to what they say: keys by the tables, values by the documents' own types, then whether the parts fit together.

mod keys;
mod merge;
mod tenant;
mod unique;
mod users;

use super::{
    mistakes::{Mistake, Mistakes, Told},
    model::Configuration,
    source::{Node, Reader},
};
use vestibule_domain::texts::KnownTexts;

/// A file to read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name, for messages.
    pub name: String,
    /// Its text: YAML, or JSON.
    pub text: String,
}

/// Files beside the ones that are read, which they name for long texts and images.
pub trait Attachments {
    /// What the file at `path` holds, named in the file with this number. The error is for whoever wrote the path.
    fn read(&self, file: usize, path: &str) -> Result<Vec<u8>, String>;
}

/// No files beside the ones that are read.
#[derive(Clone, Copy, Debug)]
pub struct NoAttachments;

impl Attachments for NoAttachments {
    fn read(&self, _: usize, _: &str) -> Result<Vec<u8>, String> {
        Err("other files can't be named here".to_owned())
    }
}

/// Whether files may declare users.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Users {
    /// As a development seed.
    Seeded,
    /// Users are no configuration.
    Refused,
}

/// How files are read.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// Files beside them.
    pub attachments: &'a dyn Attachments,
    /// Whether they may declare users.
    pub users: Users,
    /// The texts that there are.
    pub texts: &'a KnownTexts,
}

/// Reads files as one configuration. Several may speak of the same tenant, each of its own part.
pub fn read(sources: &[Source], reading: Reading<'_>) -> Result<Configuration, Mistakes> {
    let files: Vec<String> = sources.iter().map(|source| source.name.clone()).collect();
    let mut reader = Reader::default();
    let mut trees = Vec::new();
    let mut unreadable = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        match reader.read(&source.text, file) {
            Ok(tree) => trees.push(tree),
            Err(told) => {
                unreadable.push(Mistake { place: told.place, path: String::new(), problem: told.problem });
            }
        }
    }
    if !unreadable.is_empty() {
        return Err(Mistakes { files, list: unreadable });
    }
    let mut told = Told::default();
    let mut known: Vec<Node> = trees.clone();
    for tree in &mut known {
        keys::root(tree, reading.attachments, &mut told);
    }
    let mut tenants = merge::tenants(&known, &mut told);
    let read = tenants.iter_mut().filter_map(|node| tenant::read(node, reading, &mut told)).collect();
    unique::hosts(&tenants, &mut told);
    if told.is_empty() {
        return Ok(Configuration { tenants: read });
    }
    let list = told.located(&trees);
    Err(Mistakes { files, list })
}

#[cfg(test)]
mod tests;
