//! What every kind of document can do, so that planning, applying and exporting are written once.

use super::{
    kinds::{self, Kind, group::Group, look::Look},
    names::Names,
};
use serde_json::Value;
use vestibule_domain::{
    application::Application, attribute::AttributeDefinition, clock::Timestamp, flow::UserFlow, ids::GroupId,
    terms::TermsDocument, texts::TextOverrides,
};
use vestibule_storage::{
    Statement, StorageError, TenantReader, app_role_assignments, applications, attribute_definitions, groups,
    permission_grants, terms_documents, text_overrides, user_flows,
};

/// A document of a tenant.
pub(super) trait Document: Clone + PartialEq + Send + Sync {
    /// What it is.
    fn kind(&self) -> Kind;

    /// What people call it.
    fn name(&self) -> String;

    /// What tells it from others of its kind, whatever it is called.
    fn key(&self) -> String;

    /// As files have it.
    fn written(&self, names: &Names) -> Value;
}

/// A document that is stored in a row of its own.
pub(super) trait Stores: Document {
    /// Whether it only ever gets more, so that writing what is there already is no conflict.
    const ADDS_ONLY: bool = false;

    /// What is written to make it; the first statement must touch one row.
    fn inserted(&self, at: Timestamp) -> Vec<Statement>;

    /// What is written to replace what is stored under its key, the first statement touching one row; `None` if that is not there
    /// any more.
    async fn replaced(&self, rows: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError>;

    /// What is written to take it away, with whatever counts for nothing without it, the first statement touching one row; `None` if
    /// it is not there any more.
    async fn deleted(&self, rows: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError>;
}

impl Document for Application {
    fn kind(&self) -> Kind {
        Kind::Application
    }

    fn name(&self) -> String {
        self.display_name.clone()
    }

    fn key(&self) -> String {
        self.app_id.to_string()
    }

    fn written(&self, names: &Names) -> Value {
        kinds::application::write(self, names)
    }
}

impl Stores for Application {
    fn inserted(&self, at: Timestamp) -> Vec<Statement> {
        vec![applications::insert(self, at)]
    }

    async fn replaced(&self, rows: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        let stored = applications::by_id(rows, self.id).await?;
        Ok(stored.map(|stored| vec![applications::update(self, stored.version)]))
    }

    async fn deleted(&self, rows: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        let stored = applications::by_id(rows, self.id).await?;
        Ok(stored.map(|stored| {
            vec![
                applications::delete(self.id, stored.version),
                app_role_assignments::remove_all(self.app_id),
                permission_grants::forget_client(self.app_id),
            ]
        }))
    }
}

impl Document for UserFlow {
    fn kind(&self) -> Kind {
        Kind::UserFlow
    }

    fn name(&self) -> String {
        self.display_name.clone()
    }

    fn key(&self) -> String {
        self.id.to_string()
    }

    fn written(&self, _: &Names) -> Value {
        kinds::user_flow::write(self)
    }
}

impl Stores for UserFlow {
    fn inserted(&self, at: Timestamp) -> Vec<Statement> {
        vec![user_flows::insert(self, at)]
    }

    /// Journeys that are under way end on the version that they began with.
    async fn replaced(&self, rows: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        let stored = user_flows::by_id(rows, self.id).await?;
        Ok(stored.map(|stored| {
            vec![user_flows::archive(self.id, stored.version, now), user_flows::update(self, stored.version, now)]
        }))
    }

    async fn deleted(&self, rows: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        let Some(stored) = user_flows::by_id(rows, self.id).await? else { return Ok(None) };
        let mut statements =
            vec![user_flows::archive(self.id, stored.version, now), user_flows::delete(self.id, stored.version)];
        let texts = text_overrides::all(rows).await?;
        let own = texts.iter().filter(|overrides| overrides.flow == Some(self.id));
        statements.extend(own.map(|overrides| text_overrides::delete(overrides.flow, &overrides.locale)));
        Ok(Some(statements))
    }
}

impl Document for AttributeDefinition {
    fn kind(&self) -> Kind {
        Kind::Attribute
    }

    fn name(&self) -> String {
        self.name.as_str().to_owned()
    }

    fn key(&self) -> String {
        self.name.key()
    }

    fn written(&self, _: &Names) -> Value {
        kinds::attribute::write(self)
    }
}

impl Stores for AttributeDefinition {
    fn inserted(&self, at: Timestamp) -> Vec<Statement> {
        vec![attribute_definitions::put(self, at)]
    }

    async fn replaced(&self, _: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![attribute_definitions::put(self, now)]))
    }

