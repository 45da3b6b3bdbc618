//! The sealed form of a journey.

use super::{answers, opened::Opened};
use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, sync::Arc};
use vestibule_domain::{
    application::Platform,
    attribute::UserAttributes,
    clock::Timestamp,
    flow::Journey,
    ids::{AppId, JourneyId},
};
use vestibule_protocol::{authorization::AuthorizationRequest, client_id::ClientId};
use vestibule_storage::{ChangeSet, CommitError, ended_journeys, journey_requests};

const CONTEXT: &[u8] = b"journey 1";
const REQUEST_CONTEXT: &[u8] = b"journey request 1";
/// The longest cookie value; what is larger spills its request to a row (decisions.md 5).
const LONGEST_COOKIE: usize = 1024;

/// The authorization request that a journey answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AskedFor {
    /// The request.
    #[serde(rename = "r")]
    pub request: AuthorizationRequest,
    /// The platform that its redirect URI is registered under.
    #[serde(rename = "p")]
    pub platform: Platform,
    /// The issuer that it came to.
    #[serde(rename = "i")]
    pub issuer: String,
    /// A page of ours that the journey leads to instead of the application, as a path from the root of the origin: where a
    /// device is agreed to. No code is given out then.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The hash of the name of the pushed request that this is.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<[u8; 32]>,
    /// Attributes of the person that only the tokens of this request tell, because a sign-up has collected them for no more.
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Box<UserAttributes>>,
}

/// A journey with the request that it answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// The journey.
    pub journey: Journey,
    /// The request.
    pub asked_for: Arc<AskedFor>,
    spilled: bool,
}

/// What the cookie holds.
#[derive(Serialize, Deserialize)]
struct Content<'a> {
    #[serde(rename = "j")]
    journey: Cow<'a, Journey>,
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    asked_for: Option<Cow<'a, AskedFor>>,
}

impl Passage {
    /// A journey that begins with this request.
    pub fn new(journey: Journey, asked_for: AskedFor) -> Self {
        Self { journey, asked_for: Arc::new(asked_for), spilled: false }
    }

    /// The same, where the tokens of the request tell these attributes too.
    pub(crate) fn telling(&self, told: UserAttributes) -> Self {
        let mut passage = self.clone();
        if !told.is_empty() {
            Arc::make_mut(&mut passage.asked_for).told = Some(Box::new(told));
        }
        passage
    }
}

/// Seals a journey into the value of its cookie, at most 1 KiB. A request that does not fit is stored, once.
pub async fn seal(cx: &Context, passage: &mut Passage) -> Result<String, Failure> {
    if !passage.spilled {
        let cookie = seal_content(cx, &passage.journey, Some(&passage.asked_for))?;
        if cookie.len() <= LONGEST_COOKIE {
            return Ok(cookie);
        }
        spill(cx, passage).await?;
        passage.spilled = true;
    }
    let cookie = seal_content(cx, &passage.journey, None)?;
    if cookie.len() <= LONGEST_COOKIE {
        return Ok(cookie);
    }
    seal_content(cx, &answers::keep(cx, &passage.journey).await?, None)
}

/// Opens a journey's cookie. `None`: expired, tampered with, of another tenant or of another journey.
pub async fn open(cx: &Context, id: JourneyId, cookie: &str) -> Result<Option<Passage>, Failure> {
    let Some(opened) = opened(cx, cookie) else { return Ok(None) };
    let journey = &opened.journey;
    if journey.id != id || !journey.is_alive(cx.now()) {
        return Ok(None);
    }
    let Some(journey) = answers::restore(cx, journey.clone()).await? else { return Ok(None) };
    if let Some(asked_for) = &opened.asked_for {
        return Ok(Some(Passage { journey, asked_for: Arc::clone(asked_for), spilled: false }));
    }
    let Some(sealed) = journey_requests::find(&cx.rows(), id).await? else { return Ok(None) };
    let request = cx.tenant.keys().journeys().open(&[REQUEST_CONTEXT, id.uuid().as_bytes()], &sealed)?;
    let asked_for = serde_json::from_slice(&request).map_err(|_| Failure::Malformed("journey request"))?;
    Ok(Some(Passage { journey, asked_for: Arc::new(asked_for), spilled: true }))
}

fn seal_content(cx: &Context, journey: &Journey, asked_for: Option<&Arc<AskedFor>>) -> Result<String, Failure> {
    let request = asked_for.map(|asked_for| Cow::Borrowed(asked_for.as_ref()));
    let content = Content { journey: Cow::Borrowed(journey), asked_for: request };
    let json = serde_json::to_vec(&content).map_err(|_| Failure::Malformed("journey"))?;
    let cookie = URL_SAFE_NO_PAD.encode(cx.tenant.keys().journeys().seal(&[CONTEXT], &json, cx.randomness())?);
    cx.platform.journeys.keep(cx.tenant.id(), &cookie, journey.clone(), asked_for.cloned());
    Ok(cookie)
}

/// What a cookie holds; `None` if it is no journey of this tenant.
fn opened(cx: &Context, cookie: &str) -> Option<Arc<Opened>> {
    let tenant = cx.tenant.id();
    if let Some(known) = cx.platform.journeys.get(tenant, cookie) {
        return Some(known);
    }
    let sealed = URL_SAFE_NO_PAD.decode(cookie).ok()?;
    let opened = cx.tenant.keys().journeys().open(&[CONTEXT], &sealed).ok()?;
    // Checked to be UTF-8 as a whole, which costs less than string by string.
    let content: Content<'_> = serde_json::from_str(std::str::from_utf8(&opened).ok()?).ok()?;
    let asked_for = content.asked_for.map(|request| Arc::new(request.into_owned()));
    Some(cx.platform.journeys.keep(tenant, cookie, content.journey.into_owned(), asked_for))
}

async fn spill(cx: &Context, passage: &Passage) -> Result<(), Failure> {
    let id = passage.journey.id;
    let json = serde_json::to_vec(&passage.asked_for).map_err(|_| Failure::Malformed("journey request"))?;
    let sealed = cx.tenant.keys().journeys().seal(&[REQUEST_CONTEXT, id.uuid().as_bytes()], &json, cx.randomness())?;
    let now = cx.now();
    let changes: ChangeSet<()> = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).push(journey_requests::insert(
        id,
        &sealed,
        passage.journey.expires_at(),
    ));
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => Ok(()),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// When the journey of a cookie began; `None` if it is no journey of this tenant.
pub fn began_at(cx: &Context, cookie: &str) -> Option<Timestamp> {
    opened(cx, cookie).map(|opened| opened.journey.started_at)
}

/// The application that asked for the journey of a cookie, expired or not; `None` if it is no journey of this tenant.
pub fn asked_by(cx: &Context, cookie: &str) -> Option<AppId> {
    opened(cx, cookie).map(|opened| opened.journey.app_id)
}

/// The client of a journey that the request does not know as an application: one that a document describes. `None` where it knows it,
/// and where there is no such journey.
pub async fn unknown_client(cx: &Context, id: JourneyId, cookie: &str) -> Result<Option<ClientId>, Failure> {
    let Some(app_id) = asked_by(cx, cookie) else { return Ok(None) };
    if cx.tenant.application(app_id).is_some() {
        return Ok(None);
    }
    let passage = open(cx, id, cookie).await?;
    Ok(passage.map(|passage| passage.asked_for.request.redirect.client_id.clone()))
}

/// Whether a journey has ended (decisions.md 6).
pub async fn has_ended(cx: &Context, id: JourneyId) -> Result<bool, Failure> {
    Ok(ended_journeys::has_ended(&cx.rows(), id).await?)
}
