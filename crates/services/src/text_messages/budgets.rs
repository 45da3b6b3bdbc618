//! What may be spent on text messages, whoever asks: whatever number is thought of next, it is of some block, asked for from some
//! address, of some tenant.

use crate::Context;
use std::net::IpAddr;
use vestibule_domain::{clock::Timestamp, user::PhoneNumber};
use vestibule_storage::{Statement, text_budgets, text_budgets::Window};

/// One number: beside the budget that it has as an identifier.
const A_NUMBER: Window = Window { an_hour: 5, a_day: 15 };
/// The ten thousand numbers that share all but their last four digits. Ranges are rented as such.
const A_BLOCK: Window = Window { an_hour: 20, a_day: 60 };
/// One address, or the 64 bits of an IPv6 network. Many phones share one.
const AN_ADDRESS: Window = Window { an_hour: 60, a_day: 200 };
/// A tenant.
const A_TENANT: Window = Window { an_hour: 1_500, a_day: 5_000 };

/// Statements that each count one message and touch one row, or none once a budget is spent.
pub(crate) fn budgets(cx: &Context, to: &PhoneNumber, now: Timestamp) -> Vec<Statement> {
    let keys = cx.tenant.keys();
    let take = |scope: &str, value: &str, window| text_budgets::take(&keys.budget_subject(scope, value), now, window);
    let mut taken =
        vec![take("number", to.as_str(), A_NUMBER), take("block", to.block(), A_BLOCK), take("tenant", "", A_TENANT)];
    taken.extend(cx.address.map(|address| take("address", &network(address), AN_ADDRESS)));
    taken
}

/// What stands for whoever is at an address.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::")
        }
    }
}
