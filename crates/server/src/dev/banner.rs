//! What `dev` says once it is ready: a short page for people, or one JSON object for programs.

use serde::Serialize;
use std::fmt::Write;

/// Everything that there is to say. Its JSON form is a contract: tests and tools start from it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Announcement {
    /// The server's origin.
    pub base_url: String,
    /// The certificate authority to trust, with `--tls`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<String>,
    /// The workforce tenant.
    pub control_tenant: ControlTenant,
    /// The customer tenants.
    pub tenants: Vec<AnnouncedTenant>,
    /// Where outgoing mail is shown.
    pub outbox_url: String,
    /// Where measurements are.
    pub metrics_url: String,
    /// Where clients are asked for certificates, with TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mtls_url: Option<String>,
    /// Where the admin center is.
    pub admin_url: String,
    /// Where data is kept; nowhere with `--ephemeral`. For the banner only.
    #[serde(skip)]
    pub data: Option<String>,
    /// Whether there is an admin center to open. For the banner only.
    #[serde(skip)]
    pub has_admin_center: bool,
}

/// The workforce tenant.
#[derive(Clone, Debug, Serialize)]
pub struct ControlTenant {
    /// Its id.
    pub id: String,
    /// Its domain name.
    pub domain: String,
    /// Its one account.
    pub operator: AnnouncedUser,
    /// The client for the management API.
    #[serde(rename = "managementClient")]
    pub management_client: ManagementClient,
}

/// The client for the management API.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ManagementClient {
    /// Its client id.
    pub app_id: String,
    /// Its secret.
    pub secret: String,
}

/// A customer tenant.
#[derive(Clone, Debug, Serialize)]
pub struct AnnouncedTenant {
    /// Its id.
    pub id: String,
    /// Its domain name.
    pub domain: String,
    /// The business's name.
    pub name: String,
    /// The origins of its own hosts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// What its tokens name as their issuer, and its metadata stands below.
    pub issuer: String,
    /// Its applications.
    pub applications: Vec<AnnouncedApplication>,
    /// Its seeded users.
    pub users: Vec<AnnouncedUser>,
}

/// An application.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnnouncedApplication {
    /// Its name.
    pub display_name: String,
    /// Its client id.
    pub app_id: String,
    /// Its first secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Every redirect URI, of all platforms.
    pub redirect_uris: Vec<String>,
    /// Where a person begins to sign in to it, if it is running here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in_url: Option<String>,
    /// What it asks for when it acts for itself, if it may. For the banner only.
    #[serde(skip)]
    pub own_scope: Option<String>,
}

/// An account.
#[derive(Clone, Debug, Serialize)]
pub struct AnnouncedUser {
    /// What they sign in with.
    pub username: String,
    /// Their password. An operator's is known at the first start only.
    pub password: Option<String>,
}

