//! What every state says to every input, and where Back leads from every state.

use super::*;
use crate::{
    ids::{FlowId, UserId},
    user::{EmailAddress, Identifier, Username},
};
use proptest::prelude::*;
use uuid::Uuid;

fn email() -> EmailAddress {
    EmailAddress::parse("avery.quill@example.com").unwrap()
}

fn proof() -> Proof {
    Proof { user_id: UserId::from_uuid(Uuid::from_u128(1)), security_version: 3, method: "otp".to_owned() }
}

fn flow(methods: &[SignInMethod], is_sign_up_allowed: bool) -> UserFlow {
    UserFlow::new(FlowId::from_uuid(Uuid::nil()), "default", methods.to_vec(), is_sign_up_allowed)
}

fn everything() -> UserFlow {
    flow(&[SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode, SignInMethod::UsernamePassword], true)
}

fn states() -> Vec<State> {
    vec![
        State::PickAccount,
        State::Identifier { hint: None },
        State::Password { identifier: Identifier::Email(email()) },
        State::ChangePassword { identifier: Identifier::Email(email()), proof: proof(), persistent: true },
        State::Code { contact: email().into() },
        State::Stay { contact: email().into(), proof: proof() },
        State::Terms { user_id: proof().user_id },
        State::Consent { user_id: proof().user_id },
        State::SignUpEmail { hint: None },
        State::SignUpCode { contact: email().into() },
        State::SignUpDetails { contact: email().into(), collected: Collected::default() },
        State::ResetIdentifier { hint: None },
        State::ResetCode { contact: email().into() },
        State::ResetPassword { contact: email().into(), proof: proof() },
    ]
}

fn inputs() -> Vec<Input> {
    vec![
        Input::UseAnotherAccount,
        Input::Identified(Identifier::Email(email())),
        Input::Identified(Identifier::Username(Username::parse("operator").unwrap())),
        Input::SignInCodeSent(email().into()),
        Input::CodeProven(proof()),
        Input::SignUpCodeSent(email().into()),
        Input::SignUpAddressProven,
        Input::ResetCodeSent(email().into()),
        Input::ResetProven(proof()),
    ]
}

#[test]
fn every_state_has_its_own_step_and_every_step_a_state() {
    let steps: Vec<Step> = states().iter().map(State::step).collect();
    assert_eq!(steps, Step::ALL);
    for step in Step::ALL {
        assert_eq!(Step::parse(step.path()), Some(step));
    }
}

#[test]
fn each_state_goes_forward_only_where_the_diagram_says() {
    use Step::{
        Account, Code, Consent, Identifier, Password, Reset, ResetCode, ResetPassword, SignUp, SignUpCode,
        SignUpDetails, Stay,
    };
    let table: [(Step, [Option<Step>; 9]); 12] = [
        (Account, [Some(Identifier), None, None, None, None, None, None, None, None]),
        (Identifier, [None, Some(Password), Some(Password), Some(Code), None, None, None, None, None]),
        (Password, [None, None, None, Some(Code), None, None, None, None, None]),
        (Code, [None, None, None, Some(Code), Some(Stay), None, None, None, None]),
        (Stay, [None; 9]),
        (Consent, [None; 9]),
        (SignUp, [None, None, None, None, None, Some(SignUpCode), None, None, None]),
        (SignUpCode, [None, None, None, None, None, Some(SignUpCode), Some(SignUpDetails), None, None]),
        (SignUpDetails, [None; 9]),
        (Reset, [None, None, None, None, None, None, None, Some(ResetCode), None]),
        (ResetCode, [None, None, None, None, None, None, None, Some(ResetCode), Some(ResetPassword)]),
        (ResetPassword, [None; 9]),
    ];
    for (state, (step, expected)) in states().into_iter().zip(table) {
        assert_eq!(state.step(), step);
        for (input, expected) in inputs().into_iter().zip(expected) {
            let next = state.clone().advance(input.clone(), &everything()).ok().map(|state| state.step());
            assert_eq!(next, expected, "{step:?} on {input:?}");
        }
    }
}

