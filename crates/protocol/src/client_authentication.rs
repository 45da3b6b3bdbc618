//! Client authentication at the token endpoint (RFC 6749 §2.3).

use crate::{
    client_assertion::ClientAssertion, client_id::ClientId, encoding::form_decode, errors::OAuthError,
    parameters::Parameters, secret::Secret,
};
use base64::{
    Engine as _,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use zeroize::Zeroizing;

/// The challenge of a 401 answer to a client that used the `Authorization` header (RFC 6749 §5.2).
pub const BASIC_CHALLENGE: &str = "Basic realm=\"token\", charset=\"UTF-8\"";

/// The parameters by which a client says and proves who it is.
pub const CLIENT_AUTHENTICATION_PARAMETERS: [&str; 4] =
    ["client_id", "client_secret", "client_assertion", "client_assertion_type"];

/// The longest `Authorization` header that is read, in bytes.
const MAX_HEADER: usize = 8 * 1024;

/// base64 with or without padding, since clients differ.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// How a client secret travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretMethod {
    /// `client_secret_basic`: HTTP Basic.
    Basic,
    /// `client_secret_post`: in the body.
    Post,
}

/// Who a client says it is, and with what proof. The proof is not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// A public client, which only names itself.
    None {
        /// Its client id.
        client_id: ClientId,
    },
    /// A confidential client with its secret.
    Secret {
        /// Its client id.
        client_id: ClientId,
        /// The secret that it presents.
        secret: Secret<String>,
        /// How the secret travelled.
        method: SecretMethod,
    },
    /// A client with a signed assertion: its own, or that of an issuer that it trusts.
    Assertion {
        /// Its client id.
        client_id: ClientId,
        /// The assertion.
        assertion: ClientAssertion,
    },
}

impl ClientAuthentication {
    /// Reads client authentication from the body and the `Authorization` header's value.
    ///
    /// RFC 6749 §2.3: a client authenticates in one way only; the header's id and the body's must agree.
    pub fn parse(parameters: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError> {
        let assertion = ClientAssertion::parse(parameters)?;
        let named = parameters.get("client_id").map(parse_client_id).transpose()?;
        let posted = parameters.get("client_secret");
        if let Some(assertion) = assertion {
            if authorization.is_some() || posted.is_some() {
                return Err(OAuthError::two_client_authentications());
            }
            // RFC 7521 §4.2: client_id may be left out, since the assertion names the client.
            let client_id = named.or_else(|| assertion.claimed_client_id());
            let client_id = client_id.ok_or_else(|| OAuthError::missing_parameter("client_id"))?;
            return Ok(Self::Assertion { client_id, assertion });
        }
        let (client_id, secret, method) = match authorization {
            Some(_) if posted.is_some() => return Err(OAuthError::two_client_authentications()),
            Some(header) => {
                let credentials = BasicCredentials::parse(header)?;
                let client_id = parse_client_id(&credentials.client_id)?;
                if named.is_some_and(|named| named != client_id) {
                    return Err(OAuthError::two_client_authentications());
                }
                (client_id, Some(credentials.secret), SecretMethod::Basic)
            }
            None => {
                let client_id = named.ok_or_else(|| OAuthError::missing_parameter("client_id"))?;
                (client_id, posted.map(|secret| Secret::new(secret.to_owned())), SecretMethod::Post)
            }
        };
        // RFC 6749 §2.3.1: an empty secret is as good as none.
        Ok(match secret.filter(|secret| !secret.reveal().is_empty()) {
            Some(secret) => Self::Secret { client_id, secret, method },
            None => Self::None { client_id },
        })
    }

    /// Who the client says it is.
    pub const fn client_id(&self) -> &ClientId {
        match self {
            Self::None { client_id } | Self::Secret { client_id, .. } | Self::Assertion { client_id, .. } => client_id,
        }
    }
}

fn parse_client_id(text: &str) -> Result<ClientId, OAuthError> {
    ClientId::parse(text).ok_or_else(OAuthError::unknown_client_at_token_endpoint)
}

/// HTTP Basic credentials of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasicCredentials {
    /// The client id as sent.
    pub client_id: String,
    /// The client secret as sent; may be empty.
    pub secret: Secret<String>,
}

impl BasicCredentials {
    /// Reads the value of an `Authorization` header.
    ///
    /// RFC 7617 §2: scheme in any case, then base64. RFC 6749 §2.3.1: id and secret are form-encoded before they are
    /// joined by a colon.
    pub fn parse(header: &[u8]) -> Result<Self, OAuthError> {
        Self::read(header).ok_or_else(OAuthError::malformed_client_authentication)
    }

    fn read(header: &[u8]) -> Option<Self> {
        if header.len() > MAX_HEADER {
            return None;
        }
        let (scheme, encoded) = header.split_at_checked(5)?;
        if !scheme.eq_ignore_ascii_case(b"basic") || encoded.first() != Some(&b' ') {
            return None;
        }
        let joined = Zeroizing::new(BASE64.decode(encoded.trim_ascii()).ok()?);
        let colon = joined.iter().position(|byte| *byte == b':')?;
        let client_id = decoded(joined.get(..colon)?)?;
        let secret = Secret::new(decoded(joined.get(colon + 1..)?)?);
        Some(Self { client_id, secret })
    }
}

