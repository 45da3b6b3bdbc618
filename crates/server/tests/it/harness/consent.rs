//! Scopes that people agree to themselves, and what they have agreed to.

use super::{RelyingParty, Server, USER};
use vestibule_domain::{
    application::ScopeType,
    ids::{AppId, UserId},
};
use vestibule_services::{
    consent::{self, Withdrawn},
    users,
};
use vestibule_storage::permission_grants;
use vestibule_testkit::browser::{Browser, Page};

/// What [`people_may_write`] lets each person agree to, and nobody has.
pub(crate) const WRITE: &str = "api://reader/Books.Write";
/// The answer of a question that says yes.
pub(crate) const ALLOW: (&str, &str) = ("decision", "allow");
/// The one that says no.
pub(crate) const DENY: (&str, &str) = ("decision", "deny");

/// Makes `Books.Write` of Reader a scope that each person may agree to.
pub(crate) async fn people_may_write(server: &Server) {
    server
        .reconfigure(&RelyingParty::reader(server), |reader| {
            for scope in &mut reader.scopes {
                if scope.value == "Books.Write" {
                    scope.consent_type = ScopeType::User;
                    scope.user_consent_display_name = Some("Change your reading list".to_owned());
                    scope.user_consent_description = Some("Add and remove books".to_owned());
                }
            }
        })
        .await;
}

/// Whoever signs in everywhere.
pub(crate) async fn user_id(server: &Server) -> UserId {
    let cx = server.administrator(server.tenant.id).await;
    users::find(&cx, USER).await.unwrap().unwrap().id
}

/// What they have agreed to: client, API and scopes.
pub(crate) async fn permissions_of_user(server: &Server) -> Vec<(AppId, AppId, Vec<String>)> {
    let rows = server.platform.storage.tenant(server.tenant.id);
    let records = permission_grants::of_user(&rows, user_id(server).await).await.unwrap();
    records.into_iter().map(|record| (record.client, record.resource, record.scopes)).collect()
}

/// Takes back what they have agreed to for a client.
pub(crate) async fn withdraw_consent(server: &Server, client: AppId) -> Withdrawn {
    let cx = server.administrator(server.tenant.id).await;
    consent::withdraw(&cx, user_id(server).await, client, None).await.unwrap()
}

/// Says yes to another question than was shown.
pub(crate) async fn agree_to_another(browser: &Browser, page: &Page, question: &str) -> Page {
    let mut fields = page.hidden_fields();
    fields.retain(|(name, _)| name != "question");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend([ALLOW, ("question", question)]);
    browser.post(page.url.as_str(), &fields).await.unwrap()
}

/// Whether a page that somebody is asked on asks for [`WRITE`], too.
pub(crate) fn assert_asks_to_write(page: &Page) {
    for shown in ["It asks for permission to", "Change your reading list", "It may already", "Sign you in"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
}

/// Whether it says that [`WRITE`] is agreed to, and asks for nothing.
pub(crate) fn assert_may_write_already(page: &Page) {
    let asks = page.body.contains("It asks for permission to");
    assert!(page.body.contains("Change your reading list") && !asks, "{}", page.body);
}

/// Whether it says that only an administrator can agree, and takes no yes.
pub(crate) fn assert_takes_an_administrator(page: &Page) {
    let takes_yes = page.body.contains(r#"value="allow""#);
    assert!(page.body.contains("administrator") && !takes_yes, "{}", page.body);
}
