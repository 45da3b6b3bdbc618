//! What a tenant offers to clients that register themselves, besides what every such client may have.

/// What a registration may ask for where the tenant says so. Nothing, unless it is switched on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RegistrationOffer {
    /// Tokens straight from the authorization endpoint: grant type `implicit` and the response types that go with it.
    pub implicit: bool,
}
