//! OpenID Connect Core §8: pairwise and public subjects.

use crate::harness::{RelyingParty, on_both_engines};
use vestibule_domain::application::SubjectType;

#[tokio::test(flavor = "multi_thread")]
async fn a_public_subject_is_the_same_for_every_application_that_has_it_and_a_pairwise_one_is_not() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let subject = async |client: &RelyingParty| {
            let answer = client.tokens(server).await;
            let id_token = answer.claims("id_token");
            let info = client.userinfo(server, answer.text("access_token")).await.json();
            assert_eq!(info["sub"], id_token["sub"]);
            (id_token["sub"].as_str().unwrap().to_owned(), id_token["oid"].as_str().unwrap().to_owned())
        };
        let (of_shop, _) = subject(&shop).await;
        assert_ne!(of_shop, subject(&reader).await.0);
        for client in [&shop, &reader] {
            server.reconfigure(client, |application| application.subject_type = SubjectType::Public).await;
        }
        let (of_shop, oid) = subject(&shop).await;
        assert_eq!(of_shop, oid);
        assert_eq!(of_shop, subject(&reader).await.0);
        let native =
            RelyingParty { scope: "openid api://reader/Books.Read".to_owned(), ..RelyingParty::native(server) };
        let answer = native.tokens(server).await;
        assert_eq!(answer.claims("access_token")["sub"], oid.as_str(), "the API's type decides");
        assert_ne!(answer.claims("id_token")["sub"], oid.as_str());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_both_types_and_the_one_context_class() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&url, &[]).await.json();
        assert_eq!(metadata["subject_types_supported"], serde_json::json!(["public", "pairwise"]));
        assert_eq!(metadata["acr_values_supported"], serde_json::json!(["1"]));
        assert_eq!(metadata["claims_parameter_supported"], true);
    })
    .await;
}
