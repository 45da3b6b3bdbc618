//! The ways forward.

use super::{Proof, State, UserFlow};
use crate::user::{EmailAddress, Identifier};

/// What happened: a choice of the customer's, or a proof that a service has verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// The customer wants to use another account than the one signed in.
    UseAnotherAccount,
    /// The customer said who they are, and will be asked for the password.
    Identified(Identifier),
    /// A code to sign in was sent to this address.
    SignInCodeSent(EmailAddress),
    /// The sign-in code was right.
    CodeProven(Proof),
    /// A code to prove a new customer's address was sent.
    SignUpCodeSent(EmailAddress),
    /// That code was right.
    SignUpAddressProven,
    /// A code to reset a password was sent.
    ResetCodeSent(EmailAddress),
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
            (Self::Identifier { .. } | Self::Password { .. } | Self::Code { .. }, Input::SignInCodeSent(email))
                if flow.allows_code() =>
            {
                Ok(Self::Code { email })
            }
            (Self::Code { email, .. }, Input::CodeProven(proof)) => Ok(Self::Stay { email, proof }),
            (Self::SignUpEmail { .. } | Self::SignUpCode { .. }, Input::SignUpCodeSent(email))
                if flow.is_sign_up_allowed =>
            {
                Ok(Self::SignUpCode { email })
            }
            (Self::SignUpCode { email, .. }, Input::SignUpAddressProven) => Ok(Self::SignUpDetails { email }),
            (Self::ResetIdentifier { .. } | Self::ResetCode { .. }, Input::ResetCodeSent(email))
                if flow.allows_reset() =>
            {
                Ok(Self::ResetCode { email })
            }
            (Self::ResetCode { email, .. }, Input::ResetProven(proof)) => Ok(Self::ResetPassword { email, proof }),
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
        }
    }
}
