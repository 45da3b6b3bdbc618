use super::{
    judge,
    manifest::{Dependency, Kind, Package},
    violations,
};

fn package(name: &str, dependencies: &[(&str, Option<Kind>)]) -> Package {
    let dependencies = dependencies.iter().map(|(name, kind)| Dependency { name: (*name).to_owned(), kind: *kind });
    Package { name: name.to_owned(), dependencies: dependencies.collect() }
}

fn complaint(name: &str, dependency: &str, kind: Option<Kind>) -> Option<String> {
    judge(&[package(name, &[(dependency, kind)])]).pop()
}

#[test]
fn this_workspace_keeps_its_rules() {
    assert_eq!(violations().unwrap(), Vec::<String>::new());
}

#[test]
fn an_arrow_down_is_allowed() {
    for (from, to) in [
        ("vestibule-domain", "vestibule-protocol"),
        ("vestibule-storage", "vestibule-domain"),
        ("vestibule-signin", "vestibule-http"),
        ("vestibule-server", "vestibule-samples"),
    ] {
        assert_eq!(complaint(from, to, None), None, "{from} to {to}");
    }
}

#[test]
fn an_arrow_up_is_refused_in_tests_too() {
    for kind in [None, Some(Kind::Dev), Some(Kind::Build)] {
        assert!(complaint("vestibule-protocol", "vestibule-domain", kind).is_some());
        assert!(complaint("vestibule-services", "vestibule-signin", kind).is_some());
    }
}

#[test]
fn rooms_on_one_floor_do_not_know_each_other() {
    assert!(complaint("vestibule-signin", "vestibule-manage", None).is_some());
    assert!(complaint("vestibule-storage", "vestibule-outbound", None).is_some());
}

#[test]
fn the_samples_know_nothing_of_the_house() {
    assert!(complaint("vestibule-samples", "vestibule-services", None).is_some());
    assert!(complaint("vestibule-services", "vestibule-samples", None).is_some());
}

#[test]
fn what_stands_beside_is_for_tests_only() {
    assert!(complaint("vestibule-services", "vestibule-testkit", None).is_some());
    assert_eq!(complaint("vestibule-services", "vestibule-testkit", Some(Kind::Dev)), None);
}

#[test]
fn a_crate_without_a_place_is_refused() {
    assert!(judge(&[package("vestibule-attic", &[])]).pop().unwrap().contains("vestibule-attic"));
}

#[test]
fn a_database_driver_outside_storage_is_refused_in_tests_too() {
    for kind in [None, Some(Kind::Dev)] {
        assert!(complaint("vestibule-services", "rusqlite", kind).is_some());
        assert!(complaint("vestibule-http", "tokio-postgres", kind).is_some());
    }
    assert_eq!(complaint("vestibule-storage", "rusqlite", None), None);
}

#[test]
fn http_stays_on_the_upper_floors_and_mail_in_outbound() {
    assert!(complaint("vestibule-services", "axum", None).is_some());
    assert!(complaint("vestibule-services", "reqwest", None).is_some());
    assert!(complaint("vestibule-server", "lettre", None).is_some());
    assert_eq!(complaint("vestibule-services", "axum", Some(Kind::Dev)), None);
}

#[test]
fn nothing_on_floor_0_waits() {
    assert!(complaint("vestibule-domain", "tokio", Some(Kind::Dev)).is_some());
    assert!(complaint("vestibule-protocol", "hyper", None).is_some());
}
