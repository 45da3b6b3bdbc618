//! §4.4: an application gets a token for itself.

use super::CLIENT_CREDENTIALS;
use crate::harness::{RelyingParty, on_both_engines};
use serde_json::json;

/// §4.4: the client credentials grant. §4.4.3: no refresh token.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_a_token_for_itself_with_the_roles_it_was_given() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let answer = daemon.token(server, &CLIENT_CREDENTIALS).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let members: Vec<&String> = answer.body.as_object().unwrap().keys().collect();
        assert_eq!(members, ["access_token", "expires_in", "ext_expires_in", "token_type"]);
        assert_eq!((&answer.body["token_type"], &answer.body["expires_in"]), (&json!("Bearer"), &json!(3600)));
        let reader = server.tenant.reader.to_string();
        let claims = server.verify(answer.text("access_token"), &reader).await.unwrap().claims;
        assert_eq!(claims["roles"], json!(["Books.Sync"]));
        assert_eq!(claims["sub"], claims["oid"]);
        assert_ne!(claims["sub"], json!(daemon.app.to_string()), "the service principal, not the application");
        assert_eq!((&claims["azpacr"], &claims["idtyp"]), (&json!("1"), &json!("app")));
        assert_eq!((&claims["azp"], &claims["client_id"]), (&json!(daemon.app), &json!(daemon.app)));
        for absent in ["scp", "scope", "sid", "rh", "name", "preferred_username", "nonce", "auth_time", "acr"] {
            assert!(claims.get(absent).is_none(), "{absent}: {claims}");
        }
    })
    .await;
}

/// §4.4: what the client was given nothing of is a token without roles, not an error.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_a_role_gets_a_token_without_roles() {
    on_both_engines(async |server| {
        let fields = [("grant_type", "client_credentials"), ("scope", "api://archive/.default")];
        let answer = RelyingParty::daemon(server).token(server, &fields).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(answer.claims("access_token").get("roles").is_none());
    })
    .await;
}

/// §3.3: a client asks for itself with one resource's `.default` and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_asks_for_itself_with_exactly_one_default_scope() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let by_id = format!("{}/.default", server.tenant.reader);
        let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0], ("scope", &by_id)]).await;
        assert_eq!(answer.status, 200, "an API is named by its client id too: {:?}", answer.body);
        for (scope, error, number) in [
            ("api://reader/Books.Sync", "invalid_scope", 70_011),
            ("api://reader/.default api://archive/.default", "invalid_scope", 70_011),
            ("api://reader/.default openid", "invalid_scope", 70_011),
            ("openid", "invalid_scope", 70_011),
            ("api://nowhere/.default", "invalid_resource", 500_011),
            ("api://reader/", "invalid_scope", 70_011),
            ("a\"b/.default", "invalid_scope", 70_011),
        ] {
            let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0], ("scope", scope)]).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (400, (error, number)), "{scope}: {:?}", answer.body);
        }
        let answer = daemon.token(server, &[CLIENT_CREDENTIALS[0]]).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (400, ("invalid_request", 900_144)));
    })
    .await;
}
