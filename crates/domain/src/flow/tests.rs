//! What every state says to every input, and where Back leads from every state.

use super::*;
use crate::{
    attribute::UserAttributes,
    ids::{FlowId, UserId},
    user::{Contact, EmailAddress, Identifier, PhoneNumber, Username},
};
use proptest::prelude::*;
use uuid::Uuid;

fn email() -> EmailAddress {
    EmailAddress::parse("avery.quill@example.com").unwrap()
}

fn phone() -> PhoneNumber {
    PhoneNumber::parse("+491701234567", None).unwrap()
}

fn proof() -> Proof {
    Proof { user_id: UserId::from_uuid(Uuid::from_u128(1)), security_version: 3, method: "otp".to_owned() }
}

fn flow(methods: &[SignInMethod], is_sign_up_allowed: bool) -> UserFlow {
    UserFlow::new(FlowId::from_uuid(Uuid::nil()), "default", methods.to_vec(), is_sign_up_allowed)
}

fn everything() -> UserFlow {
    let methods = [
        SignInMethod::EmailPassword,
        SignInMethod::EmailOneTimeCode,
        SignInMethod::EmailMagicLink,
        SignInMethod::UsernamePassword,
        SignInMethod::PhoneOneTimeCode,
    ];
    flow(&methods, true)
}

