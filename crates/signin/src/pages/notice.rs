//! What was wrong with the last answer.
//!
//! An answer that goes no further leads back to its own step by 303 (RFC 9110 §15.4.4), so that neither Back nor Reload ever
//! asks to send a form again. What the page then has to say travels beside the journey, in a cookie of its own: sealed, for
//! that step of that journey only, for a minute, and gone once it has been shown. Never with a password or a code in it.

use super::{Surroundings, address, journey, journey::Open};
use crate::views;
use axum::response::Response;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, time::Duration};
use vestibule_domain::{
    clock::Timestamp,
    flow::{ProblemReason, Step},
    ids::JourneyId,
    terms::AcceptedTerms,
};
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_services::Failure;

const CONTEXT: &[u8] = b"notice 1";
/// The longest cookie value, the same as a journey's (decisions.md 5). Every field's `maxlength` fits.
const LONGEST_COOKIE: usize = 1024;
/// The browser asks for the page at once.
const LIFETIME: Duration = Duration::from_mins(1);

/// What a page says besides its question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Notice {
    /// What was typed names nobody who could sign in here.
    #[serde(rename = "i")]
    Identifier { typed: String, error: views::IdentifierError },
    /// What was typed is no address to sign up with.
    #[serde(rename = "e")]
    Email { typed: String, error: views::IdentifierError },
    /// The password was not accepted; whether to stay signed in was answered all the same.
    #[serde(rename = "p")]
    Password { error: views::PasswordError, remember: bool },
    /// Passwords are not accepted until then.
    #[serde(rename = "l")]
    Locked { until: Timestamp },
    /// The code was not accepted.
    #[serde(rename = "c")]
    Code { error: views::CodeError },
    /// Another code was sent.
    #[serde(rename = "a")]
    SentAgain,
    /// Another code will be sent in so many seconds.
    #[serde(rename = "w")]
    TooSoon { seconds: u32 },
    /// The username was not accepted.
    #[serde(rename = "u")]
    Username { typed: String, problem: views::UsernameProblem },
    /// The details of a new account were not accepted.
    #[serde(rename = "d")]
    Details(Box<RefusedDetails>),
    /// Something that is required was not agreed to.
    #[serde(rename = "t")]
    Terms { agreed: Vec<AcceptedTerms> },
    /// The new password was not accepted. Without a reason, its two fields differ.
    #[serde(rename = "n")]
    NewPassword { refused: Option<RefusedPassword>, sign_out_elsewhere: bool },
}

/// Why the details of a new account were refused. What was answered well stands in the journey.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct RefusedDetails {
    /// The page that was answered, counted from 0.
    #[serde(rename = "n")]
    pub(super) page: usize,
    /// What is wrong with the answers, by the number of the question on its page.
    #[serde(rename = "w", default, skip_serializing_if = "Vec::is_empty")]
    pub(super) problems: Vec<(usize, ProblemReason)>,
    /// What was typed there, by the name of its field.
    #[serde(rename = "t", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) typed: BTreeMap<String, String>,
    /// What is wrong with the password.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub(super) password: Option<RefusedPassword>,
    /// What was agreed to, where the page asks for it.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub(super) agreed: Option<Vec<AcceptedTerms>>,
}

/// The most questions that a page says something of at once, so that it fits its cookie.
const MOST_PROBLEMS: usize = 25;

/// Why a new password was refused, and how strong it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct RefusedPassword {
    pub(super) problem: views::PasswordProblem,
    pub(super) strength: Option<u32>,
}

impl Notice {
    /// The address or name to correct.
    pub(super) fn typed(&self) -> Option<&str> {
        match self {
            Self::Identifier { typed, .. } | Self::Email { typed, .. } => Some(typed),
            _ => None,
        }
    }

    /// The same without what was typed, for what no field of ours lets anybody type.
    fn shortened(self) -> Self {
        match self {
            Self::Identifier { error, .. } => Self::Identifier { typed: String::new(), error },
            Self::Email { error, .. } => Self::Email { typed: String::new(), error },
            Self::Details(mut refused) => {
                refused.typed.clear();
                refused.problems.truncate(MOST_PROBLEMS);
                Self::Details(refused)
            }
            Self::Terms { .. } => Self::Terms { agreed: Vec::new() },
            other => other,
        }
    }
}

/// Leads back to the step that was answered, whose page will show `notice`.
pub(super) fn lead_back(page: &Surroundings<'_>, open: &Open, notice: Notice) -> Result<Response, Failure> {
    let journey = &open.passage.journey;
    let step = journey.state.step();
    let mut value = seal(page, journey.id, step, &notice)?;
    if value.len() > LONGEST_COOKIE {
        value = seal(page, journey.id, step, &notice.shortened())?;
    }
    let cookie = SetCookie::new(name(page), value, SameSite::Lax).lasting(LIFETIME);
    Ok(journey::with(page, address::lead_back(page, journey), &cookie))
}

/// What the last answer left for the page of this step.
pub(super) fn left_for(page: &Surroundings<'_>, journey: JourneyId, step: Step) -> Option<Notice> {
    let sealed = URL_SAFE_NO_PAD.decode(page.cookies.get(&name(page))?).ok()?;
    let opened = page
        .cx
        .tenant
        .keys()
        .journeys()
        .open(&[CONTEXT, journey.uuid().as_bytes(), step.path().as_bytes()], &sealed)
        .ok()?;
    serde_json::from_slice(&opened).ok()
}

/// Adds to the page that shows the notice that it has been shown.
pub(super) fn told(page: &Surroundings<'_>, shown: Response) -> Response {
    journey::with(page, shown, &SetCookie::expired(name(page)))
}

fn name(page: &Surroundings<'_>) -> CookieName {
    CookieName::notice(page.cx.tenant.id())
}

fn seal(page: &Surroundings<'_>, journey: JourneyId, step: Step, notice: &Notice) -> Result<String, Failure> {
    let json = serde_json::to_vec(notice).map_err(|_| Failure::Malformed("notice"))?;
    let journey = journey.uuid();
    let context = [CONTEXT, journey.as_bytes(), step.path().as_bytes()];
    Ok(URL_SAFE_NO_PAD.encode(page.cx.tenant.keys().journeys().seal(&context, &json, page.cx.randomness())?))
}
