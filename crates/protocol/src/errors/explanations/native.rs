//! Apps with a user interface of their own.

use super::{
    Explanation, Place,
    Reader::{Administrator, Customer, Developer},
};
use crate::errors::ErrorCode::{
    AccessDenied, AttributesRequired, CredentialRequired, ExpiredToken, InvalidClient, InvalidGrant, InvalidRequest,
    UnsupportedChallengeType, UserAlreadyExists, UserNotFound,
};

const NATIVE: &[Place] = &[Place::NativeAuthentication];

pub(super) const ENTRIES: &[Explanation] = &[
    Explanation {
        number: 550_022,
        title: "Native authentication is not open to the application",
        words: &[InvalidClient],
        places: NATIVE,
        happened: &["The application is not registered for the native authentication API."],
        remedies: &[(
            Administrator,
            "Set `nativeAuthentication` in its registration, and register it as a public client.",
        )],
    },
    Explanation {
        number: 901_007,
        title: "The pages are left out of the challenge types",
        words: &[UnsupportedChallengeType],
        places: NATIVE,
        happened: &["The `challenge_type` list has no `redirect`. Any step may turn out to need the hosted pages."],
        remedies: &[(Developer, "Add `redirect` to the list, and open the hosted sign-in when an answer says so.")],
    },
    Explanation {
        number: 901_001,
        title: "A challenge type is not known",
        words: &[InvalidRequest],
        places: NATIVE,
        happened: &["The `challenge_type` list holds a word that stands for no challenge."],
        remedies: &[(Developer, "Send those of `oob`, `password` and `redirect` that the app can show.")],
    },
    Explanation {
        number: 50_034,
        title: "There is no such account",
        words: &[UserNotFound],
        places: NATIVE,
        happened: &["Nobody signs in with this username in this tenant."],
        remedies: &[(Customer, "Check what you typed, or sign up.")],
    },
    Explanation {
        number: 1_003_037,
        title: "There is such an account already",
        words: &[UserAlreadyExists],
        places: NATIVE,
        happened: &["Somebody signs in with this username already."],
        remedies: &[(Customer, "Sign in, or reset the password if it is forgotten.")],
    },
    Explanation {
        number: 50_020,
        title: "Sign-up is not allowed",
        words: &[AccessDenied],
        places: NATIVE,
        happened: &["The user flow of the application does not let people sign up by themselves."],
        remedies: &[(Administrator, "Allow sign-up in the user flow, or create the account.")],
    },
    Explanation {
        number: 55_103,
        title: "The new account owes a credential",
        words: &[CredentialRequired],
        places: NATIVE,
        happened: &["The code was right, and the account needs a password too. This is a step of every such sign-up."],
        remedies: &[(
            Developer,
            "Ask for the challenge with the continuation token of the answer, then submit what it asks for.",
        )],
    },
    Explanation {
        number: 55_106,
        title: "The new account owes attributes",
        words: &[AttributesRequired],
        places: NATIVE,
        happened: &["The user flow asks for attributes that were not submitted yet. This is a step of such a sign-up."],
        remedies: &[(
            Developer,
            "Ask the person for those of `required_attributes`, and submit them with the continuation token of the answer.",
        )],
    },
    Explanation {
        number: 55_107,
        title: "Attributes are not acceptable",
        words: &[InvalidGrant],
        places: NATIVE,
        happened: &["A value is longer than it may be, of another type, or does not match its pattern."],
        remedies: &[(Developer, "Show each of `invalid_attributes` beside its field, and submit them again.")],
    },
    Explanation {
        number: 55_200,
        title: "The continuation token is not valid here",
        words: &[InvalidRequest],
        places: NATIVE,
        happened: &[
            "It is none of this tenant and application, belongs to another step, or what it stood for is complete.",
        ],
        remedies: &[(
            Developer,
            "Send the token of the latest answer to the endpoint of the next step, or start again.",
        )],
    },
    Explanation {
        number: 55_201,
        title: "No method has to be registered",
        words: &[InvalidRequest],
        places: NATIVE,
        happened: &["The app wanted to register a method for a second factor, and none is asked for."],
        remedies: &[(Developer, "Go on at the token endpoint with the same continuation token.")],
    },
    Explanation {
        number: 552_003,
        title: "The continuation token has expired",
        words: &[ExpiredToken],
        places: NATIVE,
        happened: &[
            "The person took longer than a step may take: an hour from the first, ten minutes once a new password may be set or tokens are ready.",
        ],
        remedies: &[(Developer, "Start again from the first step.")],
    },
    Explanation {
        number: 50_126,
        title: "The username or the password is wrong",
        words: &[InvalidGrant],
        places: NATIVE,
        happened: &["No enabled account has this username and this password together."],
        remedies: &[(Customer, "Try again, or reset the password.")],
    },
    Explanation {
        number: 50_053,
        title: "Too many wrong passwords",
        words: &[InvalidGrant],
        places: NATIVE,
        happened: &[
            "Wrong passwords have locked the account for a while. Not even the right one is looked at until then.",
        ],
        remedies: &[(Customer, "Wait, or reset the password.")],
    },
    Explanation {
        number: 50_181,
        title: "The one-time code is wrong",
        words: &[InvalidGrant],
        places: NATIVE,
        happened: &["It is not the one that was sent last, has expired, or too many wrong ones came before it."],
        remedies: &[
            (Developer, "Let the person try again. Ask for the challenge again to send another code."),
            (Customer, "Type the newest code, or ask for another."),
        ],
    },
    Explanation {
        number: 50_142,
        title: "The password must be changed",
        words: &[InvalidRequest],
        places: NATIVE,
        happened: &[
            "The password was right, and an administrator has asked that it be replaced before it opens anything.",
        ],
        remedies: &[(Developer, "Begin a password reset."), (Customer, "Choose a new password.")],
    },
    Explanation {
        number: 399_246,
        title: "The new password is refused",
        words: &[InvalidGrant],
        places: NATIVE,
        happened: &[
            "The tenant does not take this password; `suberror` says why: `password_too_short`, `password_too_long`, `password_too_weak`, `password_banned`, `password_recently_used` or `password_is_invalid`.",
        ],
        remedies: &[(Customer, "Choose another password.")],
    },
];
