//! The table on the terminal, and the file to keep.

use super::Row;
use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use std::path::Path;

/// Prints the machine and the table, and the line that sums it up.
pub(crate) fn print(machine: &Value, rows: &[Row]) {
    println!("\nmachine");
    for (name, value) in machine.as_object().into_iter().flatten() {
        println!("  {name:<14} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    }
    println!();
    let lines: Vec<[String; 7]> = std::iter::once(header()).chain(rows.iter().map(line)).collect();
    let mut widths = [0; 7];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    for line in &lines {
        let cells = line.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
            let pad = " ".repeat(width.saturating_sub(cell.chars().count()));
            if matches!(column, 1 | 3) { format!("{pad}{cell}") } else { format!("{cell}{pad}") }
        });
        println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    let count = |wanted| rows.iter().filter(|row| row.pass == Some(wanted)).count();
    println!("\n{} reached, {} missed", count(true), count(false));
}

fn header() -> [String; 7] {
    ["row", "value", "unit", "ratio", "of", "target", "and"].map(str::to_owned)
}

fn line(row: &Row) -> [String; 7] {
    let verdict = match row.pass {
        Some(true) => "  ok",
        Some(false) => "  MISSED",
        None => "",
    };
    let detail: Vec<_> = row.detail.iter().map(|(name, value)| format!("{name} {}", plain(value))).collect();
    [
        row.name.clone(),
        number(row.value),
        row.unit.to_owned(),
        row.ratio.map(number).unwrap_or_default(),
        row.of.clone().unwrap_or_default(),
        format!("{}{verdict}", row.target.as_deref().unwrap_or_default()),
        detail.join(", "),
    ]
}

fn plain(value: &Value) -> String {
    value.as_f64().map_or_else(|| value.to_string(), number)
}

fn number(value: f64) -> String {
    match value.abs() {
        large if large >= 100.0 => format!("{value:.0}"),
        middle if middle >= 1.0 => format!("{value:.2}"),
        _ if value == 0.0 => "0".to_owned(),
        _ => format!("{value:.3}"),
    }
}

/// Writes the run as JSON.
pub(crate) fn write(path: &Path, machine: &Value, rows: &[Row]) -> Result<()> {
    let text = serde_json::to_string_pretty(&json!({"machine": machine, "rows": rows}))?;
    std::fs::write(path, text + "\n").with_context(|| format!("writing {}", path.display()))
}
