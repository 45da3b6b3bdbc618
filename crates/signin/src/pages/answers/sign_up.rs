//! The steps of signing up.

use super::{
    super::{
        Surroundings,
        attributes::{Submitted, agreed_to, form_name, submitted},
        finish, journey,
        journey::Open,
        notice::{Notice, RefusedDetails, lead_back},
        problems,
    },
    code,
    refused_password::explain,
    typed, username,
};
use crate::views::Takes;
use axum::response::Response;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use vestibule_domain::{
    attribute::UserAttributes,
    credential::CodePurpose,
    flow::{AttributeInput, AttributePage, AttributeProblem, Collected, Input, ProblemReason},
    user::Contact,
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    credentials::Chosen,
    sign_in::FinishRefusal,
    sign_up::{self, Details, SignUpPassword, SignUpVerdict},
    terms,
};

/// The address or number to sign up with.
pub(super) async fn address(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("email").unwrap_or_default();
    match typed::contact(page, typed, Takes::to_sign_up(&open.flow)) {
        Ok(contact) if open.flow.signs_up_by_link(&contact) => {
            code::send(page, open, CodePurpose::SignUpLink, contact).await
        }
        Ok(contact) => code::send(page, open, CodePurpose::SignUp, contact).await,
        Err(error) => lead_back(page, &open, Notice::Email { typed: typed.to_owned(), error }),
    }
}

/// A page of details.
pub(super) async fn details(
    page: &Surroundings<'_>,
    open: Open,
    (contact, collected): (&Contact, &Collected),
    fields: &Parameters,
) -> Result<Response, Failure> {
    let (cx, flow) = (page.cx, Arc::clone(&open.flow));
    let (number, is_last) = (collected.page, collected.is_last(&flow));
    let asked = flow.collection().page(number);
    let Some(Submitted { answers, typed }) = submitted(asked, cx.tenant.attributes(), fields) else {
        return Ok(problems::bad_request(page));
    };
    let mut values = flow.collection().without_page(&collected.values, number);
    let judged = sign_up::judge_page(cx, &flow, number, &answers, &values);
    values.extend(judged.values.iter().map(|(name, value)| (name.clone(), value.clone())));
    let password =
        (number == 0 && flow.gives_password_to(contact)).then(|| fields.get("new-password").unwrap_or_default());
    let documents: Vec<_> = if is_last { terms::of_flow(cx, &flow).cloned().collect() } else { Vec::new() };
    let agreed = agreed_to(documents.iter(), fields);
    let refused = RefusedDetails { page: number, agreed: is_last.then(|| agreed.clone()), ..RefusedDetails::default() };
    if !judged.problems.is_empty() || !terms::suffices(documents.iter(), &agreed) {
        let problem = password.and_then(|typed| sign_up::judge_password(cx, typed, &values, contact));
        let refused = RefusedDetails {
            problems: numbered(asked, &judged.problems),
            typed: wrong(asked, &judged.problems, typed),
            password: password.zip(problem).map(|(typed, problem)| explain(problem, typed)),
            ..refused
        };
        return kept(page, open, values, refused).await;
    }
    let of_password = |problem, typed| RefusedDetails { password: Some(explain(problem, typed)), ..refused.clone() };
    if !is_last {
        let password_hash = match password {
            None => None,
            Some(typed) => match sign_up::choose_password(cx, typed, &values, contact).await? {
                Chosen::Hash(hash) => Some(hash),
                Chosen::Busy(wait) => return Ok(problems::busy(page, wait)),
                Chosen::Problem(problem) => return kept(page, open, values, of_password(problem, typed)).await,
            },
        };
        return Ok(code::forward(page, open, Input::PageAnswered { values, password_hash }).await);
    }
    let attributes = match sign_up::judge_again(cx, &flow, &values) {
        Ok(attributes) => attributes,
        // An earlier page was answered anew, and now asks for more.
        Err(earlier) => return reopened(page, open, values, earlier).await,
    };
    let hash = collected.password_hash.as_deref();
    let chosen = password.map(SignUpPassword::Typed).or_else(|| hash.map(SignUpPassword::Hashed));
    let details = Details { attributes, password: chosen, username: collected.username.as_ref(), terms: &agreed };
    let browser = page.browser().await?;
    let whose = (flow.as_ref(), contact);
    Ok(match sign_up::complete(cx, &open.passage, &browser, whose, &details, page.language()).await? {
        SignUpVerdict::SignedUp(completed) => finish::completed(page, &open.passage, *completed).await,
        SignUpVerdict::Refused(FinishRefusal::UsernameTaken) => username::taken(page, open, contact).await?,
        SignUpVerdict::Refused(refusal) => finish::refused(page, refusal),
        SignUpVerdict::Busy(wait) => problems::busy(page, wait),
        SignUpVerdict::Password(problem) => {
            kept(page, open, values, of_password(problem, password.unwrap_or_default())).await?
        }
        SignUpVerdict::TermsOwed => kept(page, open, values, refused).await?,
    })
}

/// Back to the same page, which keeps what was answered well.
async fn kept(
    page: &Surroundings<'_>,
    mut open: Open,
    values: UserAttributes,
    refused: RefusedDetails,
) -> Result<Response, Failure> {
    if let Some(collected) = open.passage.journey.state.collected_mut() {
        collected.values = values;
    }
    let cookie = journey::keep(page, &mut open.passage).await?;
    let response = lead_back(page, &open, Notice::Details(Box::new(refused)))?;
    Ok(journey::with(page, response, &cookie))
}

/// Back to an earlier page, with what it has to say by now.
async fn reopened(
    page: &Surroundings<'_>,
    mut open: Open,
    values: UserAttributes,
    earlier: usize,
) -> Result<Response, Failure> {
    let state = open.passage.journey.state.clone();
    open.passage.journey.state = state.at_page(earlier).unwrap_or(open.passage.journey.state);
    kept(page, open, values, RefusedDetails { page: earlier, ..RefusedDetails::default() }).await
}

/// Problems by the number of the question on its page.
fn numbered(page: Option<&AttributePage>, problems: &[AttributeProblem]) -> Vec<(usize, ProblemReason)> {
    let inputs = page.map_or(&[][..], |page| &page.inputs);
    let number = |problem: &AttributeProblem| inputs.iter().position(|input| input.attribute == problem.attribute);
    problems.iter().filter_map(|problem| Some((number(problem)?, problem.reason))).collect()
}

/// What was typed that is wrong.
fn wrong(
    page: Option<&AttributePage>,
    problems: &[AttributeProblem],
    mut typed: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let inputs = page.map_or(&[][..], |page| &page.inputs);
    let is_wrong = |input: &&AttributeInput| problems.iter().any(|problem| problem.attribute == input.attribute);
    let names: BTreeSet<String> =
        inputs.iter().filter(|input| input.is_answerable()).filter(is_wrong).map(|i| form_name(&i.attribute)).collect();
    typed.retain(|name, text| names.contains(name) && !text.is_empty());
    typed
}
