use super::*;
use crate::wording::InvalidText;
use serde_json::json;

#[test]
fn names_of_documents_are_plain() {
    assert!(TermsName::parse("terms-of-use").is_ok());
    for bad in ["", "Terms", "1terms", "-a", "a b", "a_b", &"a".repeat(65)] {
        assert_eq!(TermsName::parse(bad), Err(InvalidTermsName), "{bad}");
    }
}

#[test]
fn a_document_names_the_member_that_is_wrong() {
    let read = |more: serde_json::Value| {
        let mut document = json!({ "name": "terms", "version": 1, "title": "Terms", "label": "I agree" });
        document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value::<TermsDocument>(document).unwrap()
    };
    let terms = || TermsName::parse("terms").unwrap();
    assert_eq!(read(json!({})).check(), Ok(()));
    assert!(read(json!({})).required);
    assert_eq!(read(json!({ "text": "# A\n\nb" })).check(), Ok(()));
    assert_eq!(read(json!({ "version": 0 })).check(), Err(InvalidTerms::Version(terms())));
    for (more, member, problem) in [
        (json!({ "title": "" }), "title", InvalidText::Empty),
        (json!({ "label": "a\nb" }), "label", InvalidText::Characters),
        (json!({ "text": "x".repeat(LONGEST_PROSE + 1) }), "text", InvalidText::TooLong(LONGEST_PROSE)),
    ] {
        assert_eq!(read(more).check(), Err(InvalidTerms::Text { name: terms(), member, problem }));
    }
}
