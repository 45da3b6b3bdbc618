//! What a new customer has given so far.

use super::{AttributeCollection, InvalidTransition, NotReached, State, Step, UserFlow};
use crate::{
    attribute::UserAttributes,
    user::{Contact, Username},
};
use serde::{Deserialize, Serialize};

/// The answers of a sign-up, page by page. No password: a chosen one is hashed at once.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Collected {
    /// The page that is owed, counted from 0.
    #[serde(rename = "p", default)]
    pub page: usize,
    /// The values so far.
    #[serde(rename = "v", default, skip_serializing_if = "UserAttributes::is_empty")]
    pub values: UserAttributes,
    /// The hash of the password that the first page has asked for, as a PHC string.
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub password_hash: Option<String>,
    /// The username, where the flow gives one.
    #[serde(rename = "u", default, skip_serializing_if = "Option::is_none")]
    pub username: Option<Username>,
    /// Names the row that keeps the values while they are too large to travel; they are not here then.
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
}

impl Collected {
    /// Whether the page that is owed is the last.
    pub fn is_last(&self, flow: &UserFlow) -> bool {
        self.page + 1 >= flow.collection().page_count()
    }

    /// After the page that is owed has been answered well: the next. There is none after the last, whose answers make the account, and
    /// none before a password was chosen where the account gets one.
    pub(super) fn next(
        self,
        values: UserAttributes,
        password_hash: Option<String>,
        contact: &Contact,
        flow: &UserFlow,
    ) -> Result<Self, InvalidTransition> {
        let password_hash = password_hash.or(self.password_hash);
        if self.page + 1 >= flow.collection().page_count()
            || (flow.gives_password_to(contact) && password_hash.is_none())
        {
            return Err(InvalidTransition);
        }
        Ok(Self { page: self.page + 1, values, password_hash, username: self.username, kept: None })
    }

    /// The same at an earlier page. What was answered since stays, to be answered again from what it is; a chosen password does not, since
    /// the first page asks for it.
    fn at(self, page: usize) -> Option<Self> {
        if page > self.page {
            return None;
        }
        let password_hash = self.password_hash.filter(|_| page > 0);
        Some(Self { page, password_hash, ..self })
    }
}

impl State {
    /// What a new customer has given so far, at the step that asks for it.
    pub const fn collected(&self) -> Option<&Collected> {
        match self {
            Self::SignUpDetails { collected, .. } => Some(collected),
            _ => None,
        }
    }

    /// The same, to change it.
    pub const fn collected_mut(&mut self) -> Option<&mut Collected> {
        match self {
            Self::SignUpDetails { collected, .. } => Some(collected),
            _ => None,
        }
    }

    /// The journey as it stood at a page of its step, counted from 0. Only the details of a sign-up have more than one.
    pub fn at_page(self, page: usize) -> Result<Self, NotReached> {
        let owed = self.step();
        match self {
            Self::SignUpDetails { contact, collected } => match collected.at(page) {
                Some(collected) => Ok(Self::SignUpDetails { contact, collected }),
                None => Err(NotReached { owed: Step::SignUpDetails }),
            },
            other if page == 0 => Ok(other),
            _ => Err(NotReached { owed }),
        }
    }
}

impl AttributeCollection {
    /// The values of every page but one: what the conditions of that page's questions are judged by, and what its answers are added to.
    pub fn without_page(&self, values: &UserAttributes, page: usize) -> UserAttributes {
        let mut others = values.clone();
        for input in self.page(page).into_iter().flat_map(|page| &page.inputs) {
            others.remove(&input.attribute);
        }
        others
    }
}
