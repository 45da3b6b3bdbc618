//! One number, explained.

use crate::errors::ErrorCode;

/// What an error number means. Texts are plain English with `code` in backticks.
#[derive(Debug)]
pub struct Explanation {
    /// The number after `AADSTS`.
    pub number: u32,
    /// What happened, in a few words.
    pub title: &'static str,
    /// The error words that it is sent with.
    pub words: &'static [ErrorCode],
    /// Who answers with it.
    pub places: &'static [Place],
    /// What happened: a paragraph for each case that the number stands for.
    pub happened: &'static [&'static str],
    /// What to do, by who can do it.
    pub remedies: &'static [(Reader, &'static str)],
}

/// Who can do something about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Who writes the application.
    Developer,
    /// Who registers applications in the tenant, or runs this server.
    Administrator,
    /// Who wants to sign in.
    Customer,
}

impl Reader {
    /// In the plural, as a heading has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Developer => "Developers",
            Self::Administrator => "Administrators",
            Self::Customer => "Customers",
        }
    }
}

/// Where an error is raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Every endpoint of a tenant that speaks OAuth.
    Endpoints,
    /// RFC 6749 §3.1.
    Authorization,
    /// RFC 6749 §3.2.
    Token,
    /// RFC 9126 §2.
    PushedAuthorizationRequest,
    /// RFC 8628 §3.1.
    DeviceAuthorization,
    /// CIBA §7.
    BackchannelAuthentication,
    /// RFC 7662 §2.
    Introspection,
    /// RFC 7009 §2.
    Revocation,
    /// OpenID Connect Core §5.3.
    Userinfo,
    /// RFC 7591 §3, RFC 7592 §2.
    Registration,
    /// Instance discovery, as MSAL asks.
    InstanceDiscovery,
    /// The pages of a sign-in.
    Pages,
    /// The native authentication API.
    NativeAuthentication,
}

impl Place {
    /// With its article.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Endpoints => "every OAuth endpoint",
            Self::Authorization => "the authorization endpoint",
            Self::Token => "the token endpoint",
            Self::PushedAuthorizationRequest => "the pushed authorization request endpoint",
            Self::DeviceAuthorization => "the device authorization endpoint",
            Self::BackchannelAuthentication => "the backchannel authentication endpoint",
            Self::Introspection => "the introspection endpoint",
            Self::Revocation => "the revocation endpoint",
            Self::Userinfo => "the userinfo endpoint",
            Self::Registration => "the registration endpoint",
            Self::InstanceDiscovery => "instance discovery",
            Self::Pages => "the sign-in pages",
            Self::NativeAuthentication => "the native authentication API",
        }
    }

    /// Where clients authenticate.
    pub(super) const OF_CLIENTS: &[Self] = &[
        Self::Token,
        Self::PushedAuthorizationRequest,
        Self::DeviceAuthorization,
        Self::BackchannelAuthentication,
        Self::Introspection,
        Self::Revocation,
    ];

    /// Where authorization requests come in.
    pub(super) const OF_REQUESTS: &[Self] = &[Self::Authorization, Self::PushedAuthorizationRequest];
}
