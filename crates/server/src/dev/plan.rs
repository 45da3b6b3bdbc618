//! From a seed to what is stored: names become ids, secrets become hashes. A tenant that is there already keeps its ids.

use vestibule_domain::{
    application::{Application, ClientSecret, ConsentSettings, Permission, PreAuthorizedApplication, TokenClaims},
    credential::{InvalidPassword, Password},
    flow::{SignInMethod, UserFlow},
    ids::{AppId, ApplicationId, FlowId, ServicePrincipalId, TenantId},
    randomness::Randomness,
    tenant::{DomainName, TenantSettings},
    user::EmailAddress,
};

use super::seed::{SeedAppRoleAssignment, SeedApplication, SeedFlow, SeedGroup, SeedPermission, SeedTenant};
use vestibule_services::memberships::{AssignedRole, NewGroup, UserAssignments};

/// A tenant as it should be stored.
#[derive(Debug)]
pub struct Plan {
    /// Its id.
    pub id: TenantId,
    /// Its domain name.
    pub domain: DomainName,
    /// The business's name.
    pub display_name: String,
    /// Its settings.
    pub settings: TenantSettings,
    /// Its applications, in the seed's order.
    pub applications: Vec<Application>,
    /// Its user flows.
    pub flows: Vec<UserFlow>,
    /// Its customers.
    pub users: Vec<PlannedUser>,
    /// Its groups.
    pub groups: Vec<NewGroup>,
    /// What its customers are assigned to.
    pub assignments: Vec<UserAssignments>,
}

/// A customer to make with the tenant.
#[derive(Debug)]
pub struct PlannedUser {
    /// The address.
    pub email: EmailAddress,
    /// The password.
    pub password: Password,
    /// The name.
    pub display_name: String,
    /// Whether they may agree for everybody.
    pub is_administrator: bool,
}

/// What is stored of a tenant already.
#[derive(Debug)]
pub struct Existing {
    /// Its id.
    pub id: TenantId,
    /// Its applications.
    pub applications: Vec<Application>,
    /// Its user flows.
    pub flows: Vec<UserFlow>,
}

/// A seed that reads but can't be carried out.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// A password is not one.
    #[error("the password of {email}: {error}")]
    Password {
        /// Whose it is.
        email: String,
        /// What is wrong with it.
        error: InvalidPassword,
    },
    /// The tenant is there under another id.
    #[error("{domain} is stored under the id {stored}, not {seeded}: delete the data directory to start afresh")]
    OtherId {
        /// The domain name.
        domain: String,
        /// The id in the store.
        stored: TenantId,
        /// The id in the seed.
        seeded: TenantId,
    },
    /// A name leads nowhere, which reading the seed has ruled out.
    #[error("{0} names nothing in this tenant")]
    Dangling(String),
}

