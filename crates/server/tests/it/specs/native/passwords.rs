//! New passwords that a tenant does not take (§7.5): why is a suberror, and the step waits for another password.

use crate::harness::{
    BREACHED_PASSWORD, NAMES, NEW_PASSWORD, NativeApp, PASSWORD, Reply, Server, USER, on_both_engines, token_of,
};
use vestibule_domain::credential::PasswordPolicy;

/// What nobody can type into a field.
const CONTROL_CHARACTERS: [&str; 3] = ["velvet\u{7}otter canyon", "velvet otter\r\ncanyon", "velvet otter\u{85}canyon"];

async fn demand(server: &Server, policy: &str) {
    let policy: PasswordPolicy = serde_json::from_str(policy).unwrap();
    server.set(|settings| settings.password_policy = policy).await;
}

/// That a password was refused, and why.
#[track_caller]
fn assert_refused(reply: &Reply, suberror: &str, password: &str) {
    assert_eq!((reply.status, reply.error()), (400, ("invalid_grant".to_owned(), 399_246)), "{password:?}: {reply:?}");
    assert_eq!(reply.json()["suberror"], suberror, "{password:?}");
    assert!(!reply.body.contains(password), "what was typed is not said again: {reply:?}");
}

/// That the request was refused whole, before anybody looked for a password in it.
#[track_caller]
fn assert_malformed(reply: &Reply, password: &str) {
    assert_eq!(
        (reply.status, reply.error()),
        (400, ("invalid_request".to_owned(), 9_002_313)),
        "{password:?}: {reply:?}"
    );
}

/// Begins a sign-up that brings its password along.
async fn start(app: &NativeApp<'_>, password: &str) -> Reply {
    let fields = [("username", "hal@mail.example"), ("challenge_type", "oob redirect"), ("password", password)];
    app.post("signup/v1.0/start", &fields).await
}

async fn submit(app: &NativeApp<'_>, step: &str, password: &str) -> Reply {
    app.post("resetpassword/v1.0/submit", &[("continuation_token", step), ("new_password", password)]).await
}

/// Replaces the forgotten password.
async fn reset(app: &NativeApp<'_>, password: &str) -> Reply {
    let step = app.at_new_password(USER).await;
    let reply = submit(app, &step, password).await;
    // The notice arrives before what is sent next.
    app.server.deliver_mail().await;
    reply
}

/// Words that the tenant bans, however they are written, and passwords known from breaches.
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_up_is_told_of_banned_passwords_and_goes_on_with_a_good_one() {
    on_both_engines(async |server| {
        demand(server, r#"{"bannedWords":["lantern"]}"#).await;
        let (app, before) = (server.native_app().await, server.accounts().await);
        let step = app.at_credential("gil@mail.example").await;
        for password in ["velvet lantern canyon", "Velvet L4NT3RN canyon", BREACHED_PASSWORD] {
            assert_refused(&app.sign_up_with(&step, "password", password).await, "password_banned", password);
            assert_refused(&start(&app, password).await, "password_banned", password);
        }
        for password in CONTROL_CHARACTERS {
            assert_malformed(&app.sign_up_with(&step, "password", password).await, password);
            assert_malformed(&start(&app, password).await, password);
        }
        assert!(server.mails("hal@mail.example").await.is_empty() && server.accounts().await == before);
        let accepted = app.sign_up_with(&step, "password", NEW_PASSWORD).await;
        assert_eq!(accepted.error(), ("attributes_required".to_owned(), 55_106), "{accepted:?}");
        let created = app.sign_up_with(&token_of(&accepted), "attributes", NAMES).await;
        assert_eq!((created.status, server.accounts().await), (200, before + 1), "{created:?}");
        assert_eq!(app.sign_in("gil@mail.example", NEW_PASSWORD).await.status, 200);
    })
    .await;
}

/// The same where a forgotten password is replaced; until a good one is there the old one counts.
#[tokio::test(flavor = "multi_thread")]
async fn a_reset_is_told_of_banned_passwords_and_goes_on_with_a_good_one() {
    on_both_engines(async |server| {
        demand(server, r#"{"bannedWords":["lantern"]}"#).await;
        let app = server.native_app().await;
        let step = app.at_new_password(USER).await;
        for password in ["velvet lantern canyon", BREACHED_PASSWORD] {
            assert_refused(&submit(&app, &step, password).await, "password_banned", password);
        }
        for password in CONTROL_CHARACTERS {
            assert_malformed(&submit(&app, &step, password).await, password);
        }
        assert_eq!(app.sign_in(USER, PASSWORD).await.status, 200, "nothing was changed");
        let submitted = submit(&app, &step, NEW_PASSWORD).await;
        assert_eq!(submitted.status, 200, "{submitted:?}");
        let step = token_of(&submitted);
        let done = app.post("resetpassword/v1.0/poll_completion", &[("continuation_token", &step)]).await;
        assert_eq!((done.status, &done.json()["status"]), (200, &"succeeded".into()), "{done:?}");
        assert_eq!(app.sign_in(USER, NEW_PASSWORD).await.status, 200);
    })
    .await;
}

/// As many of the last passwords as the tenant says, the one that counts among them.
#[tokio::test(flavor = "multi_thread")]
async fn a_reset_is_told_of_a_password_that_was_used_lately_and_goes_on_with_a_new_one() {
    on_both_engines(async |server| {
        demand(server, r#"{"historyLength":2}"#).await;
        let app = server.native_app().await;
        assert_refused(&reset(&app, PASSWORD).await, "password_recently_used", PASSWORD);
        assert_eq!(reset(&app, NEW_PASSWORD).await.status, 200);
        let step = app.at_new_password(USER).await;
        for used in [PASSWORD, NEW_PASSWORD] {
            assert_refused(&submit(&app, &step, used).await, "password_recently_used", used);
        }
        assert_eq!(app.sign_in(USER, NEW_PASSWORD).await.status, 200, "nothing was changed");
        let third = "copper harbor willow 3";
        assert_eq!(submit(&app, &step, third).await.status, 200);
        assert_eq!(app.sign_in(USER, third).await.status, 200);
        assert_eq!(reset(&app, PASSWORD).await.status, 200, "it was not among the last two any more");
        assert_eq!(app.sign_in(USER, PASSWORD).await.status, 200);
    })
    .await;
}
