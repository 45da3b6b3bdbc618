//! A pushed request between its two halves.

use crate::{Context, Failure};
use serde::{Deserialize, Serialize};
use vestibule_protocol::{
    errors::OAuthError,
    par::RequestUri,
    parameters::{Limits, Parameters},
};

const CONTEXT: &[u8] = b"pushed request 1";

/// What is kept of a pushed request.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    /// Its parameters, without those by which the client proved itself.
    #[serde(rename = "p")]
    pub(super) parameters: Vec<(String, String)>,
    /// Whether they came in a signed object.
    #[serde(rename = "s")]
    pub(super) signed: bool,
}

impl Stored {
    /// Its parameters, read again by the rules of all parameters.
    pub(super) fn read(&self) -> Result<Parameters, OAuthError> {
        let pairs = self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Ok(Parameters::of_pairs(pairs, Limits::PROTOCOL)?)
    }

    /// Seals it under its name.
    pub(super) fn seal(&self, cx: &Context, name: &RequestUri) -> Result<Vec<u8>, Failure> {
        let json = serde_json::to_vec(self).map_err(|_| Failure::Malformed("pushed request"))?;
        Ok(cx.tenant.keys().journeys().seal(&[CONTEXT, &name.hash()], &json, cx.randomness())?)
    }

    /// Opens it.
    pub(super) fn open(cx: &Context, name: &RequestUri, sealed: &[u8]) -> Result<Self, Failure> {
        let opened = cx.tenant.keys().journeys().open(&[CONTEXT, &name.hash()], sealed)?;
        serde_json::from_slice(&opened).map_err(|_| Failure::Malformed("pushed request"))
    }
}
