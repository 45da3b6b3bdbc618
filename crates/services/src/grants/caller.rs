//! What the transport says of a request besides its parameters.

/// Who sends a request to an endpoint that clients call themselves, as the transport tells it.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// Whether the request has an `Origin` header: then a page sent it.
    pub cross_origin: bool,
}
