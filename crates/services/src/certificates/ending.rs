//! Telling of certificates that are about to end, before customers find out.

use crate::{Failure, Platform};
use std::time::Duration;
use vestibule_storage::host_certificates::{self, CertificateSource};

/// So long before its end somebody has to see to an uploaded certificate.
const UPLOADED: Duration = Duration::from_hours(24 * 14);
/// One that is renewed by itself should never come so near its end.
const RENEWED: Duration = Duration::from_hours(24);
/// The most that are told of.
const MOST: u32 = 100;

/// Logs a line for each certificate that is about to end or has ended, and sets `vestibule_host_certificates_ending` to their number,
/// at most 100.
///
/// # Errors
/// When the store fails.
pub async fn tell_of_ending(platform: &Platform) -> Result<(), Failure> {
    let now = platform.clock.now();
    let found = host_certificates::ending(&platform.storage.platform(), now.plus(UPLOADED), MOST).await?;
    let mut ending = 0_u32;
    for state in found {
        if state.source == CertificateSource::Acme && state.not_after > now.plus(RENEWED) {
            continue;
        }
        ending = ending.saturating_add(1);
        let (host, until, source) = (&state.host, state.not_after.as_seconds(), state.source.as_str());
        tracing::warn!(%host, until, source, "the certificate of a host is about to end, or has ended");
    }
    metrics::gauge!("vestibule_host_certificates_ending").set(ending);
    Ok(())
}
