//! Twilio's Messages resource (`POST /2010-04-01/Accounts/{AccountSid}/Messages.json`), which other services speak too.

use super::OutgoingText;
use crate::safe_http::Call;
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret};

/// An account, and the sender that messages come from.
#[derive(Clone, Debug)]
pub struct TwilioAccount {
    /// The resource.
    url: OutboundUrl,
    /// The account's or the API key's SID.
    name: String,
    /// The token.
    token: Secret<String>,
    /// A number, a name, or the SID of a messaging service.
    sender: String,
}

impl TwilioAccount {
    /// An account of Twilio's.
    pub fn new(url: OutboundUrl, name: String, token: Secret<String>, sender: String) -> Self {
        Self { url, name, token, sender }
    }

    /// The resource of an account at Twilio itself; `None` for a text that is no account's SID.
    pub fn resource_of(account: &str) -> Option<OutboundUrl> {
        let is_sid = account.len() <= 64 && account.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let url = format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json");
        is_sid.then(|| OutboundUrl::parse(&url).ok()).flatten()
    }

    pub(super) fn call(&self, text: &OutgoingText) -> Call {
        let sender = if self.sender.starts_with("MG") { "MessagingServiceSid" } else { "From" };
        let pairs = [("To", text.to.as_str()), (sender, self.sender.as_str()), ("Body", text.text.as_str())];
        Call::post_form(&self.url, &pairs).basic(&self.name, self.token.clone())
    }
}
