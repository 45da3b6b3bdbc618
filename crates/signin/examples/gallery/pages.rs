//! Every hosted page in its states, filled with an example.

use vestibule_domain::{clock::Timestamp, locale::Language};
use vestibule_protocol::errors::explanations::explanation_of;
use vestibule_signin::views::{
    Account, AccountPicker, AdminConsent, AdminConsentLine, AppLink, Approval, ApprovalDone, ApprovalGone,
    ApprovalOfAnother, Brand, Code, CodeError, CodePurpose, Consent, ConsentLine, CookiesCleared, DeviceCode,
    DeviceConfirm, DeviceDone, EmailError, Error, ErrorPage, ExplainedError, FooterLinks, FormPost, FormToken,
    FrontChannelLogout, IdentifierError, JourneyExpired, LanguageLink, Leave, Locked, NameField, NewPassword,
    NoAdministrator, Password, PasswordError, PasswordProblem, Permissions, Problem, RateLimited, ResetIdentifier,
    ResetPassword, Shell, SignIn, SignOutConfirm, SignUpDetails, SignUpEmail, SignedOut, Staleness, StaySignedIn,
    StillSignedIn, Template as _, Theme, UserCodeError,
};

/// Names and HTML of the pages.
pub(crate) type Pages = Vec<(String, String)>;

const FORM: FormToken<'_> = FormToken { csrf: "csrf-token", step: "step-token" };
const WHO: &str = "avery.quill@example.com";
const APP: AppLink<'_> = AppLink { name: "Shop", url: "https://shop.example.com/" };
/// A redirect URI that is not registered.
const EXPLAINED: u32 = 50_011;
/// 14 February 2026, 09:26:53 UTC.
const NOW: Timestamp = Timestamp::from_seconds(1_771_061_213);

/// Every page in one language and theme.
pub(crate) fn all(language: &Language, theme: Theme) -> Result<Pages, Error> {
    let shell = Shell {
        languages: LanguageLink::all(language, None),
        language: language.clone(),
        theme: Some(theme),
        brand: Some(Brand { name: "Fable Books".to_owned(), has_logo: true, stylesheet: "/t/brand/0.css".to_owned() }),
        links: FooterLinks { help: Some("https://fable.example.com/help".to_owned()), ..FooterLinks::default() },
        correlation_id: "3f2b8c1e-7d4a-4b9f-9a55-6c0d2e8f1b34".to_owned(),
    };
    let mut pages = Pages::new();
    signing_in(&shell, &mut pages)?;
    codes(&shell, &mut pages)?;
    signing_up(&shell, &mut pages)?;
    resetting(&shell, &mut pages)?;
    problems(&shell, &mut pages)?;
    leaving(&shell, &mut pages)?;
    devices(&shell, &mut pages)?;
    approvals(&shell, &mut pages)?;
    for_everybody(&shell, &mut pages)?;
    explained(&shell, &mut pages)?;
    Ok(pages)
}

fn signing_in(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let sign_in =
        SignIn { shell, form: FORM, email_only: false, identifier: "", error: None, sign_up_url: Some("sign-up") };
    pages.push(("sign-in".to_owned(), sign_in.render()?));
    let failed = SignIn { email_only: true, identifier: "avery", error: Some(IdentifierError::NotAnEmail), ..sign_in };
    pages.push(("sign-in-error".to_owned(), failed.render()?));
    let plain = Shell {
        brand: Some(Brand {
            name: "Quill & Daughters <Rare Books>".to_owned(),
            has_logo: false,
            stylesheet: "/t/brand/0.css".to_owned(),
        }),
        ..shell.clone()
    };
    let plain = SignIn {
        shell: &plain,
        form: FORM,
        email_only: true,
        identifier: "",
        error: None,
        sign_up_url: Some("sign-up"),
    };
    pages.push(("sign-in-without-logo".to_owned(), plain.render()?));
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
            forgot_url: Some("reset"),
            remember: Some(false),
            code_instead: true,
            error,
        };
        pages.push((name.to_owned(), page.render()?));
    }
    pages.push((
        "stay".to_owned(),
        StaySignedIn { shell, form: FORM, identifier: WHO, change_url: "sign-in", days: 30 }.render()?,
    ));
    let accounts = [
        Account { id: "1", name: Some("Avery Quill"), identifier: WHO },
        Account { id: "2", name: None, identifier: "noor.hadi@example.com" },
    ];
    pages.push((
        "account-picker".to_owned(),
        AccountPicker { shell, form: FORM, application: "Shop", accounts: &accounts }.render()?,
    ));
    let locked = Locked {
        shell,
        form: FORM,
        identifier: WHO,
        change_url: "sign-in",
        until: Timestamp::from_seconds(NOW.as_seconds() + 847),
        now: NOW,
        reset_url: Some("reset"),
        code_instead: true,
    };
    pages.push(("locked".to_owned(), locked.render()?));
    Ok(())
}

