//! What can be wrong with scopes and resources.

use super::{
    ErrorCode::{InvalidAuthorizationDetails, InvalidRequest, InvalidResource, InvalidScope, InvalidTarget},
    OAuthError,
    error::quotable,
};

impl OAuthError {
    /// 70011: the scope is not well formed, too long, or there are too many.
    pub const fn malformed_scope() -> Self {
        Self::new(InvalidScope, 70_011, "The scope is not well formed. Send scopes separated by spaces.")
    }

    /// 70011: the resource has no such scope.
    pub fn unknown_scope(scope: &str) -> Self {
        Self::with(
            InvalidScope,
            70_011,
            format!(
                "The scope '{}' does not exist. Check its spelling and the resource it belongs to.",
                quotable(scope)
            )
            .into(),
        )
    }

    /// 70011: an id token is asked for without `openid` (OpenID Connect Core §3.1.2.1).
    pub const fn openid_scope_needed() -> Self {
        Self::new(InvalidScope, 70_011, "An id token is asked for without its scope. Add openid to the scope.")
    }

    /// 70011: `client_credentials` takes exactly one `{resource}/.default`.
    pub const fn default_scope_needed() -> Self {
        Self::new(
            InvalidScope,
            70_011,
            "An application asks for itself with one scope. Send the resource followed by /.default.",
        )
    }

    /// 28000: scopes of several resources in one token request.
    pub const fn scopes_of_several_resources() -> Self {
        Self::new(
            InvalidRequest,
            28_000,
            "The scope names more than one resource. Ask for a token of one resource at a time.",
        )
    }

    /// 28002: the scope goes beyond what was granted, or names nothing that a token can be issued for.
    pub const fn scope_beyond_grant() -> Self {
        Self::new(
            InvalidRequest,
            28_002,
            "The scope is not one that this grant covers. Ask for what was granted, or start a new sign-in.",
        )
    }

    /// 28003: the scope is empty.
    pub const fn empty_scope() -> Self {
        Self::new(InvalidRequest, 28_003, "The scope is empty. Send at least one scope.")
    }

    /// 500011: no such resource in the tenant.
    pub fn unknown_resource(resource: &str) -> Self {
        Self::with(
            InvalidResource,
            500_011,
            format!(
                "The resource '{}' was not found in this tenant. Check its identifier and that it is registered here.",
                quotable(resource)
            )
            .into(),
        )
    }

    /// 7000281: the resource is no API of the tenant, or not one of what is granted (RFC 8707 §2).
    pub fn invalid_resource_indicator(resource: &str) -> Self {
        Self::with(
            InvalidTarget,
            7_000_281,
            format!(
                "The resource '{}' is no API that this request can have a token for. Send the identifier URI of one that is asked for.",
                quotable(resource)
            )
            .into(),
        )
    }

    /// 7000282: several resources in one token request (RFC 8707 §2.2).
    pub const fn one_resource_at_a_time() -> Self {
        Self::new(
            InvalidTarget,
            7_000_282,
            "The request names more than one resource. Ask for a token of one resource at a time.",
        )
    }

    /// 7000280: the authorization details are no list of typed objects, or have members that they can't have (RFC 9396 §5).
    pub const fn malformed_authorization_details() -> Self {
        Self::new(
            InvalidAuthorizationDetails,
            7_000_280,
            "The authorization details cannot be read. Send a JSON list of objects, each with a type, and lists of words as actions.",
        )
    }

    /// 7000283: no API of the tenant understands such details (RFC 9396 §5).
    pub fn unknown_authorization_details(kind: &str) -> Self {
        Self::with(
            InvalidAuthorizationDetails,
            7_000_283,
            format!(
                "No API here understands such authorization details of the type '{}'. Check its members, actions and locations.",
                quotable(kind)
            )
            .into(),
        )
    }

    /// 7000284: the details go beyond what was granted (RFC 9396 §6).
    pub const fn authorization_details_beyond_grant() -> Self {
        Self::new(
            InvalidAuthorizationDetails,
            7_000_284,
            "The authorization details go beyond what was granted. Ask for what was granted, or start a new sign-in.",
        )
    }
}
