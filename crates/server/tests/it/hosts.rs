//! Hosts of tenants' own: everything works at each of them, under its own name, and for its own tenant only.

use crate::{
    harness::{FORM, PASSWORD, READER_SECRET, RelyingParty, Reply, Server, USER, on_both_engines},
    isolation,
};
use reqwest::{Method, StatusCode};
use std::{sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use vestibule_domain::{
    ids::TenantId,
    tenant::{HostName, RESERVED_SEGMENTS},
};
use vestibule_http::RateQuotas;
use vestibule_services::{
    keys::KeyForge,
    tenants::{self, HostRefusal, HostSettings, TenantDirectory, UnknownTenant},
};
use vestibule_testkit::stores;

const FABLES: &str = "login.fable.example";
const HALDENS: &str = "login.halden.example";

fn host(name: &str) -> HostName {
    HostName::parse(name).unwrap()
}

/// Each tenant has a host of its own beside the pattern's.
async fn with_hosts(test: impl AsyncFn(&Server)) {
    on_both_engines(async |server| {
        tenants::add_host(&server.platform, server.tenant.id, &host(FABLES), true).await.unwrap();
        tenants::add_host(&server.platform, server.other.id, &host(HALDENS), true).await.unwrap();
        test(server).await;
    })
    .await;
}

/// The shared origin and both hosts of the first tenant.
fn everywhere(server: &Server) -> [Server; 3] {
    [server.clone(), server.at_host_of(server.tenant.id), server.at(FABLES)]
}

fn issuer(server: &Server) -> String {
    format!("{}/{}/v2.0", server.base, server.tenant.id)
}

const DISCOVERY: &str = "v2.0/.well-known/openid-configuration";

/// A request as its bytes, and the whole answer as text.
async fn raw(server: &Server, request: &str) -> String {
    let (_, port) = server.base.rsplit_once(':').unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port.parse::<u16>().unwrap())).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

/// decisions.md 3: each host is an origin of its own, from its metadata to its tokens.
#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_in_at_every_host_of_the_tenant_under_that_hosts_issuer() {
    with_hosts(async |server| {
        for at in everywhere(server) {
            let metadata = at.get(&at.url(at.tenant.id, DISCOVERY), &[]).await.json();
            assert_eq!(metadata["issuer"], issuer(&at));
            for (name, url) in metadata.as_object().unwrap().iter().filter(|(name, _)| name.ends_with("_endpoint")) {
                assert!(url.as_str().unwrap().starts_with(&format!("{}/", at.base)), "{name} {url}");
            }
            assert!(metadata["jwks_uri"].as_str().unwrap().starts_with(&at.base));
            let reader = RelyingParty::reader(&at);
            let (browser, page) = reader.sign_in(&at).await;
            assert_eq!(page.answer("iss"), Some(issuer(&at)), "RFC 9207");
            let tokens = reader.redeem(&at, &page).await;
            assert_eq!(tokens.status, 200, "{:?}", tokens.body);
            let audience = reader.app.to_string();
            let id_token = at.verify(tokens.text("id_token"), &audience).await.unwrap();
            assert_eq!(id_token.claims["iss"], issuer(&at));
            assert_eq!(tokens.claims("access_token")["iss"], issuer(&at));
            let reply = reader.userinfo(&at, tokens.text("access_token")).await;
            assert_eq!((reply.status, &reply.json()["sub"]), (200, &id_token.claims["sub"]));
            let again = reader.silently(&at, &browser, &[]).await;
            assert!(again.answer("code").is_some(), "the session is of this host");
        }
    })
    .await;
}

