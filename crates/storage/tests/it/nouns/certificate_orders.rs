//! Certificates ordered from an authority: who is at it, what hosts answer meanwhile, and the account.

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::tenant::HostName;
use vestibule_storage::{
    Storage,
    acme_accounts::{self, StoredAcmeAccount},
    acme_challenges::{self, AcmeChallenge},
    certificate_orders::{self, NextTry},
    host_certificates::{self, CertificateSource, StoredHostCertificate},
    tenant_hosts,
};

async fn of_all_who_would_order_at_once_one_does(storage: Storage) {
    let owner = tenant();
    let host = HostName::parse(&format!("{owner}.example")).unwrap();
    apply(&storage, owner, [tenant_hosts::insert(&host, Some(at(0))), certificate_orders::insert(&host, at(10))]).await;
    let lease = |now, until| certificate_orders::lease(&host, at(now), at(until));
    let due = async |now| certificate_orders::due(&storage.platform(), at(now), 10).await.unwrap().len();
    assert!(!touches_one(&storage, owner, lease(9, 60)).await, "it is not due yet");
    assert_eq!((due(9).await, due(10).await), (0, 1));
    assert_eq!(winners(&storage, owner, (0..4).map(|_| lease(10, 60))).await, 1);
    assert_eq!(due(59).await, 0, "somebody is at it");
    assert_eq!(due(60).await, 1, "whoever was at it is gone");
    assert!(!touches_one(&storage, owner, certificate_orders::bring_forward(&host, at(59))).await);
    let next = NextTry { due_at: at(900), failures: 3, problem: Some("no connection") };
    assert!(!touches_one(&storage, owner, certificate_orders::end(&host, at(61), next)).await, "another's lease");
    assert!(touches_one(&storage, owner, certificate_orders::end(&host, at(60), next)).await);
    let found = certificate_orders::find(&storage.tenant(owner), &host).await.unwrap().unwrap();
    assert_eq!((found.due_at, found.tried_at, found.failures), (at(900), Some(at(10)), 3));
    assert_eq!(found.problem.as_deref(), Some("no connection"));
    assert_eq!(certificate_orders::of_tenant(&storage.tenant(owner)).await.unwrap(), [found]);
    let tried = async |since| certificate_orders::tried_since(&storage.platform(), at(since)).await.unwrap();
    assert_eq!((tried(9).await, tried(10).await), (1, 0));
    assert!(touches_one(&storage, owner, certificate_orders::bring_forward(&host, at(100))).await);
    assert_eq!(due(100).await, 1);
}

async fn hosts_without_a_certificate_are_found_once_they_are_verified(storage: Storage) {
    let owner = tenant();
    let hosts = ["a", "b", "c", "d"].map(|name| HostName::parse(&format!("{name}.{owner}.example")).unwrap());
    let [open, ordered, uploaded, unverified] = &hosts;
    let certificate = StoredHostCertificate {
        tenant: owner,
        chain: "chain".to_owned(),
        sealed_private_key: vec![1],
        created_at: at(1),
        source: CertificateSource::Uploaded,
    };
    let verified = [open, ordered, uploaded].map(|host| tenant_hosts::insert(host, Some(at(1))));
    apply(&storage, owner, verified).await;
    let rest = [
        tenant_hosts::insert(unverified, None),
        certificate_orders::insert(ordered, at(1)),
        host_certificates::insert(uploaded, &certificate, at(600)),
    ];
    apply(&storage, owner, rest).await;
    let without = async |after: &str| certificate_orders::without(&storage.platform(), after, 10).await.unwrap();
    assert_eq!(without("").await, [(owner, open.clone())]);
    assert!(without(open.as_str()).await.is_empty());
    let ending = async |by| host_certificates::ending(&storage.platform(), at(by), 10).await.unwrap().len();
    assert_eq!((ending(599).await, ending(600).await), (0, 1));
}

async fn a_host_answers_while_it_is_its_tenants_and_nobody_elses(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    let host = HostName::parse(&format!("{owner}.example")).unwrap();
    let challenge = AcmeChallenge { token: "token".to_owned(), key_authorization: "token.thumb".to_owned() };
    let answered = async |now| acme_challenges::of_host(&storage.platform(), &host, at(now)).await.unwrap();
    apply(&storage, owner, [tenant_hosts::insert(&host, None)]).await;
    apply(&storage, owner, [acme_challenges::insert(&host, &challenge, at(60))]).await;
    apply(&storage, stranger, [acme_challenges::insert(&host, &challenge, at(60))]).await;
    assert_eq!(answered(1).await, None, "nobody has shown whose it is");
    apply(&storage, owner, [tenant_hosts::verify(&host, at(1))]).await;
    assert_eq!(answered(1).await, Some(challenge));
    assert_eq!(answered(60).await, None, "its time is over");
    assert!(touches_one(&storage, owner, acme_challenges::delete(&host)).await);
    assert_eq!(answered(1).await, None, "a stranger's answer is none of the host's");
}

async fn an_authority_has_one_account_whose_key_can_be_sealed_anew(storage: Storage) {
    let directory_url = format!("https://{}.example/dir", fresh());
    let account = StoredAcmeAccount {
        directory_url: directory_url.clone(),
        account_url: "https://authority.example/1".to_owned(),
        sealed_data_key: vec![1],
        sealed_private_key: vec![2],
        created_at: at(1),
    };
    assert_eq!(winners(&storage, tenant(), (0..3).map(|_| acme_accounts::insert(&account))).await, 1);
    let found = async || acme_accounts::find(&storage.platform(), &directory_url).await.unwrap();
    assert_eq!(found().await, Some(account.clone()));
    let rewrap = |old: u8| acme_accounts::rewrap(&directory_url, &[old], &[9]);
    assert!(!touches_one(&storage, tenant(), rewrap(3)).await);
    assert!(touches_one(&storage, tenant(), rewrap(1)).await);
    let first = acme_accounts::after(&storage.platform(), "").await.unwrap().unwrap();
    assert_eq!((first.directory_url.as_str(), first.sealed_data_key), (directory_url.as_str(), vec![9]));
    assert_eq!(acme_accounts::after(&storage.platform(), &directory_url).await.unwrap(), None);
    assert!(!touches_one(&storage, tenant(), acme_accounts::delete(&directory_url, "another")).await);
    assert!(touches_one(&storage, tenant(), acme_accounts::delete(&directory_url, &account.account_url)).await);
    assert_eq!(found().await, None);
}

on_both_engines! {
    of_all_who_would_order_at_once_one_does,
    hosts_without_a_certificate_are_found_once_they_are_verified,
    a_host_answers_while_it_is_its_tenants_and_nobody_elses,
    an_authority_has_one_account_whose_key_can_be_sealed_anew,
}
