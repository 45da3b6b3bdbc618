//! Signing up, and choosing a new password.

use super::{FORM, Offers, Pages, WHO, attributes};
use crate::views::{
    Error, IdentifierError, NewPassword, PasswordProblem, ResetIdentifier, ResetPassword, Shell, SignUpDetails,
    SignUpEmail, SignUpUsername, Takes, Terms, UsernameProblem,
};

pub(super) fn signing_up(shell: &Shell, offers: Offers<'_>, pages: &mut Pages<'_>) -> Result<(), Error> {
    let email = SignUpEmail {
        shell,
        form: FORM,
        takes: Takes::EMAIL,
        by_link: offers.sign_up_by_link,
        email: "",
        error: None,
        sign_in_url: "sign-in",
    };
    pages.add("sign-up", &email)?;
    pages.add("sign-up-by-link", &SignUpEmail { by_link: true, ..email })?;
    let failed = SignUpEmail { email: "avery@", error: Some(IdentifierError::Unacceptable), ..email };
    pages.add("sign-up-error", &failed)?;
    let username = SignUpUsername { shell, form: FORM, username: "", problem: None };
    pages.add("sign-up-username", &username)?;
    let failed = SignUpUsername { username: "avery", problem: Some(UsernameProblem::Taken), ..username };
    pages.add("sign-up-username-taken", &failed)?;
    let fresh = NewPassword { minimum: 8, classes: 0, history: 0, strength: None, problem: None };
    if let Some(own) = offers.questions {
        return own.add(shell, offers.password.then_some(fresh), pages);
    }
    let (names, missing, every) =
        (attributes::names(shell), attributes::names_missing(shell), attributes::every_kind(shell));
    pages.add("sign-up-details", &attributes::details(shell, &names, offers.password.then_some(fresh), &[]))?;
    let refused = NewPassword { strength: Some(1), problem: Some(PasswordProblem::Common), ..fresh };
    let failed = attributes::details(shell, &missing, Some(refused), &[]);
    pages.add("sign-up-details-error", &failed)?;
    let missing = [attributes::terms(true)];
    let second = SignUpDetails {
        heading: Some("A little about you"),
        description: Some("So we show the right prices and shelves."),
        page: 2,
        pages: 2,
        back_url: Some("sign-up/details"),
        ..attributes::details(shell, &every, None, &missing)
    };
    pages.add("sign-up-attributes", &second)?;
    let owed = [attributes::terms(false)];
    let terms = Terms {
        shell,
        form: FORM,
        terms: &owed,
        identifier: WHO,
        change_url: "sign-in",
        sign_out_url: "oauth2/v2.0/logout",
    };
    pages.add("terms", &terms)?;
    pages.add("terms-missing", &Terms { terms: &missing, ..terms })?;
    Ok(())
}

pub(super) fn resetting(shell: &Shell, pages: &mut Pages<'_>) -> Result<(), Error> {
    let identifier =
        ResetIdentifier { shell, form: FORM, takes: Takes::EMAIL, identifier: WHO, error: None, back_url: "sign-in" };
    pages.add("reset", &identifier)?;
    for (name, problem, strength, mismatch) in [
        ("reset-password", None, None, false),
        ("reset-password-short", Some(PasswordProblem::TooShort), Some(0), false),
        ("reset-password-long", Some(PasswordProblem::TooLong(256)), None, false),
        ("reset-password-context", Some(PasswordProblem::Context), Some(2), false),
        ("reset-password-guessable", Some(PasswordProblem::Guessable), Some(2), false),
        ("reset-password-missing", Some(PasswordProblem::Missing), None, false),
        ("reset-password-unacceptable", Some(PasswordProblem::Unacceptable), None, false),
        ("reset-password-classes", Some(PasswordProblem::TooFewClasses(3)), Some(2), false),
        ("reset-password-banned", Some(PasswordProblem::Banned), Some(3), false),
        ("reset-password-breached", Some(PasswordProblem::Breached), Some(0), false),
        ("reset-password-used-before", Some(PasswordProblem::RecentlyUsed), None, false),
        ("reset-password-mismatch", None, Some(4), true),
    ] {
        let password = NewPassword { minimum: 12, classes: 3, history: 5, strength, problem };
        let page = ResetPassword {
            shell,
            form: FORM,
            identifier: WHO,
            change_url: "reset",
            password,
            mismatch,
            revoke: Some(true),
        };
        pages.add(name, &page)?;
    }
    let password = NewPassword { minimum: 8, classes: 0, history: 1, strength: None, problem: None };
    let required = ResetPassword {
        shell,
        form: FORM,
        identifier: WHO,
        change_url: "sign-in",
        password,
        mismatch: false,
        revoke: None,
    };
    pages.add("change-password", &required)?;
    Ok(())
}