/// Code by mail, by the page of the host; a mail's own links and ids are of the host too.
#[tokio::test(flavor = "multi_thread")]
async fn mails_pages_and_errors_are_of_the_host_that_was_asked() {
    with_hosts(async |server| {
        for at in everywhere(server) {
            let customer = at.customer();
            let page = customer.at_code(USER).await;
            assert!(page.url.as_str().starts_with(&at.base));
            let page = customer.submit(&page, &[("code", &at.code(USER).await)]).await;
            assert_eq!(page.step(), "sign-in/stay", "{}", page.body);
            let others = everywhere(server).map(|other| other.base);
            for other in others.iter().filter(|other| **other != at.base) {
                assert!(!page.body.contains(other.as_str()), "{other}");
            }
            let error = at.post(&at.url(at.tenant.id, "oauth2/v2.0/token"), &[("grant_type", "x")], &[]).await.json();
            assert!(error["error_uri"].as_str().unwrap().starts_with(&format!("{}/error?", at.base)), "{error}");
            let endpoint = at.url(at.tenant.id, "oauth2/v2.0/authorize");
            let instance = format!("/common/discovery/instance?authorization_endpoint={endpoint}");
            let found = at.get(&format!("{}{instance}", at.base), &[]).await.json();
            let wanted = format!("{}/{}/{DISCOVERY}", at.base, at.tenant.id);
            assert_eq!(found["tenant_discovery_endpoint"], wanted);
        }
        let theirs = server.at(FABLES);
        let endpoint = theirs.url(server.other.id, "oauth2/v2.0/authorize");
        let asked = format!("{}/common/discovery/instance?authorization_endpoint={endpoint}", theirs.base);
        assert_eq!(theirs.get(&asked, &[]).await.status, 400, "another tenant's");
    })
    .await;
}

/// A grant keeps the issuer of its authorization request; every host of the tenant accepts its tokens.
#[tokio::test(flavor = "multi_thread")]
async fn what_one_host_issues_is_good_at_the_tenants_other_hosts() {
    with_hosts(async |server| {
        for home in everywhere(server) {
            let reader = RelyingParty::reader(&home);
            let (_, page) = reader.sign_in(&home).await;
            let mut code = page.answer("code");
            let mut tokens = None;
            for at in everywhere(server) {
                // The code of the home host is redeemed at the first.
                if let Some(code) = code.take() {
                    tokens = Some(reader.redeem_code(&at, &code).await);
                }
                let held = tokens.take().unwrap();
                assert_eq!(held.status, 200, "{:?}", held.body);
                assert_eq!(held.claims("access_token")["iss"], issuer(&home), "at {}", at.base);
                assert_eq!(held.claims("id_token")["iss"], issuer(&home));
                assert_eq!(reader.userinfo(&at, held.text("access_token")).await.status, 200, "at {}", at.base);
                // Whom a hint names is known at each host.
                let (browser, _) = reader.browser_and_tokens(&at).await;
                let hint = [("id_token_hint", held.text("id_token"))];
                assert!(reader.silently(&at, &browser, &hint).await.answer("code").is_some(), "at {}", at.base);
                server.wait(Duration::from_millis(1));
                tokens = Some(reader.refresh(&at, held.text("refresh_token")).await);
            }
        }
    })
    .await;
}

/// An application's own tokens are of the host that it asked.
#[tokio::test(flavor = "multi_thread")]
async fn client_credentials_are_of_the_host_that_was_asked() {
    with_hosts(async |server| {
        for at in everywhere(server) {
            let daemon = RelyingParty::daemon(&at);
            let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
            let answer = daemon.token(&at, &fields).await;
            assert_eq!((answer.status, &answer.claims("access_token")["iss"]), (StatusCode::OK, &issuer(&at).into()));
        }
    })
    .await;
}

