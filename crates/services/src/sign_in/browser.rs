//! What the browser brings along: its session and whether it is a device that its user has signed in on before.

use crate::{Context, Failure, sessions::LiveSession};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{ids::UserId, randomness::random_bytes, user::Identifier};
use vestibule_protocol::digest::sha256;
use vestibule_storage::{known_devices, sign_in_identifiers};

/// A customer's browser.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// Its live session, if any.
    pub session: Option<LiveSession>,
    /// The value of its known-device cookie, if any.
    pub device: Option<String>,
    /// Whether it keeps cookies: an app that signs people in by itself does not.
    pub keeps_cookies: bool,
}

impl Browser {
    /// The lane of failures that a guess at `user` belongs to: a known device's own, so that a stranger's guesses never lock
    /// it out; else the one of all strangers, empty.
    pub(crate) async fn lane(&self, cx: &Context, user: Option<UserId>) -> Result<Vec<u8>, Failure> {
        let (Some(device), Some(user)) = (&self.device, user) else { return Ok(Vec::new()) };
        let hash = sha256(device.as_bytes());
        let known = known_devices::is_known(&cx.rows(), &hash, user).await?;
        Ok(if known { hash.to_vec() } else { Vec::new() })
    }

    /// By what whoever has this identifier signed in on this device last: an `EmailWay`'s name. Nothing on a device that is none of
    /// theirs, so that it tells nobody else anything.
    pub async fn last_method(&self, cx: &Context, identifier: &Identifier) -> Result<Option<String>, Failure> {
        let Some(device) = &self.device else { return Ok(None) };
        let rows = cx.rows();
        let user = sign_in_identifiers::user_of(&rows, identifier.kind(), &identifier.key()).await?;
        match user {
            Some(user) => Ok(known_devices::last_method(&rows, &sha256(device.as_bytes()), user).await?),
            None => Ok(None),
        }
    }

    /// The cookie that marks this device as known from now on: the one it has, or a new one; none where cookies are not kept.
    pub(crate) fn device_cookie(&self, cx: &Context) -> Option<String> {
        if !self.keeps_cookies {
            return None;
        }
        let well_formed = |value: &&String| {
            value.len() == 43 && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        };
        let new = || URL_SAFE_NO_PAD.encode(random_bytes::<32>(cx.randomness()));
        Some(self.device.as_ref().filter(well_formed).cloned().unwrap_or_else(new))
    }
}
