//! Arrows point down only, and rooms on one floor don't know each other.

use super::manifest::{Kind, Package};

/// Where a crate stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// On a floor; the second number orders what stands above what on the same floor.
    Floor(u8, u8),
    /// On the top floor, but a stranger to the house: it speaks to it over the wire only.
    Stranger,
    /// Beside the house: for tests, builds and measurements, never part of the program.
    Beside,
}

/// Every package of the workspace.
const PLACES: [(&str, Place); 14] = [
    ("vestibule-protocol", Place::Floor(0, 0)),
    ("vestibule-domain", Place::Floor(0, 1)),
    ("vestibule-storage", Place::Floor(1, 0)),
    ("vestibule-outbound", Place::Floor(1, 0)),
    ("vestibule-services", Place::Floor(2, 0)),
    ("vestibule-http", Place::Floor(3, 0)),
    ("vestibule-signin", Place::Floor(3, 1)),
    ("vestibule-manage", Place::Floor(3, 1)),
    ("vestibule-server", Place::Floor(4, 0)),
    ("vestibule-samples", Place::Stranger),
    ("vestibule-testkit", Place::Beside),
    ("vestibule-bench", Place::Beside),
    ("vestibule-fuzz", Place::Beside),
    ("xtask", Place::Beside),
];

fn place(package: &str) -> Option<Place> {
    PLACES.iter().find(|(name, _)| *name == package).map(|(_, place)| *place)
}

/// Why `from` may not depend on `to`; `None` when it may.
fn objection(from: Place, to: Place, kind: Option<Kind>) -> Option<&'static str> {
    match (from, to) {
        (Place::Beside, _) | (Place::Floor(4, _), Place::Stranger) => None,
        (_, Place::Beside) if kind == Some(Kind::Dev) => None,
        (_, Place::Beside) => Some("which is for tests only"),
        (Place::Stranger, _) => Some("although it must speak the public wire only"),
        (_, Place::Stranger) => Some("which is for the server alone to start"),
        (Place::Floor(floor, room), Place::Floor(below, other)) if (floor, room) == (below, other) => {
            Some("a room on the same floor")
        }
        (Place::Floor(floor, room), Place::Floor(below, other)) => {
            ((floor, room) < (below, other)).then_some("an arrow up")
        }
    }
}

/// Crates without a place and dependencies that point the wrong way.
pub(super) fn violations(packages: &[Package]) -> Vec<String> {
    let mut found = Vec::new();
    for package in packages {
        let Some(from) = place(&package.name) else {
            found.push(format!("{} has no place on a floor: give it one in xtask/src/rules/floors.rs", package.name));
            continue;
        };
        for dependency in &package.dependencies {
            let Some(to) = place(&dependency.name) else {
                continue;
            };
            if let Some(reason) = objection(from, to, dependency.kind) {
                found.push(format!("{} depends on {}, {reason}", package.name, dependency.name));
            }
        }
    }
    found
}
