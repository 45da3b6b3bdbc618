//! What the measured Vestibule holds: one tenant with two clients that have secrets, two that have a key, two interfaces and
//! some customers, and as many more tenants as asked for.

use super::{Algorithm, ClientKey};
use serde_json::{Value, json};

/// The tenant that is measured.
pub(super) const TENANT: &str = "b3a1c5d0-0000-4000-8000-000000000001";
/// The redirect URI of all clients. Nothing listens there.
pub(super) const REDIRECT_URI: &str = "http://localhost:9/callback";
/// The secret of the clients that have one: high-entropy, as generated ones are.
/// The theme of one client.
const THEME: &str = "bench";
const SECRET: &str = "c7Qm2vLw9RkT4xZpB8nHs6JdYfGa3EuViN1oXb5KtWe";

/// How many customers can sign in. A tenant is seeded whole, in one change set, which bounds them.
const USERS: usize = 56;
/// The name of all of them.
pub(crate) const NAME: &str = "A Reader";
/// The password of all of them.
pub(crate) const PASSWORD: &str = "Quiet-Lantern-0-Harbour";

/// The address of the customer with this number.
pub(crate) fn user(number: usize) -> String {
    format!("customer{}@bench.example", number % USERS)
}

/// A client and the interface that it calls.
struct Client {
    algorithm: Algorithm,
    id: &'static str,
    interface_id: &'static str,
    interface: &'static str,
}

const CLIENTS: [Client; 2] = [
    Client {
        algorithm: Algorithm::Rs256,
        id: "c1ae0000-0000-4000-8000-000000000256",
        interface_id: "a9100000-0000-4000-8000-000000000256",
        interface: "api://bench-rs256",
    },
    Client {
        algorithm: Algorithm::Es256,
        id: "c1ae0000-0000-4000-8000-000000000e56",
        interface_id: "a9100000-0000-4000-8000-000000000e56",
        interface: "api://bench-es256",
    },
];

/// The measured tenant and how its clients ask.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Installation;

impl Installation {
    /// The seed: the measured tenant first, then `tenants - 1` small ones. `client_key` is that of its clients that have
    /// one.
    pub(crate) fn seed(tenants: u32, client_key: &ClientKey) -> Value {
        let mut seeded = vec![measured_tenant(client_key)];
        seeded.extend((1..tenants).map(small_tenant));
        json!({"tenants": seeded})
    }

    /// The tenant's id.
    pub(crate) const fn tenant() -> &'static str {
        TENANT
    }

    /// The token endpoint.
    pub(crate) fn token_path() -> String {
        format!("/{TENANT}/oauth2/v2.0/token")
    }

    /// The published keys.
    pub(crate) fn keys_path() -> String {
        format!("/{TENANT}/discovery/v2.0/keys")
    }

    /// Who a token stands for.
    pub(crate) fn userinfo_path() -> String {
        format!("/{TENANT}/oidc/userinfo")
    }

    /// What a token is worth.
    pub(crate) fn introspection_path() -> String {
        format!("/{TENANT}/oauth2/v2.0/introspect")
    }

    /// The form by which the client asks what its token is worth.
    pub(crate) fn introspection(algorithm: Algorithm, token: &str) -> String {
        encode(&[("client_id", client(algorithm).id), ("client_secret", SECRET), ("token", token)])
    }

    /// An authorization request that ends with a code for `algorithm`'s client, to call its interface.
    pub(crate) fn authorize_path(algorithm: Algorithm) -> String {
        Self::authorize(algorithm, &user_scope(client(algorithm)))
    }

    /// An authorization request that ends with a code for `algorithm`'s client, to know who signed in.
    pub(crate) fn identity_path(algorithm: Algorithm) -> String {
        Self::authorize(algorithm, "openid profile email offline_access")
    }

    fn authorize(algorithm: Algorithm, scope: &str) -> String {
        format!("/{TENANT}/oauth2/v2.0/authorize?{}", encode(&request(client(algorithm), scope)))
    }

    /// Where authorization requests are pushed (RFC 9126).
    pub(crate) fn par_path() -> String {
        format!("/{TENANT}/oauth2/v2.0/par")
    }

    /// The form by which the client pushes the request of [`Self::authorize_path`].
    pub(crate) fn pushed(algorithm: Algorithm) -> String {
        let client = client(algorithm);
        let scope = user_scope(client);
        encode(&[request(client, &scope).as_slice(), &[("client_secret", SECRET)]].concat())
    }

    /// An authorization request that was pushed and has been given this name.
    pub(crate) fn named_path(algorithm: Algorithm, request_uri: &str) -> String {
        let query = encode(&[("client_id", client(algorithm).id), ("request_uri", request_uri)]);
        format!("/{TENANT}/oauth2/v2.0/authorize?{query}")
    }

    /// The form of a `client_credentials` request.
    pub(crate) fn client_credentials(algorithm: Algorithm) -> String {
        let client = client(algorithm);
        encode(&[
            ("grant_type", "client_credentials"),
            ("client_id", client.id),
            ("client_secret", SECRET),
            ("scope", &format!("{}/.default", client.interface)),
        ])
    }

    /// The form that redeems a code.
    pub(crate) fn code(algorithm: Algorithm, code: &str) -> String {
        encode(&[
            ("grant_type", "authorization_code"),
            ("client_id", client(algorithm).id),
            ("client_secret", SECRET),
            ("redirect_uri", REDIRECT_URI),
            ("code", code),
        ])
    }

    /// The form that redeems a refresh token.
    pub(crate) fn refresh(algorithm: Algorithm, token: &str) -> String {
        let client = client(algorithm);
        encode(&[
            ("grant_type", "refresh_token"),
            ("client_id", client.id),
            ("client_secret", SECRET),
            ("scope", &user_scope(client)),
            ("refresh_token", token),
        ])
    }
}

