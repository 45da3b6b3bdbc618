//! A file of filters, read where it is asked: the system keeps in memory what is asked for often.

use super::{
    digest::Sha1,
    format::{ENTRY, Entry, HEADER, Header},
};
use aws_lc_rs::digest::{Context, SHA256};
use std::{
    fs::File,
    io::{Error, Read, Seek, SeekFrom},
    os::unix::fs::FileExt,
    path::Path,
};
use vestibule_domain::credential::Password;
use xorf::Filter;

/// A file of breached passwords, open.
#[derive(Debug)]
pub struct BreachFilter {
    file: File,
    header: Header,
    /// Each with the place of its first fingerprint.
    entries: Vec<(u64, Entry)>,
}

/// A file that is no list of breached passwords, or not a whole one.
#[derive(Debug, thiserror::Error)]
pub enum FilterError {
    /// It can't be read.
    #[error("it can't be read: {0}")]
    Unreadable(#[from] Error),
    /// It is something else.
    #[error("it is no filter file: build one with `vestibule passwords build-filter`")]
    Foreign,
    /// It is shorter or longer than it says.
    #[error("it is {found} bytes long where it should be {expected}: it was not copied whole; copy or build it again")]
    Length {
        /// How long it says it is.
        expected: u64,
        /// How long it is.
        found: u64,
    },
    /// Its contents are not what was written.
    #[error("its checksum is wrong: it was changed or damaged; copy or build it again")]
    Checksum,
}

impl BreachFilter {
    /// Opens a file and looks at its shape. [`BreachFilter::verify`] looks at all of it.
    pub fn open(path: &Path) -> Result<Self, FilterError> {
        let mut file = File::open(path)?;
        let found = file.metadata()?.len();
        let mut header = [0; HEADER];
        if found < u64::try_from(HEADER).unwrap_or(u64::MAX) {
            return Err(FilterError::Foreign);
        }
        file.read_exact(&mut header)?;
        let header = Header::read(&header).ok_or(FilterError::Foreign)?;
        let index_length = header.filters().saturating_mul(ENTRY);
        let mut offset = u64::try_from(HEADER + index_length).unwrap_or(u64::MAX);
        if found < offset {
            return Err(FilterError::Length { expected: offset, found });
        }
        let mut index = vec![0; index_length];
        file.read_exact(&mut index)?;
        let mut entries = Vec::with_capacity(header.filters());
        for bytes in index.chunks_exact(ENTRY) {
            let entry = Entry::read(bytes).ok_or(FilterError::Foreign)?;
            entries.push((offset, entry));
            offset = offset.saturating_add(2 * entry.fingerprints());
        }
        if found != offset {
            return Err(FilterError::Length { expected: offset, found });
        }
        Ok(Self { file, header, entries })
    }

    /// How many passwords are in it.
    pub const fn passwords(&self) -> u64 {
        self.header.hashes
    }

    /// Reads all of the file and compares its checksum.
    pub fn verify(&self) -> Result<(), FilterError> {
        let mut digest = Context::new(&SHA256);
        let mut file = &self.file;
        file.seek(SeekFrom::Start(self.entries.first().map_or(0, |(offset, _)| *offset)))?;
        let mut buffer = vec![0; 1 << 20];
        loop {
            let read = file.read(&mut buffer)?;
            match buffer.get(..read) {
                Some([]) | None => break,
                Some(bytes) => digest.update(bytes),
            }
        }
        for (_, entry) in &self.entries {
            digest.update(&entry.write());
        }
        digest.update(&self.header.covered());
        if digest.finish().as_ref() == self.header.checksum { Ok(()) } else { Err(FilterError::Checksum) }
    }

    /// Whether a password is one of the list, or taken for one. Reads some tens of KiB from the file.
    pub fn contains(&self, password: &Password) -> Result<bool, Error> {
        let key = Sha1::of(password).key();
        let Some((offset, entry)) = self.entries.get(self.header.filter_of(key)) else { return Ok(false) };
        if entry.segment_length == 0 {
            return Ok(false);
        }
        let length = usize::try_from(entry.fingerprints()).map_err(|_| Error::other("a filter is too long"))?;
        let mut bytes = vec![0; 2 * length];
        self.file.read_exact_at(&mut bytes, *offset)?;
        let fingerprints = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
        let filter = entry.filter(fingerprints).ok_or_else(|| Error::other("a filter can't be made"))?;
        Ok(filter.contains(&key))
    }
}
