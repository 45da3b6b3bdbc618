//! RFC 7033 and OpenID Connect Discovery §2: WebFinger.

use crate::harness::{Reply, Server, USER, on_both_engines};
use serde_json::json;

const ISSUER: &str = "http://openid.net/specs/connect/1.0/issuer";

async fn ask(server: &Server, resource: &str, relations: &[&str]) -> Reply {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("resource", resource);
    for relation in relations {
        query.append_pair("rel", relation);
    }
    server.get(&format!("/.well-known/webfinger?{}", query.finish()), &[]).await
}

/// §4.4, §5, §10.2: an account at a tenant's domain, or a URL of the tenant, leads to its issuer; any page may ask.
#[tokio::test(flavor = "multi_thread")]
async fn a_resource_of_a_tenant_leads_to_its_issuer() {
    on_both_engines(async |server| {
        let id = server.tenant.id;
        let issuer = format!("{}/{id}/v2.0", server.base);
        let hosted = format!("https://{id}.id.example/");
        let below = format!("{}/{id}/v2.0", server.base);
        for resource in ["acct:joe@fable.example", "acct:joe@FABLE.example", "https://fable.example/joe", &below] {
            let reply = ask(server, resource, &[ISSUER]).await;
            assert_eq!((reply.status, reply.header("content-type")), (200, "application/jrd+json"), "{resource}");
            assert_eq!(reply.header("access-control-allow-origin"), "*");
            let expected = json!({"subject": resource, "links": [{"rel": ISSUER, "href": issuer}]});
            assert_eq!(reply.json(), expected);
        }
        assert_eq!(ask(server, &hosted, &[ISSUER]).await.status, 404, "a host of the pattern at another port");
        // At a tenant's own host the issuer is the host's.
        let host = server.at_host_of(id);
        for resource in [format!("{}/", host.base), "acct:joe@fable.example".to_owned()] {
            let reply = ask(&host, &resource, &[]).await;
            assert_eq!(reply.json()["links"][0]["href"], format!("{}/{id}/v2.0", host.base), "{resource}");
        }
    })
    .await;
}

/// §8: the answer says nothing of who has an account.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_who_has_an_account() {
    on_both_engines(async |server| {
        let user = USER.split('@').next().unwrap();
        let known = ask(server, &format!("acct:{user}@fable.example"), &[]).await;
        let unknown = ask(server, "acct:nobody-at-all@fable.example", &[]).await;
        assert_eq!(known.json()["links"], unknown.json()["links"]);
        assert_eq!((known.status, unknown.status), (200, 200));
    })
    .await;
}

/// §4.2, §4.3: what can't be read is 400, what is unknown 404; other relations have no link.
#[tokio::test(flavor = "multi_thread")]
async fn a_bad_question_is_refused_and_an_unknown_resource_not_found() {
    on_both_engines(async |server| {
        for query in ["", "?rel=x", "?resource=", "?resource=joe", "?resource=acct:joe", "?resource=a:b&resource=a:b"] {
            let reply = server.get(&format!("/.well-known/webfinger{query}"), &[]).await;
            assert_eq!((reply.status, reply.header("access-control-allow-origin")), (400, "*"), "{query}");
        }
        let foreign = format!("https://{}/", server.tenant.id);
        for resource in [
            "acct:joe@nowhere.example",
            "acct:joe@localhost",
            "https://evil.example/",
            "mailto:a@fable.example",
            &foreign,
        ] {
            assert_eq!(ask(server, resource, &[ISSUER]).await.status, 404, "{resource}");
        }
        let others = ask(server, "acct:joe@fable.example", &["http://webfinger.net/rel/avatar"]).await;
        assert_eq!((others.status, others.json()["links"].clone()), (200, json!([])));
        let both = ask(server, "acct:joe@fable.example", &["http://webfinger.net/rel/avatar", ISSUER]).await;
        assert_eq!(both.json()["links"].as_array().unwrap().len(), 1);
    })
    .await;
}

/// A tenant's own host answers for that tenant only.
#[tokio::test(flavor = "multi_thread")]
async fn a_tenants_host_knows_no_other_tenant() {
    on_both_engines(async |server| {
        let host = server.at_host_of(server.tenant.id);
        assert_eq!(ask(&host, "acct:joe@halden.example", &[]).await.status, 404);
        assert_eq!(ask(&host, &format!("{}/{}", host.base, server.other.id), &[]).await.status, 404);
    })
    .await;
}
