//! Werkzeug's hashes, which Flask applications store: `pbkdf2:sha256:600000$salt$hex` and `scrypt:32768:8:1$salt$hex`. Salts are
//! text.

use super::{
    ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash, ScryptHash, normal_form::number, scrypt::Costs,
};

const FAMILY: &str = "Werkzeug";

/// Reads a text that begins with one of Werkzeug's methods; `None` where it does not.
pub(super) fn parse(text: &str) -> Option<Result<ForeignHash, InvalidForeignHash>> {
    let known = text.starts_with("pbkdf2:") || text.starts_with("scrypt:");
    known.then(|| read(text))
}

fn read(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let fields: Vec<&str> = text.split('$').collect();
    let [method, salt, tag] = fields.as_slice() else { return Err(malformed) };
    let (salt, tag) = (salt.as_bytes().to_vec(), hex::decode(tag).map_err(|_| malformed)?);
    let method: Vec<&str> = method.split(':').collect();
    match method.as_slice() {
        ["pbkdf2", digest, iterations] => {
            let digest = Pbkdf2Digest::parse(digest).ok_or(malformed)?;
            Pbkdf2Hash::within_bounds(digest, number(iterations, FAMILY)?, salt, tag)
        }
        ["scrypt", n, r, p] => {
            let costs = Costs::of_n(number(n, FAMILY)?, number(r, FAMILY)?, number(p, FAMILY)?)?;
            ScryptHash::within_bounds(costs, salt, tag)
        }
        _ => Err(malformed),
    }
}
