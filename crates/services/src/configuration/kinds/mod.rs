//! The kinds of documents: how each is written in files, and how it is stored. A file's form is the stored document's own JSON with
//! names in place of ids and without what is the default.
//!
//! To add a kind: its file here with `read` and `write`, its keys in `schema/`, its variant of [`Kind`], and its lines in
//! `reading/tenant.rs` (checking it), `stored.rs` (reading it), `resolved.rs` (ids for names), `document.rs` (writing it) and
//! `apply.rs`.

pub(super) mod application;
pub(super) mod attribute;
pub(super) mod group;
pub(super) mod language;
pub(super) mod look;
pub(super) mod secret;
pub(super) mod settings;
pub(super) mod terms;
pub(super) mod text;
pub(super) mod user_flow;

mod form;

/// A kind of documents, in the order in which files have them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// The tenant's own branding; there is at most one.
    Branding,
    /// Themes, which applications wear.
    Theme,
    /// Attributes of people that the tenant defines itself.
    Attribute,
    /// Documents that customers agree to.
    Terms,
    /// User flows.
    UserFlow,
    /// Texts in the tenant's own words.
    Text,
    /// Applications.
    Application,
    /// Groups of customers.
    Group,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Branding,
        Self::Theme,
        Self::Attribute,
        Self::Terms,
        Self::UserFlow,
        Self::Text,
        Self::Application,
        Self::Group,
    ];

    /// The key in a tenant of their list, or of the one that there is.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Branding => "branding",
            Self::Theme => "themes",
            Self::Attribute => "attributes",
            Self::Terms => "terms",
            Self::UserFlow => "userFlows",
            Self::Text => "texts",
            Self::Application => "applications",
            Self::Group => "groups",
        }
    }

    /// What one of them is called.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Branding => "branding",
            Self::Theme => "theme",
            Self::Attribute => "attribute",
            Self::Terms => "terms document",
            Self::UserFlow => "user flow",
            Self::Text => "texts",
            Self::Application => "application",
            Self::Group => "group",
        }
    }

    /// The key that names one of them.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::Theme | Self::Attribute | Self::Terms => "name",
            Self::Text => "locale",
            Self::Branding | Self::UserFlow | Self::Application | Self::Group => "displayName",
        }
    }

    /// Whether there is at most one, which stands in no list.
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Branding)
    }

    /// Whether what files leave out may be taken away.
    pub const fn can_be_pruned(self) -> bool {
        // Groups hold people, who are no configuration.
        !matches!(self, Self::Group)
    }
}
