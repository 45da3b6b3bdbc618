//! `/{tenant}/preview`: the pages as they look, for one user flow, theme and language, with sample data. Whoever has the token of an
//! administrator sees them; nothing that they do there has any effect.

use super::{
    Surroundings,
    attributes::{Asking, rows, terms_fields},
    problems,
    surroundings::html_under,
    visit::{Instead, Visit},
};
use crate::{
    preview::samples::{self, Offers, OwnPage, OwnQuestions},
    views::{self, PreviewLink, Shell, Theme},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use std::{collections::BTreeMap, sync::Arc};
use vestibule_domain::{
    attribute::UserAttributes,
    branding::ThemeName,
    flow::{AttributePage, UserFlow},
    ids::FlowId,
    wording::LocalizedText,
};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    previews::{self, Which},
    terms,
};

/// The parameters by which a preview is chosen; the language's are those of every page.
const CHOICES: [&str; 5] = ["token", "flow", "version", "theme", "look"];

/// `GET /{tenant}/preview`: the list of pages.
pub(crate) async fn preview(visit: Visit) -> Response {
    visit.answer(list(&visit.page(), &visit.query).await)
}

/// `GET /{tenant}/preview/{page}`: one page.
pub(crate) async fn preview_page(Path((_, name)): Path<(String, String)>, visit: Visit) -> Response {
    visit.answer(one(&visit.page(), &visit.query, &name).await)
}

/// What is looked at.
struct Chosen {
    flow: Option<Arc<UserFlow>>,
    theme: Option<ThemeName>,
    shell: Shell,
}

impl Chosen {
    fn offers<'q>(&self, questions: Option<&'q OwnQuestions>) -> Offers<'q> {
        let own = self.flow.as_deref().zip(questions);
        own.map_or_else(Offers::default, |(flow, questions)| Offers::of(flow, questions))
    }

    /// What the flow asks of new customers.
    fn questions(&self, page: &Surroundings<'_>) -> Option<OwnQuestions> {
        let (flow, cx, language) = (self.flow.as_deref()?, page.cx, page.language());
        let words = |text: &Option<LocalizedText>| text.as_ref().map(|text| text.in_language(language).to_owned());
        let own_page = |asked: &AttributePage| OwnPage {
            heading: words(&asked.title),
            description: words(&asked.description),
            rows: rows(&Asking {
                tenant: cx.tenant.id(),
                definitions: cx.tenant.attributes(),
                language,
                texts: &self.shell.texts,
                page: asked,
                values: &UserAttributes::default(),
                problems: &[],
                typed: &BTreeMap::new(),
                is_answered: false,
            }),
        };
        let collection = flow.collection();
        let pages = (0..collection.page_count()).filter_map(|number| collection.page(number)).map(own_page).collect();
        Some(OwnQuestions { pages, terms: terms_fields(terms::of_flow(cx, flow), language, None) })
    }
}

/// Opens the preview, to whoever has a token for it. To anybody else there is no such page.
async fn open(page: &Surroundings<'_>, query: &Parameters) -> Result<Chosen, Instead> {
    let nothing_here = || Instead::from(problems::not_found(page));
    if !query.get("token").is_some_and(|token| previews::opens(page.cx, token)) {
        return Err(nothing_here());
    }
    let flow = match query.get("flow") {
        Some(id) => Some(flow_of(page, id, query.get("version")).await?.ok_or_else(nothing_here)?),
        // A version is one of a flow's.
        None if query.get("version").is_some() => return Err(nothing_here()),
        None => page.cx.tenant.flows().next().cloned(),
    };
    if let Some(flow) = &flow {
        page.cx.following.follow(flow, None);
    }
    let looks = page.cx.tenant.looks();
    let theme = query.get("theme").map(ThemeName::parse).transpose().map_err(|_| nothing_here())?;
    if theme.as_ref().is_some_and(|theme| !looks.has_theme(theme)) {
        return Err(nothing_here());
    }
    let mut shell = page.shell();
    let look = looks.of(theme.as_ref(), page.language());
    let own = page.cx.following.own_texts(&page.cx.tenant, page.language());
    shell.texts = page.worded(own.with_branding(look.words.as_ref()));
    if let Some(brand) = &mut shell.brand {
        brand.look = Arc::clone(look);
    }
    shell.theme = query.get("look").and_then(Theme::parse).or(shell.theme);
    Ok(Chosen { flow, theme, shell })
}

