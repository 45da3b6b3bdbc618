//! The backchannel authentication request (CIBA §7.1).

use super::{BindingMessage, DeliveryMode};
use crate::{
    errors::OAuthError,
    parameters::Parameters,
    scope::{OPENID, Scopes},
    secret::Secret,
};

/// A notification token has at least 128 bits (§7.1), which are 22 characters at the least.
const SHORTEST_NOTIFICATION_TOKEN: usize = 22;
/// And at most so many characters (§7.1).
const LONGEST_NOTIFICATION_TOKEN: usize = 1_024;
/// The longest login hint, in bytes: what the field of the sign-in page takes.
const LONGEST_LOGIN_HINT: usize = 320;

/// Whom a client asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// By what they sign in with, or their object id.
    Login(String),
    /// By an id token that the client was given before.
    IdToken(Secret<String>),
}

/// For whom and for what a client asks. Its parameters stand in the form, or all of them in a signed request (§7.1.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackchannelAuthenticationRequest {
    /// For what; always with `openid`.
    pub scope: Scopes,
    /// For whom.
    pub hint: Hint,
    /// By what the client knows a notification for the server's; always there in ping mode.
    pub notification_token: Option<Secret<String>>,
    /// What is shown to the person.
    pub binding_message: Option<BindingMessage>,
    /// How long the client would wait, in seconds.
    pub requested_expiry: Option<u32>,
}

impl BackchannelAuthenticationRequest {
    /// Reads the parameters. What is not served is refused rather than forgotten; `acr_values` is a wish (§7.1), and the only class
    /// that there is answers every one.
    pub fn parse(parameters: &Parameters, mode: DeliveryMode) -> Result<Self, OAuthError> {
        if parameters.get("user_code").is_some() {
            return Err(OAuthError::bad_parameter("user_code"));
        }
        if parameters.get("authorization_details").is_some() {
            return Err(OAuthError::bad_parameter("authorization_details"));
        }
        let scope = Scopes::parse(parameters.require("scope")?)?;
        if !scope.contains(OPENID) {
            return Err(OAuthError::openid_scope_needed());
        }
        Ok(Self {
            scope,
            hint: hint(parameters)?,
            notification_token: match mode {
                DeliveryMode::Poll => None,
                DeliveryMode::Ping => Some(notification_token(parameters)?),
            },
            binding_message: parameters.get("binding_message").map(BindingMessage::parse).transpose()?,
            requested_expiry: parameters.get("requested_expiry").map(seconds).transpose()?,
        })
    }
}

/// Exactly one of the three (§7.1).
fn hint(parameters: &Parameters) -> Result<Hint, OAuthError> {
    let [login, id_token, login_token] =
        ["login_hint", "id_token_hint", "login_hint_token"].map(|name| parameters.get(name));
    match (login, id_token, login_token) {
        (Some(login), None, None) if (1..=LONGEST_LOGIN_HINT).contains(&login.len()) => {
            Ok(Hint::Login(login.to_owned()))
        }
        (Some(_), None, None) => Err(OAuthError::bad_parameter("login_hint")),
        (None, Some(token), None) => Ok(Hint::IdToken(Secret::new(token.to_owned()))),
        _ => Err(OAuthError::one_login_hint_needed()),
    }
}

/// RFC 6750 §2.1 says what characters a bearer token has.
fn notification_token(parameters: &Parameters) -> Result<Secret<String>, OAuthError> {
    let token = parameters.require("client_notification_token")?;
    let fit = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    let body = token.trim_end_matches('=');
    let fits = (SHORTEST_NOTIFICATION_TOKEN..=LONGEST_NOTIFICATION_TOKEN).contains(&token.len());
    if fits && !body.is_empty() && body.bytes().all(fit) {
        Ok(Secret::new(token.to_owned()))
    } else {
        Err(OAuthError::bad_parameter("client_notification_token"))
    }
}

