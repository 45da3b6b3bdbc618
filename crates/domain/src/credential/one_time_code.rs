//! One-time codes: sent to an address to prove that it is read. Eight digits to be typed, or 128 bits in a link to be opened.

use crate::{
    ids::JourneyId,
    keys::MacKey,
    randomness::{Randomness, random_bytes, random_digits},
    secret::Secret,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::time::Duration;
use subtle::ConstantTimeEq;

/// The longest input worth reading: the digits, and separators that mail programs and people put between them.
const MOST_CHARACTERS: usize = 32;

/// A code, as sent or as typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OneTimeCode(Secret<String>);

/// What a code proves an address for. A code for one opens nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CodePurpose {
    /// Signing in without a password.
    SignIn,
    /// Creating an account.
    SignUp,
    /// Setting a new password.
    Reset,
    /// Signing in by a link.
    SignInLink,
    /// Creating an account by a link.
    SignUpLink,
}

/// How long codes live, and how many may be sent and guessed (decisions.md 7).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodePolicy {
    /// A code lives this long.
    pub lifetime: Duration,
    /// Wrong guesses at one journey's codes, at most.
    pub attempts: i64,
    /// The wait before the first resend; each further one waits twice as long, up to the lifetime.
    pub resend_after: Duration,
    /// Codes sent to one identifier in an hour, across journeys, at most.
    pub sends_per_hour: i64,
    /// Wrong guesses at one identifier's codes in an hour, across journeys, at most.
    pub wrong_per_hour: i64,
    /// Wrong guesses at one identifier's codes in a day, across journeys, at most.
    pub wrong_per_day: i64,
}

impl Default for CodePolicy {
    fn default() -> Self {
        Self {
            lifetime: Duration::from_mins(10),
            attempts: 5,
            resend_after: Duration::from_secs(30),
            sends_per_hour: 10,
            wrong_per_hour: 15,
            wrong_per_day: 30,
        }
    }
}

impl CodePolicy {
    /// How long after the last code another may be asked for in a journey that was sent `sent` codes.
    pub fn wait_before_resend(&self, sent: u32) -> Duration {
        let factor = 1_u32.checked_shl(sent.saturating_sub(1)).unwrap_or(u32::MAX);
        self.resend_after.saturating_mul(factor).min(self.lifetime)
    }
}

impl CodePurpose {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::SignIn, Self::SignUp, Self::Reset, Self::SignInLink, Self::SignUpLink];

    /// The name in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::SignUp => "sign_up",
            Self::Reset => "reset",
            Self::SignInLink => "sign_in_link",
            Self::SignUpLink => "sign_up_link",
        }
    }

    /// Whether the code travels in a link, which nobody types.
    pub const fn is_link(self) -> bool {
        matches!(self, Self::SignInLink | Self::SignUpLink)
    }

    /// Whether the address is a new customer's.
    pub const fn is_sign_up(self) -> bool {
        matches!(self, Self::SignUp | Self::SignUpLink)
    }

    /// Reads the name in storage.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

impl OneTimeCode {
    /// The number of digits.
    pub const DIGITS: u32 = 8;
    /// The number of bytes in a link.
    const LINK_BYTES: usize = 16;

    /// A new code, every one as likely as any other: digits, or for links 128 bits in base64url.
    pub fn generate(purpose: CodePurpose, randomness: &dyn Randomness) -> Self {
        Self(Secret::new(if purpose.is_link() {
            URL_SAFE_NO_PAD.encode(random_bytes::<{ Self::LINK_BYTES }>(randomness))
        } else {
            random_digits(randomness, Self::DIGITS)
        }))
    }

    /// Reads what came back. `None` if that is no code of this purpose.
    pub fn read(purpose: CodePurpose, text: &str) -> Option<Self> {
        if purpose.is_link() { Self::of_link(text) } else { Self::parse(text) }
    }

    /// Reads what a link carries.
    fn of_link(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == Self::LINK_BYTES).then(|| Self(Secret::new(text.to_owned())))
    }

    /// Reads what a person typed or pasted: digits of any of the world's common scripts, with spaces, dashes and invisible
    /// direction marks between them. `None` if that is not exactly the right number of digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .chars()
            .take(MOST_CHARACTERS + 1)
            .filter(|character| !is_separator(*character))
            .map(ascii_digit)
            .collect::<Option<String>>()?;
        let complete = u32::try_from(digits.len()).is_ok_and(|length| length == Self::DIGITS);
        (complete && text.chars().count() <= MOST_CHARACTERS).then(|| Self(Secret::new(digits)))
    }

    /// The code itself, for the message.
    pub fn as_str(&self) -> &str {
        self.0.reveal()
    }

    /// What is stored in the code's place: bound to its journey, its purpose and the identifier that it was sent to.
    pub fn mac(&self, key: &MacKey, journey: JourneyId, purpose: CodePurpose, subject: &[u8; 32]) -> [u8; 32] {
        key.mac(&[journey.uuid().as_bytes(), purpose.as_str().as_bytes(), subject, self.as_str().as_bytes()])
    }

    /// Whether `stored` is this code's [`Self::mac`], compared in constant time.
    pub fn matches(
        &self,
        stored: &[u8],
        key: &MacKey,
        journey: JourneyId,
        purpose: CodePurpose,
        subject: &[u8; 32],
    ) -> bool {
        self.mac(key, journey, purpose, subject).ct_eq(stored).into()
    }
}

