//! What the flow that is shown offers.

use super::OwnQuestions;
use crate::views::Takes;
use vestibule_domain::flow::UserFlow;

const EVERY: Takes<'_> = Takes { email: true, username: true, phone: false, country: None };

/// What the sample pages offer: by default everything that there is.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one control of a page, there or not")]
pub struct Offers<'o> {
    /// What identifies a customer.
    pub takes: Takes<'o>,
    /// Whether customers may sign up.
    pub sign_up: bool,
    /// Whether there are passwords.
    pub password: bool,
    /// Whether there are one-time codes.
    pub code: bool,
    /// Whether there are links by mail.
    pub link: bool,
    /// Whether new customers prove their address by one.
    pub sign_up_by_link: bool,
    /// Whether a forgotten password can be replaced.
    pub reset: bool,
    /// What new customers are asked, in place of an example of every kind of question.
    pub questions: Option<&'o OwnQuestions>,
}

impl Default for Offers<'_> {
    fn default() -> Self {
        Self {
            takes: EVERY,
            sign_up: true,
            password: true,
            code: true,
            link: true,
            sign_up_by_link: false,
            reset: true,
            questions: None,
        }
    }
}

impl<'o> Offers<'o> {
    /// What a flow offers, which asks new customers these questions.
    pub fn of(flow: &UserFlow, questions: &'o OwnQuestions) -> Self {
        Self {
            takes: Takes::to_sign_in(flow),
            sign_up: flow.is_sign_up_allowed,
            password: flow.allows_password(),
            code: flow.allows_code(),
            link: flow.allows_link(),
            sign_up_by_link: flow.proves_new_addresses_by_link(),
            reset: flow.allows_reset(),
            questions: Some(questions),
        }
    }

    pub(super) fn sign_up(self) -> Option<&'static str> {
        self.sign_up.then_some("sign-up")
    }

    pub(super) fn reset(self) -> Option<&'static str> {
        self.reset.then_some("reset")
    }
}
