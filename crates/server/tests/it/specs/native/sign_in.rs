//! Signing in (§7.2).

use crate::harness::{
    HookAnswer, NEW_PASSWORD, PASSWORD, PasswordHook, RelyingParty, USER, claims_of, on_both_engines, people_may_write,
    token_of,
};
use serde_json::json;
use vestibule_domain::{clock::Clock as _, ids::LogId};
use vestibule_services::sessions;
use vestibule_storage::{ChangeSet, password_credentials};

/// By a password.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_traded_for_tokens() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let challenge = app.challenged("oauth2/v2.0/initiate", "oauth2/v2.0/challenge", USER).await;
        assert_eq!(challenge.json()["challenge_type"], "password");
        let tokens = app.tokens(&token_of(&challenge), "password", PASSWORD).await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        let tokens = tokens.json();
        assert!(tokens["expires_in"].as_u64().unwrap() > 0);
        let claims = claims_of(tokens["id_token"].as_str().unwrap());
        assert_eq!(claims["amr"], serde_json::json!(["pwd"]));
        assert_eq!(claims["aud"], app.client.app.to_string());
        assert_eq!(tokens["scope"], "openid profile email");
    })
    .await;
}

/// By a code, where that is what the app can show.
#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_traded_for_tokens() {
    on_both_engines(async |server| {
        let app = server.native_app().await.by_code();
        let challenge = app.challenged("oauth2/v2.0/initiate", "oauth2/v2.0/challenge", USER).await;
        let told = challenge.json();
        assert_eq!((&told["challenge_type"], &told["code_length"]), (&"oob".into(), &8.into()));
        let step = token_of(&challenge);
        let wrong = app.tokens(&step, "oob", "00000000").await;
        assert_eq!(wrong.error(), ("invalid_grant".to_owned(), 50_181));
        assert_eq!(wrong.json()["suberror"], "invalid_oob_value");
        let tokens = app.tokens(&step, "oob", &server.code(USER).await).await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        let claims = claims_of(tokens.json()["id_token"].as_str().unwrap());
        assert_eq!(claims["amr"], serde_json::json!(["otp"]));
        assert_eq!(app.tokens(&step, "oob", &server.code(USER).await).await.error().1, 55_200, "once");
    })
    .await;
}

/// The words and numbers that clients look for.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_told_in_the_words_of_the_contract() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let named = |username: &'static str| app.name("oauth2/v2.0/initiate", username);
        assert_eq!(named("nobody@mail.example").await.error(), ("user_not_found".to_owned(), 50_034));
        for username in ["", "@", "a b@c"] {
            let refused = named(username).await;
            assert_eq!(refused.error(), ("invalid_request".to_owned(), 90_100), "{username}");
            let words = "username parameter is empty or not valid";
            assert!(refused.json()["error_description"].as_str().unwrap().contains(words), "{refused:?}");
        }
        assert_eq!(app.sign_in(USER, "wrong-password-here").await.error(), ("invalid_grant".to_owned(), 50_126));
        for (challenges, error) in [
            ("oob password", ("unsupported_challenge_type", 901_007)),
            ("oob passkey redirect", ("invalid_request", 901_001)),
            ("", ("invalid_request", 900_144)),
        ] {
            let fields = [("username", USER), ("challenge_type", challenges)];
            let refused = app.post("oauth2/v2.0/initiate", &fields).await;
            let (word, number) = refused.error();
            assert_eq!((word.as_str(), number), error, "{challenges}");
        }
        let unsupported = [("username", USER), ("challenge_type", "oob passkey redirect")];
        let described = app.post("oauth2/v2.0/initiate", &unsupported).await.json();
        let words = "The challenge_type list parameter contains an unsupported challenge type";
        assert!(described["error_description"].as_str().unwrap().contains(words), "{described}");
    })
    .await;
}

