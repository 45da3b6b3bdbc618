//! Client ids: a name that the server has given, or the address of a document by which a client describes itself (OAuth Client ID
//! Metadata Document, draft-ietf-oauth-client-id-metadata-document).

use crate::{digest::sha256, encoding::parse_uuid};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::Url;
use uuid::{Builder, Uuid};

/// Who a client says it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientId {
    /// A registered client, by the id that the server has given it.
    Registered(Uuid),
    /// A client that is registered nowhere, by the address of its document.
    Document(Box<ClientIdUrl>),
}

impl ClientId {
    /// Reads a client id; `None` for text that can be neither.
    pub fn parse(text: &str) -> Option<Self> {
        parse_uuid(text)
            .map(Self::Registered)
            .or_else(|| ClientIdUrl::parse(text).ok().map(|url| Self::Document(Box::new(url))))
    }

    /// The UUID by which the server knows the client: its id, or one made of its address.
    pub const fn uuid(&self) -> Uuid {
        match self {
            Self::Registered(id) => *id,
            Self::Document(url) => url.uuid,
        }
    }

    /// The address of its document, if it has one.
    pub const fn document(&self) -> Option<&ClientIdUrl> {
        match self {
            Self::Registered(_) => None,
            Self::Document(url) => Some(url),
        }
    }
}

impl From<Uuid> for ClientId {
    fn from(id: Uuid) -> Self {
        Self::Registered(id)
    }
}

impl From<ClientIdUrl> for ClientId {
    fn from(url: ClientIdUrl) -> Self {
        Self::Document(Box::new(url))
    }
}

impl std::fmt::Display for ClientId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Registered(id) => id.fmt(f),
            Self::Document(url) => f.write_str(&url.text),
        }
    }
}

impl Serialize for ClientId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Registered(id) => id.serialize(serializer),
            Self::Document(url) => serializer.serialize_str(&url.text),
        }
    }
}

impl<'de> Deserialize<'de> for ClientId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = ClientId;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a client id")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ClientId, E> {
                ClientId::parse(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// The address of a client's document, which is its client id (§3): `https`, with a path, without user information, fragment and dot
/// segments. Kept exactly as written, since ids are compared by their characters; and nothing is one that could be written in
/// another way for the same place, so that what is compared, called and shown is one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientIdUrl {
    text: String,
    host: String,
    uuid: Uuid,
}

/// The text is no address of a client's document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the address of a client's document is an https URL with a path, in its normal form, such as https://agent.example/client.json"
)]
pub struct InvalidClientIdUrl;

impl ClientIdUrl {
    /// The longest address, in bytes: it travels in tokens and cookies.
    pub const LONGEST: usize = 512;

    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, InvalidClientIdUrl> {
        if text.len() > Self::LONGEST || !text.starts_with("https://") {
            return Err(InvalidClientIdUrl);
        }
        let url = Url::parse(text).map_err(|_| InvalidClientIdUrl)?;
        // What reads as another text had dot segments, capitals in its host, its usual port, no path, or characters to be escaped.
        let is_normal = url.as_str() == text;
        let is_bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        match url.host_str() {
            Some(host) if is_normal && is_bare && url.port() != Some(0) => {
                Ok(Self { text: text.to_owned(), host: host.to_owned(), uuid: name_based(text) })
            }
            _ => Err(InvalidClientIdUrl),
        }
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host that vouches for the client, as people can be shown it: a name in ASCII, or an address.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The UUID by which the server knows the client.
    pub const fn uuid(&self) -> Uuid {
        self.uuid
    }
}

/// RFC 9562 §5.8, Appendix B.2: a UUID made of a name by SHA-256. Its version keeps it apart from the random ids of registered
/// clients.
fn name_based(name: &str) -> Uuid {
    let hash = sha256(name.as_bytes());
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(hash) {
        *byte = hashed;
    }
    Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_with_a_path_is_an_id_with_a_uuid_of_its_own() {
        let one = ClientIdUrl::parse("https://agent.example/client.json").unwrap();
        assert_eq!((one.as_str(), one.host()), ("https://agent.example/client.json", "agent.example"));
        assert_eq!(one.uuid().get_version_num(), 8);
        for other in [
            "https://agent.example/client.json?",
            "https://agent.example/Client.json",
            "https://agent.example:8443/client.json",
            "https://agent.example/client.json/",
            "https://agent.example/",
            "https://agent.example/a%2Fb",
            "https://xn--bcher-kva.example/client",
            "https://[2606:4700::1111]/client",
        ] {
            assert_ne!(ClientIdUrl::parse(other).unwrap().uuid(), one.uuid(), "{other}");
        }
    }

    #[test]
    fn what_could_mislead_is_no_address() {
        let long = format!("https://agent.example/{}", "a".repeat(ClientIdUrl::LONGEST));
        for text in [
            "",
            "https://",
            "https:///client.json",
            "https://agent.example",
            "https://agent.example?client",
            "http://agent.example/client.json",
            "http://localhost/client.json",
            "HTTPS://agent.example/client.json",
            "https://Agent.example/client.json",
            "https://agent.example:443/client.json",
            "https://agent.example:0/client.json",
            "https://user@agent.example/client.json",
            "https://user:word@agent.example/client.json",
            "https://@agent.example/client.json",
            "https://agent.example/client.json#",
            "https://agent.example/client.json#key",
            "https://agent.example/./client.json",
            "https://agent.example/a/../client.json",
            "https://agent.example/%2e%2e/client.json",
            "https://agent.example/a/.%2E/client.json",
            "https://agent.example/a/..",
            "https://agent.example\\@evil.example/client.json",
            "https://agent.example/a b",
            "https://agent.example/a\tb",
            " https://agent.example/client.json",
            "https://agent.example/client.json\n",
            "https://bücher.example/client.json",
            "https://agent.example/ü",
            "https://0x7f.1/client.json",
            "https://2130706433/client.json",
            "https:agent.example/client.json",
            "data:application/json,{}",
            &long,
        ] {
            assert_eq!(ClientIdUrl::parse(text), Err(InvalidClientIdUrl), "{text}");
        }
    }

    #[test]
    fn ids_are_read_and_written_as_text() {
        for text in ["0a9b8c7d-1111-4222-8333-444455556666", "https://agent.example/client.json"] {
            let id = ClientId::parse(text).unwrap();
            assert_eq!(id.to_string(), text);
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<ClientId>(&json).unwrap(), id);
        }
        assert!(ClientId::parse("reader").is_none());
        assert!(serde_json::from_str::<ClientId>("\"reader\"").is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic_and_what_is_read_is_what_was_written(text in "(https://)?[ -~\\u{80}-\\u{2fff}]{0,60}") {
            if let Some(id) = ClientId::parse(&text) {
                prop_assert!(id.to_string().eq_ignore_ascii_case(&text));
            }
        }
    }
}
