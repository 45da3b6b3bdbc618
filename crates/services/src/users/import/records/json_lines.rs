//! JSON Lines: an object a line, in UTF-8.

use super::record::{Input, LONGEST_ROW, Record};
use crate::users::import::RowProblem;
use std::io::{self, Read, Seek};

/// Says what is wrong with a line without repeating any of it.
const NO_OBJECT: &str = "the line is no JSON object whose members each have a name of their own";

/// The next line; `None` at the end.
pub(super) fn next<R: Read + Seek>(input: &mut Input<R>) -> io::Result<Option<Record>> {
    let begin = input.position;
    let mut line = Vec::new();
    loop {
        let next = input.peek()?;
        if next.is_empty() {
            break;
        }
        let (length, done) = match next.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (next.len(), false),
        };
        if line.len() + length > LONGEST_ROW {
            input.skip_line()?;
            let problem = RowProblem::row("the row is longer than 64 KiB");
            let length = input.since(begin);
            return Ok(Some(Record { end: input.position, length, members: Some(Err(problem)) }));
        }
        line.extend_from_slice(next.get(..length).unwrap_or_default());
        input.consume(length);
        if done {
            break;
        }
    }
    if line.is_empty() {
        return Ok(None);
    }
    let text = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| begin == 0).unwrap_or(&line).trim_ascii();
    let members = (!text.is_empty()).then(|| serde_json::from_slice(text).map_err(|_| RowProblem::row(NO_OBJECT)));
    Ok(Some(Record { end: input.position, length: line.len(), members }))
}
