//! `doctor`, `healthcheck`, `completions` and `--help`.

use super::{
    process::{printed, refused, run, vestibule},
    serve::configure,
};
use std::{fs, net::TcpListener};

const DOCTOR: [&str; 3] = ["doctor", "--config", "vestibule.toml"];

#[test]
fn a_deployment_that_works_is_well() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let mail = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = mail.local_addr().unwrap().port().to_string();
    let look = || {
        let output = vestibule(folder.path(), &DOCTOR).env("VESTIBULE_MAIL__PORT", &port).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let fresh = look();
    assert!(
        fresh.contains("migrations are due") && fresh.contains("Nothing keeps the server from working."),
        "{fresh}"
    );
    printed(folder.path(), &["store", "migrate", "--config", "vestibule.toml"]);
    let said = look();
    for line in [
        "ok       the configuration reads",
        "ok       the configuration is complete",
        "ok       store: reachable",
        "ok       store: the schema is this program's",
        "ok       store: sound",
        "ok       master key: ",
        "ok       mail: localhost:",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
}

#[test]
fn every_problem_is_named_and_the_command_fails() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    printed(folder.path(), &["tenant", "create", "--config", "vestibule.toml", "--domain", "a.example", "--name", "A"]);
    fs::write(folder.path().join("broken.pem"), "nothing\n").unwrap();
    let output = vestibule(folder.path(), &DOCTOR)
        .env("VESTIBULE_KEYS__MASTER", "ab".repeat(32))
        .env("VESTIBULE_PUBLIC_URL", "http://login.example")
        .env("VESTIBULE_TLS__CERTIFICATE", "broken.pem")
        .env("VESTIBULE_TLS__KEY", "broken.pem")
        .env("VESTIBULE_MAIL__PORT", "1")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    for line in [
        "problem  public_url is http://login.example",
        "problem  tls: broken.pem: ",
        "problem  master key: this store belongs to the master key",
        "problem  mail: localhost:1 does not answer",
    ] {
        assert!(said.contains(line), "{line} is not in\n{said}");
    }
    assert!(said.ends_with("problems to mend.\n"), "{said}");
}

#[test]
fn a_store_out_of_reach_is_a_problem() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("vestibule.toml"), "store = { url = \"postgres://u:sesame@127.0.0.1:1/v\" }\n")
        .unwrap();
    let output = run(folder.path(), &DOCTOR);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("problem  store: ") && !said.contains("sesame"), "{said}");
}

#[test]
fn a_server_that_is_not_there_is_not_healthy() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["healthcheck", "--address", "127.0.0.1:1"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no server answers at 127.0.0.1:1"));
}

#[test]
fn shells_get_their_completions() {
    let folder = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let script = printed(folder.path(), &["completions", shell]);
        assert!(script.contains("rotate-master") && script.lines().count() > 50, "{shell}: {script}");
    }
    assert!(refused(folder.path(), &["completions", "tcsh-of-1983"]).contains("possible values"));
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        "",
        "dev",
        "serve",
        "doctor",
        "store",
        "store migrate",
        "store check",
        "store backup",
        "tenant",
        "tenant create",
        "keys",
        "keys rotate",
        "keys rotate-master",
        "healthcheck",
        "completions",
    ] {
        let arguments = command.split_whitespace().chain(["--help"]).collect::<Vec<_>>();
        let help = printed(folder.path(), &arguments);
        let usage = format!("Usage: vestibule {command}").trim_end().to_owned();
        assert!(help.contains(&usage), "{command}: {help}");
        assert!(!help.starts_with("Usage"), "{command} says what it does: {help}");
    }
    let unknown = refused(folder.path(), &["serv"]);
    assert!(unknown.contains("serve"), "{unknown}");
}