async fn list(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let chosen = open(page, query).await?;
    let to = |path: &str, changed: Option<(&str, &str)>| page.path(path) + "?" + &query_with(query, changed);
    let link = |name: &str, href, current| PreviewLink { name: name.to_owned(), href, current };
    let of_flow = |flow: &Arc<UserFlow>| {
        let current = chosen.flow.as_ref().is_some_and(|shown| shown.id == flow.id);
        link(&flow.display_name, to("preview", Some(("flow", &flow.id.to_string()))), current)
    };
    let flows: Vec<PreviewLink> = page.cx.tenant.flows().map(of_flow).collect();
    let mut themes: Vec<&ThemeName> = page.cx.tenant.looks().themes().collect();
    themes.sort_unstable();
    let of_theme = |theme: Option<&ThemeName>| {
        let name = theme.map_or("", ThemeName::as_str);
        let shown = if name.is_empty() { page.cx.tenant.tenant().display_name.as_str() } else { name };
        link(shown, to("preview", Some(("theme", name))), chosen.theme.as_ref() == theme)
    };
    let themes: Vec<PreviewLink> = std::iter::once(None).chain(themes.into_iter().map(Some)).map(of_theme).collect();
    let (questions, href) = (chosen.questions(page), |name: &str| to(&format!("preview/{name}"), None));
    let groups = samples::grouped(&chosen.shell, chosen.offers(questions.as_ref()), href).map_err(unrendered)?;
    let view = views::Preview { shell: &chosen.shell, groups: &groups, flows: &flows, themes: &themes };
    Ok(html_under(StatusCode::OK, &view, policy(page)))
}

async fn one(page: &Surroundings<'_>, query: &Parameters, name: &str) -> Result<Response, Instead> {
    let chosen = open(page, query).await?;
    let shown =
        samples::one(&chosen.shell, chosen.offers(chosen.questions(page).as_ref()), name).map_err(unrendered)?;
    let shown = shown.ok_or_else(|| Instead::from(problems::not_found(page)))?;
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    let mut response = (StatusCode::OK, headers, shown).into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy(page));
    Ok(response)
}

/// A flow of the tenant as it is published, or in one of its versions.
async fn flow_of(page: &Surroundings<'_>, id: &str, version: Option<&str>) -> Result<Option<Arc<UserFlow>>, Failure> {
    let which = version.map_or(Some(Which::Published), Which::parse);
    let (Some(id), Some(which)) = (FlowId::parse(id), which) else { return Ok(None) };
    previews::flow(page.cx, id, which).await
}

/// Nothing on the page goes anywhere; the admin center may show it.
fn policy(page: &Surroundings<'_>) -> http::HeaderValue {
    ContentSecurityPolicy::preview(page.cx.platform.settings.admin_url.as_ref()).header()
}

/// The query of what is chosen now, with one choice changed; a choice without a value is taken out.
fn query_with(query: &Parameters, changed: Option<(&str, &str)>) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for name in CHOICES.into_iter().chain(["ui_locales"]) {
        let value = match changed {
            Some((other, value)) if other == name => Some(value),
            // Another flow has other versions.
            Some(("flow", _)) if name == "version" => None,
            _ => query.get(name),
        };
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            pairs.append_pair(name, value);
        }
    }
    pairs.finish()
}

fn unrendered(error: views::Error) -> Instead {
    tracing::error!(%error, "a preview could not be rendered");
    Instead::from(vestibule_http::Problem::Internal.into_response())
}
