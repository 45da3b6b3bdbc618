//! Applications as people name them: by client id, or by the name that they gave them.

use anyhow::{Result, bail};
use std::fmt::Write;
use vestibule_domain::application::Application;
use vestibule_protocol::client_id::ClientId;
use vestibule_services::tenants::TenantSnapshot;

use crate::config::nearest;

/// How many are listed where none is meant.
const MOST_LISTED: usize = 10;

/// The client of this client id, which may be the address of a document, or of this display name where only one has it. A client id
/// need not be of a client that there is.
pub(super) fn client_id(tenant: &TenantSnapshot, text: &str) -> Result<ClientId> {
    if let Some(id) = ClientId::parse(text) {
        return Ok(id);
    }
    let all: Vec<&Application> = tenant.applications().map(AsRef::as_ref).collect();
    Ok(ClientId::Registered(called(&all, text)?.app_id.uuid()))
}

/// The API of this identifier URI, client id or display name.
pub(super) fn api<'a>(tenant: &'a TenantSnapshot, text: &str) -> Result<&'a Application> {
    match tenant.api(text) {
        Some(api) => Ok(api),
        None => called(&tenant.applications().map(AsRef::as_ref).collect::<Vec<_>>(), text),
    }
}

/// The only one of this name; in other letters, too, where that leaves no doubt.
fn called<'a>(all: &[&'a Application], name: &str) -> Result<&'a Application> {
    let like = |is_like: &dyn Fn(&str) -> bool| -> Vec<&'a Application> {
        all.iter().filter(|application| is_like(&application.display_name)).copied().collect()
    };
    let mut found = like(&|other| other == name);
    if found.is_empty() {
        found = like(&|other| other.to_lowercase() == name.to_lowercase());
    }
    match found.as_slice() {
        [only] => Ok(only),
        [] => {
            let meant = nearest(name, all.iter().map(|application| application.display_name.as_str()));
            let meant = meant.map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
            bail!("there is no application {name} in this tenant{meant}{}", listed(all))
        }
        several => {
            bail!("{} applications are called {name}; name one by its client id{}", several.len(), listed(several))
        }
    }
}

fn listed(applications: &[&Application]) -> String {
    let mut applications = applications.to_vec();
    applications.sort_unstable_by(|one, other| one.display_name.cmp(&other.display_name));
    let mut text = String::new();
    for application in applications.iter().take(MOST_LISTED) {
        // Writing to a String can't fail.
        let _ = write!(text, "\n  {}  {}", application.app_id, application.display_name);
    }
    if applications.len() > MOST_LISTED {
        let _ = write!(text, "\n  and {} more", applications.len() - MOST_LISTED);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandomness;

    #[test]
    fn an_application_is_found_by_a_name_that_leaves_no_doubt() {
        let randomness = SystemRandomness::default();
        let [shop, reader, twin, other] =
            ["Shop", "Reader", "Twin", "Twin"].map(|name| Application::new(name, &randomness));
        let all = [&shop, &reader, &twin, &other];
        assert_eq!(called(&all, "Shop").unwrap().app_id, shop.app_id);
        assert_eq!(called(&all, "reader").unwrap().app_id, reader.app_id);
        let told = called(&all, "Shpo").unwrap_err().to_string();
        assert!(told.contains("did you mean Shop?") && told.contains(&format!("{}  Reader", reader.app_id)), "{told}");
        let told = called(&all, "Twin").unwrap_err().to_string();
        assert!(told.contains("2 applications") && told.contains(&twin.app_id.to_string()), "{told}");
        assert!(told.contains(&other.app_id.to_string()) && !told.contains("Shop"), "{told}");
        let many = [&shop; 30];
        assert!(called(&many, "x").unwrap_err().to_string().ends_with("and 20 more"));
    }
}
