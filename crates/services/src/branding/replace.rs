//! From the documents that a tenant has to those that it should have, as statements of one change set.

use super::BrandingRefusal;
use std::collections::{BTreeMap, BTreeSet};
use vestibule_domain::{
    branding::{BrandingDocument, ImageName, ThemeName},
    clock::Timestamp,
    texts::KnownTexts,
};
use vestibule_storage::{ChangeSet, brandings};

/// The most themes of a tenant.
pub const MOST_THEMES: usize = 1_000;

/// A tenant's documents: its own under `None`, and its themes.
pub type Documents = BTreeMap<Option<ThemeName>, BrandingDocument>;

/// Whether a document words texts that there are, as they can be worded.
pub fn check_words(document: &BrandingDocument, known: &KnownTexts) -> Result<(), BrandingRefusal> {
    for (place, words) in document.words() {
        known.check(words).map_err(|problems| BrandingRefusal::Words { place, problems })?;
    }
    Ok(())
}

/// Whether these documents may be saved.
pub fn check_all(documents: &Documents) -> Result<(), BrandingRefusal> {
    if documents.keys().filter(|theme| theme.is_some()).count() > MOST_THEMES {
        return Err(BrandingRefusal::TooManyThemes(MOST_THEMES));
    }
    documents.iter().try_for_each(|(theme, document)| {
        document.check().map_err(|error| BrandingRefusal::Invalid { theme: theme.clone(), error })
    })
}

/// Adds to `changes` what makes documents out of those `before`: those that differ are saved, those that are gone deleted, and
/// images kept or let go by what names them then. `missing` says what it means that an image is not there.
pub fn replace<E>(
    mut changes: ChangeSet<E>,
    before: &Documents,
    after: &Documents,
    now: Timestamp,
    missing: impl Fn(ImageName) -> E,
) -> ChangeSet<E> {
    let (used, wanted) = (images(before), images(after));
    for image in wanted.difference(&used) {
        changes = changes.one_or(brandings::use_image(*image), missing(*image));
    }
    let changed = after.iter().filter(|(theme, document)| before.get(*theme) != Some(*document));
    let gone = before.keys().filter(|theme| !after.contains_key(*theme));
    changes
        .extend(changed.map(|(theme, document)| brandings::save(theme.as_ref(), document)))
        .extend(gone.map(|theme| brandings::delete(theme.as_ref())))
        .extend(used.difference(&wanted).map(|image| brandings::leave_image(*image, now)))
}

fn images(documents: &Documents) -> BTreeSet<ImageName> {
    documents.values().flat_map(BrandingDocument::images).map(|(_, image)| *image).collect()
}
