//! Asking for a code (§3.1, §3.2).

use super::device::GRANT;
use crate::harness::{RelyingParty, on_both_engines};

/// §3.2, wire.md §10.7: what the device is told.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_gets_both_codes_and_what_to_show() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let device = native.device(server).await;
        let uri = server.url(native.tenant, "oauth2/deviceauth");
        let code = device.text("user_code");
        assert_eq!(device.text("verification_uri"), uri);
        assert_eq!(device.text("verification_uri_complete"), format!("{uri}?user_code={code}"));
        assert_eq!(device.text("message"), format!("Open {uri} in a browser and enter the code {code}."));
        assert_eq!((&device.answer["expires_in"], &device.answer["interval"]), (&900.into(), &5.into()));
        assert_eq!((code.len(), device.text("device_code").len()), (9, 44));
        let german = server.url(native.tenant, "oauth2/v2.0/devicecode?mkt=de-DE");
        let fields = [("client_id", native.app.to_string()), ("scope", "openid".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let german = server.post(&german, &fields, &[]).await.json();
        assert!(german["message"].as_str().unwrap().starts_with("Öffnen Sie "), "{german}");
        let metadata =
            server.get(&server.url(native.tenant, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        let endpoint = server.url(native.tenant, "oauth2/v2.0/devicecode");
        assert_eq!(metadata["device_authorization_endpoint"], endpoint);
        assert!(metadata["grant_types_supported"].as_array().unwrap().contains(&GRANT.into()));
    })
    .await;
}

/// §3.1: public clients ask where their registration says so, others prove themselves.
#[tokio::test(flavor = "multi_thread")]
async fn only_clients_that_may_ask_get_a_code() {
    on_both_engines(async |server| {
        let scope = [("scope", "openid")];
        let shop = RelyingParty::shop(server);
        assert_eq!(shop.ask_for_device(server, &scope).await.error(), ("invalid_client".to_owned(), 7_000_218));
        let reader = RelyingParty::reader(server);
        assert_eq!(reader.ask_for_device(server, &scope).await.status, 200);
        let unproven = RelyingParty { secret: Some("wrong".to_owned()), ..reader };
        assert_eq!(unproven.ask_for_device(server, &scope).await.error(), ("invalid_client".to_owned(), 7_000_215));
        let native = RelyingParty::native(server);
        assert_eq!(native.ask_for_device(server, &[]).await.error(), ("invalid_request".to_owned(), 900_144));
        let unknown = [("scope", "openid api://nobody/x")];
        assert_eq!(native.ask_for_device(server, &unknown).await.status, 400);
        let page = server.url(native.tenant, "oauth2/v2.0/devicecode");
        let id = native.app.to_string();
        let fields = [("client_id", id.as_str()), ("scope", "openid")];
        let cross = server.post(&page, &fields, &[("origin", "https://evil.example")]).await;
        assert_eq!(cross.error(), ("invalid_request".to_owned(), 9_002_326));
    })
    .await;
}

/// The codes stand nowhere in the store.
#[tokio::test(flavor = "multi_thread")]
async fn no_code_can_be_read_from_the_store() {
    use vestibule_storage::device_codes;
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, device.text("device_code").as_bytes());
        let hash: [u8; 32] = hash.as_ref().try_into().unwrap();
        let rows = server.platform.storage.tenant(server.tenant.id);
        let row = device_codes::by_device_code(&rows, &hash).await.unwrap().expect("found by its hash");
        let plain = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, device.text("user_code").as_bytes());
        assert_ne!(row.user_code_mac.as_slice(), plain.as_ref(), "forty bits alone would be found by trying");
    })
    .await;
}

/// For devices that can show a picture and not draw one: the address with the code in it, and only where it is asked for.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_can_not_draw_gets_a_qr_code() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        assert!(native.device(server).await.answer.get("qr_code").is_none());
        let reply = native.ask_for_device(server, &[("scope", "openid"), ("qr_code", "svg")]).await.json();
        assert!(reply["qr_code"].as_str().unwrap().starts_with("data:image/svg+xml;base64,"), "{reply}");
        let refused = native.ask_for_device(server, &[("scope", "openid"), ("qr_code", "gif")]).await;
        assert_eq!(refused.error(), ("invalid_request".to_owned(), 90_100));
    })
    .await;
}
