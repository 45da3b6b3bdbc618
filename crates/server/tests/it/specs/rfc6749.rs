//! The OAuth 2.0 Authorization Framework.

use crate::harness::{RelyingParty, on_both_engines};

/// §4.4: the client credentials grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_a_token_for_itself_with_the_roles_it_was_given() {
    on_both_engines(async |server| {
        let daemon = RelyingParty { app: server.tenant.daemon, ..RelyingParty::reader(server) };
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        let answer = daemon.token(server, &fields).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let claims = answer.claims("access_token");
        assert_eq!(claims["roles"], serde_json::json!(["Books.Sync"]));
        assert_eq!(claims["sub"], claims["oid"]);
        assert!(answer.body.get("refresh_token").is_none() && answer.body.get("scope").is_none());
    })
    .await;
}
