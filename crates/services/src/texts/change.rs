//! Wording texts anew, and going back to the product's words.

use crate::{Context, Failure};
use vestibule_domain::{
    audit::EventKind,
    ids::FlowId,
    locale::Language,
    texts::{KnownTexts, TextOverrides, TextProblems, Texts, TooManyTexts, fit_together},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, tenants, text_overrides};

/// Why texts were left as they are.
#[derive(Debug, thiserror::Error)]
pub enum TextRefusal {
    /// Something is wrong with them.
    #[error(transparent)]
    Wrong(#[from] TextProblems),
    /// There would be too many of them.
    #[error(transparent)]
    TooMany(#[from] TooManyTexts),
    /// There are no pages in this language.
    #[error("there is no language {0} to word texts in")]
    NoSuchLanguage(Language),
    /// The tenant has no such flow.
    #[error("the tenant has no such user flow")]
    NoSuchFlow,
    /// There is nothing to remove.
    #[error("there are no texts of its own")]
    NothingThere,
    /// The tenant was removed at the same moment.
    #[error("there is no such tenant")]
    NoSuchTenant,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// The texts in the tenant's own words, or in those of one of its flows, in a language.
pub async fn own(cx: &Context, flow: Option<FlowId>, locale: &Language) -> Result<Texts, TextRefusal> {
    let stored = text_overrides::of_locale(&cx.rows(), flow, locale).await.map_err(Failure::from)?;
    Ok(stored.map(|stored| stored.texts).unwrap_or_default())
}

/// Puts texts in the place of those that there are in their language; of texts that say what the product says, none is kept.
/// Returns how many were kept.
pub async fn put(cx: &Context, known: &KnownTexts, mut overrides: TextOverrides) -> Result<usize, TextRefusal> {
    flow_of(cx, overrides.flow)?;
    if known.language(&overrides.locale.to_string()) != Some(&overrides.locale) {
        return Err(TextRefusal::NoSuchLanguage(overrides.locale));
    }
    known.check(&overrides.texts)?;
    overrides.texts = known.differing(&overrides.locale, overrides.texts);
    let stored = text_overrides::all(&cx.rows()).await.map_err(Failure::from)?;
    let others = stored.iter().filter(|other| (other.flow, &other.locale) != (overrides.flow, &overrides.locale));
    fit_together(others.chain([&overrides]))?;
    let kept = overrides.texts.len();
    commit(cx, recorded(cx, "texts put").push(text_overrides::put(&overrides))).await?;
    Ok(kept)
}

/// Goes back to the product's words, or from a flow's to its tenant's.
pub async fn remove(cx: &Context, flow: Option<FlowId>, locale: &Language) -> Result<(), TextRefusal> {
    let delete: Statement = text_overrides::delete(flow, locale);
    commit(cx, recorded(cx, "texts removed").one_or(delete, TextRefusal::NothingThere)).await
}

fn flow_of(cx: &Context, flow: Option<FlowId>) -> Result<(), TextRefusal> {
    match flow {
        Some(flow) if cx.tenant.flow(flow).is_none() => Err(TextRefusal::NoSuchFlow),
        _ => Ok(()),
    }
}

fn recorded(cx: &Context, detail: &'static str) -> ChangeSet<TextRefusal> {
    ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::ConfigurationChanged, cx.now(), detail))
}

async fn commit(cx: &Context, changes: ChangeSet<TextRefusal>) -> Result<(), TextRefusal> {
    let changes = changes.one_or(tenants::bump_config_version(), TextRefusal::NoSuchTenant);
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            cx.platform.directory.forget(cx.tenant.id());
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
