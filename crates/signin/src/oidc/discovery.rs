//! Metadata: where everything is and what is supported (OpenID Connect Discovery 1.0, RFC 8414).

use super::errors;
use crate::{SignIn, incoming::Incoming, views};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, header};
use vestibule_domain::ids::TenantId;
use vestibule_http::Endpoint;
use vestibule_protocol::{
    discovery::{CertificatesAsked, DiscoveryInput, InstanceDiscovery, Metadata},
    errors::OAuthError,
};
use vestibule_services::{
    Context,
    tenants::{ClientCertificates, UnknownTenant},
};

/// Caches may keep metadata this long; keys come and go by a longer schedule.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`, and the same document where RFC 8414 §3.1 and its §5 look for it.
pub(crate) async fn metadata(State(app): State<SignIn>, Path(segment): Path<String>, incoming: Incoming) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform)),
    };
    if let Err(limit) = app.count(Endpoint::Metadata, &cx, &incoming) {
        return public(errors::rate_limited(&limit, &incoming, &app.platform));
    }
    let offered = cx.following.languages(&cx.tenant);
    let languages: Vec<String> = views::catalogue().offered(offered).map(ToString::to_string).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let base_url = incoming.base_url();
    let input = DiscoveryInput {
        base_url,
        host: host_of(base_url),
        tenant_id: cx.tenant.id().uuid(),
        segment: &canonical(&segment),
        signing_algorithms: &cx.tenant.algorithms(),
        ui_locales: &languages,
        client_registration: cx.tenant.settings().client_registration.is_offered(),
        client_id_metadata_documents: cx.tenant.settings().client_id_metadata_documents,
        client_certificates: certificates_asked(&cx, &incoming),
        request_object_encryption: cx.tenant.settings().request_object_encryption,
        authorization_details_types: &details_types(&cx),
    };
    let mut response = Json(Metadata::new(&input)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, CACHE);
    public(response)
}

/// `GET /common/discovery/instance`: tells clients of a host that it is one (wire.md §1.3).
pub(crate) async fn instance(State(app): State<SignIn>, incoming: Incoming) -> Response {
    let base_url = incoming.base_url();
    let asked = incoming.query().ok();
    let asked = asked.as_ref().and_then(|query| query.get("authorization_endpoint"));
    let segment =
        asked.and_then(|endpoint| endpoint.strip_prefix(&format!("{base_url}/"))?.split('/').next().map(str::to_owned));
    let segment = segment.filter(|segment| !segment.is_empty());
    // A tenant's own host knows of that tenant only.
    let segment = match segment {
        Some(segment) if incoming.origin.tenant.is_some() => match app.context(&segment, &incoming).await {
            Ok(_) => Some(segment),
            Err(UnknownTenant::NoSuchTenant) => None,
            Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform)),
        },
        segment => segment,
    };
    let response = match segment {
        Some(segment) => Json(InstanceDiscovery::new(base_url, &segment, host_of(base_url))).into_response(),
        None => errors::json(&OAuthError::unknown_instance(), &incoming, &app.platform),
    };
    public(response)
}

/// What the tenant's APIs understand of authorization details, each once and in order.
fn details_types(cx: &Context) -> Vec<&str> {
    let registered = cx.tenant.applications().flat_map(|api| &api.authorization_details_types);
    let types: std::collections::BTreeSet<&str> = registered.map(|kind| kind.name.as_str()).collect();
    types.into_iter().collect()
}

/// A tenant's own hosts ask for none: there is one origin that does, and it is beside the canonical one.
fn certificates_asked<'a>(cx: &'a Context, incoming: &Incoming) -> CertificatesAsked<'a> {
    match &cx.platform.settings.hosts.client_certificates {
        _ if incoming.origin.tenant.is_some() => CertificatesAsked::Nowhere,
        ClientCertificates::NotAsked => CertificatesAsked::Nowhere,
        ClientCertificates::AtCanonicalOrigin => CertificatesAsked::Here,
        ClientCertificates::At(origin) => CertificatesAsked::At(origin),
    }
}

/// Endpoints keep the tenant as the client writes it, in one spelling.
fn canonical(segment: &str) -> String {
    TenantId::parse(segment).map_or_else(|| segment.to_ascii_lowercase(), |id| id.to_string())
}

pub(super) fn host_of(base_url: &str) -> &str {
    base_url.split_once("://").map_or(base_url, |(_, host)| host)
}

/// Anybody's script may read it.
pub(super) fn public(mut response: Response) -> Response {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
