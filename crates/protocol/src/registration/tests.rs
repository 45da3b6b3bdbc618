//! What a client may say of itself.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn read(registration: &Value) -> Result<ClientMetadata, (String, u32)> {
    ClientMetadata::parse(registration.to_string().as_bytes(), RegistrationOffer::default())
        .map_err(|error| (error.code.as_str().to_owned(), error.number))
}

/// A registration with some members set otherwise.
fn with(changes: &Value) -> Value {
    let mut registration = json!({"redirect_uris": ["https://app.example/callback"]});
    for (name, value) in changes.as_object().unwrap() {
        registration[name] = value.clone();
    }
    registration
}

#[test]
fn a_web_client_gets_the_defaults() {
    let metadata =
        read(&with(&json!({"unknown": {"a": 1}, "client_name": "App", "client_name#de": "Anwendung"}))).unwrap();
    let expected = json!({
        "redirect_uris": ["https://app.example/callback"], "application_type": "web",
        "token_endpoint_auth_method": "client_secret_basic", "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"], "subject_type": "pairwise", "require_auth_time": false,
        "dpop_bound_access_tokens": false, "require_signed_request_object": false,
        "require_pushed_authorization_requests": false, "backchannel_logout_session_required": false, "client_name": "App", "client_name#de": "Anwendung",
    });
    assert_eq!(serde_json::to_value(&metadata).unwrap(), expected);
    assert_eq!(serde_json::from_value::<ClientMetadata>(expected).unwrap(), metadata);
}

#[test]
fn an_app_on_a_device_is_native_and_public() {
    for uris in [json!(["http://127.0.0.1/cb"]), json!(["com.example.app:/cb"]), json!(["http://localhost:8080/cb"])] {
        let metadata = read(&json!({"redirect_uris": uris})).unwrap();
        assert_eq!(metadata.application_type, ApplicationType::Native);
        assert_eq!(metadata.token_endpoint_auth_method, RegisteredMethod::None);
    }
    let claimed = with(&json!({"application_type": "native"}));
    assert_eq!(read(&claimed).unwrap().token_endpoint_auth_method, RegisteredMethod::None);
    let secretive = with(&json!({"application_type": "native", "token_endpoint_auth_method": "client_secret_post"}));
    assert_eq!(read(&secretive).unwrap_err().0, "invalid_client_metadata");
}

#[test]
fn redirect_uris_are_held_to_what_the_client_is() {
    for uris in [
        json!(null),
        json!([]),
        json!("https://app.example/"),
        json!([1]),
        json!(["https://app.example/#x"]),
        json!(["https://user@app.example/"]),
        json!(["http://app.example/"]),
        json!(["javascript:alert(1)"]),
        json!(["data:text/html,x"]),
        json!(["https://app.example\\@evil.example/"]),
        json!(["https://127.1/"]),
        json!(["//app.example/"]),
        json!(vec!["https://app.example/"; 51]),
        json!([format!("https://app.example/{}", "a".repeat(3_000))]),
        json!(["https://app.example/", "http://127.0.0.1/"]),
        json!(["https://localhost/"]),
        json!(["https://a.localhost/"]),
    ] {
        assert_eq!(read(&json!({"redirect_uris": uris})).unwrap_err().0, "invalid_redirect_uri", "{uris}");
    }
    for uri in ["http://127.0.0.1/cb", "com.example.app:/cb"] {
        let web = json!({"redirect_uris": [uri], "application_type": "web"});
        assert_eq!(read(&web).unwrap_err().0, "invalid_redirect_uri", "{uri}");
    }
    assert_eq!(read(&json!({})).unwrap_err().0, "invalid_redirect_uri");
}

