//! `serve`: what it refuses, which value of several holds, and a whole sign-up in production.

use super::{
    mail_server::{MailServer, certificates},
    process::{CHEAP, Dev, KEY, Served, free_port, printed, refused, run, until, vestibule},
    visitor::{App, PASSWORD, SEED, client, code_in},
};
use std::{fs, path::Path};
use vestibule_testkit::postgres::Database;

/// A complete configuration that needs no other server to start.
pub(crate) fn configure(folder: &Path) {
    let text = format!(
        r#"public_url = "https://login.example"
listen = "127.0.0.1:0"

[metrics]
listen = "127.0.0.1:0"

[store]
path = "vestibule.db"

[keys]
master = "{KEY}"

[mail]
host = "localhost"
from = "sign-in@example.com"
password = "relay-secret-4242"
"#
    );
    fs::write(folder.join("vestibule.toml"), text).unwrap();
}

fn with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> (bool, String, String) {
    let output = vestibule(folder, arguments).envs(variables.iter().copied()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

const SERVE: [&str; 3] = ["serve", "--config", "vestibule.toml"];

#[test]
fn each_half_configured_state_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    for (variable, value, advice) in [
        ("VESTIBULE_KEYS__MASTER", "", "make one with `openssl rand -hex 32"),
        ("VESTIBULE_KEYS__MASTER", "too-short", "keys.master: "),
        ("VESTIBULE_PUBLIC_URL", "", "public_url is missing: set it to the origin that browsers use"),
        ("VESTIBULE_PUBLIC_URL", "http://login.example", "Use https://"),
        ("VESTIBULE_PUBLIC_URL", "https://login.example/path", "expected an origin such as https://login.example.com"),
        ("VESTIBULE_LISTEN", "0.0.0.0:0", "set tls.certificate and tls.key, or put a TLS proxy in front"),
        ("VESTIBULE_STORE__PATH", "", "set store.path to a file for the embedded one, or store.url"),
        ("VESTIBULE_STORE__URL", "postgres://db/v", "store.url and store.path name two stores: set one"),
        ("VESTIBULE_STORE__PATH", "/proc/nowhere/v.db", "is its directory writable, and on a local disk?"),
        ("VESTIBULE_MAIL__HOST", "", "mail.host is missing: without mail nobody can prove an address"),
        ("VESTIBULE_MAIL__FROM", "", "mail.from is missing: set it to the address that mails come from"),
        ("VESTIBULE_MAIL__TRANSPORT", "outbox", "it is for `vestibule dev`. Set mail.transport = \"smtp\""),
        ("VESTIBULE_MAIL__AUTHORITY", "missing.pem", "mail.authority: missing.pem"),
        ("VESTIBULE_ADMIN__PUBLIC_URL", "https://login.example", "accept it with admin.same_origin = true"),
        ("VESTIBULE_TLS__CERTIFICATE", "a.pem", "tls.certificate and tls.key go together"),
        ("VESTIBULE_LIMITS__EXEMPT_LOOPBACK", "true", "is for `vestibule dev`"),
        ("VESTIBULE_PASSWORD__MEMORY_KIB", "64", "expected a whole number from 7168"),
        ("VESTIBULE_LIMITS__CONECTIONS", "5", "did you mean `VESTIBULE_LIMITS__CONNECTIONS`?"),
    ] {
        let (succeeded, out, problem) = with(folder.path(), &SERVE, &[(variable, value)]);
        assert!(!succeeded && out.is_empty(), "{variable}={value}");
        assert!(problem.contains(advice), "{variable}={value}: {advice} is not in\n{problem}");
        assert!(!problem.contains(KEY) && !problem.contains("panicked"), "{variable}={value}\n{problem}");
    }
}

#[test]
fn certificates_that_do_not_read_are_refused_by_their_files_name() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    certificates(folder.path());
    fs::write(folder.path().join("broken.pem"), "nothing\n").unwrap();
    for (certificate, key, problem) in [
        ("broken.pem", "localhost.key", "broken.pem: there is no certificate in the file"),
        ("localhost.pem", "broken.pem", "broken.pem: the private key is not PEM"),
        ("missing.pem", "localhost.key", "missing.pem: "),
        ("authority.pem", "localhost.key", "the certificate can't be used"),
    ] {
        let variables = [("VESTIBULE_TLS__CERTIFICATE", certificate), ("VESTIBULE_TLS__KEY", key)];
        let (succeeded, _, said) = with(folder.path(), &SERVE, &variables);
        assert!(!succeeded && said.contains(problem), "{certificate} {key}: {said}");
    }
}

