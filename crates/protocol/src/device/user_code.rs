//! The user code: short enough to be typed, long enough to be guessed by nobody while it counts (RFC 8628 §5.1, §6.1).

use crate::secret::Secret;

/// Capital letters and digits without vowels, so that no code is a word, and without pairs that look alike
/// (0 O, 1 I L, 2 Z, 5 S, 8 B, U V).
const ALPHABET: &[u8; 22] = b"34679CDFGHJKMNPQRTVWXY";

/// A code of nine characters: 22⁹, or 40 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserCode(Secret<String>);

impl UserCode {
    /// How many characters a code has.
    pub const LENGTH: usize = 9;

    /// Draws a code; `fill` fills its argument with random bytes. No code is likelier than another.
    pub fn draw(mut fill: impl FnMut(&mut [u8])) -> Self {
        // The largest multiple of 22 that a byte can be below: beyond it the first characters would come more often.
        const FAIR: u8 = 242;
        let mut code = String::with_capacity(Self::LENGTH);
        let mut bytes = [0; 16];
        while code.len() < Self::LENGTH {
            fill(&mut bytes);
            let missing = Self::LENGTH - code.len();
            let fair = bytes.iter().filter(|byte| **byte < FAIR);
            let drawn = fair.filter_map(|byte| ALPHABET.get(usize::from(*byte) % ALPHABET.len()));
            code.extend(drawn.take(missing).copied().map(char::from));
        }
        Self(Secret::new(code))
    }

    /// Reads what a person typed: case doesn't matter, and neither do spaces, hyphens and dots between characters.
    /// `None` for anything that no code can be.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 64 {
            return None;
        }
        let between = |c: &char| !matches!(c, ' ' | '-' | '.' | '_' | '\u{2010}'..='\u{2014}' | '\u{a0}');
        let code: String = typed.trim().chars().filter(between).map(|c| c.to_ascii_uppercase()).collect();
        let known = code.len() == Self::LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte));
        known.then(|| Self(Secret::new(code)))
    }

    /// The code as it is shown.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn typing_is_forgiven_its_case_and_its_spaces() {
        let code = UserCode::parse("K7WPX3QDR").unwrap();
        for typed in ["k7wpx3qdr", " k7w px3 qdr ", "K7W-PX3-QDR", "k7w\u{2013}px3\u{a0}qdr"] {
            assert_eq!(UserCode::parse(typed).as_ref(), Some(&code), "{typed}");
        }
    }

    #[test]
    fn what_no_code_can_be_is_none() {
        for typed in ["", "K7WPX3QD", "K7WPX3QDRR", "K7WPX3QDO", "K7WPX3QD1", "К7WPX3QDR", &"K".repeat(100)] {
            assert!(UserCode::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn a_code_is_never_shown_by_debug_output() {
        assert!(!format!("{:?}", UserCode::parse("K7WPX3QDR").unwrap()).contains("K7WPX3QDR"));
    }

    #[test]
    fn a_code_has_at_least_forty_bits() {
        let codes = u64::try_from(ALPHABET.len()).unwrap().pow(u32::try_from(UserCode::LENGTH).unwrap());
        assert!(codes >= 1 << 40, "{codes}");
    }

    #[test]
    fn bytes_that_would_favour_a_character_are_not_used() {
        let mut fills = 0_u8;
        let code = UserCode::draw(|bytes| {
            // First only bytes beyond the fair ones, then zeros.
            bytes.fill(if fills == 0 { 255 } else { 0 });
            fills += 1;
        });
        assert_eq!((code.reveal(), fills), ("333333333", 2));
    }

    proptest! {
        #[test]
        fn every_code_that_is_drawn_is_read_again(seed in any::<[u8; 32]>()) {
            let mut next = seed.iter().cycle();
            let code = UserCode::draw(|bytes| bytes.iter_mut().for_each(|byte| *byte = next.next().copied().unwrap_or(7) % 242));
            prop_assert_eq!(UserCode::parse(code.reveal()), Some(code));
        }

        #[test]
        fn no_text_makes_parsing_panic(text in any::<String>()) {
            let _ = UserCode::parse(&text);
        }
    }
}
