//! How tenants' pages and mails look, and what their files may not do.

use crate::{
    harness::{Customer, RelyingParty, Server, USER, on_both_engines},
    texts::KNOWN,
};
use serde_json::json;
use std::time::Duration;
use vestibule_domain::{
    branding::{BrandingDocument, ImageName, ImageSlot, ThemeName},
    clock::Clock,
    ids::TenantId,
    locale::Language,
    texts::TextOverrides,
};
use vestibule_services::{
    branding::{self, BrandingRefusal},
    previews,
};
use vestibule_storage::{ChangeSet, expiry};

const LOGO: &[u8] = include_bytes!("../../../outbound/assets/logo-fable.png");
const DARK_LOGO: &[u8] = include_bytes!("../../../outbound/assets/logo-fable-dark.png");

fn document(json: serde_json::Value) -> BrandingDocument {
    serde_json::from_value(json).unwrap()
}

fn theme(name: &str) -> ThemeName {
    ThemeName::parse(name).unwrap()
}

async fn save(server: &Server, tenant: TenantId, name: Option<&str>, json: serde_json::Value) {
    let name = name.map(theme);
    branding::save(&server.platform, tenant, name.as_ref(), document(json), &KNOWN).await.unwrap();
}

async fn upload(server: &Server, tenant: TenantId, slot: ImageSlot, file: &[u8]) -> ImageName {
    let image = branding::prepare_image(slot, file).unwrap();
    branding::upload(&server.platform, tenant, &image).await.unwrap();
    image.name
}

