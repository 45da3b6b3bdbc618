//! Plain requests, as a program makes them: no cookies, no redirects followed.

use super::Server;
use reqwest::{Method, RequestBuilder, StatusCode, header::HeaderMap};
use serde_json::Value;

/// What the server answered.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Server {
    /// Asks for a path from the root, or an absolute URL.
    pub(crate) async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.ask(Method::GET, path, headers, None).await
    }

    /// Posts a form.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Reply {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let form = [("content-type", "application/x-www-form-urlencoded")];
        self.ask(Method::POST, path, &[&form, headers].concat(), Some(body)).await
    }

    /// Asks with exactly these headers and this body.
    pub(crate) async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Reply {
        let url = if path.starts_with('/') { format!("{}{path}", self.base) } else { path.to_owned() };
        let mut request = self.http.request(method, url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Reply::to(body.into_iter().fold(request, RequestBuilder::body)).await
    }
}

impl Reply {
    pub(super) async fn to(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, body: response.text().await.unwrap() }
    }

    /// A header's text, empty if it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The error and its number.
    pub(crate) fn error(&self) -> (String, i64) {
        let body = self.json();
        let number = body["error_codes"][0].as_i64().unwrap_or_default();
        (body["error"].as_str().unwrap_or_default().to_owned(), number)
    }

    /// Whether this is a page of ours that says no, and leads nowhere.
    pub(crate) fn is_problem_page(&self, status: StatusCode) -> bool {
        self.status == status.as_u16()
            && !self.headers.contains_key("location")
            && self.header("content-type").starts_with("text/html")
    }
}
