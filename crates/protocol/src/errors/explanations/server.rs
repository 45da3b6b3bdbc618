//! What is not the request's fault.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{ServerError, TemporarilyUnavailable};

const ALL: &[Place] = &[Place::Endpoints, Place::Pages];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 50_000,
        title: "Something went wrong on the server",
        words: &[ServerError],
        places: ALL,
        happened: &[
            "Something unexpected happened. The server's log has the reason under the correlation id. The answer is 500.",
        ],
        remedies: &[
            (Developer, "Try again, and quote the correlation id if it stays so."),
            (Administrator, "Look for the correlation id in the log. `vestibule doctor` checks the configuration."),
        ],
    },
    Explanation {
        number: 90_033,
        title: "The server cannot answer at the moment",
        words: &[TemporarilyUnavailable],
        places: ALL,
        happened: &[
            "The server has more work than it takes on, or a part that is needed is away. The answer is 503 with `Retry-After`.",
        ],
        remedies: &[
            (Developer, "Try again after the seconds that `Retry-After` says, a few times."),
            (Administrator, "`/health/ready` says what is away; `/metrics` shows the load."),
            (Customer, "Nothing has been lost. Wait a moment, then try again."),
        ],
    },
    Explanation {
        number: 90_055,
        title: "Too many requests",
        words: &[TemporarilyUnavailable],
        places: ALL,
        happened: &[
            "More requests came from one address, or of one application, than are let in. The answer is 429 with `Retry-After`.",
        ],
        remedies: &[
            (Developer, "Wait as long as `Retry-After` says, keep tokens until they expire, and look for a loop."),
            (
                Administrator,
                "The limits stand in the section `[limits]` of the configuration. Behind a proxy, `proxies.trusted` must name it, or all its clients count as one.",
            ),
        ],
    },
];