/// A host's path names its own tenant or nobody: another tenant's looks like none.
#[tokio::test(flavor = "multi_thread")]
async fn another_tenants_path_on_a_tenants_host_is_an_unknown_tenant() {
    with_hosts(async |server| {
        let nobody = TenantId::random(server.platform.randomness.as_ref());
        let tokens = RelyingParty::reader(server).tokens(server).await;
        let bearer = format!("Bearer {}", tokens.text("access_token"));
        for at in [server.at(HALDENS), server.at_host_of(server.other.id)] {
            for route in isolation::routes() {
                for method in [Method::GET, Method::POST] {
                    let mut shapes = Vec::new();
                    for tenant in [server.tenant.id.to_string(), "fable.example".to_owned(), nobody.to_string()] {
                        let headers = [("authorization", bearer.as_str()), ("content-type", FORM)];
                        let body = format!("grant_type=client_credentials&client_secret={READER_SECRET}");
                        let url = format!("{}/{tenant}/{route}", at.base);
                        let body = (method == Method::POST).then_some(body);
                        let reply = at.ask(method.clone(), &url, &headers, body).await;
                        assert!(!reply.body.contains("Fable"), "{url} {reply:?}");
                        shapes.push(shape(&reply, &tenant));
                    }
                    assert_eq!(shapes[0], shapes[2], "{method} {route} by id");
                    assert_eq!(shapes[1], shapes[2], "{method} {route} by name");
                }
            }
            // At the host's own tenant the token is a stranger's.
            assert_eq!(
                RelyingParty::reader_of(&server.other).userinfo(&at, tokens.text("access_token")).await.status,
                401
            );
            assert_eq!(at.get(&at.url(server.other.id, DISCOVERY), &[]).await.status, 200);
            assert_eq!(at.get("/halden.example/v2.0/.well-known/openid-configuration", &[]).await.status, 200);
        }
    })
    .await;
}

/// An answer without what is random in it.
fn shape(reply: &Reply, tenant: &str) -> (u16, String, String) {
    let mut body = reply.body.replace(tenant, "TENANT");
    for random in ["client-request-id", "x-ms-request-id"].map(|name| reply.header(name)) {
        body = body.replace(random, "RANDOM");
    }
    (reply.status, reply.header("content-type").to_owned(), body)
}

/// decisions.md 2: what a person types leads to the tenant's page; where all tenants are served there is nothing.
#[tokio::test(flavor = "multi_thread")]
async fn bare_paths_lead_to_the_hosts_tenant() {
    with_hosts(async |server| {
        let id = server.tenant.id;
        for at in [server.at(FABLES), server.at_host_of(id)] {
            for (bare, target) in [
                ("/", "account"),
                ("/sign-in", "sign-in"),
                ("/sign-in/password?j=x", "sign-in/password?j=x"),
                ("/account", "account"),
                ("/account/security", "account/security"),
                ("/device?user_code=ABCD-EFGH", "device?user_code=ABCD-EFGH"),
                ("/sign-out", "sign-out"),
                ("/reset//evil.example", "reset//evil.example"),
                ("/sign-up/..%2f..%2fx", "sign-up/..%2f..%2fx"),
            ] {
                let reply = at.get(bare, &[]).await;
                assert_eq!(
                    (reply.status, reply.header("location")),
                    (303, format!("/{id}/{target}").as_str()),
                    "{bare}"
                );
                assert_eq!(server.get(bare, &[]).await.status, 404, "{bare} where every tenant is");
            }
            // No word of the server's own leads anywhere.
            for reserved in RESERVED_SEGMENTS.into_iter().chain(["favicon.ico", "sign-inn", "evil.example"]) {
                for path in [format!("/{reserved}"), format!("/{reserved}/x")] {
                    let reply = at.get(&path, &[]).await;
                    assert_eq!(reply.header("location"), "", "{path} {reply:?}");
                }
            }
            assert_eq!(at.post("/sign-in", &[], &[]).await.status, 405, "a form has an address with its tenant");
            let page = at.browser().open("/signed-out").await.unwrap();
            assert_eq!((page.status, page.url.path()), (StatusCode::OK, format!("/{id}/signed-out").as_str()));
        }
    })
    .await;
}

