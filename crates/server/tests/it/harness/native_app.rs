//! An app with a user interface of its own: asks by the native authentication API what the pages would ask.

use super::{FORM, RelyingParty, Reply, Server};
use reqwest::RequestBuilder;
use serde_json::Value;
use std::time::Duration;

/// What it asks for.
const SCOPE: &str = "openid profile email offline_access";

/// The installed app of a tenant, once its registration lets it.
#[derive(Clone)]
pub(crate) struct NativeApp<'a> {
    pub(crate) server: &'a Server,
    pub(crate) client: RelyingParty,
    /// What it can show.
    pub(crate) challenges: &'a str,
}

impl Server {
    /// The first tenant's app, with the native authentication API open to it.
    pub(crate) async fn native_app(&self) -> NativeApp<'_> {
        let client = RelyingParty::native(self);
        self.reconfigure(&client, |app| app.native_authentication = true).await;
        NativeApp { server: self, client, challenges: "oob password redirect" }
    }
}

impl<'a> NativeApp<'a> {
    /// A request that can be sent from anywhere.
    pub(crate) fn request(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        let id = self.client.id();
        let given = fields.iter().any(|(name, _)| *name == "client_id");
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        if !given {
            body.append_pair("client_id", &id);
        }
        let request = self.server.http.post(self.server.url(self.client.tenant, path)).header("content-type", FORM);
        let request = self.client.origin.iter().fold(request, |request, origin| request.header("origin", origin));
        request.body(body.finish())
    }

    /// Posts a form, a moment later.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.server.wait(Duration::from_millis(1));
        Reply::to(self.request(path, fields)).await
    }

    /// Posts a form, and takes the step that is answered.
    pub(crate) async fn go_on(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let reply = self.post(path, fields).await;
        assert_eq!(reply.status, 200, "{path}: {reply:?}");
        token_of(&reply)
    }

    /// Names somebody.
    pub(crate) async fn name(&self, path: &str, username: &str) -> Reply {
        self.post(path, &[("username", username), ("challenge_type", self.challenges)]).await
    }

    /// Somebody is named, and a challenge asked for.
    pub(crate) async fn challenged(&self, start: &str, challenge: &str, username: &str) -> Reply {
        let step = token_of(&self.name(start, username).await);
        let reply = self.post(challenge, &[("continuation_token", &step), ("challenge_type", self.challenges)]).await;
        self.server.deliver_mail().await;
        reply
    }

    /// A sign-in that owes what its challenge says.
    pub(crate) async fn at_sign_in(&self, username: &str) -> String {
        let reply = self.challenged("oauth2/v2.0/initiate", "oauth2/v2.0/challenge", username).await;
        token_of(&reply)
    }

    /// The same app where it shows codes only.
    pub(crate) fn by_code(&self) -> NativeApp<'a> {
        NativeApp { challenges: "oob redirect", ..self.clone() }
    }

    /// A sign-up that owes its code.
    pub(crate) async fn at_sign_up(&self, username: &str) -> String {
        token_of(&self.challenged("signup/v1.0/start", "signup/v1.0/challenge", username).await)
    }

    /// A sign-up that owes its password.
    pub(crate) async fn at_credential(&self, username: &str) -> String {
        let step = self.at_sign_up(username).await;
        let code = self.server.code(username).await;
        let reply = self.sign_up_with(&step, "oob", &code).await;
        assert_eq!(reply.error(), ("credential_required".to_owned(), 55_103), "{reply:?}");
        token_of(&reply)
    }

    /// A sign-up goes on with a code, a password or attributes.
    pub(crate) async fn sign_up_with(&self, step: &str, grant: &str, value: &str) -> Reply {
        let fields = [("continuation_token", step), ("grant_type", grant), (grant, value)];
        self.post("signup/v1.0/continue", &fields).await
    }

    /// Signs up to the end.
    pub(crate) async fn sign_up(&self, username: &str, password: &str) -> String {
        let step = self.at_credential(username).await;
        let reply = self.sign_up_with(&step, "password", password).await;
        assert_eq!(reply.error(), ("attributes_required".to_owned(), 55_106), "{reply:?}");
        let reply = self.sign_up_with(&token_of(&reply), "attributes", NAMES).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        token_of(&reply)
    }

    /// A reset that owes its code.
    pub(crate) async fn at_reset(&self, username: &str) -> String {
        let start = "resetpassword/v1.0/start";
        token_of(&self.challenged(start, "resetpassword/v1.0/challenge", username).await)
    }

    /// A reset that owes the new password.
    pub(crate) async fn at_new_password(&self, username: &str) -> String {
        let step = self.at_reset(username).await;
        let code = self.server.code(username).await;
        let fields = [("continuation_token", step.as_str()), ("grant_type", "oob"), ("oob", &code)];
        self.go_on("resetpassword/v1.0/continue", &fields).await
    }

    /// Asks for tokens.
    pub(crate) async fn tokens(&self, step: &str, grant: &str, secret: &str) -> Reply {
        let mut fields =
            vec![("continuation_token", step), ("grant_type", grant), ("scope", SCOPE), ("client_info", "1")];
        match grant {
            "password" => fields.push(("password", secret)),
            "oob" | "mfa_oob" => fields.push(("oob", secret)),
            _ => {}
        }
        self.post("oauth2/v2.0/token", &fields).await
    }

    /// Signs in with a password.
    pub(crate) async fn sign_in(&self, username: &str, password: &str) -> Reply {
        let step = self.at_sign_in(username).await;
        self.tokens(&step, "password", password).await
    }
}

/// The names that a seeded flow asks for.
pub(crate) const NAMES: &str = r#"{"givenName":"Avery","surname":"Quill"}"#;

/// The step that an answer leads to; also of an error that has one.
pub(crate) fn token_of(reply: &Reply) -> String {
    let Value::String(token) = &reply.json()["continuation_token"] else { panic!("no step: {reply:?}") };
    token.clone()
}
