//! `user`: what an administrator ends on one node dies on every other.

use super::{
    process::{CHEAP, Dev, KEY, Served, free_port, printed, refused, until},
    visitor::{App, CUSTOMER, SEED, client},
};
use serde_json::Value;
use std::{fs, path::Path};
use vestibule_testkit::postgres::Database;

/// Two nodes of one deployment on one PostgreSQL, with the seeded tenant.
async fn two_nodes(folder: &Path, database: &Database) -> [(Served, App); 2] {
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let url = database.url().unwrap();
    let seeding = [CHEAP.as_slice(), &[("VESTIBULE_KEYS__MASTER", KEY)]].concat();
    let dev = Dev::start(folder, &["--data", "data", "--store", &url, "--seed", "seed.yaml"], &seeding).await;
    let app = App::announced(&dev.announced, client(None));
    dev.program.stop().await;
    // Both stand behind one public name: a node answers at its own port for it.
    let ports = [free_port(), free_port()];
    let mut nodes = Vec::new();
    for (name, port) in ["one.toml", "two.toml"].into_iter().zip(ports) {
        let text = format!(
            "public_url = \"http://localhost:{port}\"\nlisten = \"127.0.0.1:{port}\"\nmetrics = {{ listen = \
             \"127.0.0.1:0\" }}\nstore = {{ url = \"{url}\" }}\nkeys = {{ master = \"{KEY}\" }}\nmail = {{ host = \
             \"localhost\", from = \"a@b.example\" }}\n"
        );
        fs::write(folder.join(name), text).unwrap();
        let served = Served::start(folder, name, &CHEAP).await;
        nodes.push((served, App { base: format!("http://localhost:{port}"), ..app.clone() }));
    }
    let Ok(nodes) = nodes.try_into() else { unreachable!("two names") };
    nodes
}

/// Whether a node finds a token active.
async fn active(app: &App, token: &str) -> bool {
    let fields = [("token", token), ("client_id", &app.client_id), ("client_secret", &app.secret)];
    let reply = app.client.post(app.url("oauth2/v2.0/introspect")).form(&fields).send().await.unwrap();
    assert_eq!(reply.status(), 200);
    reply.json::<Value>().await.unwrap()["active"].as_bool().unwrap()
}

/// Waits until a node finds a token dead. That it looks again each second, `revoked_sessions` shows by the clock.
async fn dies(app: &App, token: &str) {
    until("the token is dead", async || (!active(app, token).await).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_node_revokes_dies_on_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let database = Database::bare().await.unwrap();
    let [(first, one), (second, two)] = two_nodes(folder, &database).await;
    let (email, password) = CUSTOMER;
    let token = async |answer: &Value, name: &str| answer[name].as_str().unwrap().to_owned();

    // A client hands its token back at the second node, and the first one knows.
    let answer = one.tokens(email, password).await.unwrap();
    let access = token(&answer, "access_token").await;
    assert!(active(&one, &access).await);
    let refresh = token(&answer, "refresh_token").await;
    let fields = [("token", refresh.as_str()), ("client_id", &two.client_id), ("client_secret", &two.secret)];
    let revoked = two.client.post(two.url("oauth2/v2.0/revoke")).form(&fields).send().await.unwrap();
    assert_eq!(revoked.status(), 200);
    dies(&one, &access).await;

    // An administrator ends everything, by a process of its own.
    let options = ["--config", "two.toml", "--tenant", "fable.example", "--user", email];
    let answer = one.tokens(email, password).await.unwrap();
    let access = token(&answer, "access_token").await;
    assert!(active(&one, &access).await);
    let said = printed(folder, &[&["user", "revoke-sessions"], &options[..]].concat());
    assert!(said.contains("has no session and no grant any more"), "{said}");
    dies(&one, &access).await;
    let again = one.tokens(email, password).await.unwrap();
    let access = token(&again, "access_token").await;
    assert!(active(&one, &access).await);

    // And disables the account.
    assert!(printed(folder, &[&["user", "disable"], &options[..]].concat()).contains("is disabled"));
    dies(&one, &access).await;
    assert!(printed(folder, &[&["user", "disable"], &options[..]].concat()).contains("was disabled before"));
    assert!(one.tokens(email, password).await.is_err());
    assert!(printed(folder, &[&["user", "enable"], &options[..]].concat()).contains("is enabled"));
    assert!(one.tokens(email, password).await.is_ok());
    let nobody = ["user", "disable", "--config", "two.toml", "--tenant", "fable.example", "--user", "no@body.example"];
    assert!(refused(folder, &nobody).contains("there is no such user in this tenant"));
    first.program.stop().await;
    second.program.stop().await;
    database.remove().await.unwrap();
}
