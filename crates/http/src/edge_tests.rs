use super::*;
use crate::{BaseUrl, ClientAddress, Cookies, MOST_COOKIE_BYTES, RequestOrigin};
use axum::{body::Body, routing};
use futures_util::future::BoxFuture;
use http_body_util::BodyExt;
use std::net::SocketAddr;
use tower::ServiceExt;
use vestibule_domain::ids::TenantId;

struct Fixed;
impl Randomness for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

async fn who(ids: RequestIds, origin: RequestOrigin, address: ClientAddress) -> String {
    format!("{} {} {address}", ids.trace, origin.advertised)
}

async fn panicking() -> String {
    panic!("as asked")
}

fn edge() -> Edge {
    Edge {
        origins: Origins::new(BaseUrl::parse("https://login.example").unwrap()),
        trusted_proxies: TrustedProxies::default(),
        limits: Limits { body_bytes: 100, uri_bytes: 200, request_timeout: Duration::from_secs(5) },
        randomness: Arc::new(Fixed),
        strict_transport_security: true,
        problem_page: Some(Arc::new(|context| format!("page: {}", context.problem.message()).into_response())),
    }
}

fn app() -> Router {
    let router = Router::new()
        .route("/who", routing::get(who))
        .route("/panic", routing::get(panicking))
        .route("/never", routing::get(std::future::pending::<()>))
        .route("/echo", routing::post(|body: String| async { body }))
        .route("/cookies", routing::get(|_: Cookies| async { "fine" }));
    edge().wrap(router)
}

fn request(method: &str, path: &str) -> http::request::Builder {
    let peer = SocketAddr::from(([192, 0, 2, 1], 4711));
    http::Request::builder().method(method).uri(path).header(header::HOST, "login.example").extension(Connection {
        peer,
        tls: true,
        certificate: None,
    })
}

async fn send(request: http::Request<Body>) -> (Response, String) {
    let (parts, body) = app().oneshot(request).await.unwrap().into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    (Response::from_parts(parts, Body::empty()), text)
}

async fn get(path: &str) -> (Response, String) {
    send(request("GET", path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_handler_learns_ids_origin_and_address() {
    let (response, text) = get("/who").await;
    assert_eq!(text, "07070707-0707-4707-8707-070707070707 https://login.example 192.0.2.1");
    assert_eq!(response.headers()["x-ms-request-id"], "07070707-0707-4707-8707-070707070707");
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    assert!(response.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
}

#[tokio::test]
async fn a_panic_is_a_500_with_ids_and_without_its_reason() {
    let (response, text) = get("/panic").await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(text.contains("\"correlation_id\":\"07070707-0707-4707-8707-070707070707\""), "{text}");
    assert!(!text.contains("as asked"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_never_answered_is_given_up() {
    let (response, _) = get("/never").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(response.headers()[header::RETRY_AFTER], "1");
}

#[tokio::test]
async fn an_unknown_host_is_misdirected_on_every_path() {
    for path in ["/who", "/nothing"] {
        let mut request = request("GET", path).body(Body::empty()).unwrap();
        request.headers_mut().insert(header::HOST, "evil.example".parse().unwrap());
        let (response, text) = send(request).await;
        assert_eq!(response.status(), StatusCode::MISDIRECTED_REQUEST);
        assert!(!text.contains("evil"), "{text}");
    }
}

/// Knows nothing at the moment.
struct Away;

impl crate::HostDirectory for Away {
    fn has_tenant(&self, _: TenantId) -> BoxFuture<'_, Result<bool, crate::HostsUnknown>> {
        Box::pin(std::future::ready(Err(crate::HostsUnknown)))
    }

    fn tenant_of<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Option<TenantId>, crate::HostsUnknown>> {
        Box::pin(std::future::ready(Err(crate::HostsUnknown)))
    }
}

#[tokio::test]
async fn a_host_that_nobody_can_look_up_now_is_for_later_and_the_canonical_one_is_served() {
    let origins = Origins::new(BaseUrl::parse("https://login.example").unwrap()).with_tenants(None, Arc::new(Away));
    let app = Edge { origins, ..edge() }.wrap(Router::new().route("/who", routing::get(who)));
    for (host, status) in [("login.shop.example", 503), ("login.example", 200)] {
        let mut request = request("GET", "/who").body(Body::empty()).unwrap();
        request.headers_mut().insert(header::HOST, host.parse().unwrap());
        let response = app.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status, "{host}");
        assert_eq!(response.headers().contains_key(header::RETRY_AFTER), status == 503);
    }
}

#[tokio::test]
async fn oversized_targets_and_bodies_are_refused() {
    let (response, _) = get(&format!("/who?{}", "x".repeat(200))).await;
    assert_eq!(response.status(), StatusCode::URI_TOO_LONG);
    let declared = request("POST", "/echo").header(header::CONTENT_LENGTH, "101").body(Body::from("x".repeat(101)));
    assert_eq!(send(declared.unwrap()).await.0.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let chunks = futures_util::stream::iter((0..101).map(|_| Ok::<_, std::io::Error>("x")));
    let chunked = request("POST", "/echo").body(Body::from_stream(chunks)).unwrap();
    let (response, text) = send(chunked).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(text.contains("correlation_id"), "{text}");
}

#[tokio::test]
async fn a_person_gets_a_page_and_a_program_gets_json() {
    let person = request("GET", "/nothing").header(header::ACCEPT, "text/html,*/*;q=0.8").body(Body::empty()).unwrap();
    let (response, text) = send(person).await;
    assert_eq!((response.status(), text.as_str()), (StatusCode::NOT_FOUND, "page: There is nothing at this address."));
    let (response, text) = get("/nothing").await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert!(text.contains("\"error\":\"invalid_request\""), "{text}");
}

#[tokio::test]
async fn a_wrong_method_names_the_right_ones() {
    let (response, _) = send(request("DELETE", "/who").body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(response.headers()[header::ALLOW], "GET,HEAD");
}

#[tokio::test]
async fn oversized_cookies_are_cleared() {
    let line = format!("__Host-vl=en; junk={}", "x".repeat(MOST_COOKIE_BYTES));
    let (response, _) =
        send(request("GET", "/cookies").header(header::COOKIE, line).body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    assert!(response.headers()[header::SET_COOKIE].to_str().unwrap().starts_with("__Host-vl=; "));
}