/// Plans one tenant.
pub fn plan(seed: &SeedTenant, existing: Option<&Existing>, randomness: &dyn Randomness) -> Result<Plan, PlanError> {
    let id = match (seed.id, existing.map(|existing| existing.id)) {
        (Some(seeded), Some(stored)) if seeded != stored => {
            return Err(PlanError::OtherId { domain: seed.domain.as_str().to_owned(), stored, seeded });
        }
        (seeded, stored) => seeded.or(stored).unwrap_or_else(|| TenantId::random(randomness)),
    };
    let flows = flows(&seed.user_flows, existing, randomness);
    let ids = seed.applications.iter().map(|app| Ids::of(app, existing, randomness)).collect::<Vec<_>>();
    let planner = Planner { seed, ids: &ids, flows: &flows };
    let applications =
        seed.applications.iter().zip(&ids).map(|(app, ids)| planner.application(app, ids)).collect::<Result<_, _>>()?;
    let users = seed.users.iter().map(|user| {
        let email = user.email.clone();
        let password = Password::parse(user.password.reveal())
            .map_err(|error| PlanError::Password { email: email.as_str().to_owned(), error })?;
        let display_name = user.display_name.clone().unwrap_or_else(|| email.local_part().to_owned());
        Ok(PlannedUser { email, password, display_name, is_administrator: user.is_administrator })
    });
    let mut settings = TenantSettings {
        brand: seed.brand.clone(),
        default_language: seed.default_language.clone(),
        dpop_nonce_required: seed.dpop_nonce_required,
        request_object_encryption: seed.request_object_encryption,
        sessions: seed.session_lifetimes,
        persistent_sessions: seed.persistent_sessions,
        sign_in_frequency_seconds: seed.sign_in_frequency_seconds,
        client_registration: seed.client_registration,
        implicit_client_registration: seed.implicit_client_registration,
        client_id_metadata_documents: seed.client_id_metadata_documents,
        token_lifetimes: seed.token_lifetimes,
        ..TenantSettings::default()
    };
    if let Some(most) = seed.most_registered_clients {
        settings.most_registered_clients = most;
    }
    if let Some(algorithm) = seed.signing_algorithm {
        settings.signing_algorithm = algorithm;
    }
    let groups = seed.groups.iter().map(|group| planner.group(group)).collect::<Result<_, _>>()?;
    let assignments = seed.users.iter().map(|user| {
        let assigned = planner.assigned(&user.app_role_assignments)?;
        Ok(UserAssignments { user: user.email.clone(), assigned })
    });
    let assignments = assignments.collect::<Result<_, PlanError>>()?;
    Ok(Plan {
        id,
        domain: seed.domain.clone(),
        display_name: seed.name.clone(),
        settings,
        applications,
        users: users.collect::<Result<_, _>>()?,
        groups,
        assignments,
        flows,
    })
}

/// Without any, one with both of the usual methods.
fn flows(seeded: &[SeedFlow], existing: Option<&Existing>, randomness: &dyn Randomness) -> Vec<UserFlow> {
    let usual = [SeedFlow {
        display_name: "default".to_owned(),
        methods: vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode],
        is_sign_up_allowed: true,
    }];
    let stored = existing.map_or(&[][..], |existing| &existing.flows);
    let seeded = if seeded.is_empty() { &usual } else { seeded };
    seeded
        .iter()
        .map(|flow| {
            let stored = stored.iter().find(|stored| stored.display_name == flow.display_name);
            let id = stored.map_or_else(|| FlowId::random(randomness), |stored| stored.id);
            UserFlow::new(id, &flow.display_name, flow.methods.clone(), flow.is_sign_up_allowed)
        })
        .collect()
}

struct Ids {
    id: ApplicationId,
    app_id: AppId,
    service_principal: ServicePrincipalId,
    granted: Vec<Permission>,
}

impl Ids {
    /// An application is the same one when it has the same client id, or where the seed names none, the same name.
    fn of(seed: &SeedApplication, existing: Option<&Existing>, randomness: &dyn Randomness) -> Self {
        let stored =
            existing.map_or(&[][..], |existing| &existing.applications).iter().find(|stored| match seed.app_id {
                Some(app_id) => stored.app_id == app_id,
                None => stored.display_name == seed.display_name,
            });
        match stored {
            Some(stored) => Self {
                id: stored.id,
                app_id: stored.app_id,
                service_principal: stored.service_principal_id,
                granted: stored.consent.granted.clone(),
            },
            None => Self {
                id: seed.id.unwrap_or_else(|| ApplicationId::random(randomness)),
                app_id: seed.app_id.unwrap_or_else(|| AppId::random(randomness)),
                service_principal: ServicePrincipalId::random(randomness),
                granted: Vec::new(),
            },
        }
    }
}

struct Planner<'a> {
    seed: &'a SeedTenant,
    ids: &'a [Ids],
    flows: &'a [UserFlow],
}

