//! The files of the guides do what the guides say.

use super::steps::{apply, guide, is_settled, read};
use crate::harness::{NEW_PASSWORD, on_both_engines};
use std::path::Path;
use vestibule_domain::{
    application::SecurityProfile,
    attribute::{AttributeName, AttributeValue},
    user::IdentifierKind,
};
use vestibule_services::configuration::{self, Kind};
use vestibule_storage::{applications, terms_acceptances, users};

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_files_make_the_sign_up_that_it_promises() {
    on_both_engines(async |server| {
        let mut wanted = guide().tenants.remove(0);
        // The harness has a tenant of this name already, as `vestibule dev` has.
        assert_eq!(wanted.domain.as_str(), "fable.example");
        let plan = apply(server, &wanted).await;
        assert!(!plan.is_new);
        is_settled(server, &wanted).await;
        for (language, dir, heading, genre, agree, logo) in [
            ("de", "ltr", "Willkommen im Lesezimmer", "Lieblingsgenre", "Nutzungsbedingungen", ".png"),
            ("ar", "rtl", "أهلاً بك في غرفة القراءة", "النوع الأدبي المفضل", "شروط الاستخدام", ".png"),
        ] {
            let email = format!("rowan.{language}@example.com");
            let customer = server.customer();
            let page = customer.arrive_with(&[("ui_locales", language), ("prompt", "create")]).await;
            assert!(page.body.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")), "{}", page.body);
            assert!(page.body.contains(heading) && page.body.contains(logo), "{}", page.body);
            let page = customer.submit(&page, &[("email", &email)]).await;
            let code = server.code(&email).await;
            let page = customer.submit(&page, &[("code", &code)]).await;
            assert_eq!(page.step(), "sign-up/details", "{}", page.body);
            let page = customer.submit(&page, &[("given_name", "Rowan"), ("new-password", NEW_PASSWORD)]).await;
            assert!(page.body.contains(genre) && page.body.contains(agree), "{}", page.body);
            let answers = [
                ("extension_FavouriteGenre", "crime"),
                ("extension_BooksPerMonth", "3"),
                ("extension_Newsletter", "true"),
            ];
            let refused = customer.submit(&page, &answers).await;
            assert!(refused.answer("code").is_none(), "nobody goes on without agreeing");
            let page = customer.submit(&refused, &[&answers[..], &[("terms.terms-of-use", "1")]].concat()).await;
            assert!(page.answer("code").is_some(), "{}", page.body);
            let rows = server.platform.storage.tenant(server.tenant.id);
            let user = users::sign_in_subject(&rows, IdentifierKind::Email, &email).await.unwrap().unwrap().user;
            let value = |name: &str| user.attributes.get(&AttributeName::parse(name).unwrap()).cloned();
            assert_eq!(value("FavouriteGenre"), Some(AttributeValue::String("crime".to_owned())));
            assert_eq!(value("BooksPerMonth"), Some(AttributeValue::Int64(3)));
            assert_eq!(value("Newsletter"), Some(AttributeValue::Boolean(true)));
            assert_eq!(terms_acceptances::of_user(&rows, user.id).await.unwrap().len(), 1);
        }
        // Once more with everything but the branding: the rest stays.
        wanted.documents.remove(&Kind::Branding);
        assert!(configuration::plan(&server.platform, &wanted, false).await.unwrap().is_empty());
    })
    .await;
}

/// docs/guides/run-the-conformance-suite.md: its file is one, and holds a client for each plan.
#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_the_conformance_suite_can_be_applied() {
    on_both_engines(async |server| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/conformance-suite/seed.yaml");
        let wanted = read(&std::fs::read_to_string(file).unwrap());
        apply(server, &wanted).await;
        is_settled(server, &wanted).await;
        let tenant = server.platform.directory.resolve("conformance.example").await.unwrap();
        let every = applications::all(&server.platform.storage.tenant(tenant.id())).await.unwrap();
        let strict = every.iter().filter(|application| application.security_profile != SecurityProfile::Standard);
        assert_eq!((every.len(), strict.count()), (21, 16));
        for application in &every {
            let web = &application.redirect_uris.web;
            assert!(
                !application.scopes.is_empty()
                    || web.iter().any(|uri| uri.as_str().ends_with("/test/a/vestibule/callback"))
            );
        }
    })
    .await;
}
