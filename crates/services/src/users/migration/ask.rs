//! The call.

use super::{
    answer::{self, Answer},
    envelope::{Question, envelope},
    token::token,
};
use crate::{Context, Failure};
use uuid::Uuid;
use vestibule_domain::{randomness::random_bytes, secret::Secret, tenant::PasswordMigration};
use vestibule_outbound::safe_http::{Call, CallError, Reply};

/// Asks the other system; in `Err`, in a word, why there is no answer.
pub(super) async fn ask(
    cx: &Context,
    migration: &PasswordMigration,
    question: &Question<'_>,
) -> Result<Result<Answer, &'static str>, Failure> {
    let mut left = migration.maximum_retries.attempts();
    loop {
        left -= 1;
        // Each call is its own question: what answers one can't be used for another.
        let (body, nonce) = envelope(cx, migration, question)?;
        let id = Uuid::from_bytes(random_bytes(cx.randomness()));
        let bearer = token(cx, migration.resource_id.as_str(), id)?;
        let Ok(call) = Call::post_json(&migration.url, &body) else { return Ok(Err("no_call")) };
        let call = call
            .bearer(Secret::new(bearer))
            .at_most(answer::MOST_BYTES)
            .within(migration.timeout_in_milliseconds.duration());
        let reply = cx.platform.http.send(call).await;
        if left > 0 && may_be_better_next_time(&reply) {
            continue;
        }
        return Ok(match reply {
            Ok(reply) => answer::read(&reply, &nonce),
            Err(error) => Err(reason(error)),
        });
    }
}

fn may_be_better_next_time(reply: &Result<Reply, CallError>) -> bool {
    match reply {
        Ok(reply) => matches!(reply.status, 408 | 425 | 429 | 500..=599),
        Err(error) => matches!(error, CallError::Unreachable | CallError::TimedOut),
    }
}

const fn reason(error: CallError) -> &'static str {
    match error {
        CallError::Forbidden => "the_endpoint_may_not_be_called",
        CallError::Unreachable => "the_endpoint_can_not_be_reached",
        CallError::TimedOut => "the_endpoint_takes_too_long",
        CallError::TooLarge => "the_endpoint_answers_at_too_much_length",
        CallError::Status(_) | CallError::Malformed => "the_endpoint_answers_with_no_such_json",
    }
}
