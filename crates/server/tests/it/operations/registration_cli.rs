//! Letting clients register themselves, by command.

use super::{
    process::{CHEAP, Dev, printed, refused, until},
    visitor::{App, SEED, client},
};
use serde_json::{Value, json};
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn a_running_server_lets_clients_register_by_the_operators_tokens() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let app = App::announced(&dev.announced, client(None));
    let register = async |token: &str| {
        let body = json!({"redirect_uris": ["https://app.example/callback"]}).to_string();
        let asked = app.client.post(app.url("oauth2/v2.0/register")).header("content-type", "application/json");
        let answer = asked.bearer_auth(token).body(body).send().await.unwrap();
        answer.status().as_u16()
    };
    assert_eq!(register("x").await, 404, "off until somebody switches it on");
    let of = ["--data", "data", "--tenant", "fable.example"];
    printed(folder, &[&["tenant", "client-registration"], &of[..], &["guarded"]].concat());
    let command =
        |act: &str, more: &[&str]| printed(folder, &[&["tenant", "registration-token", act], &of[..], more].concat());
    let made = command("create", &["--uses", "2", "--days", "1", "--description", "of a test"]);
    let (id, token) = made.trim().split_once('\n').unwrap();
    let (id, token) = (id.strip_prefix("id ").unwrap(), token.strip_prefix("token ").unwrap());
    until("a client is let in", async || Some(register(token).await).filter(|status| *status == 201)).await;
    let listed = command("list", &[]);
    assert!(listed.starts_with(id) && listed.contains("1 uses left of a test"), "{listed}");
    assert!(!listed.contains(token));
    command("revoke", &[id]);
    assert_eq!(register(token).await, 401);
    assert_eq!(command("list", &[]), "");
    let metadata: Value =
        app.client.get(app.url("v2.0/.well-known/openid-configuration")).send().await.unwrap().json().await.unwrap();
    assert_eq!(metadata["registration_endpoint"], app.url("oauth2/v2.0/register"));
    for (arguments, problem) in [
        (&["client-registration", "ajar"][..], "off, guarded or open"),
        (&["registration-token", "revoke", id], "no such token"),
        (&["registration-token", "revoke", "x"], "not a UUID"),
        (&["registration-token", "create", "--days", "0"], "0 is not in 1..=366"),
    ] {
        let found = refused(folder, &[&["tenant"], arguments, &of[..]].concat());
        assert!(found.contains(problem), "{problem} is not in\n{found}");
    }
    dev.program.stop().await;
}
