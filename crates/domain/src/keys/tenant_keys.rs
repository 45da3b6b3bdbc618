//! Everything that is derived from a tenant's data key.

use super::{DataKey, MacKey, SealError, SealingKey, derivation::Derivation};
use crate::{
    ids::{AppId, JourneyId, SessionId, TenantId, UserId},
    user::IdentifierKind,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

/// A tenant's keys, one for each purpose. Derived with the tenant's id, so that no key of one tenant is another's.
#[derive(Clone, Debug)]
pub struct TenantKeys {
    subjects: MacKey,
    identifiers: MacKey,
    refresh_tokens: MacKey,
    forms: MacKey,
    browser_states: MacKey,
    one_time_codes: MacKey,
    user_codes: MacKey,
    wrong_passwords: MacKey,
    dpop_nonces: MacKey,
    request_encryption: MacKey,
    hosts: MacKey,
    journeys: SealingKey,
    codes: SealingKey,
    mails: SealingKey,
    calls: SealingKey,
    previews: SealingKey,
    private_keys: SealingKey,
}

impl TenantKeys {
    /// Derives the keys. The same data key always gives the same keys: re-wrapping it changes nothing here.
    pub fn derive(tenant: TenantId, data_key: &DataKey) -> Result<Self, SealError> {
        let derivation = Derivation::new(data_key.0.reveal(), tenant.uuid().as_bytes());
        let mac = |purpose| derivation.bytes(purpose).map(MacKey::new);
        let sealing = |purpose| derivation.bytes(purpose).and_then(SealingKey::new);
        Ok(Self {
            subjects: mac("pairwise subjects")?,
            identifiers: mac("sign-in identifiers")?,
            refresh_tokens: mac("refresh tokens")?,
            forms: mac("form tokens")?,
            browser_states: mac("browser states")?,
            one_time_codes: mac("one-time codes")?,
            user_codes: mac("device user codes")?,
            wrong_passwords: mac("recent wrong passwords")?,
            dpop_nonces: mac("dpop nonces")?,
            request_encryption: mac("request object encryption")?,
            hosts: mac("ownership of hosts")?,
            journeys: sealing("journeys")?,
            codes: sealing("authorization codes")?,
            mails: sealing("outgoing mails")?,
            calls: sealing("outgoing calls")?,
            previews: sealing("previews of pages")?,
            private_keys: sealing("private signing keys")?,
        })
    }

    /// The `sub` of a user for an application (OpenID Connect Core §8.1; decisions.md 18): 43 characters, the same forever.
    pub fn pairwise_subject(&self, app: AppId, user: UserId) -> String {
        URL_SAFE_NO_PAD.encode(self.subjects.plain(&[*app.uuid().as_bytes(), *user.uuid().as_bytes()].concat()))
    }

    /// What stands for a sign-in identifier where attempts are counted, whether or not an account has it.
    /// `key` is the identifier's normalised form.
    pub fn identifier_subject(&self, kind: IdentifierKind, key: &str) -> [u8; 32] {
        self.identifiers.mac(&[kind.as_str().as_bytes(), key.as_bytes()])
    }

    /// What stands for a number, an address or the tenant itself where text messages are counted.
    pub fn budget_subject(&self, scope: &str, value: &str) -> [u8; 32] {
        self.identifiers.mac(&[b"text message", scope.as_bytes(), value.as_bytes()])
    }

    /// What a journey's answers are found by where they are kept: nothing of them can be guessed from it, and the same answers of
    /// another journey have another.
    pub fn answers_tag(&self, journey: JourneyId, answers: &[u8]) -> [u8; 32] {
        self.identifiers.mac(&[b"journey answers", journey.uuid().as_bytes(), answers])
    }

    /// What scripts see of a session (OpenID Connect Session Management 1.0 §3.2, "OP browser state"): 43 characters that stand for it
    /// and open nothing.
    pub fn browser_state(&self, session: SessionId) -> String {
        URL_SAFE_NO_PAD.encode(self.browser_states.mac(&[session.uuid().as_bytes()]))
    }

    /// Proves refresh tokens.
    pub const fn refresh_tokens(&self) -> &MacKey {
        &self.refresh_tokens
    }

    /// Proves that a form was ours: anti-forgery tokens.
    pub const fn forms(&self) -> &MacKey {
        &self.forms
    }

    /// Stands for one-time codes in storage.
    pub const fn one_time_codes(&self) -> &MacKey {
        &self.one_time_codes
    }

    /// Stands for the user codes of devices in storage (RFC 8628).
    pub const fn user_codes(&self) -> &MacKey {
        &self.user_codes
    }

    /// Marks recent wrong passwords.
    pub const fn wrong_passwords(&self) -> &MacKey {
        &self.wrong_passwords
    }

    /// Proves that a DPoP nonce is ours.
    pub const fn dpop_nonces(&self) -> &MacKey {
        &self.dpop_nonces
    }

    /// Makes the private keys for which clients encrypt their requests.
    pub const fn request_encryption(&self) -> &MacKey {
        &self.request_encryption
    }

    /// Makes the records by which hosts are shown to be the tenant's.
    pub const fn hosts(&self) -> &MacKey {
        &self.hosts
    }

    /// Seals journeys in cookies, continuation tokens and rows.
    pub const fn journeys(&self) -> &SealingKey {
        &self.journeys
    }

    /// Seals authorization codes.
    pub const fn codes(&self) -> &SealingKey {
        &self.codes
    }

    /// Seals mails that wait to be sent.
    pub const fn mails(&self) -> &SealingKey {
        &self.mails
    }

    /// Seals calls to applications that wait to be made.
    pub const fn calls(&self) -> &SealingKey {
        &self.calls
    }

    /// Seals what opens the preview of pages.
    pub const fn previews(&self) -> &SealingKey {
        &self.previews
    }

    /// Seals private signing keys at rest.
    pub const fn private_keys(&self) -> &SealingKey {
        &self.private_keys
    }
}
