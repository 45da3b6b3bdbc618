//! Keycloak's credentials, as its export has them: two JSON texts, `credentialData` (algorithm and costs) and `secretData` (salt and
//! value in base64).

use super::{
    Argon2Hash, Argon2Variant, ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash,
    argon2::Argon2Parts,
    normal_form::{from_base64, number},
};
use serde::Deserialize;
use std::collections::HashMap;

const FAMILY: &str = "Keycloak";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CredentialData {
    hash_iterations: u32,
    algorithm: String,
    #[serde(default)]
    additional_parameters: HashMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct SecretData {
    value: String,
    salt: String,
}

/// Reads a credential of type `password`.
pub(super) fn parse(credential_data: &str, secret_data: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let data: CredentialData = serde_json::from_str(credential_data).map_err(|_| malformed)?;
    let secret: SecretData = serde_json::from_str(secret_data).map_err(|_| malformed)?;
    let salt = from_base64(&secret.salt).ok_or(malformed)?;
    let tag = from_base64(&secret.value).ok_or(malformed)?;
    let digest = match data.algorithm.as_str() {
        "pbkdf2" => Pbkdf2Digest::Sha1,
        "pbkdf2-sha256" => Pbkdf2Digest::Sha256,
        "pbkdf2-sha512" => Pbkdf2Digest::Sha512,
        "argon2" => return argon2(&data, salt, tag),
        _ => return Err(malformed),
    };
    Pbkdf2Hash::within_bounds(digest, data.hash_iterations, salt, tag)
}

fn argon2(data: &CredentialData, salt: Vec<u8>, tag: Vec<u8>) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let parameter = |name: &str| {
        let values = data.additional_parameters.get(name).ok_or(malformed)?;
        values.first().map(String::as_str).ok_or(malformed)
    };
    let version = match parameter("version")? {
        "1.3" => 19,
        "1.0" => 16,
        _ => return Err(malformed),
    };
    Argon2Hash::within_bounds(Argon2Parts {
        variant: Argon2Variant::parse(parameter("type")?).ok_or(malformed)?,
        version,
        memory_kib: number(parameter("memory")?, FAMILY)?,
        iterations: data.hash_iterations,
        parallelism: number(parameter("parallelism")?, FAMILY)?,
        salt,
        tag,
    })
}
