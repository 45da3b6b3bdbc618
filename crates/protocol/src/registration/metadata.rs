//! A client's metadata (RFC 7591 §2; OpenID Connect Dynamic Client Registration §2).

use super::{
    RegisteredMethod, RegistrationOffer, algorithms, authentication, certificates, encryption, grants, languages,
    logout, members::Members, redirects,
};
use crate::{
    client_id::ClientIdUrl,
    errors::OAuthError,
    jose::{Algorithm, ContentEncryption, KeyManagement, PeerAlgorithm},
    redirect_uri::RedirectUri,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest registration that is read, in bytes.
pub const MAX_REGISTRATION: usize = 16 * 1024;

/// The longest document at a client's address that is read, in bytes (draft-ietf-oauth-client-id-metadata-document §6.6).
pub const MAX_DOCUMENT: usize = 5 * 1024;

/// The most addresses of request objects.
const MOST_REQUEST_URIS: usize = 20;

/// What a client runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApplicationType {
    /// A server, or a page in a browser.
    Web,
    /// An app on a device (RFC 8252).
    Native,
}

/// What is registered of a client: its own words where they are accepted, and the server's defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the members are those of the specifications, under their own names")]
pub struct ClientMetadata {
    pub redirect_uris: Vec<RedirectUri>,
    pub application_type: ApplicationType,
    pub token_endpoint_auth_method: RegisteredMethod,
    pub grant_types: Vec<String>,
    pub response_types: Vec<String>,
    pub subject_type: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub contacts: Vec<String>,
    /// A key set; its owner's text, whose keys were looked at.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub jwks: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub jwks_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sector_identifier_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id_token_signed_response_alg: Option<Algorithm>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub userinfo_signed_response_alg: Option<Algorithm>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub default_max_age: Option<u32>,
    #[serde(default)]
    pub require_auth_time: bool,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub initiate_login_uri: Option<String>,
    /// RP-Initiated Logout §3.1.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub post_logout_redirect_uris: Vec<String>,
    /// Front-Channel Logout §2.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub frontchannel_logout_uri: Option<String>,
    /// Back-Channel Logout §2.2; the caller looks at the URL, which the server will call.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub backchannel_logout_uri: Option<String>,
    #[serde(default)]
    pub backchannel_logout_session_required: bool,
    /// RFC 9101 §10.5, as the next.
    #[serde(default)]
    pub require_signed_request_object: bool,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request_object_signing_alg: Option<PeerAlgorithm>,
    /// OpenID Connect Dynamic Client Registration §2, as the next; where the tenant takes encrypted objects.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request_object_encryption_alg: Option<KeyManagement>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub request_object_encryption_enc: Option<ContentEncryption>,
    /// OpenID Connect Dynamic Client Registration §2; the caller looks at the URLs, which the server will call.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub request_uris: Vec<String>,
    /// RFC 9126 §6.
    #[serde(default)]
    pub require_pushed_authorization_requests: bool,
    /// RFC 9449 §5.2.
    #[serde(default)]
    pub dpop_bound_access_tokens: bool,
    /// RFC 8705 §3.4, and §2.1.2 for the next five.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub tls_client_certificate_bound_access_tokens: bool,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tls_client_auth_subject_dn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tls_client_auth_san_dns: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tls_client_auth_san_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tls_client_auth_san_ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tls_client_auth_san_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub software_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub software_version: Option<String>,
    /// `client_name`, `client_uri`, `logo_uri`, `policy_uri` and `tos_uri` with their language tags (RFC 7591 §2.2), and the
    /// latter four without.
    #[serde(flatten)]
    pub localized: BTreeMap<String, String>,
}

impl ClientMetadata {
    /// Reads a registration: first what the client is, then each part by its own rules, within what is offered.
    pub fn parse(json: &[u8], offer: RegistrationOffer) -> Result<Self, OAuthError> {
        if json.len() > MAX_REGISTRATION {
            return Err(OAuthError::request_too_large());
        }
        Self::of_members(&Members::parse(json)?, offer)
    }

    fn of_members(members: &Members, offer: RegistrationOffer) -> Result<Self, OAuthError> {
        if members.value("software_statement").is_some() {
            return Err(OAuthError::unapproved_software_statement());
        }
        let uris = redirects::parse(members)?;
        let application_type = redirects::application_type(members, &uris)?;
        let method = authentication::method(members, application_type, offer)?;
        redirects::check(&uris, application_type, method)?;
        Self::of_parts(members, offer, (uris, application_type, method), grants::check(members, offer)?)
    }

