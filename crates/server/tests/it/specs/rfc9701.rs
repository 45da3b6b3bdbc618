//! Signed introspection responses (RFC 9701).

use crate::harness::{RelyingParty, claims_of, on_both_engines};
use serde_json::json;
use vestibule_domain::clock::Clock;

const LEDGER: &str = "api://ledger/Entries.Read openid profile offline_access";
const MEDIA_TYPE: &str = "application/token-introspection+jwt";

/// §4, §5: asked for by the media type, and signed for whoever asked.
#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_signed_for_the_resource_that_asks() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let answer = RelyingParty::shop(server).token_for(server, LEDGER).await;
        let reply = ledger.introspect_signed(server, answer.text("access_token")).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, MEDIA_TYPE));
        let header = jsonwebtoken::decode_header(&reply.body);
        // `typ` is RFC 9701's, which the verifier of the harness reports.
        assert_eq!(header.unwrap().typ.as_deref(), Some("token-introspection+jwt"));
        let claims = claims_of(&reply.body);
        assert_eq!(claims["iss"], json!(format!("{}/{}/v2.0", server.base, server.tenant.id)));
        assert_eq!((&claims["aud"], &claims["iat"]), (&json!(ledger.app), &json!(server.clock.now().as_seconds())));
        let plain = ledger.introspect(server, answer.text("access_token")).await.json();
        assert_eq!(claims["token_introspection"], plain);
        // §5: neither `sub` nor `exp`, so that it can't pass for an access token.
        let members: Vec<&String> = claims.as_object().unwrap().keys().collect();
        assert_eq!(members, ["aud", "iat", "iss", "token_introspection"]);
        assert!(signed_by_the_tenant(server, &reply.body).await);
    })
    .await;
}

async fn signed_by_the_tenant(server: &crate::harness::Server, jwt: &str) -> bool {
    let keys: jsonwebtoken::jwk::JwkSet = serde_json::from_value(server.key_set(server.tenant.id).await).unwrap();
    let header = jsonwebtoken::decode_header(jwt).unwrap();
    let key = jsonwebtoken::DecodingKey::from_jwk(keys.find(&header.kid.unwrap()).unwrap()).unwrap();
    let (message, signature) = jwt.rsplit_once('.').unwrap();
    jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key, header.alg).unwrap()
}

/// §5: a token that does not count is told in one member; a caller without proof gets no signature.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_active_is_signed_too_and_a_refusal_is_not() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let reply = ledger.introspect_signed(server, "nothing").await;
        assert_eq!(claims_of(&reply.body)["token_introspection"], json!({ "active": false }));
        let refused = RelyingParty { secret: None, ..ledger }.introspect_signed(server, "nothing").await;
        assert_eq!((refused.status, refused.error().0.as_str()), (401, "invalid_client"));
    })
    .await;
}

/// §8.1: the answer is no token, wherever somebody presents it.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_answer_is_taken_for_no_token() {
    on_both_engines(async |server| {
        let (ledger, shop) = (RelyingParty::ledger(server), RelyingParty::shop(server));
        let answer = shop.token_for(server, LEDGER).await;
        let signed = ledger.introspect_signed(server, answer.text("access_token")).await.body;
        assert!(!ledger.finds_active(server, &signed).await);
        assert_eq!(shop.userinfo(server, &signed).await.status, 401);
        let obo = ledger.on_behalf_of(server, &signed, "api://archive/Files.Read").await;
        assert_eq!(obo.error(), ("invalid_grant", 50_013));
    })
    .await;
}