/// What a page links as its brand's style sheets.
fn sheets(body: &str) -> Vec<String> {
    let links = body.split("<link rel=\"stylesheet\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|url| url.contains("/brand/")).map(str::to_owned).collect()
}

async fn css(server: &Server, url: &str) -> String {
    let reply = server.get(&format!("{}{url}", server.base), &[]).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "text/css; charset=utf-8"));
    reply.body
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_wear_what_the_tenant_has_set() {
    on_both_engines(async |server| {
        let tenant = server.tenant.id;
        let logo = upload(server, tenant, ImageSlot::BannerLogo, LOGO).await;
        let dark = upload(server, tenant, ImageSlot::BannerLogoDark, DARK_LOGO).await;
        let everything = json!({
            "default": {
                "primaryColor": "#0f6b73", "backgroundColor": "#eef3f2", "cardRadius": 22,
                "bannerLogo": logo, "bannerLogoDark": dark, "favicon": null, "headerBackgroundColor": "#123456",
                "customCSS": ".ext-title { color: #123456 }",
                "usernameHintText": "name@\"shop\"", "signInPageText": "**Members** <b>x</b> [help](https://a.example/?a=1&b=2)",
                "customPrivacyAndCookiesUrl": "https://a.example/privacy", "customTermsOfUseUrl": "https://a.example/terms",
                "customTermsOfUseText": "Our <terms>",
                "customAccountResetCredentialsUrl": "https://a.example/reset", "customForgotMyPasswordText": "Lost & found",
                "loginPageLayoutConfiguration": { "layoutTemplateType": "verticalSplit", "isHeaderShown": true },
            },
            "localizations": { "de": { "usernameHintText": "name@beispiel.example" } },
        });
        save(server, tenant, None, everything).await;
        let customer = server.customer();
        let page = customer.arrive().await;
        let folder = format!("/{tenant}/brand/");
        for part in [
            format!("<source srcset=\"{folder}{dark}\" media=\"(prefers-color-scheme: dark)\">"),
            format!("<img src=\"{folder}{logo}\" width=\"162\" height=\"36\" alt=\"Fable Books\">"),
            "placeholder=\"name@&#34;shop&#34;\"".to_owned(),
            "<strong>Members</strong> &#60;b&#62;x&#60;/b&#62; <a href=\"https://a.example/?a=1&#38;b=2\"".to_owned(),
            "<a href=\"https://a.example/privacy\">Privacy</a>".to_owned(),
            "<a href=\"https://a.example/terms\"><bdi>Our &#60;terms&#62;</bdi></a>".to_owned(),
            "<body data-layout=\"split\">".to_owned(),
            "<header class=\"site-head\">".to_owned(),
        ] {
            assert!(page.body.contains(&part), "{part}\n{}", page.body);
        }
        let [tokens, custom] = &sheets(&page.body)[..] else { panic!("{}", page.body) };
        let tokens = css(server, tokens).await;
        assert!(tokens.contains("--brand-primary:#0f6b73;") && tokens.contains("--brand-card-radius:22px;"), "{tokens}");
        assert_eq!(css(server, custom).await, ".auth .auth-head h1{color:#123456}");
        let password = customer.submit(&page, &[("identifier", USER)]).await;
        assert!(password.body.contains("href=\"https://a.example/reset\"><bdi>Lost &#38; found</bdi></a>"), "{}", password.body);
        let german = customer.arrive_with(&[("ui_locales", "de")]).await;
        assert!(german.body.contains("placeholder=\"name@beispiel.example\""), "{}", german.body);
        // Pages that end or refuse a sign-in, too.
        for rest in ["signed-out", "oauth2/v2.0/authorize?client_id=x", "oauth2/deviceauth"] {
            let reply = server.get(&server.url(tenant, rest), &[]).await;
            assert_eq!(sheets(&reply.body), sheets(&page.body), "{rest} {}", reply.body);
        }
        // Another tenant looks as it did.
        let other = server.get(&server.url(server.other.id, "signed-out"), &[]).await;
        assert!(!other.body.contains("data-layout") && sheets(&other.body).len() == 1, "{}", other.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_wears_its_theme_and_falls_back_where_the_theme_says_nothing() {
    on_both_engines(async |server| {
        let (platform, tenant) = (&server.platform, server.tenant.id);
        save(server, tenant, None, json!({ "default": { "cardRadius": 4, "controlRadius": 5 } })).await;
        save(server, tenant, Some("club"), json!({ "default": { "cardRadius": 9 } })).await;
        let club = theme("club");
        let reader = server.tenant.reader;
        let nobody = theme("nobody");
        let refused = branding::assign_theme(platform, tenant, reader, Some(&nobody)).await;
        assert!(matches!(refused, Err(BrandingRefusal::NoSuchTheme(_))));
        branding::assign_theme(platform, tenant, reader, Some(&club)).await.unwrap();
        let of = async |client: RelyingParty| {
            let page = Customer { client, ..server.customer() }.arrive().await;
            css(server, &sheets(&page.body)[0]).await
        };
        let (own, themed) = (of(RelyingParty::shop(server)).await, of(RelyingParty::reader(server)).await);
        assert!(own.contains("--brand-card-radius:4px") && own.contains("--brand-radius:5px"), "{own}");
        assert!(themed.contains("--brand-card-radius:9px") && themed.contains("--brand-radius:5px"), "{themed}");
        let refused = branding::delete(platform, tenant, Some(&club)).await;
        assert!(matches!(refused, Err(BrandingRefusal::Worn { application, .. }) if application == "Reader"));
        branding::assign_theme(platform, tenant, reader, None).await.unwrap();
        branding::delete(platform, tenant, Some(&club)).await.unwrap();
        assert_eq!(of(RelyingParty::reader(server)).await, own);
        branding::delete(platform, tenant, None).await.unwrap();
        assert!(matches!(branding::delete(platform, tenant, None).await, Err(BrandingRefusal::NothingThere)));
    })
    .await;
}

/// A branding's words.
fn words(texts: &[(&str, &str)]) -> serde_json::Value {
    let texts: Vec<_> = texts.iter().map(|(key, value)| json!({ "key": key, "value": value })).collect();
    json!({ "contentCustomization": { "attributeCollection": texts } })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_themes_words_fall_back_one_by_one_and_stand_between_the_flows_and_the_tenants() {
    on_both_engines(async |server| {
        let tenant = server.tenant.id;
        let of_tenant =
            [("SignIn_Title", "Tenant"), ("continue-button", "Tenant's"), ("mail.code-subject", "{code} Tenant")];
        save(server, tenant, None, json!({ "default": words(&of_tenant) })).await;
        let of_club = json!({
            "default": words(&[("SignIn_Title", "Club of {tenant}"), ("SignIn_Description", "On to <{0}>")]),
            "localizations": { "de": words(&[("SignIn_Title", "Klub")]) },
        });
        save(server, tenant, Some("club"), of_club).await;
        branding::assign_theme(&server.platform, tenant, server.tenant.shop, Some(&theme("club"))).await.unwrap();
        let shown = async |changes: &[(&str, &str)]| server.customer().arrive_with(changes).await.body;
        let english = shown(&[]).await;
        for part in ["<h1>Club of Fable Books</h1>", "On to &#60;", ">Tenant&#39;s</button>"] {
            assert!(english.contains(part), "{part} {english}");
        }
        let german = shown(&[("ui_locales", "de")]).await;
        assert!(german.contains("<h1>Klub</h1>") && german.contains("On to &#60;"), "{german}");
        let other = Customer { client: RelyingParty::reader(server), ..server.customer() }.arrive().await;
        assert!(other.body.contains("<h1>Tenant</h1>"), "{}", other.body);
        let cx = server.administrator(tenant).await;
        let token = previews::token(&cx).unwrap().0.reveal().clone();
        let preview = server.url(tenant, &format!("preview/sign-in?theme=club&token={token}"));
        let preview = server.browser().open(&preview).await.unwrap().body;
        assert!(preview.contains("<h1>Club of Fable Books</h1>"), "{preview}");
        // The tenant's texts stand below, a flow's above.
        let flow = cx.tenant.flow_of(cx.tenant.application(server.tenant.shop).unwrap()).unwrap().id;
        for (flow, title) in [(None, "Text"), (Some(flow), "Flow")] {
            let texts =
                [("SignIn_Title", title), ("password-label", "Secret")].map(|(k, t)| (k.to_owned(), t.to_owned()));
            let overrides = TextOverrides { locale: Language::parse("en").unwrap(), flow, texts: texts.into() };
            vestibule_services::texts::put(&server.administrator(tenant).await, &KNOWN, overrides).await.unwrap();
            let page = server.customer().arrive().await.body;
            let title = if flow.is_some() { "Flow" } else { "Club of Fable Books" };
            assert!(page.contains(&format!("<h1>{title}</h1>")), "{page}");
        }
        assert!(server.customer().at_password(USER).await.body.contains("Secret"));
        server.customer().at_code(USER).await;
        assert!(server.mails(USER).await[0].subject.ends_with(" Tenant"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_can_not_be_shown_are_refused_with_their_place_and_what_was_meant() {
    on_both_engines(async |server| {
        let (platform, tenant) = (&server.platform, server.tenant.id);
        for (texts, told) in [
            (&[("SignIn_Titel", "Hi")][..], "localizations.de.contentCustomization.attributeCollection: `SignIn_Titel`: there is no such text; did you mean `SignIn_Title`?"),
            (&[("SignIn_Description", "On to {1}")], "there is no value for {1}"),
            (&[("code-sent-sign-in", "Sent")], "{address} must stand in it"),
            (&[("SignIn_Title", "")], "it is empty"),
        ] {
            let document = document(json!({ "localizations": { "de": words(texts) } }));
            let refused = branding::save(platform, tenant, None, document, &KNOWN).await.unwrap_err().to_string();
            assert!(refused.contains(told), "{refused}");
        }
        assert!(branding::documents(platform, tenant).await.unwrap().is_empty());
        let campaign = json!({ "default": { "contentCustomization": { "registrationCampaign": [{ "key": "a", "value": "b" }] } } });
        let refused = serde_json::from_value::<BrandingDocument>(campaign).unwrap_err().to_string();
        assert!(refused.contains("there are no pages of a registration campaign"), "{refused}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_served_for_good_and_can_do_nothing() {
    on_both_engines(async |server| {
        let tenant = server.tenant.id;
        let logo = upload(server, tenant, ImageSlot::BannerLogo, LOGO).await;
        save(
            server,
            tenant,
            None,
            json!({ "default": { "bannerLogo": logo, "customCSS": "body { color: #123456 }" } }),
        )
        .await;
        let page = server.get(&server.url(tenant, "signed-out"), &[]).await;
        let mut files: Vec<(String, &str)> = sheets(&page.body)
            .into_iter()
            .map(|url| (format!("{}{url}", server.base), "text/css; charset=utf-8"))
            .collect();
        files.push((server.url(tenant, &format!("brand/{logo}")), "image/png"));
        for (url, media_type) in files {
            let reply = server.get(&url, &[]).await;
            assert_eq!(reply.status, 200, "{url}");
            assert_eq!(reply.header("content-type"), media_type);
            assert_eq!(reply.header("cache-control"), "public, max-age=31536000, immutable");
            assert_eq!(reply.header("x-content-type-options"), "nosniff");
            let policy = reply.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none';") && policy.ends_with("; sandbox"), "{policy}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_name_leads_to_a_file() {
    on_both_engines(async |server| {
        let logo = upload(server, server.tenant.id, ImageSlot::BannerLogo, LOGO).await;
        save(server, server.tenant.id, None, json!({ "default": { "bannerLogo": logo } })).await;
        // An image is its tenant's alone.
        assert_eq!(server.get(&server.url(server.other.id, &format!("brand/{logo}")), &[]).await.status, 404);
        let name = logo.to_string();
        for other in [
            name.to_uppercase(),
            name.replace(".png", ".svg"),
            name.replace(".png", ".html"),
            name.replace("-288x", "-0288x"),
            format!("..%2f{name}"),
            format!("{name}%00"),
            format!("{name}/"),
            "x.png".to_owned(),
            "%2e%2e%2fetc%2fpasswd".to_owned(),
        ] {
            let reply = server.get(&server.url(server.tenant.id, &format!("brand/{other}")), &[]).await;
            assert_eq!(reply.status, 404, "{other}");
        }
        // A style sheet of yesterday's page gets today's look, and is not kept.
        let reply = server.get(&server.url(server.tenant.id, "brand/0123456789abcdef01234567.css"), &[]).await;
        assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_changes_nothing() {
    on_both_engines(async |server| {
        let (platform, tenant) = (&server.platform, server.tenant.id);
        save(server, tenant, None, json!({ "default": { "cardRadius": 4 } })).await;
        let before = branding::documents(platform, tenant).await.unwrap();
        let foreign = upload(server, server.other.id, ImageSlot::BannerLogo, LOGO).await;
        for attack in [
            json!({ "customCSS": "body { background: url(https://evil.example/x) }" }),
            json!({ "customCSS": "@import url(https://evil.example/x.css);" }),
            json!({ "customCSS": ".ext-sign-in-box { position: fixed; inset: 0 }" }),
            json!({ "customCSS": "input { color: red }" }),
            json!({ "customCSS": "body { content: 'x' }" }),
            json!({ "customCSS": "body{color:red}".repeat(2_000) }),
            json!({ "linkColor": "#eeeeee" }),
            json!({ "primaryColor": "#ffffff", "onPrimaryColor": "#fafafa" }),
            json!({ "bannerLogo": foreign }),
            json!({ "bannerLogo": "00000000000000000000000000000000-10x10.png" }),
            json!({ "favicon": "00000000000000000000000000000000-64x64.png" }),
        ] {
            let document = document(json!({ "default": attack }));
            assert!(branding::save(platform, tenant, None, document, &KNOWN).await.is_err(), "{attack}");
            assert_eq!(branding::documents(platform, tenant).await.unwrap(), before);
        }
        let nobody = TenantId::random(platform.randomness.as_ref());
        let refused = branding::save(platform, nobody, None, BrandingDocument::default(), &KNOWN).await;
        assert!(matches!(refused, Err(BrandingRefusal::NoSuchTenant)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_carry_the_logo_and_wear_the_colours() {
    on_both_engines(async |server| {
        let tenant = server.tenant.id;
        let logo = upload(server, tenant, ImageSlot::BannerLogo, LOGO).await;
        save(
            server,
            tenant,
            None,
            json!({ "default": { "bannerLogo": logo, "backgroundColor": "#eef3f2", "cardRadius": 22 } }),
        )
        .await;
        server.customer().at_sign_up_code("rowan@example.com").await;
        let mails = server.mails("rowan@example.com").await;
        let html = &mails[0].html;
        assert!(html.contains("src=\"data:image/png;base64,") && !html.contains("cid:"), "{html}");
        assert!(
            html.contains("#eef3f2")
                && html.contains("border-radius:22px")
                && html.contains("width=\"162\" height=\"36\""),
            "{html}"
        );
    })
    .await;
}

/// Forgets what is due, as the job would.
async fn sweep(server: &Server) {
    let id = vestibule_domain::ids::LogId::at(server.clock.now(), server.platform.randomness.as_ref());
    let due = expiry::all(server.clock.now());
    let set: ChangeSet<()> = ChangeSet::keyed(server.tenant.id, id, server.clock.now()).extend(due);
    server.platform.storage.commit(set).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn images_that_no_branding_names_are_forgotten_after_a_week() {
    on_both_engines(async |server| {
        let tenant = server.tenant.id;
        let used = upload(server, tenant, ImageSlot::BannerLogo, LOGO).await;
        let unused = upload(server, tenant, ImageSlot::BannerLogo, DARK_LOGO).await;
        save(server, tenant, None, json!({ "default": { "bannerLogo": used } })).await;
        // Uploading it again does not make it unused.
        upload(server, tenant, ImageSlot::BannerLogo, LOGO).await;
        let status =
            async |name: ImageName| server.get(&server.url(tenant, &format!("brand/{name}")), &[]).await.status;
        sweep(server).await;
        assert_eq!([status(used).await, status(unused).await], [200, 200]);
        server.wait(Duration::from_hours(24 * 8));
        sweep(server).await;
        assert_eq!([status(used).await, status(unused).await], [200, 404]);
        save(server, tenant, None, json!({ "default": {} })).await;
        sweep(server).await;
        assert_eq!(status(used).await, 200);
        server.wait(Duration::from_hours(24 * 8));
        sweep(server).await;
        assert_eq!(status(used).await, 404);
    })
    .await;
}
