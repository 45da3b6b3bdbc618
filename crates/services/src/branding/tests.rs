use super::{BrandingRefusal, Documents, check_all};
use vestibule_domain::branding::{BrandingDocument, Colour, ThemeName};

#[test]
fn a_refusal_names_the_theme_the_member_and_a_colour_that_would_do() {
    let mut document = BrandingDocument::default();
    document.default.link_color = Colour::parse("#dddddd").ok();
    let theme = ThemeName::parse("club").unwrap();
    let error = check_all(&Documents::from([(Some(theme), document)])).unwrap_err();
    let told = error.to_string();
    assert!(
        told.starts_with("theme club: default: links on a card: #dddddd on #ffffff has a contrast of 1.4:1;"),
        "{told}"
    );
    assert!(matches!(error, BrandingRefusal::Invalid { .. }));
}
