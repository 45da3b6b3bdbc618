//! scrypt (RFC 7914), and what Firebase Authentication makes of it.

use super::{
    ForeignHash, InvalidForeignHash, bounds,
    normal_form::{self, NormalForm, bounded, from_base64, number, to_base64},
};

const FAMILY: &str = "scrypt";
const FIREBASE: &str = "Firebase scrypt";
/// Firebase's signer keys have 64 bytes.
const LONGEST_SIGNER_KEY: usize = 128;
const LONGEST_SEPARATOR: usize = 16;

/// What scrypt costs, within bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Costs {
    log_n: u8,
    r: u32,
    p: u32,
}

impl Costs {
    /// RFC 7914 §6: N is a power of two. 128·N·r bytes of memory, gone through twice for each of `p`. That N is below 2^(16·r), as the
    /// RFC has it, is an error of the RFC (erratum 5971): the function is defined beyond, and passwords are checked so.
    pub(super) fn new(log_n: u32, r: u32, p: u32, family: &'static str) -> Result<Self, InvalidForeignHash> {
        if log_n == 0 || r == 0 || p == 0 {
            return Err(InvalidForeignHash::Malformed(family));
        }
        let memory =
            1_u64.checked_shl(log_n).and_then(|n| n.checked_mul(128)).and_then(|n| n.checked_mul(u64::from(r)));
        let traffic = memory.and_then(|memory| memory.checked_mul(2 * u64::from(p)));
        match (memory, traffic, u8::try_from(log_n)) {
            (Some(memory), Some(traffic), Ok(log_n))
                if log_n < 32 && memory <= bounds::MOST_MEMORY && traffic <= bounds::MOST_TRAFFIC =>
            {
                Ok(Self { log_n, r, p })
            }
            _ => Err(InvalidForeignHash::TooCostly("the memory or work of this scrypt hash")),
        }
    }

    /// The same with N itself.
    pub(super) fn of_n(n: u32, r: u32, p: u32) -> Result<Self, InvalidForeignHash> {
        if !n.is_power_of_two() {
            return Err(InvalidForeignHash::Malformed(FAMILY));
        }
        Self::new(n.trailing_zeros(), r, p, FAMILY)
    }
}

/// A plain scrypt hash.
#[derive(Clone, PartialEq, Eq)]
pub struct ScryptHash {
    costs: Costs,
    salt: Vec<u8>,
    tag: Vec<u8>,
}

impl ScryptHash {
    /// Reads what follows `$scrypt$`: `ln=14,r=8,p=1$…$…`.
    pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let form = NormalForm::parse(FAMILY, text)?;
        let [log_n, r, p] = form.parameters(["ln", "r", "p"])?;
        let costs = Costs::new(number(log_n, FAMILY)?, number(r, FAMILY)?, number(p, FAMILY)?, FAMILY)?;
        Self::within_bounds(costs, form.salt, form.tag)
    }

    pub(super) fn within_bounds(costs: Costs, salt: Vec<u8>, tag: Vec<u8>) -> Result<ForeignHash, InvalidForeignHash> {
        bounded(FAMILY, &salt, &tag)?;
        Ok(ForeignHash::Scrypt(Self { costs, salt, tag }))
    }

    pub(super) fn encode(&self) -> String {
        let Costs { log_n, r, p } = self.costs;
        normal_form::write("scrypt", &format_args!("ln={log_n},r={r},p={p}"), &self.salt, &self.tag)
    }

    /// The base-two logarithm of N, r and p.
    pub const fn costs(&self) -> (u8, u32, u32) {
        (self.costs.log_n, self.costs.r, self.costs.p)
    }

    /// The salt.
    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// The output.
    pub fn tag(&self) -> &[u8] {
        &self.tag
    }
}

/// A hash of Firebase Authentication: the project's signer key, encrypted (AES-256, counter mode, from zero) under what scrypt
/// makes of the password and the salt followed by the project's separator.
#[derive(Clone, PartialEq, Eq)]
pub struct FirebaseHash {
    costs: Costs,
    /// The user's salt and the separator.
    salt: Vec<u8>,
    separator: Vec<u8>,
    signer_key: Vec<u8>,
    tag: Vec<u8>,
}

/// What a Firebase hash is made of, in bytes.
pub(super) struct FirebaseParts {
    pub(super) mem_cost: u32,
    pub(super) rounds: u32,
    pub(super) salt: Vec<u8>,
    pub(super) separator: Vec<u8>,
    pub(super) signer_key: Vec<u8>,
    pub(super) tag: Vec<u8>,
}

impl FirebaseHash {
    /// Reads what follows `$firebase-scrypt$`.
    pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let form = NormalForm::parse(FIREBASE, text)?;
        let [mem_cost, rounds, separator, signer_key] = form.parameters(["ln", "r", "s", "k"])?;
        let malformed = InvalidForeignHash::Malformed(FIREBASE);
        Self::within_bounds(FirebaseParts {
            mem_cost: number(mem_cost, FIREBASE)?,
            rounds: number(rounds, FIREBASE)?,
            separator: from_base64(separator).ok_or(malformed)?,
            signer_key: from_base64(signer_key).ok_or(malformed)?,
            salt: form.salt,
            tag: form.tag,
        })
    }

    /// Holds the parts to their bounds. Firebase's `mem_cost` is the logarithm of N, its `rounds` are r, and p is 1.
    pub(super) fn within_bounds(parts: FirebaseParts) -> Result<ForeignHash, InvalidForeignHash> {
        let FirebaseParts { mem_cost, rounds, salt, separator, signer_key, tag } = parts;
        let costs = Costs::new(mem_cost, rounds, 1, FIREBASE)?;
        bounded(FIREBASE, &salt, &tag)?;
        let fits = separator.len() <= LONGEST_SEPARATOR && signer_key.len() <= LONGEST_SIGNER_KEY;
        // The output is the encrypted signer key, byte for byte.
        if !fits || signer_key.len() != tag.len() {
            return Err(InvalidForeignHash::Malformed(FIREBASE));
        }
        Ok(ForeignHash::Firebase(Self { costs, salt, separator, signer_key, tag }))
    }

    pub(super) fn encode(&self) -> String {
        let Costs { log_n, r, .. } = self.costs;
        let (separator, signer_key) = (to_base64(&self.separator), to_base64(&self.signer_key));
        let parameters = format_args!("ln={log_n},r={r},s={separator},k={signer_key}");
        normal_form::write("firebase-scrypt", &parameters, &self.salt, &self.tag)
    }

    /// The base-two logarithm of N, r and p.
    pub const fn costs(&self) -> (u8, u32, u32) {
        (self.costs.log_n, self.costs.r, self.costs.p)
    }

    /// What scrypt takes as salt.
    pub fn whole_salt(&self) -> Vec<u8> {
        [self.salt.as_slice(), &self.separator].concat()
    }

    /// The project's signer key.
    pub fn signer_key(&self) -> &[u8] {
        &self.signer_key
    }

    /// The encrypted signer key.
    pub fn tag(&self) -> &[u8] {
        &self.tag
    }
}
