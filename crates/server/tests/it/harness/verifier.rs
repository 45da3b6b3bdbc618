//! Verifies tokens as a relying party with another library would: from the metadata and the key set, nothing else.

use super::Server;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use serde_json::Value;
use vestibule_domain::{clock::Clock, ids::TenantId};

/// A token that has been verified.
#[derive(Clone, Debug)]
pub(crate) struct Verified {
    pub(crate) algorithm: Algorithm,
    pub(crate) kid: String,
    pub(crate) typ: String,
    pub(crate) claims: Value,
}

impl Server {
    /// The published keys of a tenant.
    pub(crate) async fn key_set(&self, tenant: TenantId) -> Value {
        let metadata = self.get(&self.url(tenant, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        self.get(metadata["jwks_uri"].as_str().unwrap(), &[]).await.json()
    }

    /// Verifies a token of the first tenant for an audience.
    pub(crate) async fn verify(&self, token: &str, audience: &str) -> Result<Verified, String> {
        let keys: JwkSet = serde_json::from_value(self.key_set(self.tenant.id).await).unwrap();
        let header = decode_header(token).map_err(|error| error.to_string())?;
        let kid = header.kid.ok_or("no kid")?;
        let key = keys.find(&kid).ok_or("the key is not published")?;
        let mut validation = Validation::new(header.alg);
        validation.set_issuer(&[format!("{}/{}/v2.0", self.base, self.tenant.id)]);
        validation.set_audience(&[audience]);
        // The test's clock is not the machine's.
        validation.validate_exp = false;
        let key = DecodingKey::from_jwk(key).map_err(|error| error.to_string())?;
        let claims = decode::<Value>(token, &key, &validation).map_err(|error| error.to_string())?.claims;
        let now = self.clock.now().as_seconds();
        if claims["exp"].as_i64().unwrap() <= now || claims["nbf"].as_i64().is_some_and(|nbf| nbf > now) {
            return Err("not in force".to_owned());
        }
        Ok(Verified { algorithm: header.alg, kid, typ: header.typ.unwrap_or_default(), claims })
    }
}
