use super::*;
use std::{collections::BTreeMap, fs, path::PathBuf};

struct Given {
    _directory: tempfile::TempDir,
    file: PathBuf,
}

fn file(text: &str) -> Given {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("vestibule.toml");
    fs::write(&file, text).unwrap();
    Given { _directory: directory, file }
}

fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn read(
    text: &str,
    pairs: &[(&str, &str)],
    flags: Vec<(&'static str, &'static str, String)>,
) -> Result<Values, ConfigError> {
    let given = file(text);
    Sources { file: Some(given.file.clone()), variables: variables(pairs), flags }.read(Mode::Production)
}

fn problems(text: &str, pairs: &[(&str, &str)]) -> String {
    match read(text, pairs, Vec::new()).and_then(|values| Settings::read(&values)) {
        Ok(_) => panic!("{text} reads"),
        Err(error) => error.to_string(),
    }
}

const KEY: &str = "6d5f807e23db210bc254a28be2d6759a0f5f5d99bdb0d1c0e8f3d3cb1a1fe8fd";

/// Everything that `serve` asks for.
fn complete() -> String {
    format!(
        "public_url = \"https://login.example\"\n[store]\npath = \"v.db\"\n[keys]\nmaster = \"{KEY}\"\n\
         [mail]\nhost = \"smtp.example\"\nfrom = \"sign-in@example.com\"\n"
    )
}

fn refusals(text: &str, pairs: &[(&str, &str)]) -> String {
    let settings = Settings::read(&read(text, pairs, Vec::new()).unwrap()).unwrap();
    refuse_half_configured(&settings, Mode::Production).map_or_else(|error| error.to_string(), |()| String::new())
}

#[test]
fn flags_go_before_variables_and_variables_before_the_file() {
    let text = "[limits]\nbody_bytes = 20000\nuri_bytes = 5000\nconnections = 7\n";
    let pairs = [("VESTIBULE_LIMITS__URI_BYTES", "6000"), ("VESTIBULE_LIMITS__CONNECTIONS", "8")];
    let values = read(text, &pairs, vec![("--connections", "limits.connections", "9".to_owned())]).unwrap();
    let settings = Settings::read(&values).unwrap();
    assert_eq!((settings.limits.body_bytes, settings.limits.uri_bytes, settings.connections.most), (20_000, 6_000, 9));
    assert_eq!(settings.limits.request_timeout.as_secs(), 30);
    let printed = values.print();
    assert!(printed.contains("connections = 9 # --connections"), "{printed}");
    assert!(printed.contains("uri_bytes = 6000 # VESTIBULE_LIMITS__URI_BYTES"), "{printed}");
    assert!(printed.contains("vestibule.toml:2"), "{printed}");
}

#[test]
fn an_unknown_key_is_refused_with_its_line_and_the_likeliest_name() {
    let problems =
        problems("public_url = \"https://a.example\"\n\n[limit]\nbody_bytes = 1\n[store]\npth = \"x\"\n", &[]);
    assert!(
        problems.contains("vestibule.toml:4: unknown key `limit.body_bytes`; did you mean `limits.body_bytes`?"),
        "{problems}"
    );
    assert!(problems.contains("vestibule.toml:6: unknown key `store.pth`; did you mean `store.path`?"), "{problems}");
}

#[test]
fn an_unknown_variable_is_refused_but_not_what_kubernetes_adds() {
    let problems = problems("", &[("VESTIBULE_STORE__URI", "x")]);
    assert!(
        problems.contains("unknown variable VESTIBULE_STORE__URI; did you mean `VESTIBULE_STORE__URL`?"),
        "{problems}"
    );
    let harmless = [
        ("VESTIBULE_SERVICE_HOST", "10.0.0.1"),
        ("VESTIBULE_PORT_8080_TCP", "tcp://10.0.0.1:8080"),
        ("VESTIBULE_TEST_POSTGRES", "x"),
        ("VESTIBULE_BIN", "target/debug/vestibule"),
    ];
    assert!(read("", &harmless, Vec::new()).is_ok());
}

#[test]
fn a_misspelt_variable_of_no_section_is_refused() {
    let problems = problems("", &[("VESTIBULE_PUBLICURL", "https://a.example")]);
    assert!(problems.contains("did you mean `VESTIBULE_PUBLIC_URL`?"), "{problems}");
}

