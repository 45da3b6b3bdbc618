//! Tenants and what their administrators edit.

use super::arrange::{apply, at, fresh, tenant, touches_one};
use vestibule_domain::{
    application::Application,
    flow::{SignInMethod, UserFlow},
    ids::{AppId, ApplicationId, FlowId, ServicePrincipalId, TenantId},
    tenant::{DomainName, Tenant, TenantKind, TenantSettings},
};
use vestibule_protocol::jose::Algorithm;
use vestibule_storage::{
    Storage, applications, platform_settings,
    signing_keys::{self, StoredSigningKey},
    tenants, user_flows,
};

fn a_tenant(domain: &str) -> Tenant {
    Tenant {
        id: tenant(),
        kind: TenantKind::Customer,
        domain: DomainName::parse(domain).unwrap(),
        display_name: "Fable Books".to_owned(),
        settings: TenantSettings { brand: Some("fable".to_owned()), ..TenantSettings::default() },
        sealed_data_key: vec![1, 2, 3],
        config_version: 1,
        created_at: at(0),
    }
}

async fn created(storage: &Storage, domain: &str) -> Tenant {
    let tenant = a_tenant(domain);
    apply(storage, tenant.id, [tenants::insert(&tenant), tenants::insert_domain(&tenant.domain, tenant.id)]).await;
    tenant
}

async fn a_tenant_is_found_by_id_and_by_domain_name(storage: Storage) {
    let tenant = created(&storage, "fable.example").await;
    let platform = storage.platform();
    assert_eq!(tenants::id_of_domain(&platform, "fable.example").await.unwrap(), Some(tenant.id));
    assert_eq!(tenants::id_of_domain(&platform, "other.example").await.unwrap(), None);
    let found = tenants::by_id(&platform, tenant.id).await.unwrap().unwrap();
    assert_eq!((found.id, found.kind, found.domain), (tenant.id, tenant.kind, tenant.domain));
    assert_eq!((found.display_name, found.settings), (tenant.display_name, tenant.settings));
    assert_eq!((found.sealed_data_key, found.config_version), (tenant.sealed_data_key, 1));
    assert_eq!(found.created_at, tenant.created_at);
    assert!(tenants::by_id(&platform, a_tenant("b.example").id).await.unwrap().is_none());
}

async fn a_domain_name_belongs_to_one_tenant(storage: Storage) {
    let tenant = created(&storage, "fable.example").await;
    let other = a_tenant("fable.example");
    assert!(!touches_one(&storage, other.id, tenants::insert_domain(&other.domain, other.id)).await);
    assert_eq!(tenants::id_of_domain(&storage.platform(), "fable.example").await.unwrap(), Some(tenant.id));
}

async fn tenants_are_listed_page_by_page_each_once(storage: Storage) {
    let mut expected = Vec::new();
    for domain in ["a.example", "b.example", "c.example", "d.example", "e.example"] {
        expected.push(created(&storage, domain).await.id);
    }
    expected.sort();
    let platform = storage.platform();
    let mut listed: Vec<TenantId> = Vec::new();
    loop {
        let page = tenants::list(&platform, listed.last().copied(), 2).await.unwrap();
        if page.is_empty() {
            break;
        }
        listed.extend(page.iter().map(|tenant| tenant.id));
    }
    assert_eq!(listed, expected);
    assert_eq!(tenants::count(&platform).await.unwrap(), 5);
}

async fn a_configuration_version_moves_for_its_tenant_only(storage: Storage) {
    let (tenant, other) = (created(&storage, "a.example").await, created(&storage, "b.example").await);
    assert!(touches_one(&storage, tenant.id, tenants::bump_config_version()).await);
    let version = async |id| tenants::config_version(&storage.tenant(id)).await.unwrap();
    assert_eq!(version(tenant.id).await, Some(2));
    assert_eq!(version(other.id).await, Some(1));
    assert_eq!(version(a_tenant("c.example").id).await, None);
}

fn an_application() -> Application {
    serde_json::from_value(serde_json::json!({
        "id": ApplicationId::from_uuid(fresh()),
        "appId": AppId::from_uuid(fresh()),
        "servicePrincipalId": ServicePrincipalId::from_uuid(fresh()),
        "displayName": "Reader",
        "enabled": true,
        "redirectUris": { "web": ["https://reader.example/cb"] },
        "permissions": [{ "resource": AppId::from_uuid(fresh()), "scopes": ["Books.Read"] }],
    }))
    .unwrap()
}

async fn applications_are_read_as_they_were_stored_the_oldest_first(storage: Storage) {
    let tenant = tenant();
    let (younger, older) = (an_application(), an_application());
    apply(&storage, tenant, [applications::insert(&younger, at(2)), applications::insert(&older, at(1))]).await;
    assert_eq!(applications::all(&storage.tenant(tenant)).await.unwrap(), [older, younger]);
}

