//! Drafting, publishing and rolling back by command, while the server serves.

use super::{
    process::{CHEAP, Dev, printed, refused, run},
    visitor::SEED,
};
use serde_json::{Value, json};
use std::fs;

#[tokio::test(flavor = "multi_thread")]
async fn operators_draft_publish_and_roll_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml"], &CHEAP).await;
    let arguments = |act: &'static str, more: &[&'static str]| {
        [&["flow", act, "--data", "data", "--tenant", "fable.example"], more].concat()
    };
    let command = |act, more: &[&'static str]| printed(folder, &arguments(act, more));
    assert!(command("list", &[]).contains("version 1"), "{}", command("list", &[]));
    let mut flow: Value = serde_json::from_str(&command("show", &[])).unwrap();
    let published = flow.clone();
    flow["attributeCollection"] = json!({ "pages": [{ "inputs": [{ "attribute": "city", "required": true }] }] });
    fs::write(folder.join("flow.json"), flow.to_string()).unwrap();
    let drafted = run(folder, &arguments("draft", &["flow.json"]));
    let said = String::from_utf8(drafted.stderr).unwrap();
    assert!(drafted.status.success() && drafted.stdout.is_empty() && said.contains("is saved"), "{said}");
    assert!(command("list", &[]).contains("draft"));
    assert_eq!(serde_json::from_str::<Value>(&command("show", &["--version", "draft"])).unwrap(), flow);
    assert_eq!(serde_json::from_str::<Value>(&command("show", &[])).unwrap(), published, "a draft has no effect");
    assert_eq!(command("publish", &[]), "version 2\n");
    assert_eq!(serde_json::from_str::<Value>(&command("show", &[])).unwrap(), flow);
    assert!(refused(folder, &arguments("publish", &[])).contains("no such version"));
    assert_eq!(command("rollback", &["1"]), "version 3\n");
    assert_eq!(serde_json::from_str::<Value>(&command("show", &[])).unwrap(), published);
    let name = published["displayName"].as_str().unwrap();
    let versions = printed(folder, &[arguments("list", &[]).as_slice(), &["--flow", name]].concat());
    assert_eq!(versions.lines().map(|line| line.split(' ').next().unwrap()).collect::<Vec<_>>(), ["3", "2", "1"]);
    flow["attributeCollection"]["pages"][0]["inputs"][0]["attribute"] = json!("shoeSize");
    fs::write(folder.join("flow.json"), flow.to_string()).unwrap();
    let problem = refused(folder, &arguments("draft", &["flow.json"]));
    assert!(problem.contains("attributeCollection.pages[0].inputs[0].attribute"), "{problem}");
    let mut elsewhere = published.clone();
    elsewhere["languages"] = json!(["de", "eng"]);
    fs::write(folder.join("flow.json"), elsewhere.to_string()).unwrap();
    let problem = refused(folder, &arguments("draft", &["flow.json"]));
    assert!(problem.contains("no pages in the language eng"), "{problem}");
    fs::write(folder.join("flow.json"), r#"{"displayName": "x", "methdos": []}"#).unwrap();
    assert!(refused(folder, &arguments("draft", &["flow.json"])).contains("methdos"));
    for wrong in ["2x", "99", "0"] {
        refused(folder, &[arguments("rollback", &[]).as_slice(), &[wrong]].concat());
    }
    dev.program.stop().await;
}
