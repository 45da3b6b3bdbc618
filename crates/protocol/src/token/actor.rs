//! The `act` and `may_act` claims: who acts for the person that a token is about (RFC 8693 §4.1, §4.4).

use crate::client_id::ClientId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who acts, as a token says it; with those who acted before, the latest outermost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The acting person or service principal, as the acting party's own token names it.
    pub sub: String,
    /// The client that acts, or through which a person acts (RFC 8693 §4.3).
    pub client_id: ClientId,
    /// Who acted before.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub act: Option<Box<Self>>,
}

impl Actor {
    /// The longest chain that is given out.
    pub const LONGEST_CHAIN: usize = 8;

    /// How many have acted, this one included.
    pub fn chain_length(&self) -> usize {
        let mut length = 1;
        let mut actor = self;
        while let Some(before) = &actor.act {
            length += 1;
            actor = before;
        }
        length
    }
}

/// Who alone may act for the person that a token is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EligibleActor {
    /// The client that may.
    pub client_id: Uuid,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_chain_is_written_with_the_latest_actor_outermost() {
        let first = Actor { sub: "a".into(), client_id: Uuid::from_u128(1).into(), act: None };
        let second = Actor { sub: "b".into(), client_id: Uuid::from_u128(2).into(), act: Some(Box::new(first)) };
        assert_eq!(second.chain_length(), 2);
        assert_eq!(
            serde_json::to_value(&second).unwrap(),
            json!({
                "sub": "b", "client_id": "00000000-0000-0000-0000-000000000002",
                "act": { "sub": "a", "client_id": "00000000-0000-0000-0000-000000000001" },
            })
        );
    }
}
