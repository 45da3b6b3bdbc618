//! Codes and refresh tokens.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{InteractionRequired, InvalidGrant, UnsupportedGrantType};

const TOKEN: &[Place] = &[Place::Token];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 70_003,
        title: "The grant type is not supported",
        words: &[UnsupportedGrantType],
        places: TOKEN,
        happened: &[
            "The grant type is unknown, or not served here.",
            "The password grant was asked for, which leads past every protection of a sign-in and is never served.",
        ],
        remedies: &[(
            Developer,
            "Use a grant of `grant_types_supported` in the metadata. In place of the password grant there is the authorization code flow, and the native authentication API for sign-in within an app.",
        )],
    },
    Explanation {
        number: 70_000,
        title: "The code or refresh token is not valid",
        words: &[InvalidGrant],
        places: &[Place::Token, Place::Revocation],
        happened: &[
            "This tenant and client hold no such code or refresh token. It may be cut short, of another tenant, or so old that nothing of it is kept.",
            "It was issued to another application (RFC 6749 §5.2); then `suberror` is `client_mismatch`.",
        ],
        remedies: &[(Developer, "Start a new sign-in. Store tokens whole, and by tenant and client id.")],
    },
    Explanation {
        number: 70_008,
        title: "The code or refresh token has expired",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "The authorization code was redeemed too late: it counts for a minute or two.",
            "The refresh token has reached the end that no use puts off. Then `suberror` is `bad_token`.",
        ],
        remedies: &[
            (Developer, "Start a new sign-in and redeem its code at once."),
            (Administrator, "`tokenLifetimes` of tenant and application say how long refresh tokens last."),
        ],
    },
    Explanation {
        number: 54_005,
        title: "The code was used before",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "The authorization code or device code has been redeemed already. After the second use of an authorization code, the tokens of the first are withdrawn too (RFC 6749 §4.1.2).",
        ],
        remedies: &[(
            Developer,
            "Redeem each code once, and start a new sign-in after a failure. Look for a page that is loaded twice, or a retry after an answer that came late.",
        )],
    },
    Explanation {
        number: 501_481,
        title: "The code verifier does not match",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "The `code_verifier` is not the one that the code challenge was made of, or stands where none belongs (RFC 7636 §4.6).",
            "A challenge was sent with the authorization request, and the verifier is missing.",
        ],
        remedies: &[(
            Developer,
            "Keep the verifier of each authorization request, by its `state`, and send it with the code of that request.",
        )],
    },
    Explanation {
        number: 50_173,
        title: "The grant has been revoked",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "What the token stands on was withdrawn: by signing out everywhere, a new password, an administrator, the application itself, or because a code or refresh token was used that had been used before.",
        ],
        remedies: &[
            (
                Developer,
                "Drop the tokens and start a new sign-in. Where this comes unexpectedly, look for two processes that share one refresh token.",
            ),
            (Customer, "Sign in again."),
        ],
    },
    Explanation {
        number: 700_082,
        title: "The refresh token was not used for too long",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "The refresh token has expired because it was not used within its time. Each use gives a new one, with new time.",
        ],
        remedies: &[(Developer, "Start a new sign-in."), (Customer, "Sign in again.")],
    },
    Explanation {
        number: 70_043,
        title: "The sign-in is too old",
        words: &[InvalidGrant, InteractionRequired],
        places: TOKEN,
        happened: &[
            "The sign-in behind the refresh token is older than the tenant or the application accepts.",
            "An API acts on behalf of its caller, a token is exchanged, or a client follows a claims challenge, and the sign-in behind the \
             token is older than the application that acts accepts, or the one that the challenge names.",
        ],
        remedies: &[
            (
                Developer,
                "Start a new sign-in, and send the `claims` of the answer along. An API hands them to its caller in a 401.",
            ),
            (Administrator, "`signInFrequencySeconds` of tenant and application say how old a sign-in may be."),
            (Customer, "Sign in again."),
        ],
    },
    Explanation {
        number: 700_084,
        title: "The refresh token of a single-page application has ended",
        words: &[InvalidGrant],
        places: TOKEN,
        happened: &[
            "Refresh tokens that pages in browsers hold end at a fixed time after the sign-in, however often they are used.",
        ],
        remedies: &[(
            Developer,
            "Ask the authorization endpoint anew: while the customer's session lasts, that needs no typing, and with `prompt=none` no page.",
        )],
    },
];
