use super::*;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::prelude::*;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, SanType, date_time_ymd,
};
use std::net::IpAddr;

/// 2026-11-18.
const NOW: i64 = 1_795_000_000;

struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pem: String,
}

fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    Authority { params, key, pem }
}

fn leaf() -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, "DE");
    params.distinguished_name.push(DnType::OrganizationName, "Fable Books, Ltd");
    params.distinguished_name.push(DnType::CommonName, "nightly sync");
    params.subject_alt_names = vec![
        SanType::DnsName("sync.fable.example".try_into().unwrap()),
        SanType::URI("spiffe://fable.example/sync".try_into().unwrap()),
        SanType::IpAddress("192.0.2.7".parse().unwrap()),
        SanType::IpAddress("2001:db8::7".parse().unwrap()),
        SanType::Rfc822Name("Sync@fable.example".try_into().unwrap()),
    ];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    params
}

fn signed(params: &CertificateParams, by: &Authority) -> ClientCertificate {
    let key = KeyPair::generate().unwrap();
    let der = params.signed_by(&key, &Issuer::new(by.params.clone(), &by.key)).unwrap().der().to_vec();
    ClientCertificate::new(vec![der]).unwrap()
}

fn dn(text: &str) -> CertificateSubject {
    CertificateSubject::SubjectDn(DistinguishedName::parse(text).unwrap())
}

#[test]
fn a_certificate_is_known_by_its_subject_in_any_spelling() {
    let certificate = signed(&leaf(), &authority("CA"));
    for same in [
        r"CN=nightly sync,O=Fable Books\, Ltd,C=DE",
        r"cn=Nightly  Sync, o=fable books\2C ltd , c=de",
        r"2.5.4.3=nightly sync,2.5.4.10=Fable Books\, Ltd,2.5.4.6=DE",
    ] {
        assert!(dn(same).is_of(&certificate), "{same}");
    }
    for other in [
        "CN=nightly sync",
        r"C=DE,O=Fable Books\, Ltd,CN=nightly sync",
        r"CN=nightly sync+O=Fable Books\, Ltd,C=DE",
        r"CN=nightly sync,O=Fable Books\, Ltd",
        r"OU=nightly sync,O=Fable Books\, Ltd,C=DE",
        r"CN=nightly,O=Fable Books\, Ltd,C=DE",
    ] {
        assert!(!dn(other).is_of(&certificate), "{other}");
    }
}

#[test]
fn a_certificate_is_known_by_exactly_the_kind_of_name_that_was_registered() {
    use CertificateSubject::{SanDns, SanEmail, SanUri};
    let certificate = signed(&leaf(), &authority("CA"));
    let ip = |text: &str| CertificateSubject::SanIp(text.parse::<IpAddr>().unwrap());
    for same in [
        SanDns("SYNC.fable.example".into()),
        SanUri("spiffe://fable.example/sync".into()),
        ip("192.0.2.7"),
        ip("2001:db8::7"),
        SanEmail("Sync@FABLE.example".into()),
    ] {
        assert!(same.is_of(&certificate), "{same:?}");
    }
    for other in [
        SanDns("fable.example".into()),
        SanDns("spiffe://fable.example/sync".into()),
        SanDns("192.0.2.7".into()),
        SanUri("spiffe://fable.example/SYNC".into()),
        SanUri("sync.fable.example".into()),
        ip("192.0.2.8"),
        ip("::ffff:192.0.2.7"),
        SanEmail("sync@fable.example".into()),
    ] {
        assert!(!other.is_of(&certificate), "{other:?}");
    }
    let garbage = ClientCertificate::new(vec![b"no certificate".to_vec()]).unwrap();
    assert!(!SanDns("sync.fable.example".into()).is_of(&garbage) && !dn("CN=x").is_of(&garbage));
}