/// §7: what the app can't show leads to the pages, with 200.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_app_can_not_show_leads_to_the_pages() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        for path in ["oauth2/v2.0/initiate", "signup/v1.0/start", "resetpassword/v1.0/start"] {
            let username = if path.starts_with("signup") { "gil@mail.example" } else { USER };
            let reply = app.post(path, &[("username", username), ("challenge_type", "redirect")]).await;
            assert_eq!((reply.status, &reply.json()["challenge_type"]), (200, &"redirect".into()), "{path}");
            assert!(reply.json().get("continuation_token").is_none());
        }
        let unset = server.register("code-only@mail.example", None, true).await;
        let only_password = [("username", "code-only@mail.example"), ("challenge_type", "password redirect")];
        let reply = app.post("oauth2/v2.0/initiate", &only_password).await;
        assert_eq!(reply.json()["challenge_type"], "redirect", "{unset} has no password");
        let both = app.challenged("oauth2/v2.0/initiate", "oauth2/v2.0/challenge", "code-only@mail.example").await;
        assert_eq!(both.json()["challenge_type"], "oob");
    })
    .await;
}

/// Consent is asked for on a page. No session begins before: it would be the app's, which can't take it there.
#[tokio::test(flavor = "multi_thread")]
async fn consent_that_is_owed_leads_to_the_pages() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let app = server.native_app().await;
        let step = app.at_sign_in(USER).await;
        let fields = [
            ("continuation_token", step.as_str()),
            ("grant_type", "password"),
            ("password", PASSWORD),
            ("scope", "openid api://reader/Books.Write"),
        ];
        let reply = app.post("oauth2/v2.0/token", &fields).await;
        assert_eq!((reply.status, &reply.json()["challenge_type"]), (200, &"redirect".into()), "{reply:?}");
        assert!(reply.json()["redirect_reason"].as_str().is_some());
        assert!(reply.json().get("access_token").is_none());
        let cx = server.administrator(server.tenant.id).await;
        let user = crate::harness::user_id(server).await;
        assert!(sessions::of_user(&cx, user).await.unwrap().is_empty(), "nothing has begun");
        let wrong = app.tokens(&step, "password", "wrong-password-here").await;
        assert_eq!(wrong.error().1, 50_126, "a wrong password is told as ever");
        assert_eq!(
            app.tokens(&step, "password", PASSWORD).await.status,
            200,
            "what is not owed is given by the same step"
        );
        assert_eq!(sessions::of_user(&cx, user).await.unwrap().len(), 1);
    })
    .await;
}

/// The same by a code, which is spent by then.
#[tokio::test(flavor = "multi_thread")]
async fn consent_that_is_owed_after_a_code_begins_no_session() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let app = server.native_app().await;
        let step = app.by_code().at_sign_in(USER).await;
        let code = server.code(USER).await;
        let fields = [
            ("continuation_token", step.as_str()),
            ("grant_type", "oob"),
            ("oob", &code),
            ("scope", "openid api://reader/Books.Write"),
        ];
        let reply = app.post("oauth2/v2.0/token", &fields).await;
        assert_eq!((reply.status, &reply.json()["challenge_type"]), (200, &"redirect".into()), "{reply:?}");
        let cx = server.administrator(server.tenant.id).await;
        let user = crate::harness::user_id(server).await;
        assert!(sessions::of_user(&cx, user).await.unwrap().is_empty());
        assert_eq!(app.tokens(&step, "oob", &code).await.error().1, 50_181, "a code counts once");
    })
    .await;
}

/// A scope that is not there costs nobody an attempt.
#[tokio::test(flavor = "multi_thread")]
async fn a_bad_request_for_tokens_leaves_the_step_as_it_was() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_in(USER).await;
        let fields = |scope: &'static str| {
            [
                ("continuation_token", step.clone()),
                ("grant_type", "password".to_owned()),
                ("password", "wrong-password-here".to_owned()),
                ("scope", scope.to_owned()),
            ]
        };
        let hashes = server.hashes();
        for scope in ["api://nobody/x", "\"", "", "openid api://reader/No.Such"] {
            let fields = fields(scope);
            let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
            let refused = app.post("oauth2/v2.0/token", &fields).await;
            assert_eq!(refused.status, 400, "{scope}");
            assert_ne!(refused.error().1, 50_126, "{scope}");
        }
        assert_eq!(server.hashes(), hashes, "nothing was looked at");
        assert_eq!(app.tokens(&step, "password", PASSWORD).await.status, 200);
    })
    .await;
}

/// OAuth's own password grant stays closed, whatever the application may do.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_without_a_step_buys_nothing() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let fields = [("grant_type", "password"), ("username", USER), ("password", PASSWORD), ("scope", "openid")];
        let refused = app.post("oauth2/v2.0/token", &fields).await;
        assert_eq!(refused.error(), ("unsupported_grant_type".to_owned(), 70_003));
    })
    .await;
}

