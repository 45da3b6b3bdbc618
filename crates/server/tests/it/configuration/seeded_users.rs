//! The users of a seed.

use super::steps::{apply, read};
use crate::harness::on_both_engines;
use vestibule_domain::user::IdentifierKind;
use vestibule_services::configuration;
use vestibule_storage::users;

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_with_many_users_is_made_bit_by_bit_and_gone_on_with() {
    on_both_engines(async |server| {
        let users = |count: usize| {
            let users: Vec<String> = (0..count)
                .map(|number| {
                    format!(
                        "{{ email: u{number}@example.com, password: harbor-lantern-quiet-9, isAdministrator: {first}, \
                         forceChangePasswordNextSignIn: {first} }}",
                        first = number == 0
                    )
                })
                .collect();
            read(&format!("tenants: [{{ domain: guide.example, name: Guide, users: [{}] }}]", users.join(", ")))
        };
        let id = apply(server, &users(0)).await.id.unwrap();
        // As a start that was cut off has left it.
        configuration::seed_users(&server.platform, id, &users(3).users).await.unwrap();
        let count = async || {
            let rows = server.platform.storage.tenant(id);
            let mut found = 0;
            for number in 0..130 {
                let known = users::sign_in_subject(&rows, IdentifierKind::Email, &format!("u{number}@example.com"))
                    .await
                    .unwrap();
                found += usize::from(known.is_some());
            }
            found
        };
        assert_eq!(count().await, 3);
        let all = users(130);
        configuration::seed_users(&server.platform, id, &all.users).await.unwrap();
        assert_eq!(count().await, 130);
        configuration::seed_users(&server.platform, id, &all.users).await.unwrap();
        assert_eq!(count().await, 130);
        let settings = server.platform.directory.by_id(id).await.unwrap();
        assert_eq!(settings.settings().administrators.len(), 1);
        let rows = server.platform.storage.tenant(id);
        for (number, must_change) in [(0, true), (1, false)] {
            let address = format!("u{number}@example.com");
            let user = users::sign_in_subject(&rows, IdentifierKind::Email, &address).await.unwrap().unwrap();
            assert_eq!(user.must_change_password, must_change, "{address}");
        }
    })
    .await;
}
