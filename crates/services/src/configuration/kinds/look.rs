//! The tenant's branding and its themes. Images stand in files as they are, in base64 or in files of their own; here by their names.

use super::{
    super::source::{Content, Entry, Misfit, Node},
    form,
};
use crate::branding::{PreparedImage, prepare_image};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use vestibule_domain::{
    branding::{BrandingDocument, ImageName, ImageSlot, ThemeName},
    texts::{KnownTexts, Texts},
};

/// The branding of the tenant, or a theme.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::configuration) struct Look {
    pub(in crate::configuration) theme: Option<ThemeName>,
    pub(in crate::configuration) document: BrandingDocument,
}

/// Reads a branding or theme of a file, in which images are named.
pub(in crate::configuration) fn read(node: &Node) -> Result<Look, Misfit> {
    let mut stored = node.clone();
    let theme = stored.take("name").map(|entry| entry.value.read::<ThemeName>()).transpose()?;
    let document: BrandingDocument = stored.read()?;
    document.check().map_err(|error| Misfit::at(node, error.to_string()))?;
    Ok(Look { theme, document })
}

/// Whether it words texts that there are.
pub(in crate::configuration) fn check(node: &Node, look: &Look, known: &KnownTexts) -> Result<(), Misfit> {
    let properties = |language: Option<&str>| match language {
        None => node.get("default"),
        Some(language) => node.get("localizations").and_then(|all| all.get(language)),
    };
    for (place, words) in look.document.words() {
        let own = properties(place.strip_prefix("localizations.")).and_then(|own| own.get("contentCustomization"));
        let list = own.map_or(&[][..], |own| own.list_at("attributeCollection"));
        let entry = |key: &str| list.iter().find(|entry| entry.text_at("key") == Some(key));
        for (key, text) in words {
            if let Err(problems) = known.check(&Texts::from([(key.clone(), text.clone())])) {
                return Err(Misfit::at(entry(key).unwrap_or(node), problems.to_string()));
            }
        }
        known.check(words).map_err(|problems| Misfit::at(own.unwrap_or(node), problems.to_string()))?;
    }
    Ok(())
}

/// Puts the names of images in place of the images, which are told.
pub(in crate::configuration) fn take_images(node: &mut Node, told: &mut impl FnMut(u32, String)) -> Vec<PreparedImage> {
    let mut images = Vec::new();
    let Content::Map(entries) = &mut node.content else { return images };
    for entry in entries {
        match entry.key.as_str() {
            "default" => of_properties(&mut entry.value, &mut images, told),
            "localizations" => {
                if let Content::Map(languages) = &mut entry.value.content {
                    for language in languages {
                        of_properties(&mut language.value, &mut images, told);
                    }
                }
            }
            _ => {}
        }
    }
    images
}

fn of_properties(node: &mut Node, images: &mut Vec<PreparedImage>, told: &mut impl FnMut(u32, String)) {
    let Content::Map(entries) = &mut node.content else { return };
    for Entry { key, value, .. } in entries {
        let (Some(slot), Some(text)) = (ImageSlot::parse(key), value.text()) else { continue };
        if ImageName::parse(text).is_ok() {
            continue;
        }
        match STANDARD.decode(text) {
            Ok(bytes) => match prepare_image(slot, &bytes) {
                Ok(image) => {
                    *value = value.text_beside(image.name.to_string());
                    images.push(image);
                }
                Err(refusal) => told(value.id, refusal.to_string()),
            },
            Err(_) => told(value.id, "expected an image: `{ file: logo.png }`, or its content in base64".to_owned()),
        }
    }
}

/// The branding or theme as files have it, with the names of images.
pub(in crate::configuration) fn write(look: &Look) -> Value {
    let mut members = form::members(&look.document);
    if let Some(theme) = &look.theme {
        members.insert("name".to_owned(), json!(theme));
    }
    Value::Object(members)
}
