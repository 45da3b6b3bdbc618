//! What any hash may hold and cost, whatever its family.

/// The longest text of a hash, in bytes, as it is imported or stored.
pub(super) const LONGEST_TEXT: usize = 2_048;
/// The longest salt, in bytes.
pub(super) const LONGEST_SALT: usize = 128;
/// The shortest output that tells one password from others, in bytes: MD5's.
pub(super) const SHORTEST_TAG: usize = 16;
/// The longest output, in bytes.
pub(super) const LONGEST_TAG: usize = 128;
/// The most memory that one computation may take, in bytes: 256 MiB, as for hashes of our own.
pub(super) const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// The most memory that one computation may go through, all passes together, in bytes: 1 GiB, about a second's work.
pub(super) const MOST_TRAFFIC: u64 = 1024 * 1024 * 1024;
