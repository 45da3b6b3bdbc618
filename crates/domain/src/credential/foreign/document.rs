//! A hash as a file of users holds it: a text that tells its own format, or an object that says its parts.

use super::{
    DigestAlgorithm, FirebaseHash, ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash, SaltPosition,
    SaltedDigest, ScryptHash, asp_net_identity, bounds, keycloak,
    normal_form::from_base64,
    scrypt::{Costs, FirebaseParts},
};
use serde::Deserialize;

const FAMILY: &str = "structured";

/// The member `passwordHash`.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub enum HashDocument {
    /// A text that tells its own format.
    Text(String),
    /// Its parts.
    Parts(HashParts),
}

/// The parts of a hash whose text does not tell its format, by `algorithm`.
#[derive(Clone, Deserialize)]
#[serde(tag = "algorithm", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum HashParts {
    /// A text that tells its own format.
    Text {
        /// The text.
        value: String,
    },
    /// PBKDF2; salt and hash in `encoding`.
    Pbkdf2 {
        /// The hash function within.
        digest: Pbkdf2Digest,
        /// How often it is applied.
        iterations: u32,
        /// The salt.
        salt: String,
        /// How the salt is written.
        #[serde(default)]
        salt_encoding: Encoding,
        /// The output.
        hash: String,
        /// How the output is written.
        #[serde(default)]
        hash_encoding: Encoding,
    },
    /// scrypt.
    Scrypt {
        /// N, a power of two.
        cost: u32,
        /// r.
        block_size: u32,
        /// p.
        parallelization: u32,
        /// The salt.
        salt: String,
        /// How the salt is written.
        #[serde(default)]
        salt_encoding: Encoding,
        /// The output.
        hash: String,
        /// How the output is written.
        #[serde(default)]
        hash_encoding: Encoding,
    },
    /// Firebase Authentication's scrypt, with the names of its export and of its project's hash parameters; all in base64.
    FirebaseScrypt {
        /// `passwordHash` of the user.
        hash: String,
        /// `salt` of the user.
        salt: String,
        /// `base64_signer_key` of the project.
        signer_key: String,
        /// `base64_salt_separator` of the project.
        #[serde(default)]
        salt_separator: String,
        /// `rounds` of the project.
        rounds: u32,
        /// `mem_cost` of the project.
        mem_cost: u32,
    },
    /// Keycloak's, with the names of its export.
    Keycloak {
        /// `credentialData`.
        credential_data: String,
        /// `secretData`.
        secret_data: String,
    },
    /// ASP.NET Core Identity's column `PasswordHash`, versions 2 and 3.
    AspNetIdentity {
        /// The column's text.
        value: String,
    },
    /// A single digest of salt and password.
    Digest {
        /// The hash function.
        digest: DigestAlgorithm,
        /// The output.
        hash: String,
        /// How the output is written.
        #[serde(default = "hexadecimal")]
        hash_encoding: Encoding,
        /// The salt; none when absent.
        #[serde(default)]
        salt: String,
        /// How the salt is written.
        #[serde(default = "as_text")]
        salt_encoding: Encoding,
        /// Where it stands.
        salt_position: Option<SaltPosition>,
    },
}

/// How bytes are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// Base64, standard or URL-safe, with or without padding.
    #[default]
    Base64,
    /// Hexadecimal digits.
    Hex,
    /// The text's own UTF-8 bytes.
    Utf8,
}

const fn hexadecimal() -> Encoding {
    Encoding::Hex
}

const fn as_text() -> Encoding {
    Encoding::Utf8
}

impl Encoding {
    fn read(self, text: &str) -> Result<Vec<u8>, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        if text.len() > bounds::LONGEST_TEXT {
            return Err(malformed);
        }
        match self {
            Self::Base64 => from_base64(&text.replace('-', "+").replace('_', "/")).ok_or(malformed),
            Self::Hex => hex::decode(text).map_err(|_| malformed),
            Self::Utf8 => Ok(text.as_bytes().to_vec()),
        }
    }
}

impl HashDocument {
    /// The hash, within its bounds.
    pub fn read(&self) -> Result<ForeignHash, InvalidForeignHash> {
        match self {
            Self::Text(text) => ForeignHash::parse(text),
            Self::Parts(parts) => parts.read(),
        }
    }
}

impl HashParts {
    fn read(&self) -> Result<ForeignHash, InvalidForeignHash> {
        match self {
            Self::Text { value } => ForeignHash::parse(value),
            Self::Pbkdf2 { digest, iterations, salt, salt_encoding, hash, hash_encoding } => {
                Pbkdf2Hash::within_bounds(*digest, *iterations, salt_encoding.read(salt)?, hash_encoding.read(hash)?)
            }
            Self::Scrypt { cost, block_size, parallelization, salt, salt_encoding, hash, hash_encoding } => {
                let costs = Costs::of_n(*cost, *block_size, *parallelization)?;
                ScryptHash::within_bounds(costs, salt_encoding.read(salt)?, hash_encoding.read(hash)?)
            }
            Self::FirebaseScrypt { hash, salt, signer_key, salt_separator, rounds, mem_cost } => {
                FirebaseHash::within_bounds(FirebaseParts {
                    mem_cost: *mem_cost,
                    rounds: *rounds,
                    salt: Encoding::Base64.read(salt)?,
                    separator: Encoding::Base64.read(salt_separator)?,
                    signer_key: Encoding::Base64.read(signer_key)?,
                    tag: Encoding::Base64.read(hash)?,
                })
            }
            Self::Keycloak { credential_data, secret_data } => keycloak::parse(credential_data, secret_data),
            Self::AspNetIdentity { value } => asp_net_identity::parse(value),
            Self::Digest { digest, hash, hash_encoding, salt, salt_encoding, salt_position } => {
                let position = match salt_position {
                    Some(position) => *position,
                    None if salt.is_empty() => SaltPosition::Suffix,
                    None => return Err(InvalidForeignHash::Unsupported("saltPosition is missing: prefix or suffix")),
                };
                SaltedDigest::within_bounds(*digest, position, salt_encoding.read(salt)?, hash_encoding.read(hash)?)
            }
        }
    }
}

impl std::fmt::Debug for HashDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HashDocument")
    }
}
