//! A file of users, imported by the program's own command into the embedded store.

use super::Lab;
use crate::{
    number::{Spread, float},
    process::Side,
    report::{Row, Target},
    stopwatch,
    subject::{Installation, Store},
};
use anyhow::{Context as _, Result, ensure};
use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::Path,
    process::Stdio,
};

/// Rows of the file: a fifth of the million whose import must take no more than ten minutes.
const ROWS: u32 = 200_000;
/// A million in ten minutes.
const LEAST_RATE: f64 = 1_000_000.0 / 600.0;

/// Users a second, of a file with names, an attribute and another system's hash in each row.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let mut rates = Vec::new();
    let file = lab.bench.data("import.jsonl");
    write(&file)?;
    for round in 0..lab.pace.rounds.min(2) {
        let directory = lab.bench.data(&format!("import-{round}"));
        let store = Store::Embedded(directory.clone());
        lab.bench.vestibule(Side::Anywhere, &store, Some(1))?.stop()?;
        let mut command = lab.bench.cores.command(Side::Measured, &lab.bench.vestibule);
        command.args(["users", "import", "--tenant", Installation::tenant(), "--data"]).arg(&directory).arg(&file);
        let began = stopwatch::now();
        let output = command.stdin(Stdio::null()).output().context("the import")?;
        let took = stopwatch::now().saturating_duration_since(began);
        ensure!(output.status.success(), "the import: {}", String::from_utf8_lossy(&output.stderr));
        rates.push(float(ROWS) / took.as_secs_f64());
        std::fs::remove_dir_all(&directory).context("the store")?;
    }
    std::fs::remove_file(&file).context("the file")?;
    let rate = Spread::of(rates).context("no rounds")?;
    Ok(vec![Row::new("users imported", rate, "1/s").target(Target::AtLeast(LEAST_RATE)).with("rows", float(ROWS))])
}

fn write(path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path).context("the file of users")?);
    for number in 0..ROWS {
        writeln!(
            file,
            r#"{{"mail":"many{number}@crowd.example","displayName":"A Reader","givenName":"A","surname":"Reader","city":"Bern","passwordHash":"{{SSHA}}Gn5V6yVub5kCmaJ/MJtTiDtG/JbFuDdG"}}"#
        )?;
    }
    Ok(file.flush()?)
}
