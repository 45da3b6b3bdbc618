//! Applications.

use super::{
    super::{
        names::Names,
        source::{Content, Misfit, Node},
    },
    form, secret,
};
use serde_json::{Map, Value, json};
use vestibule_domain::{
    application::{Application, Permission},
    ids::{AppId, ApplicationId, ServicePrincipalId},
    randomness::Randomness,
};

/// What an application is known by, and what of it is no configuration.
#[derive(Clone, Debug)]
pub(in crate::configuration) struct Identity {
    pub(in crate::configuration) id: ApplicationId,
    pub(in crate::configuration) app_id: AppId,
    pub(in crate::configuration) service_principal_id: ServicePrincipalId,
    /// What administrators have agreed to since: it stays as it is.
    pub(in crate::configuration) granted: Vec<Permission>,
}

/// A key of files, and where its value is stored.
const RENAMED: [(&str, &str); 3] =
    [("homePageUrl", "homePage"), ("logoutUrl", "frontChannelLogoutUri"), ("accountEnabled", "enabled")];
/// Keys of files that are stored together.
const CONSENT: [&str; 4] =
    ["requiredResourceAccess", "preAuthorizedApplications", "knownClientApplications", "appRoleAssignmentRequired"];
const TOKEN_CLAIMS: [&str; 3] = ["optionalClaims", "claimsMapping", "groupMembershipClaims"];

/// Reads an application of a file.
pub(in crate::configuration) fn read(node: &Node, identity: &Identity, names: &Names) -> Result<Application, Misfit> {
    let mut stored = node.clone();
    for (file, name) in RENAMED {
        if let Some(mut entry) = stored.take(file) {
            name.clone_into(&mut entry.key);
            if let Content::Map(entries) = &mut stored.content {
                entries.push(entry);
            }
        }
    }
    for (key, default) in [("enabled", json!(true)), ("redirectUris", json!({}))] {
        if stored.get(key).is_none() {
            stored.put(key, node.beside(Node::of(&default).content));
        }
    }
    for (key, id) in [
        ("id", identity.id.to_string()),
        ("appId", identity.app_id.to_string()),
        ("servicePrincipalId", identity.service_principal_id.to_string()),
    ] {
        let here = node.get(key).unwrap_or(node);
        // What is written here is an id too, if it is written at all.
        node.get(key).map(Node::read::<AppId>).transpose()?;
        stored.put(key, here.text_beside(id));
    }
    if let Some(flow) = node.get("userFlow") {
        stored.put("userFlow", flow.text_beside(names.flow(flow)?.to_string()));
    }
    if let Some(secrets) = node.get("secrets") {
        let read = elements(secrets)?.iter().map(|node| {
            let secret = secret::read(node)?;
            Ok(node.beside(Node::of(&Value::Object(form::members(&secret))).content))
        });
        stored.put("secrets", secrets.beside(Content::List(read.collect::<Result<_, Misfit>>()?)));
    }
    for key in ["permissions", "requiredResourceAccess"] {
        if let Some(list) = node.get(key) {
            let read = elements(list)?.iter().map(|node| permission(node, names));
            stored.put(key, list.beside(Content::List(read.collect::<Result<_, Misfit>>()?)));
        }
    }
    if let Some(list) = node.get("preAuthorizedApplications") {
        let read = elements(list)?.iter().map(|client| pre_authorized(client, node, names));
        stored.put("preAuthorizedApplications", list.beside(Content::List(read.collect::<Result<_, Misfit>>()?)));
    }
    if let Some(list) = node.get("knownClientApplications") {
        let read = elements(list)?.iter().map(|client| {
            let id = names.application(client)?.app_id;
            Ok(client.text_beside(id.to_string()))
        });
        stored.put("knownClientApplications", list.beside(Content::List(read.collect::<Result<_, Misfit>>()?)));
    }
    gather(&mut stored, "consent", &CONSENT);
    gather(&mut stored, "tokenClaims", &TOKEN_CLAIMS);
    let mut application: Application = stored.read()?;
    application
        .check_limits()
        .map_err(|exceeded| Misfit::at(node.get(exceeded.member).unwrap_or(node), exceeded.to_string()))?;
    application.consent.granted.clone_from(&identity.granted);
    application.token_claims = application.token_claims.and_then(|claims| claims.boxed());
    Ok(application)
}

fn elements(node: &Node) -> Result<&[Node], Misfit> {
    match &node.content {
        Content::List(nodes) => Ok(nodes),
        _ => Err(Misfit::at(node, "expected a list, such as `[value]`")),
    }
}

