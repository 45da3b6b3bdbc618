//! The logout request.

use crate::{
    authorization::language_tags,
    client_id::ClientId,
    encoding::{at_most, with_query},
    parameters::Parameters,
    redirect_uri::RedirectUri,
    secret::Secret,
};

/// A request to sign out. Reading it never fails: a person who wants out gets out, and what cannot be read of the rest
/// is as if it had not been sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoutRequest {
    /// Where the person wants to go afterwards; only followed when registered.
    pub post_logout_redirect_uri: Option<RedirectUri>,
    /// The id token of the sign-in to end. Not yet verified.
    pub id_token_hint: Option<Secret<String>>,
    /// The account to sign out: the `login_hint` claim.
    pub logout_hint: Option<String>,
    /// What the application wants back unchanged.
    pub state: Option<String>,
    /// The application.
    pub client_id: Option<ClientId>,
    /// Languages asked for, the preferred one first.
    pub ui_locales: Vec<String>,
}

impl LogoutRequest {
    /// Reads a logout request.
    pub fn parse(parameters: &Parameters) -> Self {
        let redirect = parameters.get("post_logout_redirect_uri");
        Self {
            post_logout_redirect_uri: redirect.and_then(|text| RedirectUri::parse(text).ok()),
            id_token_hint: at_most(parameters.get("id_token_hint"), 16 * 1024).map(Secret::new),
            logout_hint: at_most(parameters.get("logout_hint"), 1024),
            state: parameters.get("state").map(str::to_owned),
            client_id: parameters.get("client_id").and_then(ClientId::parse),
            ui_locales: language_tags(parameters.get("ui_locales").unwrap_or_default()),
        }
    }
}

/// Where a signed-out person goes: a registered post-logout redirect URI with the application's `state`.
pub fn post_logout_url(redirect_uri: &RedirectUri, state: Option<&str>) -> String {
    match state {
        Some(state) => with_query(redirect_uri.as_str(), [("state", state)]),
        None => redirect_uri.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;

    fn parse(query: &str) -> LogoutRequest {
        LogoutRequest::parse(&Parameters::parse(query.as_bytes(), Limits::PROTOCOL).unwrap())
    }

    #[test]
    fn a_full_request_is_read_whole() {
        let request = parse(
            "post_logout_redirect_uri=https%3A%2F%2Fshop.example%2Fbye&id_token_hint=e.y.J&logout_hint=h&state=s\
             &client_id=c0ffee11-2233-4455-8899-aabbccddeeff&ui_locales=de+en",
        );
        let uri = request.post_logout_redirect_uri.unwrap();
        assert_eq!(post_logout_url(&uri, request.state.as_deref()), "https://shop.example/bye?state=s");
        assert_eq!(post_logout_url(&uri, None), "https://shop.example/bye");
        assert_eq!(request.id_token_hint.unwrap().reveal(), "e.y.J");
        assert_eq!((request.logout_hint.as_deref(), request.ui_locales), (Some("h"), vec!["de".into(), "en".into()]));
        assert!(request.client_id.is_some());
    }

    #[test]
    fn what_cannot_be_read_is_as_if_it_had_not_been_sent() {
        let request = parse("post_logout_redirect_uri=javascript%3Ax&client_id=x");
        assert_eq!((request.post_logout_redirect_uri, request.client_id), (None, None));
    }
}
