//! Connecting a device (RFC 8628): its code, and the question.

use super::{
    FormToken, Permissions, Shell,
    shell::{Page, initials},
    texts::catalogue,
};
use askama::Template;
use vestibule_domain::{
    clock::Timestamp,
    locale::{Language, Value},
};

/// What a device tells its owner: where to go, and with which code (wire.md §3.1).
pub fn device_message(language: &Language, url: &str, code: &str) -> String {
    let values = [("url", Value::Exact(url)), ("code", Value::Exact(code))];
    catalogue().format(language, "device-message", &values).into_owned()
}

/// Why a code was not accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UserCodeError {
    /// Nothing was typed, or no code.
    Missing,
    /// No device shows it.
    Unknown,
    /// It has expired.
    Expired,
    /// Somebody has agreed or refused already.
    Decided,
    /// Too many wrong codes were typed.
    TooMany,
}

impl UserCodeError {
    const ALL: [(&'static str, Self); 5] = [
        ("missing", Self::Missing),
        ("unknown", Self::Unknown),
        ("expired", Self::Expired),
        ("decided", Self::Decided),
        ("too-many", Self::TooMany),
    ];

    /// The word in the page's address.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, error)| *error == self).map_or("", |(word, _)| word)
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, error)| *error)
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Missing => "device-code-missing",
            Self::Unknown => "device-code-unknown",
            Self::Expired => "device-code-expired",
            Self::Decided => "device-code-decided",
            Self::TooMany => "device-code-too-many",
        }
    }
}

/// The page on which the code of a device is typed.
#[derive(Template)]
#[template(path = "device_code.html")]
pub struct DeviceCode<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries; nothing on the page that belongs to no tenant.
    pub form: Option<FormToken<'a>>,
    /// What was typed, or came with the address.
    pub typed: &'a str,
    /// Why the last code was not accepted.
    pub error: Option<UserCodeError>,
}

impl Page for DeviceCode<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }
}

/// The question whether to connect the device (RFC 8628 §5.4: never skipped, with the code shown again).
#[derive(Template)]
#[template(path = "device_confirm.html")]
pub struct DeviceConfirm<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// The application on the device.
    pub application: &'a str,
    /// The code that the device shows.
    pub code: &'a str,
    /// When the device asked.
    pub requested_at: Timestamp,
    /// What it asks for.
    pub permissions: &'a Permissions,
    /// Who is signed in.
    pub identifier: &'a str,
    /// Where to sign in with another account.
    pub change_url: &'a str,
}

impl Page for DeviceConfirm<'_> {}

impl DeviceConfirm<'_> {
    fn initials(&self) -> String {
        initials(self.identifier)
    }

    /// The code, character by character, for whoever hears the page.
    fn spelled(&self) -> String {
        let characters: Vec<String> = self.code.chars().map(String::from).collect();
        characters.join(" ")
    }
}