/// RFC 9110 §7.2, §15.5.20: a host is known in any spelling of its own and answered under one; nothing else is a host.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_told_by_its_name_and_answered_under_its_one_spelling() {
    with_hosts(async |server| {
        let id = server.tenant.id;
        let (_, port) = server.base.rsplit_once(':').unwrap();
        let path = format!("/{id}/{DISCOVERY}");
        let upper = id.to_string().to_uppercase();
        for (spelled, at) in [
            (format!("LOGIN.Fable.Example:{port}"), server.at(FABLES)),
            (format!("login.fable.example.:{port}"), server.at(FABLES)),
            (format!("{upper}.ID.EXAMPLE:{port}"), server.at_host_of(id)),
            (format!("{id}.id.example.:{port}"), server.at_host_of(id)),
        ] {
            let forwarded = [("x-forwarded-host", "evil.example"), ("forwarded", "host=evil.example;proto=https")];
            let headers = [&[("host", spelled.as_str())], &forwarded[..], &[("x-forwarded-proto", "https")]].concat();
            let reply = server.get(&path, &headers).await;
            assert_eq!((reply.status, &reply.json()["issuer"]), (200, &issuer(&at).into()), "{spelled}");
            assert!(!reply.body.contains("evil") && !reply.body.contains("https://"), "{}", reply.body);
        }
        let nobody = TenantId::random(server.platform.randomness.as_ref());
        for bogus in [
            "evil.example".to_owned(),
            format!("evil.example:{port}"),
            // Not at this port.
            FABLES.to_owned(),
            format!("{FABLES}:80"),
            format!("{FABLES}:1"),
            format!("{id}.id.example"),
            // Around a name that is known.
            format!("evil.{FABLES}:{port}"),
            format!("{FABLES}.evil.example:{port}"),
            format!("evil.{id}.id.example:{port}"),
            format!("{id}.id.example.evil.example:{port}"),
            format!("{id}.evil.example:{port}"),
            format!("id.example:{port}"),
            format!(".id.example:{port}"),
            format!("fable.id.example:{port}"),
            // Other ways to write an id, and nobody's.
            format!("{}.id.example:{port}", id.to_string().replace('-', "")),
            format!("{nobody}.id.example:{port}"),
            // User information, and what is no authority.
            format!("evil@{FABLES}:{port}"),
            format!("{FABLES}@evil.example:{port}"),
            format!("{FABLES}:{port}@evil.example"),
            format!("{FABLES}:{port}:{port}"),
            format!("{FABLES}:{port}/evil"),
            format!("{FABLES}:{port}?evil"),
            format!("{FABLES}:evil"),
            format!("{FABLES}, evil.example"),
            format!("{FABLES}:{port},evil.example"),
            format!("http://{FABLES}:{port}"),
            format!("\"{FABLES}\":{port}"),
            format!("%65vil.example:{port}"),
        ] {
            for path in [path.as_str(), "/", "/sign-in", "/assets/x.css", "/error", "/evil"] {
                for accept in ["application/json", "text/html"] {
                    let reply = server.get(path, &[("host", &bogus), ("accept", accept)]).await;
                    assert!(matches!(reply.status, 400 | 421), "{bogus} {path} {reply:?}");
                    assert_quotes_nothing(&reply, &bogus);
                }
            }
        }
    })
    .await;
}

/// No byte of a bogus host comes back, in no header and no body.
fn assert_quotes_nothing(reply: &Reply, bogus: &str) {
    let headers = reply.headers.values().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    for text in headers.chain([reply.body.clone()]) {
        assert!(!text.contains("evil") && !text.contains(bogus), "{bogus}: {text}");
    }
}

