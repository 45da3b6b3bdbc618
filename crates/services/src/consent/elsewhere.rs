//! Consent that comes with another yes: to connect a device (RFC 8628 §3.3), or to a client that asks by the backchannel (CIBA §8).

use super::{
    decide::{Asking, Decision, decide_knowing},
    records::statements,
};
use crate::{
    Context, Failure,
    sessions::LiveSession,
    trace::{self, Step},
};
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    ids::{AppId, UserId},
    token::{Approval, PersonalConsent},
};
use vestibule_protocol::scope::Scopes;
use vestibule_storage::Statement;

/// What somebody has answered.
#[derive(Clone, Copy, Debug)]
pub enum Answer<'a> {
    /// Yes, to the question with this key.
    Allow {
        /// What was shown.
        shown: &'a str,
    },
    /// No.
    Deny,
}

/// What a yes brings with it.
#[derive(Debug)]
pub(crate) struct Agreed {
    consent: Option<Box<PersonalConsent>>,
    /// Record what is new, in the change set of the approval. Each touches one row, or none where another was quicker.
    pub(crate) records: Vec<Statement>,
}

impl<'a> Asking<'a> {
    /// What a client asks for whose page always asks: all of it is shown, whoever has agreed to it before.
    pub const fn elsewhere(client: &'a Application, scope: &'a Scopes, user: UserId) -> Self {
        Self { client, scope, details: None, everything: true, user }
    }
}

/// Takes a yes to the question with the key `shown`. `None` where something else is asked by now, where an administrator would have
/// to agree, and where the client is gone or switched off: nothing is approved then.
pub(crate) async fn agree_elsewhere(
    cx: &Context,
    client: AppId,
    scope: &str,
    user: UserId,
    shown: &str,
    now: Timestamp,
) -> Result<Option<Agreed>, Failure> {
    let Some(client) = cx.tenant.application(client).filter(|client| client.enabled) else { return Ok(None) };
    let scope = Scopes::parse(scope).map_err(|_| Failure::Malformed("scope of what waits"))?;
    let (decision, records) = decide_knowing(cx, &Asking::elsewhere(client, &scope, user)).await?;
    Ok(match decision {
        Decision::Settled(consent) => Some(Agreed { consent, records: Vec::new() }),
        Decision::Ask(question) if question.key() == shown => {
            let records = statements(client, &question, &records, user, now);
            Some(Agreed { consent: question.personal().boxed(), records })
        }
        Decision::Ask(_) | Decision::AskAdministrator(_) | Decision::Refused(_) => None,
    })
}

impl Agreed {
    /// What the log says beside the approval.
    pub(crate) const fn detail(&self) -> &'static str {
        if self.records.is_empty() { "" } else { "consent_granted" }
    }

    /// The approval of whoever is signed in, as of `now`: what it rests on has to stand since then.
    pub(crate) fn approval(&self, live: &LiveSession, now: Timestamp) -> Approval {
        Approval {
            user_id: live.user.id,
            session_id: live.session.id,
            authenticated_at: live.session.authenticated_at,
            methods: live.session.methods.clone(),
            security_version: live.user.security_version,
            approved_at: now,
            consent: self.consent.clone(),
        }
    }
}

/// What a trace says of an answer that has been taken.
pub(crate) fn trace_answer(cx: &Context, agreed: Option<&Agreed>, user: UserId) {
    let decision = match agreed {
        Some(agreed) if !agreed.records.is_empty() => trace::Decision::done(Step::Consent).because("customer_agreed"),
        Some(Agreed { consent: Some(_), .. }) => {
            trace::Decision::passed(Step::Consent).because("customer_agreed_before")
        }
        Some(_) => trace::Decision::passed(Step::Consent).because("administrators_agreed"),
        None => return,
    };
    cx.trace.record(decision.user(user));
}
