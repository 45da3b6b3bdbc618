//! The form of a refresh token: which grant, which generation, and a MAC that proves both.
//!
//! ```text
//! "1." base64url( grant id | generation | HMAC-SHA256 )
//!                 16 bytes | 8          | 32
//! ```

use crate::{
    ids::{AppId, GrantId},
    keys::TenantKeys,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

const PREFIX: &str = "1.";

/// What a genuine refresh token says (RFC 6749 §1.5). Whether it still counts, its grant's row says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RefreshToken {
    /// The grant that it belongs to.
    pub grant_id: GrantId,
    /// Its place in the refresh family; never negative.
    pub generation: i64,
}

impl RefreshToken {
    /// The token of a generation: the same each time, so that nothing is kept in clear. 77 characters.
    pub fn issue(keys: &TenantKeys, app: AppId, grant_id: GrantId, generation: i64) -> String {
        let mut bytes = Vec::with_capacity(56);
        bytes.extend_from_slice(grant_id.uuid().as_bytes());
        bytes.extend_from_slice(&generation.to_be_bytes());
        let mac = keys.refresh_tokens().mac(&[&bytes, app.uuid().as_bytes()]);
        bytes.extend_from_slice(&mac);
        let mut token = PREFIX.to_owned();
        URL_SAFE_NO_PAD.encode_string(bytes, &mut token);
        token
    }

    /// Reads a token that was issued to `app` by the tenant of `keys`; `None` for anything else.
    /// RFC 6749 §10.4: bound to the client to which it was issued.
    pub fn parse(keys: &TenantKeys, app: AppId, text: &str) -> Option<Self> {
        let bytes: [u8; 56] = URL_SAFE_NO_PAD.decode(text.strip_prefix(PREFIX)?).ok()?.try_into().ok()?;
        let (claims, mac) = bytes.split_first_chunk::<24>()?;
        if !keys.refresh_tokens().verify(&[claims, app.uuid().as_bytes()], mac) {
            return None;
        }
        let (grant_id, generation) = claims.split_first_chunk::<16>()?;
        let generation = i64::from_be_bytes(generation.try_into().ok()?);
        let grant_id = GrantId::from_uuid(Uuid::from_bytes(*grant_id));
        (generation >= 0).then_some(Self { grant_id, generation })
    }
}
