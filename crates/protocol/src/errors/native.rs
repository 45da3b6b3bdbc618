//! What an app with a user interface of its own is told (wire.md §7.5).

use super::{
    ErrorCode::{
        AccessDenied, AttributesRequired, CredentialRequired, ExpiredToken, InvalidClient, InvalidGrant,
        InvalidRequest, UnsupportedChallengeType, UserAlreadyExists, UserNotFound,
    },
    OAuthError, Suberror,
};

/// What is refused of a new password has one number; the suberror tells what.
const REFUSED_PASSWORD: u32 = 399_246;

impl OAuthError {
    /// 550022: the application is not registered for the native authentication API.
    pub fn native_authentication_disabled() -> Self {
        Self::new(
            InvalidClient,
            550_022,
            "The application is not registered for native authentication. Set nativeAuthentication in its registration.",
        )
        .and(Suberror::NativeAuthenticationDisabled)
    }

    /// 901007: the challenge types leave out the one that is always needed.
    pub const fn redirect_challenge_missing() -> Self {
        Self::new(
            UnsupportedChallengeType,
            901_007,
            "The challenge_type list parameter does not include the 'redirect' type. Add it: a step may need the pages.",
        )
    }

    /// 901001: a challenge type that there is not.
    pub const fn unsupported_challenge_type() -> Self {
        Self::new(
            InvalidRequest,
            901_001,
            "The challenge_type list parameter contains an unsupported challenge type. Use oob, password and redirect.",
        )
    }

    /// 90100: the username is missing, or names nobody that there could be.
    pub const fn invalid_username() -> Self {
        Self::new(
            InvalidRequest,
            90_100,
            "The username parameter is empty or not valid. Send what the person signs in with.",
        )
    }

    /// 50034: nobody has this username.
    pub const fn user_not_found() -> Self {
        Self::new(UserNotFound, 50_034, "There is no account with this username. Check it, or sign up.")
    }

    /// 1003037: somebody has this username.
    pub const fn user_already_exists() -> Self {
        Self::new(UserAlreadyExists, 1_003_037, "There is an account with this username already. Sign in instead.")
    }

    /// 50020: new customers can't sign up by themselves.
    pub const fn sign_up_not_allowed() -> Self {
        Self::new(
            AccessDenied,
            50_020,
            "The user flow of the application does not let new people sign up. Allow sign-up in the flow, or create the account.",
        )
    }

    /// 55103: the new account owes a credential.
    pub const fn credential_required() -> Self {
        Self::new(CredentialRequired, 55_103, "A credential is required. Ask for the challenge of the next step.")
    }

    /// 55106: the new account owes attributes.
    pub const fn attributes_required() -> Self {
        Self::new(AttributesRequired, 55_106, "Attributes are required. Submit those of required_attributes.")
    }

    /// 55107: a submitted attribute is not acceptable.
    pub fn attribute_validation_failed() -> Self {
        Self::new(InvalidGrant, 55_107, "Attributes are not acceptable. Correct those of invalid_attributes.")
            .and(Suberror::AttributeValidationFailed)
    }

    /// 55200: the continuation token is none, or not one of this step and application, or was used up.
    pub const fn invalid_continuation_token() -> Self {
        Self::new(
            InvalidRequest,
            55_200,
            "The continuation token is not valid for this step. Use the one of the latest answer, or start again.",
        )
    }

    /// 552003: the continuation token has expired.
    pub const fn expired_continuation_token() -> Self {
        Self::new(ExpiredToken, 552_003, "The continuation token has expired. Start again.")
    }

    /// 50126: no account has this username and password together.
    pub const fn wrong_password() -> Self {
        Self::new(InvalidGrant, 50_126, "The username or the password is wrong. Let the person try again.")
    }

    /// 50053: too many wrong passwords came one after the other.
    pub const fn account_locked() -> Self {
        Self::new(InvalidGrant, 50_053, "Too many wrong passwords were tried. Wait a while, or reset the password.")
    }

    /// 50181: the code is not the one that was sent.
    pub fn wrong_code() -> Self {
        Self::new(InvalidGrant, 50_181, "The one-time code is wrong. Let the person try again.")
            .and(Suberror::InvalidOobValue)
    }

    /// 50181: the code has expired, was used, or too many wrong ones came before it.
    pub fn dead_code() -> Self {
        Self::new(
            InvalidGrant,
            50_181,
            "The one-time code counts no more. Ask for the challenge again, which sends another.",
        )
        .and(Suberror::InvalidOobValue)
    }

    /// 399246: the new password is too short.
    pub fn password_too_short() -> Self {
        Self::new(InvalidGrant, REFUSED_PASSWORD, "The new password is too short. Choose a longer one.")
            .and(Suberror::PasswordTooShort)
    }

    /// 399246: the new password is too long.
    pub fn password_too_long() -> Self {
        Self::new(InvalidGrant, REFUSED_PASSWORD, "The new password is too long. Choose a shorter one.")
            .and(Suberror::PasswordTooLong)
    }

    /// 399246: the new password is too easy to guess.
    pub fn password_too_weak() -> Self {
        Self::new(InvalidGrant, REFUSED_PASSWORD, "The new password is too easy to guess. Choose another one.")
            .and(Suberror::PasswordTooWeak)
    }

    /// 399246: the new password holds characters that no password may.
    pub fn password_is_invalid() -> Self {
        Self::new(
            InvalidGrant,
            REFUSED_PASSWORD,
            "The new password holds characters that it may not. Choose another one.",
        )
        .and(Suberror::PasswordIsInvalid)
    }

    /// 399246: the new password holds a word that is banned, or is one that many use or that has been stolen.
    pub fn password_banned() -> Self {
        Self::new(InvalidGrant, REFUSED_PASSWORD, "The new password, or a word in it, is banned. Choose another one.")
            .and(Suberror::PasswordBanned)
    }

    /// 399246: the new password is one that the account had lately.
    pub fn password_recently_used() -> Self {
        Self::new(InvalidGrant, REFUSED_PASSWORD, "The new password was used before. Choose one that is new.")
            .and(Suberror::PasswordRecentlyUsed)
    }

    /// 50142: the password must be replaced before it opens anything.
    pub const fn password_reset_required() -> Self {
        Self::new(InvalidRequest, 50_142, "The password must be changed first. Let the person reset it.")
    }

    /// 55201: nobody owes a method by which to prove themselves a second time.
    pub const fn no_method_to_register() -> Self {
        Self::new(InvalidRequest, 55_201, "No method has to be registered. Go on at the token endpoint.")
    }
}
