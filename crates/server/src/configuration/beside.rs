//! Files that configuration files name: below the folder of the file that names them, and nowhere else.

use crate::file_problem::reason_unreadable;
use std::{
    fs::File,
    io::Read,
    path::{Component, Path, PathBuf},
};
use vestibule_services::configuration::Attachments;

/// The longest of them, in bytes.
const LONGEST: usize = 4 * 1024 * 1024;

/// The folders of the configuration files, in their order.
pub(super) struct Beside(pub(super) Vec<PathBuf>);

impl Attachments for Beside {
    fn read(&self, file: usize, path: &str) -> Result<Vec<u8>, String> {
        let folder = self.0.get(file).ok_or("there is no such file")?;
        let written = Path::new(path);
        let is_plain = written.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if path.contains('\0') || !is_plain {
            return Err(format!(
                "`{path}` does not lie below the folder of this file; write a path such as `texts/terms.md`"
            ));
        }
        let told = |error: std::io::Error| format!("`{path}`: {}", reason_unreadable(&error));
        let folder = folder.canonicalize().map_err(told)?;
        let found = folder.join(written).canonicalize().map_err(told)?;
        // A link may lead anywhere.
        if !found.starts_with(&folder) {
            return Err(format!("`{path}` leads out of the folder of this file"));
        }
        // Opening a pipe would wait for whoever writes to it.
        if !found.metadata().map_err(told)?.is_file() {
            return Err(format!("`{path}` is no file"));
        }
        let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
        let mut content = Vec::new();
        File::open(&found).map_err(told)?.take(most).read_to_end(&mut content).map_err(told)?;
        if content.len() > LONGEST {
            return Err(format!("`{path}` has more than 4 MiB"));
        }
        Ok(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_what_lies_below_the_folder_is_read() {
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret"), "x").unwrap();
        let folder = outside.path().join("inside");
        fs::create_dir_all(folder.join("texts")).unwrap();
        fs::write(folder.join("texts/terms.md"), "Be kind.\n").unwrap();
        std::os::unix::fs::symlink(outside.path().join("secret"), folder.join("link")).unwrap();
        let beside = Beside(vec![folder.clone()]);
        assert_eq!(beside.read(0, "texts/terms.md").unwrap(), b"Be kind.\n");
        assert_eq!(beside.read(0, "./texts/terms.md").unwrap(), b"Be kind.\n");
        let absolute = folder.join("texts/terms.md");
        for path in [
            "../secret",
            "texts/../../secret",
            "link",
            "/etc/passwd",
            absolute.to_str().unwrap(),
            "texts",
            "none",
            "",
            "a\0b",
        ] {
            let told = beside.read(0, path).unwrap_err();
            assert!(!told.contains("os error"), "{told}");
        }
    }

    #[test]
    fn a_large_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("large"), vec![b'x'; 5 * 1024 * 1024]).unwrap();
        let problem = Beside(vec![folder.path().to_owned()]).read(0, "large").unwrap_err();
        assert!(problem.contains("4 MiB"), "{problem}");
    }
}
