//! What clients sign, verified: assertions by a key that is held parsed, proofs by the key that each brings.

use crate::stopwatch;
use anyhow::{Context as _, Result, anyhow};
use aws_lc_rs::{
    digest::{SHA256, digest},
    signature::{ECDSA_P256_SHA256_FIXED, ParsedPublicKey},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, de::DeserializeOwned};

/// A proof is no older than this, in seconds.
const MAX_AGE: u64 = 300;

/// The key of the client that asserts.
pub(super) struct AssertionKey(ParsedPublicKey);

#[derive(Deserialize)]
struct AssertionClaims {
    iss: String,
    sub: String,
    exp: u64,
}

#[derive(Deserialize)]
struct ProofHeader {
    jwk: Point,
}

#[derive(Deserialize)]
struct Point {
    x: String,
    y: String,
}

#[derive(Deserialize)]
struct ProofClaims {
    iat: u64,
}

impl AssertionKey {
    /// The key with this uncompressed point, in base64url.
    pub(super) fn of(point: &str) -> Result<Self> {
        parsed(&decode(point)?).map(Self)
    }

    /// Checks an assertion: its signature, its client, its time.
    pub(super) fn check(&self, assertion: &str, client: &str) -> Result<()> {
        let claims: AssertionClaims = verified(&self.0, assertion)?;
        anyhow::ensure!(claims.iss == client && claims.sub == client, "an assertion of another client");
        anyhow::ensure!(claims.exp > stopwatch::since_epoch().as_secs(), "an old assertion");
        Ok(())
    }
}

/// Checks a proof, and hands out the thumbprint of its key (RFC 7638).
pub(super) fn check_proof(proof: &str) -> Result<String> {
    let (header, _) = proof.split_once('.').context("no header")?;
    let ProofHeader { jwk: Point { x, y } } = serde_json::from_slice(&decode(header)?).context("no key")?;
    let point = [&[4], decode(&x)?.as_slice(), decode(&y)?.as_slice()].concat();
    let claims: ProofClaims = verified(&parsed(&point)?, proof)?;
    anyhow::ensure!(claims.iat + MAX_AGE > stopwatch::since_epoch().as_secs(), "an old proof");
    let members = format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#);
    Ok(URL_SAFE_NO_PAD.encode(digest(&SHA256, members.as_bytes())))
}

fn parsed(point: &[u8]) -> Result<ParsedPublicKey> {
    ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).map_err(|_| anyhow!("no point of P-256"))
}

/// The claims of a signed token.
fn verified<T: DeserializeOwned>(key: &ParsedPublicKey, token: &str) -> Result<T> {
    let (message, signature) = token.rsplit_once('.').context("no signature")?;
    let (_, payload) = message.split_once('.').context("no payload")?;
    key.verify_sig(message.as_bytes(), &decode(signature)?).map_err(|_| anyhow!("a wrong signature"))?;
    serde_json::from_slice(&decode(payload)?).context("wrong claims")
}

fn decode(text: &str) -> Result<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).context("not base64url")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::ClientKey;

    /// The same token with another beginning of its signature.
    fn altered(token: &str) -> String {
        let (message, signature) = token.rsplit_once('.').unwrap();
        let other = if signature.starts_with('A') { "B" } else { "A" };
        format!("{message}.{other}{}", signature.get(1..).unwrap())
    }

    #[test]
    fn an_assertion_counts_for_its_client_and_unaltered() {
        let client = ClientKey::generate().unwrap();
        let key = AssertionKey::of(&client.point()).unwrap();
        let assertion = client.assertion("a", "http://localhost:1/token").unwrap();
        key.check(&assertion, "a").unwrap();
        assert!(key.check(&assertion, "b").is_err());
        assert!(key.check(&altered(&assertion), "a").is_err());
        assert!(AssertionKey::of(&ClientKey::generate().unwrap().point()).unwrap().check(&assertion, "a").is_err());
    }

    #[test]
    fn a_proof_counts_unaltered_and_tells_its_key() {
        let client = ClientKey::generate().unwrap();
        let proof = client.proof("http://localhost:1/token").unwrap();
        let proof = proof.to_str().unwrap();
        assert_eq!(check_proof(proof).unwrap(), client.thumbprint());
        assert!(check_proof(&altered(proof)).is_err());
    }
}
