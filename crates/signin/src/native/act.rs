//! What every act opens with: the tenant, the limits, the message. One opener, so that no act forgets one.

use super::{answer::answer, language::language};
use crate::{
    SignIn,
    oidc::{ClientEndpoint, ClientMessage, ClientRequest, Posted},
};
use axum::{
    extract::{FromRequest, Request},
    response::Response,
};
use serde::Serialize;
use vestibule_domain::locale::Language;
use vestibule_protocol::{errors::OAuthError, parameters::Parameters};
use vestibule_services::{Context, grants::Caller, native::Stopped};

/// What an app sends.
pub(crate) trait Message: ClientMessage + Sized + Send + Sync {
    /// Against which limits it counts.
    const ENDPOINT: ClientEndpoint;

    /// Reads a form, given the value of the `Authorization` header beside it.
    fn read(form: &Parameters, authorization: Option<&[u8]>) -> Result<Self, OAuthError>;
}

/// An app's message, which may be answered.
pub(crate) struct Act<M> {
    request: ClientRequest,
    /// What it says.
    pub(super) message: M,
}

impl<M: Message> Act<M> {
    /// Opens what an app has posted. Anything that can't be opened is answered by the response that is returned for it.
    pub(super) async fn open(posted: Posted) -> Result<Self, Box<Response>> {
        let opened = posted.open(M::ENDPOINT, |form| M::read(&form.parameters, form.authorization)).await;
        opened.map(|(request, message)| Self { request, message })
    }

    /// The tenant that is asked.
    pub(super) const fn cx(&self) -> &Context {
        &self.request.cx
    }

    /// What the transport says of the app.
    pub(super) const fn caller(&self) -> &Caller {
        &self.request.caller
    }

    /// The language of mails and messages that it has sent.
    pub(super) fn language(&self) -> Language {
        language(&self.request)
    }

    /// The answer, as the client's own pages may read it.
    pub(super) fn answer(&self, answered: Result<impl Serialize, Stopped>) -> Response {
        answer(&self.request, answered)
    }
}

impl<M: Message> FromRequest<SignIn> for Act<M> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &SignIn) -> Result<Self, Response> {
        Self::open(Posted::from_request(request, app).await?).await.map_err(|refused| *refused)
    }
}
