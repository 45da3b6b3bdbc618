//! Configuration as files, by command: exit codes, folders, hostile files, and what a power cut leaves.

use super::{
    process::{CHEAP, Dev, Program, printed, refused, run, until, vestibule},
    serve::configure,
    visitor::client,
};
use serde_json::Value;
use std::{fs, os::unix::fs::PermissionsExt as _, path::Path, time::Duration};

const FILE: &str = "tenants:\n  - domain: shop.example\n    name: The Shop\n    applications:\n      - displayName: Web\n        \
                    redirectUris: { web: [\"https://shop.example/cb\"] }\n        secrets: [{ displayName: one, value: \
                    a-high-entropy-secret }]\n";
const OF: [&str; 2] = ["--config", "vestibule.toml"];

/// Runs a command on the deployment of a folder; gives its exit code and what it printed.
fn did(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(folder, &[arguments, &OF].concat());
    (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
}

#[test]
fn plan_apply_and_drift_tell_by_their_exit_codes_what_they_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    configure(folder);
    fs::write(folder.join("shop.yaml"), FILE).unwrap();
    let (code, told) = did(folder, &["plan", "shop.yaml"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("  + application Web\n") && told.contains("To apply: 3 to make.\n"), "{told}");
    assert!(!told.contains("a-high-entropy-secret") && !told.contains('\x1b'), "{told}");
    // What only applying makes is not told beforehand.
    assert!(!told.contains("appId") && !told.contains("redirectUris.spa"), "{told}");
    let plan = || did(folder, &["plan", "--json", "shop.yaml"]).1;
    let told = plan();
    assert_eq!(told, plan(), "the same plan is the same text");
    assert!(
        told.starts_with(
            "{\"tenants\":[{\"domain\":\"shop.example\",\"isNew\":true,\"changes\":[{\"action\":\"create\","
        ),
        "{told}"
    );
    let said =
        FILE.replace("displayName: Web", "displayName: Web\n        appId: 6F1C3A52-0000-4000-8000-000000000001");
    fs::write(folder.join("said.yaml"), said).unwrap();
    let (_, told) = did(folder, &["plan", "said.yaml"]);
    assert!(told.contains("appId: \"6f1c3a52-0000-4000-8000-000000000001\"") && !told.contains(" id:"), "{told}");
    for (key, place) in [("defaultLanguage: eng", "defaultLanguage"), ("languages: [de, eng]", "languages[1]")] {
        fs::write(folder.join("wrong.yaml"), FILE.replace("name: The Shop", &format!("name: The Shop\n    {key}")))
            .unwrap();
        let (code, told) = did(folder, &["plan", "wrong.yaml"]);
        let problem = format!("tenants[0].{place}: there are no pages in the language `eng`; did you mean `en`?");
        assert!(code == Some(1) && told.contains(&problem), "{told}");
    }
    let (code, told) = did(folder, &["apply", "shop.yaml"]);
    assert_eq!((code, told.contains("Applied: 3 made.\n")), (Some(0), true), "{told}");
    for command in ["plan", "drift", "apply"] {
        let (code, told) = did(folder, &[command, "shop.yaml"]);
        assert_eq!(code, Some(0), "{command}: {told}");
    }
    // Somebody changes something by another command.
    printed(
        folder,
        &["tenant", "client-registration", "--config", "vestibule.toml", "--tenant", "shop.example", "guarded"],
    );
    let (code, told) = did(folder, &["drift", "shop.yaml"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(
        told.contains("clientRegistration: \"guarded\"") && told.contains("1 difference from the files."),
        "{told}"
    );
    let (code, told) = did(folder, &["plan", "--json", "shop.yaml"]);
    let plan: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        (code, &plan["tenants"][0]["changes"][0]["differences"][0]["path"]),
        (Some(2), &"clientRegistration".into())
    );
    assert_eq!(did(folder, &["apply", "shop.yaml"]).0, Some(0));
    assert_eq!(did(folder, &["drift", "shop.yaml"]).0, Some(0));
    // What the files know nothing of.
    let more = FILE.replace("displayName: Web", "displayName: Other");
    fs::write(folder.join("other.yaml"), more).unwrap();
    assert_eq!(did(folder, &["apply", "other.yaml"]).0, Some(0));
    let (code, told) = did(folder, &["drift", "shop.yaml"]);
    assert_eq!((code, told.contains("  + application Other\n")), (Some(2), true), "{told}");
    assert_eq!(did(folder, &["plan", "shop.yaml"]).0, Some(0));
    assert_eq!(did(folder, &["plan", "--prune", "shop.yaml"]).0, Some(2));
    assert_eq!(did(folder, &["apply", "--prune", "shop.yaml"]).0, Some(0));
    assert_eq!(did(folder, &["drift", "shop.yaml"]).0, Some(0));
    fs::write(folder.join("wrong.yaml"), FILE.replace("name: The Shop", "nmae: The Shop")).unwrap();
    for command in ["plan", "drift", "apply"] {
        let (code, told) = did(folder, &[command, "wrong.yaml"]);
        assert_eq!(code, Some(1), "{command}: {told}");
        assert!(told.contains("wrong.yaml:3:5: tenants[0]: unknown key `nmae`; did you mean `name`?"), "{told}");
    }
}

#[test]
fn an_exported_folder_is_applied_to_another_deployment_as_it_is() {
    let [one, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    for folder in [&one, &other] {
        configure(folder.path());
    }
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/user-flows");
    let guide = guide.to_str().unwrap();
    assert_eq!(did(one.path(), &["apply", guide]).0, Some(0));
    let (code, told) = did(one.path(), &["export", "fable.example", "-o", "config/"]);
    assert_eq!(code, Some(0), "{told}");
    let folder = one.path().join("config");
    let text = fs::read_to_string(folder.join("fable.example.yaml")).unwrap();
    assert!(text.starts_with("# yaml-language-server: $schema=vestibule.schema.json\n"), "{text}");
    assert_eq!(text.matches("file: images/").count(), 4, "{text}");
    let schema = fs::read_to_string(folder.join("vestibule.schema.json")).unwrap();
    assert_eq!(schema, printed(one.path(), &["schema"]));
    assert!(told.contains("config/fable.example.yaml") && told.contains("its owner alone"), "{told}");
    // The file has hashes of secrets: whatever the umask is, nobody else reads it.
    let (code, told) = did(one.path(), &["export", "fable.example", "-o", "one.yaml"]);
    assert_eq!((code, told.contains("one.yaml")), (Some(0), true), "{told}");
    for file in ["config/fable.example.yaml", "one.yaml"] {
        let mode = fs::metadata(one.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    let (code, told) = did(one.path(), &["export", "fable.example", "-o", "one.yaml/deeper.yaml"]);
    assert!(code == Some(1) && told.contains("one.yaml") && !told.contains("os error"), "{told}");
    assert_eq!(did(one.path(), &["drift", "config"]).0, Some(0));
    let config = folder.to_str().unwrap();
    assert_eq!(did(other.path(), &["apply", config]).0, Some(0));
    let inline = |folder: &Path| printed(folder, &["export", "fable.example", "--config", "vestibule.toml"]);
    assert_eq!(inline(one.path()), inline(other.path()));
    assert!(
        refused(one.path(), &["export", "none.example", "--config", "vestibule.toml"]).contains("there is no tenant")
    );
}

#[test]
fn hostile_files_are_refused_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    configure(folder);
    fs::write(folder.join("secret"), "root:x").unwrap();
    fs::create_dir(folder.join("files")).unwrap();
    let bomb = {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..12 {
            let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
            text = [text, format!("a{level}: &a{level} [{aliases}]\n")].concat();
        }
        text
    };
    let named = |path: &str| {
        format!(
            "tenants: [{{ domain: a.example, name: A, terms: [{{ name: t, title: T, label: L, text: {{ file: {path} }} }}] }}]"
        )
    };
    for (text, told) in [
        (bomb, "more than 1000000 values"),
        (format!("tenants: {}", "[".repeat(10_000)), "not YAML"),
        ("tenants: [{ domain: a.example, name: A, name: B }]".to_owned(), "the key `name` stands there twice"),
        (named("../secret"), "does not lie below the folder"),
        (named("/etc/passwd"), "does not lie below the folder"),
        (named("."), "is no file"),
        ("tenants: [{ domain: a.example, name: !!python/object:os.system A }]".to_owned(), "tags such as"),
        ("\u{0}".to_owned(), "hostile.yaml"),
        (" ".repeat(33 * 1024 * 1024), "at most 32 MiB"),
        (format!("tenants: [{}]", "{},".repeat(200_000)), "`domain` is missing"),
    ] {
        fs::write(folder.join("files/hostile.yaml"), &text).unwrap();
        let (code, found) = did(folder, &["apply", "files/hostile.yaml"]);
        assert_eq!(code, Some(1), "{found}");
        assert!(
            found.contains(told) && !found.contains("panicked"),
            "{told} is not in\n{}",
            &found[..found.len().min(2000)]
        );
    }
    assert!(!folder.join("vestibule.db").exists(), "files that are wrong touch no store");
    let (_, told) = did(folder, &["plan", "nowhere"]);
    assert!(told.contains("nowhere: there is no such file or folder") && !told.contains("os error"), "{told}");
    fs::create_dir(folder.join("empty")).unwrap();
    assert!(did(folder, &["apply", "empty"]).1.contains("no configuration files in this folder"));
}

/// Killed at any moment a tenant is there as a whole or not at all, and applying again makes it whole.
#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_leaves_all_or_nothing() {
    const COUNT: usize = 300;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    configure(folder);
    let applications: Vec<String> = (0..COUNT).map(|number| format!("{{ displayName: App {number} }}")).collect();
    let text = |domain: &str| {
        format!("tenants: [{{ domain: {domain}, name: A, applications: [{}] }}]", applications.join(", "))
    };
    fs::write(folder.join("first.yaml"), FILE).unwrap();
    assert_eq!(did(folder, &["apply", "first.yaml"]).0, Some(0));
    let mut killed = 0;
    for round in 0..5_u32 {
        let domain = format!("shop{round}.example");
        fs::write(folder.join("large.yaml"), text(&domain)).unwrap();
        let mut applying =
            Program::start(&mut vestibule(folder, &["apply", "large.yaml", "--config", "vestibule.toml"]));
        // Somewhere between its start and its end.
        tokio::time::sleep(Duration::from_millis(u64::from(round) * 100)).await;
        killed += u32::from(applying.is_running());
        applying.crash();
        let (code, told) = did(folder, &["plan", "large.yaml"]);
        let whole = code == Some(0);
        assert!(
            whole || told.contains(&format!("To apply: {} to make.", COUNT + 2)),
            "{}",
            &told[told.len().saturating_sub(300)..]
        );
        assert_eq!(did(folder, &["apply", "large.yaml"]).0, Some(0));
        assert_eq!(did(folder, &["plan", "large.yaml"]).0, Some(0));
    }
    assert!(killed > 0, "it never was under way");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_server_takes_up_what_is_applied() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let dev = Dev::start(folder, &["--data", "data"], &CHEAP).await;
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/user-flows");
    let applied = printed(folder, &["apply", "--data", "data", guide.to_str().unwrap()]);
    assert!(
        applied.contains("  ~ user flow default\n") && applied.contains("  + terms document terms-of-use\n"),
        "{applied}"
    );
    let (http, base) = (client(None), dev.base().to_owned());
    let shop =
        dev.announced["tenants"][0]["applications"].as_array().unwrap().iter().find(|app| app["displayName"] == "Shop");
    let (id, redirect) = (shop.unwrap()["appId"].as_str().unwrap(), shop.unwrap()["redirectUris"][0].as_str().unwrap());
    let query = [
        ("client_id", id),
        ("redirect_uri", redirect),
        ("response_type", "code"),
        ("scope", "openid"),
        ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
        ("code_challenge_method", "S256"),
        ("prompt", "create"),
        ("ui_locales", "ar"),
    ];
    let url = reqwest::Url::parse_with_params(&format!("{base}/fable.example/oauth2/v2.0/authorize"), query).unwrap();
    until("the shop's own words", async || {
        let browser = vestibule_testkit::browser::Browser::new(&base).ok()?;
        let page = browser.open(url.as_str()).await.ok()?;
        page.body.contains("أهلاً بك في غرفة القراءة").then_some(())
    })
    .await;
    drop(http);
    dev.program.stop().await;
    // The sample's next start leaves it alone.
    let again = Dev::start(folder, &["--data", "data"], &CHEAP).await;
    again.program.stop().await;
    let drift = run(folder, &["drift", "--data", "data", guide.to_str().unwrap()]);
    assert_eq!(drift.status.code(), Some(0), "{drift:?}");
}

#[test]
fn the_schema_is_written_where_it_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    printed(folder.path(), &["schema", "-o", "vestibule.schema.json"]);
    let schema: Value =
        serde_json::from_slice(&fs::read(folder.path().join("vestibule.schema.json")).unwrap()).unwrap();
    assert_eq!(schema["properties"]["tenants"]["items"]["additionalProperties"], false);
}
