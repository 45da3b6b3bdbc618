//! What the disk takes to say that something is written.

use super::{Reading, repeat};
use anyhow::{Context as _, Result};
use std::{fs::File, io::Write as _, path::Path, time::Duration};

/// Appends a page to a file and waits for the disk, one after another.
pub(super) fn append(directory: &Path, duration: Duration) -> Result<Reading> {
    std::fs::create_dir_all(directory).context("making a directory")?;
    let path = directory.join("fsync");
    let mut file = File::create(&path).context("making a file")?;
    let page = [7; 4_096];
    let reading = repeat(duration, || {
        file.write_all(&page)?;
        Ok(file.sync_data()?)
    });
    std::fs::remove_file(&path).context("removing a file")?;
    reading
}
