//! What every endpoint does first that clients call themselves: the tenant, the limit of the address, the form, the limit of the
//! client. One opener, so that no endpoint forgets one. Who the client is has only been said by then: the use case behind the
//! endpoint has it proven.

use super::{cors::with_cors, errors};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{FromRequest, FromRequestParts as _, Path, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, header};
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    device::DeviceAuthorizationRequest,
    errors::OAuthError,
    parameters::{Limits, Parameters},
    token::PresentedToken,
};
use vestibule_services::{
    Context, client_documents,
    grants::{Caller, TokenRefusal},
    trace::{Decision, Step},
};

/// How an endpoint opens requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClientEndpoint {
    /// Against which limits requests count.
    pub(crate) limit: Endpoint,
    /// Whether pages may read the answers, at the origins of the client's own; else none may.
    pub(crate) for_pages: bool,
}

/// What a client sends, well-formed.
pub(crate) trait ClientMessage {
    /// Who it says to be.
    fn client(&self) -> &ClientAuthentication;
}

impl ClientMessage for PresentedToken {
    fn client(&self) -> &ClientAuthentication {
        &self.client
    }
}

impl ClientMessage for DeviceAuthorizationRequest {
    fn client(&self) -> &ClientAuthentication {
        &self.client
    }
}

/// A form whose parameters are read once its client is known, which may have signed them.
pub(super) struct ClientForm {
    /// Who the client says it is.
    pub(super) client: ClientAuthentication,
    /// What it sends.
    pub(super) parameters: Parameters,
}

impl ClientForm {
    /// Reads no more than who sends it.
    pub(super) fn read(form: Form<'_>) -> Result<Self, OAuthError> {
        let Form { parameters, authorization, .. } = form;
        Ok(Self { client: ClientAuthentication::parse(&parameters, authorization)?, parameters })
    }
}

impl ClientMessage for ClientForm {
    fn client(&self) -> &ClientAuthentication {
        &self.client
    }
}

/// A request of a client, as it has come in.
pub(crate) struct Posted {
    app: SignIn,
    segment: String,
    incoming: Incoming,
    body: Bytes,
}

/// The form of a request.
pub(crate) struct Form<'a> {
    /// The request around it.
    pub(crate) incoming: &'a Incoming,
    /// What it says.
    pub(crate) parameters: Parameters,
    /// The value of the `Authorization` header beside it.
    pub(crate) authorization: Option<&'a [u8]>,
}

/// A request that may be answered.
pub(crate) struct ClientRequest {
    /// What answers.
    pub(crate) app: SignIn,
    /// The request around the form.
    pub(crate) incoming: Incoming,
    endpoint: ClientEndpoint,
    client: AppId,
    /// The tenant that is asked.
    pub(crate) cx: Context,
    /// What the transport says of the sender.
    pub(crate) caller: Caller,
}

impl FromRequest<SignIn> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, app: &SignIn) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let segment = Path::<String>::from_request_parts(&mut parts, app).await;
        let Path(segment) = segment.map_err(IntoResponse::into_response)?;
        let incoming = Incoming::taken(&mut parts, app).await.map_err(IntoResponse::into_response)?;
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        Ok(Self { app: app.clone(), segment, incoming, body: body.map_err(IntoResponse::into_response)? })
    }
}

impl Posted {
    /// What the form says, unread.
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// Opens a request whose form `read` reads. Anything that can't be opened is answered by the response that is returned for it.
    pub(crate) async fn open<M: ClientMessage>(
        self,
        endpoint: ClientEndpoint,
        read: impl FnOnce(Form<'_>) -> Result<M, OAuthError>,
    ) -> Result<(ClientRequest, M), Box<Response>> {
        let Self { app, segment, incoming, body } = self;
        let mut cx = match app.context(&segment, &incoming).await {
            Ok(cx) => cx,
            Err(unknown) => return Err(Box::new(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform))),
        };
        let refused = |response, client, cx: &Context| Box::new(endpoint.readable(response, client, cx, &incoming));
        if let Err(limit) = app.count(endpoint.limit, &cx, &incoming) {
            return Err(refused(errors::rate_limited(&limit, &incoming, &app.platform), None, &cx));
        }
        let message = match parameters(&incoming, &body).and_then(|parameters| {
            let authorization = incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes);
            read(Form { incoming: &incoming, parameters, authorization })
        }) {
            Ok(message) => message,
            Err(error) => {
                cx.trace.record(Decision::refused(Step::Parameters).error(&error));
                return Err(refused(errors::json(&error, &incoming, &app.platform), None, &cx));
            }
        };
        if let Err(error) = client_documents::admit(&mut cx, message.client().client_id()).await {
            cx.trace.record(Decision::refused(Step::Client).error(&error));
            return Err(refused(errors::json(&error, &incoming, &app.platform), None, &cx));
        }
        let client = AppId::from(message.client().client_id());
        if cx.tenant.application(client).is_some()
            && let Err(limit) = app.count_client(endpoint.limit, &cx, client)
        {
            return Err(refused(errors::rate_limited(&limit, &incoming, &app.platform), Some(client), &cx));
        }
        let caller = incoming.caller();
        Ok((ClientRequest { app, incoming, endpoint, client, cx, caller }, message))
    }
}

impl ClientEndpoint {
    fn readable(self, response: Response, client: Option<AppId>, cx: &Context, incoming: &Incoming) -> Response {
        if self.for_pages { with_cors(response, client, cx, incoming) } else { response }
    }
}

impl ClientRequest {
    /// The application that the client says to be, if there is one.
    pub(crate) fn application(&self) -> Option<&Application> {
        self.cx.tenant.application(self.client).map(AsRef::as_ref)
    }

    /// The answer, which nobody may keep (RFC 6749 §5.1), or the refusal.
    pub(crate) fn answer(&self, told: Result<impl IntoResponse, TokenRefusal>) -> Response {
        let response = match told {
            Ok(told) => {
                let mut response = told.into_response();
                errors::no_store(response.headers_mut());
                response
            }
            Err(refusal) => errors::json(&errors::of_refusal(refusal), &self.incoming, &self.app.platform),
        };
        self.readable(response)
    }

    /// A response that the client's own pages may read, where pages may read any.
    pub(crate) fn readable(&self, response: Response) -> Response {
        self.endpoint.readable(response, Some(self.client), &self.cx, &self.incoming)
    }
}

fn parameters(incoming: &Incoming, body: &[u8]) -> Result<Parameters, OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    Ok(Parameters::parse(body, Limits::PROTOCOL)?)
}
