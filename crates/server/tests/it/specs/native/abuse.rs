//! What somebody might try with this API.

use crate::harness::{
    NAMES, NEW_PASSWORD, NativeApp, PASSWORD, PEER, RelyingParty, USER, on_both_engines, token_of, with_limits,
};
use reqwest::Method;
use std::time::Duration;
use vestibule_http::{Quota, RateQuotas};

const ANOTHER: &str = "silver-comet-drifts-88";
const INVALID: (&str, i64) = ("invalid_request", 55_200);

async fn refused(app: &NativeApp<'_>, path: &str, fields: &[(&str, &str)], what: &str) {
    let reply = app.post(path, fields).await;
    let (word, number) = reply.error();
    assert_eq!((word.as_str(), number), INVALID, "{what}: {path}");
}

/// An endpoint, the fields that it takes, and the steps whose tokens it takes.
type Act<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str]);

/// Every endpoint takes the token of its own step and of no other.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_another_step_is_refused_everywhere() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let sign_up_start = token_of(&app.name("signup/v1.0/start", "lea@mail.example").await);
        let sign_up_code = app.at_sign_up("lea@mail.example").await;
        let sign_up_details = app.at_credential("mia@mail.example").await;
        let created = app.sign_up("ned@mail.example", NEW_PASSWORD).await;
        let initiated = token_of(&app.name("oauth2/v2.0/initiate", USER).await);
        let at_password = app.at_sign_in(USER).await;
        let at_code = app.by_code().at_sign_in(USER).await;
        let reset_start = token_of(&app.name("resetpassword/v1.0/start", USER).await);
        let reset_code = app.at_reset(USER).await;
        let steps = [
            ("sign-up start", &sign_up_start),
            ("sign-up code", &sign_up_code),
            ("sign-up details", &sign_up_details),
            ("created", &created),
            ("initiated", &initiated),
            ("password", &at_password),
            ("code", &at_code),
            ("reset start", &reset_start),
            ("reset code", &reset_code),
        ];
        let acts: [Act<'_>; 12] = [
            ("signup/v1.0/challenge", &[], &["sign-up start", "sign-up code", "sign-up details"]),
            ("signup/v1.0/continue", &[("grant_type", "oob"), ("oob", "1")], &["sign-up code"]),
            ("signup/v1.0/continue", &[("grant_type", "password"), ("password", NEW_PASSWORD)], &["sign-up details"]),
            ("signup/v1.0/continue", &[("grant_type", "attributes"), ("attributes", NAMES)], &["sign-up details"]),
            ("oauth2/v2.0/challenge", &[], &["initiated", "password", "code"]),
            (
                "oauth2/v2.0/token",
                &[("grant_type", "password"), ("password", PASSWORD), ("scope", "openid")],
                &["password"],
            ),
            ("oauth2/v2.0/token", &[("grant_type", "oob"), ("oob", "1"), ("scope", "openid")], &["code"]),
            ("oauth2/v2.0/token", &[("grant_type", "continuation_token"), ("scope", "openid")], &["created"]),
            ("resetpassword/v1.0/challenge", &[], &["reset start", "reset code"]),
            ("resetpassword/v1.0/continue", &[("grant_type", "oob"), ("oob", "1")], &["reset code"]),
            ("resetpassword/v1.0/submit", &[("new_password", NEW_PASSWORD)], &[]),
            ("resetpassword/v1.0/poll_completion", &[], &[]),
        ];
        for (path, fields, takes) in acts {
            for (name, step) in steps.iter().filter(|(name, _)| !takes.contains(name)) {
                let mut fields = fields.to_vec();
                fields.push(("continuation_token", step));
                refused(&app, path, &fields, name).await;
            }
        }
        assert_eq!(app.tokens(&created, "continuation_token", "").await.status, 200, "nothing was used up");
        assert_eq!(app.tokens(&at_password, "password", PASSWORD).await.status, 200);
    })
    .await;
}

