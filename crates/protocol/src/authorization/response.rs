//! The authorization response: one message, three ways to travel, each plain or signed.

use super::{ProvenRedirect, ResponseMode};
use crate::{
    encoding::{with_fragment, with_query},
    errors::{ErrorContext, OAuthError},
};

/// What a successful response carries, besides `state` and `iss`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Success<'a> {
    /// The authorization code.
    pub code: Option<&'a str>,
    /// The access token.
    pub access_token: Option<FrontChannelToken<'a>>,
    /// The id token.
    pub id_token: Option<&'a str>,
    /// The encoded account, when the client asked for it: see [`crate::token::client_info`].
    pub client_info: Option<&'a str>,
    /// The session's state for OpenID Connect Session Management; clients take any GUID.
    pub session_state: Option<&'a str>,
}

/// An access token that is issued at the authorization endpoint (RFC 6749 §4.2.2).
#[derive(Clone, Copy)]
pub struct FrontChannelToken<'a> {
    /// The token, used as a bearer token.
    pub token: &'a str,
    /// How long it lives, in seconds.
    pub expires_in: u32,
    /// What was granted.
    pub scope: &'a str,
}

impl std::fmt::Debug for FrontChannelToken<'_> {
    /// The token is not shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FrontChannelToken").field("scope", &self.scope).finish_non_exhaustive()
    }
}

/// A response ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorizationResponse {
    /// Send the browser to this URL.
    Redirect(String),
    /// Let the browser post these fields to this URL (OAuth 2.0 Form Post Response Mode).
    FormPost {
        /// The redirect URI.
        action: String,
        /// Names and values of hidden fields, not escaped.
        fields: Vec<(&'static str, String)>,
    },
}

