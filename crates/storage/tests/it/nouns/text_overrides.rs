//! Texts in tenants' own words.

use super::arrange::{apply, fresh, tenant, touches_one};
use vestibule_domain::{ids::FlowId, locale::Language, texts::TextOverrides};
use vestibule_storage::{Storage, text_overrides};

on_both_engines!(a_document_takes_the_place_of_the_one_before_and_each_language_and_flow_has_its_own);

async fn a_document_takes_the_place_of_the_one_before_and_each_language_and_flow_has_its_own(storage: Storage) {
    let tenant = tenant();
    let reader = storage.tenant(tenant);
    let (german, arabic) = (Language::parse("de").unwrap(), Language::parse("ar").unwrap());
    let flow = Some(FlowId::from_uuid(fresh()));
    let document = |flow, locale: &Language, text: &str| TextOverrides {
        locale: locale.clone(),
        flow,
        texts: [("stay-no".to_owned(), text.to_owned())].into(),
    };
    let documents = [document(None, &arabic, "لا"), document(None, &german, "Nö"), document(flow, &german, "Nein")];
    apply(&storage, tenant, [text_overrides::put(&document(None, &german, "Nicht"))]).await;
    apply(&storage, tenant, documents.each_ref().map(text_overrides::put)).await;
    assert_eq!(text_overrides::all(&reader).await.unwrap(), documents);
    let found = text_overrides::of_locale(&reader, flow, &german).await.unwrap();
    assert_eq!(found.as_ref(), documents.last());
    assert_eq!(text_overrides::of_locale(&reader, flow, &arabic).await.unwrap(), None);
    assert!(touches_one(&storage, tenant, text_overrides::delete(None, &german)).await);
    assert!(!touches_one(&storage, tenant, text_overrides::delete(None, &german)).await);
    assert_eq!(text_overrides::all(&reader).await.unwrap().len(), 2);
}
