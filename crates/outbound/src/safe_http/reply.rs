//! An answer, read whole.

use super::error::CallError;
use serde::de::DeserializeOwned;

/// What a host answered. Nothing in it is to be believed.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// The media type without parameters, in lower case.
    pub media_type: Option<String>,
    /// The body; no longer than the call takes.
    pub body: Vec<u8>,
}

impl Reply {
    /// Only an answer of success (2xx).
    ///
    /// # Errors
    /// [`CallError::Status`] for any other.
    pub fn successful(self) -> Result<Self, CallError> {
        if (200..300).contains(&self.status) { Ok(self) } else { Err(CallError::Status(self.status)) }
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// [`CallError::Malformed`] when it does not read as this type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        serde_json::from_slice(&self.body).map_err(|_| CallError::Malformed)
    }
}
