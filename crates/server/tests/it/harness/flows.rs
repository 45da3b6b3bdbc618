//! How the first tenant's customers sign in and up.

use super::Server;
use vestibule_domain::{
    clock::Clock as _,
    flow::{SignInMethod, UserFlow},
    ids::LogId,
    terms::{TermsDocument, TermsName},
};
use vestibule_services::flows::publishing;
use vestibule_storage::{ChangeSet, Statement, attribute_definitions, tenants, terms_documents, user_flows};

impl Server {
    /// Gives the first tenant's flow other methods, as publishing another version does.
    pub(crate) async fn set_methods(&self, methods: &[SignInMethod]) {
        let stored = user_flows::all(&self.platform.storage.tenant(self.tenant.id)).await.unwrap().remove(0);
        let flow = UserFlow { methods: methods.to_vec(), former_methods: Vec::new(), ..stored.clone() };
        self.publish_flow(&flow.in_place_of(&stored), &stored).await;
    }

    /// Lets the first tenant's flow have these methods, as if it had never had others.
    pub(crate) async fn set_only_methods(&self, methods: &[SignInMethod]) {
        let stored = user_flows::all(&self.platform.storage.tenant(self.tenant.id)).await.unwrap().remove(0);
        let flow = UserFlow { methods: methods.to_vec(), former_methods: Vec::new(), ..stored.clone() };
        self.publish_flow(&flow, &stored).await;
    }

    /// Lets the first tenant's flow ask for these pages (`attributeCollection.pages`) and terms, as publishing another version does.
    /// What can't be gone through is no flow.
    pub(crate) async fn set_pages(&self, pages: serde_json::Value, terms: &[&str]) {
        let stored = user_flows::all(&self.platform.storage.tenant(self.tenant.id)).await.unwrap().remove(0);
        let flow = UserFlow {
            attribute_collection: Some(serde_json::from_value(serde_json::json!({ "pages": pages })).unwrap()),
            terms: terms.iter().map(|name| TermsName::parse(name).unwrap()).collect(),
            ..stored.clone()
        };
        let tenant = self.platform.directory.by_id(self.tenant.id).await.unwrap();
        flow.check(tenant.attributes(), tenant.all_terms().map(AsRef::as_ref)).unwrap();
        self.publish_flow(&flow, &stored).await;
    }

    /// Defines attributes of the first tenant's own, each a pair of name and data type.
    pub(crate) async fn define(&self, attributes: &[(&str, &str)]) {
        let defined = attributes.iter().map(|(name, data_type)| {
            let definition = serde_json::json!({ "name": name, "displayName": name, "dataType": data_type });
            attribute_definitions::put(&serde_json::from_value(definition).unwrap(), self.clock.now())
        });
        self.configure(defined.collect()).await;
    }

    /// Adds a version of a terms document of the first tenant.
    pub(crate) async fn set_terms(&self, document: serde_json::Value) {
        let document: TermsDocument = serde_json::from_value(document).unwrap();
        document.check().unwrap();
        self.configure(vec![terms_documents::insert(&document, self.clock.now())]).await;
    }

    async fn publish_flow(&self, flow: &UserFlow, stored: &UserFlow) {
        self.configure(publishing(flow, stored.version, self.clock.now()).into()).await;
    }

    /// Commits statements of which each touches one row.
    async fn configure(&self, statements: Vec<Statement>) {
        let (storage, now) = (&self.platform.storage, self.clock.now());
        let id = LogId::at(now, self.platform.randomness.as_ref());
        let mut changes = ChangeSet::<()>::keyed(self.tenant.id, id, now);
        for statement in statements {
            changes = changes.one_or(statement, ());
        }
        storage.commit(changes.push(tenants::bump_config_version())).await.unwrap();
        self.platform.directory.forget(self.tenant.id);
    }
}
