//! App roles of people, by themselves and by their groups, and the groups claim.

use crate::harness::{RelyingParty, Server, USER, on_both_engines};
use serde_json::json;
use vestibule_domain::{
    application::{AppRole, GroupMembershipClaims, MemberType, TokenClaims},
    user::EmailAddress,
};
use vestibule_services::memberships::{AssignedRole, NewGroup, UserAssignments, establish};

fn group(name: &str, assigned: Vec<AssignedRole>) -> NewGroup {
    let members = vec![EmailAddress::parse(USER).unwrap()];
    NewGroup { id: None, display_name: name.to_owned(), members, assigned }
}

fn role(client: &RelyingParty, role: Option<&str>) -> AssignedRole {
    AssignedRole { app_id: client.app, app_role: role.map(str::to_owned) }
}

async fn assign(server: &Server, groups: &[NewGroup], own: Vec<AssignedRole>) {
    let own = UserAssignments { user: EmailAddress::parse(USER).unwrap(), assigned: own };
    establish(&server.platform, server.tenant.id, groups, &[own]).await.unwrap();
}

async fn offer(server: &Server, client: &RelyingParty, roles: &[&str]) {
    let roles = roles.iter().map(|value| AppRole::new(value, vec![MemberType::User]));
    let roles: Vec<AppRole> = roles.collect();
    server.reconfigure(client, |application| application.app_roles.extend(roles)).await;
}

async fn tell(server: &Server, client: &RelyingParty, which: GroupMembershipClaims) {
    let claims = TokenClaims { group_membership_claims: which, ..TokenClaims::default() };
    server.reconfigure(client, |application| application.token_claims = claims.boxed()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_of_the_client_stand_in_id_tokens_and_those_of_the_api_in_access_tokens() {
    on_both_engines(async |server| {
        let native = RelyingParty {
            scope: "openid offline_access api://reader/Books.Read".to_owned(),
            ..RelyingParty::native(server)
        };
        let reader = RelyingParty::reader(server);
        offer(server, &native, &["Editor", "Guest"]).await;
        offer(server, &reader, &["Librarian"]).await;
        let staff = group("Staff", vec![role(&reader, Some("Librarian")), role(&native, Some("Editor"))]);
        // `Books.Sync` is a role for applications, `Gone` none that is offered.
        let own = ["Editor", "Gone"].map(|name| role(&native, Some(name)));
        let own = own.into_iter().chain([role(&reader, Some("Books.Sync"))]).collect();
        assign(server, &[staff], own).await;
        let answer = native.tokens(server).await;
        assert_eq!(answer.claims("id_token")["roles"], json!(["Editor"]));
        assert_eq!(answer.claims("access_token")["roles"], json!(["Librarian"]));
        let refreshed = native.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(refreshed.claims("access_token")["roles"], json!(["Librarian"]));
        let shop = RelyingParty::shop(server).tokens(server).await;
        assert!(shop.claims("id_token").get("roles").is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_groups_claim_holds_what_the_application_asks_for() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let groups = [group("Staff", vec![role(&shop, None)]), group("Readers", Vec::new())];
        assign(server, &groups, Vec::new()).await;
        // A second time changes nothing.
        assign(server, &groups, Vec::new()).await;
        for (which, expected) in [
            (GroupMembershipClaims::None, None),
            (GroupMembershipClaims::ApplicationGroup, Some(1)),
            (GroupMembershipClaims::SecurityGroup, Some(2)),
            (GroupMembershipClaims::All, Some(2)),
        ] {
            tell(server, &shop, which).await;
            let claims = shop.tokens(server).await.claims("id_token");
            let found = claims.get("groups").map(|groups| groups.as_array().unwrap().len());
            assert_eq!(found, expected, "{which:?}");
            assert!(claims.get("hasgroups").is_none());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_in_too_many_groups_is_said_to_have_groups() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        tell(server, &shop, GroupMembershipClaims::All).await;
        let many: Vec<NewGroup> = (0..200).map(|n| group(&format!("Group {n}"), Vec::new())).collect();
        assign(server, &many, Vec::new()).await;
        let claims = shop.tokens(server).await.claims("id_token");
        assert_eq!(claims["groups"].as_array().unwrap().len(), 200);
        assign(server, &[group("One more", Vec::new())], Vec::new()).await;
        let claims = shop.tokens(server).await.claims("id_token");
        assert_eq!((claims.get("groups"), &claims["hasgroups"]), (None, &json!(true)));
    })
    .await;
}

/// The wall between tenants.
#[tokio::test(flavor = "multi_thread")]
async fn another_tenants_assignments_say_nothing() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        offer(server, &shop, &["Editor"]).await;
        tell(server, &shop, GroupMembershipClaims::All).await;
        let own =
            UserAssignments { user: EmailAddress::parse(USER).unwrap(), assigned: vec![role(&shop, Some("Editor"))] };
        establish(&server.platform, server.other.id, &[group("Staff", Vec::new())], &[own]).await.unwrap();
        let claims = shop.tokens(server).await.claims("id_token");
        assert!(claims.get("roles").is_none() && claims.get("groups").is_none());
    })
    .await;
}