#[test]
fn what_can_not_be_kept_is_refused_by_its_name() {
    let key = json!({"keys": [{"kty": "oct", "k": "AAAA"}]});
    for changes in [
        json!({"application_type": "desktop"}),
        json!({"token_endpoint_auth_method": "client_secret_jwt"}),
        json!({"token_endpoint_auth_method": "tls_client_auth"}),
        json!({"token_endpoint_auth_method": "private_key_jwt"}),
        json!({"token_endpoint_auth_signing_alg": "HS256"}),
        json!({"jwks": key}),
        json!({"jwks": {"keys": []}}),
        json!({"jwks": {"keys": [{"kty": "RSA", "n": "AQAB", "e": "AQAB", "oth": []}]}}),
        json!({"jwks": 1}),
        json!({"jwks": key, "jwks_uri": "https://app.example/keys"}),
        json!({"grant_types": ["client_credentials"]}),
        json!({"grant_types": ["authorization_code", "urn:ietf:params:oauth:grant-type:token-exchange"]}),
        json!({"grant_types": ["refresh_token"]}),
        json!({"grant_types": "authorization_code"}),
        json!({"response_types": ["token"]}),
        json!({"response_types": ["code", "code id_token"]}),
        json!({"subject_type": "ephemeral"}),
        json!({"id_token_signed_response_alg": "none"}),
        json!({"id_token_signed_response_alg": "HS256"}),
        json!({"userinfo_signed_response_alg": "none"}),
        json!({"request_object_signing_alg": "none"}),
        json!({"id_token_encrypted_response_alg": "RSA-OAEP"}),
        json!({"tls_client_certificate_bound_access_tokens": true}),
        json!({"default_max_age": -1}),
        json!({"default_max_age": "60"}),
        json!({"require_auth_time": "yes"}),
        json!({"client_name": ""}),
        json!({"client_name": "a\nb"}),
        json!({"client_name": "safe\u{202e}evil"}),
        json!({"client_name": "Your\u{200b}Bank"}),
        json!({"client_name": "\u{2060}"}),
        json!({"client_name": "\u{3164}"}),
        json!({"client_name": "Ba\u{ad}nk"}),
        json!({"client_name": "Ba\u{200d}nk"}),
        json!({"client_name": "\u{6a9}\u{200c}"}),
        json!({"client_name": "Bank\u{e0041}"}),
        json!({"client_name": "a".repeat(257)}),
        json!({"client_name#not a tag": "x"}),
        json!({"client_name#de": 1}),
        json!({"logo_uri": "http://app.example/logo"}),
        json!({"logo_uri#de": "data:image/png,x"}),
        json!({"client_uri": "javascript:alert(1)"}),
        json!({"tos_uri": "https://user@app.example/"}),
        json!({"initiate_login_uri": "http://app.example/login"}),
        json!({"post_logout_redirect_uris": ["javascript:x"]}),
        json!({"frontchannel_logout_uri": "https://other.example/out"}),
        json!({"contacts": ["a\u{0}b"]}),
        json!({"contacts": vec!["a@b.example"; 11]}),
    ] {
        let (error, _) = read(&with(&changes)).unwrap_err();
        assert_eq!(error, "invalid_client_metadata", "{changes}");
    }
    let statement = with(&json!({"software_statement": "a.b.c"}));
    assert_eq!(read(&statement).unwrap_err().0, "unapproved_software_statement");
}

#[test]
fn what_is_beyond_its_limit_is_refused_in_words_that_name_it() {
    let described = |changes: &Value| {
        let registration = with(changes).to_string();
        let error = ClientMetadata::parse(registration.as_bytes(), RegistrationOffer::default()).unwrap_err();
        (error.code.as_str().to_owned(), error.number, error.description.into_owned())
    };
    let key = json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"});
    let uris = |count: usize| (0..count).map(|n| format!("https://app.example/{n}")).collect::<Vec<_>>();
    let tags: Value = (0..51_u8).map(|n| (format!("tos_uri#x{n}"), json!("https://app.example/t"))).collect();
    for (changes, member, limit) in [
        (json!({"jwks": {"keys": vec![key.clone(); 51]}}), "jwks", "50 keys"),
        (json!({"client_name": "a".repeat(257)}), "client_name", "256 bytes"),
        (json!({"jwks_uri": format!("https://app.example/{}", "a".repeat(256))}), "jwks_uri", "256 bytes"),
        (
            json!({"initiate_login_uri": format!("https://app.example/{}", "a".repeat(2_048))}),
            "initiate_login_uri",
            "2048",
        ),
        (json!({"post_logout_redirect_uris": uris(21)}), "post_logout_redirect_uris", "20 values"),
        (json!({"request_uris": uris(21)}), "request_uris", "20 values"),
        (json!({"contacts": vec!["a@b.example"; 11]}), "contacts", "10 values"),
        (json!({"grant_types": vec!["authorization_code"; 51]}), "grant_types", "50 values"),
        (json!({"response_types": ["a".repeat(2_049)]}), "response_types", "2048 bytes each"),
        (tags, "tos_uri", "50 names and pages"),
    ] {
        let (code, number, description) = described(&changes);
        assert_eq!((code.as_str(), number), ("invalid_client_metadata", 759_101), "{member}");
        assert!(description.contains(&format!("'{member}'")), "{description}");
        assert!(description.contains(&format!("at most {limit}")), "{member}: {description}");
    }
    let (code, number, description) = described(&json!({"redirect_uris": uris(21)}));
    assert_eq!((code.as_str(), number), ("invalid_redirect_uri", 759_104));
    assert!(description.contains("at most 20"), "{description}");
    let long = format!("https://app.example/{}", "a".repeat(2_048));
    let (code, number, description) = described(&json!({"redirect_uris": [long]}));
    assert_eq!((code.as_str(), number), ("invalid_redirect_uri", 759_103));
    assert!(description.contains("at most 2048 characters"), "{description}");
    assert!(read(&with(&json!({"redirect_uris": uris(20), "contacts": vec!["a@b.example"; 10]}))).is_ok());
}

