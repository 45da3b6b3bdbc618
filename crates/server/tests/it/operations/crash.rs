//! Killed in the middle of a thousand sign-ups: whoever was told that they have an account has one.

use super::{
    process::{CHEAP, Dev, PATIENCE, printed},
    visitor::{App, PASSWORD, SEED, client},
};
use anyhow::Context as _;
use std::{path::Path, sync::Arc};
use tokio::{
    sync::{Mutex, Semaphore, mpsc},
    task::JoinSet,
};
use vestibule_testkit::postgres::{Cluster, Durability};

/// Sign-ups under way at once.
const CROWD: usize = 1_000;
/// The crash comes once so many are done.
const DONE: usize = 300;
/// Requests on the wire at once: all sign-ups are open at the same time, and each gets its turn at each step.
const AT_ONCE: usize = 64;

fn email(number: usize) -> String {
    format!("customer-{number}@example.com")
}

async fn dev(folder: &Path, store: &[&str]) -> Dev {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let mut variables = CHEAP.to_vec();
    variables.push(("VESTIBULE_PASSWORD__QUEUE", "4000"));
    Dev::start(folder, &[store, &["--data", "data", "--seed", "seed.yaml"]].concat(), &variables).await
}

/// Signs up, telling of it when the last answer leads back to the application with a code.
async fn sign_up(
    app: App,
    number: usize,
    wire: Arc<Semaphore>,
    done: mpsc::UnboundedSender<usize>,
) -> anyhow::Result<()> {
    let (browser, email) = (app.browser(), email(number));
    let page = {
        let _place = wire.acquire().await?;
        app.begin_sign_up(&browser, &email).await?
    };
    let code = {
        let _place = wire.acquire().await?;
        app.outbox_code(&email).await?
    };
    let _place = wire.acquire().await?;
    let page = app.end_sign_up(&browser, &page, &code).await?;
    page.answer("code").with_context(|| page.body.clone())?;
    done.send(number)?;
    Ok(())
}

/// One crowd at a time: together they would only slow each other down.
static TURN: Mutex<()> = Mutex::const_new(());

async fn whoever_has_signed_up_can_sign_in_after_a_crash(store: &[&str], crash_store: impl FnOnce()) {
    let _turn = TURN.lock().await;
    let folder = tempfile::tempdir().unwrap();
    let first = dev(folder.path(), store).await;
    let app = App::announced(&first.announced, client(None));
    let (done, mut told) = mpsc::unbounded_channel();
    let (wire, mut crowd) = (Arc::new(Semaphore::new(AT_ONCE)), JoinSet::new());
    for number in 0..CROWD {
        crowd.spawn(sign_up(app.clone(), number, Arc::clone(&wire), done.clone()));
    }
    drop(done);
    let mut customers = Vec::new();
    let enough = async {
        while customers.len() < DONE {
            customers.push(told.recv().await.expect("the crowd is not through"));
        }
    };
    tokio::time::timeout(PATIENCE * 3, enough).await.expect("the sign-ups take too long");
    first.program.crash();
    crash_store();
    let cut_off = crowd.join_all().await.into_iter().filter(Result::is_err).count();
    while let Some(customer) = told.recv().await {
        customers.push(customer);
    }
    assert_eq!(customers.len() + cut_off, CROWD);
    assert!(cut_off > 0, "the crash came in the middle");

    let second = dev(folder.path(), store).await;
    let app = App::announced(&second.announced, client(None));
    let wire = Arc::new(Semaphore::new(AT_ONCE));
    let mut back = JoinSet::new();
    for customer in customers {
        let (app, wire) = (app.clone(), Arc::clone(&wire));
        back.spawn(async move {
            let _place = wire.acquire().await.unwrap();
            app.tokens(&email(customer), PASSWORD).await.with_context(|| email(customer)).unwrap()
        });
    }
    for tokens in back.join_all().await {
        assert!(tokens["id_token"].is_string());
    }
    app.sign_up("late@example.com").await.unwrap().answer("code").expect("signing up goes on");
    second.program.stop().await;
    if store.is_empty() {
        assert_eq!(printed(folder.path(), &["store", "check", "--data", "data"]), "the store is sound\n");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_signed_up_can_sign_in_after_a_crash_on_sqlite() {
    whoever_has_signed_up_can_sign_in_after_a_crash(&[], || {}).await;
}

/// The database server is killed too, with everything that it had not written.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_signed_up_can_sign_in_after_a_crash_on_postgres() {
    let mut cluster = Cluster::start(Durability::Durable).unwrap();
    let url = cluster.url("postgres");
    whoever_has_signed_up_can_sign_in_after_a_crash(&["--store", &url], || cluster.crash().unwrap()).await;
}
