//! The program itself: what it prints, what it refuses, and how it ends.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Read},
    net::TcpListener,
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

fn vestibule(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    command
}

fn output(folder: &Path, arguments: &[&str]) -> Output {
    vestibule(folder, arguments).output().unwrap()
}

fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = output(folder, arguments);
    assert!(!output.status.success(), "{arguments:?} succeeded");
    assert!(output.stdout.is_empty(), "a refusal is no result");
    String::from_utf8(output.stderr).unwrap()
}

/// A `vestibule dev` under test, ended with the test.
struct Dev {
    child: Child,
    out: BufReader<ChildStdout>,
    announced: Value,
}

impl Dev {
    fn start(folder: &Path, more: &[&str]) -> Self {
        let mut arguments = vec!["dev", "--json", "--listen", "127.0.0.1:0"];
        arguments.extend(more);
        let mut child = vestibule(folder, &arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let announced = serde_json::from_str(&line).unwrap();
        Self { child, out, announced }
    }

    fn metrics_address(&self) -> String {
        let url = self.announced["metricsUrl"].as_str().unwrap();
        url.trim_start_matches("http://").trim_end_matches("/metrics").to_owned()
    }

    /// Asks it to stop; gives its status and what else it has printed.
    fn stop(mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        (self.child.wait().unwrap().code(), rest)
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn dev_prints_one_object_once_it_is_ready_and_ends_well() {
    let folder = tempfile::tempdir().unwrap();
    let dev = Dev::start(folder.path(), &["--ephemeral"]);
    let ready = output(folder.path(), &["healthcheck", "--address", &dev.metrics_address()]);
    assert!(ready.status.success(), "{ready:?}");
    let apps = dev.announced["tenants"][0]["applications"].as_array().unwrap();
    assert_eq!(apps.iter().filter(|app| app["signInUrl"].is_string()).count(), 2);
    assert!(dev.announced["controlTenant"]["operator"]["password"].is_string());
    assert_eq!(dev.stop(), (Some(0), String::new()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is kept");
}

#[test]
fn a_second_start_prints_the_same_apps_and_no_password() {
    let folder = tempfile::tempdir().unwrap();
    let first = Dev::start(folder.path(), &[]);
    let ids = |dev: &Dev| {
        dev.announced["tenants"][0]["applications"]
            .as_array()
            .unwrap()
            .iter()
            .map(|app| app["appId"].clone())
            .collect::<Vec<_>>()
    };
    let kept = ids(&first);
    assert_eq!(first.stop().0, Some(0));
    let second = Dev::start(folder.path(), &[]);
    assert_eq!(ids(&second), kept);
    assert!(second.announced["controlTenant"]["operator"]["password"].is_null());
    let sound = output(folder.path(), &["store", "check", "--data", ".vestibule"]);
    assert!(sound.status.success(), "{sound:?}");
}

#[test]
fn a_taken_port_is_said_with_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let held = TcpListener::bind(taken).unwrap();
    let problem = refused(folder.path(), &["dev", "--ephemeral", "--listen", &taken.to_string()]);
    assert!(problem.contains("in use by another program") && problem.contains("--listen 127.0.0.1:0"), "{problem}");
    drop(held);
}

#[test]
fn a_seed_that_is_wrong_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("seed.yaml"), "tenants:\n  - domain: a.example\n    nmae: A\n").unwrap();
    let problem = refused(folder.path(), &["dev", "--ephemeral", "--listen", "127.0.0.1:0", "--seed", "seed.yaml"]);
    assert!(problem.contains("seed.yaml:3:5: tenants[0]: unknown key `nmae`; did you mean `name`?"), "{problem}");
}

#[test]
fn dev_on_a_public_address_asks_for_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let problem = refused(folder.path(), &["dev", "--ephemeral", "--listen", "0.0.0.0:0"]);
    assert!(problem.contains("--public-url"), "{problem}");
}

const KEY: &str = "6d5f807e23db210bc254a28be2d6759a0f5f5d99bdb0d1c0e8f3d3cb1a1fe8fd";

fn configured(folder: &Path, store: &str) {
    let text = format!(
        "public_url = \"https://login.example\"\nlisten = \"127.0.0.1:0\"\n[metrics]\nlisten = \"127.0.0.1:0\"\n\
         [store]\n{store}\n[keys]\nmaster = \"{KEY}\"\n[mail]\nhost = \"localhost\"\nfrom = \"a@b.example\"\n"
    );
    std::fs::write(folder.join("v.toml"), text).unwrap();
}

#[test]
fn serve_without_anything_says_everything_that_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let problem = refused(folder.path(), &["serve"]);
    for missing in ["public_url", "store.path", "keys.master", "mail.host", "mail.from"] {
        assert!(problem.contains(missing), "{missing}\n{problem}");
    }
}

#[test]
fn serve_without_its_store_says_what_to_look_at() {
    let folder = tempfile::tempdir().unwrap();
    configured(folder.path(), "url = \"postgres://someone:sesame@127.0.0.1:1/v\"");
    let problem = refused(folder.path(), &["serve", "--config", "v.toml"]);
    assert!(problem.contains("check that the server runs"), "{problem}");
    assert!(!problem.contains("sesame"), "{problem}");
}

#[test]
fn a_printed_configuration_holds_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    configured(folder.path(), "path = \"v.db\"");
    let output = output(folder.path(), &["serve", "--config", "v.toml", "--print-config"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("master = \"[secret]\"") && !printed.contains(KEY), "{printed}");
}

#[test]
fn a_store_refuses_another_master_key_until_it_is_rotated() {
    let folder = tempfile::tempdir().unwrap();
    configured(folder.path(), "path = \"v.db\"");
    let create = ["tenant", "create", "--config", "v.toml", "--domain", "a.example", "--name", "A"];
    assert!(output(folder.path(), &create).status.success());
    let other = "ab".repeat(32);
    let with = |arguments: &[&str], previous: Option<&str>| {
        let mut command = vestibule(folder.path(), arguments);
        command.env("VESTIBULE_KEYS__MASTER", &other);
        if let Some(previous) = previous {
            command.env("VESTIBULE_KEYS__PREVIOUS_MASTER", previous);
        }
        command.output().unwrap()
    };
    let refused = with(&["serve", "--config", "v.toml"], None);
    let problem = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && problem.contains("belongs to the master key"), "{problem}");
    let rotated = with(&["keys", "rotate-master", "--config", "v.toml"], Some(KEY));
    assert!(rotated.status.success(), "{rotated:?}");
    let made = with(&["keys", "rotate", "--config", "v.toml", "--tenant", "a.example"], None);
    assert!(made.status.success(), "{made:?}");
}
