//! Every mail in every language.

use super::{
    ApprovalMail, CodeMail, Device, MailContext, MailTemplate, OutgoingMail, RenderedMail, Security, SmtpSettings,
    SmtpSettingsError, SmtpTransport, catalogue, message, render,
};
use std::{collections::BTreeSet, path::Path, time::Duration};
use uuid::Uuid;
use vestibule_domain::{
    branding::Branding,
    clock::Timestamp,
    ids::MailId,
    locale::Language,
    secret::Secret,
    texts::{OwnTexts, TextLayers, TextOverrides},
    user::EmailAddress,
};

/// 14 February 2026, 09:26:53 UTC.
const NOW: Timestamp = Timestamp::from_seconds(1_771_061_213);
const DEVICE: Device<'_> = Device { description: "Firefox, Windows" };
const CODE: CodeMail<'_> = CodeMail { code: "48291307", minutes: 10, asked_at: NOW, device: Some(DEVICE) };
const APPROVAL: ApprovalMail<'_> = ApprovalMail {
    application: "Shop",
    binding_message: Some("W4SCT"),
    url: "https://id.example.com/t/approve?r=AAAAAAAAAAAAAAAAAAAAAA",
    asked_at: NOW,
    minutes: 10,
};
const TENANT: &str = "Quill & <b>Daughters</b>";

fn templates() -> [(&'static str, MailTemplate<'static>); 11] {
    [
        ("sign-in-code", MailTemplate::SignInCode(CODE)),
        ("sign-up-code", MailTemplate::SignUpCode(CODE)),
        ("reset-code", MailTemplate::ResetCode(CODE)),
        ("existing-account", MailTemplate::ExistingAccount { sign_in_url: Some("https://id.example.com/t/sign-in") }),
        ("existing-account-bare", MailTemplate::ExistingAccount { sign_in_url: None }),
        (
            "welcome",
            MailTemplate::Welcome { name: Some("Avery"), application: Some(("Shop", "https://shop.example.com/")) },
        ),
        ("welcome-bare", MailTemplate::Welcome { name: None, application: None }),
        ("password-changed", MailTemplate::PasswordChanged { at: NOW, device: Some(DEVICE), everywhere: true }),
        ("new-device", MailTemplate::NewDevice { at: NOW, device: None }),
        ("approval", MailTemplate::Approval(APPROVAL)),
        (
            "magic-link",
            MailTemplate::MagicLink {
                url: "https://id.example.com/t/sign-in/link?token=AAAAAAAAAAAAAAAAAAAAAA",
                asked_at: NOW,
                to_sign_up: false,
            },
        ),
    ]
}

fn rendered(tag: &str, tenant: &str, template: &MailTemplate<'_>) -> RenderedMail {
    let context = MailContext {
        language: &Language::parse(tag).unwrap(),
        tenant,
        branding: &Branding::fable(),
        base_url: "https://id.example.com/",
        recipient: "avery.quill@example.com",
        postal_address: None,
        help_url: None,
        own: &OwnTexts::default(),
        application: "Shop",
    };
    render(&context, template).unwrap()
}

fn each(mut check: impl FnMut(&str, &RenderedMail)) {
    for language in catalogue().languages() {
        for (name, template) in templates() {
            check(&format!("{name} in {language}"), &rendered(&language.to_string(), TENANT, &template));
        }
    }
}

fn outgoing(tenant: &str, mail: RenderedMail) -> OutgoingMail {
    OutgoingMail::new(
        MailId::from_uuid(Uuid::from_u128(7)),
        NOW,
        EmailAddress::parse("avery@bücher.example").unwrap(),
        (tenant.to_owned(), EmailAddress::parse("no-reply@example.com").unwrap()),
        mail,
    )
}

fn formatted(mail: &OutgoingMail) -> String {
    String::from_utf8(message(mail).unwrap().formatted()).unwrap()
}

#[test]
fn every_language_has_every_text_with_the_same_variables() {
    assert!(catalogue().check().is_ok(), "{:?}", catalogue().check());
    assert_eq!(catalogue().gaps(), []);
}