#[test]
fn a_flow_without_a_method_has_no_way_to_it() {
    let codes_only = flow(&[SignInMethod::EmailOneTimeCode], false);
    let start = State::Identifier { hint: None };
    assert_eq!(
        start.clone().advance(Input::Identified(Identifier::Email(email())), &codes_only),
        Err(InvalidTransition)
    );
    assert!(start.clone().advance(Input::SignInCodeSent(email().into()), &codes_only).is_ok());
    assert!(start.clone().rewound_to(Step::SignUp, &codes_only).is_err());
    assert!(start.clone().rewound_to(Step::Reset, &codes_only).is_err());
    let passwords_only = flow(&[SignInMethod::EmailPassword], true);
    assert_eq!(start.clone().advance(Input::SignInCodeSent(email().into()), &passwords_only), Err(InvalidTransition));
    let operators = flow(&[SignInMethod::UsernamePassword], false);
    assert!(
        start
            .clone()
            .advance(Input::Identified(Identifier::Username(Username::parse("operator").unwrap())), &operators)
            .is_ok()
    );
    assert_eq!(start.advance(Input::Identified(Identifier::Email(email())), &operators), Err(InvalidTransition));
}

#[test]
fn going_back_drops_every_proof_and_keeps_what_was_written() {
    for state in states() {
        for step in Step::ALL {
            let Ok(rewound) = state.clone().rewound_to(step, &everything()) else { continue };
            assert_eq!(rewound.step(), step);
            if rewound != state {
                assert!(!matches!(
                    rewound,
                    State::Stay { .. } | State::ResetPassword { .. } | State::SignUpDetails { .. }
                ));
                assert_eq!(rewound.written(), state.written());
            }
        }
    }
}

#[test]
fn back_from_a_reset_leads_to_the_password_page_and_on_to_the_address() {
    for state in [State::ResetCode { contact: email().into() }, State::ResetPassword { contact: email().into(), proof: proof() }] {
        let password = State::Password { identifier: Identifier::Email(email()) };
        assert_eq!(state.clone().rewound_to(Step::Password, &everything()), Ok(password));
        let codes_only = flow(&[SignInMethod::EmailOneTimeCode], false);
        assert!(state.rewound_to(Step::Password, &codes_only).is_err());
    }
}

#[test]
fn a_step_not_reached_names_the_step_that_is_owed() {
    let state = State::SignUpCode { contact: email().into() };
    assert_eq!(state.rewound_to(Step::SignUpDetails, &everything()), Err(NotReached { owed: Step::SignUpCode }));
    let state = State::Identifier { hint: None };
    assert_eq!(state.rewound_to(Step::Stay, &everything()), Err(NotReached { owed: Step::Identifier }));
}

proptest! {
    /// Whatever the order of inputs and steps back, a proven state is only ever entered through its proof.
    #[test]
    fn no_walk_reaches_a_proven_state_without_its_proof(moves in proptest::collection::vec((0..9_usize, 0..12_usize, any::<bool>()), 0..40)) {
        let flow = everything();
        let mut state = State::Identifier { hint: None };
        for (input, step, forward) in moves {
            let before = state.step();
            let next = if forward {
                state.clone().advance(inputs()[input].clone(), &flow).ok()
            } else {
                state.clone().rewound_to(Step::ALL[step], &flow).ok()
            };
            let Some(next) = next else { continue };
            if next.step() != before {
                match next.step() {
                    Step::Stay => prop_assert_eq!(before, Step::Code),
                    Step::SignUpDetails => prop_assert_eq!(before, Step::SignUpCode),
                    Step::ResetPassword => prop_assert_eq!(before, Step::ResetCode),
                    _ => {}
                }
            }
            let sealed = serde_json::to_string(&next).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&sealed).unwrap(), &next);
            state = next;
        }
    }
}
