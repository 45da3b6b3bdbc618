//! The file of filters: a header, one entry for each beginning of a hash, then the filters themselves. Numbers are little-endian.
//! The checksum is the SHA-256 of the filters, the entries and the rest of the header, in the order in which they become known.
//!
//! ```text
//! header    magic (8) | bits of a beginning (4) | zero (4) | hashes (8) | checksum (32)
//! entry     seed (8) | segment length (4) | length of all segments but two (4)      16 bytes, 2^bits of them
//! filter    fingerprints, two bytes each; none where no hash begins so
//! ```

use xorf::BinaryFuse16;

pub(super) const MAGIC: [u8; 8] = *b"vstbrch1";
pub(super) const HEADER: usize = 56;
pub(super) const ENTRY: usize = 16;
/// At most 65,536 filters.
pub(super) const MOST_BITS: u32 = 16;
/// The longest filter: some four million fingerprints, 8 MiB.
const MOST_FINGERPRINTS: u32 = 1 << 22;

/// What a file says of itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Header {
    /// Filters are told apart by so many first bits of a hash.
    pub(super) bits: u32,
    /// So many hashes are in them.
    pub(super) hashes: u64,
    /// The SHA-256 of everything else.
    pub(super) checksum: [u8; 32],
}

impl Header {
    /// The part that the checksum covers.
    pub(super) fn covered(&self) -> [u8; 24] {
        let mut bytes = [0; 24];
        let parts = [&MAGIC[..], &self.bits.to_le_bytes(), &[0; 4], &self.hashes.to_le_bytes()];
        for (to, from) in bytes.iter_mut().zip(parts.into_iter().flatten()) {
            *to = *from;
        }
        bytes
    }

    pub(super) fn write(&self) -> Vec<u8> {
        [&self.covered()[..], &self.checksum].concat()
    }

    pub(super) fn read(bytes: &[u8; HEADER]) -> Option<Self> {
        let (covered, checksum) = bytes.split_first_chunk::<24>()?;
        let header = Self {
            bits: u32::from_le_bytes(*covered.get(8..12)?.first_chunk()?),
            hashes: u64::from_le_bytes(*covered.get(16..24)?.first_chunk()?),
            checksum: *checksum.first_chunk()?,
        };
        (header.covered() == *covered && header.bits <= MOST_BITS).then_some(header)
    }

    /// How many filters there are.
    pub(super) const fn filters(&self) -> usize {
        1 << self.bits
    }

    /// The number of the filter that a hash is in.
    pub(super) fn filter_of(&self, key: u64) -> usize {
        let first = key.checked_shr(u64::BITS - self.bits).unwrap_or(0);
        usize::try_from(first).unwrap_or(usize::MAX)
    }
}

/// Where a filter's fingerprints lie, and how they are looked up.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Entry {
    pub(super) seed: u64,
    pub(super) segment_length: u32,
    pub(super) segment_count_length: u32,
}

impl Entry {
    pub(super) fn write(self) -> [u8; ENTRY] {
        let mut bytes = [0; ENTRY];
        let parts = [
            &self.seed.to_le_bytes()[..],
            &self.segment_length.to_le_bytes(),
            &self.segment_count_length.to_le_bytes(),
        ];
        for (to, from) in bytes.iter_mut().zip(parts.into_iter().flatten()) {
            *to = *from;
        }
        bytes
    }

    /// `None` where looking up could reach beyond the fingerprints.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let entry = Self {
            seed: u64::from_le_bytes(*bytes.first_chunk()?),
            segment_length: u32::from_le_bytes(*bytes.get(8..12)?.first_chunk()?),
            segment_count_length: u32::from_le_bytes(*bytes.get(12..16)?.first_chunk()?),
        };
        let length = entry.segment_length;
        let empty = length == 0 && entry.segment_count_length == 0;
        let fits = length.is_power_of_two()
            && entry.segment_count_length.checked_rem(length) == Some(0)
            && entry.segment_count_length > 0
            && entry.segment_count_length <= MOST_FINGERPRINTS
            && length <= MOST_FINGERPRINTS;
        (empty || fits).then_some(entry)
    }

    /// How many fingerprints there are.
    pub(super) fn fingerprints(self) -> u64 {
        u64::from(self.segment_count_length) + 2 * u64::from(self.segment_length)
    }

    /// The filter with these fingerprints; `None` only where the library can make none at all.
    pub(super) fn filter(self, fingerprints: Box<[u16]>) -> Option<BinaryFuse16> {
        // The library makes filters from keys only. Everything in this one is then replaced.
        let mut filter = BinaryFuse16::try_from([0_u64].as_slice()).ok()?;
        filter.descriptor.seed = self.seed;
        filter.descriptor.segment_length = self.segment_length;
        filter.descriptor.segment_length_mask = self.segment_length.saturating_sub(1);
        filter.descriptor.segment_count_length = self.segment_count_length;
        filter.fingerprints = fingerprints;
        Some(filter)
    }
}
