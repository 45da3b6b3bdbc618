//! The first page of a sign-in: how fast it is made and how much a first visit loads.

use super::{
    Lab,
    comparison::{compared, reference},
};
use crate::{
    journey::{Browser, Page},
    load::{Answer, Connection, Progress, Sample, Worker, closed},
    number::float,
    report::{Row, Target},
    subject::{Algorithm, Installation, Subject},
};
use anyhow::Result;
use http::{HeaderName, HeaderValue, header};
use std::collections::BTreeSet;

/// What the least of an HTTP server is called in the table.
pub(super) const HELLO: &str = "axum \"hello\"";
const CONNECTIONS: usize = 32;
/// Sign-ins whose first pages are asked for, in turn over the connections.
const JOURNEYS: usize = 16;
/// What the first page of a sign-in asks for.
const IDENTIFIER: &str = "name=\"identifier\"";
/// What the same page holds in the theme alone.
const THEMED: &str = "class=\"boilerplate\"";
const KIB: f64 = 1_024.0;

/// The page against axum's "hello".
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let (mut hellos, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        hellos.push(hello(lab, floor));
        pages.push(measure(lab, subject)?);
    }
    let (weight, parts) = lab.wait(weight(subject))?;
    Ok(vec![
        reference(HELLO, &hellos)?,
        compared("sign-in page, rendered", HELLO, 0.3, &pages, &hellos)?,
        Row::single("sign-in page, first visit, compressed", weight, "KiB")
            .target(Target::AtMost(50.0))
            .with("requests", parts),
    ])
}

/// The page of an application with a theme against axum's "hello".
pub(super) fn themed_rows(lab: &Lab) -> Result<Vec<Row>> {
    let (floor, subject) = (lab.floor()?, lab.vestibule()?);
    let (mut hellos, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..lab.pace.rounds {
        hellos.push(hello(lab, floor));
        // The themed application is that whose tokens are signed by ES256.
        pages.push(measure_of(lab, subject, Algorithm::Es256, THEMED)?);
    }
    Ok(vec![reference(HELLO, &hellos)?, compared("sign-in page in a theme, rendered", HELLO, 0.3, &pages, &hellos)?])
}

/// The least that an HTTP server can do, again and again.
pub(super) fn hello(lab: &Lab, floor: &Subject) -> Sample {
    lab.wait(async {
        let new = |_| PageWorker::new(floor, "/hello", Vec::new(), "hello");
        let mut workers: Vec<_> = (0..CONNECTIONS).map(new).collect();
        closed(&mut workers, lab.pace.phases, floor).await
    })
}

/// The first pages of several sign-ins, again and again.
pub(super) fn measure(lab: &Lab, subject: &Subject) -> Result<Sample> {
    measure_of(lab, subject, Algorithm::Rs256, IDENTIFIER)
}

/// The same of the application whose tokens are signed so; each page holds `holds`.
fn measure_of(lab: &Lab, subject: &Subject, application: Algorithm, holds: &'static str) -> Result<Sample> {
    lab.wait(async {
        let mut pages = Vec::new();
        for _ in 0..JOURNEYS {
            pages.push(first_page(subject, application).await?);
        }
        let shared = pages.iter().cycle().take(CONNECTIONS);
        let new = |(path, headers): &(String, _)| PageWorker::new(subject, path, Vec::clone(headers), holds);
        let mut workers: Vec<_> = shared.map(new).collect();
        Ok(closed(&mut workers, lab.pace.phases, subject).await)
    })
}

/// Where the first page of a sign-in is, and what a browser sends along.
async fn first_page(subject: &Subject, application: Algorithm) -> Result<(String, Vec<(HeaderName, HeaderValue)>)> {
    let mut browser = Browser::at(subject.origin());
    match browser.open(&Installation::authorize_path(application)).await? {
        Page::Shown { path, answer } if answer.status.is_success() => Ok((path, browser.headers(false)?)),
        Page::Shown { path, answer } => anyhow::bail!("{path}: {}", answer.summary()),
        Page::Left(url) => anyhow::bail!("led away to {url}"),
    }
}

/// KiB over the wire of the page and everything that it loads, and how many answers those are.
async fn weight(subject: &Subject) -> Result<(f64, u64)> {
    let (path, mut headers) = first_page(subject, Algorithm::Rs256).await?;
    headers.push((header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip")));
    let mut connection = Connection::to(subject.origin().clone());
    let compressed = fetch(&mut connection, &path, &headers).await?;
    headers.pop();
    let page = fetch(&mut connection, &path, &headers).await?;
    headers.push((header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip")));
    let (mut bytes, mut parts) = (compressed.body.len(), 1);
    for asset in assets(&String::from_utf8_lossy(&page.body)) {
        bytes += fetch(&mut connection, &asset, &headers).await?.body.len();
        parts += 1;
    }
    Ok((float(bytes) / KIB, parts))
}

async fn fetch(connection: &mut Connection, path: &str, headers: &[(HeaderName, HeaderValue)]) -> Result<Answer> {
    let answer = connection.get(path, headers).await?;
    anyhow::ensure!(answer.status.is_success(), "{path}: {}", answer.summary());
    Ok(answer)
}

/// The paths on this origin of style sheets, scripts, images and icons that a page loads, each once.
fn assets(page: &str) -> BTreeSet<String> {
    let loads = |tag: &&str| ["link ", "script ", "img ", "source "].iter().any(|name| tag.starts_with(name));
    let address = |tag: &str| {
        let reference = ["href=\"", "src=\"", "srcset=\""].iter().find_map(|name| tag.split_once(name))?.1;
        reference.split(['"', ' ']).next().map(str::to_owned)
    };
    let tags = page.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag)).filter(loads);
    tags.filter_map(address).filter(|path| path.starts_with('/')).collect()
}

struct PageWorker {
    connection: Connection,
    path: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    holds: &'static str,
}

impl PageWorker {
    fn new(subject: &Subject, path: &str, headers: Vec<(HeaderName, HeaderValue)>, holds: &'static str) -> Self {
        Self { connection: Connection::to(subject.origin().clone()), path: path.to_owned(), headers, holds }
    }
}

impl Worker for PageWorker {
    async fn operate(&mut self) -> Result<Progress> {
        let answer = fetch(&mut self.connection, &self.path, &self.headers).await?;
        let found = answer.body.windows(self.holds.len()).any(|window| window == self.holds.as_bytes());
        anyhow::ensure!(found, "{} does not hold {:?}", self.path, self.holds);
        Ok(Progress::Done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_loads_is_found_once_each() {
        let page = "<link rel=\"stylesheet\" href=\"/assets/a.css\"><script src=\"/assets/b.js\" defer></script>\
             <img src=\"/assets/c.svg\"><img src=\"/assets/c.svg\"><a href=\"/elsewhere\">x</a><link href=\"https://x.example/\">";
        assert_eq!(assets(page).into_iter().collect::<Vec<_>>(), ["/assets/a.css", "/assets/b.js", "/assets/c.svg"]);
    }
}
