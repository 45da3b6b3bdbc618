//! What a tenant offers to clients that register themselves, besides what every such client may have.

/// What a registration may ask for where the tenant says so. Nothing, unless it is switched on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is offered or not, whatever becomes of the others")]
pub struct RegistrationOffer {
    /// Tokens straight from the authorization endpoint: grant type `implicit` and the response types that go with it.
    pub implicit: bool,
    /// Encrypted request objects.
    pub request_object_encryption: bool,
    /// Certificates of clients' own, and tokens that are bound to certificates: clients are asked for them somewhere.
    pub client_certificates: bool,
    /// Certificates of the tenant's authorities.
    pub certificate_authorities: bool,
}
