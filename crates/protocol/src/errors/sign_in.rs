//! What can stand between a person and a sign-in.

use super::{
    ErrorCode::{
        AccessDenied, ConsentRequired, InteractionRequired, InvalidGrant, InvalidRequest, LoginRequired,
        UnmetAuthenticationRequirements,
    },
    OAuthError, Suberror,
};

impl OAuthError {
    /// 50058: nobody is signed in and the client asked for no page.
    pub const fn no_session() -> Self {
        Self::new(
            LoginRequired,
            50_058,
            "Nobody is signed in on this browser. Send the person to an interactive sign-in.",
        )
    }

    /// 50058: the session is too old for `max_age`, or `prompt` asks for a fresh sign-in.
    pub const fn session_too_old() -> Self {
        Self::new(LoginRequired, 50_058, "The last sign-in is too long ago. Send the person to an interactive sign-in.")
    }

    /// 50058: somebody else signed in than the client's claims request names.
    pub const fn another_person() -> Self {
        Self::new(
            LoginRequired,
            50_058,
            "Somebody else signed in than the application asked for. Sign in with the account that it expects.",
        )
    }

    /// 50076: an essential authentication context that no sign-in here reaches.
    pub const fn authentication_context_unmet() -> Self {
        Self::new(
            UnmetAuthenticationRequirements,
            50_076,
            "No sign-in of this tenant meets the authentication context that is asked for. Ask for one that the metadata lists.",
        )
    }

    /// 50079: something is owed that only the person can give, such as an attribute or accepted terms.
    pub const fn interaction_needed() -> Self {
        Self::new(
            InteractionRequired,
            50_079,
            "The person has a step to complete. Send the person to an interactive sign-in.",
        )
    }

    /// 65001: consent is missing, said to an authorization request.
    pub const fn consent_missing() -> Self {
        Self::new(
            ConsentRequired,
            65_001,
            "The application was not granted what it asks for. Ask for it interactively, or ask an administrator to grant it.",
        )
    }

    /// 65001: consent is missing, said to a token request.
    pub fn consent_missing_for_grant() -> Self {
        Self::new(
            InvalidGrant,
            65_001,
            "The application was not granted what it asks for. Ask for it interactively, or ask an administrator to grant it.",
        )
        .and(Suberror::ConsentRequired)
    }

    /// 65004: the person turned back.
    pub const fn cancelled_by_user() -> Self {
        let mut error =
            Self::new(AccessDenied, 65_004, "The person turned back. Start again when the person wants to.");
        error.subcode = Some("cancel");
        error
    }

    /// 90094: only an administrator can agree to what the application asks for.
    pub const fn admin_consent_needed() -> Self {
        Self::new(
            AccessDenied,
            90_094,
            "Only an administrator can agree to what the application asks for. Ask an administrator of the tenant to grant it.",
        )
    }

    /// 501051: an application without a role asks an API that answers assigned ones only.
    pub const fn application_not_assigned() -> Self {
        Self::new(
            InvalidGrant,
            501_051,
            "The application has no role in the API, which answers assigned applications only. Ask an administrator to grant it one.",
        )
    }

    /// 50105: the person is not assigned, said to a token request.
    pub const fn not_assigned_for_grant() -> Self {
        Self::new(
            InvalidGrant,
            50_105,
            "The person is not assigned to the application. Ask an administrator of the tenant for access.",
        )
    }

    /// 50105: the person is not assigned to an application that asks for that.
    pub const fn not_assigned() -> Self {
        Self::new(
            AccessDenied,
            50_105,
            "The person is not assigned to the application. Ask an administrator of the tenant for access.",
        )
    }

    /// 50057: the account is disabled, said for a grant that it made while enabled.
    pub const fn account_disabled() -> Self {
        Self::new(InvalidGrant, 50_057, "The account is disabled. Ask an administrator of the tenant to enable it.")
    }

    /// 50089: the journey through the pages took too long.
    pub const fn journey_expired() -> Self {
        Self::new(InvalidRequest, 50_089, "The sign-in took too long. Start again from the application.")
    }
}
