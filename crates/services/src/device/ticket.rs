//! From the page where a code is typed to the page where its device is approved: the code itself, sealed, so that the address
//! doesn't tell it and can't be made up.

use crate::{Context, Failure, tenants::TenantSnapshot};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::token::DeviceAuthorization;
use vestibule_protocol::{device::UserCode, digest::sha256};
use vestibule_storage::device_codes;

const CONTEXT: &[u8] = b"device user code 1";
/// No ticket is longer.
const LONGEST: usize = 128;

/// A sealed user code.
pub type Ticket = String;

/// What stands for a user code in a tenant's storage.
pub(super) fn mac(tenant: &TenantSnapshot, code: &UserCode) -> [u8; 32] {
    tenant.keys().user_codes().mac(&[code.reveal().as_bytes()])
}

/// 16 of a code's 40 bits, the same in every tenant.
pub(super) fn tag(code: &UserCode) -> i64 {
    let [first, second, ..] = sha256(code.reveal().as_bytes());
    i64::from(u16::from_be_bytes([first, second]))
}

/// Seals a code.
pub(super) fn seal(cx: &Context, code: &UserCode) -> Result<Ticket, Failure> {
    let sealed = cx.tenant.keys().journeys().seal(&[CONTEXT], code.reveal().as_bytes(), cx.randomness())?;
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// Opens a ticket of this tenant; `None` for anything else.
pub fn open(cx: &Context, ticket: &str) -> Option<UserCode> {
    if ticket.len() > LONGEST {
        return None;
    }
    let sealed = URL_SAFE_NO_PAD.decode(ticket).ok()?;
    let opened = cx.tenant.keys().journeys().open(&[CONTEXT], &sealed).ok()?;
    UserCode::parse(std::str::from_utf8(&opened).ok()?)
}

/// The device that shows this code, decided about or not; `None` once the code has expired.
pub async fn waiting(cx: &Context, code: &UserCode) -> Result<Option<DeviceAuthorization>, Failure> {
    let found = device_codes::by_user_code(&cx.rows(), &mac(&cx.tenant, code)).await?;
    Ok(found.filter(|device| cx.now() < device.expires_at))
}
