//! A customer's browser without a screen: keeps cookies, follows redirects as far as they stay on the server, fills in forms.

use anyhow::{Context as _, Result, bail};
use reqwest::{Client, Method, StatusCode, Url, header::HeaderMap, redirect};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// More redirects than any journey makes.
const MOST_REDIRECTS: usize = 10;

/// A browser. Clones share their cookies, as tabs do.
#[derive(Clone, Debug)]
pub struct Browser {
    client: Client,
    base: Url,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
}

/// What a request came to.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it was found.
    pub url: Url,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
    /// Where the answer leads, when that is away from the server: an application's redirect URI.
    pub leads_to: Option<Url>,
}

impl Browser {
    /// A browser that treats `base_url` as the server.
    pub fn new(base_url: &str) -> Result<Self> {
        Self::over(Client::builder().redirect(redirect::Policy::none()).build()?, base_url)
    }

    /// The same over a client of one's own, which must follow no redirects: to trust an authority, or for many browsers that
    /// share their connections. Cookies are not shared.
    pub fn over(client: Client, base_url: &str) -> Result<Self> {
        Ok(Self { client, base: Url::parse(base_url)?, cookies: Arc::default() })
    }

    /// Opens a URL of the server, absolute or from its root, and follows where it leads.
    pub async fn open(&self, url: &str) -> Result<Page> {
        self.follow(Method::GET, self.base.join(url)?, Vec::new(), &[]).await
    }

    /// Posts fields to a URL of the server, as a form of its own page would, and follows where it leads.
    pub async fn post(&self, url: &str, fields: &[(&str, &str)]) -> Result<Page> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.follow(Method::POST, self.base.join(url)?, fields, &[]).await
    }

    /// Sends the page's form with these fields beside its hidden ones.
    pub async fn submit(&self, page: &Page, fields: &[(&str, &str)]) -> Result<Page> {
        let mut all = page.hidden_fields();
        all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.follow(Method::POST, page.url.clone(), all, &[]).await
    }

    /// One request without following anything, with headers of one's own in place of a browser's.
    pub async fn raw(&self, method: Method, url: &str, body: Option<String>, headers: &[(&str, &str)]) -> Result<Page> {
        let url = self.base.join(url)?;
        let mut request = self.client.request(method, url.clone()).header("cookie", self.cookie_header());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        self.read(request.send().await?, url).await
    }

    /// The cookies that the browser holds, by name.
    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a cookie into the browser, or takes it out.
    pub fn set_cookie(&self, name: &str, value: Option<&str>) {
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        match value {
            Some(value) => cookies.insert(name.to_owned(), value.to_owned()),
            None => cookies.remove(name),
        };
    }

    async fn follow(
        &self,
        mut method: Method,
        mut url: Url,
        mut fields: Vec<(String, String)>,
        headers: &[(&str, &str)],
    ) -> Result<Page> {
        for _ in 0..MOST_REDIRECTS {
            let mut request = self.client.request(method.clone(), url.clone()).header("cookie", self.cookie_header());
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            if method == Method::POST {
                let origin = self.base.origin().ascii_serialization();
                request = request.header("origin", origin).header("sec-fetch-site", "same-origin").form(&fields);
            }
            let page = self.read(request.send().await?, url).await?;
            let Some(location) = page.headers.get("location").filter(|_| page.status.is_redirection()) else {
                return Ok(page);
            };
            let target = page.url.join(location.to_str()?)?;
            if target.origin() != self.base.origin() {
                return Ok(Page { leads_to: Some(target), ..page });
            }
            (method, url, fields) = (Method::GET, target, Vec::new());
        }
        bail!("the server redirects in circles")
    }

    async fn read(&self, response: reqwest::Response, url: Url) -> Result<Page> {
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            self.take(cookie.to_str()?)?;
        }
        Ok(Page { url, status, headers, body: response.text().await?, leads_to: None })
    }

    fn take(&self, cookie: &str) -> Result<()> {
        let mut parts = cookie.split(';').map(str::trim);
        let (name, value) = parts.next().and_then(|pair| pair.split_once('=')).context("a cookie without a value")?;
        let gone = parts.any(|part| part.eq_ignore_ascii_case("max-age=0"));
        self.set_cookie(name, (!gone).then_some(value));
        Ok(())
    }

    fn cookie_header(&self) -> String {
        let cookies = self.cookies();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }
}

impl Page {
    /// The hidden fields of the page's first form.
    pub fn hidden_fields(&self) -> Vec<(String, String)> {
        let form = self.body.split("<form").nth(1).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
        form.split("<input")
            .skip(1)
            .filter_map(|input| input.split('>').next())
            .filter(|input| input.contains("type=\"hidden\""))
            .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)))
            .collect()
    }

    /// The page's main heading.
    pub fn heading(&self) -> &str {
        let heading = self.body.split("<h1").nth(1).and_then(|rest| rest.split_once('>'));
        heading.and_then(|(_, rest)| rest.split("</h1>").next()).unwrap_or_default()
    }

    /// The path without the tenant.
    pub fn step(&self) -> String {
        self.url.path().splitn(3, '/').nth(2).unwrap_or_default().to_owned()
    }

    /// A parameter of the URL that the answer leads to: of its query or its fragment.
    pub fn answer(&self, name: &str) -> Option<String> {
        let url = self.leads_to.as_ref()?;
        let pairs = url.query().or_else(|| url.fragment()).unwrap_or_default().to_owned();
        url::form_urlencoded::parse(pairs.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// The body as JSON.
    pub fn json(&self) -> Result<serde_json::Value> {
        serde_json::from_str(&self.body).with_context(|| format!("{} at {}: {}", self.status, self.url, self.body))
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#x27;", "'")
            .replace("&#39;", "'")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#38;", "&")
            .replace("&amp;", "&"),
    )
}
