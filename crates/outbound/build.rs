//! The table of the mails' translations, so that adding a file adds a language.

use std::{error::Error, fmt::Write as _, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=translations");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let mut files =
        fs::read_dir("translations")?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut code =
        String::from("/// Pairs of language tag and Fluent source.\nstatic TRANSLATIONS: &[(&str, &str)] = &[\n");
    for file in files {
        let tag = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a translation's name is not text")?;
        writeln!(code, "({tag:?}, include_str!({:?})),", fs::canonicalize(&file)?.display().to_string())?;
    }
    code.push_str("];\n");
    fs::write(out.join("translations.rs"), code)?;
    Ok(())
}
