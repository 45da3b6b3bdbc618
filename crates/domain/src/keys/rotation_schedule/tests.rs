use super::*;
use proptest::prelude::*;

const RS: Algorithm = Algorithm::Rs256;
const ES: Algorithm = Algorithm::Es256;

fn day(day: u64) -> Timestamp {
    Timestamp::from_seconds(1_700_000_000).plus(DAY * u32::try_from(day).unwrap())
}

/// A tenant's stored keys, on which actions are carried out as the job does.
#[derive(Clone, Default)]
struct Store {
    keys: Vec<KeyTimes>,
    made: usize,
}

impl Store {
    fn apply(&mut self, actions: &[Action], now: Timestamp) {
        for action in actions {
            match action {
                Action::Publish { algorithm, signs_from } => {
                    self.made += 1;
                    self.keys.push(KeyTimes {
                        id: format!("key-{:03}", self.made),
                        algorithm: *algorithm,
                        created_at: now,
                        signs_from: *signs_from,
                        signs_until: None,
                        published_until: None,
                    });
                }
                Action::Schedule { key, signs_until, published_until } => {
                    let key = self.keys.iter_mut().find(|stored| stored.id == *key).unwrap();
                    (key.signs_until, key.published_until) = (*signs_until, *published_until);
                }
                Action::Forget { key } => {
                    let before = self.keys.len();
                    self.keys.retain(|stored| stored.id != *key);
                    assert_eq!(self.keys.len() + 1, before);
                }
            }
        }
    }

    fn run(&mut self, wanted: &[Algorithm], now: Timestamp) -> Vec<Action> {
        let actions = decide(&self.keys, wanted, now, &RotationSchedule::default());
        self.apply(&actions, now);
        actions
    }

    fn rotate(&mut self, start: Start, now: Timestamp) {
        let actions = rotate(&self.keys, RS, start, now, &RotationSchedule::default());
        self.apply(&actions, now);
    }

    fn signer(&self, now: Timestamp) -> Option<&str> {
        signer(&self.keys, RS, now).map(|key| key.id.as_str())
    }

    fn published(&self, now: Timestamp) -> Vec<&str> {
        self.keys.iter().filter(|key| key.is_published(now)).map(|key| key.id.as_str()).collect()
    }
}

#[test]
fn the_first_key_signs_at_once() {
    let mut store = Store::default();
    assert_eq!(store.signer(day(0)), None);
    assert_eq!(store.run(&[RS], day(0)), [Action::Publish { algorithm: RS, signs_from: day(0) }]);
    assert_eq!(store.signer(day(0)), Some("key-001"));
    assert_eq!(store.run(&[RS], day(0)), []);
    assert_eq!(store.run(&[RS], day(75)), []);
}

#[test]
fn a_successor_is_published_ahead_signs_on_time_and_its_predecessor_leaves_when_its_last_token_has_expired() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    assert_eq!(store.run(&[RS], day(76)).len(), 2);
    assert_eq!(store.published(day(76)), ["key-001", "key-002"]);
    assert_eq!(store.signer(day(89)), Some("key-001"));
    assert_eq!(store.signer(day(90)), Some("key-002"));
    assert_eq!(store.published(day(91)), ["key-001", "key-002"]);
    assert_eq!(store.run(&[RS], day(91)), []);
    assert_eq!(store.published(day(92)), ["key-002"]);
    assert_eq!(store.run(&[RS], day(92)), [Action::Forget { key: "key-001".to_owned() }]);
}

#[test]
fn a_server_that_was_off_for_a_year_signs_with_its_old_key_until_caches_know_the_new_one() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.run(&[RS], day(400));
    assert_eq!(store.signer(day(400)), Some("key-001"));
    assert_eq!(store.signer(day(400).plus(HOUR)), Some("key-002"));
    assert!(store.published(day(401)).contains(&"key-001"));
}

#[test]
fn algorithms_come_and_go_apart() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    assert_eq!(store.run(&[RS, ES, ES], day(10)), [Action::Publish { algorithm: ES, signs_from: day(10) }]);
    let ended = store.run(&[ES], day(20));
    assert_eq!(ended.len(), 1);
    assert_eq!(store.signer(day(20)), None);
    assert_eq!(store.published(day(20)), ["key-001", "key-002"]);
    assert_eq!(store.run(&[ES], day(22)), [Action::Forget { key: "key-001".to_owned() }]);
    assert!(signer(&store.keys, ES, day(22)).is_some());
}

