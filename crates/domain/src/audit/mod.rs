//! Log rows: what happened, to whom, through which application.

use crate::{
    clock::Timestamp,
    ids::{AppId, CorrelationId, LogId, SessionId, UserId},
    randomness::Randomness,
};
use std::net::IpAddr;

/// What happened. Names are stable: they are stored and queried.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EventKind {
    /// A tenant was created.
    TenantCreated,
    /// Configuration was changed.
    ConfigurationChanged,
    /// A signing key was made, put to use or retired.
    SigningKeyChanged,
    /// A client registered itself.
    ClientRegistered,
    /// A client changed its own registration.
    ClientUpdated,
    /// A client took back its own registration.
    ClientDeleted,
    /// A customer signed up.
    SignedUp,
    /// A customer signed in.
    SignedIn,
    /// A sign-in was refused.
    SignInRefused,
    /// A one-time code was sent.
    CodeSent,
    /// A one-time code was refused.
    CodeRefused,
    /// A password was changed.
    PasswordChanged,
    /// A password has to be changed at the next sign-in.
    PasswordChangeRequired,
    /// A session ended by signing out.
    SignedOut,
    /// A code was issued to an application from a live session.
    Authorized,
    /// A customer agreed to terms that the business asks for.
    TermsAccepted,
    /// A user flow was published, rolled back, or its draft saved.
    UserFlowChanged,
    /// Somebody agreed to what an application may do.
    ConsentGranted,
    /// A person refused what an application asked for.
    ConsentRefused,
    /// Consent was taken back.
    ConsentWithdrawn,
    /// A code was redeemed.
    CodeRedeemed,
    /// A refresh token was redeemed.
    TokenRefreshed,
    /// A grant was revoked, by reuse of a code or refresh token or otherwise.
    GrantRevoked,
    /// An access token without a grant was revoked.
    TokenRevoked,
    /// An application got a token for itself.
    ClientCredentials,
    /// An API got a token of another API on behalf of its caller.
    OnBehalfOf,
    /// A token was exchanged for another.
    TokenExchanged,
    /// A device asked for its owner.
    DeviceAuthorizationRequested,
    /// A device's owner agreed.
    DeviceApproved,
    /// A device's owner refused.
    DeviceDenied,
    /// A device got its tokens.
    DeviceCodeRedeemed,
    /// A code that no device shows was typed.
    UserCodeRefused,
    /// A client asked for somebody by the backchannel.
    BackchannelRequested,
    /// Whoever was asked for agreed.
    BackchannelApproved,
    /// Whoever was asked for refused.
    BackchannelDenied,
    /// A client got the tokens of somebody whom it had asked for.
    BackchannelRedeemed,
    /// A client was told of an answer, or could not be.
    BackchannelNotified,
    /// An app with a user interface of its own got its tokens.
    NativeRedeemed,
    /// Everything that a user, or one session, had was ended.
    SessionsRevoked,
    /// An account was disabled.
    UserDisabled,
    /// An account was enabled.
    UserEnabled,
    /// Users were brought along in a file.
    UsersImported,
    /// Users were written to a file.
    UsersExported,
    /// A password that another system knew is known here.
    PasswordMigrated,
    /// An application was told of an ended session, or could not be.
    BackChannelLogout,
    /// A mail could not be delivered.
    MailFailed,
    /// A text message could not be delivered.
    TextMessageFailed,
}

impl EventKind {
    /// The name in storage and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TenantCreated => "tenant.created",
            Self::ConfigurationChanged => "configuration.changed",
            Self::SigningKeyChanged => "signing_key.changed",
            Self::ClientRegistered => "client.registered",
            Self::ClientUpdated => "client.updated",
            Self::ClientDeleted => "client.deleted",
            Self::SignedUp => "user.signed_up",
            Self::SignedIn => "user.signed_in",
            Self::SignInRefused => "user.sign_in_refused",
            Self::CodeSent => "code.sent",
            Self::CodeRefused => "code.refused",
            Self::PasswordChanged => "password.changed",
            Self::PasswordChangeRequired => "password.change_required",
            Self::SignedOut => "user.signed_out",
            Self::Authorized => "application.authorized",
            Self::TermsAccepted => "terms.accepted",
            Self::UserFlowChanged => "user_flow.changed",
            Self::ConsentGranted => "consent.granted",
            Self::ConsentRefused => "consent.refused",
            Self::ConsentWithdrawn => "consent.withdrawn",
            Self::CodeRedeemed => "code.redeemed",
            Self::TokenRefreshed => "token.refreshed",
            Self::GrantRevoked => "grant.revoked",
            Self::TokenRevoked => "token.revoked",
            Self::ClientCredentials => "application.token_issued",
            Self::OnBehalfOf => "token.issued_on_behalf",
            Self::TokenExchanged => "token.exchanged",
            Self::DeviceAuthorizationRequested => "device.requested",
            Self::DeviceApproved => "device.approved",
            Self::DeviceDenied => "device.denied",
            Self::DeviceCodeRedeemed => "device.redeemed",
            Self::UserCodeRefused => "device.code_refused",
            Self::BackchannelRequested => "backchannel.requested",
            Self::BackchannelApproved => "backchannel.approved",
            Self::BackchannelDenied => "backchannel.denied",
            Self::BackchannelRedeemed => "backchannel.redeemed",
            Self::BackchannelNotified => "backchannel.notified",
            Self::NativeRedeemed => "native.redeemed",
            Self::SessionsRevoked => "sessions.revoked",
            Self::UserDisabled => "user.disabled",
            Self::UserEnabled => "user.enabled",
            Self::UsersImported => "users.imported",
            Self::UsersExported => "users.exported",
            Self::PasswordMigrated => "password.migrated",
            Self::BackChannelLogout => "application.back_channel_logout",
            Self::MailFailed => "mail.failed",
            Self::TextMessageFailed => "text_message.failed",
        }
    }
}

/// A log row.
#[derive(Clone, Debug)]
pub struct AuditEvent {
    /// Its id, ordered by time; also the key of the change set that it belongs to.
    pub id: LogId,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// The request's correlation id.
    pub correlation_id: CorrelationId,
    /// The user concerned.
    pub user_id: Option<UserId>,
    /// The application concerned.
    pub app_id: Option<AppId>,
    /// The session concerned.
    pub session_id: Option<SessionId>,
    /// The address that the request came from.
    pub address: Option<IpAddr>,
    /// A short machine-readable reason or detail without personal data, such as `wrong_password`.
    pub detail: &'static str,
}

impl AuditEvent {
    /// A log row of what no request has asked for: a command, a job, a file.
    pub fn unattended(kind: EventKind, now: Timestamp, detail: &'static str, randomness: &dyn Randomness) -> Self {
        Self {
            id: LogId::at(now, randomness),
            at: now,
            kind,
            correlation_id: CorrelationId::random(randomness),
            user_id: None,
            app_id: None,
            session_id: None,
            address: None,
            detail,
        }
    }
}
