//! A journey: one run through a user flow.

use super::State;
use crate::{
    clock::Timestamp,
    ids::{AppId, FlowId, JourneyId},
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A journey that is not finished by then must be started again in the app.
pub const JOURNEY_LIFETIME: Duration = Duration::from_hours(1);

/// A journey as it travels sealed in its cookie. Member names are short because it has to fit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Journey {
    /// Its id: in the page's URL, in the cookie's name, and spent once when it ends.
    #[serde(rename = "j")]
    pub id: JourneyId,
    /// The application that asked.
    #[serde(rename = "a")]
    pub app_id: AppId,
    /// The user flow that it follows.
    #[serde(rename = "f")]
    pub flow_id: FlowId,
    /// The published version of it that it began with, and ends on.
    #[serde(rename = "fv", default)]
    pub flow_version: i64,
    /// When it began.
    #[serde(rename = "t")]
    pub started_at: Timestamp,
    /// Where it stands.
    #[serde(rename = "s")]
    pub state: State,
}

impl Journey {
    /// When it can't be continued any more.
    pub fn expires_at(&self) -> Timestamp {
        self.started_at.plus(JOURNEY_LIFETIME)
    }

    /// Whether it can still be continued. A clock set back does not end it.
    pub fn is_alive(&self, now: Timestamp) -> bool {
        now < self.expires_at()
    }
}