/// RFC 9112 §3.2.2: the authority of an absolute request target goes before `Host`, and is judged like it.
#[tokio::test(flavor = "multi_thread")]
async fn an_absolute_request_target_is_judged_like_a_host() {
    with_hosts(async |server| {
        let (_, port) = server.base.rsplit_once(':').unwrap();
        let path = format!("/{}/{DISCOVERY}", server.tenant.id);
        let ask = async |target: &str, hosts: &[&str]| {
            let hosts = hosts.iter().map(|host| ["Host: ", host, "\r\n"].concat()).collect::<Vec<_>>().concat();
            raw(server, &format!("GET {target} HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n")).await
        };
        let own = format!("{FABLES}:{port}");
        let found = ask(&format!("http://{own}{path}"), &["evil.example"]).await;
        assert!(found.starts_with("HTTP/1.1 200 ") && found.contains(&issuer(&server.at(FABLES))), "{found}");
        assert!(!found.contains("evil"), "{found}");
        for (target, hosts) in [
            (format!("http://evil.example{path}"), &[own.as_str()][..]),
            (format!("http://evil@{own}{path}"), &[&own]),
            (path.clone(), &[&own, "evil.example"]),
            (path.clone(), &[&own, &own]),
            (path.clone(), &[]),
            (path.clone(), &[""]),
        ] {
            let refused = ask(&target, hosts).await;
            assert!(refused.starts_with("HTTP/1.1 4") && !refused.contains("evil"), "{target} {hosts:?} {refused}");
            assert!(refused.starts_with("HTTP/1.1 400 ") || refused.starts_with("HTTP/1.1 421 "), "{refused}");
        }
    })
    .await;
}

/// An origin is a wall: a journey, its forms and the session stay on their side.
#[tokio::test(flavor = "multi_thread")]
async fn a_journey_and_its_forms_stay_at_the_host_where_they_began() {
    with_hosts(async |server| {
        let (here, there) = (server.at(FABLES), server.at_host_of(server.tenant.id));
        let reader = RelyingParty::reader(server);
        let browser = here.browser();
        let page = browser.open(&reader.authorize(&here, &[])).await.unwrap();
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        assert_eq!(page.step(), "sign-in/password");
        let cookie = browser.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>();
        let cookie = cookie.join("; ");
        let elsewhere = page.url.as_str().replace(&here.base, &there.base);
        // Somebody who carries cookies from host to host gets no further.
        let body = crate::harness::form_of(&page, &[("password", PASSWORD)]);
        let headers = [("cookie", cookie.as_str()), ("origin", &there.base), ("content-type", FORM)];
        let shown = there.get(&elsewhere, &headers[..1]).await;
        let posted = there.ask(Method::POST, &elsewhere, &headers, Some(body.clone())).await;
        for reply in [shown, posted] {
            assert!(!reply.body.contains("name=\"password\"") && reply.header("location").is_empty(), "{reply:?}");
        }
        // A form that another host of the tenant sends is another site's.
        let foreign = [("cookie", cookie.as_str()), ("origin", &there.base), ("content-type", FORM)];
        let reply = here.ask(Method::POST, page.url.as_str(), &foreign, Some(body)).await;
        assert!(reply.is_problem_page(StatusCode::FORBIDDEN), "{reply:?}");
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert_eq!(page.answer("iss"), Some(issuer(&here)), "{}", page.body);
    })
    .await;
}

