//! `passwords`: a list of breached passwords becomes a file, which is checked, and without which no server starts that wants it.

use super::process::{printed, refused};
use std::fs;

/// SHA-1 of `password` and `letmein`, with counts and sorted, as Have I Been Pwned gives them out.
const LIST: &str =
    "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:10434004\r\nB7A875FC1EA228B9061041B7CEC4BD3C52AB3CE3:2\r\n";

#[test]
fn a_list_becomes_a_file_that_is_checked_and_damage_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("list.txt"), LIST).unwrap();
    let said = printed(folder, &["passwords", "build-filter", "list.txt", "--to", "breached.filter"]);
    assert!(said.contains("breached.filter: 2 passwords"), "{said}");
    assert!(printed(folder, &["passwords", "check-filter", "breached.filter"]).contains("2 passwords, whole"));
    let said =
        printed(folder, &["passwords", "build-filter", "list.txt", "--to", "few.filter", "--least-count", "100"]);
    assert!(said.contains("1 passwords, 1 left out"), "{said}");

    let mut bytes = fs::read(folder.join("breached.filter")).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(folder.join("damaged.filter"), &bytes).unwrap();
    assert!(refused(folder, &["passwords", "check-filter", "damaged.filter"]).contains("checksum is wrong"));
    fs::write(folder.join("short.filter"), &bytes[..bytes.len() - 2]).unwrap();
    assert!(refused(folder, &["passwords", "check-filter", "short.filter"]).contains("not copied whole"));
    assert!(refused(folder, &["passwords", "check-filter", "list.txt"]).contains("no filter file"));
}

#[test]
fn a_list_that_is_none_leaves_what_was_there_before() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("list.txt"), LIST).unwrap();
    printed(folder, &["passwords", "build-filter", "list.txt", "--to", "breached.filter"]);
    let before = fs::read(folder.join("breached.filter")).unwrap();
    let lines: Vec<&str> = LIST.lines().collect();
    for (list, said) in [
        ("password\nletmein\n".to_owned(), "line 1 is no SHA-1"),
        (format!("{}\n{}\n", lines[1], lines[0]), "line 2 comes before the line above it"),
        (String::new(), "the list is empty"),
    ] {
        fs::write(folder.join("wrong.txt"), list).unwrap();
        let problem = refused(folder, &["passwords", "build-filter", "wrong.txt", "--to", "breached.filter"]);
        assert!(problem.contains("wrong.txt") && problem.contains(said), "{problem}");
        assert_eq!(fs::read(folder.join("breached.filter")).unwrap(), before);
        assert!(!folder.join("breached.filter.partial").exists());
    }
}
