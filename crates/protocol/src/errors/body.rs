//! An error as it is sent: its JSON body and its redirect parameters.

use super::OAuthError;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

/// What an error says about the request that it answers.
#[derive(Clone, Copy, Debug)]
pub struct ErrorContext<'a> {
    /// The server's own id of the request.
    pub trace_id: Uuid,
    /// The client's `client-request-id`, or one made for it.
    pub correlation_id: Uuid,
    /// The present, in seconds since 1970-01-01 UTC.
    pub now_seconds: i64,
    /// The server's base URL without a slash at its end, for `error_uri`.
    pub base_url: &'a str,
}

/// The JSON body of an error (wire.md §3): RFC 6749 §5.2's members and the platform's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorBody {
    /// The error word.
    pub error: String,
    /// One line: number, text, and the ids to quote.
    pub error_description: String,
    /// The number, in a list.
    pub error_codes: Vec<u32>,
    /// When, as `2026-11-20 10:00:31Z`.
    pub timestamp: String,
    /// The server's own id of the request.
    pub trace_id: Uuid,
    /// The id by which client and server logs meet.
    pub correlation_id: Uuid,
    /// Where the number is explained.
    pub error_uri: String,
    /// What would help, for clients that decide by it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub suberror: Option<String>,
    /// A claims request as a JSON string.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub claims: Option<String>,
}

impl OAuthError {
    /// `error_description`: one line with the number, the text, and the ids to quote (decisions.md 21).
    pub fn line(&self, context: &ErrorContext<'_>) -> String {
        format!(
            "AADSTS{}: {} Trace ID: {} Correlation ID: {} Timestamp: {}",
            self.number,
            self.description,
            context.trace_id,
            context.correlation_id,
            utc_text(context.now_seconds)
        )
    }

    /// `error_uri`: where the number is explained.
    pub fn uri(&self, context: &ErrorContext<'_>) -> String {
        format!("{}/error?code={}", context.base_url, self.number)
    }

    /// The JSON body.
    pub fn body(&self, context: &ErrorContext<'_>) -> ErrorBody {
        ErrorBody {
            error: self.code.as_str().to_owned(),
            error_description: self.line(context),
            error_codes: vec![self.number],
            timestamp: utc_text(context.now_seconds),
            trace_id: context.trace_id,
            correlation_id: context.correlation_id,
            error_uri: self.uri(context),
            suberror: self.suberror.map(|suberror| suberror.as_str().to_owned()),
            claims: self.claims.clone(),
        }
    }

    /// The parameters of an error redirect (RFC 6749 §4.1.2.1, wire.md §2), without `state` and `iss`.
    pub fn redirect_parameters(&self, context: &ErrorContext<'_>) -> Vec<(&'static str, String)> {
        let mut parameters = vec![
            ("error", self.code.as_str().to_owned()),
            ("error_description", self.line(context)),
            ("error_uri", self.uri(context)),
            ("timestamp", utc_text(context.now_seconds)),
            ("trace_id", context.trace_id.to_string()),
            ("correlation_id", context.correlation_id.to_string()),
        ];
        let optional = [
            ("error_subcode", self.subcode.map(str::to_owned)),
            ("suberror", self.suberror.map(|suberror| suberror.as_str().to_owned())),
            ("claims", self.claims.clone()),
        ];
        parameters.extend(optional.into_iter().filter_map(|(name, value)| Some((name, value?))));
        parameters
    }
}

/// A moment in the form of error bodies, `2026-11-20 10:00:31Z`; moments beyond the calendar show its epoch.
pub fn utc_text(seconds: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}Z",
        moment.year(),
        u8::from(moment.month()),
        moment.day(),
        moment.hour(),
        moment.minute(),
        moment.second()
    )
}

#[cfg(test)]
mod tests;