#[test]
fn every_text_asked_for_exists_and_every_text_is_asked_for() {
    let read = |file| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file)).unwrap();
    let source = ["mail/content.rs", "mail/render.rs", "sms/render.rs"].map(read).concat();
    let known: BTreeSet<String> = catalogue().messages().into_keys().collect();
    let literals: BTreeSet<&str> = source.split('"').skip(1).step_by(2).filter(|text| text.contains('-')).collect();
    let by_the_catalogue = ["date-and-time", "month-name"];
    let unused: Vec<_> =
        known.iter().filter(|id| !literals.contains(id.as_str()) && !by_the_catalogue.contains(&id.as_str())).collect();
    assert_eq!(unused, Vec::<&String>::new());
    each(|name, mail| {
        let words: BTreeSet<&str> = mail.text.split_whitespace().map(|word| word.trim_end_matches(':')).collect();
        let ids = literals.iter().filter(|id| !known.contains(**id) && words.contains(**id)).collect::<Vec<_>>();
        assert!(ids.is_empty(), "{name} shows {ids:?}");
    });
}

#[test]
fn names_are_escaped_in_html_and_plain_in_text() {
    each(|name, mail| {
        assert!(!mail.html.contains("<b>"), "{name}");
        assert!(mail.html.contains("Quill &#38; &#60;b&#62;Daughters&#60;/b&#62;"), "{name}");
        assert!(mail.text.contains("Quill & <b>Daughters</b>"), "{name}");
    });
}

#[test]
fn text_and_html_say_the_same() {
    each(|name, mail| {
        for line in mail.text.lines().filter(|line| line.contains("48291307") || line.contains("https://")) {
            let said =
                line.split_whitespace().find(|word| word.contains("48291307") || word.contains("https://")).unwrap();
            let said = said.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '/');
            assert!(mail.html.contains(said), "{name}: {said}");
        }
    });
}

#[test]
fn lines_are_short_and_subjects_are_one_line() {
    each(|name, mail| {
        assert!(mail.text.lines().all(|line| line.chars().count() <= 78), "{name}");
        assert!(!mail.subject.contains(['\r', '\n']) && !mail.subject.is_empty(), "{name}");
    });
}

#[test]
fn a_code_mail_reads_well() {
    let mail = rendered("en", "Fable Books", &MailTemplate::SignInCode(CODE));
    assert_eq!(mail.subject, "48291307 is your Fable Books code");
    assert_eq!(
        mail.text,
        "YOUR SIGN-IN CODE\n\nType this code on the page where you’re signing in. It works once, for\n10 minutes.\n\n    \
         48291307\n\nAsked for: 14 February 2026, 09:26 UTC\nDevice: Firefox, Windows\n\n----\nKeep this code to yourself. \
         Only type it at id.example.com. Fable Books\nnever asks for it by phone, text or email. If you didn’t ask for it,\n\
         ignore this email: nobody gets in without the code.\n\nSent to avery.quill@example.com because it’s the address \
         on this\naccount. Security emails can’t be turned off.\nFable Books\n"
    );
}

#[test]
fn what_is_not_known_is_not_shown() {
    let mail = rendered("en", "Fable Books", &MailTemplate::ExistingAccount { sign_in_url: None });
    assert!(!mail.html.contains("href="));
    let mail = rendered("en", "Fable Books", &MailTemplate::NewDevice { at: NOW, device: None });
    assert!(!mail.text.contains("Device:"));
}

