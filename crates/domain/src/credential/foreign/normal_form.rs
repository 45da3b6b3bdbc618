//! The text by which a foreign hash is stored where its family has none of its own: `$name$k=v,k=v$salt$tag`, with salt and tag in
//! base64 without padding. PHC's shape, without its bounds on lengths: other systems' salts have any.

use super::{InvalidForeignHash, bounds};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

/// The fields of such a text.
pub(super) struct NormalForm<'a> {
    family: &'static str,
    parameters: Vec<(&'a str, &'a str)>,
    /// The salt; may be empty.
    pub(super) salt: Vec<u8>,
    /// The output.
    pub(super) tag: Vec<u8>,
}

impl<'a> NormalForm<'a> {
    /// Splits `text`, which follows `$name$`.
    pub(super) fn parse(family: &'static str, text: &'a str) -> Result<Self, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(family);
        let mut fields = text.split('$');
        let (Some(parameters), Some(salt), Some(tag), None) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err(malformed);
        };
        let parameters = parameters
            .split(',')
            .map(|parameter| parameter.split_once('='))
            .collect::<Option<Vec<_>>>()
            .ok_or(malformed)?;
        Ok(Self {
            family,
            parameters,
            salt: from_base64(salt).ok_or(malformed)?,
            tag: from_base64(tag).ok_or(malformed)?,
        })
    }

    /// The parameters, which must be these and in this order.
    pub(super) fn parameters<const N: usize>(&self, names: [&str; N]) -> Result<[&'a str; N], InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(self.family);
        if self.parameters.len() != N {
            return Err(malformed);
        }
        let mut values = [""; N];
        for ((value, name), (given, text)) in values.iter_mut().zip(names).zip(&self.parameters) {
            if *given != name {
                return Err(malformed);
            }
            *value = text;
        }
        Ok(values)
    }
}

/// Writes the text.
pub(super) fn write(name: &str, parameters: &std::fmt::Arguments<'_>, salt: &[u8], tag: &[u8]) -> String {
    format!("${name}${parameters}${}${}", to_base64(salt), to_base64(tag))
}

/// Base64 without padding.
pub(super) fn to_base64(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(bytes)
}

/// Reads base64, with or without its padding.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

/// Reads a number of decimal digits alone.
pub(super) fn number(text: &str, family: &'static str) -> Result<u32, InvalidForeignHash> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits).ok_or(InvalidForeignHash::Malformed(family))
}

/// Holds salt and tag to the bounds of every family.
pub(super) fn bounded(family: &'static str, salt: &[u8], tag: &[u8]) -> Result<(), InvalidForeignHash> {
    let fits = salt.len() <= bounds::LONGEST_SALT && (bounds::SHORTEST_TAG..=bounds::LONGEST_TAG).contains(&tag.len());
    fits.then_some(()).ok_or(InvalidForeignHash::Malformed(family))
}
