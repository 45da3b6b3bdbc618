//! What a request object says: claims about itself, and the parameters of the request.

use crate::{
    client_id::ClientId,
    digest::one_time_id,
    errors::OAuthError,
    jose::numeric_date,
    parameters::{Limits, Parameters},
};
use serde_json::{Map, Value};

/// By how much clocks may differ, in seconds.
pub const LEEWAY: i64 = 60;
/// The longest that an object may be valid from now on, in seconds: a day.
pub const LONGEST_LIFE: i64 = 24 * 60 * 60;
/// The longest validity under FAPI 2.0 Message Signing §5.3.1, and the oldest that an object may be, in seconds: an hour.
pub const LONGEST_STRICT_LIFE: i64 = 60 * 60;
/// The longest `jti`, in bytes.
const MAX_JTI: usize = 1_024;
/// Claims that are about the object, and no parameters.
const ITS_OWN: [&str; 7] = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti"];

/// Whose and for whom an object must be.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The client that sends it.
    pub client_id: &'a ClientId,
    /// This server's issuers.
    pub issuers: &'a [String],
    /// The present, in seconds since 1970-01-01 UTC.
    pub now_seconds: i64,
    /// Whether `iss`, `aud`, `exp` and `nbf` must be there and close together (FAPI 2.0 Message Signing §5.3.1).
    pub strict: bool,
}

/// The claims of an object whose signature holds and whose claims about itself are as [`Expected`].
#[derive(Clone, Debug)]
pub struct RequestObjectClaims {
    /// The parameters of the request, `client_id` among them.
    pub parameters: Parameters,
    replay_key: Option<[u8; 32]>,
    refused_from: i64,
}

impl RequestObjectClaims {
    /// Reads the claims of a verified object.
    pub fn read(claims: &Map<String, Value>, expected: &Expected<'_>) -> Result<Self, OAuthError> {
        let client = expected.client_id;
        let names_client = |name: &str, needed: bool| match claims.get(name) {
            None if !needed => Ok(()),
            Some(Value::String(text)) if ClientId::parse(text).as_ref() == Some(client) => Ok(()),
            _ => Err(OAuthError::request_object_of_others()),
        };
        names_client("iss", expected.strict)?;
        names_client("client_id", false)?;
        if !is_for(claims.get("aud"), expected) {
            return Err(OAuthError::request_object_of_others());
        }
        // RFC 9101 §4: an object holds no other.
        if claims.contains_key("request") || claims.contains_key("request_uri") {
            return Err(OAuthError::malformed_request_object());
        }
        let end = check_time(claims, expected)?;
        let replay_key = replay_key(claims, client)?;
        // Forgotten before the object is, its identifier would count again.
        if replay_key.is_some() && end.is_none() {
            return Err(OAuthError::request_object_out_of_time());
        }
        let refused_from = end.unwrap_or(expected.now_seconds).saturating_add(LEEWAY);
        Ok(Self { parameters: parameters(claims, client)?, replay_key, refused_from })
    }

    /// What is spent with it, where it has a `jti`: SHA-256 of its client and that.
    pub const fn replay_key(&self) -> Option<&[u8; 32]> {
        self.replay_key.as_ref()
    }

    /// From when on it is refused for its age, in seconds since 1970-01-01 UTC.
    pub const fn refused_from(&self) -> i64 {
        self.refused_from
    }
}

fn is_for(audience: Option<&Value>, expected: &Expected<'_>) -> bool {
    let ours = |value: &Value| value.as_str().is_some_and(|text| expected.issuers.iter().any(|issuer| issuer == text));
    match audience {
        None => !expected.strict,
        Some(Value::Array(several)) => several.iter().take(10).any(ours),
        Some(one) => ours(one),
    }
}

/// When it ends: at its `exp`, else a day after it was made or began to count. `None` where it says neither.
fn check_time(claims: &Map<String, Value>, expected: &Expected<'_>) -> Result<Option<i64>, OAuthError> {
    let moment = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(value) => {
            value.as_number().and_then(numeric_date).map(Some).ok_or_else(OAuthError::malformed_request_object)
        }
    };
    let (exp, nbf, iat) = (moment("exp")?, moment("nbf")?, moment("iat")?);
    let now = expected.now_seconds;
    let soon = now.saturating_add(LEEWAY);
    let end = exp.or_else(|| Some(iat.or(nbf)?.saturating_add(LONGEST_LIFE)));
    let in_time = end.is_none_or(|end| end.saturating_add(LEEWAY) > now && end <= soon.saturating_add(LONGEST_LIFE))
        && nbf.is_none_or(|nbf| nbf <= soon)
        && iat.is_none_or(|iat| iat <= soon);
    let strictly = !expected.strict
        || exp.zip(nbf).is_some_and(|(exp, nbf)| {
            nbf >= now.saturating_sub(LONGEST_STRICT_LIFE + LEEWAY) && exp.saturating_sub(nbf) <= LONGEST_STRICT_LIFE
        });
    if in_time && strictly { Ok(end) } else { Err(OAuthError::request_object_out_of_time()) }
}

fn replay_key(claims: &Map<String, Value>, client: &ClientId) -> Result<Option<[u8; 32]>, OAuthError> {
    let Some(jti) = claims.get("jti") else { return Ok(None) };
    let jti = jti.as_str().filter(|jti| (1..=MAX_JTI).contains(&jti.len()));
    let jti = jti.ok_or_else(OAuthError::malformed_request_object)?;
    Ok(Some(one_time_id(client.uuid().as_bytes(), jti)))
}

/// RFC 9101 §4: strings stand for themselves, numbers and truth values for their text, objects and lists for their JSON; a list of
/// `resource` for as many parameters.
fn parameters(claims: &Map<String, Value>, client: &ClientId) -> Result<Parameters, OAuthError> {
    let mut pairs: Vec<(&str, String)> = vec![("client_id", client.to_string())];
    for (name, value) in claims.iter().filter(|(name, _)| *name != "client_id" && !ITS_OWN.contains(&name.as_str())) {
        match value {
            Value::Null => {}
            Value::String(text) => pairs.push((name, text.clone())),
            Value::Array(several) if name == "resource" => {
                let texts = several.iter().map(|each| each.as_str().map(|text| (name.as_str(), text.to_owned())));
                let texts: Option<Vec<_>> = texts.collect();
                pairs.extend(texts.ok_or_else(OAuthError::malformed_request_object)?);
            }
            other => pairs.push((name, other.to_string())),
        }
    }
    let pairs = pairs.iter().map(|(name, value)| (*name, value.as_str()));
    Parameters::of_pairs(pairs, Limits::PROTOCOL).map_err(|_| OAuthError::malformed_request_object())
}