#[test]
fn a_secret_comes_as_itself_or_in_a_file_but_not_both() {
    let secret = file(&format!("{KEY}\n"));
    let path = secret.file.to_str().unwrap();
    let settings = Settings::read(&read("", &[("VESTIBULE_KEYS__MASTER_FILE", path)], Vec::new()).unwrap()).unwrap();
    assert_eq!(settings.master_key.unwrap().reveal(), KEY);
    let text = format!("[keys]\nmaster_file = \"{path}\"\n");
    let settings = Settings::read(&read(&text, &[("VESTIBULE_KEYS__MASTER", "other")], Vec::new()).unwrap()).unwrap();
    assert_eq!(settings.master_key.unwrap().reveal(), "other");
    let both = problems(&format!("[keys]\nmaster_file = \"{path}\"\nmaster = \"x\"\n"), &[]);
    assert!(both.contains("`keys.master` is already given at"), "{both}");
    let gone = problems("[keys]\nmaster_file = \"/nowhere/master.key\"\n", &[]);
    assert!(gone.contains("/nowhere/master.key"), "{gone}");
    let no_secret = problems("[store]\npath_file = \"x\"\n", &[]);
    assert!(no_secret.contains("unknown key `store.path_file`"), "{no_secret}");
}

#[test]
fn no_secret_is_printed() {
    let text = format!("{}user = \"u\"\npassword = \"hunter2hunter2\"\n", complete().replace("[mail]", "[mail]\n"));
    let text = text.replace("path = \"v.db\"", "url = \"postgres://u:sesame@db/v\"");
    let values = read(&text, &[], Vec::new()).unwrap();
    let printed = format!("{}{values:?}{:?}", values.print(), Settings::read(&values).unwrap());
    for secret in [KEY, "hunter2hunter2", "sesame"] {
        assert!(!printed.contains(secret), "{printed}");
    }
    assert!(printed.contains("master = \"[secret]\""), "{printed}");
}

