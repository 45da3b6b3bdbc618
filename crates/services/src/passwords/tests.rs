use super::{
    argon2_pooled::Argon2Pooled,
    choice::{choose, gives_the_known_answers},
    hasher::{HashError, PasswordHasher},
    pool::{HashPool, HashPoolOptions},
    slot::{Slot, Verdict},
};
use proptest::prelude::*;
use std::{
    future::Future,
    num::NonZeroUsize,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    task::{Context, Waker},
};
use uuid::Uuid;
use vestibule_domain::{
    credential::{HashParameters, Password, PasswordHash},
    ids::TenantId,
};

const SALT: [u8; 16] = [7; 16];
/// Of "velvet lantern", as a directory has it.
const FOREIGN: &str = "{SSHA256}cr8aW/90w6T7kyKYEwgwusPqAxucncMMVlVEArYvW6lzYWx0";

fn tenant(number: u128) -> TenantId {
    TenantId::from_uuid(Uuid::from_u128(number))
}

fn password(text: &str) -> Password {
    Password::presented(text).unwrap()
}

fn cheap(iterations: u32) -> HashParameters {
    HashParameters::new(64, iterations, 1).unwrap()
}

fn options(threads: usize, queue: usize) -> HashPoolOptions {
    HashPoolOptions { threads: NonZeroUsize::new(threads).unwrap(), queue, parameters: cheap(1) }
}

fn stored(text: &str, parameters: HashParameters) -> String {
    let tag = Argon2Pooled::default().hash(password(text).as_bytes(), &SALT, parameters).unwrap();
    PasswordHash { parameters, salt: SALT, tag }.encode()
}

/// Counts what it computes.
struct Counting(Argon2Pooled, Arc<AtomicUsize>);

impl PasswordHasher for Counting {
    fn hash(&mut self, password: &[u8], salt: &[u8], parameters: HashParameters) -> Result<[u8; 32], HashError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        self.0.hash(password, salt, parameters)
    }

    fn keep_memory_for(&mut self, parameters: HashParameters) {
        self.0.keep_memory_for(parameters);
    }

    fn name(&self) -> &'static str {
        "counting"
    }
}

fn counting(options: HashPoolOptions) -> (HashPool, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let shared = Arc::clone(&count);
    let make = move || -> Box<dyn PasswordHasher> { Box::new(Counting(Argon2Pooled::default(), Arc::clone(&shared))) };
    (HashPool::start_with(options, make).unwrap(), count)
}

/// Reports what it is asked to hash, and answers when it is let. The password "panic" makes it panic.
struct Gated {
    begun: Sender<String>,
    gate: Arc<Mutex<Receiver<()>>>,
}

impl PasswordHasher for Gated {
    fn hash(&mut self, password: &[u8], _: &[u8], _: HashParameters) -> Result<[u8; 32], HashError> {
        let text = String::from_utf8(password.to_vec()).unwrap();
        assert_ne!(text, "panic", "as the test asked for");
        self.begun.send(text).unwrap();
        self.gate.lock().unwrap().recv().map_err(|_| HashError::Failed)?;
        Ok([0; 32])
    }

    fn keep_memory_for(&mut self, _: HashParameters) {}

    fn name(&self) -> &'static str {
        "gated"
    }
}

struct Gate {
    begun: Receiver<String>,
    open: Sender<()>,
}

fn gated(options: HashPoolOptions) -> (HashPool, Gate) {
    let (begun_sender, begun) = channel();
    let (open, gate) = channel();
    let gate = Arc::new(Mutex::new(gate));
    let sender = Mutex::new(begun_sender);
    let make = move || -> Box<dyn PasswordHasher> {
        Box::new(Gated { begun: sender.lock().unwrap().clone(), gate: Arc::clone(&gate) })
    };
    (HashPool::start_with(options, make).unwrap(), Gate { begun, open })
}

type Pending = Pin<Box<dyn Future<Output = Result<Verdict, HashError>> + Send>>;

/// A verification that has been queued.
fn queued(slot: Slot, text: &str) -> Pending {
    let mut future: Pending = Box::pin(slot.verify(password(text), None, SALT));
    assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    future
}

