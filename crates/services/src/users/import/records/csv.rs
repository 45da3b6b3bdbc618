//! Comma-separated values (RFC 4180), names of columns in the first row. An empty cell is an absent member.

use super::{
    Members,
    record::{Input, LONGEST_ROW, Record},
};
use crate::users::import::RowProblem;
use csv_core::{ReadRecordResult, Reader};
use serde_json::Value;
use std::io::{self, Read, Seek};

/// The most columns.
const MOST_COLUMNS: usize = 256;
/// The column whose cells may hold JSON.
const JSON_COLUMNS: [&str; 2] = ["passwordHash", "identities"];

/// Reads rows of a file whose head has been read.
pub(super) struct CsvRecords {
    columns: Vec<String>,
    reader: Reader,
    cells: Cells,
}

/// Room for a row.
struct Cells {
    text: Vec<u8>,
    ends: Vec<usize>,
}

/// What stood at the position.
enum Row {
    /// So many cells.
    Cells(usize),
    TooLong,
    End,
}

impl CsvRecords {
    /// Reads the names of the columns.
    pub(super) fn open<R: Read + Seek>(input: &mut Input<R>) -> io::Result<Result<Self, RowProblem>> {
        let mut records = Self {
            columns: Vec::new(),
            reader: Reader::new(),
            cells: Cells { text: vec![0; LONGEST_ROW], ends: vec![0; MOST_COLUMNS] },
        };
        let malformed = "the first row must name the columns, each once, in UTF-8";
        let Row::Cells(count) = records.read(input)? else { return Ok(Err(RowProblem::row(malformed))) };
        let names: Option<Vec<String>> =
            records.cells.iter(count).map(|cell| std::str::from_utf8(cell).ok().map(str::to_owned)).collect();
        let Some(names) = names else { return Ok(Err(RowProblem::row(malformed))) };
        for (place, name) in names.iter().enumerate() {
            if name.is_empty() || names.iter().take(place).any(|earlier| earlier == name) {
                return Ok(Err(RowProblem::row(malformed)));
            }
        }
        records.columns = names;
        Ok(Ok(records))
    }

    /// The next row; `None` at the end.
    pub(super) fn next<R: Read + Seek>(&mut self, input: &mut Input<R>) -> io::Result<Option<Record>> {
        let begin = input.position;
        let members = match self.read(input)? {
            Row::End => return Ok(None),
            Row::Cells(count) => self.members(count),
            Row::TooLong => {
                // A quote that is never closed takes every row after it along: begin anew after this line.
                input.seek(begin)?;
                input.skip_line()?;
                self.reader.reset();
                Err(RowProblem::row("the row is longer than 64 KiB or has too many cells; is a quote not closed?"))
            }
        };
        Ok(Some(Record { end: input.position, length: input.since(begin), members: Some(members) }))
    }

    fn read<R: Read + Seek>(&mut self, input: &mut Input<R>) -> io::Result<Row> {
        let begin = input.position;
        let (mut written, mut ended) = (0, 0);
        loop {
            let next = input.peek()?;
            let text = self.cells.text.get_mut(written..).unwrap_or_default();
            let ends = self.cells.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, wrote, ends) = self.reader.read_record(next, text, ends);
            input.consume(read);
            written += wrote;
            ended += ends;
            match result {
                ReadRecordResult::Record => return Ok(Row::Cells(ended)),
                ReadRecordResult::End => return Ok(Row::End),
                ReadRecordResult::InputEmpty if input.since(begin) <= LONGEST_ROW => {}
                ReadRecordResult::InputEmpty | ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    return Ok(Row::TooLong);
                }
            }
        }
    }

    fn members(&self, count: usize) -> Result<Members, RowProblem> {
        if count != self.columns.len() {
            return Err(RowProblem::row("the row has more or fewer cells than there are columns"));
        }
        let mut members = Members::default();
        for (name, cell) in self.columns.iter().zip(self.cells.iter(count)) {
            let text = std::str::from_utf8(cell).map_err(|_| RowProblem::of(name, "not UTF-8"))?;
            if text.is_empty() {
                continue;
            }
            let value = match text.as_bytes() {
                [b'{', b'"', ..] | [b'[', ..] if JSON_COLUMNS.contains(&name.as_str()) => {
                    serde_json::from_str(text).map_err(|_| RowProblem::of(name, "not JSON"))?
                }
                _ => Value::String(text.to_owned()),
            };
            members.add(name.clone(), value);
        }
        Ok(members)
    }
}

impl Cells {
    fn iter(&self, count: usize) -> impl Iterator<Item = &[u8]> {
        let ends = self.ends.iter().take(count);
        let begins = std::iter::once(&0).chain(self.ends.iter());
        begins.zip(ends).map(|(begin, end)| self.text.get(*begin..*end).unwrap_or_default())
    }
}
