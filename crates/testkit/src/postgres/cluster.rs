//! A server of one's own.

use super::identity::Identity;
use anyhow::{Context, Result, bail, ensure};
use std::{
    fs,
    io::Write,
    net::TcpListener,
    os::unix::{fs::MetadataExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    thread::sleep,
    time::Duration,
};

/// Runs the server until standard input ends, then stops it and removes its directory; each line kills it and starts it again.
/// Standard input ends with the process that holds its other side, even when that is killed.
const SUPERVISOR: &str = r#"
run() { "$1/bin/postgres" -D "$2/data" -k "$2" -p "$3" -c "fsync=$4" -c "full_page_writes=$4" -c "synchronous_commit=$4" \
  -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=32MB -c deadlock_timeout=20ms \
  -c ssl=on -c "ssl_cert_file=$2/certificate.pem" -c "ssl_key_file=$2/key.pem" >>"$2/log" 2>&1 & server=$!; }
run "$@"
while read -r again; do kill -KILL "$server"; wait "$server"; run "$@"; done
kill -QUIT "$server"
wait "$server"
rm -rf "$2"
"#;

/// Where Debian keeps each version's programs.
const VERSIONS: &str = "/usr/lib/postgresql";

const AUTHORITY: &str = "authority.pem";

const PAUSE: Duration = Duration::from_millis(20);
const START_PAUSES: u32 = 500;
const RESTARTS: u32 = 7;
const FIRST_RESTART_PAUSES: u32 = 50;

/// Whether commits reach the disk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Durability {
    /// They do, as in production: for crash tests.
    Durable,
    /// They need not: much faster.
    Forgetful,
}

/// A running server. It ends with this value, or with the process.
#[derive(Debug)]
pub struct Cluster {
    supervisor: Child,
    /// The supervisor's standard input, which keeps the server running.
    hold: Option<ChildStdin>,
    directory: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes a cluster and starts its server. Blocks for about a second.
    pub fn start(durability: Durability) -> Result<Self> {
        let version = newest_version()?;
        let directory = as_server(&["mktemp", "-d", "-t", "vestibule-postgres-XXXXXXXX"])?;
        let directory = PathBuf::from(directory.trim());
        let (initdb, data) = (version.join("bin/initdb"), directory.join("data"));
        let options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
        as_server(&[&[text(&initdb)?, "-D", text(&data)?], options.as_slice()].concat())?;
        let Identity { authority, certificate, key } = Identity::new()?;
        for (name, pem) in [(AUTHORITY, authority), ("certificate.pem", certificate), ("key.pem", key)] {
            write_as_server(&directory.join(name), &pem)?;
        }
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let fsync = if durability == Durability::Durable { "on" } else { "off" };
        let port_text = port.to_string();
        let arguments = ["sh", "-c", SUPERVISOR, "postgres", text(&version)?, text(&directory)?, &port_text, fsync];
        let mut supervisor = command(&arguments)?
            // A signal from the terminal is for the tests; the server ends with them.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("the server's supervisor does not start")?;
        let hold = supervisor.stdin.take();
        let cluster = Self { supervisor, hold, directory, port };
        cluster.wait_until_ready(None, START_PAUSES)?;
        Ok(cluster)
    }

    /// The PEM file of the authority that vouches for the server, by the name `localhost` only.
    pub fn authority(&self) -> PathBuf {
        self.directory.join(AUTHORITY)
    }

    /// The URL of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    /// The port that it listens on, on the loopback interface.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Kills the server with SIGKILL, as a crash would, and starts it again on the same data.
    pub fn crash(&mut self) -> Result<()> {
        let before = self.status().map(|(process, _)| process);
        for attempt in 0..RESTARTS {
            self.hold.as_mut().context("the supervisor has ended")?.write_all(b"again\n")?;
            // The killed server's children may hold its memory for a moment, which keeps the next from starting. But on a busy
            // machine one that has started may take long to recover: each attempt is given twice the time of the one before.
            if self.wait_until_ready(before.as_deref(), FIRST_RESTART_PAUSES << attempt).is_ok() {
                return Ok(());
            }
        }
        bail!("the server does not start again: {}", self.log());
    }

    fn wait_until_ready(&self, unlike: Option<&str>, pauses: u32) -> Result<()> {
        for _ in 0..pauses {
            match self.status() {
                Some((process, status)) if status == "ready" && unlike != Some(&process) => return Ok(()),
                _ => sleep(PAUSE),
            }
        }
        bail!("the server does not become ready: {}", self.log())
    }

    /// The process and status that the server notes in its lock file.
    fn status(&self) -> Option<(String, String)> {
        let noted = fs::read_to_string(self.directory.join("data/postmaster.pid")).ok()?;
        let mut lines = noted.lines().map(str::trim);
        Some((lines.next()?.to_owned(), lines.nth(6)?.to_owned()))
    }

    fn log(&self) -> String {
        fs::read_to_string(self.directory.join("log")).unwrap_or_default()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Ends the supervisor's loop; there is nobody to tell when it does not end well.
        drop(self.hold.take());
        drop(self.supervisor.wait());
    }
}

fn newest_version() -> Result<PathBuf> {
    let missing = || format!("no PostgreSQL under {VERSIONS}: apt-get install postgresql");
    let mut versions = Vec::new();
    for entry in fs::read_dir(VERSIONS).with_context(missing)? {
        let path = entry?.path();
        let number = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse::<u32>().ok());
        versions.extend(number.filter(|_| path.join("bin/initdb").exists()).map(|number| (number, path)));
    }
    versions.into_iter().max().map(|(_, path)| path).with_context(missing)
}

/// A command that runs as the server does: as this user, but never as root, which it refuses.
fn command(arguments: &[&str]) -> Result<Command> {
    let root = fs::metadata("/proc/self").context("no /proc")?.uid() == 0;
    let prefix: &[&str] = if root { &["runuser", "-u", "postgres", "--"] } else { &[] };
    let mut words = prefix.iter().chain(arguments);
    let mut command = Command::new(words.next().context("no command")?);
    command.args(words).current_dir("/");
    Ok(command)
}

fn as_server(arguments: &[&str]) -> Result<String> {
    let output = command(arguments)?.stdin(Stdio::null()).output().with_context(|| format!("{arguments:?}"))?;
    ensure!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// Writes a file that only the server's user may read.
fn write_as_server(path: &Path, content: &str) -> Result<()> {
    let mut shell = command(&["sh", "-c", "umask 077; cat >\"$0\"", text(path)?])?.stdin(Stdio::piped()).spawn()?;
    shell.stdin.take().context("no standard input")?.write_all(content.as_bytes())?;
    ensure!(shell.wait()?.success(), "{} can't be written", path.display());
    Ok(())
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path is not UTF-8")
}