#[test]
fn names_keep_the_joiners_that_their_script_is_written_with() {
    for name in
        ["\u{6a9}\u{62a}\u{627}\u{628}\u{200c}\u{647}\u{627}", "\u{1f469}\u{200d}\u{1f4bb} Books", "B\u{fc}cher"]
    {
        assert_eq!(read(&with(&json!({"client_name": name}))).unwrap().client_name.as_deref(), Some(name));
    }
}

#[test]
fn what_is_no_object_or_says_a_member_twice_is_refused() {
    for json in ["", "[]", "null", "{", r#"{"redirect_uris":[],"redirect_uris":[]}"#] {
        assert_eq!(
            ClientMetadata::parse(json.as_bytes(), RegistrationOffer::default()).unwrap_err().code.as_str(),
            "invalid_client_metadata",
            "{json}"
        );
    }
    let long = vec![b' '; MAX_REGISTRATION + 1];
    assert_eq!(ClientMetadata::parse(&long, RegistrationOffer::default()).unwrap_err().number, 90_015);
}

#[test]
fn an_update_names_its_client_and_nothing_of_the_servers_making() {
    let update = |changes: &Value| {
        let text = with(changes).to_string();
        ClientMetadata::parse_update(text.as_bytes(), RegistrationOffer::default(), "me", |secret| secret == "right")
            .map(|_| ())
            .map_err(|e| e.number)
    };
    assert_eq!(update(&json!({"client_id": "me"})), Ok(()));
    assert_eq!(update(&json!({"client_id": "me", "client_secret": "right"})), Ok(()));
    for changes in [
        json!({}),
        json!({"client_id": "you"}),
        json!({"client_id": "me", "client_secret": "wrong"}),
        json!({"client_id": "me", "registration_access_token": "x"}),
        json!({"client_id": "me", "registration_client_uri": "x"}),
        json!({"client_id": "me", "client_secret_expires_at": 0}),
        json!({"client_id": "me", "client_id_issued_at": 0}),
    ] {
        assert!(update(&changes).is_err(), "{changes}");
    }
}

