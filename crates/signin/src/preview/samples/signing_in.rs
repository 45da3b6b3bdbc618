//! Signing in, by a password or a code, and what may stand in its way.

use super::{FORM, NOW, Offers, Pages, WHO};
use crate::views::{
    Account, AccountPicker, Brand, Code, CodeError, CodePurpose, Error, IdentifierError, LinkOpened, LinkSent, Locked,
    Password, PasswordError, Shell, SignIn, StaySignedIn, Takes,
};
use std::sync::Arc;
use vestibule_domain::{
    branding::{Branding, Look},
    clock::Timestamp,
};

const NUMBER: &str = "+4915123456789";

pub(super) fn signing_in(shell: &Shell, offers: Offers<'_>, pages: &mut Pages<'_>) -> Result<(), Error> {
    let sign_in =
        SignIn { shell, form: FORM, takes: offers.takes, identifier: "", error: None, sign_up_url: offers.sign_up() };
    pages.add("sign-in", &sign_in)?;
    let failed =
        SignIn { takes: Takes::EMAIL, identifier: "avery", error: Some(IdentifierError::Unacceptable), ..sign_in };
    pages.add("sign-in-error", &failed)?;
    let plain = Shell {
        brand: Some(Brand {
            name: "Quill & Daughters <Rare Books>".to_owned(),
            folder: shell.brand.as_ref().map_or_else(String::new, |brand| brand.folder.clone()),
            look: Arc::new(Look::of(Branding::neutral())),
        }),
        ..shell.clone()
    };
    let plain = SignIn {
        shell: &plain,
        form: FORM,
        takes: Takes::EMAIL,
        identifier: "",
        error: None,
        sign_up_url: offers.sign_up(),
    };
    pages.add("sign-in-without-logo", &plain)?;
    for (name, error) in [
        ("password", None),
        ("password-wrong", Some(PasswordError::Wrong)),
        ("password-missing", Some(PasswordError::Missing)),
        ("password-busy", Some(PasswordError::Busy)),
    ] {
        let page = Password {
            shell,
            form: FORM,
            identifier: WHO,
            change_url: "sign-in",
            forgot_url: offers.reset(),
            remember: Some(false),
            code_instead: offers.code,
            link_instead: offers.link,
            error,
        };
        pages.add(name, &page)?;
    }
    pages.add("stay", &StaySignedIn { shell, form: FORM, identifier: WHO, change_url: "sign-in", days: 30 })?;
    let accounts = [
        Account { id: "1", name: Some("Avery Quill"), identifier: WHO },
        Account { id: "2", name: None, identifier: "noor.hadi@example.com" },
    ];
    pages.add("account-picker", &AccountPicker { shell, form: FORM, application: "Shop", accounts: &accounts })?;
    let locked = Locked {
        shell,
        form: FORM,
        identifier: WHO,
        change_url: "sign-in",
        until: Timestamp::from_seconds(NOW.as_seconds() + 847),
        now: NOW,
        reset_url: offers.reset(),
        code_instead: offers.code,
        link_instead: offers.link,
    };
    pages.add("locked", &locked)?;
    Ok(())
}

pub(super) fn codes(shell: &Shell, offers: Offers<'_>, pages: &mut Pages<'_>) -> Result<(), Error> {
    let code = |purpose, error, sent_again, resend_wait| Code {
        shell,
        form: FORM,
        purpose,
        address: WHO,
        by_phone: false,
        digits: 8,
        minutes: 10,
        change_url: "sign-in",
        password_url: offers.password.then_some("password"),
        link_instead: offers.link && purpose == CodePurpose::SignIn,
        sent_again,
        resend_wait,
        error,
    };
    for (name, page) in [
        ("code", code(CodePurpose::SignIn, None, false, None)),
        ("code-sign-up", code(CodePurpose::SignUp, Some(CodeError::Wrong), false, None)),
        ("code-reset", code(CodePurpose::Reset, Some(CodeError::Expired), false, None)),
        ("code-missing", code(CodePurpose::SignIn, Some(CodeError::Missing), false, None)),
        ("code-too-many", code(CodePurpose::SignIn, Some(CodeError::TooMany), false, None)),
        ("code-sent-again", code(CodePurpose::SignIn, None, true, None)),
        ("code-wait", code(CodePurpose::SignIn, None, false, Some(25))),
    ] {
        pages.add(name, &page)?;
    }
    let to_phone =
        Code { address: NUMBER, by_phone: true, link_instead: false, ..code(CodePurpose::SignIn, None, false, None) };
    pages.add("code-phone", &to_phone)?;
    Ok(())
}

pub(super) fn links(shell: &Shell, offers: Offers<'_>, pages: &mut Pages<'_>) -> Result<(), Error> {
    let sent = |sent_again, too_soon, failed| LinkSent {
        shell,
        form: FORM,
        address: WHO,
        change_url: "sign-in",
        password_url: offers.password.then_some("password"),
        code_instead: offers.code,
        sent_again,
        too_soon,
        failed,
    };
    for (name, page) in [
        ("link", sent(false, false, false)),
        ("link-sent-again", sent(true, false, false)),
        ("link-wait", sent(false, true, false)),
        ("link-expired", sent(false, false, true)),
    ] {
        pages.add(name, &page)?;
    }
    let opened =
        LinkOpened { shell, form: FORM, token: "AAAAAAAAAAAAAAAAAAAAAA", identifier: WHO, change_url: "sign-in" };
    pages.add("link-opened", &opened)
}
