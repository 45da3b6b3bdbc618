//! The stored form of a trace: JSON whose members are stable, since later versions and other programs read it.

use super::{
    buffer::Recorded,
    decision::{Decision, Value},
};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor},
    ser::{SerializeMap, SerializeStruct},
};
use serde_json::Value as Json;
use std::{fmt, time::Duration};
use uuid::Uuid;
use vestibule_domain::clock::Timestamp;

/// The document of a request.
pub(super) fn document(request: &Recorded) -> String {
    let decisions = request.decisions.iter();
    let written = Written {
        method: request.endpoint.method,
        route: &request.endpoint.route,
        decisions: decisions.map(|(at, decision)| Timed { after: at.since(request.began_at), decision }).collect(),
        with: request.sign_ins.get(1..).unwrap_or_default(),
    };
    // Words, numbers and strings always serialise.
    serde_json::to_string(&written).unwrap_or_default()
}

/// The document that leads from one sign-in to another, under which the request stands.
pub(super) fn belongs_to(sign_in: Uuid) -> String {
    serde_json::to_string(&Pointer { of: sign_in }).unwrap_or_default()
}

#[derive(Serialize)]
struct Pointer {
    of: Uuid,
}

#[derive(Serialize)]
struct Written<'a> {
    method: &'static str,
    route: &'a str,
    decisions: Vec<Timed<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    with: &'a [Uuid],
}

struct Timed<'a> {
    after: Duration,
    decision: &'a Decision,
}

impl Serialize for Timed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut decision = serializer.serialize_struct("Decision", 4)?;
        decision.serialize_field("us", &u64::try_from(self.after.as_micros()).unwrap_or(u64::MAX))?;
        decision.serialize_field("step", self.decision.step.as_str())?;
        decision.serialize_field("verdict", self.decision.verdict.as_str())?;
        decision.serialize_field("facts", &Facts(self.decision))?;
        decision.end()
    }
}

struct Facts<'a>(&'a Decision);

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut facts = serializer.serialize_map(Some(self.0.facts.len()))?;
        for (key, value) in &self.0.facts {
            facts.serialize_entry(key.as_str(), value)?;
        }
        facts.end()
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(word) => serializer.serialize_str(word),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Id(id) => id.serialize(serializer),
            Self::Moment(moment) => serializer.serialize_str(&vestibule_domain::locale::rfc3339(*moment)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Claims(claims) => serializer.collect_map(claims.iter().map(|(name, source)| (name, source.as_str()))),
        }
    }
}

/// A document as read: words of a later version are read all the same.
#[derive(Deserialize)]
pub(super) struct Document {
    #[serde(default)]
    pub(super) method: String,
    #[serde(default)]
    pub(super) route: String,
    #[serde(default)]
    pub(super) decisions: Vec<TracedDecision>,
    /// Further sign-ins that the request belongs to.
    #[serde(default)]
    pub(super) with: Vec<Uuid>,
    /// The sign-in under which the request stands, where this row only leads there.
    #[serde(default)]
    pub(super) of: Option<Uuid>,
}

/// A decision as it was kept.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Serialize)]
pub struct TracedDecision {
    /// How many microseconds after the request came.
    pub us: u64,
    /// What was decided: a word of [`Step`](super::Step).
    pub step: String,
    /// How: a word of [`Verdict`](super::Verdict).
    pub verdict: String,
    /// What it rests on, in its order.
    #[serde(with = "in_order")]
    pub facts: Vec<TracedFact>,
}

/// A fact as it was kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TracedFact {
    /// What it is of: a word of [`Key`](super::Key).
    pub key: String,
    /// What it says: text, a number, or claims with their sources.
    pub value: Json,
}

impl TracedDecision {
    /// When it was made, in a request that came at `began_at`.
    pub fn at(&self, began_at: Timestamp) -> Timestamp {
        began_at.plus(Duration::from_micros(self.us))
    }

    /// The value of a fact, where it is text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.facts.iter().find(|fact| fact.key == key)?.value.as_str()
    }
}

/// An object whose members keep their order.
mod in_order {
    use super::{Deserializer, InOrder, SerializeMap, Serializer, TracedFact};

    pub(super) fn serialize<S: Serializer>(facts: &[TracedFact], serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(facts.len()))?;
        for fact in facts {
            map.serialize_entry(&fact.key, &fact.value)?;
        }
        map.end()
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<TracedFact>, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Vec<TracedFact>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut facts = Vec::new();
        while let Some((key, value)) = map.next_entry()? {
            facts.push(TracedFact { key, value });
        }
        Ok(facts)
    }
}