/// OpenID Connect Dynamic Client Registration §2: the table of response types and grant types, both ways.
#[test]
fn grant_types_and_response_types_belong_together() {
    let offered = |implicit, grants: &Value, kinds: &Value| {
        let asked = with(&json!({"grant_types": grants, "response_types": kinds})).to_string();
        ClientMetadata::parse(asked.as_bytes(), RegistrationOffer { implicit, ..RegistrationOffer::default() })
            .map(|metadata| (json!(metadata.grant_types), json!(metadata.response_types)))
            .map_err(|error| error.code.as_str().to_owned())
    };
    let (code, implicit) = (json!(["authorization_code"]), json!(["implicit"]));
    let (both, by_code) = (json!(["authorization_code", "implicit"]), json!(["authorization_code", "refresh_token"]));
    let hybrid = json!(["authorization_code", "refresh_token", "implicit"]);
    for (grants, kinds, expected) in [
        (&code, json!(["code"]), &by_code),
        (&json!(null), json!(null), &by_code),
        (&implicit, json!(["id_token"]), &implicit),
        (&implicit, json!(["id_token", "token id_token"]), &implicit),
        (&both, json!(["code id_token"]), &hybrid),
        (&both, json!(["code token"]), &hybrid),
        (&both, json!(["code", "code id_token token"]), &hybrid),
        (&hybrid, json!(["code", "id_token"]), &hybrid),
    ] {
        assert_eq!(offered(true, grants, &kinds).unwrap().0, *expected, "{grants} {kinds}");
        let without = offered(false, grants, &kinds);
        assert_eq!(without.is_ok(), *expected == by_code, "{grants} {kinds}");
    }
    assert_eq!(
        offered(true, &implicit, &json!(["token id_token", "id_token token"])).unwrap().1,
        json!(["id_token token"])
    );
    for (grants, kinds) in [
        (&code, json!(["id_token"])),
        (&code, json!(["code id_token"])),
        (&json!(null), json!(["id_token"])),
        (&implicit, json!(null)),
        (&implicit, json!(["code"])),
        (&implicit, json!(["code id_token"])),
        (&both, json!(["code"])),
        (&both, json!(["id_token"])),
        (&both, json!(["none"])),
        (&json!(["implicit", "refresh_token"]), json!(["id_token"])),
        (&json!(["implicit", "client_credentials"]), json!(["id_token"])),
    ] {
        assert_eq!(offered(true, grants, &kinds).unwrap_err(), "invalid_client_metadata", "{grants} {kinds}");
    }
    let bound = with(&json!({
        "grant_types": implicit, "response_types": ["id_token token"], "dpop_bound_access_tokens": true,
    }));
    assert!(
        ClientMetadata::parse(
            bound.to_string().as_bytes(),
            RegistrationOffer { implicit: true, ..RegistrationOffer::default() }
        )
        .is_err()
    );
}

proptest! {
    #[test]
    fn no_registration_makes_parsing_panic(text in "\\PC{0,200}", name in "[a-z_#]{1,40}", value in "\\PC{0,60}") {
        let _ = ClientMetadata::parse(text.as_bytes(), RegistrationOffer { implicit: true, ..RegistrationOffer::default() });
        let _ = read(&with(&json!({name: value})));
    }

    #[test]
    fn what_is_registered_is_read_back_as_it_was(host in "[a-z]{1,10}", name in "[a-zA-Z ]{0,20}[a-z]") {
        let metadata = read(&json!({"redirect_uris": [format!("https://{host}.example/cb")], "client_name": name})).unwrap();
        let again = serde_json::to_value(&metadata).unwrap();
        prop_assert_eq!(read(&again).unwrap(), metadata);
    }
}

fn read_document(changes: &Value) -> Result<ClientMetadata, (String, u32)> {
    let url = crate::client_id::ClientIdUrl::parse("https://agent.example/client.json").unwrap();
    let mut document = json!({"client_id": url.as_str(), "redirect_uris": ["https://agent.example/callback"]});
    for (name, value) in changes.as_object().unwrap() {
        document[name] = value.clone();
    }
    ClientMetadata::parse_document(document.to_string().as_bytes(), &url)
        .map_err(|error| (error.description.into_owned(), error.number))
}

#[test]
fn a_document_describes_a_public_client_unless_it_has_keys() {
    let metadata = read_document(&json!({"scope": "x", "software_statement": "y", "x_unknown": 1})).unwrap();
    assert_eq!(metadata.token_endpoint_auth_method, RegisteredMethod::None);
    assert_eq!((metadata.application_type, metadata.response_types), (ApplicationType::Web, vec!["code".to_owned()]));
    let mixed = json!({"redirect_uris": ["http://127.0.0.1/cb", "https://agent.example/cb"],
        "grant_types": ["authorization_code", "urn:ietf:params:oauth:grant-type:device_code"]});
    let metadata = read_document(&mixed).unwrap();
    assert_eq!(metadata.application_type, ApplicationType::Native);
    assert_eq!(metadata.grant_types, ["authorization_code", "refresh_token"]);
    let keyed = json!({"token_endpoint_auth_method": "private_key_jwt", "jwks_uri": "https://agent.example/keys"});
    assert_eq!(read_document(&keyed).unwrap().token_endpoint_auth_method, RegisteredMethod::PrivateKeyJwt);
}

