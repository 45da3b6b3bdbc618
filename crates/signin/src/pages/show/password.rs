//! The pages of passwords: the one that there is, and a new one.

use super::{
    super::notice::{Notice, RefusedPassword},
    page::Showing,
};
use crate::views;
use axum::response::Response;
use vestibule_domain::{
    clock::Timestamp,
    session::PersistentSessions,
    user::{Contact, Identifier},
};

impl Showing<'_> {
    /// Where to reset a password, for whom that is a way.
    fn reset_url(&self, identifier: &Identifier) -> Option<&str> {
        let allowed = self.open.flow.allows_reset() && identifier.email().is_some();
        allowed.then_some(self.reset.as_str())
    }

    fn code_instead(&self, identifier: &Identifier) -> bool {
        self.open.flow.allows_code() && identifier.email().is_some()
    }

    fn link_instead(&self, identifier: &Identifier) -> bool {
        self.open.flow.allows_link() && identifier.email().is_some()
    }

    pub(super) fn locked(&self, identifier: &Identifier, until: Timestamp) -> Response {
        self.html(&views::Locked {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            until,
            now: self.page.cx.now(),
            reset_url: self.shell.reset_now_url(self.reset_url(identifier)),
            code_instead: self.code_instead(identifier),
            link_instead: self.link_instead(identifier),
        })
    }

    pub(super) fn password(&self, identifier: &Identifier) -> Response {
        let (error, remember) = match self.notice {
            Some(Notice::Password { error, remember }) => (Some(*error), *remember),
            _ => (None, false),
        };
        self.html(&views::Password {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            forgot_url: self.shell.forgot_url(self.reset_url(identifier)),
            remember: (self.page.cx.tenant.settings().persistent_sessions == PersistentSessions::Ask)
                .then_some(remember),
            code_instead: self.code_instead(identifier),
            link_instead: self.link_instead(identifier),
            error,
        })
    }

    pub(super) fn reset_password(&self, contact: &Contact) -> Response {
        let (refused, mismatch, revoke) = match self.notice {
            Some(Notice::NewPassword { refused, sign_out_elsewhere }) => {
                (*refused, refused.is_none(), *sign_out_elsewhere)
            }
            _ => (None, false, true),
        };
        self.html(&views::ResetPassword {
            shell: &self.shell,
            form: self.form(),
            identifier: contact.as_str(),
            change_url: &self.reset,
            password: self.new_password(refused),
            mismatch,
            revoke: Some(revoke),
        })
    }

    pub(super) fn change_password(&self, identifier: &Identifier) -> Response {
        let (refused, mismatch) = match self.notice {
            Some(Notice::NewPassword { refused, .. }) => (*refused, refused.is_none()),
            _ => (None, false),
        };
        self.html(&views::ResetPassword {
            shell: &self.shell,
            form: self.form(),
            identifier: identifier.as_str(),
            change_url: &self.sign_in,
            password: self.new_password(refused),
            mismatch,
            revoke: None,
        })
    }

    pub(super) fn new_password(&self, refused: Option<RefusedPassword>) -> views::NewPassword {
        let policy = &self.page.cx.tenant.settings().password_policy;
        views::NewPassword {
            minimum: policy.minimum_length.get().into(),
            classes: policy.required_character_classes.get().into(),
            history: policy.history_length.get().into(),
            strength: refused.and_then(|refused| refused.strength),
            problem: refused.map(|refused| refused.problem),
        }
    }
}
