//! Creating an account: the address first, then the details.

use super::{
    AttributeField, Control, FormToken, IdentifierError, NewPassword, Shell, Takes, TermsField, shell::Page,
    texts::Filling as _,
};
use askama::Template;

/// The first page of sign-up.
#[derive(Template)]
#[template(path = "sign_up_email.html")]
pub struct SignUpEmail<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What a new customer begins with.
    pub takes: Takes<'a>,
    /// Whether an address is proven by a link.
    pub by_link: bool,
    /// What was typed, or the application's hint.
    pub email: &'a str,
    /// What is wrong with it.
    pub error: Option<IdentifierError>,
    /// Where those go who have an account.
    pub sign_in_url: &'a str,
}

impl Page for SignUpEmail<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }

    fn is_entrance(&self) -> bool {
        true
    }
}

impl SignUpEmail<'_> {
    /// What is sent to prove what is typed; nothing is said where that depends on it.
    const fn hint(&self) -> Option<&'static str> {
        match (self.by_link, self.takes.phone) {
            (false, _) => Some("sign-up-email-hint"),
            (true, false) => Some("sign-up-link-hint"),
            (true, true) => None,
        }
    }
}

/// A page of details of sign-up, after the address has been proven.
#[derive(Template)]
#[template(path = "sign_up_details.html")]
pub struct SignUpDetails<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Its heading, where the flow has one of its own.
    pub heading: Option<&'a str>,
    /// What stands below it, where the flow has something of its own.
    pub description: Option<&'a str>,
    /// Which page it is, counted from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The proven address or number.
    pub email: &'a str,
    /// Whether that is a number.
    pub by_phone: bool,
    /// Where to name another address.
    pub change_url: &'a str,
    /// The questions, those that stand side by side together.
    pub rows: &'a [Vec<AttributeField>],
    /// The password, if the account gets one and this page asks for it.
    pub password: Option<NewPassword>,
    /// What is to be agreed to.
    pub terms: &'a [TermsField],
    /// The page before.
    pub back_url: Option<&'a str>,
}

impl Page for SignUpDetails<'_> {
    fn failed(&self) -> bool {
        self.problems() > 0
    }
}

impl SignUpDetails<'_> {
    fn problems(&self) -> usize {
        let fields = self.rows.iter().flatten().filter(|field| field.error.is_some()).count();
        let terms = self.terms.iter().filter(|terms| terms.missing).count();
        fields + terms + usize::from(self.password.is_some_and(|password| password.problem.is_some()))
    }

    /// The numbers of the pages.
    const fn numbers(&self) -> std::ops::RangeInclusive<u32> {
        1..=self.pages
    }

    /// What a step of the bar is called.
    fn step(&self, number: u32) -> String {
        let values = [("page", number.value()), ("pages", self.pages.value())];
        self.shell.texts.format("step-page", &values).into_owned()
    }
}
