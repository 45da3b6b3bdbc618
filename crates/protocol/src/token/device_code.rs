//! What a device polls with (RFC 8628 §3.4).

use super::field::presented;
use crate::{errors::OAuthError, parameters::Parameters, secret::Secret};

/// The code by which a device asks whether its owner has agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceCodeGrant {
    /// The device code.
    pub device_code: Secret<String>,
}

impl DeviceCodeGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(Self { device_code: presented(parameters, "device_code")? })
    }
}