fn decoded(encoded: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(encoded.len());
    form_decode(std::str::from_utf8(encoded).ok()?, &mut text)?;
    Some(text).filter(|text| !text.chars().any(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{client_assertion::CLIENT_ASSERTION_TYPE, encoding::append_pairs, parameters::Limits};
    use proptest::prelude::*;

    const ID: &str = "0a9b8c7d-1111-4222-8333-444455556666";

    fn id() -> ClientId {
        ClientId::parse(ID).unwrap()
    }

    fn parse(body: &str, header: Option<&str>) -> Result<ClientAuthentication, OAuthError> {
        let parameters = Parameters::parse(body.as_bytes(), Limits::PROTOCOL).unwrap();
        ClientAuthentication::parse(&parameters, header.map(str::as_bytes))
    }

    fn basic(id: &str, secret: &str) -> String {
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{id}:{secret}")))
    }

    fn refused(body: &str, header: Option<&str>) -> (&'static str, u32) {
        let error = parse(body, header).unwrap_err();
        (error.code.as_str(), error.number)
    }

    #[test]
    fn a_public_client_names_itself() {
        assert_eq!(parse(&format!("client_id={ID}"), None), Ok(ClientAuthentication::None { client_id: id() }));
        assert_eq!(parse("", Some(&basic(ID, ""))), Ok(ClientAuthentication::None { client_id: id() }));
        assert_eq!(
            parse(&format!("client_id={ID}&client_secret="), None),
            Ok(ClientAuthentication::None { client_id: id() })
        );
    }

    #[test]
    fn a_secret_travels_in_the_body_or_by_basic() {
        let expected =
            |method| ClientAuthentication::Secret { client_id: id(), secret: Secret::new("a+b:c é".into()), method };
        assert_eq!(
            parse(&format!("client_id={ID}&client_secret=a%2Bb%3Ac+%C3%A9"), None),
            Ok(expected(SecretMethod::Post))
        );
        let header = basic(ID, "a%2Bb%3Ac+%C3%A9");
        assert_eq!(parse("", Some(&header)), Ok(expected(SecretMethod::Basic)));
        assert_eq!(
            parse(&format!("client_id={ID}"), Some(&header.replace("Basic", "bAsIc"))),
            Ok(expected(SecretMethod::Basic))
        );
        assert_eq!(parse("", Some(header.trim_end_matches('='))), Ok(expected(SecretMethod::Basic)));
    }

    #[test]
    fn two_ways_at_once_are_refused() {
        let header = basic(ID, "s");
        assert_eq!(refused(&format!("client_id={ID}&client_secret=s"), Some(&header)), ("invalid_request", 90_100));
        let other = "client_id=00000000-0000-4000-8000-000000000001";
        assert_eq!(refused(other, Some(&header)), ("invalid_request", 90_100));
    }

    #[test]
    fn an_assertion_stands_alone_and_names_the_client_where_the_request_does_not() {
        let encode = |json: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json);
        let token = format!("{}.{}.c2ln", encode(r#"{"alg":"ES256"}"#), encode(&format!(r#"{{"sub":"{ID}"}}"#)));
        let typed = format!("client_assertion_type={CLIENT_ASSERTION_TYPE}&client_assertion={token}");
        for body in [typed.clone(), format!("{typed}&client_id={ID}")] {
            let read = parse(&body, None).unwrap();
            assert!(matches!(&read, ClientAuthentication::Assertion { client_id: read, .. } if *read == id()));
            assert!(!format!("{read:?}").contains("c2ln"));
        }
        assert_eq!(refused(&format!("{typed}&client_secret=s"), None), ("invalid_request", 90_100));
        assert_eq!(refused(&typed, Some(&basic(ID, "s"))), ("invalid_request", 90_100));
        assert_eq!(refused(&format!("client_assertion={token}"), None), ("invalid_request", 900_144));
        assert_eq!(
            refused(&format!("client_assertion_type={CLIENT_ASSERTION_TYPE}"), None),
            ("invalid_request", 900_144)
        );
        assert_eq!(
            refused(&format!("client_assertion_type=saml&client_assertion={token}"), None),
            ("invalid_client", 50_012)
        );
        assert_eq!(refused(&typed.replace(&token, "a.b.c"), None), ("invalid_request", 900_144), "nobody is named");
    }

    #[test]
    fn unreadable_headers_are_refused() {
        let colonless = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode("x"));
        let long = basic(ID, &"a".repeat(9000));
        for header in [
            "",
            "Basic",
            "Basic ",
            "Basic !!!",
            "Bearer abc",
            "Basicabc",
            &colonless,
            &long,
            &basic(ID, "%zz"),
            &basic(ID, "%00"),
        ] {
            assert_eq!(refused("", Some(header)), ("invalid_client", 50_012), "{header}");
        }
    }

    #[test]
    fn a_client_that_cannot_exist_is_unknown_and_none_is_missing() {
        assert_eq!(refused("client_id=reader", None), ("invalid_client", 700_016));
        assert_eq!(refused("", Some(&basic("reader", "s"))), ("invalid_client", 700_016));
        assert_eq!(refused("", None), ("invalid_request", 900_144));
    }

    #[test]
    fn debug_output_shows_no_secret() {
        assert!(!format!("{:?}", parse("", Some(&basic(ID, "hunter2")))).contains("hunter2"));
    }

    proptest! {
        #[test]
        fn no_header_makes_parsing_panic(header in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = BasicCredentials::parse(&header);
        }

        #[test]
        fn encoded_credentials_are_read_back(id in "[^\\p{C}]{0,20}", secret in "[^\\p{C}]{0,40}") {
            let encode = |text: &str| {
                let mut encoded = String::new();
                append_pairs(&mut encoded, [("", text)]);
                encoded.trim_start_matches('=').to_owned()
            };
            let header = basic(&encode(&id), &encode(&secret));
            let expected = BasicCredentials { client_id: id, secret: Secret::new(secret) };
            prop_assert_eq!(BasicCredentials::parse(header.as_bytes()), Ok(expected));
        }
    }
}