#[test]
fn only_the_registered_authorities_count_and_only_in_time() {
    let (ours, theirs) = (authority("Ours"), authority("Ours"));
    let authorities = Authorities::parse(&ours.pem).unwrap();
    assert!(authorities.have_signed(&signed(&leaf(), &ours), NOW));
    assert!(!authorities.have_signed(&signed(&leaf(), &theirs), NOW), "the same name with another key");
    let mut past = leaf();
    past.not_after = date_time_ymd(2026, 1, 1);
    assert!(!authorities.have_signed(&signed(&past, &ours), NOW));
    let mut future = leaf();
    future.not_before = date_time_ymd(2027, 1, 1);
    assert!(!authorities.have_signed(&signed(&future, &ours), NOW));
    let mut server = leaf();
    server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    assert!(!authorities.have_signed(&signed(&server, &ours), NOW), "for another purpose");
    let own = leaf().self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec();
    assert!(!authorities.have_signed(&ClientCertificate::new(vec![own]).unwrap(), NOW));
}

#[test]
fn an_intermediate_that_the_client_sends_along_joins_leaf_and_authority() {
    let root = authority("Root");
    let mut middle = authority("Middle");
    let middle_der =
        middle.params.signed_by(&middle.key, &Issuer::new(root.params.clone(), &root.key)).unwrap().der().to_vec();
    middle.pem.clear();
    let authorities = Authorities::parse(&root.pem).unwrap();
    let alone = signed(&leaf(), &middle);
    assert!(!authorities.have_signed(&alone, NOW));
    let both = ClientCertificate::new(vec![alone.leaf().to_vec(), middle_der]).unwrap();
    assert!(authorities.have_signed(&both, NOW));
    assert_eq!(alone.thumbprint(), both.thumbprint());
}

#[test]
fn settings_read_back_and_broken_ones_are_refused() {
    let pem = authority("CA").pem;
    let authorities = Authorities::parse(&pem).unwrap();
    let json = serde_json::to_string(&authorities).unwrap();
    assert_eq!(serde_json::from_str::<Authorities>(&json).unwrap(), authorities);
    let cut: String = pem.lines().take(3).collect();
    for text in ["", "nothing", cut.as_str(), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        assert_eq!(Authorities::parse(text), Err(InvalidAuthorities), "{text}");
    }
    for text in ["", "CN", "CN=", "=x", "CN=a,", "CN=a\\", "CN=#0401", "CN=a;O=b", "XX=a", "1=a", "CN=\\zz"] {
        assert_eq!(DistinguishedName::parse(text), Err(InvalidDistinguishedName), "{text}");
    }
}

#[test]
fn both_forms_of_header_are_read_and_nothing_else() {
    let ca = authority("CA");
    let certificate = signed(&leaf(), &ca);
    let sequence = |der: &[u8]| format!(":{}:", STANDARD.encode(der));
    let header = sequence(certificate.leaf());
    assert_eq!(certificate_of_header(&header, None).unwrap(), certificate);
    let chain = certificate_of_header(&header, Some(&format!("{}, {}", sequence(b"one"), sequence(b"two")))).unwrap();
    assert_eq!(chain.intermediates(), [b"one".to_vec(), b"two".to_vec()]);
    let escaped: String =
        percent_encoding::utf8_percent_encode(&ca.pem, percent_encoding::NON_ALPHANUMERIC).to_string();
    assert!(certificate_of_header(&escaped, None).is_some());
    let open = header.trim_end_matches(':');
    for text in ["", ":", "::", ":!!!:", open, "nothing", "%2D%2D%2D"] {
        assert_eq!(certificate_of_header(text, None), None, "{text:.20}");
    }
    assert_eq!(certificate_of_header(&header, Some("x")), None);
    assert_eq!(certificate_of_header(&header, Some(&[":AAAA:"; 8].join(","))), None, "too many");
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in any::<String>(), chain in any::<Option<String>>()) {
        let _ = DistinguishedName::parse(&text);
        let _ = certificate_of_header(&text, chain.as_deref());
        let _ = certificate_of_header(&format!(":{text}:"), chain.as_deref());
    }

    #[test]
    fn an_escaped_value_is_one_value(value in "[a-z,+=;<>\" ]{1,20}") {
        let value = format!("x{value}x");
        let escaped: String = value.chars().flat_map(|c| {
            if c.is_ascii_punctuation() { vec!['\\', c] } else { vec![c] }
        }).collect();
        let name = format!("CN={escaped},O=y");
        prop_assert!(DistinguishedName::parse(&name).is_ok());
    }
}
