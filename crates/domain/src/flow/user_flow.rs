//! User flows: how a business's customers sign up and sign in.

use super::{AttributeCollection, EmailWay};
use crate::{ids::FlowId, locale::Language, terms::TermsName, user::Contact};
use serde::{Deserialize, Serialize};

/// A way to prove who one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SignInMethod {
    /// An email address with a password.
    EmailPassword,
    /// A one-time code sent to an email address.
    EmailOneTimeCode,
    /// A link sent to an email address, which is opened in the browser that asked for it.
    EmailMagicLink,
    /// A username with a password.
    UsernamePassword,
    /// A one-time code sent to a phone by short message.
    PhoneOneTimeCode,
}

/// A user flow. Names follow Graph's `authenticationEventsFlow` where it has one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserFlow {
    /// Its id.
    pub id: FlowId,
    /// A name for administrators.
    pub display_name: String,
    /// The ways to sign in, the preferred one first.
    pub methods: Vec<SignInMethod>,
    /// Ways that the flow had before and has no more: new customers do without them, and whoever has one goes on by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_methods: Vec<SignInMethod>,
    /// Whether new customers may sign up by themselves.
    pub is_sign_up_allowed: bool,
    /// What new customers are asked for; their names when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_collection: Option<AttributeCollection>,
    /// What customers agree to, by its names: when they sign up, and again when a required one has another version.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermsName>,
    /// The only languages that its pages and mails come in; the tenant's when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Which of its published versions this is, counted from 1. The store knows, not the document.
    #[serde(skip, default = "first")]
    pub version: i64,
}

const fn first() -> i64 {
    1
}

impl UserFlow {
    /// A flow with nothing but methods.
    pub fn new(id: FlowId, display_name: &str, methods: Vec<SignInMethod>, is_sign_up_allowed: bool) -> Self {
        Self {
            id,
            display_name: display_name.to_owned(),
            methods,
            former_methods: Vec::new(),
            is_sign_up_allowed,
            attribute_collection: None,
            terms: Vec::new(),
            languages: Vec::new(),
            version: first(),
        }
    }

    /// The same in place of an earlier version: the ways in that it has no more stay open to whoever has them.
    #[must_use]
    pub fn in_place_of(mut self, earlier: &Self) -> Self {
        for method in earlier.former_methods.iter().chain(&earlier.methods) {
            if !self.accepts_method(*method) {
                self.former_methods.push(*method);
            }
        }
        self.former_methods.retain(|method| !self.methods.contains(method));
        self
    }

    /// What new customers are asked for.
    pub fn collection(&self) -> &AttributeCollection {
        self.attribute_collection.as_ref().unwrap_or_else(|| AttributeCollection::usual())
    }

    /// Whether customers sign in by this method: one of the flow's, or one that it had before, so that changing a flow leaves
    /// nobody without the way in that they have.
    pub fn accepts_method(&self, method: SignInMethod) -> bool {
        self.methods.contains(&method) || self.former_methods.contains(&method)
    }

    /// Whether a password may be used to sign in.
    pub fn allows_password(&self) -> bool {
        self.accepts_method(SignInMethod::EmailPassword) || self.allows_username()
    }

    /// Whether a one-time code by mail may be used to sign in.
    pub fn allows_code(&self) -> bool {
        self.accepts_method(SignInMethod::EmailOneTimeCode)
    }

    /// Whether a link by mail may be used to sign in.
    pub fn allows_link(&self) -> bool {
        self.accepts_method(SignInMethod::EmailMagicLink)
    }

    /// Whether a one-time code by short message may be used to sign in.
    pub fn allows_phone(&self) -> bool {
        self.accepts_method(SignInMethod::PhoneOneTimeCode)
    }

    /// Whether a one-time code sent there may be used to sign in.
    pub fn allows_code_to(&self, contact: &Contact) -> bool {
        match contact {
            Contact::Email(_) => self.allows_code(),
            Contact::Phone(_) => self.allows_phone(),
        }
    }

    /// Whether usernames are identifiers to sign in with.
    pub fn allows_username(&self) -> bool {
        self.accepts_method(SignInMethod::UsernamePassword)
    }

    /// Whether email addresses are identifiers to sign in with.
    pub fn allows_email(&self) -> bool {
        self.accepts_method(SignInMethod::EmailPassword) || self.allows_code() || self.allows_link()
    }

    /// Whether new customers who begin with an email address get a password.
    pub fn gives_password(&self) -> bool {
        self.methods.contains(&SignInMethod::EmailPassword) || self.gives_username()
    }

    /// Whether a new customer who begins with this gets a password: with a phone number only where there is a username to type it for.
    pub fn gives_password_to(&self, contact: &Contact) -> bool {
        match contact {
            Contact::Email(_) => self.gives_password(),
            Contact::Phone(_) => self.gives_username(),
        }
    }

    /// Whether new customers choose a username.
    pub fn gives_username(&self) -> bool {
        self.methods.contains(&SignInMethod::UsernamePassword)
    }

    /// Whether new customers may begin with an email address that they prove: also where usernames are all that they will sign in
    /// with, since a forgotten password needs another way.
    pub fn signs_up_with_email(&self) -> bool {
        let by_phone_only = self
            .methods
            .iter()
            .all(|method| matches!(method, SignInMethod::PhoneOneTimeCode | SignInMethod::UsernamePassword))
            && self.signs_up_with_phone();
        self.is_sign_up_allowed && !by_phone_only
    }

    /// Whether new customers may begin with a phone number that they prove.
    pub fn signs_up_with_phone(&self) -> bool {
        self.is_sign_up_allowed && self.methods.contains(&SignInMethod::PhoneOneTimeCode)
    }

    /// Whether new customers may begin with this.
    pub fn signs_up_with(&self, contact: &Contact) -> bool {
        match contact {
            Contact::Email(_) => self.signs_up_with_email(),
            Contact::Phone(_) => self.signs_up_with_phone(),
        }
    }

    /// Whether new customers prove an address by a link: where links are the only way that the flow has to prove one.
    pub fn proves_new_addresses_by_link(&self) -> bool {
        let has = |method| self.methods.contains(&method);
        let by_code = has(SignInMethod::EmailPassword) || has(SignInMethod::EmailOneTimeCode);
        has(SignInMethod::EmailMagicLink) && !by_code && self.signs_up_with_email()
    }

    /// Whether new customers prove this by a link.
    pub fn signs_up_by_link(&self, contact: &Contact) -> bool {
        contact.email().is_some() && self.proves_new_addresses_by_link()
    }

    /// Whether a forgotten password can be replaced: there are passwords, and mailboxes or phones to prove oneself by.
    pub fn allows_reset(&self) -> bool {
        self.accepts_method(SignInMethod::EmailPassword) || (self.allows_username() && self.is_sign_up_allowed)
    }

    /// Whether the code comes before the password when both are there.
    pub fn prefers_code(&self) -> bool {
        let typed = self.email_ways().into_iter().find(|way| *way != EmailWay::Link);
        typed == Some(EmailWay::Code)
    }
}
