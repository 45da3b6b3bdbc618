//! Where a journey stands: what is known and proven, and about whom.

use super::{Collected, Step, UserFlow};
use crate::{
    ids::UserId,
    user::{Contact, Identifier},
};
use serde::{Deserialize, Serialize};

/// Who has proven to be whom, and by what. It names its subject, so that it counts for nobody else (decisions.md 6).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proof {
    /// The user.
    #[serde(rename = "u")]
    pub user_id: UserId,
    /// The user's security version at that moment; the last change set demands the same.
    #[serde(rename = "v")]
    pub security_version: i64,
    /// By what: an [`super::EmailWay`]'s name.
    #[serde(rename = "m")]
    pub method: String,
}

/// The state of a journey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum State {
    /// An account is signed in, and the app wants the customer to choose.
    #[serde(rename = "pa")]
    PickAccount,
    /// Nobody is named yet; the app's hint, if any, fills the field.
    #[serde(rename = "id")]
    Identifier {
        /// What the field shows at first.
        #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
        hint: Option<String>,
    },
    /// Somebody is named and owes the password.
    #[serde(rename = "pw")]
    Password {
        /// Who.
        #[serde(rename = "i")]
        identifier: Identifier,
    },
    /// Somebody has given the right password, which counts for nothing but the choice of another.
    #[serde(rename = "cp")]
    ChangePassword {
        /// Who.
        #[serde(rename = "i")]
        identifier: Identifier,
        /// The proof.
        #[serde(rename = "p")]
        proof: Proof,
        /// Whether to stay signed in on this device, as was said with the password.
        #[serde(rename = "r")]
        persistent: bool,
    },
    /// Somebody is named and owes the code that was sent.
    #[serde(rename = "co")]
    Code {
        /// Where it was sent.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// Somebody is named and owes a visit by the link that was sent.
    #[serde(rename = "ln")]
    Link {
        /// Where it was sent.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// Somebody has proven who they are, and hasn't said yet whether to stay signed in.
    #[serde(rename = "st")]
    Stay {
        /// By what they were found.
        #[serde(rename = "e")]
        contact: Contact,
        /// The proof.
        #[serde(rename = "p")]
        proof: Proof,
    },
    /// Somebody is signed in, and has to agree to what the business asks for.
    #[serde(rename = "tm")]
    Terms {
        /// Who is asked, and may answer alone.
        #[serde(rename = "u")]
        user_id: UserId,
    },
    /// Somebody is signed in, and has to agree to what the application asks for.
    #[serde(rename = "cs")]
    Consent {
        /// Who is asked, and may answer alone.
        #[serde(rename = "u")]
        user_id: UserId,
    },
    /// A new customer owes the address.
    #[serde(rename = "se")]
    SignUpEmail {
        /// What the field shows at first.
        #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
        hint: Option<String>,
    },
    /// A new customer owes the code that was sent.
    #[serde(rename = "sc")]
    SignUpCode {
        /// The address to prove.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// A new customer owes a visit by the link that was sent.
    #[serde(rename = "sl")]
    SignUpLink {
        /// The address to prove.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// A new customer has proven the address, and owes a username.
    #[serde(rename = "su")]
    SignUpUsername {
        /// The proven address or number.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// A new customer has proven the address and owes the rest.
    #[serde(rename = "sd")]
    SignUpDetails {
        /// The proven address.
        #[serde(rename = "e")]
        contact: Contact,
        /// The rest, as far as it is known.
        #[serde(rename = "c", default)]
        collected: Collected,
    },
    /// Whose password is forgotten?
    #[serde(rename = "ri")]
    ResetIdentifier {
        /// What the field shows at first.
        #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
        hint: Option<String>,
    },
    /// The owner of a mailbox owes the code that was sent.
    #[serde(rename = "rc")]
    ResetCode {
        /// The address to prove.
        #[serde(rename = "e")]
        contact: Contact,
    },
    /// The owner of an account's mailbox owes a new password.
    #[serde(rename = "rp")]
    ResetPassword {
        /// The proven address.
        #[serde(rename = "e")]
        contact: Contact,
        /// The proof.
        #[serde(rename = "p")]
        proof: Proof,
    },
}

/// A step that this journey hasn't reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the journey owes another step first")]
pub struct NotReached {
    /// The step that it owes.
    pub owed: Step,
}

impl State {
    /// The step that the journey owes.
    pub const fn step(&self) -> Step {
        match self {
            Self::PickAccount => Step::Account,
            Self::Identifier { .. } => Step::Identifier,
            Self::Password { .. } => Step::Password,
            Self::ChangePassword { .. } => Step::ChangePassword,
            Self::Code { .. } => Step::Code,
            Self::Link { .. } => Step::Link,
            Self::Stay { .. } => Step::Stay,
            Self::Terms { .. } => Step::Terms,
            Self::Consent { .. } => Step::Consent,
            Self::SignUpEmail { .. } => Step::SignUp,
            Self::SignUpCode { .. } => Step::SignUpCode,
            Self::SignUpLink { .. } => Step::SignUpLink,
            Self::SignUpUsername { .. } => Step::SignUpUsername,
            Self::SignUpDetails { .. } => Step::SignUpDetails,
            Self::ResetIdentifier { .. } => Step::Reset,
            Self::ResetCode { .. } => Step::ResetCode,
            Self::ResetPassword { .. } => Step::ResetPassword,
        }
    }

    /// The journey as it stood at `step`: what came after is dropped, every proof with it. A step not reached yet, or one that
    /// the flow doesn't have, names the step that is owed instead.
    pub fn rewound_to(self, step: Step, flow: &UserFlow) -> Result<Self, NotReached> {
        if self.step() == step {
            return Ok(self);
        }
        let owed = self.step();
        let hint = self.written();
        match (step, self) {
            (Step::Identifier, _) => Ok(Self::Identifier { hint }),
            (Step::SignUp, _) if flow.is_sign_up_allowed => Ok(Self::SignUpEmail { hint }),
            (Step::Reset, _) if flow.allows_reset() => Ok(Self::ResetIdentifier { hint }),
            (
                Step::Password,
                Self::Code { contact: Contact::Email(email) }
                | Self::Link { contact: Contact::Email(email) }
                | Self::Stay { contact: Contact::Email(email), .. }
                | Self::ResetCode { contact: Contact::Email(email) }
                | Self::ResetPassword { contact: Contact::Email(email), .. },
            ) if flow.allows_password() => Ok(Self::Password { identifier: Identifier::Email(email) }),
            (Step::SignUpUsername, Self::SignUpDetails { contact, .. }) if flow.gives_username() => {
                Ok(Self::SignUpUsername { contact })
            }
            (Step::Password, Self::ChangePassword { identifier, .. }) => Ok(Self::Password { identifier }),
            _ => Err(NotReached { owed }),
        }
    }

    /// The address or name that the customer wrote or was hinted, for the fields of earlier steps.
    pub fn written(&self) -> Option<String> {
        match self {
            Self::PickAccount | Self::Terms { .. } | Self::Consent { .. } => None,
            Self::Identifier { hint } | Self::SignUpEmail { hint } | Self::ResetIdentifier { hint } => hint.clone(),
            Self::Password { identifier } | Self::ChangePassword { identifier, .. } => {
                Some(identifier.as_str().to_owned())
            }
            Self::Code { contact, .. }
            | Self::Link { contact }
            | Self::Stay { contact, .. }
            | Self::SignUpCode { contact, .. }
            | Self::SignUpLink { contact }
            | Self::SignUpUsername { contact }
            | Self::SignUpDetails { contact, .. }
            | Self::ResetCode { contact, .. }
            | Self::ResetPassword { contact, .. } => Some(contact.as_str().to_owned()),
        }
    }
}