#[test]
fn the_verifier_of_record_gives_the_known_answers() {
    assert!(gives_the_known_answers(&mut Argon2Pooled::default()));
}

#[test]
fn an_implementation_with_other_answers_is_found_out() {
    struct Wrong;
    impl PasswordHasher for Wrong {
        fn hash(&mut self, password: &[u8], salt: &[u8], parameters: HashParameters) -> Result<[u8; 32], HashError> {
            let tag = Argon2Pooled::default().hash(password, salt, parameters)?;
            Ok(if parameters.parallelism() == 2 { [0; 32] } else { tag })
        }
        fn keep_memory_for(&mut self, _: HashParameters) {}
        fn name(&self) -> &'static str {
            "wrong"
        }
    }
    assert!(!gives_the_known_answers(&mut Wrong));
}

#[cfg(feature = "argon2-simd")]
#[test]
fn the_fast_implementation_serves_where_it_gives_the_known_answers() {
    assert_eq!(choose(HashParameters::default()).name(), "argon2-rust");
}

#[test]
fn the_chosen_implementation_agrees_with_the_verifier_of_record_at_the_default_cost() {
    let parameters = HashParameters::default();
    let chosen = choose(parameters).hash(b"correct horse", &SALT, parameters);
    assert_eq!(chosen, Argon2Pooled::default().hash(b"correct horse", &SALT, parameters));
    assert!(chosen.is_ok());
}