impl Announcement {
    /// One line of JSON, with its end.
    pub fn json(&self) -> String {
        // Structs of text always serialise.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// The banner.
    pub fn text(&self) -> String {
        let mut text = String::from("\n  Vestibule is ready, for development only.\n\n");
        for tenant in &self.tenants {
            let running =
                tenant.applications.iter().filter_map(|app| Some((&app.display_name, app.sign_in_url.as_deref()?)));
            let running = running.collect::<Vec<_>>();
            for (index, (name, url)) in running.iter().enumerate() {
                line(
                    &mut text,
                    name,
                    &format!(
                        "{url}{}",
                        if index == 0 { "   open this and sign up" } else { "   then this: one sign-in is enough" }
                    ),
                );
            }
            if running.is_empty() {
                line(&mut text, &tenant.name, &format!("{}   the issuer", tenant.issuer));
            }
        }
        line(&mut text, "Mail", &format!("{}   codes arrive here", self.outbox_url));
        text.push('\n');
        if self.has_admin_center {
            line(&mut text, "Admin", &self.admin_url);
        }
        let operator = &self.control_tenant.operator;
        line(
            &mut text,
            "Operator",
            &match &operator.password {
                Some(password) => format!("{}   password {password}   shown only now", operator.username),
                None => format!("{}   password shown at the first start", operator.username),
            },
        );
        line(&mut text, "Metrics", &self.metrics_url);
        if let Some(mtls_url) = &self.mtls_url {
            line(&mut text, "Client certificates", mtls_url);
        }
        if let Some(ca) = &self.ca_file {
            line(&mut text, "Trust", &format!("{ca}   the authority behind these certificates"));
        }
        match &self.data {
            Some(data) => line(&mut text, "Data", &format!("{data}   delete it to start afresh")),
            None => line(&mut text, "Data", "in memory, gone at the end"),
        }
        for (tenant, application) in
            self.tenants.iter().flat_map(|tenant| tenant.applications.iter().map(move |it| (tenant, it)))
        {
            self.daemon(&mut text, tenant, application);
        }
        text.push_str("\n  Ctrl+C stops it.\n\n");
        text
    }

    /// How an application that acts for itself gets its token, to be copied into a shell.
    fn daemon(&self, text: &mut String, tenant: &AnnouncedTenant, application: &AnnouncedApplication) {
        let Some((scope, secret)) = application.own_scope.as_deref().zip(application.secret.as_deref()) else { return };
        let trust = self.ca_file.as_deref().map_or_else(String::new, |ca| format!("--cacert '{ca}' "));
        // Writing to a String can't fail.
        let _ = write!(
            text,
            "\n  {}, an app without people, gets its token so:\n\n  curl {trust}{}/{}/oauth2/v2.0/token -d grant_type=client_credentials \\\n    -d client_id={} \\\n    --data-urlencode client_secret='{}' \\\n    -d scope={scope}\n",
            application.display_name,
            self.base_url,
            tenant.id,
            application.app_id,
            secret.replace('\'', "'\\''"),
        );
    }
}

/// The longest name of a line, so that all values begin below each other.
const NAMES: usize = "Client certificates".len();

fn line(text: &mut String, name: &str, value: &str) {
    // Writing to a String can't fail.
    let _ = writeln!(text, "  {name:<NAMES$} {value}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn announcement() -> Announcement {
        Announcement {
            base_url: "http://localhost:8080".to_owned(),
            ca_file: None,
            control_tenant: ControlTenant {
                id: "c".to_owned(),
                domain: "control.example".to_owned(),
                operator: AnnouncedUser { username: "operator".to_owned(), password: Some("pw".to_owned()) },
                management_client: ManagementClient { app_id: "m".to_owned(), secret: "s".to_owned() },
            },
            tenants: vec![AnnouncedTenant {
                id: "t".to_owned(),
                domain: "fable.example".to_owned(),
                name: "Fable Books".to_owned(),
                hosts: Vec::new(),
                issuer: "http://localhost:8080/t/v2.0".to_owned(),
                applications: vec![AnnouncedApplication {
                    display_name: "Shop".to_owned(),
                    app_id: "a".to_owned(),
                    secret: None,
                    redirect_uris: vec!["http://localhost:8081/callback".to_owned()],
                    sign_in_url: Some("http://localhost:8081/".to_owned()),
                    own_scope: None,
                }],
                users: vec![AnnouncedUser { username: "a@b.example".to_owned(), password: None }],
            }],
            outbox_url: "http://localhost:8080/dev/outbox".to_owned(),
            metrics_url: "http://localhost:8084/metrics".to_owned(),
            mtls_url: None,
            admin_url: "http://localhost:8083".to_owned(),
            data: Some("./.vestibule".to_owned()),
            has_admin_center: false,
        }
    }

    #[test]
    fn the_json_is_the_documented_contract() {
        let line = announcement().json();
        assert!(line.ends_with('\n') && line.trim_end().lines().count() == 1);
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(
            value,
            json!({
                "baseUrl": "http://localhost:8080",
                "controlTenant": {
                    "id": "c", "domain": "control.example",
                    "operator": {"username": "operator", "password": "pw"},
                    "managementClient": {"appId": "m", "secret": "s"},
                },
                "tenants": [{
                    "id": "t", "domain": "fable.example", "name": "Fable Books", "issuer": "http://localhost:8080/t/v2.0",
                    "applications": [{
                        "displayName": "Shop", "appId": "a",
                        "redirectUris": ["http://localhost:8081/callback"], "signInUrl": "http://localhost:8081/",
                    }],
                    "users": [{"username": "a@b.example", "password": null}],
                }],
                "outboxUrl": "http://localhost:8080/dev/outbox",
                "metricsUrl": "http://localhost:8084/metrics",
                "adminUrl": "http://localhost:8083",
            })
        );
    }

    #[test]
    fn the_banner_is_short_and_says_the_password_once() {
        let mut announcement = announcement();
        let text = announcement.text();
        assert!(text.lines().count() < 20, "{text}");
        assert!(text.contains("http://localhost:8081/") && text.contains("password pw"));
        assert!(!text.contains("Admin"), "nothing is shown that isn't so:\n{text}");
        let app = &mut announcement.tenants[0].applications[0];
        app.sign_in_url = None;
        app.secret = Some("it's".to_owned());
        app.own_scope = Some("api://reader/.default".to_owned());
        announcement.ca_file = Some("/a b/ca.pem".to_owned());
        let text = announcement.text();
        assert!(text.contains("Fable Books         http://localhost:8080/t/v2.0   the issuer\n"), "{text}");
        for part in [
            "curl --cacert '/a b/ca.pem' http://localhost:8080/t/oauth2/v2.0/token -d grant_type=client_credentials \\\n",
            "client_secret='it'\\''s' \\\n",
            "-d scope=api://reader/.default\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        announcement.control_tenant.operator.password = None;
        assert!(announcement.text().contains("shown at the first start"));
    }
}