/// Puts these entries together below one key.
fn gather(node: &mut Node, into: &str, keys: &[&str]) {
    let entries: Vec<_> = keys.iter().filter_map(|key| node.take(key)).collect();
    if !entries.is_empty() {
        let gathered = node.beside(Content::Map(entries));
        node.put(into, gathered);
    }
}

fn permission(node: &Node, names: &Names) -> Result<Node, Misfit> {
    let mut stored = node.clone();
    if let Some(resource) = node.get("resource") {
        let id = match names.resource(resource)? {
            Some(api) => {
                Names::offered(node.list_at("scopes"), &api.scopes)?;
                Names::offered(node.list_at("appRoles"), &api.app_roles)?;
                api.app_id
            }
            None => vestibule_domain::application::DIRECTORY,
        };
        stored.put("resource", resource.text_beside(id.to_string()));
    }
    Ok(stored)
}

fn pre_authorized(client: &Node, api: &Node, names: &Names) -> Result<Node, Misfit> {
    let mut stored = client.clone();
    let offered: Vec<String> =
        api.list_at("scopes").iter().filter_map(|scope| scope.text_at("value").map(str::to_owned)).collect();
    Names::offered(client.list_at("scopes"), &offered)?;
    let Some(mut entry) = stored.take("application") else {
        return Err(Misfit::missing(client, "application"));
    };
    "appId".clone_into(&mut entry.key);
    entry.value = entry.value.text_beside(names.application(&entry.value)?.app_id.to_string());
    if let Content::Map(entries) = &mut stored.content {
        entries.push(entry);
    }
    Ok(stored)
}

/// The application as files have it.
pub(in crate::configuration) fn write(application: &Application, names: &Names) -> Value {
    let mut members = form::without_usual(form::members(application), &form::members(&Application::new("", &Zeros)));
    for lifted in ["consent", "tokenClaims"] {
        form::lift(&mut members, lifted);
    }
    for dropped in ["granted", "registration"] {
        members.remove(dropped);
    }
    for (file, stored) in RENAMED {
        form::rename(&mut members, stored, file);
    }
    if let Some(Value::Object(platforms)) = members.get_mut("redirectUris") {
        platforms.retain(|_, uris| !is_empty(uris));
    }
    // Ids stand there even where they are those that nothing has.
    for (key, id) in [
        ("id", application.id.to_string()),
        ("appId", application.app_id.to_string()),
        ("servicePrincipalId", application.service_principal_id.to_string()),
        ("displayName", application.display_name.clone()),
    ] {
        members.insert(key.to_owned(), Value::from(id));
    }
    if !application.secrets.is_empty() {
        members.insert("secrets".to_owned(), application.secrets.iter().map(secret::write).collect());
    }
    if let Some(id) = application.user_flow {
        match names.flow_name(id) {
            Some(name) => members.insert("userFlow".to_owned(), Value::from(name)),
            None => members.remove("userFlow"),
        };
    }
    for key in ["permissions", "requiredResourceAccess"] {
        each(&mut members, key, |permission| {
            replace(permission, "resource", "resource", &|id| names.resource_name_of(id));
        });
    }
    each(&mut members, "preAuthorizedApplications", |client| {
        replace(client, "appId", "application", &|id| names.name_of(id));
    });
    each(&mut members, "knownClientApplications", |client| {
        if let Some(id) = client.as_str().and_then(AppId::parse) {
            *client = Value::from(names.name_of(id));
        }
    });
    for empty in CONSENT.iter().chain(&TOKEN_CLAIMS) {
        if members.get(*empty).is_some_and(is_empty) {
            members.remove(*empty);
        }
    }
    Value::Object(members)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        Value::String(text) => text == "None",
        _ => false,
    }
}

fn each(members: &mut Map<String, Value>, key: &str, change: impl Fn(&mut Value)) {
    if let Some(Value::Array(values)) = members.get_mut(key) {
        values.iter_mut().for_each(change);
    }
}

fn replace(value: &mut Value, from: &str, to: &str, name: &dyn Fn(AppId) -> String) {
    let Value::Object(members) = value else { return };
    if let Some(id) = members.remove(from).as_ref().and_then(Value::as_str).and_then(AppId::parse) {
        members.insert(to.to_owned(), Value::from(name(id)));
    }
    // Empty lists of an object are its defaults.
    members.retain(|_, value| value.as_array().is_none_or(|values| !values.is_empty()));
}

/// Makes the same ids every time: what is compared with the usual application has its own.
struct Zeros;

impl Randomness for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}