#[test]
fn what_is_printed_reads_back() {
    let values = read(&complete(), &[("VESTIBULE_PROXIES__TRUSTED", "10.0.0.0/8, 192.0.2.1")], Vec::new()).unwrap();
    let again = read(&values.print(), &[], Vec::new()).unwrap();
    let bare = |values: &Values| {
        values.print().lines().map(|line| line.split(" # ").next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(bare(&again), bare(&values));
}

#[test]
fn values_that_do_not_read_are_all_named() {
    let text = "listen = 8080\npublic_url = \"login.example\"\n[limits]\nbody_bytes = 1\nconnections = 1.5\n\
                [log]\nformat = \"xml\"\n[tls]\nkey = \"k.pem\"\n[proxies]\ntrusted = [\"everybody\"]\n";
    let problems = problems(&text.replace("connections = 1.5\n", ""), &[]);
    for expected in [
        "listen (",
        "public_url (",
        "limits.body_bytes (",
        "log.format (",
        "tls.certificate and tls.key",
        "proxies.trusted (",
    ] {
        assert!(problems.contains(expected), "{expected}\n{problems}");
    }
    assert!(self::problems(text, &[]).contains("`limits.connections` can't hold a value of this type"));
    assert!(self::problems("a = [", &[]).contains("vestibule.toml: "));
}

#[test]
fn a_complete_configuration_is_not_refused() {
    assert_eq!(refusals(&complete(), &[]), "");
}

#[test]
fn half_a_configuration_is_refused_with_what_to_do() {
    let empty = refusals("", &[]);
    for expected in [
        "public_url is missing",
        "there is no store",
        "openssl rand -hex 32",
        "mail.host is missing",
        "mail.from is missing",
    ] {
        assert!(empty.contains(expected), "{expected}\n{empty}");
    }
}

#[test]
fn hosts_of_tenants_that_contradict_the_rest_are_refused() {
    let id = "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a.id.example";
    let (own, admin) = (format!("https://{id}"), format!("https://{id}:8443"));
    let pattern = ("VESTIBULE_TENANT_HOST_PATTERN", "https://{tenant}.id.example");
    for (pairs, expected) in [
        (&[("VESTIBULE_TENANT_HOST_PATTERN", "http://{tenant}.id.example")][..], "write both with https://"),
        (&[pattern, ("VESTIBULE_PUBLIC_URL", own.as_str())], "public_url is on a host of tenant_host_pattern"),
        (&[pattern, ("VESTIBULE_ADMIN__PUBLIC_URL", &admin)], "admin.public_url is on a host of tenant_host_pattern"),
        (&[("VESTIBULE_SHARED_ORIGIN", "false")], "tenants would have no origin at all"),
        (
            &[
                ("VESTIBULE_PUBLIC_URL", "http://localhost:8080"),
                ("VESTIBULE_TENANT_HOST_PATTERN", "http://{tenant}.id.example"),
            ],
            "in the clear. Use https://, or {tenant}.localhost",
        ),
    ] {
        let found = refusals(&complete(), pairs);
        assert!(found.contains(expected), "{expected}\n{found}");
    }
    assert_eq!(refusals(&complete(), &[pattern, ("VESTIBULE_SHARED_ORIGIN", "false")]), "");
    assert!(problems("tenant_host_pattern = \"https://id.example\"", &[]).contains("expected a pattern such as"));
    let values = read(&complete(), &[pattern], Vec::new()).unwrap().print();
    assert!(values.contains("tenant_host_pattern = \"https://{tenant}.id.example\" # VESTIBULE_TENANT"), "{values}");
}

#[test]
fn client_certificates_that_nobody_would_ask_for_or_believe_are_refused() {
    for (given, named) in [
        ("mtls_listen = \"127.0.0.1:0\"", "which needs TLS"),
        ("client_certificate_header = \"client-cert\"", "proxies.trusted"),
        ("mtls_public_url = \"https://mtls.login.example\"", "nobody asks for certificates"),
        ("mtls_public_url = \"http://mtls.login.example\"", "in the clear"),
    ] {
        let told = refusals(&format!("{}[tls]\n{given}\n", complete()), &[]);
        assert!(told.contains(named), "{given}: {told}");
    }
    let proxied = format!(
        "{}[tls]\nclient_certificate_header = \"client-cert\"\nmtls_public_url = \"https://mtls.login.example\"\n\
         [proxies]\ntrusted = [\"10.0.0.0/8\"]\n",
        complete()
    );
    assert!(!refusals(&proxied, &[]).contains("certificate"), "{}", refusals(&proxied, &[]));
    assert!(problems("[tls]\nclient_certificate_header = \"a b\"\n", &[]).contains("the name of a header"));
}

#[test]
fn dangerous_configurations_are_refused() {
    for (pairs, expected) in [
        (&[("VESTIBULE_LISTEN", "0.0.0.0:8080")][..], "which other machines reach, without TLS"),
        (&[("VESTIBULE_PUBLIC_URL", "http://login.example")], "in the clear"),
        (&[("VESTIBULE_ADMIN__PUBLIC_URL", "https://login.example:443")], "admin.same_origin = true"),
        (&[("VESTIBULE_MAIL__TRANSPORT", "outbox")], "shows everybody's codes"),
        (&[("VESTIBULE_LIMITS__EXEMPT_LOOPBACK", "true")], "limits.exempt_loopback"),
        (&[("VESTIBULE_OUTBOUND__ALLOW_NETWORKS", "10.0.0.0/8,127.0.0.1")], "outbound.allow_networks"),
        (&[("VESTIBULE_OUTBOUND__ALLOW_NETWORKS", "::/0")], "outbound.allow_networks"),
        (&[("VESTIBULE_KEYS__MASTER", "short")], "keys.master: a master key is 32 random bytes"),
        (
            &[
                ("VESTIBULE_PUBLIC_URL", "http://localhost:8443"),
                ("VESTIBULE_TLS__CERTIFICATE", "c"),
                ("VESTIBULE_TLS__KEY", "k"),
            ],
            "write https://",
        ),
    ] {
        let refusals = refusals(&complete(), pairs);
        assert!(refusals.contains(expected), "{expected}\n{refusals}");
        assert_eq!(refusals.matches("\n  - ").count(), 1, "{refusals}");
    }
    let behind_a_proxy = [("VESTIBULE_LISTEN", "0.0.0.0:8080"), ("VESTIBULE_PROXIES__TRUSTED", "10.0.0.0/8")];
    assert_eq!(refusals(&complete(), &behind_a_proxy), "");
    let accepted = [("VESTIBULE_ADMIN__PUBLIC_URL", "https://login.example"), ("VESTIBULE_ADMIN__SAME_ORIGIN", "true")];
    assert_eq!(refusals(&complete(), &accepted), "");
}

#[test]
fn every_default_reads_in_both_modes() {
    for mode in [Mode::Development, Mode::Production] {
        let settings = Settings::read(&Values::defaults(mode)).unwrap();
        assert_eq!(settings.quotas.exempt_loopback, mode == Mode::Development);
        assert_eq!(settings.mail.is_none(), mode == Mode::Development);
    }
}

#[test]
fn the_defaults_of_requests_and_rates_are_the_edges_own() {
    let settings = Settings::read(&Values::defaults(Mode::Production)).unwrap();
    assert_eq!(settings.limits, vestibule_http::Limits::default());
    assert_eq!(settings.quotas, vestibule_http::RateQuotas::default());
}

#[test]
fn key_names_are_unique_and_every_key_is_on_the_reference_page() {
    let page = reference();
    let mut names = KEYS.iter().map(|key| key.name).collect::<Vec<_>>();
    for key in KEYS {
        assert!(page.contains(&format!("`{}`", key.name)) && page.contains(&key.variable()), "{}", key.name);
        assert_eq!(Key::named(key.name).unwrap().0.name, key.name);
    }
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}
