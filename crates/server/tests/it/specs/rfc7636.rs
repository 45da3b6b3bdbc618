//! Proof Key for Code Exchange.

use crate::harness::{RelyingParty, VERIFIER, on_both_engines};

/// §4.3, RFC 9700 §2.1.1: a client that can't keep a secret must send a challenge, made with S256.
#[tokio::test(flavor = "multi_thread")]
async fn a_public_client_must_send_a_challenge_made_with_s256() {
    on_both_engines(async |server| {
        let plain = [("code_challenge", VERIFIER), ("code_challenge_method", "plain")];
        let no_method = [("code_challenge", VERIFIER), ("code_challenge_method", "")];
        let none = [("code_challenge", ""), ("code_challenge_method", "")];
        let only_method = [("code_challenge", ""), ("code_challenge_method", "S256")];
        let lower_case = [("code_challenge", VERIFIER), ("code_challenge_method", "s256")];
        let short = [("code_challenge", "abc"), ("code_challenge_method", "S256")];
        let no_base64 =
            [("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"), ("code_challenge_method", "S256")];
        for client in [RelyingParty::shop(server), RelyingParty::native(server)] {
            for changes in [plain, no_method, none, only_method, lower_case, short, no_base64] {
                let page = server.browser().open(&client.authorize(server, &changes)).await.unwrap();
                assert_eq!(page.answer("error").as_deref(), Some("invalid_request"), "{changes:?} {:?}", page.leads_to);
                assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"));
            }
        }
        let reader = RelyingParty::reader(server);
        let page = server.browser().open(&reader.authorize(server, &plain)).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("invalid_request"), "no client may use plain");
        let page = server.browser().open(&reader.authorize(server, &none)).await.unwrap();
        assert_eq!(page.step(), "sign-in", "a client with a secret may do without");
    })
    .await;
}

/// §4.6: the verifier must be the challenge's. A wrong one spends nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_worth_nothing_without_its_verifier() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (_, page) = shop.sign_in(server).await;
        let code = page.answer("code").unwrap();
        let redeem = async |verifier: Option<&str>| {
            let mut fields =
                vec![("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", &shop.redirect_uri)];
            fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
            shop.token(server, &fields).await
        };
        assert_eq!(redeem(None).await.error(), ("invalid_grant", 501_481));
        let other = "eBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(redeem(Some(other)).await.error(), ("invalid_grant", 501_481));
        // The challenge itself, as `plain` would have it.
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert_eq!(redeem(Some(challenge)).await.error(), ("invalid_grant", 501_481));
        // §4.1: 43 to 128 characters of a small alphabet.
        for malformed in ["", "short", &"x".repeat(129), &format!("{} ", &VERIFIER[1..])] {
            let answer = redeem(Some(malformed)).await;
            assert_eq!(answer.status, 400, "{malformed}: {:?}", answer.body);
            assert!(answer.body.get("access_token").is_none(), "{malformed}");
        }
        assert_eq!(redeem(Some(VERIFIER)).await.status, 200);
    })
    .await;
}

/// RFC 9700 §4.8.2: a verifier without a challenge shows that somebody has taken the challenge out of the request.
#[tokio::test(flavor = "multi_thread")]
async fn a_verifier_without_a_challenge_is_refused() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let none = [("code_challenge", ""), ("code_challenge_method", "")];
        let page = reader.sign_in_with(server, &server.browser(), &none).await;
        let code = page.answer("code").unwrap();
        assert_eq!(reader.redeem_code(server, &code).await.error(), ("invalid_grant", 501_481));
        let fields = [("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", &reader.redirect_uri)];
        assert_eq!(reader.token(server, &fields).await.status, 200);
    })
    .await;
}
