//! Writes every mail in every language as files that a browser opens: `cargo run -p vestibule-outbound --example mails --
//! target/mails`.
#![expect(clippy::print_stdout, reason = "says where the mails are")]

use std::{error::Error, fs, path::PathBuf};
use vestibule_domain::{branding::Branding, clock::Timestamp, texts::OwnTexts};
use vestibule_outbound::mail::{
    ApprovalMail, CodeMail, Device, MailContext, MailTemplate, catalogue, render, with_images,
};

/// 14 February 2026, 09:26:53 UTC.
const NOW: Timestamp = Timestamp::from_seconds(1_771_061_213);
const DEVICE: Option<Device<'_>> = Some(Device { description: "Firefox, Windows" });
const CODE: CodeMail<'_> = CodeMail { code: "48291307", minutes: 10, asked_at: NOW, device: DEVICE };
const APPROVAL: ApprovalMail<'_> = ApprovalMail {
    application: "Shop",
    binding_message: Some("W4SCT"),
    url: "https://id.example.com/t/approve?r=AAAAAAAAAAAAAAAAAAAAAA",
    asked_at: NOW,
    minutes: 10,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name a folder to write to")?);
    fs::create_dir_all(&folder)?;
    let shop = ("Shop", "https://shop.example.com/");
    let templates = [
        ("sign-in-code", MailTemplate::SignInCode(CODE)),
        ("sign-up-code", MailTemplate::SignUpCode(CODE)),
        ("reset-code", MailTemplate::ResetCode(CODE)),
        ("existing-account", MailTemplate::ExistingAccount { sign_in_url: Some("https://id.example.com/sign-in") }),
        ("welcome", MailTemplate::Welcome { name: Some("Avery"), application: Some(shop) }),
        ("password-changed", MailTemplate::PasswordChanged { at: NOW, device: DEVICE, everywhere: true }),
        ("new-device", MailTemplate::NewDevice { at: NOW, device: DEVICE }),
        ("approval", MailTemplate::Approval(APPROVAL)),
    ];
    for language in catalogue().languages() {
        for (name, template) in &templates {
            let context = MailContext {
                language,
                tenant: "Fable Books",
                branding: &Branding::fable(),
                base_url: "https://id.example.com/",
                recipient: "avery.quill@example.com",
                postal_address: None,
                help_url: None,
                own: &OwnTexts::default(),
                application: "Shop",
            };
            let mail = render(&context, template)?;
            let images = mail.logo.as_ref().map(|logo| logo.images(&[])).unwrap_or_default();
            let html = with_images(&mail.html, &images);
            fs::write(folder.join(format!("{name}-{language}.html")), html)?;
            fs::write(
                folder.join(format!("{name}-{language}.txt")),
                format!("Subject: {}\n\n{}", mail.subject, mail.text),
            )?;
        }
    }
    println!("{}", folder.display());
    Ok(())
}