    async fn deleted(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![attribute_definitions::remove(&self.name)]))
    }
}

impl Document for TermsDocument {
    fn kind(&self) -> Kind {
        Kind::Terms
    }

    fn name(&self) -> String {
        self.name.to_string()
    }

    fn key(&self) -> String {
        self.name.to_string()
    }

    fn written(&self, _: &Names) -> Value {
        kinds::terms::write(self)
    }
}

impl Stores for TermsDocument {
    fn inserted(&self, at: Timestamp) -> Vec<Statement> {
        vec![terms_documents::insert(self, at)]
    }

    /// Earlier versions stay: people have agreed to them.
    async fn replaced(&self, _: &TenantReader, now: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![terms_documents::insert(self, now)]))
    }

    async fn deleted(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![terms_documents::remove(&self.name)]))
    }
}

impl Document for TextOverrides {
    fn kind(&self) -> Kind {
        Kind::Text
    }

    fn name(&self) -> String {
        self.locale.to_string()
    }

    fn key(&self) -> String {
        format!("{} {}", self.flow.map(|flow| flow.to_string()).unwrap_or_default(), self.locale)
    }

    fn written(&self, names: &Names) -> Value {
        kinds::text::write(self, names)
    }
}

impl Stores for TextOverrides {
    fn inserted(&self, _: Timestamp) -> Vec<Statement> {
        vec![text_overrides::put(self)]
    }

    async fn replaced(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![text_overrides::put(self)]))
    }

    async fn deleted(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(vec![text_overrides::delete(self.flow, &self.locale)]))
    }
}

impl Document for Look {
    fn kind(&self) -> Kind {
        if self.theme.is_some() { Kind::Theme } else { Kind::Branding }
    }

    fn name(&self) -> String {
        self.theme.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    fn key(&self) -> String {
        self.name()
    }

    fn written(&self, _: &Names) -> Value {
        kinds::look::write(self)
    }
}

impl Document for Group {
    fn kind(&self) -> Kind {
        Kind::Group
    }

    fn name(&self) -> String {
        self.display_name.clone()
    }

    fn key(&self) -> String {
        self.id.map(|id: GroupId| id.to_string()).unwrap_or_default()
    }

    fn written(&self, names: &Names) -> Value {
        kinds::group::write(self, names)
    }
}

impl Stores for Group {
    const ADDS_ONLY: bool = true;

    fn inserted(&self, at: Timestamp) -> Vec<Statement> {
        let made = self.id.map(|id| groups::insert(id, &self.display_name, at));
        made.into_iter().chain(self.assignments()).collect()
    }

    /// Assignments are added and never taken away, so that nothing is replaced.
    async fn replaced(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(self.assignments()))
    }

    async fn deleted(&self, _: &TenantReader, _: Timestamp) -> Result<Option<Vec<Statement>>, StorageError> {
        Ok(Some(Vec::new()))
    }
}

impl Group {
    fn assignments(&self) -> Vec<Statement> {
        let Some(id) = self.id else { return Vec::new() };
        let assigned = self
            .assigned
            .iter()
            .map(|(app, role)| app_role_assignments::assign(id.uuid(), *app, role.as_deref().unwrap_or_default()));
        assigned.collect()
    }
}
