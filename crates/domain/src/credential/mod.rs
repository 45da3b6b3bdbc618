//! Credentials: what a person knows or is sent, what counts as a good one, and how guesses are bounded.
//!
//! To add a kind of credential, add a file (or folder) with its name; what must be counted or spent once is stored under
//! the same name, and the use cases verify it there.

mod argon2;
mod banned_words;
pub mod foreign;
mod joined_words;
mod lockout;
mod one_time_code;
mod password;
mod password_policy;
mod password_strength;

pub use argon2::{HashParameters, InvalidHashParameters, PasswordHash};
pub use banned_words::{BannedWords, InvalidBannedWords};
pub use lockout::{LockoutPolicy, wrong_password_tag};
pub use one_time_code::{CodePolicy, CodePurpose, OneTimeCode};
pub use password::{InvalidPassword, Password};
pub use password_policy::{
    CharacterClasses, HistoryLength, MinimumLength, OutOfBounds, PasswordPolicy, PasswordRefusal,
};
pub use password_strength::{PasswordHint, Strength, StrengthPolicy, WeakPassword};