#[test]
fn an_unknown_key_is_refused_with_its_line_and_the_likely_one() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let path = folder.path().join("vestibule.toml");
    let text = fs::read_to_string(&path).unwrap().replace("from = ", "form = ");
    fs::write(path, text).unwrap();
    let problem = refused(folder.path(), &SERVE);
    assert!(problem.contains("vestibule.toml:15: unknown key `mail.form`; did you mean `mail.from`?"), "{problem}");
}

#[test]
fn the_environment_goes_before_the_file_and_flags_before_both() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let arguments = [SERVE.as_slice(), &["--print-config"]].concat();
    let print = |more: &[&str], variables: &[(&str, &str)]| {
        let (succeeded, out, problem) = with(folder.path(), &[&arguments, more].concat(), variables);
        assert!(succeeded, "{problem}");
        out
    };
    let variables = [("VESTIBULE_LISTEN", "127.0.0.1:2222")];
    let file = print(&[], &[]);
    assert!(file.contains("listen = \"127.0.0.1:0\" # vestibule.toml:2"), "{file}");
    let environment = print(&[], &variables);
    assert!(environment.contains("listen = \"127.0.0.1:2222\" # VESTIBULE_LISTEN"), "{environment}");
    let flag = print(&["--listen", "127.0.0.1:3333"], &variables);
    assert!(flag.contains("listen = \"127.0.0.1:3333\" # --listen"), "{flag}");
    assert!(flag.contains("shutdown_timeout_seconds = 30 # default"), "{flag}");
    assert!(!flag.contains(KEY) && !flag.contains("relay-secret"), "{flag}");
    assert_eq!(flag.matches("\"[secret]\"").count(), 2, "{flag}");

    let key_file = folder.path().join("key");
    fs::write(&key_file, format!("{KEY}\n")).unwrap();
    let from_file = print(&[], &[("VESTIBULE_KEYS__MASTER_FILE", key_file.to_str().unwrap())]);
    assert!(from_file.contains("master = \"[secret]\" # VESTIBULE_KEYS__MASTER_FILE"), "{from_file}");
}

