//! Which core does what: what is measured on one, what measures on another.

use anyhow::{Context as _, Result};
use std::{ffi::OsStr, process::Command};

/// Who runs there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Side {
    /// What is measured.
    Measured,
    /// Nothing is pinned.
    Anywhere,
}

/// How the machine's cores are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Cores {
    /// How many this process may use.
    pub(crate) count: usize,
    /// Whether processes can be pinned: two cores at least, and `taskset`.
    pub(crate) pinned: bool,
}

/// The core of what is measured.
const MEASURED: &str = "0";
/// The core of the load.
const LOAD: &str = "1";

impl Cores {
    /// Looks at the machine.
    pub(crate) fn find() -> Self {
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        let taskset = Command::new("taskset").arg("--version").output().is_ok_and(|output| output.status.success());
        Self { count, pinned: count >= 2 && taskset }
    }

    /// Moves this process, and every thread that it starts from now on, to the core of the load.
    pub(crate) fn take_load_side(self) -> Result<()> {
        self.move_to(LOAD)
    }

    /// Lets this process, and every thread and process that it starts from now on, run anywhere.
    pub(crate) fn anywhere(self) -> Result<()> {
        self.move_to(&self.all())
    }

    fn move_to(self, cores: &str) -> Result<()> {
        if self.pinned {
            let own = std::process::id().to_string();
            let output = Command::new("taskset").args(["-p", "-c", cores, &own]).output().context("taskset")?;
            anyhow::ensure!(output.status.success(), "taskset: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(())
    }

    fn all(self) -> String {
        format!("0-{}", self.count.saturating_sub(1))
    }

    /// A command that runs `program` on the given side.
    pub(crate) fn command(self, side: Side, program: impl AsRef<OsStr>) -> Command {
        if !self.pinned {
            return Command::new(program);
        }
        let mut command = Command::new("taskset");
        match side {
            Side::Measured => command.args(["-c", MEASURED]),
            Side::Anywhere => command.args(["-c", &self.all()]),
        };
        command.arg(program);
        command
    }
}
