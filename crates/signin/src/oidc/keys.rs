//! The key set (RFC 7517 §5), with an entity tag so that caches ask cheaply.

use super::{discovery::public, errors};
use crate::{SignIn, incoming::Incoming};
use aws_lc_rs::digest;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderValue, StatusCode, header};
use serde::{Serialize, Serializer};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    errors::OAuthError,
    jose::{EncryptionJwk, Jwk, JwkSet},
};
use vestibule_services::keys::published_encryption_keys;

/// The keys that sign, and those for which clients encrypt, in one set: `use` tells them apart (RFC 7517 §4.2).
struct PublishedKeys {
    signing: JwkSet,
    encryption: Vec<EncryptionJwk>,
}

impl Serialize for PublishedKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(untagged)]
        enum Key<'a> {
            Signing(&'a Jwk),
            Encryption(&'a EncryptionJwk),
        }
        #[derive(Serialize)]
        struct Set<'a> {
            keys: Vec<Key<'a>>,
        }
        let keys = self.signing.keys.iter().map(Key::Signing).chain(self.encryption.iter().map(Key::Encryption));
        Set { keys: keys.collect() }.serialize(serializer)
    }
}

/// Five minutes less than the rotation schedule counts on: a node may serve a key set for some seconds after another node has
/// changed it, and clocks differ.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=3300");

/// `GET /{tenant}/discovery/v2.0/keys`
pub(crate) async fn keys(State(app): State<SignIn>, Path(segment): Path<String>, incoming: Incoming) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform)),
    };
    if let Err(limit) = app.count(Endpoint::Metadata, &cx, &incoming) {
        return public(errors::rate_limited(&limit, &incoming, &app.platform));
    }
    let now = cx.now();
    let keys = PublishedKeys {
        signing: cx.tenant.signing_keys().published(now),
        encryption: published_encryption_keys(&cx.tenant, now),
    };
    let Ok(body) = serde_json::to_vec(&keys) else {
        return public(errors::json(&OAuthError::unexpected(), &incoming, &app.platform));
    };
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, &body)));
    // RFC 9110 §13.1.2: compared weakly; a cache in between may have weakened the tag.
    let is_current = |known: &str| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag;
    let known =
        incoming.header(header::IF_NONE_MATCH).is_some_and(|tags| tags.split(',').map(str::trim).any(is_current));
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], body).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, CACHE);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    public(response)
}