fn devices(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let code = |typed, error| DeviceCode { shell, form: Some(FORM), typed, error };
    pages.push(("device-code".to_owned(), code("", None).render()?));
    pages.push(("device-code-filled".to_owned(), code("K7WPX3QDR", None).render()?));
    for (name, error) in [
        ("device-code-missing", UserCodeError::Missing),
        ("device-code-unknown", UserCodeError::Unknown),
        ("device-code-expired", UserCodeError::Expired),
        ("device-code-decided", UserCodeError::Decided),
        ("device-code-too-many", UserCodeError::TooMany),
    ] {
        pages.push((name.to_owned(), code("K7W", Some(error)).render()?));
    }
    let unbranded = Shell { brand: None, ..shell.clone() };
    let common = DeviceCode { shell: &unbranded, form: None, typed: "", error: None };
    pages.push(("device-code-of-any-tenant".to_owned(), common.render()?));
    let line = |title: &str, text: &str, only_administrator| ConsentLine {
        title: title.to_owned(),
        text: Some(text.to_owned()),
        only_administrator,
    };
    for (name, site, needs_administrator) in [
        ("consent", None, false),
        ("consent-unverified", Some("club.example.net"), false),
        ("consent-administrator", None, true),
    ] {
        let lines = [
            line("See your reading list", "Titles, and how far you have come", false),
            line("Change your reading list", "Add and remove books", needs_administrator),
        ];
        let consent = Consent {
            shell,
            form: FORM,
            application: "Page Turners",
            site,
            lines: &lines,
            question: "question",
            needs_administrator,
            identifier: WHO,
            change_url: "sign-in",
        };
        pages.push((name.to_owned(), consent.render()?));
    }
    let asked = Permissions {
        open: vec![ConsentLine {
            title: "Change your reading list".to_owned(),
            text: Some("Add and remove books".to_owned()),
            only_administrator: false,
        }],
        settled: vec![ConsentLine {
            title: "See your name".to_owned(),
            text: Some("Avery Quill".to_owned()),
            only_administrator: false,
        }],
        ..Permissions::default()
    };
    let confirm = DeviceConfirm {
        shell,
        form: FORM,
        application: "Reader",
        code: "K7WPX3QDR",
        requested_at: NOW,
        permissions: &asked,
        identifier: WHO,
        change_url: "confirm",
    };
    pages.push(("device-confirm".to_owned(), confirm.render()?));
    for (name, connected) in [("device-connected", true), ("device-refused", false)] {
        pages.push((name.to_owned(), DeviceDone { shell, application: "Reader", connected }.render()?));
    }
    Ok(())
}

/// Every explained number has the same form: one stands for all.
fn explained(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    if let Some(explanation) = explanation_of(EXPLAINED) {
        pages.push(("error-explained".to_owned(), ExplainedError { shell, explanation }.render()?));
    }
    Ok(())
}

fn approvals(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let change_url = "/t/approve?r=x&other=1";
    let line = |title: &str, text: &str| ConsentLine {
        title: title.to_owned(),
        text: Some(text.to_owned()),
        only_administrator: false,
    };
    let settled = vec![line("See your profile", "Avery Quill"), line("Read your bookshelf", "Books API")];
    let permissions = Permissions { settled, ..Permissions::default() };
    for (name, message) in [("approval", Some("W4SCT")), ("approval-without-message", None)] {
        let question = Approval {
            shell,
            form: FORM,
            application: "Shop <b>",
            message,
            requested_at: Timestamp::from_seconds(1_771_061_213),
            permissions: &permissions,
            identifier: "avery.quill@example.com",
            change_url,
        };
        pages.push((name.to_owned(), question.render()?));
    }
    let another = ApprovalOfAnother { shell, identifier: "avery.quill@example.com", change_url };
    pages.push(("approval-of-another".to_owned(), another.render()?));
    for (name, agreed) in [("approval-agreed", true), ("approval-refused", false)] {
        pages.push((name.to_owned(), ApprovalDone { shell, application: "Shop", agreed }.render()?));
    }
    pages.push(("approval-gone".to_owned(), ApprovalGone { shell }.render()?));
    Ok(())
}

fn for_everybody(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let line = |title: &str, text: &str, works_alone| AdminConsentLine {
        title: title.to_owned(),
        text: text.to_owned(),
        works_alone,
    };
    let lines = [line("Change <b>", "Add and remove books", false), line("Read all customers", "Books API", true)];
    let change_url = "/t/adminconsent?client_id=x&other=1";
    for (name, is_unverified) in [("admin-consent", false), ("admin-consent-unverified", true)] {
        let question = AdminConsent {
            shell,
            form: FORM,
            application: "Shelfmate <b>",
            business: "Fable Books",
            is_unverified,
            site: "shelfmate.example.net",
            lines: &lines,
            identifier: WHO,
            change_url,
        };
        pages.push((name.to_owned(), question.render()?));
    }
    pages.push(("no-administrator".to_owned(), NoAdministrator { shell, identifier: WHO, change_url }.render()?));
    Ok(())
}

fn codes(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let code = |purpose, error, sent_again, resend_wait| Code {
        shell,
        form: FORM,
        purpose,
        address: WHO,
        digits: 8,
        minutes: 10,
        change_url: "sign-in",
        password_url: Some("password"),
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
        pages.push((name.to_owned(), page.render()?));
    }
    Ok(())
}