/// White space, dashes, the dots of `1234.5678`, and the invisible marks that copying from right-to-left text adds.
fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '.' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}'
                | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// The ASCII digit for a decimal digit of a script with a keyboard of its own: each has ten in a row.
fn ascii_digit(character: char) -> Option<char> {
    const ZEROS: [char; 14] = [
        '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
        '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ff10}',
    ];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(*zero))?;
        (value < 10).then(|| char::from_digit(value, 10)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    #[test]
    fn a_code_is_read_however_it_is_typed_or_pasted() {
        for text in [
            "12345678",
            " 1234 5678\n",
            "1234-5678",
            "1234–5678",
            "١٢٣٤٥٦٧٨",
            "۱۲۳۴۵۶۷۸",
            "\u{200f}1234\u{a0}5678\u{200e}",
            "１２３４５６７８",
        ] {
            assert_eq!(OneTimeCode::parse(text).unwrap().as_str(), "12345678", "{text}");
        }
    }

    #[test]
    fn anything_but_eight_digits_is_no_code() {
        let spaced = format!("12345678{}", " ".repeat(25));
        for text in ["", "1234567", "123456789", "1234567a", "12345678;", "+12345678", "½2345678", spaced.as_str()] {
            assert_eq!(OneTimeCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_counts_only_for_its_journey_its_purpose_and_its_address() {
        let key = MacKey::new([1; 32]);
        let (code, journey) = (OneTimeCode::parse("00000001").unwrap(), JourneyId::from_uuid(Uuid::from_u128(1)));
        let stored = code.mac(&key, journey, CodePurpose::SignIn, &[1; 32]);
        assert!(code.matches(&stored, &key, journey, CodePurpose::SignIn, &[1; 32]));
        assert!(!code.matches(&stored, &key, journey, CodePurpose::Reset, &[1; 32]));
        assert!(!code.matches(&stored, &key, journey, CodePurpose::SignIn, &[2; 32]));
        assert!(!code.matches(&stored, &key, JourneyId::from_uuid(Uuid::from_u128(2)), CodePurpose::SignIn, &[1; 32]));
        assert!(!code.matches(&stored, &MacKey::new([2; 32]), journey, CodePurpose::SignIn, &[1; 32]));
        let other = OneTimeCode::parse("00000002").unwrap();
        assert!(!other.matches(&stored, &key, journey, CodePurpose::SignIn, &[1; 32]));
    }

    #[test]
    fn waiting_for_another_code_doubles_and_never_outlives_the_code() {
        let policy = CodePolicy::default();
        let seconds: Vec<u64> = (0..8).map(|sent| policy.wait_before_resend(sent).as_secs()).collect();
        assert_eq!(seconds, [30, 30, 60, 120, 240, 480, 600, 600]);
        assert_eq!(policy.wait_before_resend(u32::MAX), policy.lifetime);
    }

    #[test]
    fn every_purpose_survives_storage() {
        for purpose in CodePurpose::ALL {
            assert_eq!(CodePurpose::parse(purpose.as_str()), Some(purpose));
        }
        assert_eq!(CodePurpose::parse("invitation"), None);
    }

    #[test]
    fn a_link_carries_128_bits_exactly_as_they_were_written() {
        for text in [
            "",
            "12345678",
            "AAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAB",
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAAAAAAAAAAAAAAAA",
        ] {
            assert_eq!(OneTimeCode::read(CodePurpose::SignInLink, text), None, "{text}");
        }
        assert!(OneTimeCode::read(CodePurpose::SignInLink, "AAAAAAAAAAAAAAAAAAAAAA").is_some());
    }

    struct Fixed(u64);
    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            for (byte, value) in bytes.iter_mut().zip(self.0.to_le_bytes().into_iter().cycle()) {
                *byte = value;
            }
        }
    }

    proptest! {
        #[test]
        fn a_generated_code_reads_back_in_any_script(value in 0..u64::MAX / 2, zero in prop::sample::select(vec!['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'])) {
            let code = OneTimeCode::generate(CodePurpose::SignIn, &Fixed(value));
            prop_assert_eq!(code.as_str().len(), 8);
            let typed: String = code
                .as_str()
                .bytes()
                .map(|digit| char::from_u32(u32::from(zero) + u32::from(digit - b'0')).unwrap())
                .collect();
            prop_assert_eq!(OneTimeCode::read(CodePurpose::SignIn, &typed), Some(code));
        }

        #[test]
        fn the_code_of_a_link_reads_back_and_is_no_code_to_type(value: u64) {
            let code = OneTimeCode::generate(CodePurpose::SignInLink, &Fixed(value));
            prop_assert_eq!(code.as_str().len(), 22);
            prop_assert_eq!(OneTimeCode::read(CodePurpose::SignInLink, code.as_str()), Some(code.clone()));
            prop_assert_eq!(OneTimeCode::read(CodePurpose::SignIn, code.as_str()), None);
        }

        #[test]
        fn no_input_breaks_the_parser(text in "\\PC{0,64}") {
            if let Some(code) = OneTimeCode::parse(&text) {
                prop_assert!(code.as_str().bytes().all(|digit| digit.is_ascii_digit()));
            }
            if let Some(code) = OneTimeCode::read(CodePurpose::SignUpLink, &text) {
                prop_assert_eq!(code.as_str(), text);
            }
        }
    }
}
