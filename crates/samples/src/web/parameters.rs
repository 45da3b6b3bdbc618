//! Query parameters, each at most once (RFC 6749 §3.1).

use std::collections::HashMap;

/// The parameters of a query string.
pub(crate) struct Parameters(HashMap<String, String>);

impl Parameters {
    /// The parameters of `query`; `None` if one of them stands twice.
    pub(crate) fn parse(query: &str) -> Option<Self> {
        let mut parameters = HashMap::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            if parameters.insert(name.into_owned(), value.into_owned()).is_some() {
                return None;
            }
        }
        Some(Self(parameters))
    }

    /// The value of `name`, if it is there and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_parameter_that_stands_twice_is_refused() {
        assert!(Parameters::parse("code=a&state=b&code=c").is_none());
    }

    #[test]
    fn an_empty_parameter_is_a_missing_one() {
        let parameters = Parameters::parse("code=&state=a%20b").unwrap();
        assert_eq!((parameters.get("code"), parameters.get("state")), (None, Some("a b")));
    }

    proptest! {
        #[test]
        fn what_was_encoded_is_read_back(value in "\\PC{1,40}") {
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("state", &value).finish();
            let parameters = Parameters::parse(&query).unwrap();
            prop_assert_eq!(parameters.get("state"), Some(value.as_str()));
        }

        #[test]
        fn no_query_breaks_the_parser(query in ".{0,200}") {
            let _ = Parameters::parse(&query);
        }
    }
}
