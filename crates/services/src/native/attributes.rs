//! Attributes of a new account, as an app submits them: every value a text, under the names of the wire.

use super::{App, Stopped, continuation::Continuation};
use crate::{
    Context,
    sign_up::{self, UsernameVerdict},
};
use vestibule_domain::{
    attribute::{Answers, AttributeDataType, AttributeName, UserAttributes},
    flow::{AttributeProblem, ProblemReason},
    user::{Contact, Username},
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{AttributeOptions, AttributeType, InvalidAttribute, RequiredAttribute, SubmittedAttributes},
};

/// What MSAL calls the username of an account that is found by its address, too.
pub(super) const USERNAME: &str = "flatusername";

/// Those that the flow asks for, each with an acceptable value. Others are passed over. What is wrong with others is told with the
/// token of `step`, where there is a step that takes them anew.
pub(super) fn accepted(
    cx: &Context,
    app: &App,
    submitted: &SubmittedAttributes,
    step: Option<&Continuation>,
) -> Result<SubmittedAttributes, Stopped> {
    let mut accepted = submitted.clone();
    accepted.retain(|name| (name == USERNAME && app.flow.gives_username()) || asked(cx, app, name).is_some());
    let answers = answers(cx, app, &accepted)?;
    let problems = sign_up::judge(cx, &app.flow, &answers).err().unwrap_or_default();
    let invalid = problems.into_iter().filter(|problem| {
        let is_missing = problem.reason == ProblemReason::Required;
        !(is_missing && answers.of(&problem.attribute).is_empty())
    });
    let invalid = invalid.map(|problem| InvalidAttribute {
        name: problem.attribute.to_wire(cx.tenant.id()),
        reason: problem.reason.to_string(),
    });
    let invalid: Vec<_> = invalid.collect();
    if invalid.is_empty() {
        return Ok(accepted);
    }
    let token = step.map(|step| step.seal(cx)).transpose()?;
    Err(Stopped::refusing(invalid, token))
}

/// The username of the account, where one was submitted. It is judged once.
pub(super) async fn username(
    cx: &Context,
    contact: &Contact,
    step: &mut Continuation,
) -> Result<Option<Username>, Stopped> {
    let Some(typed) = step.pending()?.attributes.get(USERNAME).map(str::to_owned) else { return Ok(None) };
    step.pending()?.attributes.retain(|name| name != USERNAME);
    match sign_up::judge_username(cx, contact, &typed).await? {
        UsernameVerdict::Free(name) => Ok(Some(name)),
        UsernameVerdict::Unacceptable => Err(refused_username(cx, step, "it can't be a username")?),
        UsernameVerdict::Taken => Err(username_taken(cx, step)?),
        UsernameVerdict::TooMany => Err(OAuthError::too_many_requests().into()),
    }
}

/// Another username is owed.
pub(super) fn username_taken(cx: &Context, step: &Continuation) -> Result<Stopped, Stopped> {
    refused_username(cx, step, "somebody has this username")
}

fn refused_username(cx: &Context, step: &Continuation, reason: &str) -> Result<Stopped, Stopped> {
    let invalid = InvalidAttribute { name: USERNAME.to_owned(), reason: reason.to_owned() };
    Ok(Stopped::refusing(vec![invalid], Some(step.seal(cx)?)))
}

/// The values of the account, or those that it can't do without and that were not submitted.
pub(super) fn collected(
    cx: &Context,
    app: &App,
    submitted: &SubmittedAttributes,
    lacks_username: bool,
) -> Result<Result<UserAttributes, Vec<RequiredAttribute>>, Stopped> {
    let judged = sign_up::judge(cx, &app.flow, &answers(cx, app, submitted)?);
    let mut owed = Vec::new();
    if lacks_username {
        owed.push(RequiredAttribute {
            name: USERNAME.to_owned(),
            kind: AttributeType::String,
            required: true,
            options: None,
        });
    }
    match judged {
        Ok(values) if owed.is_empty() => return Ok(Ok(values)),
        Ok(_) => {}
        Err(problems) => owed.extend(problems.iter().map(|problem| required(cx, app, problem))),
    }
    Ok(Err(owed))
}

/// What of them the account does not keep: only the tokens of the sign-up tell it.
pub(super) fn told(app: &App, attributes: &UserAttributes) -> Option<Box<UserAttributes>> {
    let collection = app.flow.collection();
    let is_told = |name: &AttributeName| collection.input(name).is_some_and(|input| !input.write_to_directory);
    let told = attributes.iter().filter(|(name, _)| is_told(name));
    let told: UserAttributes = told.map(|(name, value)| (name.clone(), value.clone())).collect();
    (!told.is_empty()).then(|| Box::new(told))
}

fn required(cx: &Context, app: &App, problem: &AttributeProblem) -> RequiredAttribute {
    let name = &problem.attribute;
    let pattern = app.flow.collection().input(name).and_then(|input| input.validation_reg_ex.clone());
    RequiredAttribute {
        name: name.to_wire(cx.tenant.id()),
        kind: match cx.tenant.attributes().data_type(name) {
            None | Some(AttributeDataType::String) => AttributeType::String,
            Some(AttributeDataType::Boolean) => AttributeType::Boolean,
            Some(AttributeDataType::Int64) => AttributeType::Int64,
            Some(AttributeDataType::DateTime) => AttributeType::DateTime,
            Some(AttributeDataType::StringCollection) => AttributeType::StringCollection,
        },
        required: true,
        options: pattern.map(|regex| AttributeOptions { regex }),
    }
}

/// The attribute that the flow asks for under this name.
fn asked(cx: &Context, app: &App, name: &str) -> Option<AttributeName> {
    let name = AttributeName::parse_wire(name, cx.tenant.id()).ok()?;
    app.flow.collection().input(&name).map(|_| name)
}

fn answers(cx: &Context, app: &App, submitted: &SubmittedAttributes) -> Result<Answers, Stopped> {
    let mut answers = Answers::new();
    for (name, text) in submitted.iter() {
        if let Some(name) = asked(cx, app, name) {
            answers.add(name, text).map_err(|_| OAuthError::request_too_large())?;
        }
    }
    Ok(answers)
}
