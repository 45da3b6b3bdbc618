//! What text messages may cost, whoever asks for them: by address and by tenant.
//!
//! Most of a budget is spent through the storage; a budget of another size, or kept under another key, would show.

use crate::{
    harness::{Customer, PEER, Server, on_both_engines, shape},
    phone::{at_sign_up_code, phones},
};
use reqwest::header::{HeaderMap, HeaderValue};
use std::time::Duration;
use vestibule_domain::{clock::Clock as _, ids::LogId};
use vestibule_storage::{ChangeSet, text_budgets, text_budgets::Window};
use vestibule_testkit::browser::Browser;

const AN_ADDRESS: Window = Window { an_hour: 60, a_day: 200 };
const A_TENANT: Window = Window { an_hour: 1_500, a_day: 5_000 };
const AN_HOUR: Duration = Duration::from_hours(1);

/// Somebody in a browser at an address.
fn customer_at<'a>(server: &'a Server, peer: &str) -> Customer<'a> {
    let headers = HeaderMap::from_iter([(PEER.parse().unwrap(), HeaderValue::from_str(peer).unwrap())]);
    let http = reqwest::Client::builder().default_headers(headers).redirect(reqwest::redirect::Policy::none());
    Customer { browser: Browser::over(http.build().unwrap(), &server.base).unwrap(), ..server.customer() }
}

/// People who ask for codes, each for a number that shares its block with no other.
struct Asking<'a> {
    server: &'a Server,
    asked: usize,
}

impl Asking<'_> {
    /// Somebody at an address asks: what the page looks like, and how many messages left.
    async fn from(&mut self, peer: &str) -> ((u16, String), usize) {
        let number = format!("+49170{:03}4567", self.asked);
        self.asked += 1;
        let page = at_sign_up_code(&customer_at(self.server, peer), &number).await;
        (shape(&page, &number), self.server.texts(&number).await.len())
    }

    /// As many messages have left for others.
    async fn spend(&self, (scope, value): (&str, &str), window: Window, mut messages: usize) {
        let (platform, now) = (&self.server.platform, self.server.clock.now());
        let tenant = platform.directory.by_id(self.server.tenant.id).await.unwrap();
        let subject = tenant.keys().budget_subject(scope, value);
        while messages > 0 {
            let some = messages.min(vestibule_storage::MOST_STATEMENTS / 2);
            let log = LogId::at(now, platform.randomness.as_ref());
            let changes = ChangeSet::keyed(tenant.id(), log, now);
            let changes =
                (0..some).fold(changes, |changes, _| changes.one_or(text_budgets::take(&subject, now, window), ()));
            platform.storage.commit(changes).await.unwrap();
            messages -= some;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_gets_sixty_messages_an_hour_and_beyond_that_the_page_looks_the_same() {
    on_both_engines(async |server| {
        phones(server).await;
        let mut asking = Asking { server, asked: 0 };
        for (address, same, counted, another) in [
            ("192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1", "192.0.2.2"),
            // Whoever has an IPv6 network has all of its addresses.
            ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:1::", "2001:db8:0:2::1"),
        ] {
            let subject = ("address", counted);
            let (first, left) = asking.from(address).await;
            assert_eq!(left, 1, "{address}");
            asking.spend(subject, AN_ADDRESS, 58).await;
            assert_eq!(asking.from(same).await, (first.clone(), 1), "{address}");
            for beyond in [address, same] {
                assert_eq!(asking.from(beyond).await, (first.clone(), 0), "{beyond}");
            }
            assert_eq!(asking.from(another).await.1, 1, "{another}");
            server.wait(Duration::from_mins(59));
            assert_eq!(asking.from(address).await.1, 0, "{address}");
            // The hour after has as many.
            server.wait(Duration::from_mins(1));
            assert_eq!(asking.from(same).await.1, 1, "{address}");
            asking.spend(subject, AN_ADDRESS, 58).await;
            assert_eq!([asking.from(address).await.1, asking.from(same).await.1], [1, 0], "{address}");
            // A day has two hundred.
            for messages in [60, 19] {
                server.wait(AN_HOUR);
                asking.spend(subject, AN_ADDRESS, messages).await;
            }
            assert_eq!([asking.from(address).await.1, asking.from(same).await.1], [1, 0], "{address}");
            server.wait(AN_HOUR);
            assert_eq!(asking.from(address).await.1, 0, "{address}");
            server.wait(24 * AN_HOUR);
            assert_eq!(asking.from(address).await, (first, 1), "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_sends_fifteen_hundred_messages_an_hour_wherever_they_are_asked_for() {
    on_both_engines(async |server| {
        phones(server).await;
        let (mut asking, subject) = (Asking { server, asked: 0 }, ("tenant", ""));
        let (first, left) = asking.from("192.0.2.1").await;
        assert_eq!(left, 1);
        asking.spend(subject, A_TENANT, 1_498).await;
        assert_eq!(asking.from("192.0.2.2").await, (first.clone(), 1));
        for beyond in ["192.0.2.1", "192.0.2.3", "2001:db8::1"] {
            assert_eq!(asking.from(beyond).await, (first.clone(), 0), "{beyond}");
        }
        // Mail goes on.
        server.customer().at_sign_up_code("rowan@example.com").await;
        assert_eq!(server.mails("rowan@example.com").await.len(), 1);
        server.wait(Duration::from_mins(59));
        assert_eq!(asking.from("192.0.2.4").await.1, 0);
        // The hour after has as many.
        server.wait(Duration::from_mins(1));
        assert_eq!(asking.from("192.0.2.5").await.1, 1);
        asking.spend(subject, A_TENANT, 1_498).await;
        assert_eq!([asking.from("192.0.2.6").await.1, asking.from("192.0.2.7").await.1], [1, 0]);
        // A day has five thousand.
        for messages in [1_500, 499] {
            server.wait(AN_HOUR);
            asking.spend(subject, A_TENANT, messages).await;
        }
        assert_eq!([asking.from("192.0.2.8").await.1, asking.from("192.0.2.9").await.1], [1, 0]);
        server.wait(AN_HOUR);
        assert_eq!(asking.from("192.0.2.10").await.1, 0);
        server.wait(24 * AN_HOUR);
        assert_eq!(asking.from("192.0.2.10").await, (first, 1));
    })
    .await;
}
