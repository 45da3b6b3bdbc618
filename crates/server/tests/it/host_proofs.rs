//! Whose a host is: shown by a TXT record, and nobody else's.

use crate::harness::{NAME_SERVER, Server, on_both_engines};
use vestibule_domain::tenant::HostName;
use vestibule_services::tenants::{self, HostChallenge, HostRefusal};

/// A host that no other test looks up.
fn host(server: &Server, name: &str) -> HostName {
    HostName::parse(&format!("{name}.{}.example", server.tenant.id)).unwrap()
}

async fn served(server: &Server, host: &HostName) -> bool {
    server.platform.directory.of_host(host).await.is_ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_served_once_its_owner_has_made_the_record() {
    on_both_engines(async |server| {
        let (platform, host) = (&server.platform, host(server, "login"));
        let tenant = platform.directory.by_id(server.tenant.id).await.unwrap();
        tenants::add_host(platform, tenant.id(), &host, false).await.unwrap();
        let challenge = HostChallenge::new(&tenant, &host);
        assert_eq!(challenge.name, format!("_vestibule-challenge.{host}"));
        let prove = async || tenants::prove_host(platform, &tenant, &host).await;
        let told = prove().await.unwrap_err();
        assert!(told.to_string().contains(&challenge.text), "what is missing is said: {told}");
        for texts in [
            &[][..],
            &["v=spf1 -all"],
            &["vestibule-host=", "vestibule-host"],
            &[&challenge.text.to_lowercase()],
            &[&format!("{} ", challenge.text)],
            &[&format!("{}{}", challenge.text, "x".repeat(600))],
        ] {
            NAME_SERVER.set(&challenge.name, texts);
            assert!(matches!(prove().await, Err(HostRefusal::NotProven(_))), "{texts:?}");
        }
        assert!(!served(server, &host).await);
        NAME_SERVER.set(&challenge.name, &["v=spf1 -all", &challenge.text]);
        prove().await.unwrap();
        assert!(served(server, &host).await);
    })
    .await;
}

/// A record says whose the host is: another tenant's is none of this one's, and another host's is none of this host's.
#[tokio::test(flavor = "multi_thread")]
async fn a_record_shows_one_host_to_be_one_tenants() {
    on_both_engines(async |server| {
        let (platform, host) = (&server.platform, host(server, "shared"));
        let [ours, theirs] = [server.tenant.id, server.other.id];
        let ours = platform.directory.by_id(ours).await.unwrap();
        let theirs = platform.directory.by_id(theirs).await.unwrap();
        let (own, foreign) = (HostChallenge::new(&ours, &host), HostChallenge::new(&theirs, &host));
        assert_eq!(own.name, foreign.name);
        assert_ne!(own.text, foreign.text);
        tenants::add_host(platform, theirs.id(), &host, false).await.unwrap();
        NAME_SERVER.set(&own.name, &[&own.text]);
        let refused = tenants::prove_host(platform, &theirs, &host).await;
        assert!(matches!(refused, Err(HostRefusal::NotProven(_))), "{refused:?}");
        let refused = tenants::prove_host(platform, &ours, &host).await;
        assert!(matches!(refused, Err(HostRefusal::NoSuchHost)), "it is kept for another: {refused:?}");
        assert!(!served(server, &host).await);
        let other = HostName::parse(&format!("other.{host}")).unwrap();
        assert_ne!(HostChallenge::new(&ours, &other).text, own.text);
    })
    .await;
}
