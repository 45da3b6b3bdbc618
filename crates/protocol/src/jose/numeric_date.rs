//! `NumericDate` (RFC 7519 §2) in what others sign: seconds since 1970-01-01 UTC, of which some libraries send fractions.

use serde_json::Number;

/// The whole seconds of a date; `None` for a number that is none.
pub(crate) fn numeric_date(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| number.to_string().split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_of_a_second_is_left_out() {
        for (text, date) in
            [("1795000000", Some(1_795_000_000)), ("1795000000.75", Some(1_795_000_000)), ("-1", Some(-1))]
        {
            assert_eq!(numeric_date(&serde_json::from_str(text).unwrap()), date, "{text}");
        }
        assert_eq!(numeric_date(&serde_json::from_str("1e300").unwrap()), None);
    }
}