/// A host is served from its verification to its removal, on every node.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_served_while_it_is_verified() {
    on_both_engines(async |server| {
        let (platform, id, name) = (&server.platform, server.tenant.id, host(FABLES));
        let at = server.at(FABLES);
        let served = async || at.get(&at.url(id, DISCOVERY), &[]).await.status;
        let node = Arc::new(TenantDirectory::new(
            platform.storage.clone(),
            server.clock.clone(),
            platform.randomness.clone(),
            platform.master_keys.clone(),
            KeyForge::default(),
        ));
        assert_eq!(served().await, 421);
        tenants::add_host(platform, id, &name, false).await.unwrap();
        assert_eq!(served().await, 421, "anybody can claim a host");
        assert!(matches!(node.of_host(&name).await, Err(UnknownTenant::NoSuchTenant)));
        tenants::verify_host(platform, id, &name).await.unwrap();
        assert_eq!(served().await, 200);
        assert_eq!(node.of_host(&name).await.unwrap().id(), id);
        let tokens = RelyingParty::reader(&at).tokens(&at).await;
        let userinfo = async || RelyingParty::reader(server).userinfo(server, tokens.text("access_token")).await.status;
        assert_eq!(userinfo().await, 200);
        tenants::remove_host(platform, id, &name).await.unwrap();
        assert_eq!(served().await, 421);
        server.wait(Duration::from_secs(61));
        assert_eq!(userinfo().await, 401, "its issuer is the tenant's no more");
        assert!(matches!(node.of_host(&name).await, Err(UnknownTenant::NoSuchTenant)));
        // It can become another's.
        tenants::add_host(platform, server.other.id, &name, true).await.unwrap();
        assert_eq!(at.get(&at.url(server.other.id, DISCOVERY), &[]).await.status, 200);
        assert_eq!(served().await, 400, "an unknown tenant");
        assert_eq!(node.of_host(&name).await.unwrap().id(), server.other.id);
    })
    .await;
}

/// One host, one tenant; and the server's own hosts are nobody's.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_is_taken_or_the_servers_own_is_refused() {
    on_both_engines(async |server| {
        let (platform, id) = (&server.platform, server.tenant.id);
        let add = async |tenant, name: &str| tenants::add_host(platform, tenant, &host(name), true).await;
        add(id, FABLES).await.unwrap();
        for tenant in [id, server.other.id] {
            assert!(matches!(add(tenant, FABLES).await, Err(HostRefusal::Taken)));
        }
        let own = format!("{}.id.example", server.other.id);
        assert!(matches!(add(id, &own).await, Err(HostRefusal::Reserved)));
        let unknown = TenantId::random(platform.randomness.as_ref());
        assert!(matches!(add(unknown, "nobody.example").await, Err(HostRefusal::NoSuchTenant)));
        let others = tenants::verify_host(platform, server.other.id, &host(FABLES)).await;
        assert!(matches!(others, Err(HostRefusal::NoSuchHost)), "{others:?}");
        let others = tenants::remove_host(platform, server.other.id, &host(FABLES)).await;
        assert!(matches!(others, Err(HostRefusal::NoSuchHost)), "{others:?}");
        for number in 1..HostName::MOST {
            add(id, &format!("host{number}.fable.example")).await.unwrap();
        }
        assert!(matches!(add(id, "one-more.fable.example").await, Err(HostRefusal::TooMany)));
        assert_eq!(platform.directory.by_id(id).await.unwrap().hosts().len(), HostName::MOST);
        assert_eq!(server.at(FABLES).get(&server.at(FABLES).url(id, DISCOVERY), &[]).await.status, 200);
    })
    .await;
}

/// `shared_origin = false`: tenants are at their own hosts only.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_shared_origin_serves_no_tenant() {
    stores::both_engines(async |storage| {
        let hosts = HostSettings { shared_origin: false, ..HostSettings::default() };
        let quotas = RateQuotas { exempt_loopback: true, ..RateQuotas::default() };
        let server = Server::start_with(storage, &quotas, hosts).await;
        let nobody = TenantId::random(server.platform.randomness.as_ref());
        for route in isolation::routes() {
            let found = server.get(&server.url(server.tenant.id, route), &[]).await;
            let unknown = server.get(&server.url(nobody, route), &[]).await;
            assert_eq!(shape(&found, &server.tenant.id.to_string()), shape(&unknown, &nobody.to_string()), "{route}");
        }
        let at = server.at_host_of(server.tenant.id);
        assert_eq!(RelyingParty::reader(&at).tokens(&at).await.claims("id_token")["iss"], issuer(&at));
        server.stop();
    })
    .await;
}