/// A token is its application's and its tenant's, and none of it can be changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_others_or_a_forged_one_is_refused() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let done = app.sign_up("ola@mail.example", NEW_PASSWORD).await;
        let mut other = app.clone();
        other.client = RelyingParty { origin: None, ..RelyingParty::shop(server) };
        server
            .reconfigure(&other.client, |shop| {
                shop.native_authentication = true;
                shop.is_fallback_public_client = true;
            })
            .await;
        let asking = [("continuation_token", done.as_str()), ("grant_type", "continuation_token"), ("scope", "openid")];
        refused(&other, "oauth2/v2.0/token", &asking, "another application").await;
        let tenant = server.other;
        let mut elsewhere = app.clone();
        elsewhere.client = RelyingParty { tenant: tenant.id, app: tenant.native, ..app.client.clone() };
        server.reconfigure(&elsewhere.client, |app| app.native_authentication = true).await;
        refused(&elsewhere, "oauth2/v2.0/token", &asking, "another tenant").await;
        let mut changed = done.clone().into_bytes();
        let middle = changed.len() / 2;
        changed[middle] = if changed[middle] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        let customer = server.customer();
        let page = customer.at_password(USER).await;
        let cookies = customer.browser.cookies();
        let journey = cookies.iter().find(|(name, _)| **name == customer.journey_cookie(&page)).unwrap();
        for forged in ["", "x", "é", "....", &"A".repeat(500), &changed, journey.1] {
            let fields = [("continuation_token", forged), ("grant_type", "continuation_token"), ("scope", "openid")];
            let reply = app.post("oauth2/v2.0/token", &fields).await;
            let expected = if forged.is_empty() {
                ("invalid_request".to_owned(), 900_144)
            } else {
                ("invalid_request".to_owned(), 55_200)
            };
            assert_eq!(reply.error(), expected, "{forged}");
        }
        let page = format!("/{}/sign-in?j={}", app.client.tenant, page.url.query().unwrap().trim_start_matches("j="));
        customer.browser.set_cookie(journey.0, Some(&done));
        let shown = customer.browser.open(&page).await.unwrap();
        assert_ne!(shown.status.as_u16(), 200, "and no page takes it for a journey of its own");
        assert_eq!(app.tokens(&done, "continuation_token", "").await.status, 200);
    })
    .await;
}

/// Whatever has ended has ended: no token of the journey does anything any more.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_journey_counts_after_its_end() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let details = app.at_credential("pam@mail.example").await;
        let owing = token_of(&app.sign_up_with(&details, "password", NEW_PASSWORD).await);
        let created = token_of(&app.sign_up_with(&owing, "attributes", NAMES).await);
        for (grant, value) in [("password", NEW_PASSWORD), ("attributes", NAMES)] {
            let again = app.sign_up_with(if grant == "password" { &details } else { &owing }, grant, value).await;
            assert_eq!(again.error().1, 55_200, "{grant}");
        }
        assert_eq!(app.tokens(&created, "continuation_token", "").await.status, 200);
        assert_eq!(app.tokens(&created, "continuation_token", "").await.error().1, 55_200, "tokens are given once");
        let signed_in = app.at_sign_in(USER).await;
        assert_eq!(app.tokens(&signed_in, "password", PASSWORD).await.status, 200);
        assert_eq!(app.tokens(&signed_in, "password", PASSWORD).await.error().1, 55_200);
        refused(&app, "oauth2/v2.0/challenge", &[("continuation_token", &signed_in)], "after the end").await;
        let reset = app.at_new_password(USER).await;
        let fields = [("continuation_token", reset.as_str()), ("new_password", ANOTHER)];
        let changed = app.go_on("resetpassword/v1.0/submit", &fields).await;
        let once_more = [("continuation_token", changed.as_str()), ("new_password", "another-comet-drifts-99")];
        refused(&app, "resetpassword/v1.0/submit", &once_more, "by the token that tells of the change").await;
        let again = [("continuation_token", reset.as_str()), ("new_password", "another-comet-drifts-99")];
        refused(&app, "resetpassword/v1.0/submit", &again, "the same reset twice").await;
        assert_eq!(app.sign_in(USER, ANOTHER).await.status, 200);
    })
    .await;
}

/// An hour for a journey, ten minutes for its tokens.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_expire() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let at_password = app.at_sign_in(USER).await;
        let done = app.sign_up("quinn@mail.example", NEW_PASSWORD).await;
        server.wait(Duration::from_mins(10));
        let expired = ("expired_token".to_owned(), 552_003);
        assert_eq!(app.tokens(&done, "continuation_token", "").await.error(), expired);
        server.wait(Duration::from_secs(2_999));
        assert_eq!(app.tokens(&at_password, "password", "wrong-password-here").await.error().1, 50_126);
        server.wait(Duration::from_secs(1));
        assert_eq!(app.tokens(&at_password, "password", PASSWORD).await.error(), expired);
    })
    .await;
}

/// What is switched off meanwhile gives nothing, even where everything is proven.
#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_worth_nothing_once_account_or_application_are_closed() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let done = app.sign_up("ray@mail.example", NEW_PASSWORD).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = vestibule_services::users::find(&cx, "ray@mail.example").await.unwrap().unwrap();
        vestibule_services::users::set_enabled(&cx, user.id, false).await.unwrap();
        let disabled = app.tokens(&done, "continuation_token", "").await;
        assert_eq!((disabled.status, disabled.error().0.as_str()), (400, "invalid_grant"), "{disabled:?}");
        let step = app.at_sign_in(USER).await;
        server.reconfigure(&app.client, |app| app.native_authentication = false).await;
        assert_eq!(app.tokens(&step, "password", PASSWORD).await.error().1, 550_022);
        server.reconfigure(&app.client, |app| (app.native_authentication, app.enabled) = (true, false)).await;
        assert_eq!(app.tokens(&step, "password", PASSWORD).await.error().1, 7_000_112);
    })
    .await;
}

