//! Which flow a request follows: what pages and mails of its journey say depends on it.

use crate::tenants::TenantSnapshot;
use std::sync::{Arc, OnceLock};
use vestibule_domain::{
    application::Application,
    branding::Look,
    flow::UserFlow,
    locale::{Language, Offered},
    texts::OwnTexts,
};

/// The flow and the application of a request's journey. Empty until the journey is known, and for requests without one.
#[derive(Clone, Default, Debug)]
pub struct Following(OnceLock<(Arc<UserFlow>, Option<Arc<Application>>)>);

impl Following {
    /// Says once which flow is followed, and for which application.
    pub fn follow(&self, flow: &Arc<UserFlow>, application: Option<&Arc<Application>>) {
        // A request has one journey: whoever says it again says the same.
        let _ = self.0.set((Arc::clone(flow), application.cloned()));
    }

    /// The flow.
    pub fn flow(&self) -> Option<&Arc<UserFlow>> {
        self.0.get().map(|(flow, _)| flow)
    }

    /// The application's name.
    pub fn application(&self) -> Option<&str> {
        self.0
            .get()
            .and_then(|(_, application)| application.as_ref())
            .map(|application| application.display_name.as_str())
    }

    /// How pages and mails look: as the application's theme says, else the tenant.
    pub fn look<'a>(&self, tenant: &'a TenantSnapshot, language: &Language) -> &'a Arc<Look> {
        let application = self.0.get().and_then(|(_, application)| application.as_ref());
        tenant.looks().of(application.and_then(|application| application.branding_theme.as_ref()), language)
    }

    /// The languages that are offered: the flow's, else the tenant's.
    pub fn languages<'a>(&'a self, tenant: &'a TenantSnapshot) -> Offered<'a> {
        let settings = tenant.settings();
        let of_flow = self.flow().map(|flow| flow.languages.as_slice()).filter(|languages| !languages.is_empty());
        Offered { only: of_flow.unwrap_or(&settings.languages), default: settings.default_language.as_deref() }
    }

    /// The business's own words in a language.
    pub fn own_texts(&self, tenant: &TenantSnapshot, language: &Language) -> OwnTexts {
        let own = tenant.texts().of(self.flow().map(|flow| flow.id), language);
        own.with_branding(self.look(tenant, language).words.as_ref())
    }
}
