//! Reading configuration files.

use super::beside::Beside;
use super::known_texts;
use crate::file_problem::unreadable;
use anyhow::{Result, bail};
use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};
use vestibule_services::configuration::{self, Configuration, LONGEST_FILE, Reading, Source, Users};

/// Extensions of the files that a folder is read for.
const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// Reads files, and of folders the files in them, as one configuration.
pub(crate) fn read(paths: &[PathBuf], users: Users) -> Result<Configuration> {
    let paths = files(paths)?;
    let mut sources = Vec::new();
    for path in &paths {
        let name = path.display().to_string();
        let mut text = String::new();
        let most = u64::try_from(LONGEST_FILE)?.saturating_add(1);
        let file = File::open(path).map_err(unreadable(path))?;
        file.take(most).read_to_string(&mut text).map_err(unreadable(path))?;
        if text.len() > LONGEST_FILE {
            bail!("{name}: a file has at most 32 MiB");
        }
        sources.push(Source { name, text });
    }
    let folders =
        paths.iter().map(|path| path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")));
    let beside = Beside(folders.map(Path::to_owned).collect());
    let reading = Reading { attachments: &beside, users, texts: known_texts() };
    Ok(configuration::read(&sources, reading)?)
}

fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let name = path.display().to_string();
        let mut found = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable(path))? {
            let path = entry.map_err(unreadable(path))?.path();
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            let is_schema = path.to_str().is_some_and(|path| path.ends_with(".schema.json"));
            if EXTENSIONS.contains(&extension) && !is_schema && path.is_file() {
                found.push(path);
            }
        }
        if found.is_empty() {
            bail!("{name}: there are no configuration files in this folder ({})", EXTENSIONS.join(", "));
        }
        found.sort();
        files.append(&mut found);
    }
    Ok(files)
}
