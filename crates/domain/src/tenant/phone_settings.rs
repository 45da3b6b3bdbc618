//! What a tenant says of phone numbers.

use crate::{attribute::is_country, user::PhoneNumber};
use serde::{Deserialize, Serialize};

/// The countries whose phones a tenant's customers may use (the `phone` of its settings). Short messages cost money, and some
/// numbers earn it: a tenant names the countries that it serves.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PhoneSettings {
    /// The country of numbers that are typed without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_country: Option<CountryCode>,
    /// The only countries to which messages are sent; when absent the default country, and without one none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_countries: Vec<CountryCode>,
}

impl PhoneSettings {
    /// Whether messages are sent to this number.
    pub fn admits(&self, number: &PhoneNumber) -> bool {
        let Some(country) = number.country() else { return false };
        let is_its = |code: &CountryCode| code.as_str() == country;
        if self.allowed_countries.is_empty() {
            return self.default_country.as_ref().is_some_and(is_its);
        }
        self.allowed_countries.iter().any(is_its)
    }
}

/// A country or region by its code in ISO 3166-1 alpha-2, such as `DE`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode(String);

/// A text that is no country's code.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{0}` is no country: countries are named by two capital letters (ISO 3166-1), such as DE")]
pub struct InvalidCountryCode(String);

impl CountryCode {
    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CountryCode {
    type Error = InvalidCountryCode;
    fn try_from(code: String) -> Result<Self, InvalidCountryCode> {
        if is_country(&code) { Ok(Self(code)) } else { Err(InvalidCountryCode(code.chars().take(16).collect())) }
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(json: &str, number: &str) -> bool {
        let settings: PhoneSettings = serde_json::from_str(json).unwrap();
        settings.admits(&PhoneNumber::parse(number, None).unwrap())
    }

    #[test]
    fn messages_go_to_the_countries_that_a_tenant_names_and_nowhere_else() {
        assert!(!admits("{}", "+491701234567"));
        assert!(admits(r#"{"defaultCountry":"DE"}"#, "+491701234567"));
        assert!(!admits(r#"{"defaultCountry":"DE"}"#, "+436641234567"));
        assert!(admits(r#"{"defaultCountry":"DE","allowedCountries":["AT"]}"#, "+436641234567"));
        assert!(!admits(r#"{"defaultCountry":"DE","allowedCountries":["AT"]}"#, "+491701234567"));
        // Of two countries that share a calling code, each is its own.
        assert!(!admits(r#"{"allowedCountries":["US"]}"#, "+18765550123"));
    }

    #[test]
    fn what_is_no_country_is_refused_by_its_name() {
        for wrong in ["de", "DEU", "XX", ""] {
            let json = format!(r#"{{"allowedCountries":["{wrong}"]}}"#);
            let error = serde_json::from_str::<PhoneSettings>(&json).unwrap_err().to_string();
            assert!(error.contains(&format!("`{wrong}`")), "{error}");
        }
    }
}
