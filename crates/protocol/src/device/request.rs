//! The device authorization request (RFC 8628 §3.1).

use crate::{
    authorization::language_tags, client_authentication::ClientAuthentication, errors::OAuthError,
    parameters::Parameters, scope::Scopes,
};

/// Which client asks, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceAuthorizationRequest {
    /// Who asks.
    pub client: ClientAuthentication,
    /// For what.
    pub scope: Scopes,
    /// The languages of the message that the device shows, the preferred one first: `ui_locales`, then `mkt`.
    pub ui_locales: Vec<String>,
    /// Whether the answer shall hold a QR code, for devices that can show a picture and not draw one: `qr_code=svg`.
    pub qr_code: bool,
}

impl DeviceAuthorizationRequest {
    /// Reads a request's query, where clients put the language (wire.md §3.1), its body and the value of its `Authorization`
    /// header.
    pub fn parse(
        query: &Parameters,
        parameters: &Parameters,
        authorization: Option<&[u8]>,
    ) -> Result<Self, OAuthError> {
        let scope = Scopes::parse(parameters.require("scope")?)?;
        if scope.is_empty() {
            return Err(OAuthError::empty_scope());
        }
        let qr_code = match query.get("qr_code").or_else(|| parameters.get("qr_code")) {
            None => false,
            Some("svg") => true,
            Some(_) => return Err(OAuthError::bad_parameter("qr_code")),
        };
        let words =
            ["ui_locales", "mkt"].into_iter().filter_map(|name| query.get(name).or_else(|| parameters.get(name)));
        Ok(Self {
            client: ClientAuthentication::parse(parameters, authorization)?,
            scope,
            ui_locales: words.flat_map(language_tags).collect(),
            qr_code,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::Limits;
    use proptest::prelude::*;

    fn parse(query: &str, body: &str) -> Result<DeviceAuthorizationRequest, OAuthError> {
        let read = |text: &str| Parameters::parse(text.as_bytes(), Limits::PROTOCOL);
        DeviceAuthorizationRequest::parse(&read(query)?, &read(body)?, None)
    }

    const ID: &str = "client_id=0a9b8c7d-1111-4222-8333-444455556666";

    #[test]
    fn msals_request_is_read_with_the_language_of_its_query() {
        let request = parse("mkt=de-DE", &format!("{ID}&scope=openid+profile")).unwrap();
        assert_eq!(request.scope, Scopes::parse("openid profile").unwrap());
        assert_eq!(request.ui_locales, ["de-DE"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(parse("", ID).unwrap_err().number, 900_144);
        assert_eq!(parse("", "scope=openid").unwrap_err().number, 900_144);
        assert_eq!(parse("", &format!("{ID}&scope=+")).unwrap_err().number, 28_003);
    }

    #[test]
    fn a_qr_code_comes_as_svg_and_only_where_it_is_asked_for() {
        let body = format!("{ID}&scope=openid");
        assert!(!parse("", &body).unwrap().qr_code);
        assert!(parse("qr_code=svg", &body).unwrap().qr_code);
        assert!(parse("", &format!("{body}&qr_code=svg")).unwrap().qr_code);
        assert_eq!(parse("qr_code=png", &body).unwrap_err().number, 90_100);
    }

    proptest! {
        #[test]
        fn no_request_makes_parsing_panic(query in "[ -~]{0,40}", body in "((scope|client_id|mkt)=[ -~]{0,40}&){0,4}") {
            let _ = parse(&query.replace(' ', "+"), &body.replace(' ', "+"));
        }
    }
}