/// Passwords lock here as they do on the pages, and for both together.
#[tokio::test(flavor = "multi_thread")]
async fn guesses_count_together_with_those_on_the_pages() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_in(USER).await;
        for guess in 0..9 {
            let reply = app.tokens(&step, "password", &format!("wrong-password-{guess}")).await;
            assert_eq!(reply.error().1, 50_126, "{guess}");
        }
        let page = server.customer().sign_in(USER, "wrong-password-9").await;
        assert!(page.answer("code").is_none());
        assert_eq!(app.tokens(&step, "password", PASSWORD).await.error(), ("invalid_grant".to_owned(), 50_053));
        server.wait(Duration::from_mins(50));
        assert_eq!(app.sign_in(USER, PASSWORD).await.status, 200, "and then the right one counts again");
    })
    .await;
}

/// Codes: five guesses each, and no more mails than the address can take.
#[tokio::test(flavor = "multi_thread")]
async fn codes_can_not_be_guessed_and_no_mailbox_is_flooded() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let step = app.at_sign_up("sol@mail.example").await;
        for _ in 0..5 {
            assert_eq!(app.sign_up_with(&step, "oob", "00000000").await.error().1, 50_181);
        }
        let code = server.code("sol@mail.example").await;
        assert_eq!(app.sign_up_with(&step, "oob", &code).await.error().1, 50_181, "not even the right one");
        for _ in 0..30 {
            app.at_sign_up("sol@mail.example").await;
        }
        assert_eq!(server.mails("sol@mail.example").await.len(), 10, "decisions.md 7: ten an hour");
    })
    .await;
}

/// What is too large, or said twice, is refused before it is looked at.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_or_said_twice_is_refused() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        let long = "a".repeat(16 * 1024 + 1);
        let start = [("username", "tom@mail.example"), ("challenge_type", "oob redirect")];
        for name in ["password", "attributes", "challenge_type", "username"] {
            let mut fields = start.to_vec();
            fields.retain(|(known, _)| *known != name);
            fields.push((name, &long));
            assert_eq!(app.post("signup/v1.0/start", &fields).await.error().1, 90_015, "{name}");
        }
        let twice = [start[0], start[1], ("username", "uma@mail.example")];
        assert_eq!(app.post("signup/v1.0/start", &twice).await.error().1, 90_100);
        let many: serde_json::Map<_, _> =
            (0..201).map(|n| (format!("extension_{n}"), serde_json::json!("v"))).collect();
        let many = serde_json::to_string(&many).unwrap();
        let fields = [start[0], start[1], ("attributes", many.as_str())];
        assert_eq!(app.post("signup/v1.0/start", &fields).await.error().1, 90_015);
        let url = server.url(app.client.tenant, "signup/v1.0/start");
        let body = format!("username={}", "a".repeat(70 * 1024));
        let form = [("content-type", "application/x-www-form-urlencoded")];
        let large = server.http.request(Method::POST, &url).header(form[0].0, form[0].1).body(body).send().await;
        assert!(large.is_err() || large.unwrap().status() == 413);
    })
    .await;
}

/// Whoever asks for names, whoever they are of, is slowed down by address.
#[tokio::test(flavor = "multi_thread")]
async fn asking_who_has_an_account_is_slowed_down_by_address() {
    let quotas = RateQuotas { native_start: Quota::per_minute(5), ..RateQuotas::default() };
    with_limits(&quotas, async |server| {
        let app = server.native_app().await;
        let ask = async |path: &str, username: &str, peer: &str| {
            let fields = [("username", username), ("challenge_type", "oob password redirect")];
            app.request(path, &fields).header(PEER, peer).send().await.unwrap().status().as_u16()
        };
        for n in 0..5 {
            assert_eq!(ask("oauth2/v2.0/initiate", &format!("nobody-{n}@mail.example"), "192.0.2.1").await, 400);
        }
        for path in ["oauth2/v2.0/initiate", "signup/v1.0/start", "resetpassword/v1.0/start"] {
            assert_eq!(ask(path, "victor@mail.example", "192.0.2.1").await, 429, "{path}");
        }
        assert_eq!(ask("oauth2/v2.0/initiate", USER, "192.0.2.2").await, 200, "others are served meanwhile");
    })
    .await;
}
