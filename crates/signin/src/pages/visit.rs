//! What every page of a tenant's own does first: the tenant, the limit of the address, the query. One opener, so that no page forgets
//! one.

use super::{Surroundings, problems};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    response::{IntoResponse, Response},
};
use http::{Method, request::Parts};
use vestibule_domain::ids::JourneyId;
use vestibule_http::{CookieName, Cookies, Endpoint, Problem};
use vestibule_protocol::{client_id::ClientId, parameters::Parameters};
use vestibule_services::{Context, Failure, client_documents, journeys};

/// A request to a page, or the form of one, that may be answered.
pub(crate) struct Visit {
    app: SignIn,
    cx: Context,
    incoming: Incoming,
    cookies: Cookies,
    /// The parameters of the query.
    pub(super) query: Parameters,
}

/// What stands in the way of what was asked for.
pub(super) enum Instead {
    /// Another page.
    Page(Box<Response>),
    /// The infrastructure failed.
    Failed(Failure),
}

impl From<Failure> for Instead {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Response> for Instead {
    fn from(response: Response) -> Self {
        Self::Page(Box::new(response))
    }
}

impl FromRequestParts<SignIn> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &SignIn) -> Result<Self, Response> {
        let segments = RawPathParams::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        // Behind the tenant, a route may have segments of its own.
        let (_, segment) = segments.iter().next().ok_or_else(|| Problem::NotFound.into_response())?;
        let cookies = Cookies::from_request_parts(parts, app).await.map_err(Problem::into_response)?;
        let incoming = Incoming::taken(parts, app).await.map_err(Problem::into_response)?;
        let cx = match app.context(segment, &incoming).await {
            Ok(cx) => cx,
            Err(unknown) => return Err(problems::unknown_tenant(app, &incoming, &cookies, &unknown)),
        };
        let mut visit = Self { app: app.clone(), cx, incoming, cookies, query: Parameters::default() };
        let limit = if parts.method == Method::POST { Endpoint::Form } else { Endpoint::Page };
        visit.count(limit).map_err(|limited| *limited)?;
        visit.query = visit.incoming.query().map_err(|_| problems::bad_request(&visit.page()))?;
        visit.admit_client().await;
        Ok(visit)
    }
}

impl Visit {
    /// A client that a document describes is a guest of its own journey's pages, and, where its document is at hand, of the page
    /// that names it. Without its document a journey ends as that of any other client that is gone.
    async fn admit_client(&mut self) {
        if !self.cx.tenant.settings().client_id_metadata_documents {
            return;
        }
        if let Some(client) = self.query.get("client_id").and_then(ClientId::parse) {
            client_documents::admit_known(&mut self.cx, &client);
        }
        let Some(id) = self.query.get("j").and_then(JourneyId::parse) else { return };
        let Some(cookie) = self.cookies.get(&CookieName::journey(self.cx.tenant.id(), id)) else { return };
        let admitted = match journeys::unknown_client(&self.cx, id, cookie).await {
            Ok(Some(client)) => client_documents::admit(&mut self.cx, &client).await.map_err(|error| error.to_string()),
            Ok(None) => Ok(()),
            Err(failure) => Err(failure.to_string()),
        };
        if let Err(error) = admitted {
            tracing::info!(%error, "the client of a journey can't be had");
        }
    }

    /// The page's surroundings.
    pub(super) fn page(&self) -> Surroundings<'_> {
        Surroundings::new(&self.cx, &self.incoming, &self.cookies)
    }

    /// Counts the visit against one more limit of its address. The error is the page that says so.
    pub(super) fn count(&self, endpoint: Endpoint) -> Result<(), Box<Response>> {
        let limited = |limit| Box::new(problems::rate_limited(&self.page(), &limit));
        self.app.count(endpoint, &self.cx, &self.incoming).map_err(limited)
    }

    /// The answer, or the page that tells of what stands in its way.
    pub(super) fn answer(&self, answered: Result<Response, impl Into<Instead>>) -> Response {
        answered.unwrap_or_else(|instead| match instead.into() {
            Instead::Page(page) => *page,
            Instead::Failed(failure) => problems::failed(&self.page(), &failure),
        })
    }

    /// The same, for a page with links to other languages: one that was chosen stays chosen.
    pub(super) fn show(&self, shown: Result<Response, impl Into<Instead>>) -> Response {
        match shown {
            Ok(shown) => self.page().in_chosen_language(&self.query, shown),
            refused => self.answer(refused),
        }
    }
}
