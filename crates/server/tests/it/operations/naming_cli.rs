//! Commands that name applications and servers as people do.

use super::process::{CHEAP, Dev, printed, refused};

/// The arguments of a command on the sample tenant.
fn together<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &["--data", "data", "--tenant", "fable.example"]].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_named_by_its_name_and_the_server_by_its_own_address() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let dev = Dev::start(folder, &["--data", "data"], &CHEAP).await;
    let command = |arguments: &[&str]| printed(folder, &together(arguments));
    let no = |arguments: &[&str]| refused(folder, &together(arguments));
    let applications = dev.announced["tenants"][0]["applications"].as_array().unwrap();
    let shop = applications.iter().find(|application| application["displayName"] == "Shop").unwrap();
    let shop = shop["appId"].as_str().unwrap();
    command(&["branding", "set", "--theme", "club", "primaryColor=#1f4d3a"]);
    let said = command(&["branding", "theme", "assign", "club", "--client", "Shop"]);
    assert_eq!(said, format!("application {shop} wears theme club\n"));
    assert_eq!(command(&["branding", "theme", "list"]), "club Shop\n");
    command(&["branding", "theme", "unassign", "--client", shop]);
    assert_eq!(command(&["branding", "theme", "list"]), "club\n");
    let told = no(&["branding", "theme", "assign", "club", "--client", "Shpo"]);
    assert!(told.contains("did you mean Shop?") && told.contains(&format!("{shop}  Shop")), "{told}");
    command(&["consent", "grant", "--client", "shop", "--resource", "Reader", "--scope", "Books.Read"]);
    let listed = command(&["consent", "list", "--client", "Shop"]);
    assert!(listed.contains(&format!("client {shop} Shop  Reader: Books.Read")), "{listed}");
    command(&["consent", "revoke", "--client", "Shop", "--resource", "Reader"]);
    for arguments in [
        &["consent", "list", "--client", "Nobody"][..],
        &["consent", "revoke", "--client", "Shop", "--resource", "Nothing"],
        &["consent", "grant", "--client", "Shop", "--resource", "Nothing", "--scope", "x"],
    ] {
        let told = no(arguments);
        assert!(told.contains("there is no application No") && told.contains("  Reader"), "{told}");
    }
    let address = printed(folder, &["preview", "--data", "data", "fable.example"]);
    assert!(address.starts_with(&format!("{}/", dev.base())), "{address} is not at {}", dev.base());
    let list = reqwest::get(address.trim()).await.unwrap();
    assert_eq!(list.status(), 200);
    dev.program.stop().await;
}