impl Planner<'_> {
    fn application(&self, seed: &SeedApplication, ids: &Ids) -> Result<Application, PlanError> {
        let user_flow = seed.user_flow.as_ref().map(|name| {
            let flow = self.flows.iter().find(|flow| flow.display_name == *name);
            flow.map(|flow| flow.id).ok_or_else(|| PlanError::Dangling(name.clone()))
        });
        let secrets = seed.secrets.iter();
        Ok(Application {
            id: ids.id,
            app_id: ids.app_id,
            service_principal_id: ids.service_principal,
            display_name: seed.display_name.clone(),
            enabled: true,
            redirect_uris: seed.redirect_uris.clone(),
            post_logout_redirect_uris: seed.post_logout_redirect_uris.clone(),
            front_channel_logout_uri: seed.logout_url.clone(),
            back_channel_logout: seed.back_channel_logout.clone(),
            backchannel_authentication: seed.backchannel_authentication.clone().map(Box::new),
            sign_in_frequency_seconds: seed.sign_in_frequency_seconds,
            secrets: secrets
                .map(|secret| ClientSecret::new(&secret.display_name, secret.value.reveal(), None))
                .collect(),
            key_credentials: seed.key_credentials.clone(),
            jwks: seed.jwks.clone(),
            jwks_uri: seed.jwks_uri.clone(),
            federated_identity_credentials: seed.federated_identity_credentials.clone(),
            token_endpoint_auth_method: seed.token_endpoint_auth_method,
            is_fallback_public_client: seed.is_fallback_public_client,
            native_authentication: seed.native_authentication,
            native_authentication_hides_accounts: seed.native_authentication_hides_accounts,
            identifier_uris: seed.identifier_uris.clone(),
            scopes: seed.scopes.clone(),
            app_roles: seed.app_roles.clone(),
            permissions: self.permissions(&seed.permissions)?,
            consent: self.consent(seed, ids)?,
            sender_constraint: seed.sender_constraint,
            tls_client_auth: seed.tls_client_auth.clone(),
            signing_algorithm: seed.signing_algorithm,
            branding_theme: seed.branding_theme.clone(),
            user_flow: user_flow.transpose()?,
            home_page: seed.home_page_url.clone(),
            initiate_login_uri: seed.initiate_login_uri.clone(),
            registration: None,
            userinfo_signed_response_alg: seed.userinfo_signed_response_alg,
            implicit_grant_settings: seed.implicit_grant_settings,
            require_pushed_authorization_requests: seed.require_pushed_authorization_requests,
            request_object: seed.request_object,
            security_profile: seed.security_profile,
            authorization_details_types: seed.authorization_details_types.clone(),
            token_exchange: seed.token_exchange.clone(),
            token_claims: TokenClaims {
                optional_claims: seed.optional_claims.clone(),
                claims_mapping: seed.claims_mapping.clone(),
                group_membership_claims: seed.group_membership_claims,
            }
            .boxed(),
            subject_type: seed.subject_type,
            token_lifetimes: seed.token_lifetimes,
        })
    }

    fn permissions(&self, seeded: &[SeedPermission]) -> Result<Vec<Permission>, PlanError> {
        let permissions = seeded.iter().map(|permission| {
            Ok(Permission {
                resource: self.resource(&permission.resource)?,
                scopes: permission.scopes.clone(),
                app_roles: permission.app_roles.clone(),
            })
        });
        permissions.collect()
    }

    /// What administrators have agreed to since stays as it is.
    fn consent(&self, seed: &SeedApplication, ids: &Ids) -> Result<ConsentSettings, PlanError> {
        let authorized = seed.pre_authorized_applications.iter().map(|authorized| {
            let app_id = self.app_id(&authorized.application)?;
            Ok(PreAuthorizedApplication { app_id, scopes: authorized.scopes.clone() })
        });
        let known = seed.known_client_applications.iter().map(|name| self.app_id(name));
        Ok(ConsentSettings {
            required_resource_access: self.permissions(&seed.required_resource_access)?,
            granted: ids.granted.clone(),
            pre_authorized_applications: authorized.collect::<Result<_, PlanError>>()?,
            known_client_applications: known.collect::<Result<_, PlanError>>()?,
            app_role_assignment_required: seed.app_role_assignment_required,
        })
    }

    /// The client id of an application of the seed, by its display name.
    fn app_id(&self, name: &str) -> Result<AppId, PlanError> {
        let mut apps = self.seed.applications.iter().zip(self.ids);
        let found = apps.find(|(app, _)| app.display_name == *name).map(|(_, ids)| ids.app_id);
        found.ok_or_else(|| PlanError::Dangling(name.to_owned()))
    }

    fn group(&self, seed: &SeedGroup) -> Result<NewGroup, PlanError> {
        Ok(NewGroup {
            id: seed.id,
            display_name: seed.display_name.clone(),
            members: seed.members.clone(),
            assigned: self.assigned(&seed.app_role_assignments)?,
        })
    }

    fn assigned(&self, seeded: &[SeedAppRoleAssignment]) -> Result<Vec<AssignedRole>, PlanError> {
        let assigned = seeded.iter().map(|assignment| {
            let app_id = self.app_id(&assignment.application)?;
            Ok(AssignedRole { app_id, app_role: assignment.app_role.clone() })
        });
        assigned.collect()
    }

    fn resource(&self, name: &str) -> Result<AppId, PlanError> {
        let api = self.seed.resource(name).ok_or_else(|| PlanError::Dangling(name.to_owned()))?;
        let same = |(app, _): &(&SeedApplication, &Ids)| app.display_name == api.display_name;
        let found = self.seed.applications.iter().zip(self.ids).find(same);
        found.map(|(_, ids)| ids.app_id).ok_or_else(|| PlanError::Dangling(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dev::Seed, system::SystemRandomness};
    use vestibule_domain::secret::Secret;

    fn planned(yaml: &str, existing: Option<&Existing>) -> Result<Plan, PlanError> {
        let seed = Seed::parse(yaml, "seed.yaml").unwrap();
        plan(&seed.tenants[0], existing, &SystemRandomness::default())
    }

    const SEED: &str = r#"
tenants:
  - domain: fable.example
    name: Fable Books
    applications:
      - { displayName: Reader, identifierUris: ["api://reader"], scopes: [{ value: Books.Read }], secrets: [{ displayName: s, value: "high entropy" }] }
      - { displayName: Shop, permissions: [{ resource: "api://reader", scopes: [Books.Read] }], userFlow: default }
    users: [{ email: reader@example.com, password: "correct horse", displayName: A Reader }]
"#;

    #[test]
    fn names_become_ids() {
        let plan = planned(SEED, None).unwrap();
        let [reader, shop] = &plan.applications[..] else { panic!("two applications") };
        assert_eq!(shop.permissions[0].resource, reader.app_id);
        assert_eq!(shop.user_flow, Some(plan.flows[0].id));
        assert_ne!(reader.app_id, shop.app_id);
        assert_eq!(plan.flows[0].methods, [SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode]);
        assert_eq!(plan.users[0].display_name, "A Reader");
    }

    #[test]
    fn a_second_plan_of_the_same_seed_is_the_first() {
        let first = planned(SEED, None).unwrap();
        let existing = Existing { id: first.id, applications: first.applications, flows: first.flows };
        let second = planned(SEED, Some(&existing)).unwrap();
        assert_eq!(second.id, existing.id);
        assert_eq!(second.applications, existing.applications);
        assert_eq!(second.flows, existing.flows);
    }

    #[test]
    fn a_tenant_under_another_id_is_refused() {
        let existing =
            Existing { id: TenantId::random(&SystemRandomness::default()), applications: vec![], flows: vec![] };
        let yaml = "tenants: [{ id: 6f1c3a52-0000-4000-8000-000000000001, domain: a.example, name: A }]";
        assert!(matches!(planned(yaml, Some(&existing)), Err(PlanError::OtherId { .. })));
    }

    #[test]
    fn a_password_that_is_none_is_refused_by_its_owner() {
        let mut seed = Seed::parse(SEED, "seed.yaml").unwrap();
        seed.tenants[0].users[0].password = Secret::new("short".to_owned());
        let problem = plan(&seed.tenants[0], None, &SystemRandomness::default()).unwrap_err().to_string();
        assert!(problem.contains("reader@example.com"), "{problem}");
        assert!(!problem.contains("short"), "{problem}");
    }
}