/// A positive number.
fn seconds(text: &str) -> Result<u32, OAuthError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse::<u32>().ok().filter(|number| digits && *number > 0);
    number.ok_or_else(|| OAuthError::bad_parameter("requested_expiry"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    const TOKEN: &str = "8d67dc78-7faa-4d41-aabd-67707b374255";

    fn parse(body: &str, mode: DeliveryMode) -> Result<BackchannelAuthenticationRequest, OAuthError> {
        let parameters = Parameters::parse(body.as_bytes(), Limits::PROTOCOL)?;
        BackchannelAuthenticationRequest::parse(&parameters, mode)
    }

    fn refused(body: &str) -> (&'static str, u32) {
        let error = parse(body, DeliveryMode::Ping).unwrap_err();
        (error.code.as_str(), error.number)
    }

    #[test]
    fn a_request_is_read_whole() {
        let body = format!(
            "scope=openid+profile&login_hint=reader%40example.com&client_notification_token={TOKEN}\
             &binding_message=W4SCT&requested_expiry=120&acr_values=1&unknown=x"
        );
        let request = parse(&body, DeliveryMode::Ping).unwrap();
        assert_eq!(request.scope, Scopes::parse("openid profile").unwrap());
        assert_eq!(request.hint, Hint::Login("reader@example.com".to_owned()));
        assert_eq!(request.notification_token.as_ref().unwrap().reveal(), TOKEN);
        assert_eq!(request.binding_message.as_ref().unwrap().as_str(), "W4SCT");
        assert_eq!(request.requested_expiry, Some(120));
        assert!(!format!("{request:?}").contains(TOKEN));
        assert_eq!(parse(&body, DeliveryMode::Poll).unwrap().notification_token, None);
        let by_token = parse("scope=openid&id_token_hint=a.b.c", DeliveryMode::Poll).unwrap();
        assert_eq!(by_token.hint, Hint::IdToken(Secret::new("a.b.c".to_owned())));
    }

    #[test]
    fn each_fault_has_its_error() {
        let good = format!("scope=openid&login_hint=x&client_notification_token={TOKEN}");
        for (body, expected) in [
            (good.replace("scope=openid&", ""), ("invalid_request", 900_144)),
            (good.replace("openid", "profile"), ("invalid_scope", 70_011)),
            (good.replace("&login_hint=x", ""), ("invalid_request", 7_000_291)),
            (format!("{good}&id_token_hint=a.b.c"), ("invalid_request", 7_000_291)),
            (good.replace("login_hint", "login_hint_token"), ("invalid_request", 7_000_291)),
            (good.replace("=x", &format!("={}", "x".repeat(321))), ("invalid_request", 90_100)),
            (good.replace(TOKEN, ""), ("invalid_request", 900_144)),
            (good.replace(TOKEN, "tooshort"), ("invalid_request", 90_100)),
            (good.replace(TOKEN, &"a".repeat(1_025)), ("invalid_request", 90_100)),
            (good.replace(TOKEN, "with+a+space+and+enough+of+it"), ("invalid_request", 90_100)),
            (format!("{good}&user_code=1234"), ("invalid_request", 90_100)),
            (format!("{good}&authorization_details=%5B%5D"), ("invalid_request", 90_100)),
            (format!("{good}&binding_message=a%E2%80%AEb"), ("invalid_binding_message", 7_000_293)),
            (format!("{good}&binding_message=a%0Ab"), ("invalid_request", 9_002_313)),
            (format!("{good}&requested_expiry=0"), ("invalid_request", 90_100)),
            (format!("{good}&requested_expiry=%2B5"), ("invalid_request", 90_100)),
            (format!("{good}&requested_expiry=1e3"), ("invalid_request", 90_100)),
        ] {
            assert_eq!(refused(&body), expected, "{body:.120}");
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_parsing_panic(
            body in "((scope|login_hint|id_token_hint|binding_message|requested_expiry|client_notification_token)=[ -~]{0,40}&){0,6}"
        ) {
            let _ = parse(&body.replace(' ', "+"), DeliveryMode::Ping);
        }
    }
}
