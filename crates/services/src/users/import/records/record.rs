//! A row and where it ends, and the reading of rows one after the other.

use super::{Members, csv::CsvRecords, format::ImportFormat, json_lines};
use crate::users::import::RowProblem;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

/// The longest row, in bytes as it stands in the file.
pub(super) const LONGEST_ROW: usize = 64 * 1024;

/// A row.
#[derive(Debug)]
pub(in super::super) struct Record {
    /// Where it ends: the position of what comes after it.
    pub(in super::super) end: u64,
    /// How many bytes it takes in the file.
    pub(in super::super) length: usize,
    /// What it holds, or why that can't be read. `None`: nothing, such as an empty line.
    pub(in super::super) members: Option<Result<Members, RowProblem>>,
}

/// Reads rows.
pub(in super::super) struct Records<R> {
    input: Input<R>,
    csv: Option<CsvRecords>,
}

/// A file and the position in it.
pub(super) struct Input<R> {
    reader: BufReader<R>,
    pub(super) position: u64,
}

impl<R: Read + Seek> Records<R> {
    /// Reads from `position`, which is 0 or the end of a row. `Err(Ok(…))`: the file's head is no good.
    pub(in super::super) fn open(
        source: R,
        format: ImportFormat,
        position: u64,
    ) -> io::Result<Result<Self, RowProblem>> {
        let mut input = Input { reader: BufReader::with_capacity(256 * 1024, source), position: 0 };
        input.seek(0)?;
        let csv = match format {
            ImportFormat::JsonLines => None,
            ImportFormat::Csv => match CsvRecords::open(&mut input)? {
                Ok(csv) => Some(csv),
                Err(problem) => return Ok(Err(problem)),
            },
        };
        if position > input.position {
            input.seek(position)?;
        }
        Ok(Ok(Self { input, csv }))
    }

    /// The next row; `None` at the end.
    pub(in super::super) fn next(&mut self) -> io::Result<Option<Record>> {
        match &mut self.csv {
            Some(csv) => csv.next(&mut self.input),
            None => json_lines::next(&mut self.input),
        }
    }
}

impl<R: Read + Seek> Input<R> {
    /// What comes next in the file; empty at its end.
    pub(super) fn peek(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    /// Passes over bytes that were looked at.
    pub(super) fn consume(&mut self, length: usize) {
        self.reader.consume(length);
        self.position = self.position.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
    }

    /// Goes elsewhere.
    pub(super) fn seek(&mut self, position: u64) -> io::Result<()> {
        self.reader.seek(SeekFrom::Start(position))?;
        self.position = position;
        Ok(())
    }

    /// Passes over the rest of the line.
    pub(super) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let next = self.peek()?;
            if next.is_empty() {
                return Ok(());
            }
            let (length, done) = match next.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (next.len(), false),
            };
            self.consume(length);
            if done {
                return Ok(());
            }
        }
    }

    /// How far it is from an earlier position.
    pub(super) fn since(&self, position: u64) -> usize {
        usize::try_from(self.position.saturating_sub(position)).unwrap_or(usize::MAX)
    }
}
