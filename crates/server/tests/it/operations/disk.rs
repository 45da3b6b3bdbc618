//! A full disk beneath the embedded store: a small file system of its own, filled to the last byte.

use super::{
    process::{CHEAP, Dev, Program},
    visitor::{App, CUSTOMER, PASSWORD, SEED, client},
};
use serde_json::Value;
use std::{
    fs::{self, File},
    io::Write,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::Command,
};

/// Mounts a file system over a folder that nobody else sees, then becomes the program.
const MOUNTED: &str = r#"mount -t tmpfs -o size=16m tmpfs "$1" && cd "$1/.." && shift && exec "$@""#;

/// The program with a small file system of its own.
fn with_a_small_disk(disk: &Path) -> Command {
    let mut command = Command::new("unshare");
    with_rights(&mut command).args(["sh", "-c", MOUNTED, "sh"]).arg(disk).arg(env!("CARGO_BIN_EXE_vestibule"));
    command
}

/// In a namespace of its own. A user without rights gets them within.
fn with_rights(unshare: &mut Command) -> &mut Command {
    unshare.arg("--mount");
    if !is_root() {
        unshare.args(["--user", "--map-root-user"]);
    }
    unshare
}

/// Runs the program where another sees its disk.
fn beside(other: &Program, folder: &Path) -> Command {
    let mut command = Command::new("nsenter");
    command.args(["--target", &other.id().to_string(), "--mount"]);
    if !is_root() {
        command.args(["--user", "--preserve-credentials"]);
    }
    command.arg(format!("--wdns={}", folder.display())).arg(env!("CARGO_BIN_EXE_vestibule"));
    command
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Whether this user may have a file system of its own.
fn may_mount(disk: &Path) -> bool {
    let mut command = Command::new("unshare");
    with_rights(&mut command).args(["sh", "-c", "mount -t tmpfs tmpfs \"$1\"", "sh"]).arg(disk);
    command.output().is_ok_and(|output| output.status.success())
}

/// Takes the last byte of the disk.
fn fill(filler: &Path) {
    let mut file = File::create(filler).unwrap();
    for piece in [vec![0; 64 * 1024], vec![0; 512]] {
        while file.write_all(&piece).is_ok() {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_gets_clear_answers_and_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
    if !may_mount(&disk) {
        // Where nothing may be mounted, only the store's own tests see a full disk, one counted in pages.
        return;
    }
    let mut command = with_a_small_disk(&disk);
    command.args(["dev", "--json", "--listen", "127.0.0.1:0", "--data", "disk", "--seed", "seed.yaml"]).envs(CHEAP);
    let mut dev = Dev::of(&mut command).await;
    let app = App::announced(&dev.announced, client(None));
    // The disk as only the program sees it.
    let seen: PathBuf = format!("/proc/{}/root{}", dev.program.id(), disk.display()).into();

    let browser = app.browser();
    let waiting = app.begin_sign_up(&browser, "early@example.com").await.unwrap();
    let code = app.outbox_code("early@example.com").await.unwrap();
    let signed_in = app.sign_in(&app.browser(), CUSTOMER.0, CUSTOMER.1).await.unwrap();
    fill(&seen.join("filler"));

    let page = app.sign_in(&app.browser(), CUSTOMER.0, CUSTOMER.1).await.unwrap();
    assert_eq!(page.status, 503, "{}", page.body);
    assert!(page.headers.contains_key("retry-after") && page.leads_to.is_none());
    let correlation = page.headers["client-request-id"].to_str().unwrap();
    assert!(page.body.contains(correlation), "the page names the request: {}", page.body);
    let error = app.redeem(&signed_in).await.unwrap_err().to_string();
    assert!(error.starts_with("503") && error.contains("temporarily_unavailable"), "{error}");
    assert!(app.end_sign_up(&browser, &waiting, &code).await.is_err());
    assert!(dev.program.is_running());
    assert_eq!(app.client.get(dev.text("/metricsUrl")).send().await.unwrap().status(), 200);
    assert_eq!(app.daemon().await.unwrap().status(), 200, "what writes nothing goes on");

    fs::remove_file(seen.join("filler")).unwrap();
    let tokens: Value = app.redeem(&signed_in).await.expect("the code was not spent");
    assert!(tokens["id_token"].is_string());
    let page = app.end_sign_up(&browser, &waiting, &code).await.unwrap();
    assert!(page.answer("code").is_some(), "the one-time code was not spent: {}", page.body);
    app.tokens("early@example.com", PASSWORD).await.unwrap();
    let checked = beside(&dev.program, folder.path()).args(["store", "check", "--data", "disk"]).output().unwrap();
    assert_eq!(String::from_utf8(checked.stdout).unwrap(), "the store is sound\n");
    dev.program.stop().await;
}
