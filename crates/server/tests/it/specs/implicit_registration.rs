//! OpenID Connect Dynamic Client Registration §2: clients that register themselves for the implicit and the hybrid flow.

use crate::harness::{SelfRegistered, Server, on_both_engines};
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_domain::tenant::ClientRegistration::Open;

fn asking_for(grants: &[&str], kinds: &[&str]) -> Value {
    json!({
        "redirect_uris": ["https://app.example/callback"], "grant_types": grants, "response_types": kinds,
        "token_endpoint_auth_method": "client_secret_post",
    })
}

async fn registered(server: &Server, grants: &[&str], kinds: &[&str]) -> SelfRegistered {
    let reply = server.register_client(None, &asking_for(grants, kinds)).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    SelfRegistered::of(server, reply.json())
}

/// A tenant that has not switched it on gives no client tokens in a URL, however they are asked for.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_registers_for_the_implicit_flow_unless_the_tenant_lets_them() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        for (grants, kinds) in [
            (&["implicit"][..], &["id_token"][..]),
            (&["authorization_code", "implicit"], &["code id_token"]),
            (&["authorization_code"], &["code", "id_token token"]),
        ] {
            let reply = server.register_client(None, &asking_for(grants, kinds)).await;
            assert_eq!((reply.status, reply.error()), (400, ("invalid_client_metadata".to_owned(), 759_101)));
        }
        let client = registered(server, &["authorization_code"], &["code"]).await.client;
        let (browser, _) = client.browser_and_tokens(server).await;
        let refused = client.silently(server, &browser, &[("response_type", "id_token")]).await;
        assert_eq!(refused.answer("error").as_deref(), Some("unsupported_response_type"));
    })
    .await;
}

/// Where it is switched on, a client gets what its response types name, and nothing that they do not.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_the_tokens_that_its_response_types_name() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        server.set(|settings| settings.implicit_client_registration = true).await;
        let both = ["authorization_code", "implicit"];
        let all = ["code", "id_token", "id_token token", "code id_token", "code token", "code id_token token"];
        let SelfRegistered { client, told } = registered(server, &both, &all).await;
        assert_eq!(told["grant_types"], json!(["authorization_code", "refresh_token", "implicit"]));
        assert_eq!(told["response_types"], json!(all));
        let (browser, _) = client.browser_and_tokens(server).await;
        for kind in all {
            let page = client.silently(server, &browser, &[("response_type", kind)]).await;
            let words: Vec<&str> = kind.split(' ').collect();
            for (word, member) in [("code", "code"), ("id_token", "id_token"), ("token", "access_token")] {
                assert_eq!(page.answer(member).is_some(), words.contains(&word), "{kind}: {member}");
            }
            if let Some(id_token) = page.answer("id_token") {
                server.verify(&id_token, &client.app.to_string()).await.unwrap();
            }
        }
        let client = registered(server, &both, &["code", "id_token"]).await.client;
        let (browser, _) = client.browser_and_tokens(server).await;
        assert!(client.silently(server, &browser, &[("response_type", "id_token")]).await.answer("id_token").is_some());
        for beyond in ["token", "id_token token", "code token"] {
            let refused = client.silently(server, &browser, &[("response_type", beyond)]).await;
            assert_eq!(refused.answer("error").as_deref(), Some("unsupported_response_type"), "{beyond}");
            assert!(refused.answer("access_token").is_none());
        }
    })
    .await;
}

/// The table of §2, and an update that gives the flow up.
#[tokio::test(flavor = "multi_thread")]
async fn grant_types_and_response_types_that_contradict_each_other_are_refused() {
    on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        server.set(|settings| settings.implicit_client_registration = true).await;
        for (grants, kinds) in [
            (&["authorization_code"][..], &["id_token"][..]),
            (&["implicit"], &["code"]),
            (&["implicit"], &["code id_token"]),
            (&["authorization_code", "implicit"], &["code"]),
            (&["implicit", "client_credentials"], &["id_token"]),
        ] {
            let reply = server.register_client(None, &asking_for(grants, kinds)).await;
            assert_eq!(reply.error().0, "invalid_client_metadata", "{grants:?} {kinds:?}");
        }
        let own = registered(server, &["authorization_code", "implicit"], &["code", "id_token"]).await;
        let (browser, _) = own.client.browser_and_tokens(server).await;
        let asked = [("response_type", "id_token")];
        assert!(own.client.silently(server, &browser, &asked).await.answer("id_token").is_some());
        let mut update = asking_for(&["authorization_code"], &["code"]);
        update["client_id"] = own.told["client_id"].clone();
        assert_eq!(own.configure(server, Method::PUT, Some(&update)).await.status, 200);
        let refused = own.client.silently(server, &browser, &asked).await;
        assert_eq!(refused.answer("error").as_deref(), Some("unsupported_response_type"));
    })
    .await;
}
