//! The measured tenant's clients that prove to hold a key: one by assertions, one by proofs.

use super::{
    ClientKey, Installation,
    installation::{REDIRECT_URI, TENANT, encode},
};
use serde_json::{Value, json};

/// The client that proves itself by assertions.
const ASSERTING: &str = "c1ae0000-0000-4000-8000-0000000a55e7";
/// The installed app, without a secret, whose tokens are bound to its key.
const BOUND: &str = "c1ae0000-0000-4000-8000-00000000b0d5";
/// The interface that both call.
const INTERFACE: &str = "api://bench-es256";
/// A code verifier with its challenge (RFC 7636, appendix B). Speed depends on neither.
const CODE_VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CODE_CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

impl Installation {
    /// Both clients, for the seed.
    pub(super) fn holders(key: &ClientKey) -> [Value; 2] {
        let permissions = json!([{"resource": INTERFACE, "scopes": ["Things.Read"], "appRoles": ["Things.Sync"]}]);
        [
            json!({
                "displayName": "Client that asserts",
                "appId": ASSERTING,
                "jwks": {"keys": [key.registered()]},
                "permissions": permissions,
                "signingAlgorithm": "ES256",
            }),
            json!({
                "displayName": "Installed app that proves",
                "appId": BOUND,
                "redirectUris": {"publicClient": [REDIRECT_URI]},
                "permissions": permissions,
                "signingAlgorithm": "ES256",
                "userFlow": "default",
            }),
        ]
    }

    /// The form of a `client_credentials` request whose client proves itself by an assertion for `audience`.
    pub(crate) fn asserted(key: &ClientKey, audience: &str) -> anyhow::Result<String> {
        Ok(encode(&[
            ("grant_type", "client_credentials"),
            ("client_id", ASSERTING),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", &key.assertion(ASSERTING, audience)?),
            ("scope", &format!("{INTERFACE}/.default")),
        ]))
    }

    /// An authorization request that ends with a code for the installed app.
    pub(crate) fn bound_authorize_path() -> String {
        let query = encode(&[
            ("client_id", BOUND),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT_URI),
            ("scope", &bound_scope()),
            ("state", "k2J9xQ4vT7mR"),
            ("nonce", "p5W8zL3nB6sD"),
            ("code_challenge", CODE_CHALLENGE),
            ("code_challenge_method", "S256"),
        ]);
        format!("/{TENANT}/oauth2/v2.0/authorize?{query}")
    }

    /// The form by which the installed app redeems a code. A proof goes with it.
    pub(crate) fn bound_code(code: &str) -> String {
        encode(&[
            ("grant_type", "authorization_code"),
            ("client_id", BOUND),
            ("redirect_uri", REDIRECT_URI),
            ("code_verifier", CODE_VERIFIER),
            ("code", code),
        ])
    }

    /// The form by which the installed app redeems a refresh token. A proof goes with it.
    pub(crate) fn bound_refresh(token: &str) -> String {
        encode(&[
            ("grant_type", "refresh_token"),
            ("client_id", BOUND),
            ("scope", &bound_scope()),
            ("refresh_token", token),
        ])
    }
}

fn bound_scope() -> String {
    format!("openid profile offline_access {INTERFACE}/Things.Read")
}
