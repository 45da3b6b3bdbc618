//! Statements: registered SQL with its parameters.
//!
//! The same text runs on both engines with `$1 … $n`. In a tenant's statement `$1` is always the tenant and is bound by
//! [`crate::ChangeSet`] and [`crate::TenantReader`], never by the caller, so that no statement can name another tenant.

use crate::value::Value;

/// Whose rows a statement touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// One tenant's: `$1` is the tenant's id, bound by the storage itself.
    Tenant,
    /// The platform's: tenant directory, jobs and clean-up across tenants. `$1` is the caller's first parameter.
    Platform,
}

/// A registered SQL text. Every one stands in its file's `ALL` list, which the statement sweep checks on both engines.
#[derive(Debug)]
pub struct Sql {
    /// `file.act`, for metrics and errors.
    pub name: &'static str,
    /// The text, in the dialect that both engines share.
    pub text: &'static str,
    /// Whose rows it touches.
    pub scope: Scope,
}

impl Sql {
    /// A statement over one tenant's rows.
    pub const fn tenant(name: &'static str, text: &'static str) -> Self {
        Self { name, text, scope: Scope::Tenant }
    }

    /// A statement over the platform's rows.
    pub const fn platform(name: &'static str, text: &'static str) -> Self {
        Self { name, text, scope: Scope::Platform }
    }

    /// The statement with its parameters: from `$2` on for a tenant's statement, from `$1` on for the platform's.
    pub fn with(&'static self, parameters: impl IntoIterator<Item = Value>) -> Statement {
        Statement { sql: self, parameters: parameters.into_iter().collect() }
    }
}

/// A statement ready to run. Its parameters may be hashes and keys: they are not printed.
#[derive(Clone)]
pub struct Statement {
    pub(crate) sql: &'static Sql,
    pub(crate) parameters: Vec<Value>,
}

impl Statement {
    /// Its registered text.
    pub const fn sql(&self) -> &'static Sql {
        self.sql
    }

    /// Its parameters, without the tenant.
    pub fn parameters(&self) -> &[Value] {
        &self.parameters
    }
}

impl std::fmt::Debug for Statement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Statement").field("sql", &self.sql.name).finish_non_exhaustive()
    }
}
