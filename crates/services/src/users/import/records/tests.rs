use super::{ImportFormat, Records, record::LONGEST_ROW};
use proptest::prelude::*;
use std::io::Cursor;

/// Each row's end, and what it holds: members by name, or the problem.
fn read(bytes: &[u8], format: ImportFormat, from: u64) -> Vec<(u64, Option<String>)> {
    let mut records = match Records::open(Cursor::new(bytes.to_vec()), format, from).unwrap() {
        Ok(records) => records,
        Err(problem) => return vec![(0, Some(format!("head: {problem}")))],
    };
    let mut rows = Vec::new();
    while let Some(record) = records.next().unwrap() {
        let text = record.members.map(|members| match members {
            Ok(members) => {
                let mut members: Vec<String> = members.rest().map(|(name, value)| format!("{name}={value}")).collect();
                members.sort();
                members.join(" ")
            }
            Err(problem) => format!("! {problem}"),
        });
        rows.push((record.end, text));
    }
    rows
}

fn texts(bytes: &[u8], format: ImportFormat) -> Vec<String> {
    read(bytes, format, 0).into_iter().filter_map(|(_, text)| text).collect()
}

#[test]
fn lines_are_objects_and_empty_ones_are_nothing() {
    let file = b"\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":null,\"c\":\"x\"}";
    assert_eq!(texts(file, ImportFormat::JsonLines), ["a=1", "c=\"x\""]);
    assert_eq!(read(file, ImportFormat::JsonLines, 0).len(), 4);
}

#[test]
fn a_line_that_is_no_object_of_unique_members_is_refused_by_itself() {
    let file = b"{\"a\":1}\n{\n[1]\n{\"a\":1,\"a\":2}\n\xff\n{\"a\":1} x\n{\"a\":2}\n";
    let rows = texts(file, ImportFormat::JsonLines);
    assert_eq!((rows.len(), rows[0].as_str(), rows[6].as_str()), (7, "a=1", "a=2"));
    assert!(rows[1..6].iter().all(|row| row.starts_with('!')), "{rows:?}");
}

#[test]
fn a_line_without_end_is_passed_over_whole() {
    let mut file = b"{\"a\":\"".to_vec();
    file.extend(std::iter::repeat_n(b'x', 5 * LONGEST_ROW));
    file.extend(b"\"}\n{\"a\":1}\n");
    let rows = texts(&file, ImportFormat::JsonLines);
    assert_eq!((rows.len(), rows[1].as_str()), (2, "a=1"));
    assert!(rows[0].contains("64 KiB"));
}

#[test]
fn deep_nesting_is_refused() {
    let line = format!("{{\"a\":{}{}}}\n", "[".repeat(20_000), "]".repeat(20_000));
    assert!(texts(line.as_bytes(), ImportFormat::JsonLines)[0].starts_with('!'));
}

#[test]
fn cells_are_members_by_column_and_empty_ones_are_absent() {
    let file = b"\xef\xbb\xbfmail,displayName,passwordHash\r\na@b.example,\"Quill, \"\"Q\"\"\nJr\",\r\nc@d.example,,\"{\"\"algorithm\"\":\"\"x\"\"}\"\r\n";
    assert_eq!(
        texts(file, ImportFormat::Csv),
        [
            r#"displayName="Quill, \"Q\"\nJr" mail="a@b.example""#,
            r#"mail="c@d.example" passwordHash={"algorithm":"x"}"#,
        ]
    );
}

#[test]
fn a_row_with_other_cells_than_columns_is_refused_by_itself() {
    let rows = texts(b"a,b\n1\n1,2,3\n1,2\n\xff,2\n", ImportFormat::Csv);
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[2], r#"a="1" b="2""#);
    assert!([0, 1, 3].iter().all(|row| rows[*row].starts_with('!')), "{rows:?}");
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_row_only() {
    let mut file = b"a,b\n1,\"2\n".to_vec();
    for _ in 0..LONGEST_ROW {
        file.extend(b"3,4\n");
    }
    let rows = texts(&file, ImportFormat::Csv);
    assert_eq!(rows.len(), LONGEST_ROW + 1);
    assert!(rows[0].starts_with('!') && rows[1..].iter().all(|row| row == r#"a="3" b="4""#));
}

#[test]
fn a_head_that_names_no_columns_is_refused() {
    for file in [&b""[..], b"a,a\n", b"a,,b\n", b"\xff\n"] {
        let rows = read(file, ImportFormat::Csv, 0);
        assert!(rows[0].1.as_ref().unwrap().starts_with("head"), "{rows:?}");
    }
}

proptest! {
    #[test]
    fn reading_on_from_the_end_of_any_row_gives_the_rest(
        file in "(a,b\n)(([0-9\",{}:\\[\\]]{0,6}|\"[a-z,\n]{0,4}\"),[0-9\"]{0,3}\r?\n){0,8}",
        format in prop_oneof![Just(ImportFormat::Csv), Just(ImportFormat::JsonLines)],
    ) {
        let rows = read(file.as_bytes(), format, 0);
        for (place, (end, _)) in rows.iter().enumerate() {
            prop_assert_eq!(&read(file.as_bytes(), format, *end), &rows[place + 1..]);
        }
    }

    #[test]
    fn no_bytes_break_the_readers(file in prop::collection::vec(any::<u8>(), 0..300)) {
        for format in [ImportFormat::Csv, ImportFormat::JsonLines] {
            let rows = read(&file, format, 0);
            prop_assert!(rows.windows(2).all(|pair| pair[0].0 <= pair[1].0));
        }
    }
}
