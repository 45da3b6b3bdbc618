//! The ways forward.

use super::{Collected, Proof, State, UserFlow};
use crate::{
    attribute::UserAttributes,
    user::{Contact, Identifier, Username},
};

/// What happened: a choice of the customer's, or a proof that a service has verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// The customer wants to use another account than the one signed in.
    UseAnotherAccount,
    /// The customer said who they are, and will be asked for the password.
    Identified(Identifier),
    /// The password was right, and has to be changed.
    PasswordMustChange {
        /// The proof.
        proof: Proof,
        /// Whether to stay signed in on this device.
        persistent: bool,
    },
    /// A code to sign in was sent there.
    SignInCodeSent(Contact),
    /// A link to sign in was sent there.
    SignInLinkSent(Contact),
    /// The sign-in code or link was right.
    CodeProven(Proof),
    /// A code to prove a new customer's address or number was sent there.
    SignUpCodeSent(Contact),
    /// A link to prove a new customer's address was sent there.
    SignUpLinkSent(Contact),
    /// That code or link was right.
    SignUpAddressProven,
    /// A username that nobody has was chosen.
    UsernameChosen(Username),
    /// A page of details, not the last, was answered well.
    PageAnswered {
        /// The values of every page so far.
        values: UserAttributes,
        /// The hash of the password, where this page asks for it.
        password_hash: Option<String>,
    },
    /// A code to reset a password was sent there.
    ResetCodeSent(Contact),
    /// That code was right.
    ResetProven(Proof),
}

/// An input that the journey's state, or its flow, has no place for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the journey can't go there from here")]
pub struct InvalidTransition;

impl State {
    /// The next state. Final inputs (a proven password, an answered "stay signed in", a new account) have none: they end the
    /// journey in one commit.
    pub fn advance(self, input: Input, flow: &UserFlow) -> Result<Self, InvalidTransition> {
        match (self, input) {
            (Self::PickAccount, Input::UseAnotherAccount) => Ok(Self::Identifier { hint: None }),
            (Self::Identifier { .. }, Input::Identified(identifier)) if flow.accepts(&identifier) => {
                Ok(Self::Password { identifier })
            }
            (
                Self::Identifier { .. } | Self::Password { .. } | Self::Code { .. } | Self::Link { .. },
                Input::SignInCodeSent(contact),
            ) if flow.allows_code_to(&contact) => Ok(Self::Code { contact }),
            (
                Self::Identifier { .. } | Self::Password { .. } | Self::Code { .. } | Self::Link { .. },
                Input::SignInLinkSent(contact),
            ) if flow.allows_link() && contact.email().is_some() => Ok(Self::Link { contact }),
            (Self::Password { identifier }, Input::PasswordMustChange { proof, persistent }) => {
                Ok(Self::ChangePassword { identifier, proof, persistent })
            }
            (Self::Code { contact } | Self::Link { contact }, Input::CodeProven(proof)) => {
                Ok(Self::Stay { contact, proof })
            }
            (Self::SignUpEmail { .. } | Self::SignUpCode { .. }, Input::SignUpCodeSent(contact))
                if flow.signs_up_with(&contact) && !flow.signs_up_by_link(&contact) =>
            {
                Ok(Self::SignUpCode { contact })
            }
            (Self::SignUpEmail { .. } | Self::SignUpLink { .. }, Input::SignUpLinkSent(contact))
                if flow.signs_up_by_link(&contact) =>
            {
                Ok(Self::SignUpLink { contact })
            }
            (Self::SignUpCode { contact } | Self::SignUpLink { contact }, Input::SignUpAddressProven)
                if flow.gives_username() =>
            {
                Ok(Self::SignUpUsername { contact })
            }
            (Self::SignUpUsername { contact }, Input::UsernameChosen(name)) => {
                let collected = Collected { username: Some(name), ..Collected::default() };
                Ok(Self::SignUpDetails { contact, collected })
            }
            (Self::SignUpCode { contact } | Self::SignUpLink { contact }, Input::SignUpAddressProven) => {
                Ok(Self::SignUpDetails { contact, collected: Collected::default() })
            }
            (Self::SignUpDetails { contact, collected }, Input::PageAnswered { values, password_hash }) => {
                let collected = collected.next(values, password_hash, &contact, flow)?;
                Ok(Self::SignUpDetails { contact, collected })
            }
            (Self::ResetIdentifier { .. } | Self::ResetCode { .. }, Input::ResetCodeSent(contact))
                if flow.allows_reset() =>
            {
                Ok(Self::ResetCode { contact })
            }
            (Self::ResetCode { contact, .. }, Input::ResetProven(proof)) => Ok(Self::ResetPassword { contact, proof }),
            _ => Err(InvalidTransition),
        }
    }
}

impl UserFlow {
    /// Whether this identifier is one of the flow's, with a password.
    fn accepts(&self, identifier: &Identifier) -> bool {
        match identifier {
            Identifier::Email(_) => self.allows_email() && self.allows_password(),
            Identifier::Username(_) => self.allows_username(),
            Identifier::Phone(_) => false,
        }
    }
}
