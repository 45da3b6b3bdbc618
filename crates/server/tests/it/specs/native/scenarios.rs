//! The same things done through the hosted pages and through the native API come to the same.

use crate::harness::{Customer, NEW_PASSWORD, NativeApp, PASSWORD, Server, USER, on_both_engines, token_of};
use std::{sync::Mutex, time::Duration};

/// What somebody does.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Signs up with the code that was mailed, if any was, and this password.
    SignUp { email: &'static str, password: &'static str },
    /// Signs up, typing another code than the one that was mailed.
    SignUpWithWrongCode { email: &'static str },
    /// Signs in with a password.
    SignIn { email: &'static str, password: &'static str },
    /// Types so many wrong passwords.
    Guess { email: &'static str, times: usize },
    /// Signs in with the code that was mailed, if any was.
    SignInByCode { email: &'static str },
    /// Types so many wrong codes, then the right one.
    GuessCode { email: &'static str, times: usize },
    /// Replaces the password, with the code that was mailed, if any was.
    Reset { email: &'static str, password: &'static str },
    /// Lets time pass.
    Wait { seconds: u64 },
}

use Act::{Guess, GuessCode, Reset, SignIn, SignInByCode, SignUp, SignUpWithWrongCode, Wait};

/// What it comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outcome {
    SignedIn,
    Refused,
    /// Nothing to tell.
    Waited,
}

use Outcome::{Refused, SignedIn, Waited};

const NEW: &str = "yan@mail.example";
const NOBODY: &str = "zoe@mail.example";
const OTHER: &str = "meadow-kettle-orbit-57";

/// Each with what it comes to.
const SCENARIOS: &[(&str, &[(Act, Outcome)])] = &[
    (
        "signs up, and in again",
        &[
            (SignUp { email: NEW, password: NEW_PASSWORD }, SignedIn),
            (SignIn { email: NEW, password: NEW_PASSWORD }, SignedIn),
            (SignIn { email: NEW, password: OTHER }, Refused),
            (SignInByCode { email: NEW }, SignedIn),
        ],
    ),
    (
        "a weak password makes no account, a better one does",
        &[
            (SignUp { email: NEW, password: "password1" }, Refused),
            (SignIn { email: NEW, password: "password1" }, Refused),
            (SignUp { email: NEW, password: NEW_PASSWORD }, SignedIn),
        ],
    ),
    (
        "an address that is not proven gets no account",
        &[(SignUpWithWrongCode { email: NEW }, Refused), (SignIn { email: NEW, password: NEW_PASSWORD }, Refused)],
    ),
    (
        "an address with an account gets no second one",
        &[
            (SignUp { email: USER, password: NEW_PASSWORD }, Refused),
            (SignIn { email: USER, password: NEW_PASSWORD }, Refused),
            (SignIn { email: USER, password: PASSWORD }, SignedIn),
        ],
    ),
    (
        "wrong passwords lock for a while",
        &[
            (Guess { email: USER, times: 9 }, Refused),
            (SignIn { email: USER, password: PASSWORD }, SignedIn),
            (Guess { email: USER, times: 10 }, Refused),
            (SignIn { email: USER, password: PASSWORD }, Refused),
            (Wait { seconds: 3_600 }, Waited),
            (SignIn { email: USER, password: PASSWORD }, SignedIn),
        ],
    ),
    (
        "an account that there is not is refused like a wrong password",
        &[
            (SignIn { email: NOBODY, password: PASSWORD }, Refused),
            (SignInByCode { email: NOBODY }, Refused),
            (Reset { email: NOBODY, password: NEW_PASSWORD }, Refused),
            (SignIn { email: NOBODY, password: NEW_PASSWORD }, Refused),
        ],
    ),
    (
        "wrong codes use a code up",
        &[
            (GuessCode { email: USER, times: 4 }, SignedIn),
            (GuessCode { email: USER, times: 5 }, Refused),
            (SignInByCode { email: USER }, SignedIn),
        ],
    ),
    (
        "a reset replaces the password",
        &[
            (Reset { email: USER, password: OTHER }, SignedIn),
            (SignIn { email: USER, password: PASSWORD }, Refused),
            (SignIn { email: USER, password: OTHER }, SignedIn),
            (Reset { email: USER, password: "password1" }, Refused),
            (SignIn { email: USER, password: OTHER }, SignedIn),
        ],
    ),
];

/// One way to do these things.
enum Driver<'a> {
    Hosted(Customer<'a>),
    Native(NativeApp<'a>),
}

impl Driver<'_> {
    async fn act(&self, act: Act) -> Outcome {
        let server = match self {
            Self::Hosted(customer) => customer.server,
            Self::Native(app) => app.server,
        };
        if let Wait { seconds } = act {
            server.wait(Duration::from_secs(seconds));
            return Waited;
        }
        let signed_in = match self {
            Self::Hosted(customer) => hosted(customer, act).await,
            Self::Native(app) => native(app, act).await,
        };
        if signed_in { SignedIn } else { Refused }
    }
}

/// The code that was mailed a moment ago, or one that was not.
async fn code_or_guess(server: &Server, email: &str, before: usize) -> String {
    let mails = server.mails(email).await;
    let sent = (mails.len() > before).then(|| mails.first().and_then(|mail| mail.code.clone())).flatten();
    sent.unwrap_or_else(|| "00000000".to_owned())
}

/// Another code than this.
fn other_than(code: &str) -> String {
    if code == "11111111" { "22222222".to_owned() } else { "11111111".to_owned() }
}

async fn hosted(customer: &Customer<'_>, act: Act) -> bool {
    let server = customer.server;
    // In a browser of its own each time, as the app's steps have none.
    let customer = &Customer { browser: server.browser(), ..customer.clone() };
    let mailed = async |email: &str| server.mails(email).await.len();
    let page = match act {
        SignUp { email, password } => {
            let before = mailed(email).await;
            let page = customer.at_sign_up_code(email).await;
            let page = customer.submit(&page, &[("code", &code_or_guess(server, email, before).await)]).await;
            if page.step() != "sign-up/details" {
                return false;
            }
            let details = [("given_name", "Avery"), ("family_name", "Quill"), ("new-password", password)];
            customer.submit(&page, &details).await
        }
        SignUpWithWrongCode { email } => {
            let page = customer.at_sign_up_code(email).await;
            let code = other_than(&server.code(email).await);
            customer.submit(&page, &[("code", &code)]).await
        }
        SignIn { email, password } => customer.sign_in(email, password).await,
        Guess { email, times } => {
            let mut page = customer.at_password(email).await;
            for guess in 0..times {
                page = customer.submit(&page, &[("password", &format!("wrong-password-{guess}"))]).await;
            }
            page
        }
        SignInByCode { email } => {
            let before = mailed(email).await;
            let page = customer.at_code(email).await;
            let page = customer.submit(&page, &[("code", &code_or_guess(server, email, before).await)]).await;
            if page.step() == "sign-in/stay" { customer.submit(&page, &[("stay", "no")]).await } else { page }
        }
        GuessCode { email, times } => {
            let mut page = customer.at_code(email).await;
            let code = server.code(email).await;
            for _ in 0..times {
                page = customer.submit(&page, &[("code", &other_than(&code))]).await;
            }
            let page = customer.submit(&page, &[("code", &code)]).await;
            if page.step() == "sign-in/stay" { customer.submit(&page, &[("stay", "no")]).await } else { page }
        }
        Reset { email, password } => {
            let before = mailed(email).await;
            let page = customer.at_reset_code(email).await;
            let page = customer.submit(&page, &[("code", &code_or_guess(server, email, before).await)]).await;
            if page.step() != "reset/password" {
                return false;
            }
            customer.submit(&page, &[("new-password", password), ("confirm-password", password)]).await
        }
        Wait { .. } => unreachable!("nobody does this"),
    };
    page.answer("code").is_some()
}

async fn native(app: &NativeApp<'_>, act: Act) -> bool {
    let server = app.server;
    let mailed = async |email: &str| server.mails(email).await.len();
    let reply = match act {
        SignUp { email, password } => {
            let before = mailed(email).await;
            let step = app.at_sign_up(email).await;
            let proven = app.sign_up_with(&step, "oob", &code_or_guess(server, email, before).await).await;
            if proven.error().0 != "credential_required" {
                return false;
            }
            let chosen = app.sign_up_with(&token_of(&proven), "password", password).await;
            if chosen.error().0 != "attributes_required" {
                return false;
            }
            let created = app.sign_up_with(&token_of(&chosen), "attributes", crate::harness::NAMES).await;
            app.tokens(&token_of(&created), "continuation_token", "").await
        }
        SignUpWithWrongCode { email } => {
            let step = app.at_sign_up(email).await;
            let code = other_than(&server.code(email).await);
            app.sign_up_with(&step, "oob", &code).await
        }
        SignIn { email, password } => app.sign_in(email, password).await,
        Guess { email, times } => {
            let step = app.at_sign_in(email).await;
            let mut reply = None;
            for guess in 0..times {
                reply = Some(app.tokens(&step, "password", &format!("wrong-password-{guess}")).await);
            }
            reply.expect("a guess")
        }
        SignInByCode { email } => {
            let before = mailed(email).await;
            let step = app.by_code().at_sign_in(email).await;
            app.tokens(&step, "oob", &code_or_guess(server, email, before).await).await
        }
        GuessCode { email, times } => {
            let step = app.by_code().at_sign_in(email).await;
            let code = server.code(email).await;
            for _ in 0..times {
                app.tokens(&step, "oob", &other_than(&code)).await;
            }
            app.tokens(&step, "oob", &code).await
        }
        Reset { email, password } => {
            let before = mailed(email).await;
            let step = app.at_reset(email).await;
            let code = code_or_guess(server, email, before).await;
            let fields = [("continuation_token", step.as_str()), ("grant_type", "oob"), ("oob", &code)];
            let proven = app.post("resetpassword/v1.0/continue", &fields).await;
            if proven.status != 200 {
                return false;
            }
            let step = token_of(&proven);
            let fields = [("continuation_token", step.as_str()), ("new_password", password)];
            let submitted = app.post("resetpassword/v1.0/submit", &fields).await;
            if submitted.status != 200 {
                return false;
            }
            let step = token_of(&submitted);
            let step = app.go_on("resetpassword/v1.0/poll_completion", &[("continuation_token", &step)]).await;
            app.tokens(&step, "continuation_token", "").await
        }
        Wait { .. } => unreachable!("nobody does this"),
    };
    reply.status == 200 && reply.json().get("access_token").is_some()
}

/// What is left behind: how many accounts there are, and what each address was mailed, by subject.
async fn traces(server: &Server) -> (i64, Vec<(String, Vec<String>)>) {
    let mut mails = Vec::new();
    for email in [NEW, NOBODY, USER] {
        let subjects = server.mails(email).await.into_iter().map(|mail| without_digits(&mail.subject)).collect();
        mails.push((email.to_owned(), subjects));
    }
    (server.accounts().await, mails)
}

/// A subject may hold the code.
fn without_digits(subject: &str) -> String {
    subject.chars().filter(|c| !c.is_ascii_digit()).collect()
}

async fn play(driver: &Driver<'_>, name: &str, steps: &[(Act, Outcome)]) {
    for (number, (act, expected)) in steps.iter().enumerate() {
        assert_eq!(driver.act(*act).await, *expected, "{name}, step {number}: {act:?}");
    }
}

/// Plays a scenario both ways on both engines, and compares what is left behind.
async fn comes_to_the_same((name, steps): (&str, &[(Act, Outcome)])) {
    let (hosted, native) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    on_both_engines(async |server| {
        play(&Driver::Hosted(server.customer()), name, steps).await;
        let traces = traces(server).await;
        hosted.lock().unwrap().push(traces);
    })
    .await;
    on_both_engines(async |server| {
        let app = server.native_app().await;
        // As silent as the pages: what is told by contract is looked at elsewhere.
        server.reconfigure(&app.client, |app| app.native_authentication_hides_accounts = true).await;
        play(&Driver::Native(app), name, steps).await;
        let traces = traces(server).await;
        native.lock().unwrap().push(traces);
    })
    .await;
    assert_eq!(native.into_inner().unwrap(), hosted.into_inner().unwrap(), "{name}");
}

macro_rules! scenarios {
    ($($test:ident),+ $(,)?) => {
        /// One for each scenario, in their order.
        const TESTS: &[&str] = &[$(stringify!($test)),+];

        $(#[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            let number = TESTS.iter().position(|test| *test == stringify!($test)).unwrap();
            comes_to_the_same(SCENARIOS[number]).await;
        })+
    };
}

scenarios!(
    signing_up_comes_to_the_same,
    a_weak_password_comes_to_the_same,
    an_unproven_address_comes_to_the_same,
    a_taken_address_comes_to_the_same,
    locking_comes_to_the_same,
    an_unknown_account_comes_to_the_same,
    wrong_codes_come_to_the_same,
    a_reset_comes_to_the_same,
);

#[test]
fn every_scenario_is_played() {
    assert_eq!(SCENARIOS.len(), TESTS.len());
}