#[test]
fn memory_beyond_the_deployments_own_is_given_back_and_answers_stay_the_same() {
    for mut hasher in [choose(cheap(1)), Box::new(Argon2Pooled::default())] {
        let first = hasher.hash(b"password", &SALT, cheap(1)).unwrap();
        hasher.hash(b"password", &SALT, HashParameters::new(4096, 1, 2).unwrap()).unwrap();
        hasher.keep_memory_for(cheap(1));
        assert_eq!(hasher.hash(b"password", &SALT, cheap(1)), Ok(first));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn both_implementations_agree(
        password: Vec<u8>,
        salt: [u8; 16],
        memory in 32_u32..400,
        iterations in 1_u32..4,
        lanes in 1_u32..=4,
    ) {
        let parameters = HashParameters::new(memory, iterations, lanes).unwrap();
        let mut pooled = Argon2Pooled::default();
        let mut chosen = choose(parameters);
        for _ in 0..2 {
            prop_assert_eq!(chosen.hash(&password, &salt, parameters), pooled.hash(&password, &salt, parameters));
        }
    }
}

#[tokio::test]
async fn a_password_verifies_against_its_own_hash_only() {
    let pool = HashPool::start(options(2, 8)).unwrap();
    let hash = pool.reserve(tenant(1)).unwrap().hash(password("velvet lantern"), SALT).await.unwrap();
    assert_eq!(hash, stored("velvet lantern", cheap(1)));
    for (text, matches) in [("velvet lantern", true), ("velvet lanterm", false)] {
        let verdict = pool.reserve(tenant(1)).unwrap().verify(password(text), Some(&hash), SALT).await;
        assert_eq!(verdict, Ok(Verdict { matches, rehash: None }));
    }
}

#[tokio::test]
async fn every_password_step_spends_exactly_one_hash_account_or_not() {
    let (pool, count) = counting(options(1, 8));
    let hash = stored("velvet lantern", cheap(1));
    for (step, stored) in [
        ("velvet lantern", Some(hash.as_str())),
        ("another password", Some(hash.as_str())),
        ("velvet lantern", None),
        ("velvet lantern", Some("unreadable")),
    ] {
        let before = count.load(Ordering::SeqCst);
        let verdict = pool.reserve(tenant(1)).unwrap().verify(password(step), stored, SALT).await.unwrap();
        assert_eq!(verdict.matches, step == "velvet lantern" && stored == Some(hash.as_str()));
        assert_eq!(count.load(Ordering::SeqCst), before + 1);
    }
    pool.reserve(tenant(1)).unwrap().hash(password("new password"), SALT).await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn only_a_match_under_outdated_parameters_brings_a_new_hash() {
    let (pool, count) = counting(options(1, 8));
    let outdated = stored("velvet lantern", cheap(3));
    let wrong = pool.reserve(tenant(1)).unwrap().verify(password("wrong one"), Some(&outdated), SALT).await.unwrap();
    assert_eq!(wrong, Verdict { matches: false, rehash: None });
    assert_eq!(count.load(Ordering::SeqCst), 1);
    let right =
        pool.reserve(tenant(1)).unwrap().verify(password("velvet lantern"), Some(&outdated), SALT).await.unwrap();
    assert_eq!(right, Verdict { matches: true, rehash: Some(stored("velvet lantern", cheap(1))) });
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_new_password_is_compared_with_all_earlier_ones_by_one_hash_and_keeps_their_salt() {
    let (pool, count) = counting(options(1, 8));
    let earlier: Vec<String> =
        ["one of them", "another one", "the last of all"].map(|text| stored(text, cheap(1))).into();
    let mut hashes = 0;
    for (text, fresh) in [("velvet lantern", true), ("another one", false), ("the last of all", false)] {
        let hash =
            pool.reserve(tenant(1)).unwrap().hash_unlike(password(text), [9; 16], earlier.clone()).await.unwrap();
        assert_eq!(hash, fresh.then(|| stored(text, cheap(1))), "{text}");
        hashes += 1;
        assert_eq!(count.load(Ordering::SeqCst), hashes);
    }
}

#[tokio::test]
async fn earlier_passwords_that_were_hashed_otherwise_cost_a_few_hashes_more_and_no_more_than_that() {
    let (pool, count) = counting(options(1, 8));
    let earlier: Vec<String> = (2..10).map(|passes| stored("velvet lantern", cheap(passes))).collect();
    let known = pool.reserve(tenant(1)).unwrap().hash_unlike(password("velvet lantern"), SALT, earlier.clone()).await;
    assert_eq!(known, Ok(None));
    assert_eq!(count.load(Ordering::SeqCst), 1);
    let new = pool.reserve(tenant(1)).unwrap().hash_unlike(password("another"), SALT, earlier).await.unwrap();
    assert_eq!(new, Some(stored("another", cheap(1))));
    assert_eq!(count.load(Ordering::SeqCst), 6);
    let unreadable = vec!["unreadable".to_owned()];
    let first = pool.reserve(tenant(1)).unwrap().hash_unlike(password("another"), SALT, unreadable).await.unwrap();
    assert!(first.is_some());
}

#[tokio::test]
async fn another_systems_hash_takes_no_less_time_than_no_account() {
    let (pool, count) = counting(options(1, 8));
    for (spent, (text, rehash)) in
        (1..).zip([("wrong one", None), ("velvet lantern", Some(stored("velvet lantern", cheap(1))))])
    {
        let verdict = pool.reserve(tenant(1)).unwrap().verify(password(text), Some(FOREIGN), SALT).await;
        assert_eq!(verdict, Ok(Verdict { matches: rehash.is_some(), rehash }));
        assert_eq!(count.load(Ordering::SeqCst), spent);
    }
}

#[tokio::test]
async fn a_new_password_is_no_earlier_one_that_another_system_hashed() {
    let (pool, count) = counting(options(1, 8));
    let earlier = vec![stored("the last of all", cheap(1)), FOREIGN.to_owned()];
    for (text, fresh) in [("velvet lantern", false), ("the last of all", false), ("another", true)] {
        let hash = pool.reserve(tenant(1)).unwrap().hash_unlike(password(text), SALT, earlier.clone()).await;
        assert_eq!(hash, Ok(fresh.then(|| stored(text, cheap(1)))), "{text}");
    }
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_full_queue_refuses_at_once_and_a_dropped_slot_makes_room() {
    let (pool, gate) = gated(options(1, 3));
    let running = queued(pool.reserve(tenant(1)).unwrap(), "running");
    assert_eq!(gate.begun.recv().unwrap(), "running");
    let waiting = queued(pool.reserve(tenant(2)).unwrap(), "waiting");
    let unused = pool.reserve(tenant(3)).unwrap();
    let _other = pool.reserve(tenant(4)).unwrap();
    assert_eq!(pool.reserve(tenant(5)).unwrap_err().retry_after.as_secs(), 1);
    drop(unused);
    let slot = pool.reserve(tenant(5)).unwrap();
    assert!(pool.reserve(tenant(6)).is_err());
    drop(slot);
    gate.open.send(()).unwrap();
    gate.open.send(()).unwrap();
    assert_eq!(running.await, Ok(Verdict { matches: false, rehash: None }));
    assert!(waiting.await.is_ok());
    assert!(pool.reserve(tenant(6)).is_ok());
}

#[tokio::test]
async fn a_tenant_holds_at_most_half_of_the_places() {
    let pool = HashPool::start(options(1, 7)).unwrap();
    let slots: Vec<Slot> = (0..4).map(|_| pool.reserve(tenant(1)).unwrap()).collect();
    assert!(pool.reserve(tenant(1)).is_err());
    assert!(pool.reserve(tenant(2)).is_ok());
    drop(slots);
    assert!(pool.reserve(tenant(1)).is_ok());
}

#[tokio::test]
async fn jobs_are_served_in_the_order_in_which_they_came() {
    let (pool, gate) = gated(options(1, 15));
    let names = ["one", "two", "three", "four", "five"];
    let jobs: Vec<Pending> =
        (1..).zip(names).map(|(number, name)| queued(pool.reserve(tenant(number)).unwrap(), name)).collect();
    for _ in names {
        gate.open.send(()).unwrap();
    }
    for job in jobs {
        job.await.unwrap();
    }
    assert_eq!(gate.begun.try_iter().collect::<Vec<_>>(), names);
}

#[tokio::test]
async fn the_job_of_a_caller_that_went_away_is_passed_over_and_keeps_its_place_until_then() {
    let (pool, gate) = gated(options(1, 3));
    let running = queued(pool.reserve(tenant(1)).unwrap(), "running");
    assert_eq!(gate.begun.recv().unwrap(), "running");
    let abandoned = queued(pool.reserve(tenant(2)).unwrap(), "abandoned");
    let last = queued(pool.reserve(tenant(3)).unwrap(), "last");
    drop(abandoned);
    let _slot = pool.reserve(tenant(4)).unwrap();
    assert!(pool.reserve(tenant(5)).is_err());
    gate.open.send(()).unwrap();
    gate.open.send(()).unwrap();
    running.await.unwrap();
    last.await.unwrap();
    assert_eq!(gate.begun.try_iter().collect::<Vec<_>>(), ["last"]);
    assert!(pool.reserve(tenant(5)).is_ok());
}

#[tokio::test]
async fn a_caller_that_goes_away_while_its_hash_is_computed_frees_the_place_when_it_is_done() {
    let (pool, gate) = gated(options(1, 1));
    let running = queued(pool.reserve(tenant(1)).unwrap(), "running");
    assert_eq!(gate.begun.recv().unwrap(), "running");
    drop(running);
    assert!(pool.reserve(tenant(1)).is_err());
    let next = queued(pool.reserve(tenant(2)).unwrap(), "next");
    gate.open.send(()).unwrap();
    gate.open.send(()).unwrap();
    next.await.unwrap();
    assert!(pool.reserve(tenant(1)).is_ok());
}

#[tokio::test]
async fn a_panic_costs_one_answer_and_nothing_else() {
    let (pool, gate) = gated(options(1, 3));
    gate.open.send(()).unwrap();
    let broken = pool.reserve(tenant(1)).unwrap().verify(password("panic"), None, SALT).await;
    assert!(broken.is_err());
    assert!(pool.reserve(tenant(1)).unwrap().verify(password("fine"), None, SALT).await.is_ok());
}

#[tokio::test]
async fn stopping_finishes_what_runs_tells_who_waits_and_leaves_no_thread() {
    let (pool, gate) = gated(options(1, 7));
    let running = queued(pool.reserve(tenant(1)).unwrap(), "running");
    assert_eq!(gate.begun.recv().unwrap(), "running");
    let waiting = queued(pool.reserve(tenant(2)).unwrap(), "waiting");
    let late = pool.reserve(tenant(3)).unwrap();
    gate.open.send(()).unwrap();
    pool.stop();
    assert!(running.await.is_ok());
    assert_eq!(waiting.await, Err(HashError::Stopped));
    assert_eq!(late.verify(password("late"), None, SALT).await, Err(HashError::Stopped));
    assert_eq!(gate.begun.recv(), Err(std::sync::mpsc::RecvError));
}
