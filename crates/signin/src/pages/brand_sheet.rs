//! Brand stylesheets, named after their content so that browsers may keep them for good. Those that ship with the product never
//! change: they are made once a process, not once a page.

use crate::views;
use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::sync::LazyLock;
use vestibule_domain::branding::Branding;
use vestibule_services::Context;

/// A stylesheet.
pub(super) struct BrandSheet {
    /// What it says.
    pub(super) css: String,
    /// The name of its file.
    pub(super) file: String,
    /// Whether it brings a logo.
    pub(super) has_logo: bool,
}

static NEUTRAL: LazyLock<BrandSheet> = LazyLock::new(|| BrandSheet::of(&Branding::neutral()));

static BUILT_IN: LazyLock<Vec<(&str, BrandSheet)>> = LazyLock::new(|| {
    let named = |name| Branding::named(name).map(|branding| (name, BrandSheet::of(&branding)));
    Branding::BUILT_IN.into_iter().filter_map(named).collect()
});

impl BrandSheet {
    fn of(branding: &Branding) -> Self {
        let css = views::brand_css(branding);
        let hash = digest::digest(&digest::SHA256, css.as_bytes());
        let file = format!("{}.css", URL_SAFE_NO_PAD.encode(hash.as_ref().get(..9).unwrap_or_default()));
        Self { css, file, has_logo: branding.logo.is_some() }
    }

    /// The tenant's.
    pub(super) fn of_tenant(cx: &Context) -> &'static Self {
        let chosen = cx.tenant.tenant().settings.brand.as_deref();
        BUILT_IN.iter().find(|(name, _)| Some(*name) == chosen).map_or(&*NEUTRAL, |(_, sheet)| sheet)
    }
}
