//! What the figures were measured on.

use crate::process::Cores;
use serde_json::{Value, json};
use std::{path::Path, process::Command};

/// The processor features that decide how fast hashes and signatures are.
const FEATURES: [&str; 9] = ["avx2", "avx512f", "avx512_ifma", "avx512ifma", "bmi2", "adx", "sha_ni", "vaes", "asimd"];

/// The machine, the programs and how they were run.
pub(crate) fn describe(cores: Cores, vestibule: &Path, peer: bool, quick: bool) -> Value {
    let processors = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = processors.lines().find(|line| line.starts_with(name))?;
        line.split_once(':').map(|(_, value)| value.trim().to_owned())
    };
    let flags = field("flags").or_else(|| field("Features")).unwrap_or_default();
    let features: Vec<_> =
        FEATURES.into_iter().filter(|feature| flags.split(' ').any(|flag| flag == *feature)).collect();
    json!({
        "processor": field("model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
        "features": features.join(" "),
        "cores": cores.count,
        "pinned": cores.pinned,
        "memory": memory(),
        "kernel": read("/proc/sys/kernel/osrelease"),
        "rustc": printed(Command::new("rustc").arg("--version")),
        "vestibule": printed(Command::new(vestibule).arg("--version")),
        "node": if peer { printed(Command::new("node").arg("--version")) } else { Value::Null },
        "argon2": format!("{:?}", argon2_rust::detected_backend()),
        "settings": if quick { "quick: two short rounds, figures are rough" } else { "full" },
    })
}

fn memory() -> Value {
    let information = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    information
        .lines()
        .next()
        .and_then(|line| line.split_once(':'))
        .map_or(Value::Null, |(_, value)| json!(value.trim()))
}

fn read(path: &str) -> Value {
    std::fs::read_to_string(path).map_or(Value::Null, |text| json!(text.trim()))
}

fn printed(command: &mut Command) -> Value {
    let output = command.output().ok().filter(|output| output.status.success());
    output.map_or(Value::Null, |output| json!(String::from_utf8_lossy(&output.stdout).trim()))
}
