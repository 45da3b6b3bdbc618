//! Why a call failed. Nothing here repeats an address that a name resolved to: a client could map a network by it.

/// Why a call has no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// The destination is not one that tenants and clients may have called.
    #[error("the address is not one that may be called; the operator admits networks by outbound.allow_networks")]
    Forbidden,
    /// The name does not resolve, nothing listens, or TLS failed.
    #[error("the host can't be reached, or its certificate is not trusted")]
    Unreachable,
    /// No whole answer came in time.
    #[error("the host took too long")]
    TimedOut,
    /// The answer is longer than the call takes.
    #[error("the answer is too large")]
    TooLarge,
    /// The answer's status is none of success; redirects are not followed.
    #[error("the host answered {0}")]
    Status(u16),
    /// The answer does not read as what was asked for.
    #[error("the answer can't be read")]
    Malformed,
}

/// Why the client can't be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SafeHttpError {
    /// The certificate authorities can't be read.
    #[error("the certificate authorities for outgoing calls can't be read: they must be certificates in PEM")]
    Authorities,
    /// TLS can't be set up.
    #[error("TLS can't be set up for outgoing calls")]
    Tls,
}
