//! Processor time and memory of a process, as the kernel accounts them (proc(5)).

use anyhow::{Context as _, Result};
use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
    time::Duration,
};

/// Processor time used so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Usage {
    /// By the whole process, ended threads included.
    pub(crate) total: Duration,
    /// By its threads that hash passwords.
    pub(crate) hashing: Duration,
    /// How many threads hash passwords.
    pub(crate) hash_threads: usize,
}

/// The name of a thread that hashes passwords begins with this.
const HASH_THREAD: &str = "password-";

impl Usage {
    /// Of the process with this id; nothing of one that has ended.
    pub(crate) fn of(process: u32) -> Self {
        let total = std::fs::read_to_string(format!("/proc/{process}/stat")).ok();
        let mut usage =
            Self { total: total.as_deref().and_then(processor_time).unwrap_or_default(), ..Self::default() };
        for thread in threads(process) {
            if std::fs::read_to_string(thread.join("comm")).is_ok_and(|name| name.starts_with(HASH_THREAD)) {
                usage.hash_threads += 1;
                usage.hashing += scheduled(&thread);
            }
        }
        usage
    }

    /// Processor time of all threads that live, to the nanosecond: for single operations, between which no thread ends.
    pub(crate) fn exactly(process: u32) -> Duration {
        threads(process).map(|thread| scheduled(&thread)).sum()
    }

    /// What was used since `earlier`.
    pub(crate) fn since(self, earlier: Self) -> Self {
        Self {
            total: self.total.saturating_sub(earlier.total),
            hashing: self.hashing.saturating_sub(earlier.hashing),
            hash_threads: self.hash_threads,
        }
    }
}

/// The directories of a process's threads.
fn threads(process: u32) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

/// How long a thread has run, by the scheduler's own account.
fn scheduled(thread: &Path) -> Duration {
    let account = std::fs::read_to_string(thread.join("schedstat")).ok();
    let nanoseconds = account.as_deref().and_then(|text| text.split(' ').next()?.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// User and system time of `/proc/PID/stat`. The name, in brackets, may hold anything: fields count from the last bracket.
fn processor_time(stat: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 1_000 / ticks_per_second()))
}

fn ticks_per_second() -> u64 {
    static TICKS: OnceLock<u64> = OnceLock::new();
    *TICKS.get_or_init(|| {
        let output = std::process::Command::new("getconf").arg("CLK_TCK").output().ok();
        output.and_then(|output| String::from_utf8_lossy(&output.stdout).trim().parse().ok()).unwrap_or(100)
    })
}

/// Memory held by a process, in MiB.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Memory {
    /// Anonymous memory: what it has allocated, without mapped files.
    pub(crate) anonymous: f64,
    /// All of it.
    pub(crate) resident: f64,
}

impl Memory {
    /// Of the process with this id.
    pub(crate) fn of(process: u32) -> Result<Self> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).context("the process has ended")?;
        let field = |name: &str| -> Option<f64> {
            let line = status.lines().find(|line| line.starts_with(name))?;
            line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1024.0)
        };
        Ok(Self {
            anonymous: field("RssAnon:").context("the kernel reports no RssAnon")?,
            resident: field("VmRSS:").context("the kernel reports no VmRSS")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_time_is_read_past_a_name_that_looks_like_fields() {
        let stat = "42 (a) b) S 1 42 42 0 -1 4194560 100 0 0 0 150 50 0 0 20 0 3 0 5 0 0";
        assert_eq!(processor_time(stat), Some(Duration::from_millis(2_000 * 100 / ticks_per_second())));
    }

    #[test]
    fn what_this_process_does_is_seen_to_the_nanosecond() {
        let before = Usage::exactly(std::process::id());
        let sum = (0..1_000_000_u64).fold(0, |sum: u64, number| std::hint::black_box(sum.wrapping_add(number)));
        assert!(sum > 0 && Usage::exactly(std::process::id()) > before);
    }

    #[test]
    fn this_process_has_memory() {
        assert!(Memory::of(std::process::id()).unwrap().anonymous > 0.1);
    }
}
