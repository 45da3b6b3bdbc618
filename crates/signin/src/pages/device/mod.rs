//! Connecting a device (RFC 8628 §3.3): its code is typed, the customer signs in by the ordinary journey, agrees or refuses,
//! and reads what came of it.
//!
//! ```text
//! code ──► confirm ──(no session)──► journey ──► confirm ──► done
//! ```
//!
//! From `code` on, the device is named by a ticket in the address. Each page has its own GET, so that going back works.

mod address;
mod code;
mod common;
mod confirm;

pub(crate) use address::short_address;
pub(crate) use code::{enter_device_code, show_device_code};
pub(crate) use common::{enter_code_of_any_tenant, show_code_of_any_tenant};
pub(crate) use confirm::{confirm_device, decide_device, device_done};
