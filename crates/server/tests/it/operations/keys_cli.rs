//! `keys`: new signing keys, and a new master key, while the server serves.

use super::{
    process::{CHEAP, Dev, KEY, Served, free_port, printed, refused, until},
    visitor::{App, SEED, client},
};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

const OTHER_KEY: &str = "abababababababababababababababababababababababababababababababab";

/// A configured store with the seeded tenant, sealed under [`KEY`].
async fn deployment(folder: &Path) -> App {
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let variables = [CHEAP.as_slice(), &[("VESTIBULE_KEYS__MASTER", KEY)]].concat();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &variables).await;
    let mut app = App::announced(&dev.announced, client(None));
    dev.program.stop().await;
    let port = free_port();
    app.base = format!("http://localhost:{port}");
    let text = format!(
        "public_url = \"{}\"\nlisten = \"127.0.0.1:{port}\"\nmetrics = {{ listen = \"127.0.0.1:0\" }}\n\
         store = {{ path = \"data/vestibule.db\" }}\nmail = {{ host = \"localhost\", from = \"a@b.example\" }}\n",
        app.base
    );
    fs::write(folder.join("vestibule.toml"), text).unwrap();
    app
}

fn configure_keys(folder: &Path, name: &str, current: &str, previous: Option<&str>) {
    let text = fs::read_to_string(folder.join("vestibule.toml")).unwrap();
    let previous = previous.map(|key| format!("previous_master = \"{key}\"\n")).unwrap_or_default();
    fs::write(folder.join(name), format!("{text}[keys]\nmaster = \"{current}\"\n{previous}")).unwrap();
}

fn serve(folder: &Path, file: &str) -> impl Future<Output = Served> {
    Served::start(folder, file, &CHEAP)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_master_key_is_changed_while_the_server_serves() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let app = deployment(folder).await;
    configure_keys(folder, "old.toml", KEY, None);
    configure_keys(folder, "both.toml", OTHER_KEY, Some(KEY));
    configure_keys(folder, "new.toml", OTHER_KEY, None);

    let problem = refused(folder, &["serve", "--config", "new.toml"]);
    assert!(problem.contains("this store belongs to the master key") && !problem.contains(KEY), "{problem}");
    assert!(
        refused(folder, &["keys", "rotate-master", "--config", "old.toml"]).contains("keys.previous_master is missing")
    );

    let served = serve(folder, "both.toml").await;
    assert_eq!(app.daemon().await.unwrap().status(), 200);
    let rotating = tokio::task::spawn_blocking({
        let folder = folder.to_owned();
        move || printed(&folder, &["keys", "rotate-master", "--config", "both.toml"])
    });
    while !rotating.is_finished() {
        assert_eq!(app.daemon().await.unwrap().status(), 200);
    }
    let said = rotating.await.unwrap();
    // The seeded tenant and the operators'.
    assert!(said.starts_with("2 tenants sealed anew"), "{said}");
    assert_eq!(app.daemon().await.unwrap().status(), 200);
    served.program.stop().await;

    let served = serve(folder, "new.toml").await;
    assert_eq!(app.daemon().await.unwrap().status(), 200);
    served.program.stop().await;
    let problem_of_old = refused(folder, &["serve", "--config", "old.toml"]);
    let (one, other) = (fingerprints(&problem), fingerprints(&problem_of_old));
    assert!(one.len() == 2 && one == other, "both refusals name both keys:\n{problem}\n{problem_of_old}");
}

/// The ids of keys in a text.
fn fingerprints(text: &str) -> BTreeSet<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| word.len() == 8 && word.chars().all(|letter| letter.is_ascii_hexdigit())).collect()
}

async fn published(app: &App) -> Vec<String> {
    let keys: Value = app.client.get(app.url("discovery/v2.0/keys")).send().await.unwrap().json().await.unwrap();
    keys["keys"].as_array().unwrap().iter().map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

/// The key that signs just now.
async fn signing(app: &App) -> String {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let body: Value = app.daemon().await.unwrap().json().await.unwrap();
    let head = body["access_token"].as_str().unwrap().split('.').next().unwrap().to_owned();
    let head: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(head).unwrap()).unwrap();
    head["kid"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_signing_key_is_published_before_it_signs_and_at_once_after_a_leak() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let app = deployment(folder).await;
    configure_keys(folder, "keys.toml", KEY, None);
    let served = serve(folder, "keys.toml").await;
    let first = signing(&app).await;
    let before = published(&app).await;
    let rotate = ["keys", "rotate", "--config", "keys.toml", "--tenant", "fable.example"];
    let said = printed(folder, &rotate);
    assert_eq!(said.trim(), format!("tenant {} has a new RS256 key", app.tenant));
    until("the new key is published", async || (published(&app).await.len() > before.len()).then_some(())).await;
    assert_eq!(signing(&app).await, first, "the new key waits until every cache has seen it");

    printed(folder, &[rotate.as_slice(), &["--at-once"]].concat());
    let now = until("the new key signs", async || Some(signing(&app).await).filter(|key| *key != first)).await;
    let keys = published(&app).await;
    assert!(keys.contains(&now) && keys.contains(&first), "what the old key signed can still be checked");
    let unknown = refused(folder, &["keys", "rotate", "--config", "keys.toml", "--tenant", "nobody.example"]);
    assert!(unknown.contains("nobody.example"), "{unknown}");
    served.program.stop().await;
}