#[test]
fn an_algorithm_wanted_again_gets_a_new_key_at_once() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.run(&[], day(5));
    store.run(&[RS], day(5).plus(HOUR));
    assert_eq!(store.signer(day(5).plus(HOUR)), Some("key-002"));
    assert_eq!(store.published(day(5).plus(HOUR)), ["key-001", "key-002"]);
}

#[test]
fn a_key_made_by_hand_waits_for_caches_and_replaces_a_successor_that_has_not_begun() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.run(&[RS], day(80));
    store.rotate(Start::AfterCaches, day(81));
    assert_eq!(store.signer(day(81)), Some("key-001"));
    assert_eq!(store.signer(day(81).plus(HOUR)), Some("key-003"));
    assert_eq!(store.signer(day(95)), Some("key-003"));
    assert_eq!(store.run(&[RS], day(82)), []);
    store.run(&[RS], day(90));
    assert_eq!(store.published(day(90)), ["key-003"]);
}

#[test]
fn a_key_made_by_hand_signs_at_once_when_told_to() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.rotate(Start::AtOnce, day(30));
    assert_eq!(store.signer(day(30)), Some("key-002"));
    assert_eq!(store.published(day(30)), ["key-001", "key-002"]);
    assert_eq!(store.run(&[RS], day(30)), []);
    store.rotate(Start::AtOnce, day(30));
    assert_eq!(store.signer(day(30)), Some("key-003"));
    assert_eq!(store.run(&[RS], day(30)), []);
}

#[test]
fn a_clock_set_back_finds_the_earlier_key_and_changes_nothing() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.run(&[RS], day(80));
    assert_eq!(store.signer(day(91)), Some("key-002"));
    assert_eq!(store.run(&[RS], day(85)), []);
    assert_eq!(store.signer(day(85)), Some("key-001"));
    let long_ago = Timestamp::from_seconds(0);
    assert_eq!(store.run(&[RS], long_ago), []);
    assert_eq!(store.signer(long_ago), Some("key-001"));
}

#[test]
fn a_key_from_a_time_when_the_clock_ran_ahead_does_not_stop_rotation() {
    let mut store = Store::default();
    store.run(&[RS], day(0));
    store.run(&[RS], day(4_000));
    assert_eq!(store.signer(day(10)), Some("key-001"));
    store.run(&[RS], day(10));
    store.run(&[RS], day(80));
    assert_eq!(store.signer(day(89)), Some("key-001"));
    assert_eq!(store.signer(day(90)), Some("key-003"));
    assert_eq!(store.signer(day(4_001)), Some("key-002"));
}

#[test]
fn two_nodes_that_decide_at_once_leave_one_signer() {
    let mut store = Store::default();
    let actions = decide(&store.keys, &[RS], day(0), &RotationSchedule::default());
    store.apply(&actions, day(0));
    store.apply(&actions, day(0));
    let first = store.signer(day(0)).map(str::to_owned);
    store.run(&[RS], day(0));
    assert_eq!(store.signer(day(0)).map(str::to_owned), first);
    assert_eq!(store.run(&[RS], day(0)), []);
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Wait(u32),
    Rotate(Start),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (1_u32..60).prop_map(Step::Wait),
        1 => Just(Step::Rotate(Start::AfterCaches)),
        1 => Just(Step::Rotate(Start::AtOnce)),
    ]
}

proptest! {
    /// Whatever is done by hand and however seldom the job runs.
    #[test]
    fn every_signature_is_by_a_published_key_which_stays_until_it_expires(steps in prop::collection::vec(step(), 1..40)) {
        let schedule = RotationSchedule::default();
        let mut store = Store::default();
        let mut now = day(0);
        store.run(&[RS], now);
        let mut signed: Vec<(String, Timestamp)> = Vec::new();
        for step in steps {
            match step {
                Step::Wait(days) => now = now.plus(DAY * days),
                Step::Rotate(start) => store.rotate(start, now),
            }
            store.run(&[RS], now);
            prop_assert_eq!(store.run(&[RS], now), [], "a second decision finds nothing to do");
            for probe in [now, now.plus(HOUR / 2), now.plus(HOUR)] {
                let signer = store.signer(probe).map(str::to_owned);
                prop_assert!(signer.is_some());
                signed.extend(signer.map(|key| (key, probe)));
            }
            signed.retain(|(_, at)| now < at.plus(DAY));
            for (key, _) in &signed {
                prop_assert!(store.published(now).contains(&key.as_str()));
            }
            for key in &store.keys {
                prop_assert_eq!(key.published_until, key.signs_until.map(|end| end.plus(schedule.retention)));
            }
        }
    }
}
