//! Processes under test: started, listened to, asked to stop, killed; gone with the test.

use serde_json::Value;
use std::{
    collections::HashMap,
    io::Read,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

/// More than anything here takes on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_millis(20);

/// The cheapest password hashing that is allowed.
pub(crate) const CHEAP: [(&str, &str); 2] =
    [("VESTIBULE_PASSWORD__MEMORY_KIB", "7168"), ("VESTIBULE_PASSWORD__ITERATIONS", "1")];

/// A master key.
pub(crate) const KEY: &str = "6d5f807e23db210bc254a28be2d6759a0f5f5d99bdb0d1c0e8f3d3cb1a1fe8fd";

/// Looks again and again until there is something.
pub(crate) async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let found = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    tokio::time::timeout(PATIENCE, found).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

/// The program, to be run in a folder and with no configuration but its arguments.
pub(crate) fn vestibule(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    command
}

/// Runs the program to its end.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    vestibule(folder, arguments).output().unwrap()
}

/// Runs the program to a good end; gives what it printed.
pub(crate) fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs the program to a bad end; gives what it said on standard error.
pub(crate) fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(!output.status.success(), "{arguments:?} succeeded");
    String::from_utf8(output.stderr).unwrap()
}

/// A port that nobody listens on just now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// What a process has written so far.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<String>>);

impl Said {
    fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn listen(&self, mut pipe: impl Read + Send + 'static) -> JoinHandle<()> {
        let said = self.clone();
        std::thread::spawn(move || {
            let mut some = [0; 4096];
            while let Ok(read @ 1..) = pipe.read(&mut some) {
                let text = String::from_utf8_lossy(&some[..read]);
                said.0.lock().unwrap_or_else(PoisonError::into_inner).push_str(&text);
            }
        })
    }
}

/// A running process.
pub(crate) struct Program {
    child: Child,
    printed: Said,
    logged: Said,
    listening: Vec<JoinHandle<()>>,
}

impl Program {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (printed, logged) = (Said::default(), Said::default());
        let listening = vec![printed.listen(child.stdout.take().unwrap()), logged.listen(child.stderr.take().unwrap())];
        Self { child, printed, logged, listening }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything on standard error so far.
    pub(crate) fn log(&self) -> String {
        self.logged.text()
    }

    /// The first whole line on standard output with this in it.
    pub(crate) async fn line(&mut self, with: &str) -> String {
        let (said, other) = (self.printed.clone(), self.logged.clone());
        self.whole_line(with, said, other).await
    }

    /// The first whole line on standard error with this in it.
    pub(crate) async fn log_line(&mut self, with: &str) -> String {
        let (said, other) = (self.logged.clone(), self.printed.clone());
        self.whole_line(with, said, other).await
    }

    async fn whole_line(&mut self, with: &str, said: Said, other: Said) -> String {
        until(&format!("a line with {with:?}"), async || {
            let ended = self.child.try_wait().unwrap();
            let text = said.text();
            let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
            let found = whole.map(str::trim_end).find(|line| line.contains(with)).map(str::to_owned);
            assert!(found.is_some() || ended.is_none(), "it ended: {ended:?}\n{text}\n{}", other.text());
            found
        })
        .await
    }

    /// Sends a signal, by its name without SIG.
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Ends it as a power cut would.
    pub(crate) fn crash(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for its end; gives its status and what it wrote on standard error.
    pub(crate) async fn ended(mut self) -> (ExitStatus, String) {
        let status = until("the end of the process", async || self.child.try_wait().unwrap()).await;
        for listening in self.listening.drain(..) {
            listening.join().unwrap();
        }
        (status, self.log())
    }

    /// Asks it to stop, which it must do well; gives what it wrote on standard error.
    pub(crate) async fn stop(self) -> String {
        self.signal("TERM");
        let (status, log) = self.ended().await;
        assert_eq!(status.code(), Some(0), "{log}");
        log
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A running `vestibule dev` and what it announced.
pub(crate) struct Dev {
    pub(crate) program: Program,
    pub(crate) announced: Value,
}

impl Dev {
    /// Starts it on free ports with these further arguments and variables.
    pub(crate) async fn start(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = vestibule(folder, &["dev", "--json", "--listen", "127.0.0.1:0"]);
        command.args(arguments).envs(variables.iter().copied());
        Self::of(&mut command).await
    }

    /// The same for a command line of one's own.
    pub(crate) async fn of(command: &mut Command) -> Self {
        let mut program = Program::start(command);
        let line = program.line("{").await;
        Self { program, announced: serde_json::from_str(&line).unwrap() }
    }

    /// A text of what was announced, by JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.announced.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer}"))
    }

    pub(crate) fn base(&self) -> &str {
        self.text("/baseUrl")
    }

    /// The address that it serves at.
    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], reqwest::Url::parse(self.base()).unwrap().port().unwrap()))
    }

    /// The address of health and metrics.
    pub(crate) fn health(&self) -> String {
        self.text("/metricsUrl").trim_start_matches("http://").trim_end_matches("/metrics").to_owned()
    }
}

/// A running `vestibule serve` and where it is.
pub(crate) struct Served {
    pub(crate) program: Program,
    pub(crate) health: String,
}

impl Served {
    /// Starts it with this configuration file and these variables, and waits until it serves.
    pub(crate) async fn start(folder: &Path, file: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = vestibule(folder, &["serve", "--config", file]);
        command.envs(variables.iter().copied());
        let mut program = Program::start(&mut command);
        let line: HashMap<String, Value> =
            serde_json::from_str(&program.log_line("\"message\":\"serving\"").await).unwrap();
        let health = line["metrics.address"].as_str().unwrap().to_owned();
        Self { program, health }
    }
}

/// The interpreter of the test command's environment, which holds the mail server.
pub(crate) fn python() -> PathBuf {
    let binaries = Path::new(env!("CARGO_BIN_EXE_vestibule")).parent().unwrap();
    let python = binaries.parent().unwrap().join("venv/bin/python");
    assert!(python.is_file(), "there is no {}: `cargo xtask test` makes it", python.display());
    python
}
