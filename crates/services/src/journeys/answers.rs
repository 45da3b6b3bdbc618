//! Answers of a journey that are too large for its cookie (decisions.md 5): kept in a row that the cookie names by their tag, so that an
//! older cookie, as Back brings it up, names the older answers.

use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{attribute::UserAttributes, flow::Journey};
use vestibule_storage::{ChangeSet, CommitError, journey_answers};

const CONTEXT: &[u8] = b"journey answers 1";

/// The journey without its answers, which are kept in a row.
pub(super) async fn keep(cx: &Context, journey: &Journey) -> Result<Journey, Failure> {
    let mut light = journey.clone();
    let Some(collected) = light.state.collected_mut() else { return Ok(light) };
    let json = serde_json::to_vec(&collected.values).map_err(|_| Failure::Malformed("journey answers"))?;
    let keys = cx.tenant.keys();
    let tag = keys.answers_tag(journey.id, &json);
    let sealed = keys.journeys().seal(&[CONTEXT, journey.id.uuid().as_bytes(), &tag], &json, cx.randomness())?;
    collected.values = UserAttributes::new();
    collected.kept = Some(URL_SAFE_NO_PAD.encode(tag));
    let now = cx.now();
    let changes: ChangeSet<()> = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).push(journey_answers::keep(
        journey.id,
        &tag,
        &sealed,
        journey.expires_at(),
    ));
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => Ok(light),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// The journey with its answers. `None`: they are not there any more.
pub(super) async fn restore(cx: &Context, mut journey: Journey) -> Result<Option<Journey>, Failure> {
    let id = journey.id;
    let Some(kept) = journey.state.collected_mut().and_then(|collected| collected.kept.take()) else {
        return Ok(Some(journey));
    };
    let tag = URL_SAFE_NO_PAD.decode(kept).ok().and_then(|tag| <[u8; 32]>::try_from(tag).ok());
    let tag = tag.ok_or(Failure::Malformed("journey answers"))?;
    let Some(sealed) = journey_answers::find(&cx.rows(), id, &tag).await? else { return Ok(None) };
    let json = cx.tenant.keys().journeys().open(&[CONTEXT, id.uuid().as_bytes(), &tag], &sealed)?;
    let values = serde_json::from_slice(&json).map_err(|_| Failure::Malformed("journey answers"))?;
    if let Some(collected) = journey.state.collected_mut() {
        collected.values = values;
    }
    Ok(Some(journey))
}