/// A store on PostgreSQL with the seeded tenant, and what `dev` made of it; the master key is in `data/master.key`.
async fn seeded(folder: &Path, database: &Database) -> serde_json::Value {
    fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let url = database.url().unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--store", &url, "--seed", "seed.yaml"], &CHEAP).await;
    let announced = dev.announced.clone();
    dev.program.stop().await;
    announced
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_up_in_production_over_tls_postgres_and_smtp() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let database = Database::bare().await.unwrap();
    let announced = seeded(folder.path(), &database).await;
    let mut mail = MailServer::started(folder.path()).await;
    let (port, mail_port) = (free_port(), mail.port.clone());
    let text = format!(
        r#"
public_url = "https://localhost:{port}"
listen = "0.0.0.0:{port}"
metrics = {{ listen = "127.0.0.1:0" }}
tls = {{ certificate = "localhost.pem", key = "localhost.key" }}
keys = {{ master_file = "data/master.key" }}
limits = {{ header_timeout_seconds = 5 }}
[mail]
host = "localhost"
port = {mail_port}
authority = "authority.pem"
user = "vestibule"
from = "sign-in@fable.example"
"#
    );
    fs::write(folder.path().join("vestibule.toml"), text).unwrap();
    fs::write(folder.path().join("relay"), "relay-secret-4242\n").unwrap();
    let url = database.url().unwrap();
    let variables =
        [CHEAP.as_slice(), &[("VESTIBULE_STORE__URL", url.as_str()), ("VESTIBULE_MAIL__PASSWORD_FILE", "relay")]]
            .concat();
    let served = Served::start(folder.path(), "vestibule.toml", &variables).await;
    let authority = fs::read_to_string(folder.path().join("authority.pem")).unwrap();
    let mut app = App::announced(&announced, client(Some(&authority)));
    app.base = format!("https://localhost:{port}");

    let browser = app.browser();
    let page = app.begin_sign_up(&browser, "avery@example.com").await.unwrap();
    assert!(page.headers.contains_key("strict-transport-security"));
    let content = mail.mail("avery@example.com").await["content"].as_str().unwrap().to_owned();
    let page = app.end_sign_up(&browser, &page, &code_in(&content)).await.unwrap();
    assert!(app.redeem(&page).await.unwrap()["id_token"].is_string());
    app.tokens("avery@example.com", PASSWORD).await.unwrap();
    let outbox = app.client.get(format!("{}/dev/outbox", app.base)).send().await.unwrap();
    assert_eq!(outbox.status(), 404, "there is no outbox in production");
    let checked = run(folder.path(), &["healthcheck", "--address", &served.health]);
    assert!(checked.status.success(), "{checked:?}");
    let log = served.program.stop().await;
    assert!(log.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{log}");
    for secret in [code_in(&content).as_str(), PASSWORD, "relay-secret", "avery@example.com"] {
        assert!(!log.contains(secret), "{secret} is in the log: {log}");
    }
    database.remove().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_made_while_the_server_runs_is_there_at_once() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let port = free_port();
    let base = format!("http://localhost:{port}");
    let listen = format!("127.0.0.1:{port}");
    let variables = [("VESTIBULE_PUBLIC_URL", base.as_str()), ("VESTIBULE_LISTEN", listen.as_str())];
    let served = Served::start(folder.path(), "vestibule.toml", &variables).await;
    let client = client(None);
    let discovery = format!("{base}/shop.example/v2.0/.well-known/openid-configuration");
    assert_eq!(client.get(&discovery).send().await.unwrap().status(), 400);
    let create = ["tenant", "create", "--config", "vestibule.toml", "--domain", "shop.example", "--name", "The Shop"];
    let made = printed(folder.path(), &create);
    let id = made.trim().strip_prefix("tenant ").unwrap();
    let metadata: serde_json::Value = client.get(&discovery).send().await.unwrap().json().await.unwrap();
    assert_eq!(metadata["issuer"], format!("{base}/{id}/v2.0"));
    let keys: serde_json::Value =
        client.get(metadata["jwks_uri"].as_str().unwrap()).send().await.unwrap().json().await.unwrap();
    assert!(!keys["keys"].as_array().unwrap().is_empty());
    let again = refused(folder.path(), &create);
    assert!(again.contains("another tenant has this domain name"), "{again}");

    let control = ["tenant", "create", "--config", "vestibule.toml", "--domain", "operators.example", "--control"];
    let made = printed(folder.path(), &control);
    assert!(made.contains("operator operator") && made.contains("\npassword "), "{made}");
    let reserved = ["tenant", "create", "--config", "vestibule.toml", "--domain", "admin", "--name", "x"];
    assert!(refused(folder.path(), &reserved).contains("admin"));
    served.program.stop().await;
}

/// A tenant with one application, whose secret is this.
fn declare(folder: &Path, secret: &str) {
    let text = format!(
        "tenants:\n  - domain: shop.example\n    name: The Shop\n    applications:\n      - displayName: Nightly sync\n        \
         appId: 6f1c3a52-0000-4000-8000-000000000001\n        identifierUris: [\"api://sync\"]\n        \
         secrets: [{{ displayName: one, value: \"{secret}\" }}]\n"
    );
    fs::write(folder.join("tenants.yaml"), text).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_applied_from_a_file_get_tokens_from_the_running_server() {
    let folder = tempfile::tempdir().unwrap();
    configure(folder.path());
    let port = free_port();
    let (base, listen) = (format!("http://localhost:{port}"), format!("127.0.0.1:{port}"));
    let variables = [("VESTIBULE_PUBLIC_URL", base.as_str()), ("VESTIBULE_LISTEN", listen.as_str())];
    let served = Served::start(folder.path(), "vestibule.toml", &variables).await;
    let client = client(None);
    let status = async |secret: &str| {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", "6f1c3a52-0000-4000-8000-000000000001"),
            ("client_secret", secret),
            ("scope", "api://sync/.default"),
        ];
        let asked = client.post(format!("{base}/shop.example/oauth2/v2.0/token")).form(&fields);
        asked.send().await.unwrap().status().as_u16()
    };
    let apply = ["apply", "--config", "vestibule.toml", "tenants.yaml"];
    declare(folder.path(), "the-first-secret-of-the-nightly-sync");
    let made = printed(folder.path(), &apply);
    assert!(made.contains("shop.example") && made.contains("Nightly sync"), "{made}");
    assert_eq!(status("the-first-secret-of-the-nightly-sync").await, 200);

    declare(folder.path(), "the-second-secret-of-the-nightly-sync");
    printed(folder.path(), &apply);
    until("the new secret", async || (status("the-second-secret-of-the-nightly-sync").await == 200).then_some(()))
        .await;
    assert_eq!(status("the-first-secret-of-the-nightly-sync").await, 401);

    fs::write(folder.path().join("tenants.yaml"), "tenants:\n  - domain: shop.example\n    nmae: The Shop\n").unwrap();
    assert!(refused(folder.path(), &apply).contains("name"));
    served.program.stop().await;
}