#[test]
fn a_document_of_others_or_with_a_secret_is_refused_by_the_member() {
    for (name, value) in [
        ("client_id", json!("https://agent.example/other.json")),
        ("client_id", json!("https://agent.example/client.json ")),
        ("client_id", json!(7)),
        ("client_secret", json!("s")),
        ("client_secret_expires_at", json!(0)),
        ("token_endpoint_auth_method", json!("client_secret_post")),
        ("token_endpoint_auth_method", json!("private_key_jwt")),
        ("grant_types", json!(["client_credentials"])),
        ("response_types", json!(["token"])),
    ] {
        let (description, number) = read_document(&json!({ name: value })).unwrap_err();
        let named = if value == "private_key_jwt" { "jwks" } else { name };
        assert!(number == 759_101 && description.contains(&format!("'{named}'")), "{name} {description}");
    }
    let large = json!({"x": "a".repeat(MAX_DOCUMENT)});
    assert_eq!(read_document(&large).unwrap_err().1, 90_015);
}

fn offered(registration: &Value, offer: RegistrationOffer) -> Result<ClientMetadata, (String, u32)> {
    ClientMetadata::parse(registration.to_string().as_bytes(), offer)
        .map_err(|error| (error.description.into_owned(), error.number))
}

#[test]
fn clients_register_their_encryption_where_it_is_taken() {
    let offer = RegistrationOffer { request_object_encryption: true, ..RegistrationOffer::default() };
    let both =
        with(&json!({"request_object_encryption_alg": "RSA-OAEP-256", "request_object_encryption_enc": "A256GCM"}));
    assert_eq!(offered(&both, RegistrationOffer::default()).unwrap_err().1, 759_101);
    let metadata = offered(&both, offer).unwrap();
    assert_eq!(metadata.request_object_encryption_alg.map(crate::jose::KeyManagement::as_str), Some("RSA-OAEP-256"));
    let one = offered(&with(&json!({"request_object_encryption_alg": "ECDH-ES"})), offer).unwrap();
    let told = serde_json::to_value(one).unwrap();
    assert_eq!(told["request_object_encryption_enc"], "A128CBC-HS256", "the default of the specification");
    for wrong in [
        json!({"request_object_encryption_alg": "RSA1_5"}),
        json!({"request_object_encryption_alg": "dir"}),
        json!({"request_object_encryption_enc": "A256GCM"}),
        json!({"request_object_encryption_alg": "ECDH-ES", "request_object_encryption_enc": "A192GCM"}),
    ] {
        assert_eq!(offered(&with(&wrong), offer).unwrap_err().1, 759_101, "{wrong}");
    }
}

#[test]
fn clients_register_certificates_where_they_are_asked_for_any() {
    let asked = RegistrationOffer { client_certificates: true, ..RegistrationOffer::default() };
    let known = RegistrationOffer { certificate_authorities: true, ..asked };
    let issued =
        with(&json!({"token_endpoint_auth_method": "tls_client_auth", "tls_client_auth_san_dns": "app.example",
        "tls_client_certificate_bound_access_tokens": true}));
    assert!(offered(&issued, RegistrationOffer::default()).is_err() && offered(&issued, asked).is_err());
    let metadata = offered(&issued, known).unwrap();
    assert_eq!(metadata.certificate_subject(), Some(crate::mtls::CertificateSubject::SanDns("app.example".to_owned())));
    let told = serde_json::to_value(metadata).unwrap();
    assert_eq!(
        (&told["tls_client_auth_san_dns"], &told["tls_client_certificate_bound_access_tokens"]),
        (&json!("app.example"), &json!(true))
    );
    let own = with(&json!({"token_endpoint_auth_method": "self_signed_tls_client_auth",
        "jwks": {"keys": [{"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}}));
    assert!(offered(&own, asked).unwrap_err().0.contains("'jwks'"), "without a certificate");
    for (wrong, name) in [
        (json!({}), "tls_client_auth_subject_dn"),
        (
            json!({"tls_client_auth_san_dns": "a.example", "tls_client_auth_san_uri": "https://a.example"}),
            "tls_client_auth_subject_dn",
        ),
        (json!({"tls_client_auth_san_ip": "1.2.3"}), "tls_client_auth_san_ip"),
        (json!({"tls_client_auth_subject_dn": "app"}), "tls_client_auth_subject_dn"),
        (json!({"tls_client_auth_san_dns": 1}), "tls_client_auth_san_dns"),
    ] {
        let mut registration = with(&wrong);
        registration["token_endpoint_auth_method"] = json!("tls_client_auth");
        assert!(offered(&registration, known).unwrap_err().0.contains(name), "{wrong}");
    }
}
