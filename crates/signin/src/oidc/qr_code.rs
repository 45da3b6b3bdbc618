//! QR codes, for devices that can show a picture and not draw one.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use fast_qr::{ECL, QRBuilder, convert::svg::SvgBuilder};

/// A text as a QR code: an SVG picture in a `data:` URL, black on white with the margin that readers need. `None` where the text is
/// too long for one (2,331 bytes).
pub(super) fn qr_code(text: &str) -> Option<String> {
    // A television is looked at from across a room: a seventh of the picture may be unreadable.
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let svg = SvgBuilder::default().to_str(&code);
    Some(format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_picture_and_nothing_else() {
        let url = qr_code("https://id.example/t/oauth2/deviceauth?user_code=K7WPX3QDR").unwrap();
        let svg = STANDARD.decode(url.strip_prefix("data:image/svg+xml;base64,").unwrap()).unwrap();
        let svg = String::from_utf8(svg).unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
        for foreign in ["<script", "href", "style", "<image"] {
            assert!(!svg.contains(foreign), "{foreign}");
        }
    }

    #[test]
    fn what_fits_in_no_code_gets_none() {
        assert!(qr_code(&"x".repeat(2_331)).is_some());
        assert!(qr_code(&"x".repeat(2_332)).is_none());
    }
}
