//! Naming who may agree for everybody, by command.

use super::{
    process::{CHEAP, Dev, printed, refused},
    visitor::{CUSTOMER, SEED},
};
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn operators_name_administrators_and_take_that_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let arguments = |act: &'static str, more: &[&'static str]| {
        [&["tenant", "administrator", act, "--data", "data", "fable.example"], more].concat()
    };
    let command = |act, more: &[&'static str]| printed(folder, &arguments(act, more));
    assert_eq!(command("list", &[]), "");
    assert!(command("add", &[CUSTOMER.0]).ends_with(" may agree for everybody\n"));
    assert!(command("add", &[CUSTOMER.0]).ends_with(" was an administrator before\n"));
    let listed = command("list", &[]);
    assert!(listed.ends_with(&format!(" {}\n", CUSTOMER.0)) && listed.lines().count() == 1, "{listed}");
    assert!(refused(folder, &arguments("add", &["nobody@nowhere.example"])).contains("no such user"));
    assert!(command("remove", &[CUSTOMER.0]).ends_with(" may not agree for everybody any more\n"));
    assert!(command("remove", &[CUSTOMER.0]).ends_with(" was no administrator\n"));
    assert_eq!(command("list", &[]), "");
    dev.program.stop().await;
}
