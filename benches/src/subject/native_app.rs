//! The measured tenant's app with a user interface of its own, which signs people up.

use super::{
    Installation, PASSWORD,
    installation::{REDIRECT_URI, TENANT, encode},
};
use serde_json::{Value, json};

/// The app.
const APP: &str = "c1ae0000-0000-4000-8000-0000000a9900";

impl Installation {
    /// The app, for the seed.
    pub(super) fn native_app() -> Value {
        json!({
            "displayName": "App with screens of its own",
            "appId": APP,
            "redirectUris": {"publicClient": [REDIRECT_URI]},
            "isFallbackPublicClient": true,
            "nativeAuthentication": true,
            "signingAlgorithm": "ES256",
            "userFlow": "default",
        })
    }

    /// An endpoint of the native authentication API.
    pub(crate) fn native_path(act: &str) -> String {
        format!("/{TENANT}/{act}")
    }

    /// The form that begins a sign-up with everything at once.
    pub(crate) fn native_start(email: &str) -> String {
        encode(&[
            ("client_id", APP),
            ("username", email),
            ("challenge_type", "oob password redirect"),
            ("password", PASSWORD),
            ("attributes", r#"{"givenName":"Avery","surname":"Quill"}"#),
        ])
    }

    /// The form that asks for the challenge of a step.
    pub(crate) fn native_challenge(step: &str) -> String {
        encode(&[("client_id", APP), ("continuation_token", step)])
    }

    /// The form that gives the code.
    pub(crate) fn native_code(step: &str, code: &str) -> String {
        encode(&[("client_id", APP), ("continuation_token", step), ("grant_type", "oob"), ("oob", code)])
    }

    /// The form that asks for tokens.
    pub(crate) fn native_tokens(step: &str) -> String {
        encode(&[
            ("client_id", APP),
            ("continuation_token", step),
            ("grant_type", "continuation_token"),
            ("scope", "openid profile offline_access"),
            ("client_info", "1"),
        ])
    }

    /// Where the mails to an address can be read.
    pub(crate) fn outbox_path(email: &str) -> String {
        format!("/dev/outbox?{}", encode(&[("to", email)]))
    }
}
