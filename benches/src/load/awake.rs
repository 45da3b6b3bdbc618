//! A load generator that does not sleep.
//!
//! Where the measured process has a core to itself, waking a generator that sleeps on another costs it an interrupt between
//! cores for each answer: on a virtual machine some 10 µs, more than many an answer takes. A client across a network costs no
//! server that. So the generator stays awake there, for every subject alike.

use super::Measured;

/// Lets `load` go on to its end, awake if that costs the measured process nothing.
pub(super) async fn awake<T>(measured: &impl Measured, load: impl Future<Output = T>) -> T {
    let spinning = measured.is_apart().then(|| {
        tokio::spawn(async {
            loop {
                tokio::task::yield_now().await;
            }
        })
    });
    let outcome = load.await;
    if let Some(spinning) = spinning {
        spinning.abort();
    }
    outcome
}
