//! The mails that there are, and what each needs to know.

use vestibule_domain::{branding::Branding, clock::Timestamp, locale::Language, texts::OwnTexts};

/// What all mails need to know.
#[derive(Clone, Copy, Debug)]
pub struct MailContext<'a> {
    /// The language to write in.
    pub language: &'a Language,
    /// The tenant's display name, in whose name the mail is sent.
    pub tenant: &'a str,
    /// How the tenant looks.
    pub branding: &'a Branding,
    /// Where the tenant's pages are, such as `https://id.example.com/`: what a customer may trust a link to begin with.
    pub base_url: &'a str,
    /// The recipient's address, named in the mail.
    pub recipient: &'a str,
    /// The tenant's postal address, shown only if set.
    pub postal_address: Option<&'a str>,
    /// Where customers get help, shown only if set.
    pub help_url: Option<&'a str>,
    /// The tenant's own words, where it has some.
    pub own: &'a OwnTexts,
    /// The application that the mail is about, or the tenant: a name that own words may hold.
    pub application: &'a str,
}

/// The device that something was done on, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub struct Device<'a> {
    /// Browser and system in their own names, such as "Firefox, Windows"; the same in every language.
    pub description: &'a str,
}

/// A code, and what a customer needs to judge whether it was asked for.
#[derive(Clone, Copy, Debug)]
pub struct CodeMail<'a> {
    /// The code.
    pub code: &'a str,
    /// For how many minutes it works.
    pub minutes: u32,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// From which device, if it is known.
    pub device: Option<Device<'a>>,
}

/// A question of an application's, and what a customer needs to judge it.
#[derive(Clone, Copy, Debug)]
pub struct ApprovalMail<'a> {
    /// The application that asks.
    pub application: &'a str,
    /// What the application shows too, for the customer to compare.
    pub binding_message: Option<&'a str>,
    /// Where to answer.
    pub url: &'a str,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// For how many minutes the answer counts.
    pub minutes: u32,
}

/// The mails that there are.
#[derive(Clone, Copy, Debug)]
pub enum MailTemplate<'a> {
    /// A code to sign in with.
    SignInCode(CodeMail<'a>),
    /// A code to prove the address with at sign-up.
    SignUpCode(CodeMail<'a>),
    /// A code to reset the password with.
    ResetCode(CodeMail<'a>),
    /// A link to continue by, in the browser that asked for it.
    MagicLink {
        /// The link.
        url: &'a str,
        /// When it was asked for.
        asked_at: Timestamp,
        /// Whether by somebody who has no account yet.
        to_sign_up: bool,
    },
    /// Somebody tried to sign up with the address of an account.
    ExistingAccount {
        /// Where to sign in, if there is a page that starts it.
        sign_in_url: Option<&'a str>,
    },
    /// The account has been created.
    Welcome {
        /// The customer's name, if it is known.
        name: Option<&'a str>,
        /// Name and URL of the application to go on to, if it is known.
        application: Option<(&'a str, &'a str)>,
    },
    /// The password has been changed.
    PasswordChanged {
        /// When.
        at: Timestamp,
        /// From which device, if it is known.
        device: Option<Device<'a>>,
        /// Whether every other session was ended.
        everywhere: bool,
    },
    /// An application asks whether it may go on in the customer's name.
    Approval(ApprovalMail<'a>),
    /// Somebody signed in on a device not seen before.
    NewDevice {
        /// When.
        at: Timestamp,
        /// On which device, if it is known.
        device: Option<Device<'a>>,
    },
}

impl MailTemplate<'_> {
    /// The code in the mail, if there is one.
    pub const fn code(&self) -> Option<&str> {
        match self {
            Self::SignInCode(code) | Self::SignUpCode(code) | Self::ResetCode(code) => Some(code.code),
            _ => None,
        }
    }
}
