//! A process that is measured: started, spoken to over its standard output, stopped.

use super::{Memory, Usage};
use crate::stopwatch;
use anyhow::{Context as _, Result, anyhow};
use std::{
    fs::File,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// How long a process may take to end after it was asked to.
const GRACE: Duration = Duration::from_secs(20);

/// A running process. Ends when dropped.
#[derive(Debug)]
pub(crate) struct Program {
    child: Child,
    lines: Receiver<String>,
    log: PathBuf,
}

impl Program {
    /// Starts it; what it writes to standard error goes to `log`.
    pub(crate) fn start(mut command: Command, log: &Path) -> Result<Self> {
        let stderr = File::create(log).with_context(|| format!("writing {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(stderr);
        let mut child = command.spawn().with_context(|| format!("starting {command:?}"))?;
        let (sender, lines) = channel();
        if let Some(output) = child.stdout.take() {
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    if sender.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Self { child, lines, log: log.to_owned() })
    }

    /// The JSON value that it prints first, over one line or many.
    pub(crate) fn announcement(&self, patience: Duration) -> Result<serde_json::Value> {
        let deadline = stopwatch::now() + patience;
        let mut text = String::new();
        loop {
            let left = deadline.saturating_duration_since(stopwatch::now());
            let line = self.lines.recv_timeout(left).map_err(|_| self.silence(&text))?;
            text.push_str(&line);
            text.push('\n');
            if let Ok(value) = serde_json::from_str(&text) {
                return Ok(value);
            }
        }
    }

    fn silence(&self, said: &str) -> anyhow::Error {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let tail: Vec<&str> = log.lines().rev().take(8).collect();
        let tail: Vec<&str> = tail.into_iter().rev().collect();
        anyhow!(
            "no answer from the process (it said {said:?}); its log {} ends:\n{}",
            self.log.display(),
            tail.join("\n")
        )
    }

    /// What it has used so far.
    pub(crate) fn usage(&self) -> Usage {
        Usage::of(self.child.id())
    }

    /// Its processor time so far, to the nanosecond.
    pub(crate) fn processor_time(&self) -> Duration {
        Usage::exactly(self.child.id())
    }

    /// The memory that it holds.
    pub(crate) fn memory(&self) -> Result<Memory> {
        Memory::of(self.child.id())
    }

    /// Asks it to end and waits until it has, so that what it stores is whole.
    pub(crate) fn stop(mut self) -> Result<()> {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().context("kill")?;
        let deadline = stopwatch::now() + GRACE;
        while self.child.try_wait().context("waiting for a process")?.is_none() {
            anyhow::ensure!(stopwatch::now() < deadline, "a process did not end within {GRACE:?} of being asked to");
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
