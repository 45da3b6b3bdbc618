//! What is still to be agreed to.

use super::{
    question::Question,
    survey::{Standing, Survey, survey},
};
use crate::{
    Context, Failure,
    authorization::are_granted,
    journeys::AskedFor,
    trace::{self, Step},
};
use vestibule_domain::{
    application::Application,
    ids::UserId,
    token::{PermissionGrant, PersonalConsent},
};
use vestibule_protocol::{
    authorization::Prompt, authorization_details::AuthorizationDetails, errors::OAuthError, scope::Scopes,
};
use vestibule_storage::permission_grants;

/// What a client asks for, of whom.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The client.
    pub client: &'a Application,
    /// The scopes, as asked for.
    pub scope: &'a Scopes,
    /// What it wants to do in so many words.
    pub details: Option<&'a AuthorizationDetails>,
    /// Whether to ask again what is settled: `prompt=consent`, and pages that always ask.
    pub everything: bool,
    /// The person.
    pub user: UserId,
}

impl<'a> Asking<'a> {
    /// What an authorization request asks for.
    pub fn of(client: &'a Application, asked_for: &'a AskedFor, user: UserId) -> Self {
        let request = &asked_for.request;
        Self {
            client,
            scope: &request.scope,
            details: request.authorization_details.as_ref(),
            everything: request.prompt.contains(Prompt::Consent),
            user,
        }
    }
}

/// What there is to ask.
#[derive(Clone, Debug)]
pub enum Decision {
    /// Nothing. What of the answer rests on the person's own consent, if anything does.
    Settled(Option<Box<PersonalConsent>>),
    /// The person.
    Ask(Box<Question>),
    /// An administrator: the person can't agree to all of it (90094).
    AskAdministrator(Box<Question>),
    /// The request asks for what is not there.
    Refused(OAuthError),
}

/// Decides. Where administrators have agreed to everything, this reads nothing but the snapshot.
pub async fn decide(cx: &Context, asking: &Asking<'_>) -> Result<Decision, Failure> {
    let (decision, _) = decide_knowing(cx, asking).await?;
    traced(cx, &decision);
    Ok(decision)
}

/// What a trace says of it.
fn traced(cx: &Context, decision: &Decision) {
    cx.trace.record(match decision {
        Decision::Settled(None) => trace::Decision::passed(Step::Consent).because("administrators_agreed"),
        Decision::Settled(Some(_)) => trace::Decision::passed(Step::Consent).because("customer_agreed_before"),
        Decision::Ask(_) => trace::Decision::asked(Step::Consent),
        Decision::AskAdministrator(_) => trace::Decision::refused(Step::Consent).because("administrator_must_agree"),
        Decision::Refused(error) => trace::Decision::refused(Step::Consent).error(error),
    });
}

/// The question of a page that shows it even where nothing is open any more.
pub async fn to_be_shown(cx: &Context, asking: &Asking<'_>) -> Result<Decision, Failure> {
    match decide(cx, asking).await? {
        Decision::Settled(_) => decide(cx, &Asking { everything: true, ..*asking }).await,
        open => Ok(open),
    }
}

/// The same as [`decide`], with the person's records as far as they were read.
pub(super) async fn decide_knowing(
    cx: &Context,
    asking: &Asking<'_>,
) -> Result<(Decision, Vec<PermissionGrant>), Failure> {
    let Asking { client, scope, details, everything, user } = *asking;
    // Details are agreed to anew each time: they say what is to be done, not what may be.
    let details = details.filter(|details| everything || !are_granted(&cx.tenant, client, details));
    let at_once = match survey(&cx.tenant, client, scope, &[]) {
        Ok(survey) => survey,
        Err(error) => return Ok((Decision::Refused(error), Vec::new())),
    };
    if !everything && details.is_none() && !at_once.depends_on_records && is_granted(&at_once) {
        return Ok((Decision::Settled(None), Vec::new()));
    }
    let records = permission_grants::of_user(&cx.rows(), user).await?;
    let survey = match survey(&cx.tenant, client, scope, &records) {
        Ok(survey) => survey,
        Err(error) => return Ok((Decision::Refused(error), Vec::new())),
    };
    let is_open = everything
        || details.is_some()
        || survey.wanted.iter().any(|wanted| matches!(wanted.standing, Standing::OfPerson | Standing::OfAdministrator));
    let question = Question::new(client.app_id, survey, details.cloned(), everything);
    let decision = match () {
        () if question.needs_administrator() => Decision::AskAdministrator(Box::new(question)),
        () if is_open => Decision::Ask(Box::new(question)),
        () => Decision::Settled(question.personal().boxed()),
    };
    Ok((decision, records))
}

fn is_granted(survey: &Survey) -> bool {
    survey.wanted.iter().all(|wanted| wanted.standing == Standing::Granted)
}
