//! Asking for people by the backchannel.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{ExpiredToken, InvalidBindingMessage, InvalidRequest, UnauthorizedClient};

const REQUEST: &[Place] = &[Place::BackchannelAuthentication];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 7_000_290,
        title: "Not registered for backchannel authentication",
        words: &[UnauthorizedClient],
        places: &[Place::BackchannelAuthentication, Place::Token],
        happened: &[
            "The application asked for somebody by the backchannel, which is off for each application until it is switched on. Clients that registered themselves can't have it: they would mail people who have never heard of them.",
        ],
        remedies: &[(Administrator, "Give the application `backchannelAuthentication` with a `mode`.")],
    },
    Explanation {
        number: 7_000_291,
        title: "The request does not say for whom",
        words: &[InvalidRequest],
        places: REQUEST,
        happened: &["There must be exactly one hint. A `login_hint_token` is not read here."],
        remedies: &[(Developer, "Send either `login_hint` or `id_token_hint`.")],
    },
    Explanation {
        number: 7_000_292,
        title: "The id token is not the application's",
        words: &[InvalidRequest],
        places: REQUEST,
        happened: &[
            "The `id_token_hint` was not issued by this tenant, or to another application. It may have expired.",
        ],
        remedies: &[(Developer, "Send an id token that the application was given itself, or `login_hint`.")],
    },
    Explanation {
        number: 7_000_293,
        title: "The binding message can't be shown",
        words: &[InvalidBindingMessage],
        places: REQUEST,
        happened: &[
            "The message is longer than 100 characters, has more than one line, holds what can't be seen, or what mail programs would make a link of.",
        ],
        remedies: &[(Developer, "Send a few words or a short code that the person can compare.")],
    },
    Explanation {
        number: 7_000_294,
        title: "Nobody agreed in time",
        words: &[ExpiredToken],
        places: &[Place::Token],
        happened: &[
            "The time of the request is over. Nothing tells whether there was anybody to be asked: an account that does not exist looks the same.",
        ],
        remedies: &[
            (Developer, "Ask anew when the person is there."),
            (Customer, "Start again where you were asked, and answer the email in time."),
        ],
    },
];
