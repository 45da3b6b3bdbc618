//! §4.1.3: redeeming a code, and what is no code.

use crate::harness::{RelyingParty, VERIFIER, on_both_engines};
use std::time::Duration;
use vestibule_testkit::browser::Page;

/// §4.1.3: the code belongs to its client and to the redirect URI of its request.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_redeemed_by_its_own_client_with_its_own_redirect_uri_only() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let (_, page) = reader.sign_in(server).await;
        let code = code_of(&page);
        let other_client = RelyingParty { redirect_uri: reader.redirect_uri.clone(), ..shop.clone() };
        let answer = other_client.redeem_code(server, &code).await;
        assert_eq!((answer.status.as_u16(), answer.error()), (400, ("invalid_grant", 70_000)));
        assert_eq!(answer.text("suberror"), "client_mismatch");
        for uri in ["https://reader.example/other?tab=1", "https://reader.example/callback/", "https://evil.example/"] {
            let wrong = RelyingParty { redirect_uri: uri.to_owned(), ..reader.clone() };
            assert_eq!(wrong.redeem_code(server, &code).await.error(), ("invalid_grant", 50_011), "{uri}");
        }
        let without = [("grant_type", "authorization_code"), ("code", &code), ("code_verifier", VERIFIER)];
        assert_eq!(reader.token(server, &without).await.error(), ("invalid_grant", 50_011));
        let unproven = RelyingParty { secret: None, ..reader.clone() };
        assert_eq!(unproven.redeem_code(server, &code).await.error(), ("invalid_client", 7_000_218));
        assert_eq!(reader.redeem_code(server, &code).await.status, 200, "none of that has spent it");
    })
    .await;
}

/// §4.1.2: codes are short-lived; here 60 seconds.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_dead_after_a_minute() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, first) = reader.sign_in(server).await;
        let (_, second) = reader.sign_in(server).await;
        server.clock.advance(Duration::from_mins(1));
        assert_eq!(reader.redeem(server, &first).await.status, 200);
        server.clock.advance(Duration::from_secs(1));
        assert_eq!(reader.redeem(server, &second).await.error(), ("invalid_grant", 70_008));
    })
    .await;
}

/// §10.3, §10.4: what is not a code or refresh token of ours is no grant, however it is changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_code_or_refresh_token_is_worth_nothing() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let (_, page) = reader.sign_in(server).await;
        let code = code_of(&page);
        for changed in changed(&code) {
            assert_eq!(reader.redeem_code(server, &changed).await.error(), ("invalid_grant", 70_000), "{changed}");
        }
        let answer = reader.redeem_code(server, &code).await;
        let token = answer.text("refresh_token");
        assert_eq!(reader.redeem_code(server, token).await.error(), ("invalid_grant", 70_000), "not a code");
        assert_eq!(reader.refresh(server, &code).await.error(), ("invalid_grant", 70_000), "not a refresh token");
        for changed in changed(token) {
            assert_eq!(reader.refresh(server, &changed).await.error(), ("invalid_grant", 70_000), "{changed}");
        }
        assert_eq!(reader.refresh(server, token).await.status, 200);
    })
    .await;
}

/// The same text with a letter changed here and there, cut, and continued.
fn changed(text: &str) -> Vec<String> {
    let mut all =
        vec![text[..text.len() - 1].to_owned(), format!("{text}A"), text[2..].to_owned(), format!("2.{}", &text[2..])];
    for at in (2..text.len() - 1).step_by(text.len() / 8) {
        let letter = if text.as_bytes()[at] == b'A' { 'B' } else { 'A' };
        all.push(format!("{}{letter}{}", &text[..at], &text[at + 1..]));
    }
    all
}

fn code_of(page: &Page) -> String {
    page.answer("code").unwrap_or_else(|| panic!("no code: {} {:?}", page.body, page.leads_to))
}
