//! Devices that wait for their owners.

use super::{
    Explanation, Place,
    Reader::{Customer, Developer},
};
use crate::errors::ErrorCode::{AuthorizationPending, BadVerificationCode, ExpiredToken, SlowDown};

const TOKEN: &[Place] = &[Place::Token];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 70_016,
        title: "Nobody has decided yet",
        words: &[AuthorizationPending],
        places: TOKEN,
        happened: &["The person has not finished signing in on the other device. This is the usual answer to a poll."],
        remedies: &[(Developer, "Ask again after the `interval` of the first answer.")],
    },
    Explanation {
        number: 70_017,
        title: "Asked again too soon",
        words: &[SlowDown],
        places: TOKEN,
        happened: &[
            "Nobody has decided yet, and the client asked again before its interval was over. Only clients that keep to a specification to the letter are told so: those of a FAPI security profile, and those that wait for a backchannel authentication.",
        ],
        remedies: &[(Developer, "Wait five seconds longer between requests from now on.")],
    },
    Explanation {
        number: 70_018,
        title: "The device code is not known",
        words: &[BadVerificationCode],
        places: TOKEN,
        happened: &["This tenant has no such device code, or nothing of it is kept any longer."],
        remedies: &[(Developer, "Ask for a new one at the device authorization endpoint of the same tenant.")],
    },
    Explanation {
        number: 70_020,
        title: "The device code has expired",
        words: &[ExpiredToken],
        places: TOKEN,
        happened: &["Nobody finished signing in within the time of the device code."],
        remedies: &[
            (Developer, "Ask for a new one when the person wants to go on."),
            (Customer, "Start again on the device."),
        ],
    },
];
