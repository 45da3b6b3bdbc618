//! Documents that customers agree to, and who has.

use super::arrange::{a_user, apply, at, fresh, tenant, touches_one};
use serde_json::json;
use vestibule_domain::{
    ids::AppId,
    terms::{AcceptedTerms, TermsAcceptance, TermsDocument},
};
use vestibule_storage::{Storage, terms_acceptances, terms_documents};

fn document(name: &str, version: u32) -> TermsDocument {
    let title = format!("{name} {version}");
    serde_json::from_value(json!({ "name": name, "version": version, "title": title, "label": "I agree" })).unwrap()
}

async fn the_highest_version_counts_and_the_others_stay(storage: Storage) {
    let tenant = tenant();
    let (first, second, tenth, news) =
        (document("terms", 1), document("terms", 2), document("terms", 10), document("news", 3));
    let inserted = [&first, &tenth, &news, &second].map(|terms| terms_documents::insert(terms, at(0)));
    apply(&storage, tenant, inserted).await;
    let reader = storage.tenant(tenant);
    assert_eq!(terms_documents::current(&reader).await.unwrap(), [news, tenth]);
    assert_eq!(terms_documents::version(&reader, &first.name, 1).await.unwrap(), Some(first.clone()));
    assert_eq!(terms_documents::version(&reader, &first.name, 3).await.unwrap(), None);
    assert!(
        !touches_one(&storage, tenant, terms_documents::insert(&document("terms", 2), at(1))).await,
        "it never changes"
    );
    let stranger = storage.tenant(super::arrange::tenant());
    assert_eq!(terms_documents::current(&stranger).await.unwrap(), []);
    apply(&storage, tenant, [terms_documents::remove(&first.name)]).await;
    assert_eq!(terms_documents::current(&reader).await.unwrap().len(), 1);
}

async fn the_first_agreement_to_a_version_is_the_one_on_record(storage: Storage) {
    let tenant = tenant();
    let user = a_user();
    let agreed = |version, seconds| TermsAcceptance {
        user_id: user.id,
        terms: AcceptedTerms { name: document("terms", 1).name, version },
        accepted_at: at(seconds),
        address: Some("2001:db8::7".parse().unwrap()),
        app_id: AppId::from_uuid(uuid::Uuid::from_u128(1)),
    };
    let other = TermsAcceptance { user_id: vestibule_domain::ids::UserId::from_uuid(fresh()), ..agreed(1, 5) };
    let records = [agreed(1, 1), agreed(1, 2), agreed(2, 3), other];
    apply(&storage, tenant, records.iter().map(terms_acceptances::record)).await;
    let found = terms_acceptances::of_user(&storage.tenant(tenant), user.id).await.unwrap();
    assert_eq!(found, [agreed(2, 3), agreed(1, 1)]);
    assert_eq!(terms_acceptances::of_user(&storage.tenant(super::arrange::tenant()), user.id).await.unwrap(), []);
}

on_both_engines!(the_highest_version_counts_and_the_others_stay, the_first_agreement_to_a_version_is_the_one_on_record);