/// wire.md §1.1: a page at a registered origin calls the server itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_at_a_registered_origin_needs_no_proxy() {
    on_both_engines(async |server| {
        let mut app = server.native_app().await;
        let shop = RelyingParty::shop(server);
        server
            .reconfigure(&shop, |shop| {
                shop.native_authentication = true;
                shop.is_fallback_public_client = true;
            })
            .await;
        app.client = shop;
        let preflight = [
            ("origin", "https://shop.example"),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "client-request-id,x-client-sku"),
        ];
        for path in [
            "oauth2/v2.0/initiate",
            "oauth2/v2.0/challenge",
            "oauth2/v2.0/introspect",
            "signup/v1.0/start",
            "signup/v1.0/challenge",
            "signup/v1.0/continue",
            "resetpassword/v1.0/start",
            "resetpassword/v1.0/challenge",
            "resetpassword/v1.0/continue",
            "resetpassword/v1.0/submit",
            "resetpassword/v1.0/poll_completion",
            "register/v1.0/introspect",
            "register/v1.0/challenge",
            "register/v1.0/continue",
        ] {
            let url = server.url(app.client.tenant, path);
            let reply = server.ask(reqwest::Method::OPTIONS, &url, &preflight, None).await;
            assert_eq!(reply.header("access-control-allow-origin"), "https://shop.example", "{path}");
            assert_eq!(reply.header("access-control-allow-headers"), "client-request-id,x-client-sku", "{path}");
            let refused = app.post(path, &[("continuation_token", "none")]).await;
            assert_eq!(refused.header("access-control-allow-origin"), "https://shop.example", "{path}: {refused:?}");
            app.client.origin = Some("https://evil.example".to_owned());
            let foreign = app.post(path, &[("continuation_token", "none")]).await;
            assert_eq!(foreign.header("access-control-allow-origin"), "", "{path}");
            app.client.origin = Some("https://shop.example".to_owned());
        }
        let tokens = app.sign_in(USER, PASSWORD).await;
        assert_eq!(tokens.header("access-control-allow-origin"), "https://shop.example");
        assert!(tokens.json()["refresh_token_expires_in"].as_u64().is_some(), "a page's refresh token has a fixed end");
        let wrong = app.sign_in(USER, NEW_PASSWORD).await;
        assert_eq!(wrong.header("access-control-allow-origin"), "https://shop.example");
    })
    .await;
}

/// A password that an administrator wants replaced opens nothing here either; a reset replaces it.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_has_to_be_changed_leads_to_a_reset() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let user = crate::harness::user_id(server).await;
        let now = server.clock.now();
        let log = LogId::at(now, server.platform.randomness.as_ref());
        let changes =
            ChangeSet::<()>::keyed(server.tenant.id, log, now).one_or(password_credentials::require_change(user), ());
        server.platform.storage.commit(changes).await.unwrap();
        assert_eq!(app.sign_in(USER, "wrong-password-here").await.error().1, 50_126, "a wrong one tells nothing");
        assert_eq!(app.sign_in(USER, PASSWORD).await.error(), ("invalid_request".to_owned(), 50_142));
        let step = app.at_new_password(USER).await;
        let fields = [("continuation_token", step.as_str()), ("new_password", NEW_PASSWORD)];
        app.go_on("resetpassword/v1.0/submit", &fields).await;
        assert_eq!(app.sign_in(USER, NEW_PASSWORD).await.status, 200);
    })
    .await;
}

/// People whom another system still knows come along through an app as they do on the pages.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_whom_another_system_knows_comes_along() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let named = app.name("oauth2/v2.0/initiate", "wanda@mail.example").await;
        assert_eq!(named.error().0, "user_not_found");
        let hook = PasswordHook::start().await;
        server.migrates_from(&hook.url, json!({})).await;
        hook.answer(HookAnswer::Action("MigratePassword", json!({ "user": { "displayName": "Wanda" } })));
        let tokens = app.sign_in("wanda@mail.example", "secret1").await;
        assert_eq!(tokens.status, 200, "{tokens:?}");
        assert_eq!(hook.asked()[0].username, "wanda@mail.example");
    })
    .await;
}