fn signing_up(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let email = SignUpEmail { shell, form: FORM, email: "", error: None, sign_in_url: "sign-in" };
    pages.push(("sign-up".to_owned(), email.render()?));
    let failed = SignUpEmail { email: "avery@", error: Some(EmailError::Invalid), ..email };
    pages.push(("sign-up-error".to_owned(), failed.render()?));
    let details = SignUpDetails {
        shell,
        form: FORM,
        email: WHO,
        change_url: "sign-up",
        given_name: Some(NameField { required: true, ..NameField::default() }),
        family_name: Some(NameField::default()),
        password: Some(NewPassword { minimum: 8, strength: None, problem: None }),
    };
    pages.push(("sign-up-details".to_owned(), details.render()?));
    let failed = SignUpDetails {
        given_name: Some(NameField { wrong: true, required: true, value: "" }),
        password: Some(NewPassword { minimum: 8, strength: Some(1), problem: Some(PasswordProblem::Common) }),
        ..details
    };
    pages.push(("sign-up-details-error".to_owned(), failed.render()?));
    Ok(())
}

fn resetting(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let identifier =
        ResetIdentifier { shell, form: FORM, email_only: true, identifier: WHO, error: None, back_url: "sign-in" };
    pages.push(("reset".to_owned(), identifier.render()?));
    for (name, problem, strength, mismatch) in [
        ("reset-password", None, None, false),
        ("reset-password-short", Some(PasswordProblem::TooShort), Some(0), false),
        ("reset-password-long", Some(PasswordProblem::TooLong(256)), None, false),
        ("reset-password-context", Some(PasswordProblem::Context), Some(2), false),
        ("reset-password-guessable", Some(PasswordProblem::Guessable), Some(2), false),
        ("reset-password-missing", Some(PasswordProblem::Missing), None, false),
        ("reset-password-unacceptable", Some(PasswordProblem::Unacceptable), None, false),
        ("reset-password-mismatch", None, Some(4), true),
    ] {
        let password = NewPassword { minimum: 8, strength, problem };
        let page =
            ResetPassword { shell, form: FORM, identifier: WHO, change_url: "reset", password, mismatch, revoke: true };
        pages.push((name.to_owned(), page.render()?));
    }
    Ok(())
}

fn problems(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    let limited = RateLimited { shell, retry_url: "sign-in", retry_at: NOW };
    pages.push(("rate-limited".to_owned(), limited.render()?));
    for (number, problem) in Problem::ALL.into_iter().enumerate() {
        let page = ErrorPage {
            shell,
            problem,
            code: "invalid_request",
            detail: (problem == Problem::UnknownRedirect)
                .then_some("AADSTS50011: redirect_uri https://shop.example.com/callback is not registered"),
            time: NOW,
            start_again: (problem == Problem::Internal).then_some(APP),
        };
        pages.push((format!("error-{number}"), page.render()?));
    }
    for (name, why, start_again) in [
        ("journey-expired", Staleness::Expired, Some(APP)),
        ("journey-finished", Staleness::Finished, Some(APP)),
        ("journey-unknown", Staleness::Unknown, None),
    ] {
        pages.push((name.to_owned(), JourneyExpired { shell, why, detail: None, time: NOW, start_again }.render()?));
    }
    pages.push(("cookies-cleared".to_owned(), CookiesCleared { shell, continue_url: Some("sign-in") }.render()?));
    let nowhere = Shell { brand: None, ..shell.clone() };
    let lost = ErrorPage {
        shell: &nowhere,
        problem: Problem::UnknownTenant,
        code: "AADSTS90002",
        detail: None,
        time: NOW,
        start_again: None,
    };
    pages.push(("no-tenant".to_owned(), lost.render()?));
    Ok(())
}

fn leaving(shell: &Shell, pages: &mut Pages) -> Result<(), Error> {
    pages.push(("still-signed-in".to_owned(), StillSignedIn { shell }.render()?));
    let leave = Leave { shell, site: "app.example", url: "https://app.example/cb?error=invalid_scope", form: None };
    pages.push(("leave".to_owned(), leave.render()?));
    pages.push(("signed-out".to_owned(), SignedOut { shell, application: Some(APP) }.render()?));
    pages.push(("sign-out".to_owned(), SignOutConfirm { shell, form: FORM, identifier: Some(WHO) }.render()?));
    let fields = [("code", "abc"), ("state", "\"><script>alert(1)</script>")];
    pages.push((
        "form-post".to_owned(),
        FormPost { shell, action: "https://shop.example.com/cb", fields: &fields, application: "Shop" }.render()?,
    ));
    let frames = ["https://shop.example.com/out?sid=1".to_owned()];
    pages.push((
        "front-channel-logout".to_owned(),
        FrontChannelLogout {
            shell,
            applications: &["Fable Shop", "Fable Reader"],
            frames: &frames,
            continue_url: "https://shop.example.com/",
        }
        .render()?,
    ));
    Ok(())
}
