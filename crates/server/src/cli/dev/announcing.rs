//! What is announced once everything runs.

use vestibule_domain::secret::Secret;

use super::site::Site;
use crate::{
    dev::{
        AnnouncedApplication, AnnouncedTenant, AnnouncedUser, Announcement, ControlTenant, DataDirectory, DevPorts,
        ManagementClient, SampleSecrets,
    },
    seeding::{Operator, Seeded},
};

/// The domain of the tenant of those who run the deployment.
pub(super) const CONTROL_DOMAIN: &str = "control.example";

/// What there is to be announced.
pub(super) struct Announcing<'a> {
    pub(super) site: &'a Site,
    pub(super) ports: &'a DevPorts,
    pub(super) secrets: &'a SampleSecrets,
    pub(super) data: &'a DataDirectory,
}

impl Announcing<'_> {
    pub(super) fn announce(&self, seeded: &[Seeded], operator: Operator, ca_file: Option<String>) -> Announcement {
        let metrics = self.ports.metrics.address();
        Announcement {
            base_url: self.site.base_url.to_string(),
            ca_file,
            control_tenant: ControlTenant {
                id: self.secrets.control_tenant.to_string(),
                domain: CONTROL_DOMAIN.to_owned(),
                operator: AnnouncedUser {
                    username: operator.username.to_owned(),
                    password: operator.password.as_ref().map(clear),
                },
                management_client: ManagementClient {
                    app_id: self.secrets.management_client.to_string(),
                    secret: clear(&self.secrets.management_secret),
                },
            },
            tenants: seeded.iter().map(|tenant| self.tenant(tenant)).collect(),
            outbox_url: self.site.outbox_url(),
            mtls_url: self.site.mtls.as_ref().map(ToString::to_string),
            metrics_url: format!("http://{metrics}/metrics"),
            admin_url: self.site.admin_origins.canonical().to_string(),
            data: self.data.path().map(|path| path.display().to_string()),
            has_admin_center: false,
        }
    }

    fn tenant(&self, tenant: &Seeded) -> AnnouncedTenant {
        let applications = tenant.applications.iter().map(|application| AnnouncedApplication {
            display_name: application.display_name.clone(),
            app_id: application.app_id.to_string(),
            secret: application.secret.as_ref().map(clear),
            own_scope: application.own_scope.clone(),
            redirect_uris: application.redirect_uris.clone(),
            sign_in_url: if application.app_id == self.secrets.shop {
                self.site.shop.as_ref().map(|shop| shop.join("/"))
            } else if application.app_id == self.secrets.reader {
                self.site.reader.as_ref().map(|reader| reader.join("/"))
            } else {
                None
            },
        });
        let users = tenant
            .users
            .iter()
            .map(|(address, password)| AnnouncedUser { username: address.clone(), password: Some(clear(password)) });
        AnnouncedTenant {
            id: tenant.id.to_string(),
            domain: tenant.domain.clone(),
            name: tenant.name.clone(),
            hosts: tenant.hosts.iter().map(|host| host.origin_beside(self.site.base_url.as_str())).collect(),
            issuer: format!("{}/{}/v2.0", self.site.base_url, tenant.id),
            applications: applications.collect(),
            users: users.collect(),
        }
    }
}

/// Said aloud: in development only, and what was made up for it.
pub(super) fn clear(secret: &Secret<String>) -> String {
    secret.reveal().clone()
}
