//! Calls to applications, where something is odd about them.

use crate::harness::{LogoutReceiver, RelyingParty, Server, on_both_engines};
use std::time::Duration;
use vestibule_domain::{
    clock::Clock,
    ids::{AppId, CallId, LogId, SessionId, UserId},
    session::Session,
};
use vestibule_services::{
    calls::{CallCourier, Calls},
    outbox::Called,
    sessions::{self as use_cases, Revoked},
};
use vestibule_storage::{ChangeSet, Outgoing, Statement, outgoing_calls, sessions};

const DAY: Duration = Duration::from_hours(24);

impl Server {
    /// Commits statements to the first tenant's rows.
    async fn commit(&self, statements: impl IntoIterator<Item = Statement>) {
        let now = self.clock.now();
        let id = LogId::at(now, self.platform.randomness.as_ref());
        let set: ChangeSet<()> = ChangeSet::keyed(self.tenant.id, id, now).extend(statements);
        self.platform.storage.commit(set).await.unwrap();
    }

    /// A call that nobody can read: an attempt to make it is counted, and comes to nothing.
    fn unreadable(&self) -> Outgoing<CallId> {
        let now = self.clock.now();
        Outgoing {
            tenant_id: self.tenant.id,
            id: CallId::random(self.platform.randomness.as_ref()),
            kind: "back_channel_logout".to_owned(),
            sealed: b"garbage".to_vec(),
            attempts: 0,
            created_at: now,
            expires_at: now.plus(DAY),
        }
    }

    /// Writes one, and calls for it.
    async fn called(&self) -> Called<Calls> {
        let (courier, mut heard) = CallCourier::new();
        let (statement, leaving) = courier.leaving(self.unreadable(), None);
        self.commit([statement]).await;
        leaving.go();
        heard.try_recv().unwrap()
    }

    async fn attempts(&self, id: CallId) -> i64 {
        let rows = self.platform.storage.tenant(self.tenant.id);
        outgoing_calls::OUTBOX.find(&rows, id).await.unwrap().unwrap().attempts
    }

    fn session_of(&self, user: UserId, number: u8) -> Session {
        let now = self.clock.now();
        Session {
            id: SessionId::random(self.platform.randomness.as_ref()),
            token_hash: [number; 32],
            user_id: user,
            authenticated_at: now,
            methods: "pwd".to_owned(),
            persistent: false,
            security_version: 1,
            created_at: now,
            last_used_at: now,
            ended_at: None,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_nobody_can_read_is_taken_up_less_and_less() {
    on_both_engines(async |server| {
        let (now, id) = (server.clock.now(), CallId::random(server.platform.randomness.as_ref()));
        server.commit([outgoing_calls::OUTBOX.insert(id, "back_channel_logout", b"garbage", now, now.plus(DAY))]).await;
        let rows = server.platform.storage.tenant(server.tenant.id);
        let mut attempts = Vec::new();
        // Longer than the lease each time: whoever only forgot the row would come again after it.
        for _ in 0..12 {
            server.make_calls().await;
            attempts.push(outgoing_calls::OUTBOX.find(&rows, id).await.unwrap().unwrap().attempts);
            server.wait(Duration::from_secs(31));
        }
        // Pauses of 10, 20, 40, 80 and 160 seconds.
        assert_eq!(attempts, [1, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5]);
        server.wait(DAY);
        server.make_calls().await;
        assert!(outgoing_calls::OUTBOX.find(&rows, id).await.unwrap().is_none(), "given up at its end");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_called_for_is_taken_up_by_whoever_called_and_after_its_lease_by_anybody() {
    on_both_engines(async |server| {
        let called = server.called().await;
        server.make_calls().await;
        assert_eq!(server.attempts(called.id()).await, 0, "it is leased");
        let id = called.id();
        server.caller().one(called).await.unwrap();
        assert_eq!(server.attempts(id).await, 1);
        // The process that called has died.
        let called = server.called().await;
        server.wait(Duration::from_secs(41));
        server.make_calls().await;
        assert_eq!(server.attempts(called.id()).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waited_long_for_its_turn_is_taken_up_once() {
    on_both_engines(async |server| {
        // What is left of the lease is too short for an attempt: a new one begins, and nobody comes between.
        let called = server.called().await;
        server.wait(Duration::from_secs(25));
        server.make_calls().await;
        let id = called.id();
        server.caller().one(called).await.unwrap();
        assert_eq!(server.attempts(id).await, 1);
        // Another node was first, once the lease had ended.
        for waited in [41, 60] {
            let called = server.called().await;
            server.wait(Duration::from_secs(waited));
            server.make_calls().await;
            let id = called.id();
            server.caller().one(called).await.unwrap();
            assert_eq!(server.attempts(id).await, 1);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_called_for_and_not_taken_up_is_left_to_others_at_once() {
    on_both_engines(async |server| {
        let called = server.called().await;
        server.caller().release(&called).await.unwrap();
        server.make_calls().await;
        assert_eq!(server.attempts(called.id()).await, 1);
        // Others have it: it stays theirs.
        let called = server.called().await;
        server.wait(Duration::from_secs(41));
        server.make_calls().await;
        server.caller().release(&called).await.unwrap();
        assert_eq!(server.attempts(called.id()).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_hears_the_call_for_and_what_is_beyond_the_line_is_left_to_the_next_round() {
    on_both_engines(async |server| {
        let (courier, heard) = CallCourier::new();
        // Those that are never written give their places back.
        drop((0..5_000).map(|_| courier.leaving(server.unreadable(), None)).collect::<Vec<_>>());
        let in_line: Vec<_> = (0..5_000).map(|_| courier.leaving(server.unreadable(), None)).collect();
        let beyond = server.unreadable();
        let (statement, leaving) = courier.leaving(beyond.clone(), None);
        server.commit([statement]).await;
        leaving.go();
        server.make_calls().await;
        assert_eq!(server.attempts(beyond.id).await, 1);
        drop(in_line);
        let first = server.unreadable();
        let (statement, leaving) = courier.leaving(first.clone(), None);
        server.commit([statement]).await;
        server.make_calls().await;
        assert_eq!(server.attempts(first.id).await, 0, "there are places again");
        drop(leaving);
        drop(heard);
        let unheard = server.unreadable();
        let (statement, leaving) = courier.leaving(unheard.clone(), None);
        server.commit([statement]).await;
        leaving.go();
        server.make_calls().await;
        assert_eq!(server.attempts(unheard.id).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_wants_to_hear_is_told_however_many_others_stand_before_it() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let receiver = LogoutReceiver::start().await;
        server.hears_at(&shop, &receiver.url).await;
        let user = server.register("many@example.com", None, true).await;
        let (first, end) = (server.session_of(user, 1), server.clock.now().plus(DAY));
        server.commit([sessions::insert(&first, end), sessions::join_application(first.id, shop.app, end)]).await;
        server.wait(Duration::from_mins(1));
        // Used later than the first, and so before it: participations of applications that do not want to hear.
        let second = server.session_of(user, 2);
        server.commit([sessions::insert(&second, end)]).await;
        for _ in 0..5 {
            let others = (0..90).map(|_| AppId::random(server.platform.randomness.as_ref()));
            server.commit(others.map(|app| sessions::join_application(second.id, app, end)).collect::<Vec<_>>()).await;
        }
        let cx = server.administrator(server.tenant.id).await;
        assert_eq!(use_cases::revoke_of_user(&cx, user).await.unwrap(), Revoked::Done);
        server.make_calls().await;
        assert_eq!(receiver.tokens().len(), 1);
    })
    .await;
}
