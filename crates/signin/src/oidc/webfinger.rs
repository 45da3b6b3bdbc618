//! WebFinger (RFC 7033): from an account's or host's name to the issuer that answers for it (OpenID Connect Discovery §2).

use super::{
    discovery::{host_of, public},
    errors,
};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, header};
use vestibule_domain::tenant::{DomainName, HostName};
use vestibule_http::{Endpoint, Problem};
use vestibule_protocol::{
    errors::OAuthError,
    webfinger::{JRD_MEDIA_TYPE, ResourceDescriptor, WebFingerError, WebFingerQuery},
};
use vestibule_services::{Context, tenants::UnknownTenant};

/// Hosts change hands seldom.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// `GET /.well-known/webfinger`. The answer is the same for every account of a host, whether or not there is one: nobody learns
/// who has an account (RFC 7033 §8).
pub(crate) async fn webfinger(State(app): State<SignIn>, incoming: Incoming) -> Response {
    let query = match WebFingerQuery::parse(incoming.uri.query().unwrap_or_default()) {
        Ok(query) => query,
        Err(WebFingerError::Malformed) => {
            return public(errors::json(&OAuthError::missing_parameter("resource"), &incoming, &app.platform));
        }
        Err(WebFingerError::Unknown) => return public(Problem::NotFound.into_response()),
    };
    let cx = match tenant_of(&app, &incoming, &query).await {
        Ok(cx) => cx,
        Err(UnknownTenant::NoSuchTenant) => return public(Problem::NotFound.into_response()),
        Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform)),
    };
    if let Err(limit) = app.count(Endpoint::Metadata, &cx, &incoming) {
        return public(errors::rate_limited(&limit, &incoming, &app.platform));
    }
    let descriptor = ResourceDescriptor::of_issuer(query.resource(), &cx.issuer(), query.asks_for_issuer());
    let Ok(body) = serde_json::to_vec(&descriptor) else {
        return public(errors::json(&OAuthError::unexpected(), &incoming, &app.platform));
    };
    let mut response = ([(header::CONTENT_TYPE, JRD_MEDIA_TYPE)], body).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, CACHE);
    public(response)
}

/// The tenant that a resource is of: by a host of its own, its domain name, or below an origin of ours by its path.
async fn tenant_of(app: &SignIn, incoming: &Incoming, query: &WebFingerQuery) -> Result<Context, UnknownTenant> {
    let ours = [&incoming.origin.advertised, &incoming.origin.reached];
    if ours.iter().any(|origin| host_of(origin.as_str()) == query.host()) {
        let id = match (incoming.origin.tenant, query.tenant()) {
            (Some(own), None) => own.to_string(),
            (_, Some(segment)) => segment.to_owned(),
            (None, None) => return Err(UnknownTenant::NoSuchTenant),
        };
        return app.context(&id, incoming).await;
    }
    let name = query.host().split(':').next().unwrap_or_default();
    if let Ok(host) = HostName::parse(name)
        && app.platform.settings.hosts.may_be_a_tenants(&host)
    {
        match app.platform.directory.of_host(&host).await {
            Ok(tenant) => return app.context(&tenant.id().to_string(), incoming).await,
            Err(UnknownTenant::NoSuchTenant) => {}
            Err(failed) => return Err(failed),
        }
    }
    // A tenant's id is the name of no host.
    let domain = DomainName::parse(name).map_err(|_| UnknownTenant::NoSuchTenant)?;
    app.context(domain.as_str(), incoming).await
}
