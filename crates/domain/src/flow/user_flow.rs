//! User flows: how a business's customers sign up and sign in.

use crate::ids::FlowId;
use serde::{Deserialize, Serialize};

/// A way to prove who one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SignInMethod {
    /// An email address with a password.
    EmailPassword,
    /// A one-time code sent to an email address.
    EmailOneTimeCode,
    /// A username with a password, as operators have.
    UsernamePassword,
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
    /// Whether new customers may sign up by themselves.
    pub is_sign_up_allowed: bool,
}

impl UserFlow {
    /// Whether a password may be used.
    pub fn allows_password(&self) -> bool {
        self.methods.iter().any(|method| matches!(method, SignInMethod::EmailPassword | SignInMethod::UsernamePassword))
    }

    /// Whether a one-time code by mail may be used.
    pub fn allows_code(&self) -> bool {
        self.methods.contains(&SignInMethod::EmailOneTimeCode)
    }

    /// Whether usernames are identifiers beside email addresses.
    pub fn allows_username(&self) -> bool {
        self.methods.contains(&SignInMethod::UsernamePassword)
    }

    /// Whether email addresses are identifiers.
    pub fn allows_email(&self) -> bool {
        self.methods.iter().any(|method| !matches!(method, SignInMethod::UsernamePassword))
    }

    /// Whether a forgotten password can be replaced: there are passwords, and mailboxes to prove oneself by.
    pub fn allows_reset(&self) -> bool {
        self.methods.contains(&SignInMethod::EmailPassword)
    }

    /// Whether the code comes before the password when both are there.
    pub fn prefers_code(&self) -> bool {
        self.methods.first() == Some(&SignInMethod::EmailOneTimeCode)
    }
}
