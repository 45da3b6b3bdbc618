//! How long tokens count, as application and tenant say.

use crate::harness::{RelyingParty, Server, on_both_engines};
use std::time::Duration;
use vestibule_domain::application::TokenLifetimes;

fn lifetime(claims: &serde_json::Value) -> i64 {
    claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap()
}

async fn set(server: &Server, client: &RelyingParty, lifetimes: TokenLifetimes) {
    server.reconfigure(client, |application| application.token_lifetimes = lifetimes).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_decides_about_access_tokens_and_the_client_about_id_tokens() {
    on_both_engines(async |server| {
        let native =
            RelyingParty { scope: "openid api://reader/Books.Read".to_owned(), ..RelyingParty::native(server) };
        let of_client =
            TokenLifetimes { access_token_minutes: Some(20), id_token_minutes: Some(15), ..TokenLifetimes::default() };
        set(server, &native, of_client).await;
        let of_api = TokenLifetimes { access_token_minutes: Some(1440), ..TokenLifetimes::default() };
        set(server, &RelyingParty::reader(server), of_api).await;
        let answer = native.tokens(server).await;
        assert_eq!(lifetime(&answer.claims("id_token")), 15 * 60);
        assert_eq!(lifetime(&answer.claims("access_token")), 24 * 3600);
        assert_eq!(answer.body["expires_in"], 24 * 3600);
        let daemon = RelyingParty::daemon(server);
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        let answer = daemon.token(server, &fields).await;
        assert_eq!((lifetime(&answer.claims("access_token")), &answer.body["expires_in"]), (86_400, &86_400.into()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_ends_by_idleness_and_with_its_greatest_age() {
    on_both_engines(async |server| {
        let native = RelyingParty { scope: "openid offline_access".to_owned(), ..RelyingParty::native(server) };
        let lifetimes = TokenLifetimes {
            refresh_token_inactivity_days: Some(2),
            refresh_token_max_age_days: Some(3),
            ..TokenLifetimes::default()
        };
        set(server, &native, lifetimes).await;
        let day = Duration::from_hours(24);
        let idle = native.tokens(server).await;
        server.wait(2 * day);
        let refused = native.refresh(server, idle.text("refresh_token")).await;
        assert_eq!(refused.error(), ("invalid_grant", 700_082));
        let first = native.tokens(server).await;
        server.wait(day * 3 / 2);
        let second = native.refresh(server, first.text("refresh_token")).await;
        assert_eq!(second.status, 200);
        server.wait(day * 3 / 2);
        let refused = native.refresh(server, second.text("refresh_token")).await;
        assert_eq!(refused.error(), ("invalid_grant", 70_008), "used in time, and yet at its end");
    })
    .await;
}
