//! Making the file from a list, one small filter after the other, so that a list of any length takes little memory.

use super::{
    digest::Sha1,
    format::{ENTRY, Entry, HEADER, Header, MOST_BITS},
};
use aws_lc_rs::digest::{Context, SHA256};
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};
use xorf::BinaryFuse16;

/// A filter holds about so many hashes: it is read whole for each look-up.
const USUAL_HASHES: u64 = 16 * 1024;
/// No filter holds more: a list of so many hashes that begin alike is no list of SHA-1 hashes.
const MOST_HASHES: usize = 1_000_000;
/// A line of the list is at least as long as a hash, a colon, a digit and an end.
const SHORTEST_LINE: u64 = 43;
/// The longest line worth reading.
const LONGEST_LINE: u64 = 128;

/// What is taken from a list.
#[derive(Clone, Copy, Debug)]
pub struct BuildOptions {
    /// The length of the list in bytes, for the number of filters.
    pub list_bytes: u64,
    /// Only passwords that were seen at least so often. A line without a count is always taken.
    pub least_count: u64,
}

/// What was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Built {
    /// Passwords in the filters.
    pub passwords: u64,
    /// Lines left out because of their count.
    pub left_out: u64,
}

/// A list that can't be made into filters.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A line is something else.
    #[error("line {0} is no SHA-1 of 40 hexadecimal digits with or without `:` and a count")]
    Line(u64),
    /// The list is not in the order of its hashes.
    #[error("line {0} comes before the line above it: sort the list first, for example with `LC_ALL=C sort`")]
    Unsorted(u64),
    /// So many hashes that begin alike are no hashes.
    #[error("around line {0} too many hashes begin alike: this is no list of SHA-1 hashes")]
    Crowded(u64),
    /// There is nothing in it.
    #[error("the list is empty")]
    Empty,
}

/// Makes filters of a list: one SHA-1 a line in hexadecimal digits, with or without `:` and how often it was seen, in ascending
/// order. Writes from the beginning of `to`, whose contents are worth nothing until this has succeeded.
pub fn build(list: impl Read, options: BuildOptions, to: &mut (impl Write + Seek)) -> Result<Built, BuildError> {
    let wanted = (options.list_bytes / SHORTEST_LINE).div_ceil(USUAL_HASHES).max(1);
    let bits = wanted.next_power_of_two().ilog2().min(MOST_BITS);
    let mut writer = Writer::new(bits, to)?;
    let mut lines = Lines { reader: io::BufReader::with_capacity(1 << 20, list), number: 0, buffer: Vec::new() };
    let (mut built, mut last) = (Built { passwords: 0, left_out: 0 }, None);
    while let Some((key, count)) = lines.next()? {
        if last > Some(key) {
            return Err(BuildError::Unsorted(lines.number));
        }
        if count.is_some_and(|count| count < options.least_count) {
            built.left_out += 1;
            continue;
        }
        // Two hashes that agree in their first eight bytes are one to the filter.
        if last.replace(key) == Some(key) {
            continue;
        }
        writer.add(key, lines.number)?;
        built.passwords += 1;
    }
    if built.passwords == 0 {
        return Err(BuildError::Empty);
    }
    writer.finish(built.passwords)?;
    Ok(built)
}

/// The list, line by line.
struct Lines<R> {
    reader: io::BufReader<R>,
    number: u64,
    buffer: Vec<u8>,
}

impl<R: Read> Lines<R> {
    fn next(&mut self) -> Result<Option<(u64, Option<u64>)>, BuildError> {
        self.buffer.clear();
        self.number += 1;
        let read = (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut self.buffer)?;
        if read == 0 {
            return Ok(None);
        }
        let line = self.buffer.trim_ascii();
        let parsed = match line.split_at_checked(40) {
            Some((hash, b"")) => Sha1::parse(hash).map(|hash| (hash.key(), None)),
            Some((hash, [b':', count @ ..])) => {
                Sha1::parse(hash).zip(number(count)).map(|(hash, count)| (hash.key(), Some(count)))
            }
            _ => None,
        };
        parsed.map(Some).ok_or(BuildError::Line(self.number))
    }
}

fn number(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Writes filters, then the index before them.
struct Writer<'a, W> {
    to: &'a mut W,
    header: Header,
    entries: Vec<Entry>,
    /// Of the filter that is being filled.
    keys: Vec<u64>,
    /// Of the filters written so far. What the file begins with is known last, and so digested last.
    digest: Context,
}

impl<'a, W: Write + Seek> Writer<'a, W> {
    fn new(bits: u32, to: &'a mut W) -> Result<Self, BuildError> {
        let header = Header { bits, hashes: 0, checksum: [0; 32] };
        let start = HEADER + header.filters().saturating_mul(ENTRY);
        to.seek(SeekFrom::Start(u64::try_from(start).unwrap_or(u64::MAX)))?;
        Ok(Self {
            to,
            header,
            entries: Vec::with_capacity(header.filters()),
            keys: Vec::new(),
            digest: Context::new(&SHA256),
        })
    }

    fn add(&mut self, key: u64, line: u64) -> Result<(), BuildError> {
        let filter = self.header.filter_of(key);
        while self.entries.len() < filter {
            self.flush()?;
        }
        if self.keys.len() == MOST_HASHES {
            return Err(BuildError::Crowded(line));
        }
        self.keys.push(key);
        Ok(())
    }

    /// Writes the filter that has been filled.
    fn flush(&mut self) -> Result<(), BuildError> {
        let keys = std::mem::take(&mut self.keys);
        if keys.is_empty() {
            self.entries.push(Entry::default());
            return Ok(());
        }
        let filter = BinaryFuse16::try_from(keys.as_slice()).map_err(io::Error::other)?;
        let bytes: Vec<u8> = filter.fingerprints.iter().flat_map(|fingerprint| fingerprint.to_le_bytes()).collect();
        self.to.write_all(&bytes)?;
        self.digest.update(&bytes);
        self.entries.push(Entry {
            seed: filter.descriptor.seed,
            segment_length: filter.descriptor.segment_length,
            segment_count_length: filter.descriptor.segment_count_length,
        });
        Ok(())
    }

    /// Writes what the file begins with.
    fn finish(mut self, passwords: u64) -> Result<(), BuildError> {
        while self.entries.len() < self.header.filters() {
            self.flush()?;
        }
        let index: Vec<u8> = self.entries.iter().flat_map(|entry| entry.write()).collect();
        self.header.hashes = passwords;
        self.digest.update(&index);
        self.digest.update(&self.header.covered());
        self.header.checksum.copy_from_slice(self.digest.finish().as_ref());
        self.to.seek(SeekFrom::Start(0))?;
        self.to.write_all(&self.header.write())?;
        self.to.write_all(&index)?;
        self.to.flush()?;
        Ok(())
    }
}
