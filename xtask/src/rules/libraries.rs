//! A library with a home is used nowhere else.

use super::manifest::{Kind, Package};

/// A library, and the crates that may use it.
struct Home {
    library: &'static str,
    allowed: &'static [&'static str],
    /// Whether tests of other crates may use it.
    free_in_tests: bool,
}

const HOMES: [Home; 9] = [
    Home { library: "rusqlite", allowed: &["vestibule-storage"], free_in_tests: false },
    Home { library: "tokio-postgres", allowed: &["vestibule-storage", "vestibule-testkit"], free_in_tests: false },
    Home { library: "deadpool-postgres", allowed: &["vestibule-storage"], free_in_tests: false },
    Home { library: "tokio-postgres-rustls", allowed: &["vestibule-storage"], free_in_tests: false },
    Home {
        library: "axum",
        allowed: &[
            "vestibule-http",
            "vestibule-signin",
            "vestibule-manage",
            "vestibule-server",
            "vestibule-samples",
            "vestibule-testkit",
            "vestibule-bench",
        ],
        free_in_tests: true,
    },
    Home {
        library: "reqwest",
        allowed: &["vestibule-outbound", "vestibule-samples", "vestibule-testkit"],
        free_in_tests: true,
    },
    // What tenants bring is parsed in one place each.
    Home { library: "cssparser", allowed: &["vestibule-domain"], free_in_tests: false },
    Home { library: "image", allowed: &["vestibule-services"], free_in_tests: false },
    Home { library: "lettre", allowed: &["vestibule-outbound"], free_in_tests: false },
];

/// Where pure decisions live: nothing that waits, listens or calls.
const PURE: [&str; 2] = ["vestibule-protocol", "vestibule-domain"];

/// What pure crates may not know, not even in tests.
const IMPURE: [&str; 5] = ["tokio", "tokio-util", "futures-util", "hyper", "http-body-util"];

/// Uses of a library outside its home.
pub(super) fn violations(packages: &[Package]) -> Vec<String> {
    let mut found = Vec::new();
    for package in packages {
        for dependency in &package.dependencies {
            let in_tests = dependency.kind == Some(Kind::Dev);
            let home = HOMES.iter().find(|home| home.library == dependency.name);
            let allows = |home: &Home| home.allowed.contains(&package.name.as_str()) || in_tests && home.free_in_tests;
            if home.is_some_and(|home| !allows(home)) {
                found.push(format!("{} uses {} outside its home", package.name, dependency.name));
            }
            if PURE.contains(&package.name.as_str()) && IMPURE.contains(&dependency.name.as_str()) {
                found.push(format!("{} uses {}, although nothing on floor 0 waits", package.name, dependency.name));
            }
        }
    }
    found
}
