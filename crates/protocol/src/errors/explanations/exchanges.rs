//! Tokens that are traded for others.

use super::{
    Explanation, Place,
    Reader::{Administrator, Developer},
};
use crate::errors::ErrorCode::{InvalidGrant, InvalidRequest, UnauthorizedClient};

const TOKEN: &[Place] = &[Place::Token];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 50_013,
        title: "The token cannot be traded",
        words: &[InvalidGrant, InvalidRequest],
        places: TOKEN,
        happened: &[
            "The assertion or subject token is not an access token of this tenant for this application.",
            "It stands for an application and for no person, whom nobody can act on behalf of.",
            "Another party than the one that `may_act` names wants to act (RFC 8693 §4.4), or more have acted in turn than a token tells.",
            "Whoever acts for the person has signed in longer ago than the application accepts.",
        ],
        remedies: &[(
            Developer,
            "Send the access token that the API was called with, whole. Use `client_credentials` to act as an application.",
        )],
    },
    Explanation {
        number: 500_133,
        title: "The token that is traded has expired",
        words: &[InvalidGrant, InvalidRequest],
        places: TOKEN,
        happened: &["The assertion, or a token of an exchange, is past its time."],
        remedies: &[(Developer, "Answer 401, so that the caller gets a new access token and calls again.")],
    },
    Explanation {
        number: 240_002,
        title: "An id token was sent",
        words: &[InvalidGrant, InvalidRequest],
        places: TOKEN,
        happened: &["An id token tells an application who signed in, and opens no API: it cannot be traded."],
        remedies: &[(Developer, "Send the access token that the API was called with.")],
    },
    Explanation {
        number: 7_000_114,
        title: "The application may not trade tokens",
        words: &[UnauthorizedClient],
        places: TOKEN,
        happened: &[
            "The application may not act on behalf of its callers, or not in the way that it asks for (RFC 8693 §2.2.2).",
        ],
        remedies: &[(
            Administrator,
            "Allow it in `tokenExchange` of the registration, if the application should do so.",
        )],
    },
];
