//! The sample pages in the order in which people come upon them: by what they are about, each with its own heading.

use super::{Offers, all};
use crate::views::{Error, PreviewGroup, PreviewPage, Shell};
use vestibule_domain::locale::Value;

/// What pages are about, in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum About {
    SigningIn,
    SigningUp,
    Resetting,
    Consent,
    Approval,
    Devices,
    Leaving,
    Problems,
}

impl About {
    const ALL: [Self; 8] = [
        Self::SigningIn,
        Self::SigningUp,
        Self::Resetting,
        Self::Consent,
        Self::Approval,
        Self::Devices,
        Self::Leaving,
        Self::Problems,
    ];

    /// How the names of its pages begin. Those that begin like none of them are about signing in.
    const fn beginnings(self) -> &'static [&'static str] {
        match self {
            Self::SigningIn => &[],
            Self::SigningUp => &["sign-up", "code-sign-up", "link-sign-up", "terms"],
            Self::Resetting => &["reset", "code-reset", "change-password"],
            Self::Consent => &["consent", "admin-consent", "no-administrator"],
            Self::Approval => &["approval"],
            Self::Devices => &["device"],
            Self::Leaving => &["form-post", "sign-out", "signed-out", "still-signed-in", "front-channel-logout"],
            Self::Problems => &["error", "journey", "rate-limited", "cookies-cleared", "no-tenant", "leave"],
        }
    }

    fn of(name: &str) -> Self {
        let begins = |about: &Self| about.beginnings().iter().any(|beginning| name.starts_with(beginning));
        Self::ALL.into_iter().find(begins).unwrap_or(Self::SigningIn)
    }

    fn heading(self, shell: &Shell) -> String {
        let (text, application) = match self {
            Self::SigningIn => ("sign-in-step", ""),
            Self::SigningUp => ("sign-up-heading", ""),
            Self::Resetting => ("reset-heading", ""),
            Self::Consent => ("consent-heading", "Page Turners"),
            Self::Approval => ("approval-heading", "Shop"),
            Self::Devices => ("device-heading", ""),
            Self::Leaving => ("sign-out-step", ""),
            Self::Problems => ("error-label", ""),
        };
        shell.texts.format(text, &[("application", Value::Text(application))]).into_owned()
    }
}

/// All pages by what they are about, with the links that `href` makes of their names.
pub fn grouped(shell: &Shell, offers: Offers<'_>, href: impl Fn(&str) -> String) -> Result<Vec<PreviewGroup>, Error> {
    let pages = all(shell, offers)?;
    let groups = About::ALL.into_iter().map(|about| {
        let own = pages.iter().filter(|(name, _)| About::of(name) == about);
        let own = own.map(|(name, html)| PreviewPage { title: title(html), name: name.clone(), href: href(name) });
        PreviewGroup { heading: about.heading(shell), pages: own.collect() }
    });
    Ok(groups.filter(|group| !group.pages.is_empty()).collect())
}

/// The words of a page's heading, as HTML without any tag.
fn title(html: &str) -> String {
    let heading = html.split_once("<h1").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, rest)| rest);
    let heading = heading.split("</h1>").next().unwrap_or_default();
    let mut words = String::new();
    let mut in_tag = false;
    for character in heading.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if !in_tag => words.push(character),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_called_by_the_words_of_its_heading() {
        assert_eq!(title("<main><h1 dir=\"auto\">Allow <bdi>A &#38; B</bdi>?</h1><p>x</p>"), "Allow A &#38; B?");
        assert_eq!(title("<p>x</p>"), "");
    }

    #[test]
    fn a_page_stands_among_its_like() {
        for (name, about) in [
            ("password-wrong", About::SigningIn),
            ("code", About::SigningIn),
            ("code-sign-up", About::SigningUp),
            ("sign-up-details-2", About::SigningUp),
            ("sign-out", About::Leaving),
            ("code-reset", About::Resetting),
            ("no-administrator", About::Consent),
            ("device-code", About::Devices),
            ("error-10", About::Problems),
        ] {
            assert_eq!(About::of(name), about, "{name}");
        }
    }
}
