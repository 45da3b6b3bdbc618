//! All numbers, by what was wrong.

use super::{
    Explanation, assertions, backchannel, clients, device, exchanges, grants, native, possession, pushed_requests,
    registrations, requests, resources, server, sign_in,
};

/// Numbers that belong together.
#[derive(Debug)]
pub struct Family {
    /// What they are about.
    pub title: &'static str,
    /// What is said of all of them.
    pub note: Option<&'static str>,
    /// The numbers.
    pub entries: &'static [Explanation],
}

/// All families, in the order of the index.
pub const FAMILIES: &[Family] = &[
    Family { title: "Requests", note: None, entries: requests::ENTRIES },
    Family { title: "Pushed and signed requests", note: None, entries: pushed_requests::ENTRIES },
    Family { title: "Applications", note: None, entries: clients::ENTRIES },
    Family { title: "Client assertions", note: None, entries: assertions::ENTRIES },
    Family {
        title: "Registrations",
        note: Some(
            "Of clients that register themselves ([guide](../guides/let-clients-register.md)). A wrong or missing access token is 401 with `WWW-Authenticate` and no body.",
        ),
        entries: registrations::ENTRIES,
    },
    Family { title: "Codes and refresh tokens", note: None, entries: grants::ENTRIES },
    Family {
        title: "Devices",
        note: Some(
            "A device code that was redeemed is 54005, another application's is 70000. What is wrong with a code that a person types is said on the page.",
        ),
        entries: device::ENTRIES,
    },
    Family {
        title: "Asking for people by the backchannel",
        note: Some(
            "What polls are told besides: 70016 and 70017 while nobody has decided, 65004 when the person declined, 54005 once the tokens are taken, and 70000 for a request of another application or none.",
        ),
        entries: backchannel::ENTRIES,
    },
    Family {
        title: "Tokens for tokens",
        note: Some("On-behalf-of says `invalid_grant`, token exchange `invalid_request` (RFC 8693 §2.2.2)."),
        entries: exchanges::ENTRIES,
    },
    Family {
        title: "Native authentication",
        note: Some(
            "Of apps with a user interface of their own ([guide](../guides/native-apps.md)). Where the hosted pages are needed, the answer is 200 with `challenge_type` `redirect`, and no error.",
        ),
        entries: native::ENTRIES,
    },
    Family { title: "Keys and certificates", note: None, entries: possession::ENTRIES },
    Family { title: "Scopes and resources", note: None, entries: resources::ENTRIES },
    Family { title: "Signing in", note: None, entries: sign_in::ENTRIES },
    Family { title: "The server", note: None, entries: server::ENTRIES },
];

/// Every number's entry, in the order of the index.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    FAMILIES.iter().flat_map(|family| family.entries)
}

/// The entry of a number, if there is such a number.
pub fn explanation_of(number: u32) -> Option<&'static Explanation> {
    explanations().find(|entry| entry.number == number)
}
