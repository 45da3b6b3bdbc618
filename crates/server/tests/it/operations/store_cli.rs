//! `store`: migrate, check, backup, and what a backup is good for.

use super::{
    process::{CHEAP, Dev, KEY, printed, refused, run},
    serve::configure,
    visitor::{App, CUSTOMER, PASSWORD, SEED, client},
};
use std::{
    fs::{self, File},
    io::{Seek, SeekFrom, Write},
};
use vestibule_testkit::postgres::Database;

#[test]
fn a_store_is_migrated_once() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let first = printed(folder.path(), &["store", "migrate", "--config", "vestibule.toml"]);
    assert!(first.starts_with("applied 0001 "), "{first}");
    let second = printed(folder.path(), &["store", "migrate", "--config", "vestibule.toml"]);
    assert_eq!(second, "the schema is up to date\n");
    assert_eq!(printed(folder.path(), &["store", "check", "--config", "vestibule.toml"]), "the store is sound\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postgres_store_is_migrated_and_checked_and_backed_up_by_its_own_tools() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::bare().await.unwrap();
    let text = format!("store = {{ url = \"{}\" }}\nkeys = {{ master = \"{KEY}\" }}\n", database.url().unwrap());
    fs::write(folder.path().join("vestibule.toml"), text).unwrap();
    assert!(printed(folder.path(), &["store", "migrate", "--config", "vestibule.toml"]).starts_with("applied 0001 "));
    assert_eq!(printed(folder.path(), &["store", "check", "--config", "vestibule.toml"]), "the store is sound\n");
    let problem = refused(folder.path(), &["store", "backup", "--config", "vestibule.toml", "copy"]);
    assert!(problem.contains("pg_dump"), "{problem}");
    database.remove().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_serving_brings_everything_back_with_the_master_key() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let app = App::announced(&dev.announced, client(None));
    app.sign_up("avery@example.com").await.unwrap();
    let backup = ["store", "backup", "--data", "data", "monday.db"];
    let said = printed(folder, &backup);
    assert_eq!(said, "wrote monday.db; the master key is not in it\n");
    let again = refused(folder, &backup);
    assert!(again.contains("monday.db"), "nothing is written over: {again}");
    app.sign_up("late@example.com").await.unwrap();
    dev.program.stop().await;
    let key = fs::read_to_string(folder.join("data/master.key")).unwrap();
    let copy = fs::read(folder.join("monday.db")).unwrap();
    assert!(!copy.windows(key.trim().len()).any(|window| window == key.trim().as_bytes()));

    fs::create_dir(folder.join("restored")).unwrap();
    fs::rename(folder.join("monday.db"), folder.join("restored/vestibule.db")).unwrap();
    let stranger = run(folder, &["dev", "--data", "restored", "--listen", "127.0.0.1:0", "--seed", "seed.yaml"]);
    let problem = String::from_utf8(stranger.stderr).unwrap();
    assert!(!stranger.status.success() && problem.contains("belongs to the master key"), "{problem}");
    for kept in ["master.key", "dev.json"] {
        fs::copy(folder.join("data").join(kept), folder.join("restored").join(kept)).unwrap();
    }
    let dev = Dev::start(folder, &["--data", "restored", "--seed", "seed.yaml"], &CHEAP).await;
    let restored = App::announced(&dev.announced, client(None));
    assert_eq!((&restored.tenant, &restored.client_id), (&app.tenant, &app.client_id));
    restored.tokens("avery@example.com", PASSWORD).await.unwrap();
    restored.tokens(CUSTOMER.0, CUSTOMER.1).await.unwrap();
    assert!(restored.tokens("late@example.com", PASSWORD).await.is_err(), "who came after the backup is not in it");
    dev.program.stop().await;
}

#[test]
fn a_damaged_store_is_said_to_be_damaged() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    printed(folder.path(), &["store", "migrate", "--config", "vestibule.toml"]);
    let mut file = File::options().write(true).open(folder.path().join("vestibule.db")).unwrap();
    // The pages after the first, which only says how long the file is.
    file.seek(SeekFrom::Start(3 * 4_096)).unwrap();
    file.write_all(&[0xA5; 4 * 4_096]).unwrap();
    drop(file);
    let output = run(folder.path(), &["store", "check", "--config", "vestibule.toml"]);
    assert_eq!(output.status.code(), Some(1));
    let said = [output.stdout, output.stderr].concat();
    assert!(!said.is_empty() && !String::from_utf8(said).unwrap().contains("sound"));
}

#[test]
fn a_store_that_is_not_there_is_not_made_by_looking() {
    let folder = tempfile::tempdir().unwrap();
    let problem = refused(folder.path(), &["store", "check", "--data", "nowhere"]);
    assert!(problem.contains("nowhere: there is no such data directory"), "{problem}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
