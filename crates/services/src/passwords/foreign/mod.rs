//! Checking passwords against other systems' hashes: one file a family, each with a crate that computes it. Bounds are those of
//! `domain::credential::foreign`, held by the types.
//!
//! Runs on the pool's threads and takes the slot of the sign-in that asks. What a computation allocates it gives back at its end.

mod argon2;
mod bcrypt;
mod digest;
mod matches;
mod pbkdf2;
mod phpass;
mod scrypt;
mod sha_crypt;

#[cfg(test)]
mod tests;

pub(super) use matches::matches;