async fn two_applications_never_share_a_client_id(storage: Storage) {
    let tenant = tenant();
    let application = an_application();
    apply(&storage, tenant, [applications::insert(&application, at(0))]).await;
    let other = Application { app_id: application.app_id, ..an_application() };
    assert!(!touches_one(&storage, tenant, applications::insert(&other, at(1))).await);
}

async fn of_two_edits_of_one_version_the_second_is_refused(storage: Storage) {
    let tenant = tenant();
    let reader = storage.tenant(tenant);
    let mut application = an_application();
    let mut flow = UserFlow::new(
        FlowId::from_uuid(fresh()),
        "default",
        vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode],
        true,
    );
    apply(&storage, tenant, [applications::insert(&application, at(0)), user_flows::insert(&flow, at(0))]).await;

    let found = applications::by_id(&reader, application.id).await.unwrap().unwrap();
    assert_eq!((&found.document, found.version), (&application, 1));
    application.display_name = "Reader 2".to_owned();
    assert!(touches_one(&storage, tenant, applications::update(&application, 1)).await);
    assert!(!touches_one(&storage, tenant, applications::update(&application, 1)).await);
    let found = applications::by_id(&reader, application.id).await.unwrap().unwrap();
    assert_eq!((found.document, found.version), (application, 2));

    flow.is_sign_up_allowed = false;
    assert!(touches_one(&storage, tenant, user_flows::update(&flow, 1, at(5))).await);
    assert!(!touches_one(&storage, tenant, user_flows::update(&flow, 1, at(5))).await);
    let found = user_flows::by_id(&reader, flow.id).await.unwrap().unwrap();
    flow.version = 2;
    assert_eq!((&found.document, found.version), (&flow, 2));
    assert_eq!(user_flows::all(&reader).await.unwrap(), [flow]);
}

async fn a_signing_keys_end_is_scheduled_and_opened_again_and_a_deleted_key_is_gone(storage: Storage) {
    let tenant = tenant();
    let reader = storage.tenant(tenant);
    let key = |key_id: &str, algorithm, certificate, created_at| StoredSigningKey {
        key_id: key_id.to_owned(),
        algorithm,
        sealed_private_key: vec![4; 100],
        certificate,
        created_at: at(created_at),
        signs_from: at(created_at + 10),
        signs_until: None,
        published_until: None,
    };
    let rsa = key("rsa", Algorithm::Rs256, Some(vec![5; 16]), 0);
    let ec = key("ec", Algorithm::Es256, None, 1);
    apply(&storage, tenant, [&ec, &rsa].map(signing_keys::insert)).await;
    assert_eq!(signing_keys::all(&reader).await.unwrap(), [rsa.clone(), ec.clone()]);

    let schedule = signing_keys::schedule("rsa", Some(at(100)), Some(at(200)));
    assert!(touches_one(&storage, tenant, schedule).await);
    let scheduled = StoredSigningKey { signs_until: Some(at(100)), published_until: Some(at(200)), ..rsa.clone() };
    assert_eq!(signing_keys::all(&reader).await.unwrap(), [scheduled, ec.clone()]);
    apply(&storage, tenant, [signing_keys::schedule("rsa", None, None)]).await;
    assert_eq!(signing_keys::all(&reader).await.unwrap(), [rsa, ec.clone()]);

    assert!(touches_one(&storage, tenant, signing_keys::delete("rsa")).await);
    assert_eq!(signing_keys::all(&reader).await.unwrap(), [ec]);
}

async fn a_platform_setting_is_made_once(storage: Storage) {
    let tenant = tenant();
    assert_eq!(platform_settings::get(&storage.platform(), "master_key").await.unwrap(), None);
    assert!(touches_one(&storage, tenant, platform_settings::insert("master_key", &[1; 16])).await);
    assert!(!touches_one(&storage, tenant, platform_settings::insert("master_key", &[2; 16])).await);
    assert_eq!(platform_settings::get(&storage.platform(), "master_key").await.unwrap(), Some(vec![1; 16]));
}

on_both_engines!(
    a_tenant_is_found_by_id_and_by_domain_name,
    a_domain_name_belongs_to_one_tenant,
    tenants_are_listed_page_by_page_each_once,
    a_configuration_version_moves_for_its_tenant_only,
    applications_are_read_as_they_were_stored_the_oldest_first,
    two_applications_never_share_a_client_id,
    of_two_edits_of_one_version_the_second_is_refused,
    a_signing_keys_end_is_scheduled_and_opened_again_and_a_deleted_key_is_gone,
    a_platform_setting_is_made_once,
);
