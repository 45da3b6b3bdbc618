use super::*;
use crate::{
    authorization::{ClientAndRedirect, Prompt},
    parameters::Limits,
};
use proptest::prelude::*;

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const BASE: &str = "client_id=c0ffee11-2233-4455-8899-aabbccddeeff&redirect_uri=https%3A%2F%2Fshop.example%2Fauth\
    &response_type=code&scope=openid+profile&state=xyz";

fn parse(query: &str) -> Result<AuthorizationRequest, OAuthError> {
    let parameters = Parameters::parse(query.as_bytes(), Limits::PROTOCOL)?;
    let first = ClientAndRedirect::parse(&parameters)?;
    let uri = first.redirect_uri.clone().expect("a redirect URI");
    AuthorizationRequest::parse(&parameters, first.proven(uri))
}

fn with(extra: &str) -> Result<AuthorizationRequest, OAuthError> {
    parse(&format!("{BASE}&{extra}"))
}

#[test]
fn msals_request_is_read_whole() {
    let request = with(&format!(
        "client-request-id=0192f3a4-0001-7000-8000-00000000000a&response_mode=fragment&client_info=1&clidata=1\
         &nonce=n-1&code_challenge={CHALLENGE}&code_challenge_method=S256&x-client-SKU=msal.js.browser&x-client-OS=\
         &prompt=select_account&login_hint=robin%40mail.example&ui_locales=de-CH+en&mkt=ar&max_age=3600&sid=s-1\
         &claims=%7B%22access_token%22%3A%7B%22xms_cc%22%3A%7B%22values%22%3A%5B%22cp1%22%5D%7D%7D%7D&acr_values=a+b"
    ))
    .unwrap();
    assert_eq!(request.redirect.state.as_deref(), Some("xyz"));
    assert_eq!(request.redirect.response_mode, ResponseMode::Fragment);
    assert_eq!(request.scope.to_string(), "openid profile");
    assert_eq!(request.nonce.as_deref(), Some("n-1"));
    assert_eq!(request.code_challenge.unwrap().to_string(), CHALLENGE);
    assert!(request.prompt.contains(Prompt::SelectAccount) && request.client_info);
    assert_eq!(request.login_hint.as_deref(), Some("robin@mail.example"));
    assert_eq!(request.ui_locales, ["de-CH", "en", "ar"]);
    assert_eq!((request.max_age, request.sid.as_deref()), (Some(3600), Some("s-1")));
    assert_eq!(request.acr_values, ["a", "b"]);
    assert_eq!(request.claims.as_deref(), Some(r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#));
}

#[test]
fn the_sealed_form_is_short_and_reads_back() {
    let request = with(&format!("code_challenge={CHALLENGE}&code_challenge_method=S256&nonce=n&prompt=login")).unwrap();
    let json = serde_json::to_string(&request).unwrap();
    assert_eq!(serde_json::from_str::<AuthorizationRequest>(&json).unwrap(), request);
    assert!(json.len() < 260, "{} bytes: {json}", json.len());
}

#[test]
fn each_fault_has_its_error() {
    let long = "a".repeat(1025);
    for (extra, error, number) in [
        ("registration=%7B%7D", "registration_not_supported", 90_100),
        ("response_mode=web_message", "invalid_request", 70_007),
        ("prompt=none+login", "invalid_request", 90_100),
        ("max_age=-1", "invalid_request", 90_100),
        ("max_age=%2B1", "invalid_request", 90_100),
        ("max_age=99999999999", "invalid_request", 90_100),
        ("claims=%5B%5D", "invalid_request", 90_100),
        ("claims=%7B", "invalid_request", 90_100),
        (&format!("nonce={long}"), "invalid_request", 90_100),
        ("code_challenge_method=S256", "invalid_request", 50_147),
        (&format!("code_challenge={CHALLENGE}"), "invalid_request", 501_491),
        (&format!("code_challenge={CHALLENGE}&code_challenge_method=plain"), "invalid_request", 501_491),
        (&format!("code_challenge={CHALLENGE}&code_challenge_method=s256"), "invalid_request", 501_491),
        ("code_challenge=short&code_challenge_method=S256", "invalid_request", 501_491),
        ("state=again", "invalid_request", 90_100),
    ] {
        let refused = with(extra).unwrap_err();
        assert_eq!((refused.code.as_str(), refused.number), (error, number), "{extra}");
    }
}

#[test]
fn what_is_missing_is_named() {
    for (name, part) in [("response_type", "&response_type=code"), ("scope", "&scope=openid+profile")] {
        let refused = parse(&BASE.replace(part, "")).unwrap_err();
        assert_eq!(refused.number, 900_144);
        assert!(refused.description.contains(name), "{}", refused.description);
    }
    assert_eq!(parse(&BASE.replace("openid+profile", "+")).unwrap_err().number, 28_003);
    assert_eq!(parse(&BASE.replace("openid", "%22")).unwrap_err().number, 70_011);
}

#[test]
fn the_first_stage_fails_on_client_and_redirect_uri_only() {
    let first = |query: &str| ClientAndRedirect::parse(&Parameters::parse(query.as_bytes(), Limits::PROTOCOL).unwrap());
    let read = first(
        "client_id=C0FFEE11-2233-4455-8899-aabbccddeeff&response_type=token&scope=%22&prompt=x&max_age=y&state=s&claims=z",
    )
    .unwrap();
    assert_eq!(
        (read.response_mode, read.state.as_deref(), read.redirect_uri),
        (ResponseMode::Fragment, Some("s"), None)
    );
    assert_eq!(first("redirect_uri=https%3A%2F%2Fa.example").unwrap_err().number, 900_144);
    for id in ["x", "%7Bc0ffee11-2233-4455-8899-aabbccddeeff%7D", "c0ffee11223344558899aabbccddeeff"] {
        assert_eq!(first(&format!("client_id={id}")).unwrap_err().number, 700_016, "{id}");
    }
    let bad = "client_id=c0ffee11-2233-4455-8899-aabbccddeeff&redirect_uri=javascript%3Aalert(1)";
    assert_eq!(first(bad).unwrap_err().number, 50_011);
}

#[test]
fn hints_that_are_too_long_are_passed_over() {
    let request = with(&format!("login_hint={}&domain_hint={}", "a".repeat(1025), "b".repeat(256))).unwrap();
    assert_eq!((request.login_hint, request.domain_hint), (None, None));
}

#[test]
fn whether_the_redirect_uri_was_sent_is_remembered() {
    let parameters = Parameters::parse(BASE.as_bytes(), Limits::PROTOCOL).unwrap();
    let mut first = ClientAndRedirect::parse(&parameters).unwrap();
    let uri = first.redirect_uri.clone().unwrap();
    assert!(first.clone().proven(uri.clone()).was_sent);
    first.redirect_uri = None;
    assert!(!first.proven(uri).was_sent);
}

proptest! {
    #[test]
    fn no_parameters_make_parsing_panic(extra in "([a-z_]{1,14}=[ -~]{0,20}&){0,6}") {
        let _ = with(&extra.replace(' ', "+"));
    }

    #[test]
    fn what_is_read_survives_sealing(nonce in "[a-zA-Z0-9-]{1,40}", age in any::<u32>(), info in any::<bool>()) {
        let request = with(&format!("nonce={nonce}&max_age={age}&client_info={}", u8::from(info))).unwrap();
        let json = serde_json::to_string(&request).unwrap();
        prop_assert_eq!(serde_json::from_str::<AuthorizationRequest>(&json).unwrap(), request);
    }
}