/// Names and values of a response.
pub type ResponseParameters = Vec<(&'static str, String)>;

impl ProvenRedirect {
    /// What a response says that has what was asked for. `issuer` goes into `iss` (RFC 9207 §2).
    pub fn success(&self, issuer: &str, success: &Success<'_>) -> ResponseParameters {
        let mut parameters = Vec::with_capacity(12);
        parameters.extend(success.code.map(|value| ("code", value.to_owned())));
        if let Some(token) = success.access_token {
            parameters.push(("access_token", token.token.to_owned()));
            parameters.push(("token_type", "Bearer".to_owned()));
            parameters.push(("expires_in", token.expires_in.to_string()));
            parameters.push(("scope", token.scope.to_owned()));
        }
        parameters.extend(success.id_token.map(|value| ("id_token", value.to_owned())));
        parameters.extend(success.client_info.map(|value| ("client_info", value.to_owned())));
        parameters.extend(success.session_state.map(|value| ("session_state", value.to_owned())));
        self.complete(issuer, parameters)
    }

    /// What a response says that has an error (RFC 6749 §4.1.2.1).
    pub fn error(&self, issuer: &str, error: &OAuthError, context: &ErrorContext<'_>) -> ResponseParameters {
        self.complete(issuer, error.redirect_parameters(context))
    }

    fn complete(&self, issuer: &str, mut parameters: ResponseParameters) -> ResponseParameters {
        parameters.extend(self.state.clone().map(|state| ("state", state)));
        parameters.push(("iss", issuer.to_owned()));
        parameters
    }

    /// The response as it is sent. Where it shall be signed, `parameters` are those of [`crate::jarm::signed`].
    pub fn deliver(&self, parameters: ResponseParameters) -> AuthorizationResponse {
        let uri = self.redirect_uri.as_str();
        let pairs = parameters.iter().map(|(name, value)| (*name, value.as_str()));
        match self.response_mode {
            ResponseMode::Query | ResponseMode::QueryJwt => AuthorizationResponse::Redirect(with_query(uri, pairs)),
            ResponseMode::Fragment | ResponseMode::FragmentJwt => {
                AuthorizationResponse::Redirect(with_fragment(uri, pairs))
            }
            ResponseMode::FormPost | ResponseMode::FormPostJwt => {
                AuthorizationResponse::FormPost { action: uri.to_owned(), fields: parameters }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redirect_uri::RedirectUri;
    use proptest::prelude::*;
    use uuid::Uuid;

    const ISSUER: &str = "https://id.example/t/v2.0";

    fn redirect(uri: &str, mode: ResponseMode, state: Option<&str>) -> ProvenRedirect {
        ProvenRedirect {
            client_id: Uuid::nil().into(),
            redirect_uri: RedirectUri::parse(uri).unwrap(),
            was_sent: true,
            state: state.map(str::to_owned),
            response_mode: mode,
        }
    }

    fn success(redirect: &ProvenRedirect) -> AuthorizationResponse {
        redirect.deliver(redirect.success(ISSUER, &Success { code: Some("1.a+b"), ..Success::default() }))
    }

    #[test]
    fn a_query_response_keeps_the_query_of_the_redirect_uri() {
        for (uri, start) in [
            ("https://shop.example/cb", "https://shop.example/cb?code="),
            ("https://shop.example/cb?x=1", "https://shop.example/cb?x=1&code="),
            ("https://shop.example/cb?", "https://shop.example/cb?code="),
        ] {
            let AuthorizationResponse::Redirect(url) = success(&redirect(uri, ResponseMode::Query, Some("s"))) else {
                panic!("a redirect");
            };
            assert_eq!(url, format!("{start}1.a%2Bb&state=s&iss=https%3A%2F%2Fid.example%2Ft%2Fv2.0"));
        }
    }

    #[test]
    fn a_fragment_response_leaves_the_query_alone() {
        let response = success(&redirect("https://shop.example/cb?x=1", ResponseMode::Fragment, None));
        let expected = "https://shop.example/cb?x=1#code=1.a%2Bb&iss=https%3A%2F%2Fid.example%2Ft%2Fv2.0";
        assert_eq!(response, AuthorizationResponse::Redirect(expected.to_owned()));
    }

    #[test]
    fn a_form_post_response_carries_plain_values() {
        let response = success(&redirect("https://shop.example/cb", ResponseMode::FormPost, Some("a&b")));
        assert_eq!(
            response,
            AuthorizationResponse::FormPost {
                action: "https://shop.example/cb".to_owned(),
                fields: vec![("code", "1.a+b".into()), ("state", "a&b".into()), ("iss", ISSUER.into())],
            }
        );
    }

    #[test]
    fn an_error_response_names_error_state_and_issuer() {
        let context = ErrorContext {
            trace_id: Uuid::nil(),
            correlation_id: Uuid::nil(),
            now_seconds: 0,
            base_url: "https://id.example",
        };
        let redirect = redirect("https://shop.example/cb", ResponseMode::FormPost, Some("s"));
        let fields = redirect.error(ISSUER, &OAuthError::no_session(), &context);
        let value = |name: &str| fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value.as_str());
        assert_eq!(value("error"), Some("login_required"));
        assert_eq!((value("state"), value("iss")), (Some("s"), Some(ISSUER)));
        assert!(value("error_description").unwrap().starts_with("AADSTS50058: "));
        assert_eq!(value("error_uri"), Some("https://id.example/error?code=50058"));
    }

    proptest! {
        #[test]
        fn state_comes_back_unchanged_and_adds_no_parameter(state in "[^\\p{C}]{1,60}") {
            let AuthorizationResponse::Redirect(url) = success(&redirect("https://shop.example/cb", ResponseMode::Query, Some(&state))) else {
                panic!("a redirect");
            };
            let pairs: Vec<_> = url::Url::parse(&url).unwrap().query_pairs().into_owned().collect();
            prop_assert_eq!(pairs.len(), 3);
            prop_assert_eq!(&pairs[1], &("state".to_owned(), state));
        }
    }
}
