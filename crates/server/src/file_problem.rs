//! What the system says about files, in words that name the file and say what to do.

use std::{
    io::{Error, ErrorKind},
    path::Path,
};

/// What was tried with the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tried {
    Read,
    Write,
}

/// For `map_err`: why a file could not be read.
pub(crate) fn unreadable(path: &Path) -> impl Fn(Error) -> anyhow::Error {
    move |error| anyhow::anyhow!("{}", said(Tried::Read, path, &error))
}

/// For `map_err`: why a file could not be written.
pub(crate) fn unwritable(path: &Path) -> impl Fn(Error) -> anyhow::Error {
    move |error| anyhow::anyhow!("{}", said(Tried::Write, path, &error))
}

/// Why a file could not be read, where it is named already.
pub(crate) fn reason_unreadable(error: &Error) -> String {
    reason(Tried::Read, None, error)
}

fn said(tried: Tried, path: &Path, error: &Error) -> String {
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    format!("{}: {}", path.display(), reason(tried, folder, error))
}

fn reason(tried: Tried, folder: Option<&Path>, error: &Error) -> String {
    match (error.kind(), tried) {
        (ErrorKind::NotFound, Tried::Read) => "there is no such file or folder".to_owned(),
        (ErrorKind::NotFound, Tried::Write) => match folder {
            Some(folder) => format!("there is no folder {}; make it first", folder.display()),
            None => "it can't be made here".to_owned(),
        },
        (ErrorKind::AlreadyExists, _) => {
            "it is there already, and is not written over; name another file, or remove this one first".to_owned()
        }
        (ErrorKind::IsADirectory, Tried::Read) => "it is a folder; name a file".to_owned(),
        (ErrorKind::IsADirectory, Tried::Write) => "it is a folder; name a file in it".to_owned(),
        (ErrorKind::NotADirectory, _) => "a part of the path before its end is no folder".to_owned(),
        (ErrorKind::PermissionDenied, Tried::Read) => {
            "reading it is not permitted; let the user of this command read it".to_owned()
        }
        (ErrorKind::PermissionDenied, Tried::Write) => {
            "writing it is not permitted; let the user of this command write there, or name another place".to_owned()
        }
        (ErrorKind::InvalidData, Tried::Read) => "it is not text in UTF-8".to_owned(),
        (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => "there is no space left for it".to_owned(),
        (ErrorKind::ReadOnlyFilesystem, _) => "nothing can be written there; name another place".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_is_named_with_what_to_do_instead_of_the_systems_number() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("latin"), [0xe9]).unwrap();
        let reading = |name: &str| unreadable(&path(name))(fs::read_to_string(path(name)).unwrap_err()).to_string();
        let writing = |name: &str| unwritable(&path(name))(fs::write(path(name), "x").unwrap_err()).to_string();
        for (told, expected) in [
            (reading("none"), "none: there is no such file"),
            (reading("."), ".: it is a folder"),
            (reading("latin"), "latin: it is not text in UTF-8"),
            (reading("latin/x"), "latin/x: a part of the path"),
            (writing("none/x"), "none; make it first"),
            (writing("."), "it is a folder; name a file in it"),
        ] {
            assert!(told.contains(expected) && !told.contains("os error"), "{expected} is not in {told}");
            assert!(told.starts_with(&*folder.path().to_string_lossy()), "{told}");
        }
        let there = unwritable(&path("latin"))(fs::File::create_new(path("latin")).unwrap_err()).to_string();
        assert!(there.contains("it is there already"), "{there}");
    }
}
