//! Which applications the API is open to (§7.1: `invalid_client`, `unauthorized_client`).

use crate::harness::{RelyingParty, USER, on_both_engines};

const PATHS: [&str; 3] = ["oauth2/v2.0/initiate", "signup/v1.0/start", "resetpassword/v1.0/start"];

/// Off by default, and for public clients only.
#[tokio::test(flavor = "multi_thread")]
async fn the_api_is_closed_until_the_registration_opens_it() {
    on_both_engines(async |server| {
        let mut app = server.native_app().await;
        let fields = [("username", USER), ("challenge_type", "oob password redirect")];
        for path in PATHS {
            server.reconfigure(&app.client, |app| app.native_authentication = false).await;
            let closed = app.post(path, &fields).await;
            assert_eq!(closed.error(), ("invalid_client".to_owned(), 550_022), "{path}");
            assert_eq!(closed.json()["suberror"], "nativeauthapi_disabled");
            server.reconfigure(&app.client, |app| app.native_authentication = true).await;
            let secret = [fields[0], fields[1], ("client_secret", "s")];
            assert_eq!(app.post(path, &secret).await.error().0, "invalid_client", "{path}");
            let unknown = [fields[0], fields[1], ("client_id", "11111111-1111-4111-8111-111111111111")];
            assert_eq!(app.post(path, &unknown).await.error(), ("unauthorized_client".to_owned(), 700_016), "{path}");
        }
        app.client = RelyingParty::reader(server);
        server.reconfigure(&app.client, |reader| reader.native_authentication = true).await;
        for path in PATHS {
            assert_eq!(app.post(path, &fields).await.error(), ("invalid_client".to_owned(), 7_000_218), "{path}");
        }
        app.client = RelyingParty { app: server.tenant.closed, ..RelyingParty::native(server) };
        for path in PATHS {
            let disabled = app.post(path, &fields).await;
            assert_eq!(disabled.error(), ("unauthorized_client".to_owned(), 7_000_112), "{path}");
        }
    })
    .await;
}

/// What is no POST of a form is told so.
#[tokio::test(flavor = "multi_thread")]
async fn only_posted_forms_are_read() {
    on_both_engines(async |server| {
        let app = server.native_app().await;
        for path in PATHS {
            let url = server.url(app.client.tenant, path);
            assert_eq!(server.get(&url, &[]).await.error().1, 900_561, "{path}");
            let json = [("content-type", "application/json")];
            let posted = server.ask(reqwest::Method::POST, &url, &json, Some("{}".to_owned())).await;
            assert_eq!(posted.error().1, 9_002_313, "{path}");
        }
    })
    .await;
}
