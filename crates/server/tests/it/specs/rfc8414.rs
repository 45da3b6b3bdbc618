//! RFC 8414: metadata where OAuth clients look for it.

use crate::harness::on_both_engines;

/// §3.1: the well-known string stands between host and path of the issuer; many clients append it. It is one document with
/// OpenID Connect's (§5).
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_lies_before_and_behind_the_issuers_path() {
    on_both_engines(async |server| {
        let id = server.tenant.id;
        let expected = server.get(&format!("/{id}/v2.0/.well-known/openid-configuration"), &[]).await;
        assert_eq!(expected.status, 200);
        let issuer = expected.json()["issuer"].as_str().unwrap().to_owned();
        let path = issuer.strip_prefix(&server.base).unwrap();
        for place in [
            format!("/.well-known/oauth-authorization-server{path}"),
            format!("{path}/.well-known/oauth-authorization-server"),
        ] {
            let reply = server.get(&place, &[]).await;
            assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"), "{place}");
            assert_eq!(reply.json(), expected.json(), "{place}");
            assert_eq!(reply.header("access-control-allow-origin"), "*");
            assert_eq!(reply.header("cache-control"), expected.header("cache-control"));
        }
    })
    .await;
}

/// §3.3: the issuer is the one that the client has asked for, under whichever host it came; other tenants' are unknown there.
#[tokio::test(flavor = "multi_thread")]
async fn the_issuer_is_that_of_the_host_and_no_other_tenant_is_known_there() {
    on_both_engines(async |server| {
        let (id, other) = (server.tenant.id, server.other.id);
        let host = server.at_host_of(id);
        let own = host.get(&format!("/.well-known/oauth-authorization-server/{id}/v2.0"), &[]).await;
        assert_eq!(own.json()["issuer"], format!("{}/{id}/v2.0", host.base));
        for name in [other.to_string(), "nowhere.example".to_owned(), ".well-known".to_owned(), "admin".to_owned()] {
            let reply = host.get(&format!("/.well-known/oauth-authorization-server/{name}/v2.0"), &[]).await;
            assert!(matches!(reply.status, 400 | 404), "{name}: {reply:?}");
            assert!(!reply.body.contains("issuer"), "{name}");
        }
    })
    .await;
}
