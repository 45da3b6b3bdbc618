//! The steps of signing up.

use super::{
    super::{
        Surroundings, finish,
        journey::Open,
        notice::{Name, Notice, RefusedPassword, lead_back},
        problems,
    },
    code,
};
use crate::views::{self, EmailError};
use axum::response::Response;
use vestibule_domain::{
    credential::{CodePurpose, InvalidPassword, Password, PasswordHint},
    user::EmailAddress,
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    credentials::PasswordProblem,
    sign_up::{self, Details, DetailsProblems, SignUpVerdict},
};

/// The address to sign up with.
pub(super) async fn address(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("email").unwrap_or_default();
    let error = if typed.trim().is_empty() { EmailError::Missing } else { EmailError::Invalid };
    let Ok(email) = EmailAddress::parse(typed) else {
        return lead_back(page, &open, Notice::Email { typed: typed.to_owned(), error });
    };
    code::send(page, open, CodePurpose::SignUp, email).await
}

/// Name and password.
pub(super) async fn details(
    page: &Surroundings<'_>,
    open: Open,
    email: &EmailAddress,
    fields: &Parameters,
) -> Result<Response, Failure> {
    let details = Details {
        given_name: fields.get("given_name").unwrap_or_default(),
        family_name: fields.get("family_name").unwrap_or_default(),
        password: open.flow.allows_password().then(|| fields.get("new-password").unwrap_or_default()),
    };
    let browser = page.browser().await?;
    let verdict = sign_up::complete(page.cx, &open.passage, &browser, email, &details, &page.language).await?;
    Ok(match verdict {
        SignUpVerdict::SignedUp(completed) => finish::completed(page, &open.passage, *completed).await,
        SignUpVerdict::Refused(refusal) => finish::refused(page, refusal),
        SignUpVerdict::Problems(problems) => lead_back(page, &open, notice(&details, &problems))?,
        SignUpVerdict::Busy(wait) => problems::busy(page, wait),
    })
}

fn notice(details: &Details<'_>, problems: &DetailsProblems) -> Notice {
    let typed = details.password.unwrap_or_default();
    Notice::Details {
        given_name: Name { typed: details.given_name.to_owned(), wrong: problems.given_name.is_some() },
        family_name: Name { typed: details.family_name.to_owned(), wrong: problems.family_name.is_some() },
        password: problems.password.map(|problem| explain(problem, typed)),
    }
}

/// What the page says of a refused password, and how strong it was.
pub(super) fn explain(problem: PasswordProblem, typed: &str) -> RefusedPassword {
    let longest = u32::try_from(Password::LONGEST).unwrap_or(256);
    let (problem, strength) = match problem {
        PasswordProblem::Invalid(_) if typed.is_empty() => (views::PasswordProblem::Missing, None),
        PasswordProblem::Invalid(InvalidPassword::TooShort) => (views::PasswordProblem::TooShort, Some(0)),
        PasswordProblem::Invalid(InvalidPassword::TooLong) => (views::PasswordProblem::TooLong(longest), None),
        PasswordProblem::Invalid(InvalidPassword::ControlCharacters) => (views::PasswordProblem::Unacceptable, None),
        PasswordProblem::Weak(weak) => {
            let problem = match weak.hint {
                PasswordHint::TooCommon => views::PasswordProblem::Common,
                PasswordHint::ContainsContext => views::PasswordProblem::Context,
                PasswordHint::Repeats | PasswordHint::Sequence | PasswordHint::Date | PasswordHint::AddWords => {
                    views::PasswordProblem::Guessable
                }
            };
            (problem, Some(u32::from(weak.strength.level())))
        }
        PasswordProblem::Differs => (views::PasswordProblem::Missing, None),
    };
    RefusedPassword { problem, strength }
}
