//! Properties as they are written on a command line, by Microsoft Graph's names.

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value};
use std::{fs, path::Path};
use vestibule_domain::branding::BrandingProperties;

use crate::{config::nearest, file_problem::unreadable};

/// These properties with others set: `name=value`, `name=@file`, and `name.member=value` within an object.
pub(super) fn set(properties: &BrandingProperties, given: &[String]) -> Result<BrandingProperties> {
    let mut members = members(properties)?;
    for given in given {
        let (name, text) = given.split_once('=').with_context(|| format!("{given}: expected NAME=VALUE"))?;
        let text = match text.strip_prefix('@') {
            Some(file) => fs::read_to_string(file).map_err(unreadable(Path::new(file)))?,
            None => text.to_owned(),
        };
        match name.split_once('.') {
            None => drop(members.insert(name.to_owned(), value(name, text))),
            Some((object, member)) => {
                let object = members.entry(object).or_insert_with(|| Value::Object(Map::new()));
                let object = object.as_object_mut().with_context(|| format!("{name}: that is no object"))?;
                object.insert(member.to_owned(), value(member, text));
            }
        }
    }
    read(members)
}

/// These properties without some.
pub(super) fn remove(properties: &BrandingProperties, names: &[String]) -> Result<BrandingProperties> {
    let mut members = members(properties)?;
    for name in names {
        let removed = match name.split_once('.') {
            None => members.remove(name),
            Some((object, member)) => {
                members.get_mut(object).and_then(Value::as_object_mut).and_then(|object| object.remove(member))
            }
        };
        if removed.is_none() {
            bail!("{name} is not set");
        }
    }
    read(members)
}

fn members(properties: &BrandingProperties) -> Result<Map<String, Value>> {
    match serde_json::to_value(properties)? {
        Value::Object(members) => Ok(members),
        _ => Ok(Map::new()),
    }
}

/// Radii are numbers, what is shown or hidden is true or false, texts are a list; everything else is text.
fn value(name: &str, text: String) -> Value {
    let is_list = name == "attributeCollection";
    let parsed = if is_list || name.ends_with("Radius") || name.starts_with("is") || name.starts_with("hide") {
        serde_json::from_str(text.trim()).ok()
    } else {
        None
    };
    parsed.unwrap_or(Value::String(text))
}

fn read(members: Map<String, Value>) -> Result<BrandingProperties> {
    serde_path_to_error::deserialize(Value::Object(members)).map_err(|error| {
        let (place, told) = (error.path().to_string(), error.inner().to_string());
        let unknown = told.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected one of "));
        match unknown {
            Some((name, known)) => {
                let names = known.split(", ").map(|name| name.trim_matches('`'));
                let meant = nearest(name, names).map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
                anyhow::anyhow!("there is no property `{name}`{meant}")
            }
            None => anyhow::anyhow!("{place}: {told}"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{remove, set};
    use vestibule_domain::branding::BrandingProperties;

    fn given(properties: &[&str]) -> anyhow::Result<BrandingProperties> {
        let given: Vec<String> = properties.iter().map(|&given| given.to_owned()).collect();
        set(&BrandingProperties::default(), &given)
    }

    #[test]
    fn properties_are_set_and_removed_by_name() {
        let layout = "loginPageLayoutConfiguration";
        let set = given(&[
            "primaryColor=#0f6b73",
            "cardRadius=22",
            "usernameHintText=12",
            &format!("{layout}.isHeaderShown=true"),
            &format!("{layout}.layoutTemplateType=verticalSplit"),
        ])
        .unwrap();
        assert_eq!(set.card_radius.unwrap().pixels(), 22);
        assert_eq!(set.username_hint_text.as_ref().unwrap().as_str(), "12");
        assert_eq!(set.login_page_layout_configuration.unwrap().is_header_shown, Some(true));
        let names = ["primaryColor".to_owned(), format!("{layout}.isHeaderShown")];
        let left = remove(&set, &names).unwrap();
        assert!(
            left.primary_color.is_none() && left.login_page_layout_configuration.unwrap().is_header_shown.is_none()
        );
        assert_eq!(remove(&left, &names).unwrap_err().to_string(), "primaryColor is not set");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let told = |properties: &[&str]| given(properties).unwrap_err().to_string();
        assert_eq!(
            told(&["primaryColour=#0f6b73"]),
            "there is no property `primaryColour`; did you mean `primaryColor`?"
        );
        assert_eq!(told(&["primaryColor=teal"]), "primaryColor: not a colour of the form #rrggbb");
        assert_eq!(told(&["cardRadius=99"]), "cardRadius: a radius from 0 to 32 pixels");
        assert_eq!(told(&["primaryColor"]), "primaryColor: expected NAME=VALUE");
        assert!(told(&["customCSS=@/no/such/file"]).contains("/no/such/file"));
    }
}
