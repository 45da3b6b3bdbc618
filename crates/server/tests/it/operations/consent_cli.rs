//! What was agreed to, by command.

use super::process::printed;
use crate::harness::{DocumentHost, RelyingParty, Server, USER, user_id};
use serde_json::json;
use std::fs;
use vestibule_domain::{clock::Timestamp, ids::LogId, token::PermissionGrant};
use vestibule_http::RateQuotas;
use vestibule_storage::{ChangeSet, EngineKind, Place, permission_grants};
use vestibule_testkit::stores::{self, TestStore};

/// A configuration of the harness's store, for commands.
fn configuration(store: &TestStore) -> String {
    let store = match store.config().place {
        Place::File(path) => format!("path = {path:?}"),
        Place::Postgres(postgres) => format!("url = {:?}", postgres.url.reveal()),
        Place::Ephemeral => String::new(),
    };
    format!("store = {{ {store} }}\nkeys = {{ master = \"{}\" }}\n", "07".repeat(32))
}

/// As before the address was kept: all that is known of such a client is an id made of it.
async fn agreed_before(server: &Server, agent: &RelyingParty) {
    let record = PermissionGrant {
        user_id: user_id(server).await,
        client: agent.app,
        resource: server.tenant.reader,
        scopes: vec!["Books.Read".to_owned()],
        created_at: Timestamp::from_seconds(1_790_000_000),
        document: None,
    };
    let log = LogId::at(record.created_at, server.platform.randomness.as_ref());
    let changes: ChangeSet<()> =
        ChangeSet::keyed(server.tenant.id, log, record.created_at).push(permission_grants::agree(&record, &[]));
    server.platform.storage.commit(changes).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_known_by_a_document_is_listed_by_its_address_and_the_name_that_was_shown() {
    for engine in [EngineKind::Sqlite, EngineKind::Postgres] {
        stores::on(engine, async |store| {
            let quotas = RateQuotas { exempt_loopback: true, ..RateQuotas::default() };
            let server = &Server::start(store.storage().clone(), &quotas).await;
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join("vestibule.toml"), configuration(store)).unwrap();
            let tenant = server.tenant.id.to_string();
            let command = |act: &str, more: &[&str]| {
                let of = ["consent", act, "--config", "vestibule.toml", "--tenant", &tenant];
                printed(folder.path(), &[&of, more].concat())
            };
            server.let_documents_in().await;
            let host = DocumentHost::start();
            let agent = host.client(server, "/client.json", &json!({"client_name": "Reading agent"}));
            assert_eq!(agent.tokens(server).await.status, 200);
            let (url, id) = (agent.id(), agent.app.to_string());
            let known = format!("client {url} Reading agent (known by a document)  sign-in: openid");
            for more in [&[][..], &["--user", USER], &["--client", &url], &["--user", USER, "--client", &url]] {
                let listed = command("list", more);
                assert!(listed.contains(&known) && !listed.contains(&id), "{more:?}: {listed}");
            }
            let older = host.client(server, "/older.json", &json!({}));
            agreed_before(server, &older).await;
            let (url, id) = (older.id(), older.app.to_string());
            let listed = command("list", &["--user", USER]);
            assert!(listed.contains(&format!("client {id} (known by a document)  Reader: Books.Read")), "{listed}");
            let listed = command("list", &["--client", &url]);
            assert!(listed.contains(&format!("client {url} (known by a document)  Reader: Books.Read")), "{listed}");
            assert!(!command("list", &[]).contains(&id), "nothing says which of them it is");
            command("revoke", &["--user", USER, "--client", &agent.id()]);
            assert!(!command("list", &[]).contains(&agent.id()));
            server.stop();
        })
        .await;
    }
}