fn states() -> Vec<State> {
    vec![
        State::PickAccount,
        State::Identifier { hint: None },
        State::Password { identifier: Identifier::Email(email()) },
        State::ChangePassword { identifier: Identifier::Email(email()), proof: proof(), persistent: true },
        State::Code { contact: email().into() },
        State::Link { contact: email().into() },
        State::Stay { contact: email().into(), proof: proof() },
        State::Terms { user_id: proof().user_id },
        State::Consent { user_id: proof().user_id },
        State::SignUpEmail { hint: None },
        State::SignUpCode { contact: email().into() },
        State::SignUpLink { contact: email().into() },
        State::SignUpUsername { contact: phone().into() },
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
        Input::Identified(Identifier::Phone(phone())),
        Input::SignInCodeSent(email().into()),
        Input::SignInCodeSent(phone().into()),
        Input::SignInLinkSent(email().into()),
        Input::SignInLinkSent(phone().into()),
        Input::PasswordMustChange { proof: proof(), persistent: false },
        Input::CodeProven(proof()),
        Input::SignUpCodeSent(email().into()),
        Input::SignUpCodeSent(phone().into()),
        Input::SignUpLinkSent(email().into()),
        Input::SignUpAddressProven,
        Input::UsernameChosen(Username::parse("avery").unwrap()),
        Input::PageAnswered { values: UserAttributes::new(), password_hash: Some("hash".to_owned()) },
        Input::ResetCodeSent(phone().into()),
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

/// Where the diagram leads from a step on an input.
fn next_of(step: Step, input: &Input) -> Option<Step> {
    let leads = |from: &[Step], to: Step| from.contains(&step).then_some(to);
    match input {
        Input::UseAnotherAccount => leads(&[Step::Account], Step::Identifier),
        Input::SignInCodeSent(_) => leads(&[Step::Identifier, Step::Password, Step::Code, Step::Link], Step::Code),
        Input::SignInLinkSent(Contact::Email(_)) => {
            leads(&[Step::Identifier, Step::Password, Step::Code, Step::Link], Step::Link)
        }
        Input::PasswordMustChange { .. } => leads(&[Step::Password], Step::ChangePassword),
        Input::CodeProven(_) => leads(&[Step::Code, Step::Link], Step::Stay),
        Input::SignUpCodeSent(_) => leads(&[Step::SignUp, Step::SignUpCode], Step::SignUpCode),
        Input::SignUpAddressProven => leads(&[Step::SignUpCode, Step::SignUpLink], Step::SignUpUsername),
        Input::UsernameChosen(_) => leads(&[Step::SignUpUsername], Step::SignUpDetails),
        // A phone has no password and opens no links, the usual collection has one page, whose answers make the account, and codes
        // prove new addresses where there are codes.
        Input::Identified(Identifier::Phone(_))
        | Input::PageAnswered { .. }
        | Input::SignInLinkSent(Contact::Phone(_))
        | Input::SignUpLinkSent(_) => None,
        Input::Identified(_) => leads(&[Step::Identifier], Step::Password),
        Input::ResetCodeSent(_) => leads(&[Step::Reset, Step::ResetCode], Step::ResetCode),
        Input::ResetProven(_) => leads(&[Step::ResetCode], Step::ResetPassword),
    }
}

#[test]
fn each_state_goes_forward_only_where_the_diagram_says() {
    for state in states() {
        for input in inputs() {
            let next = state.clone().advance(input.clone(), &everything()).ok().map(|state| state.step());
            assert_eq!(next, next_of(state.step(), &input), "{:?} on {input:?}", state.step());
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
fn a_method_that_a_flow_has_no_more_still_signs_in_and_gives_new_customers_nothing() {
    let mut changed = flow(&[SignInMethod::EmailOneTimeCode], true);
    changed.former_methods = vec![SignInMethod::EmailPassword, SignInMethod::PhoneOneTimeCode];
    assert!(changed.allows_password() && changed.allows_reset() && changed.allows_phone());
    assert!(!changed.gives_password() && !changed.signs_up_with_phone() && changed.signs_up_with_email());
    let start = State::Identifier { hint: None };
    assert!(start.clone().advance(Input::Identified(Identifier::Email(email())), &changed).is_ok());
    assert!(start.clone().advance(Input::SignInCodeSent(phone().into()), &changed).is_ok());
    let sign_up = State::SignUpEmail { hint: None };
    assert!(sign_up.clone().advance(Input::SignUpCodeSent(email().into()), &changed).is_ok());
    assert_eq!(sign_up.advance(Input::SignUpCodeSent(phone().into()), &changed), Err(InvalidTransition));
}

#[test]
fn what_a_flow_had_before_is_kept_for_those_who_have_it_until_it_comes_back() {
    use SignInMethod::{EmailOneTimeCode, EmailPassword, PhoneOneTimeCode};
    let first = flow(&[EmailPassword], true);
    let second = flow(&[EmailOneTimeCode], true).in_place_of(&first);
    assert_eq!(second.former_methods, [EmailPassword]);
    let third = flow(&[PhoneOneTimeCode], true).in_place_of(&second);
    assert_eq!(third.former_methods, [EmailPassword, EmailOneTimeCode]);
    let fourth = flow(&[EmailPassword, PhoneOneTimeCode], true).in_place_of(&third);
    assert_eq!(fourth.former_methods, [EmailOneTimeCode]);
    assert_eq!(fourth.clone().in_place_of(&fourth), fourth);
}

#[test]
fn new_customers_begin_with_what_the_flow_can_reach_them_by() {
    use SignInMethod::{EmailPassword, PhoneOneTimeCode, UsernamePassword};
    for (methods, email, phone, username, password) in [
        (&[EmailPassword][..], true, false, false, true),
        (&[UsernamePassword], true, false, true, true),
        (&[PhoneOneTimeCode], false, true, false, false),
        (&[UsernamePassword, PhoneOneTimeCode], false, true, true, true),
        (&[EmailPassword, PhoneOneTimeCode], true, true, false, true),
    ] {
        let flow = flow(methods, true);
        let found =
            (flow.signs_up_with_email(), flow.signs_up_with_phone(), flow.gives_username(), flow.gives_password());
        assert_eq!(found, (email, phone, username, password), "{methods:?}");
    }
}

#[test]
fn a_link_proves_a_new_address_only_where_nothing_else_does() {
    use SignInMethod::{EmailMagicLink, EmailOneTimeCode, EmailPassword, PhoneOneTimeCode};
    let begin =
        |methods: &[SignInMethod], input| State::SignUpEmail { hint: None }.advance(input, &flow(methods, true));
    let (code, link) = (Input::SignUpCodeSent(email().into()), Input::SignUpLinkSent(email().into()));
    let link_only = begin(&[EmailMagicLink, PhoneOneTimeCode], link.clone()).unwrap();
    assert_eq!(link_only.step(), Step::SignUpLink);
    let proven = link_only.advance(Input::SignUpAddressProven, &flow(&[EmailMagicLink], true)).unwrap();
    assert_eq!(proven.step(), Step::SignUpDetails);
    assert_eq!(begin(&[EmailMagicLink], code.clone()), Err(InvalidTransition));
    assert!(begin(&[EmailMagicLink, PhoneOneTimeCode], Input::SignUpCodeSent(phone().into())).is_ok());
    for other in [EmailOneTimeCode, EmailPassword] {
        assert_eq!(begin(&[EmailMagicLink, other], link.clone()), Err(InvalidTransition));
        assert!(begin(&[EmailMagicLink, other], code.clone()).is_ok());
    }
}

#[test]
fn back_from_a_reset_leads_to_the_password_page_and_on_to_the_address() {
    for state in
        [State::ResetCode { contact: email().into() }, State::ResetPassword { contact: email().into(), proof: proof() }]
    {
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
    fn no_walk_reaches_a_proven_state_without_its_proof(moves in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()), 0..40)) {
        let flow = everything();
        let mut state = State::Identifier { hint: None };
        for (input, step, forward) in moves {
            let before = state.step();
            let next = if forward {
                state.clone().advance(input.get(&inputs()).clone(), &flow).ok()
            } else {
                state.clone().rewound_to(*step.get(&Step::ALL), &flow).ok()
            };
            let Some(next) = next else { continue };
            if next.step() != before {
                match next.step() {
                    Step::Stay => prop_assert!([Step::Code, Step::Link].contains(&before)),
                    Step::SignUpUsername => prop_assert!([Step::SignUpCode, Step::SignUpDetails].contains(&before)),
                    Step::SignUpDetails => prop_assert_eq!(before, Step::SignUpUsername),
                    Step::ChangePassword => prop_assert_eq!(before, Step::Password),
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
