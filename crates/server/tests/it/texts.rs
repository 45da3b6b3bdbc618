//! Which language a customer gets, and texts in a business's own words.

use crate::harness::{Server, USER, on_both_engines};
use std::sync::LazyLock;
use vestibule_domain::{
    ids::FlowId,
    locale::Language,
    tenant::TenantSettings,
    texts::{KnownTexts, TextOverrides, read_file},
};
use vestibule_services::texts::{self, TextRefusal};

pub(crate) static KNOWN: LazyLock<KnownTexts> =
    LazyLock::new(|| KnownTexts::new(vestibule_signin::views::catalogue(), vestibule_outbound::mail::catalogue()));

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

async fn put(server: &Server, flow: Option<FlowId>, locale: &str, file: &str) -> Result<usize, TextRefusal> {
    let cx = server.administrator(server.tenant.id).await;
    let texts = read_file(file.as_bytes()).unwrap();
    texts::put(&cx, &KNOWN, TextOverrides { locale: language(locale), flow, texts }).await
}

async fn flow_of(server: &Server) -> FlowId {
    let cx = server.administrator(server.tenant.id).await;
    let shop = cx.tenant.application(server.tenant.shop).unwrap();
    cx.tenant.flow_of(shop).unwrap().id
}

async fn arrives_in(server: &Server, changes: &[(&str, &str)]) -> String {
    let page = server.customer().arrive_with(changes).await;
    let tag = page.body.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next());
    tag.unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_comes_by_ui_locales_or_mkt_and_only_among_those_that_are_offered() {
    on_both_engines(async |server| {
        assert_eq!(arrives_in(server, &[("ui_locales", "xx de-AT")]).await, "de");
        assert_eq!(arrives_in(server, &[("mkt", "fr-CA")]).await, "fr");
        assert_eq!(arrives_in(server, &[("ui_locales", "<script>")]).await, "en");
        server
            .set(|settings: &mut TenantSettings| {
                settings.languages = vec![language("ar"), language("de")];
            })
            .await;
        assert_eq!(arrives_in(server, &[("ui_locales", "fr de")]).await, "de");
        assert_eq!(arrives_in(server, &[("mkt", "fr")]).await, "ar", "the first that is offered");
        let page = server.customer().arrive_with(&[("ui_locales", "ar")]).await;
        assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\""));
        assert!(page.body.contains("ui_locales=de\"") && !page.body.contains("ui_locales=en\""), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flows_words_win_over_its_tenants_on_pages_and_in_mails() {
    on_both_engines(async |server| {
        let file = r#"{ "SignIn_Title": "Moin bei {tenant}", "SignIn_Description": "Weiter zu {0}.",
            "mail.code-subject": "{code}: dein Code", "continue-button": "Los" }"#;
        assert_eq!(put(server, None, "de", file).await.unwrap(), 4);
        let german = [("ui_locales", "de")];
        let page = server.customer().arrive_with(&german).await;
        assert!(page.body.contains("<h1>Moin bei Fable Books</h1>"), "{}", page.body);
        assert!(page.body.contains("Weiter zu ") && page.body.contains(">Los</button>"), "{}", page.body);
        let english = server.customer().arrive().await;
        assert!(!english.body.contains("Moin"), "another language has its own");

        let flow = flow_of(server).await;
        let file = r#"[{"key":"SignIn_Title","value":"Hallo"},{"key":"mail.code-subject","value":"Code {code} von {application}"}]"#;
        put(server, Some(flow), "de", file).await.unwrap();
        let customer = server.customer();
        let page = customer.arrive_with(&german).await;
        assert!(page.body.contains("<h1>Hallo</h1>") && page.body.contains(">Los</button>"), "{}", page.body);
        let page = customer.submit(&page, &[("identifier", USER)]).await;
        customer.submit(&page, &[("method", "email")]).await;
        let mail = server.mails(USER).await.pop().unwrap();
        assert!(mail.subject.starts_with("Code ") && mail.subject.contains(" von "), "{}", mail.subject);

        let cx = server.administrator(server.tenant.id).await;
        texts::remove(&cx, Some(flow), &language("de")).await.unwrap();
        let page = server.customer().arrive_with(&german).await;
        assert!(page.body.contains("<h1>Moin bei Fable Books</h1>"));
        let again = texts::remove(&cx, Some(flow), &language("de")).await;
        assert!(matches!(again, Err(TextRefusal::NothingThere)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_are_shown_as_they_are_and_command_nothing() {
    on_both_engines(async |server| {
        let file = r#"{ "sign-in-heading": "<script>alert(1)</script> [x](javascript:alert(1)) -term & NUMBER($n)" }"#;
        put(server, None, "en", file).await.unwrap();
        let page = server.customer().arrive().await;
        let shown =
            "<h1>&#60;script&#62;alert(1)&#60;/script&#62; [x](javascript:alert(1)) -term &#38; NUMBER($n)</h1>";
        assert!(page.body.contains(shown), "{}", page.body);
        assert!(!page.body.contains("<script>alert"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_mistakes_changes_nothing() {
    on_both_engines(async |server| {
        for (file, told) in [
            (r#"{"continue-button":"Go","sign-in-haeding":"x"}"#, "did you mean `sign-in-heading`?"),
            (r#"{"continue-button":"Go","SignIn_Title":"{ $tenant }"}"#, "a brace belongs to a placeholder"),
            (r#"{"continue-button":"Go","SignIn_Title":"{1}"}"#, "there is no value for {1}"),
            (r#"{"continue-button":"Go","code-sent-sign-in":"Look"}"#, "{address} must stand in it"),
            (r#"{"continue-button":"Go","SignIn_Title":"a\u202eb"}"#, "can't be shown"),
        ] {
            let refusal = put(server, None, "en", file).await.unwrap_err();
            assert!(refusal.to_string().contains(told), "{refusal}");
        }
        let elsewhere = put(server, None, "eo", r#"{"continue-button":"Go"}"#).await;
        assert!(matches!(elsewhere, Err(TextRefusal::NoSuchLanguage(_))));
        let cx = server.administrator(server.other.id).await;
        let foreign = flow_of(server).await;
        let texts = read_file(br#"{"continue-button":"Go"}"#).unwrap();
        let overrides = TextOverrides { locale: language("en"), flow: Some(foreign), texts };
        assert!(matches!(texts::put(&cx, &KNOWN, overrides).await, Err(TextRefusal::NoSuchFlow)));
        let page = server.customer().arrive().await;
        assert!(page.body.contains(">Continue</button>"));
        let cx = server.administrator(server.tenant.id).await;
        assert!(texts::own(&cx, None, &language("en")).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_product_says_anyway_is_not_kept() {
    on_both_engines(async |server| {
        let mut defaults = KNOWN.defaults(&language("de"));
        defaults.insert("SignIn_Title".to_owned(), "Moin".to_owned());
        let overrides = TextOverrides { locale: language("de"), flow: None, texts: defaults };
        let cx = server.administrator(server.tenant.id).await;
        assert_eq!(texts::put(&cx, &KNOWN, overrides).await.unwrap(), 1);
    })
    .await;
}
