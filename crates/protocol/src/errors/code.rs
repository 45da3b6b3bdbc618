//! The error words of the specifications.

/// The `error` member: words of RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6 and the platform's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCode {
    /// The request is malformed, repeats or lacks a parameter.
    InvalidRequest,
    /// The client is not allowed to do this.
    UnauthorizedClient,
    /// The person or the server refused.
    AccessDenied,
    /// The response type is unknown or not enabled.
    UnsupportedResponseType,
    /// A scope is unknown, malformed or beyond what may be granted.
    InvalidScope,
    /// Something unexpected happened here.
    ServerError,
    /// The server is overloaded or a part of it is away.
    TemporarilyUnavailable,
    /// Client authentication failed.
    InvalidClient,
    /// The code or refresh token is unknown, expired, revoked or another client's.
    InvalidGrant,
    /// RFC 9449 §12.2: the DPoP proof is refused.
    InvalidDpopProof,
    /// RFC 9449 §12.2: the DPoP proof needs a nonce of this server.
    UseDpopNonce,
    /// RFC 8628 §3.5: the person has not decided yet.
    AuthorizationPending,
    /// RFC 8628 §3.5: nobody has decided, and the client asks too often.
    SlowDown,
    /// The platform's own word for RFC 8628's `access_denied`.
    AuthorizationDeclined,
    /// The platform's own: the device code is unknown.
    BadVerificationCode,
    /// RFC 8628 §3.5: the device code has expired.
    ExpiredToken,
    /// CIBA §13: the binding message can't be shown.
    InvalidBindingMessage,
    /// The grant type is unknown or not served.
    UnsupportedGrantType,
    /// The resource is unknown in this tenant.
    InvalidResource,
    /// A token for this resource or audience is not given out (RFC 8693 §2.2.2, RFC 8707 §2).
    InvalidTarget,
    /// The person must take part.
    InteractionRequired,
    /// The person must sign in.
    LoginRequired,
    /// The person or an administrator must consent.
    ConsentRequired,
    /// OpenID Connect Core Unmet Authentication Requirements §4: no sign-in here is as strong as the client needs.
    UnmetAuthenticationRequirements,
    /// OpenID Connect Core §6.2: request objects by reference are not served.
    RequestUriNotSupported,
    /// RFC 9101 §7: the request object is refused.
    InvalidRequestObject,
    /// RFC 9101 §7: the request URI is unknown, used before, expired or another client's.
    InvalidRequestUri,
    /// RFC 9396 §5: the authorization details are refused.
    InvalidAuthorizationDetails,
    /// OpenID Connect Core §7.2.1: self-issued registration is not served.
    RegistrationNotSupported,
    /// RFC 7591 §3.2.2: a redirect URI of a registration is refused.
    InvalidRedirectUri,
    /// RFC 7591 §3.2.2: a member of a registration is refused.
    InvalidClientMetadata,
    /// RFC 7591 §3.2.2: the software statement is not one that is accepted here.
    UnapprovedSoftwareStatement,
    /// Instance discovery was asked about another host.
    InvalidInstance,
    /// Native authentication: nobody has this username.
    UserNotFound,
    /// Native authentication: somebody has this username.
    UserAlreadyExists,
    /// Native authentication: the app can't fall back on the pages.
    UnsupportedChallengeType,
    /// Native authentication: the new account owes a credential.
    CredentialRequired,
    /// Native authentication: the new account owes attributes.
    AttributesRequired,
}

impl ErrorCode {
    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::AccessDenied => "access_denied",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::InvalidScope => "invalid_scope",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidDpopProof => "invalid_dpop_proof",
            Self::UseDpopNonce => "use_dpop_nonce",
            Self::AuthorizationPending => "authorization_pending",
            Self::SlowDown => "slow_down",
            Self::AuthorizationDeclined => "authorization_declined",
            Self::BadVerificationCode => "bad_verification_code",
            Self::ExpiredToken => "expired_token",
            Self::InvalidBindingMessage => "invalid_binding_message",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidResource => "invalid_resource",
            Self::InvalidTarget => "invalid_target",
            Self::InteractionRequired => "interaction_required",
            Self::LoginRequired => "login_required",
            Self::ConsentRequired => "consent_required",
            Self::UnmetAuthenticationRequirements => "unmet_authentication_requirements",
            Self::RequestUriNotSupported => "request_uri_not_supported",
            Self::InvalidRequestObject => "invalid_request_object",
            Self::InvalidRequestUri => "invalid_request_uri",
            Self::InvalidAuthorizationDetails => "invalid_authorization_details",
            Self::RegistrationNotSupported => "registration_not_supported",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
            Self::InvalidClientMetadata => "invalid_client_metadata",
            Self::UnapprovedSoftwareStatement => "unapproved_software_statement",
            Self::InvalidInstance => "invalid_instance",
            Self::UserNotFound => "user_not_found",
            Self::UserAlreadyExists => "user_already_exists",
            Self::UnsupportedChallengeType => "unsupported_challenge_type",
            Self::CredentialRequired => "credential_required",
            Self::AttributesRequired => "attributes_required",
        }
    }
}

/// The `suberror` member, by which clients tell what would help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suberror {
    /// The refresh token is dead for good; clients drop it.
    BadToken,
    /// The person has something to do that is done by signing in again.
    BasicAction,
    /// Consent is missing.
    ConsentRequired,
    /// The grant belongs to another client; clients do not ask the person.
    ClientMismatch,
    /// The native authentication API is not open to the application.
    NativeAuthenticationDisabled,
    /// The one-time code is wrong.
    InvalidOobValue,
    /// Attributes are not acceptable.
    AttributeValidationFailed,
    /// The new password is too easy to guess.
    PasswordTooWeak,
    /// The new password is too short.
    PasswordTooShort,
    /// The new password is too long.
    PasswordTooLong,
    /// The new password is one of the last that the account had.
    PasswordRecentlyUsed,
    /// The new password, or a word in it, is banned.
    PasswordBanned,
    /// The new password holds what no password may.
    PasswordIsInvalid,
}

impl Suberror {
    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BadToken => "bad_token",
            Self::BasicAction => "basic_action",
            Self::ConsentRequired => "consent_required",
            Self::ClientMismatch => "client_mismatch",
            Self::NativeAuthenticationDisabled => "nativeauthapi_disabled",
            Self::InvalidOobValue => "invalid_oob_value",
            Self::AttributeValidationFailed => "attribute_validation_failed",
            Self::PasswordTooWeak => "password_too_weak",
            Self::PasswordTooShort => "password_too_short",
            Self::PasswordTooLong => "password_too_long",
            Self::PasswordRecentlyUsed => "password_recently_used",
            Self::PasswordBanned => "password_banned",
            Self::PasswordIsInvalid => "password_is_invalid",
        }
    }
}
