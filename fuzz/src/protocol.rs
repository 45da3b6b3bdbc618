//! The parsers of the protocol crate. Each function states what holds for every input.

use std::sync::LazyLock;
use vestibule_protocol::{
    authorization::{AuthorizationRequest, AuthorizationResponse, ClientAndRedirect, Success},
    bearer::BearerToken,
    client_authentication::BasicCredentials,
    client_id::ClientIdUrl,
    jose::{Expected, Jwk, KeyMaterial, TokenKind, VerifyingKey, verify_jwt},
    logout::LogoutRequest,
    native::{
        ChallengeRequest, ContinuingRequest, Initiation, NativeTokenRequest, RegistrationChallengeRequest,
        RegistrationContinueRequest, ResetContinueRequest, SignUpContinueRequest, SignUpStartRequest,
        SubmitPasswordRequest,
    },
    parameters::{Limits, Parameters},
    redirect_uri::{Platform, RedirectUri},
    registration::{ClientMetadata, RegisteredMethod},
    scope::Scopes,
    token::TokenRequest,
};

/// Parameters that are read hold no control character and keep to their limits.
pub fn parameters(data: &[u8]) {
    let Ok(parameters) = Parameters::parse(data, Limits::PROTOCOL) else {
        return;
    };
    for (name, value) in parameters.iter() {
        assert!(!name.chars().chain(value.chars()).any(char::is_control));
        assert!(name.len() <= Limits::PROTOCOL.name && value.len() <= Limits::PROTOCOL.value);
    }
    let _ = LogoutRequest::parse(&parameters);
}

/// A request that is read survives being sealed, and its answer goes to its redirect URI and adds no line.
pub fn authorization_request(data: &[u8]) {
    let Ok(parameters) = Parameters::parse(data, Limits::PROTOCOL) else {
        return;
    };
    let Ok(first) = ClientAndRedirect::parse(&parameters) else {
        return;
    };
    let Some(uri) = first.redirect_uri.clone() else {
        return;
    };
    let redirect = first.proven(uri.clone());
    let success = Success { code: Some("c"), ..Success::default() };
    match redirect.deliver(redirect.success("https://id.example/t/v2.0", &success)) {
        AuthorizationResponse::Redirect(url) => {
            assert!(url.starts_with(uri.as_str()) && url.bytes().all(|byte| byte.is_ascii_graphic()));
        }
        AuthorizationResponse::FormPost { action, .. } => assert_eq!(action, uri.as_str()),
    }
    if let Ok(request) = AuthorizationRequest::parse(&parameters, redirect) {
        let sealed = serde_json::to_vec(&request).expect("a request is written as JSON");
        let read: AuthorizationRequest = serde_json::from_slice(&sealed).expect("a sealed request reads back");
        assert_eq!(read, request);
    }
}

/// No body and header make reading a token request panic. The header is the input's first line.
pub fn token_request(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == b'\n');
    let (header, body) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if let Ok(parameters) = Parameters::parse(body, Limits::PROTOCOL) {
        let _ = TokenRequest::parse(&parameters, Some(header).filter(|header| !header.is_empty()));
    }
}

/// No body and header make reading a message of the native authentication API panic, and what is read shows no secret. The header is
/// the input's first line.
pub fn native_message(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == b'\n');
    let (header, body) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let header = Some(header).filter(|header| !header.is_empty());
    let Ok(parameters) = Parameters::parse(body, Limits::PROTOCOL) else {
        return;
    };
    let _ = (Initiation::parse(&parameters, header), ChallengeRequest::parse(&parameters, header));
    let _ = (ResetContinueRequest::parse(&parameters, header), ContinuingRequest::parse(&parameters, header));
    let _ = (
        RegistrationChallengeRequest::parse(&parameters, header),
        RegistrationContinueRequest::parse(&parameters, header),
    );
    let shown = [
        SignUpStartRequest::parse(&parameters, header).map(|read| format!("{:?}", read.password)),
        SignUpContinueRequest::parse(&parameters, header).map(|read| format!("{:?}", read.continuation_token)),
        SubmitPasswordRequest::parse(&parameters, header).map(|read| format!("{:?}", read.new_password)),
        NativeTokenRequest::parse(&parameters, header).map(|read| format!("{:?}", read.continuation_token)),
    ];
    for shown in shown.into_iter().flatten() {
        assert!(["None", "[secret]", "Some([secret])"].contains(&shown.as_str()));
    }
}

/// A redirect URI that is read is printable, matches itself, and has a scheme that runs no script.
pub fn redirect_uri(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(uri) = RedirectUri::parse(text) {
        assert_eq!(uri.as_str(), text);
        assert!(text.bytes().all(|byte| byte.is_ascii_graphic()) && !text.contains(['#', '\\', '<', '"']));
        assert!(uri.matches(&uri, Platform::Web));
        let scheme = uri.scheme().to_ascii_lowercase();
        assert!(!["javascript", "data", "vbscript", "file", "blob"].contains(&scheme.as_str()));
        assert!(uri.is_private_use() || uri.origin().is_some());
    }
}

/// Scopes that are read print and parse back.
pub fn scope(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(scopes) = Scopes::parse(text) {
        assert_eq!(Scopes::parse(&scopes.to_string()).as_ref(), Ok(&scopes));
        for scope in scopes.of_resources().unwrap_or_default() {
            assert!(scopes.contains(&scope.to_string()));
        }
    }
}

/// The key of RFC 7515's appendix A.3.
static KEYS: LazyLock<[VerifyingKey; 1]> = LazyLock::new(|| {
    let jwk = Jwk::new(KeyMaterial::P256 {
        x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU".to_owned(),
        y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0".to_owned(),
    });
    [VerifyingKey::new(&jwk).expect("the key is well formed")]
});

/// Nothing that was not signed by the key is taken.
pub fn jwt(data: &[u8]) {
    let expected = Expected {
        kind: TokenKind::Access,
        issuers: &["joe"],
        audiences: None,
        now_seconds: 0,
        leeway_seconds: 0,
        allow_expired: true,
    };
    assert!(verify_jwt::<serde_json::Value>(data, &*KEYS, &expected).is_err());
}

/// Credentials and bearer tokens that are read hold no control character.
pub fn authorization_header(data: &[u8]) {
    if let Ok(credentials) = BasicCredentials::parse(data) {
        let text = credentials.client_id.chars().chain(credentials.secret.reveal().chars());
        assert!(!text.into_iter().any(char::is_control));
    }
    if let Ok(token) = BearerToken::parse(Some(data)) {
        assert!(token.reveal().bytes().all(|byte| byte.is_ascii_graphic()));
    }
}

/// A document that is taken is of the client whose address it is read for, which shares no secret.
pub fn client_document(data: &[u8]) {
    const ADDRESS: &str = "https://agent.example/client.json";
    let address = ClientIdUrl::parse(ADDRESS).expect("the address is well formed");
    if let Ok(metadata) = ClientMetadata::parse_document(data, &address) {
        let method = metadata.token_endpoint_auth_method;
        assert!(matches!(method, RegisteredMethod::None | RegisteredMethod::PrivateKeyJwt));
        assert!(!metadata.redirect_uris.is_empty());
    }
}
