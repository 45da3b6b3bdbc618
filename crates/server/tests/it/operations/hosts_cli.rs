//! Hosts of tenants by flag, by seed and by command.

use super::{
    process::{CHEAP, Dev, printed, refused, until},
    visitor::{App, SEED, client},
};
use serde_json::Value;
use std::fs;

/// The metadata of the tenant at a host; the status where there is none.
async fn metadata(app: &App, host: &str) -> Result<Value, u16> {
    let (_, port) = app.base.rsplit_once(':').unwrap();
    let asked =
        app.client.get(app.url("v2.0/.well-known/openid-configuration")).header("host", format!("{host}:{port}"));
    let answer = asked.send().await.unwrap();
    if answer.status() == 200 { Ok(answer.json().await.unwrap()) } else { Err(answer.status().as_u16()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_server_takes_up_and_gives_up_hosts() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED.replace("    name:", "    hosts: [Login.Fable.Example]\n    name:"))
        .unwrap();
    let pattern = "http://{tenant}.localhost";
    let arguments = ["--data", "data", "--seed", "seed.yaml", "--tenant-host-pattern", pattern];
    let dev = Dev::start(folder, &arguments, &CHEAP).await;
    let app = App::announced(&dev.announced, client(None));
    let (_, port) = app.base.rsplit_once(':').unwrap();
    for host in [format!("{}.localhost", app.tenant), "login.fable.example".to_owned()] {
        let issuer = format!("http://{host}:{port}/{}/v2.0", app.tenant);
        assert_eq!(metadata(&app, &host).await.unwrap()["issuer"], issuer);
    }

    let host = "kunden.fable.example";
    let command = |act: &str, more: &[&str]| {
        let arguments = [&["tenant", "host", act, "--data", "data", "fable.example"], more].concat();
        printed(folder, &arguments)
    };
    let added = command("add", &[host]);
    assert!(added.contains("\n_vestibule-challenge.kunden.fable.example TXT \"vestibule-host="), "{added}");
    assert_eq!(command("list", &[]), "kunden.fable.example not verified\nlogin.fable.example verified\n");
    assert_eq!(metadata(&app, host).await, Err(421));
    command("verify", &[host, "--assume-verified"]);
    until("the host is served", async || metadata(&app, host).await.ok()).await;
    assert_eq!(command("list", &[]), "kunden.fable.example verified\nlogin.fable.example verified\n");
    command("remove", &[host]);
    until("the host is served no more", async || metadata(&app, host).await.err().filter(|status| *status == 421))
        .await;

    for (arguments, problem) in [
        (&["add", "--data", "data", "fable.example", "https://x.example"][..], "must be a host name"),
        (&["add", "--data", "data", "fable.example", "login.fable.example"], "a tenant has this host already"),
        (&["add", "--data", "data", "nobody.example", "x.example"], "no such tenant"),
        (&["verify", "--data", "data", "fable.example", "login.fable.example"], "TXT record"),
        (&["remove", "--data", "data", "fable.example", host], "no such host"),
    ] {
        let found = refused(folder, &[&["tenant", "host"], arguments].concat());
        assert!(found.contains(problem), "{problem} is not in\n{found}");
    }
    dev.program.stop().await;
    for (pattern, problem) in
        [("http://id.example", "expected a pattern such as"), ("https://{tenant}.localhost", "use one scheme for both")]
    {
        let arguments = ["dev", "--ephemeral", "--listen", "127.0.0.1:0", "--tenant-host-pattern", pattern];
        let found = refused(folder, &arguments);
        assert!(found.contains(problem), "{problem} is not in\n{found}");
    }
}