#[test]
fn arabic_is_written_from_the_right() {
    let mail = rendered("ar", "واحة", &MailTemplate::SignInCode(CODE));
    assert!(mail.html.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(mail.html.contains("align=\"right\"") && !mail.html.contains("align=\"left\""));
    assert_eq!(mail.subject, "48291307 هو رمز واحة الخاص بك");
}

#[test]
fn a_message_holds_both_forms_and_the_logo() {
    let mail = outgoing("Fable Books", rendered("en", "Fable Books", &MailTemplate::SignInCode(CODE)));
    let text = formatted(&mail);
    for header in [
        "From: \"Fable Books\" <no-reply@example.com>\r\n",
        "To: avery@xn--bcher-kva.example\r\n",
        "Subject: 48291307 is your Fable Books code\r\n",
        "Date: Sat, 14 Feb 2026 09:26:53 +0000\r\n",
        "Message-ID: <00000000-0000-0000-0000-000000000007@example.com>\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Content-Type: multipart/alternative;",
        "Content-Type: multipart/related;",
        "Content-Type: text/plain; charset=utf-8\r\n",
        "Content-Type: text/html; charset=utf-8\r\n",
        "Content-ID: <logo@mail>\r\n",
        "Content-ID: <logo-dark@mail>\r\n",
    ] {
        assert!(text.contains(header), "{header} is not in\n{}", text.get(..1500).unwrap_or(&text));
    }
    assert_eq!(mail.images().len(), 2);
    for image in mail.images() {
        assert!(mail.html.contains(&format!("cid:{}", image.content_id)));
    }
}

#[test]
fn a_second_attempt_sends_the_same_message() {
    let mail = outgoing(
        "Fable Books",
        rendered("de", "Fable Books", &MailTemplate::Welcome { name: None, application: None }),
    );
    assert_eq!(formatted(&mail), formatted(&mail));
}

#[test]
fn names_cannot_add_headers() {
    let evil = "Fable\r\nBcc: victim@example.com\r\n\r\n<p>";
    let mail = outgoing(evil, rendered("en", evil, &MailTemplate::SignInCode(CODE)));
    assert!(!mail.subject.contains(['\r', '\n']));
    let text = formatted(&OutgoingMail { subject: format!("{}\r\nX-Evil: 1", mail.subject), ..mail });
    let head = text.split("\r\n\r\n").next().unwrap();
    assert!(!head.lines().any(|line| line.starts_with("Bcc:") || line.starts_with("X-Evil:")), "{head}");
}

#[test]
fn an_outgoing_mail_survives_the_outbox_and_tells_no_log_its_code() {
    let mail = outgoing("Fable Books", rendered("en", "Fable Books", &MailTemplate::SignInCode(CODE)))
        .with_code(Some("48291307"));
    let json = serde_json::to_string(&mail).unwrap();
    assert_eq!(serde_json::from_str::<OutgoingMail>(&json).unwrap(), mail);
    assert!(!format!("{mail:?}").contains("48291307"));
}

fn settings(security: Security) -> SmtpSettings {
    SmtpSettings {
        host: "mail.example.com".to_owned(),
        port: None,
        security,
        credentials: Some(("user".to_owned(), Secret::new("password".to_owned()))),
        extra_authorities: None,
        hello_name: None,
        timeout: Duration::from_secs(10),
        connections: 4,
    }
}

#[tokio::test]
async fn credentials_are_never_sent_in_the_clear() {
    assert!(matches!(SmtpTransport::new(&settings(Security::Clear)), Err(SmtpSettingsError::CredentialsInClear)));
    assert!(SmtpTransport::new(&settings(Security::StartTls)).is_ok());
    assert!(SmtpTransport::new(&settings(Security::Implicit)).is_ok());
}

#[tokio::test]
async fn broken_certificate_authorities_are_refused() {
    let pem = b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n".to_vec();
    let settings = SmtpSettings { extra_authorities: Some(pem), ..settings(Security::Implicit) };
    assert!(matches!(SmtpTransport::new(&settings), Err(SmtpSettingsError::Authorities)));
}

#[test]
fn a_mail_comes_in_the_tenants_own_words_which_are_no_markup() {
    let language = Language::parse("de").unwrap();
    let texts = [
        ("mail.code-subject", "{code}: dein Code für {application}"),
        ("mail.sign-in-code-heading", "<b>Hallo</b> { nicht"),
        ("mail.sign-in-code-text", "Tipp ihn <i>hier</i> ein."),
        ("sign-in-code-text", "der Seite"),
    ];
    let texts = texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
    let layers = TextLayers::new([TextOverrides { locale: language.clone(), flow: None, texts }]);
    let context = MailContext {
        language: &language,
        tenant: TENANT,
        branding: &Branding::neutral(),
        base_url: "https://id.example.com/",
        recipient: "avery.quill@example.com",
        postal_address: None,
        help_url: None,
        own: &layers.of(None, &language),
        application: "Shop",
    };
    let mail = render(&context, &MailTemplate::SignInCode(CODE)).unwrap();
    assert_eq!(mail.subject, "48291307: dein Code für Shop");
    assert!(mail.text.contains("Tipp ihn <i>hier</i> ein."), "{}", mail.text);
    assert!(mail.html.contains("Tipp ihn &#60;i&#62;hier&#60;/i&#62; ein.") && !mail.html.contains("<i>"));
    assert!(
        mail.html.contains("Dein Anmeldecode") || !mail.html.contains("Hallo"),
        "what can't be read is passed over"
    );
}
