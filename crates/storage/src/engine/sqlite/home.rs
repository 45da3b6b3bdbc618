//! Where the file lies, and who may read it.

use crate::{StorageError, config::Place};
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};
use vestibule_domain::randomness::{Randomness, random_bytes};

/// The store's file. A temporary one goes with its directory when the last user of this value is gone.
#[derive(Debug)]
pub(super) struct Home {
    file: PathBuf,
    temporary: Option<PathBuf>,
}

impl Home {
    /// Makes the file, readable by its owner only, where it is missing; `None` for a place that is not SQLite's.
    pub(super) fn open(place: &Place, randomness: &dyn Randomness) -> Result<Option<Self>, StorageError> {
        let home = match place {
            Place::Postgres(_) => return Ok(None),
            Place::File(file) => Self { file: file.clone(), temporary: None },
            Place::Ephemeral => {
                let name = format!("vestibule-{:032x}", u128::from_le_bytes(random_bytes(randomness)));
                let directory = std::env::temp_dir().join(name);
                Self { file: directory.join("store.sqlite"), temporary: Some(directory) }
            }
        };
        home.make(randomness).map_err(|error| {
            StorageError::Unreachable(format!("{} cannot be opened for writing: {error}", home.file.display()))
        })?;
        Ok(Some(home))
    }

    /// The file.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// Whether it need not outlive the process.
    pub(super) const fn is_temporary(&self) -> bool {
        self.temporary.is_some()
    }

    /// Makes what is missing. SQLite gives its log and index the mode of the file.
    fn make(&self, randomness: &dyn Randomness) -> io::Result<()> {
        match self.file.parent() {
            Some(directory) if !directory.as_os_str().is_empty() => private_directory(directory)?,
            _ => {}
        }
        if self.file.exists() {
            return Ok(());
        }
        // Made under another name and linked into place: closing a file that SQLite may have open in this process would undo
        // the locks of all its connections, since that is how POSIX has it.
        let mut draft = self.file.clone().into_os_string();
        draft.push(format!(".{:016x}", u64::from_le_bytes(random_bytes(randomness))));
        OpenOptions::new().create_new(true).write(true).mode(0o600).open(&draft)?;
        let linked = fs::hard_link(&draft, &self.file);
        fs::remove_file(&draft)?;
        match linked {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Some(directory) = &self.temporary
            && let Err(error) = fs::remove_dir_all(directory)
        {
            tracing::warn!(directory = %directory.display(), %error, "the temporary store could not be removed");
        }
    }
}

fn private_directory(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)
}