    fn of_parts(
        members: &Members,
        offer: RegistrationOffer,
        (uris, application_type, method): (Vec<RedirectUri>, ApplicationType, RegisteredMethod),
        (grant_types, response_types): (Vec<String>, Vec<String>),
    ) -> Result<Self, OAuthError> {
        let (request_object_encryption_alg, request_object_encryption_enc) = encryption::of_requests(members, offer)?;
        encryption::check(members)?;
        let dpop_bound_access_tokens = members.flag("dpop_bound_access_tokens")?;
        if dpop_bound_access_tokens && response_types.iter().any(|kind| kind.split(' ').any(|word| word == "token")) {
            // A token straight from the authorization endpoint is bound to nothing.
            return Err(OAuthError::invalid_client_metadata("dpop_bound_access_tokens"));
        }
        let (jwks, jwks_uri) = authentication::keys(members, method)?;
        let certificates::Certificates { subjects, bound } = certificates::parse(members, method, offer)?;
        let [subject_dn, san_dns, san_uri, san_ip, san_email] = subjects;
        Ok(Self {
            application_type,
            token_endpoint_auth_method: method,
            grant_types,
            response_types,
            subject_type: algorithms::subject_type(members)?,
            client_name: members.text("client_name")?.map(str::to_owned),
            contacts: languages::contacts(members)?,
            jwks,
            jwks_uri,
            sector_identifier_uri: members.text("sector_identifier_uri")?.map(str::to_owned),
            id_token_signed_response_alg: algorithms::signed(members, "id_token_signed_response_alg")?,
            userinfo_signed_response_alg: algorithms::signed(members, "userinfo_signed_response_alg")?,
            default_max_age: members.seconds("default_max_age")?,
            require_auth_time: members.flag("require_auth_time")?,
            initiate_login_uri: members.https("initiate_login_uri")?.map(str::to_owned),
            post_logout_redirect_uris: logout::post_logout(members)?,
            frontchannel_logout_uri: logout::front_channel(members, &uris)?,
            backchannel_logout_uri: members.text("backchannel_logout_uri")?.map(str::to_owned),
            backchannel_logout_session_required: members.flag("backchannel_logout_session_required")?,
            require_signed_request_object: members.flag("require_signed_request_object")?,
            request_object_signing_alg: algorithms::request_object(members)?,
            request_object_encryption_alg,
            request_object_encryption_enc,
            request_uris: request_uris(members)?,
            require_pushed_authorization_requests: members.flag("require_pushed_authorization_requests")?,
            dpop_bound_access_tokens,
            tls_client_certificate_bound_access_tokens: bound,
            tls_client_auth_subject_dn: subject_dn,
            tls_client_auth_san_dns: san_dns,
            tls_client_auth_san_uri: san_uri,
            tls_client_auth_san_ip: san_ip,
            tls_client_auth_san_email: san_email,
            software_id: members.text("software_id")?.map(str::to_owned),
            software_version: members.text("software_version")?.map(str::to_owned),
            localized: languages::localized(members)?,
            redirect_uris: uris,
        })
    }

    /// Reads the document at a client's address (draft-ietf-oauth-client-id-metadata-document §4): of that client and no other,
    /// without secrets that two would share. It is written for many servers: what it says beyond what is offered here, such as
    /// further grant types, is passed over.
    pub fn parse_document(json: &[u8], url: &ClientIdUrl) -> Result<Self, OAuthError> {
        if json.len() > MAX_DOCUMENT {
            return Err(OAuthError::request_too_large());
        }
        let members = Members::parse(json)?;
        // Simple string comparison (RFC 3986 §6.2.1).
        if members.value("client_id").and_then(Value::as_str) != Some(url.as_str()) {
            return Err(OAuthError::invalid_client_metadata("client_id"));
        }
        if let Some(secret) =
            ["client_secret", "client_secret_expires_at"].into_iter().find(|name| members.value(name).is_some())
        {
            return Err(OAuthError::invalid_client_metadata(secret));
        }
        let uris = redirects::parse(&members)?;
        let application_type = redirects::application_type_of_document(&members, &uris)?;
        let method = authentication::method_of_document(&members)?;
        redirects::check(&uris, application_type, method)?;
        let offer = RegistrationOffer::default();
        Self::of_parts(&members, offer, (uris, application_type, method), grants::of_document(&members)?)
    }

    /// Reads what a client sends to replace its registration (RFC 7592 §2.2): with its id, and nothing of the server's making.
    /// Its secret stands there only to be compared with the one that it has: `is_secret` says whether it is that.
    pub fn parse_update(
        json: &[u8],
        offer: RegistrationOffer,
        client_id: &str,
        is_secret: impl FnOnce(&str) -> bool,
    ) -> Result<Self, OAuthError> {
        if json.len() > MAX_REGISTRATION {
            return Err(OAuthError::request_too_large());
        }
        let members = Members::parse(json)?;
        if members.text("client_id")? != Some(client_id) {
            return Err(OAuthError::invalid_client_metadata("client_id"));
        }
        for name in
            ["registration_access_token", "registration_client_uri", "client_secret_expires_at", "client_id_issued_at"]
        {
            if members.value(name).is_some() {
                return Err(OAuthError::invalid_client_metadata(name));
            }
        }
        if members.text("client_secret")?.is_some_and(|secret| !is_secret(secret)) {
            return Err(OAuthError::invalid_client_metadata("client_secret"));
        }
        Self::of_members(&members, offer)
    }
}

/// Where its request objects are kept (OpenID Connect Core §6.2).
fn request_uris(members: &Members) -> Result<Vec<String>, OAuthError> {
    let uris = members.texts_at_most("request_uris", MOST_REQUEST_URIS)?;
    Ok(uris.into_iter().map(str::to_owned).collect())
}
