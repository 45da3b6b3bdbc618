//! Instance discovery, for clients that are pointed at this server for it (wire.md §1.3).

use serde::{Deserialize, Serialize};

/// The answer to instance discovery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceDiscovery {
    /// Where the tenant's metadata is.
    pub tenant_discovery_endpoint: String,
    /// The version of this protocol.
    #[serde(rename = "api-version")]
    pub api_version: String,
    /// The hosts that share one token cache: this one alone.
    pub metadata: Vec<InstanceMetadata>,
}

/// Hosts that a client may take for one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceMetadata {
    /// The host to send requests to.
    pub preferred_network: String,
    /// The host to key the cache by.
    pub preferred_cache: String,
    /// All of them.
    pub aliases: Vec<String>,
}

impl InstanceDiscovery {
    /// The answer for a tenant. `base_url` has no slash at its end; `segment` is the tenant as the client writes it;
    /// `host` is the base URL's host with its port, if it has one.
    pub fn new(base_url: &str, segment: &str, host: &str) -> Self {
        Self {
            tenant_discovery_endpoint: format!("{base_url}/{segment}/v2.0/.well-known/openid-configuration"),
            api_version: "1.1".to_owned(),
            metadata: vec![InstanceMetadata {
                preferred_network: host.to_owned(),
                preferred_cache: host.to_owned(),
                aliases: vec![host.to_owned()],
            }],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_has_the_documented_shape() {
        let answer = InstanceDiscovery::new("https://id.example", "fable.example", "id.example");
        assert_eq!(
            serde_json::to_value(answer).unwrap(),
            serde_json::json!({
                "tenant_discovery_endpoint": "https://id.example/fable.example/v2.0/.well-known/openid-configuration",
                "api-version": "1.1",
                "metadata": [{"preferred_network": "id.example", "preferred_cache": "id.example", "aliases": ["id.example"]}],
            })
        );
    }
}
