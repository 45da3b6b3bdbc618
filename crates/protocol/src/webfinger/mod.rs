//! WebFinger (RFC 7033) as OpenID Connect Discovery §2 uses it: which issuer answers for a host or an account there.

mod descriptor;
mod query;

pub use descriptor::{ISSUER_RELATION, JRD_MEDIA_TYPE, Link, ResourceDescriptor};
pub use query::{WebFingerError, WebFingerQuery};
