//! The link that leads to the question (decisions.md 10): 128 random bits, of which only the hash is kept.

use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{
    randomness::{Randomness, random_bytes},
    secret::Secret,
    token::BackchannelRequest,
};
use vestibule_protocol::digest::sha256;
use vestibule_storage::backchannel_requests;

/// What a link carries.
#[derive(Clone, Debug)]
pub struct Link(Secret<String>);

impl Link {
    /// 16 bytes in base64url.
    const LENGTH: usize = 22;

    /// Draws what a new link carries.
    pub(super) fn draw(randomness: &dyn Randomness) -> Self {
        Self(Secret::new(URL_SAFE_NO_PAD.encode(random_bytes::<16>(randomness))))
    }

    /// Reads what an address carries; `None` for what no link does.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == Self::LENGTH && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        fits.then(|| Self(Secret::new(text.to_owned())))
    }

    /// As addresses carry it.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// What is kept of it.
    pub fn hash(&self) -> [u8; 32] {
        sha256(self.0.reveal().as_bytes())
    }
}

/// The request that a link leads to, decided or not; `None` once its time is over, and for what somebody made up.
pub async fn waiting(cx: &Context, link: &Link) -> Result<Option<BackchannelRequest>, Failure> {
    let found = backchannel_requests::by_link(&cx.rows(), &link.hash()).await?;
    Ok(found.filter(|request| cx.now() < request.expires_at && request.user_id.is_some()))
}