fn client(algorithm: Algorithm) -> &'static Client {
    let [rs256, es256] = &CLIENTS;
    if algorithm == Algorithm::Rs256 { rs256 } else { es256 }
}

const fn request<'a>(client: &Client, scope: &'a str) -> [(&'static str, &'a str); 6] {
    [
        ("client_id", client.id),
        ("response_type", "code"),
        ("redirect_uri", REDIRECT_URI),
        ("scope", scope),
        ("state", "k2J9xQ4vT7mR"),
        ("nonce", "p5W8zL3nB6sD"),
    ]
}

fn user_scope(client: &Client) -> String {
    format!("openid profile offline_access {}/Things.Read", client.interface)
}

pub(super) fn encode(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn measured_tenant(client_key: &ClientKey) -> Value {
    let applications = CLIENTS.iter().flat_map(|client| {
        let algorithm = client.algorithm.name();
        let interface = json!({
            "displayName": format!("Things over {algorithm}"),
            "appId": client.interface_id,
            "identifierUris": [client.interface],
            "scopes": [{"value": "Things.Read"}],
            "appRoles": [{"value": "Things.Sync", "allowedMemberTypes": ["Application"]}],
            "signingAlgorithm": algorithm,
        });
        let caller = json!({
            "displayName": format!("Client over {algorithm}"),
            "appId": client.id,
            "redirectUris": {"web": [REDIRECT_URI]},
            "secrets": [{"displayName": "bench", "value": SECRET}],
            "permissions": [{"resource": client.interface, "scopes": ["Things.Read"], "appRoles": ["Things.Sync"]}],
            "signingAlgorithm": algorithm,
            "userFlow": "default",
        });
        [interface, dressed(caller, client)]
    });
    let users = (0..USERS).map(|number| json!({"email": user(number), "password": PASSWORD, "displayName": NAME}));
    json!({
        "id": TENANT,
        "domain": "bench.example",
        "name": "Bench",
        "applications": applications.chain(Installation::holders(client_key)).chain([Installation::native_app()]).collect::<Vec<_>>(),
        "userFlows": [{"displayName": "default", "methods": ["emailPassword"], "isSignUpAllowed": true}],
        "users": users.collect::<Vec<_>>(),
        "themes": [theme()],
        "texts": [{"locale": "en", "texts": {"SignIn_Title": "Come in", "SignUp_Title": "Join us"}}],
    })
}

/// The application in a theme, if it is the one that wears one.
fn dressed(mut application: Value, client: &Client) -> Value {
    if let Some(members) = application.as_object_mut().filter(|_| client.algorithm == Algorithm::Es256) {
        members.insert("brandingTheme".to_owned(), json!(THEME));
    }
    application
}

/// A theme with all that a page can show of one but images.
fn theme() -> Value {
    json!({
        "name": THEME,
        "default": {
            "primaryColor": "#0f6b73",
            "backgroundColor": "#eef3f2",
            "customCSS": ".ext-sign-in-box { border-radius: 16px }",
            "usernameHintText": "name@shop.example",
            "signInPageText": "Members have **free returns**, every season. [How it works](https://shop.example/returns)",
            "customPrivacyAndCookiesUrl": "https://shop.example/privacy",
            "customTermsOfUseUrl": "https://shop.example/terms",
            "loginPageLayoutConfiguration": {"layoutTemplateType": "verticalSplit", "isHeaderShown": true},
        },
        "localizations": {"de": {"usernameHintText": "name@laden.example"}},
    })
}

fn small_tenant(number: u32) -> Value {
    json!({
        "id": format!("5a110000-0000-4000-8000-0000{number:08x}"),
        "domain": format!("small{number}.example"),
        "name": format!("Small {number}"),
        "applications": [{
            "displayName": "App",
            "redirectUris": {"web": [REDIRECT_URI]},
            "secrets": [{"displayName": "bench", "value": SECRET}],
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tenant_of_a_seed_has_its_own_id_and_domain() {
        let seed = Installation::seed(300, &ClientKey::generate().unwrap());
        let tenants = seed.get("tenants").unwrap().as_array().unwrap();
        for field in ["id", "domain"] {
            let mut values: Vec<_> =
                tenants.iter().map(|tenant| tenant.get(field).unwrap().as_str().unwrap()).collect();
            values.sort_unstable();
            values.dedup();
            assert_eq!(values.len(), 300);
        }
    }
}
