use super::*;
use crate::claims::{RequestedClaims, StandardClaim};
use proptest::prelude::*;

#[test]
fn the_request_of_the_specification_reads() {
    let request = ClaimsRequest::parse(
        r#"{"userinfo":{"given_name":{"essential":true},"nickname":null,"email":{"essential":true},
            "email_verified":{"essential":true},"picture":null,"http://example.info/claims/groups":null},
            "id_token":{"auth_time":{"essential":true},"acr":{"values":["urn:mace:incommon:iap:silver"]},"sub":{"value":"x"}}}"#,
    )
    .unwrap();
    assert_eq!(request.subjects().map(|claim| claim.values.as_slice()).collect::<Vec<_>>(), [["x".to_owned()]]);
    assert!(request.is_met_by("1"), "a voluntary class need not match");
    let kept = RequestedClaims::of(&request).unwrap();
    assert_eq!(kept.id_token, []);
    assert_eq!(kept.userinfo, [StandardClaim::GivenName, StandardClaim::Email, StandardClaim::EmailVerified]);
}

#[test]
fn an_essential_class_must_match_and_no_context_beyond_it_does() {
    for (json, met) in [
        (r#"{"id_token":{"acr":{"essential":true,"values":["2","1"]}}}"#, true),
        (r#"{"id_token":{"acr":{"essential":true,"value":"2"}}}"#, false),
        (r#"{"id_token":{"acr":{"essential":true}}}"#, true),
        (r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#, false),
    ] {
        assert_eq!(ClaimsRequest::parse(json).unwrap().is_met_by("1"), met, "{json}");
    }
}

#[test]
fn what_is_malformed_or_too_much_is_refused() {
    let many = (0..65).map(|n| format!(r#""c{n}":null"#)).collect::<Vec<_>>().join(",");
    for wrong in [
        "",
        "[]",
        r#"{"id_token":[]}"#,
        r#"{"id_token":{"email":true}}"#,
        r#"{"id_token":{"email":{"essential":"yes"}}}"#,
        r#"{"id_token":{"acr":{"values":[]}}}"#,
        r#"{"id_token":{"acr":{"values":"1"}}}"#,
        r#"{"id_token":{"acr":{"value":"1","values":["1"]}}}"#,
        r#"{"id_token":{"acr":{"value":{}}}}"#,
        r#"{"id_token":{},"id_token":{}}"#,
        r#"{"id_token":{"":null}}"#,
        &format!(r#"{{"id_token":{{{many}}}}}"#),
        &format!(r#"{{"x":"{}"}}"#, "x".repeat(MAX_CLAIMS_REQUEST)),
    ] {
        assert!(ClaimsRequest::parse(wrong).is_err(), "{wrong}");
    }
    assert_eq!(ClaimsRequest::parse(r#"{"later":7,"id_token":null}"#).unwrap(), ClaimsRequest::default());
}

#[test]
fn only_words_of_capabilities_are_kept() {
    let json = r#"{"access_token":{"xms_cc":{"values":["cp1","a b","","protapp"]}}}"#;
    let kept = RequestedClaims::of(&ClaimsRequest::parse(json).unwrap()).unwrap();
    assert_eq!(kept.capabilities, ["cp1", "protapp"]);
    let nothing = ClaimsRequest::parse(r#"{"id_token":{"nickname":null}}"#).unwrap();
    assert_eq!(RequestedClaims::of(&nothing), None);
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_fail(text in ".{0,200}") {
        let _ = ClaimsRequest::parse(&text);
    }
}
