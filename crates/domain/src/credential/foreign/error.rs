//! Why a hash is not taken.

/// What keeps a hash from being imported. Never repeats any of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidForeignHash {
    /// No family that is known begins so.
    #[error("no known format of password hashes")]
    Unknown,
    /// It begins like one of this family and does not go on so.
    #[error("not a well-formed {0} hash")]
    Malformed(&'static str),
    /// Checking one password against it would cost more than a sign-in may.
    #[error("{0} is more than a sign-in may cost")]
    TooCostly(&'static str),
    /// Passwords can't be checked against it for a reason of its own.
    #[error("{0}")]
    Unsupported(&'static str),
}
