//! `users`: files of them, imported beside a running server, killed and gone on with.

use super::{
    process::{CHEAP, Dev, Program, printed, refused, run, until, vestibule},
    visitor::{App, SEED, client},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, os::unix::fs::PermissionsExt as _, path::Path};

const OF: [&str; 4] = ["--data", "data", "--tenant", "fable.example"];
/// What everybody in the file has as password.
const PASSWORD: &str = "U*U";
const HASH: &str = "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW";

/// So many rows, of which every hundredth is refused.
fn write(path: &Path, rows: u32) {
    let row = |number: u32| match number % 100 {
        0 => json!({"mail": "nowhere"}),
        _ => json!({"mail": format!("user{number}@example.com"), "displayName": "U", "passwordHash": HASH}),
    };
    let file = (1..=rows).fold(String::new(), |file, number| file + &row(number).to_string() + "\n");
    fs::write(path, file).unwrap();
}

fn report(folder: &Path) -> Vec<u64> {
    let report = fs::read_to_string(folder.join("refused.jsonl")).unwrap_or_default();
    report.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["row"].as_u64().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_killed_beside_a_running_server_is_gone_on_with_and_exports_whole() {
    const ROWS: u32 = 5_000;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    write(&folder.join("users.jsonl"), ROWS);
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let app = App::announced(&dev.announced, client(None));
    let import = |more: &[&'static str]| {
        let command = ["users", "import", "users.jsonl", "--report", "refused.jsonl"];
        [&command[..], &OF, more].concat()
    };
    // Killed once it has got somewhere, which the report tells.
    let mut running = Program::start(&mut vestibule(folder, &import(&[])));
    until("rows are refused", async || (report(folder).len() > 3).then_some(())).await;
    assert!(running.is_running(), "killed before its end");
    running.crash();
    assert!(report(folder).len() < usize::try_from(ROWS / 100).unwrap());
    let again = refused(folder, &import(&[]));
    assert!(again.contains("--resume"), "{again}");
    let end = refused(folder, &import(&["--resume"]));
    assert!(end.contains("refused.jsonl"), "{end}");
    assert_eq!(report(folder), (1..=u64::from(ROWS / 100)).map(|number| number * 100).collect::<Vec<_>>());
    // Whoever came along signs in at the server that was there all the time.
    assert!(app.tokens("user4999@example.com", PASSWORD).await.is_ok());

    let exported = printed(folder, &[&["users", "export"], &OF[..]].concat());
    let mails: Vec<String> = exported
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["mail"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(mails.len(), usize::try_from(ROWS - ROWS / 100).unwrap() + 1);
    assert_eq!(mails.iter().collect::<BTreeSet<_>>().len(), mails.len());
    assert!(!exported.contains("passwordHash"));
    let written = run(folder, &[&["users", "export", "--with-hashes", "--output", "out.jsonl"], &OF[..]].concat());
    let said = String::from_utf8(written.stderr).unwrap();
    assert!(said.contains(&format!("wrote {} users to out.jsonl", mails.len())), "{said}");
    let mode = fs::metadata(folder.join("out.jsonl")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(fs::read_to_string(folder.join("out.jsonl")).unwrap().contains(HASH));
    let there = refused(folder, &[&["users", "export", "--output", "out.jsonl"], &OF[..]].concat());
    assert!(there.contains("out.jsonl: it is there already") && !there.contains("os error"), "{there}");
    dev.program.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_writes_nothing_and_what_can_not_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    write(&folder.join("users.jsonl"), 150);
    fs::write(folder.join("users.csv"), "mail,mail\n").unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let before = printed(folder, &[&["users", "export"], &OF[..]].concat());
    let said = refused(folder, &[&["users", "import", "users.jsonl", "--dry-run"], &OF[..]].concat());
    assert!(said.contains("--report"), "{said}");
    assert_eq!(printed(folder, &[&["users", "export"], &OF[..]].concat()), before);
    for (arguments, problem) in [
        (&["users.csv"][..], "must name the columns"),
        (&["nowhere.jsonl"], "nowhere.jsonl: there is no such file"),
        (&["users.jsonl", "--format", "xml"], "either jsonl or csv"),
        (&["users.jsonl", "--dry-run", "--resume"], "cannot be used with"),
        (&["users.jsonl", "--report", "no/such/folder"], "--report"),
        (&["users.jsonl", "--report", "./users.jsonl"], "is the file of users"),
    ] {
        let found = refused(folder, &[&["users", "import"], arguments, &OF[..]].concat());
        assert!(found.contains(problem), "{problem} is not in\n{found}");
    }
    assert!(fs::metadata(folder.join("users.jsonl")).unwrap().len() > 0);
    // What the guide shows can be imported as it stands there.
    let guide = include_str!("../../../../../docs/guides/bring-your-users.md");
    for (language, file, rows) in [("json", "guide.jsonl", 2), ("csv", "guide.csv", 1)] {
        let example =
            guide.split(&format!("```{language}\n")).nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        fs::write(folder.join(file), example).unwrap();
        let said = printed(folder, &[&["users", "import", file, "--dry-run"], &OF[..]].concat());
        assert!(said.starts_with(&format!("{rows} user")) && said.ends_with(" 0 rows are refused\n"), "{file}: {said}");
    }
    fs::write(folder.join("one.jsonl"), json!({"mail": "one@example.com", "displayName": "One"}).to_string()).unwrap();
    let one = printed(folder, &[&["users", "import", "one.jsonl"], &OF[..]].concat());
    assert_eq!(one, "1 user is imported, 0 rows are refused\n");
    dev.program.stop().await;
}
