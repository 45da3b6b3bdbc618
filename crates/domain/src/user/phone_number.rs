//! Phone numbers as people type them, in the one form in which they are kept. What is a number, and of which country, is known to
//! the library alone: this file is where another would take its place.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType, Region};
use serde::{Deserialize, Serialize};

/// A phone number that takes short messages, in E.164: `+`, the country's calling code, and the number, 8 to 15 digits in all.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// A text that is no number of a phone that takes short messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a phone number that takes short messages; with its country code it begins with `+`")]
pub struct InvalidPhoneNumber;

impl PhoneNumber {
    /// The longest text worth reading.
    const LONGEST: usize = 64;

    /// Parses a number. One without `+` is read as dialled in `country` (ISO 3166-1 alpha-2), where one is given.
    pub fn parse(text: &str, country: Option<&str>) -> Result<Self, InvalidPhoneNumber> {
        if text.len() > Self::LONGEST {
            return Err(InvalidPhoneNumber);
        }
        // Copied from right-to-left text, a number comes with marks that nobody sees.
        let text: String = text.trim().chars().filter(|character| !is_mark(*character)).collect();
        if !text.chars().all(is_written) {
            return Err(InvalidPhoneNumber);
        }
        let region = country.and_then(|country| Region::from_code(country).ok());
        let number = PHONE_NUMBER_UTIL.parse(&text, region).map_err(|_| InvalidPhoneNumber)?;
        let takes_messages = matches!(
            PHONE_NUMBER_UTIL.get_number_type(&number),
            PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile | PhoneNumberType::PersonalNumber
        );
        if !takes_messages {
            return Err(InvalidPhoneNumber);
        }
        Self::of_e164(&PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164))
    }

    /// The number in E.164; also the form under which it is unique.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country (ISO 3166-1 alpha-2) whose number it is, if it is one country's.
    pub fn country(&self) -> Option<String> {
        let number = PHONE_NUMBER_UTIL.parse(&self.0, None).ok()?;
        PHONE_NUMBER_UTIL.get_region_for_number(&number).map(|region| region.to_string())
    }

    /// What numbers that are handed out together begin with: all but the last four digits.
    pub fn block(&self) -> &str {
        self.0.get(..self.0.len().saturating_sub(4)).unwrap_or_default()
    }

    /// The number with all but its ends hidden: `+49*******67`.
    pub fn masked(&self) -> String {
        let hidden = self.0.len().saturating_sub(5);
        let (start, end) = (self.0.get(..3).unwrap_or_default(), self.0.get(self.0.len().saturating_sub(2)..));
        format!("{start}{}{}", "*".repeat(hidden), end.unwrap_or_default())
    }

    /// A number of nobody's, as people of this country (ISO 3166-1 alpha-2) write one; `None` where no such country is known.
    pub fn example(country: &str) -> Option<String> {
        let region = Region::from_code(country).ok()?;
        let number = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, PhoneNumberType::Mobile).ok()?;
        Some(PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::National).into_owned())
    }

    /// A number that was parsed before.
    fn of_e164(text: &str) -> Result<Self, InvalidPhoneNumber> {
        let digits = text.strip_prefix('+').ok_or(InvalidPhoneNumber)?;
        let fits = (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if fits && !digits.starts_with('0') { Ok(Self(text.to_owned())) } else { Err(InvalidPhoneNumber) }
    }
}

/// Digits of any script, and what people put between them. Letters, which some write for digits, are refused, and so are extensions.
fn is_written(character: char) -> bool {
    character.is_numeric()
        || character.is_whitespace()
        || matches!(character, '+' | '\u{ff0b}' | '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Marks of direction.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl TryFrom<String> for PhoneNumber {
    type Error = InvalidPhoneNumber;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::of_e164(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

impl std::fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_the_same_however_it_is_typed() {
        for (text, country) in [
            ("+491701234567", None),
            (" +49 (170) 123-45 67 ", None),
            ("0049 170 1234567", Some("DE")),
            ("0170/1234567", Some("DE")),
            ("\u{ff0b}49\u{200e}170 1234567", None),
            ("+٤٩١٧٠١٢٣٤٥٦٧", None),
            ("+491701234567", Some("US")),
        ] {
            assert_eq!(PhoneNumber::parse(text, country).map(String::from), Ok("+491701234567".to_owned()), "{text}");
        }
        let number = PhoneNumber::parse("+491701234567", None).unwrap();
        assert_eq!(number.country().as_deref(), Some("DE"));
        assert_eq!(number.block(), "+49170123");
        assert_eq!(number.masked(), "+49********67");
    }

    #[test]
    fn numbers_that_take_no_messages_and_texts_that_are_no_numbers_are_refused() {
        for (text, country) in [
            ("", None),
            ("+", None),
            ("+49", None),
            ("0170 1234567", None),
            ("0170 1234567", Some("XX")),
            ("+498001234567", None),
            ("+4930123456", None),
            ("+19005550123", None),
            ("+999123456789", None),
            ("1-800-FLOWERS", Some("US")),
            ("+491701234567;ext=5", None),
            ("+49170\r\n1234567", None),
            ("avery@example.com", None),
            (&"1".repeat(65), Some("DE")),
        ] {
            assert_eq!(PhoneNumber::parse(text, country), Err(InvalidPhoneNumber), "{text}");
        }
        for text in ["491701234567", "+0491701234567", "+1234567", "+1234567890123456", "+4917x1234567"] {
            assert!(serde_json::from_value::<PhoneNumber>(text.into()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_example_of_a_country_is_a_number_there() {
        for country in ["DE", "US", "CI", "JP", "EG"] {
            let example = PhoneNumber::example(country).unwrap();
            assert!(!example.starts_with('+') && PhoneNumber::parse(&example, Some(country)).is_ok(), "{example}");
        }
        assert_eq!(PhoneNumber::example("XX"), None);
    }

    proptest! {
        #[test]
        fn no_input_breaks_the_parser_and_parsing_is_idempotent(text in "\\PC{0,24}|\\+[0-9 ()-]{0,20}") {
            for country in [None, Some("DE"), Some("US")] {
                if let Ok(number) = PhoneNumber::parse(&text, country) {
                    prop_assert_eq!(PhoneNumber::parse(number.as_str(), None), Ok(number.clone()));
                    prop_assert_eq!(PhoneNumber::try_from(String::from(number.clone())), Ok(number));
                }
            }
        }
    }
}
