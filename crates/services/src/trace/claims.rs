//! The claims of a token by name, each with where it came from. No value is kept.

use std::borrow::Cow;

/// Where a claim came from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ClaimSource {
    /// Every token has it.
    Protocol,
    /// Who the token is about.
    Account,
    /// The tenant.
    Tenant,
    /// The session, and how it was proven.
    Session,
    /// The application that asked.
    Client,
    /// How the application proved itself.
    ClientAuthentication,
    /// The authorization request.
    Request,
    /// What stands beside the token in the answer.
    Answer,
    /// The scopes that were granted.
    GrantedScope,
    /// An attribute that the scope `profile` gives.
    ProfileScope,
    /// An attribute that the scope `email` gives.
    EmailScope,
    /// An optional claim of the application.
    OptionalClaim,
    /// The `claims` parameter.
    ClaimsParameter,
    /// A claims mapping of the application.
    MappedClaim,
    /// The customer's, or the application's, role assignments.
    RoleAssignment,
    /// The customer's groups.
    GroupMembership,
    /// The key that the token is bound to.
    SenderConstraint,
    /// Who acts for the customer, or may.
    Delegation,
    /// The authorization details that were granted.
    AuthorizationDetails,
}

impl ClaimSource {
    /// The word as it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Protocol => "protocol",
            Self::Account => "account",
            Self::Tenant => "tenant",
            Self::Session => "session",
            Self::Client => "client",
            Self::ClientAuthentication => "client_authentication",
            Self::Request => "request",
            Self::Answer => "answer",
            Self::GrantedScope => "granted_scope",
            Self::ProfileScope => "profile_scope",
            Self::EmailScope => "email_scope",
            Self::OptionalClaim => "optional_claim",
            Self::ClaimsParameter => "claims_parameter",
            Self::MappedClaim => "mapped_claim",
            Self::RoleAssignment => "role_assignment",
            Self::GroupMembership => "group_membership",
            Self::SenderConstraint => "sender_constraint",
            Self::Delegation => "delegation",
            Self::AuthorizationDetails => "authorization_details",
        }
    }
}

/// The claims of one token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldClaims {
    always: &'static [(&'static str, ClaimSource)],
    more: Vec<(Cow<'static, str>, ClaimSource)>,
}

impl ToldClaims {
    /// Those that every such token has.
    pub const fn always(always: &'static [(&'static str, ClaimSource)]) -> Self {
        Self { always, more: Vec::new() }
    }

    /// Adds a claim, where the token has it.
    pub fn when(&mut self, told: bool, name: &'static str, source: ClaimSource) {
        if told {
            self.more.push((Cow::Borrowed(name), source));
        }
    }

    /// Adds a claim whose name an administrator gave.
    pub fn named(&mut self, name: &str, source: ClaimSource) {
        self.more.push((Cow::Owned(name.to_owned()), source));
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, ClaimSource)> {
        let always = self.always.iter().copied();
        always.chain(self.more.iter().map(|(name, source)| (name.as_ref(), *source)))
    }
}
