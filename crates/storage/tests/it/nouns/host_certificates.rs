//! Certificates of hosts.

use super::arrange::{apply, at, tenant, touches_one};
use vestibule_domain::{ids::TenantId, tenant::HostName};
use vestibule_storage::{
    Storage,
    host_certificates::{self, CertificateSource, CertificateState, StoredHostCertificate},
    tenant_hosts,
};

fn certificate(tenant: TenantId) -> StoredHostCertificate {
    let source = CertificateSource::Acme;
    StoredHostCertificate { tenant, chain: "chain".to_owned(), sealed_private_key: vec![1], created_at: at(1), source }
}

async fn a_certificate_is_of_a_verified_host_of_its_own_tenant(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    let host = HostName::parse(&format!("{owner}.example")).unwrap();
    let guard = || tenant_hosts::guard(&host);
    let found = async || host_certificates::of_host(&storage.platform(), &host).await.unwrap();
    assert!(!touches_one(&storage, owner, guard()).await, "there is no such host");
    apply(&storage, owner, [tenant_hosts::insert(&host, None)]).await;
    assert!(!touches_one(&storage, owner, guard()).await, "nobody has shown whose it is");
    apply(&storage, owner, [tenant_hosts::verify(&host, at(1))]).await;
    assert!(!touches_one(&storage, stranger, guard()).await, "it is another's");
    assert!(touches_one(&storage, owner, guard()).await);
    apply(&storage, owner, [host_certificates::insert(&host, &certificate(owner), at(600))]).await;
    assert_eq!(found().await, Some(certificate(owner)));
    let listed = host_certificates::of_tenant(&storage.tenant(owner)).await.unwrap();
    let state = CertificateState { host: host.clone(), not_after: at(600), source: CertificateSource::Acme };
    assert_eq!(listed, [state]);
    let source = host_certificates::source(&storage.tenant(owner), &host).await.unwrap();
    assert_eq!(source, Some(CertificateSource::Acme));
    assert!(!touches_one(&storage, owner, host_certificates::delete_of(&host, CertificateSource::Uploaded)).await);
    assert!(host_certificates::of_tenant(&storage.tenant(stranger)).await.unwrap().is_empty());
    assert!(!touches_one(&storage, stranger, host_certificates::delete(&host)).await);
    // A host that changes hands takes no certificate along.
    apply(&storage, owner, [tenant_hosts::delete(&host)]).await;
    assert_eq!(found().await, None);
    apply(&storage, stranger, [tenant_hosts::insert(&host, Some(at(2)))]).await;
    assert_eq!(found().await, None);
    assert!(touches_one(&storage, owner, host_certificates::delete(&host)).await);
}

on_both_engines! { a_certificate_is_of_a_verified_host_of_its_own_tenant }
