//! Dependency rules: which crate may know which (the floors), and which crate alone may know a library.
//!
//! To add a crate, give it its place in `floors::PLACES`; an unplaced one breaks the rules.

mod floors;
mod libraries;
mod manifest;
#[cfg(test)]
mod tests;

use anyhow::Result;
use manifest::Package;

/// Every way in which the workspace breaks its rules, in words; empty when it keeps them.
pub(crate) fn violations() -> Result<Vec<String>> {
    Ok(judge(&manifest::packages()?))
}

fn judge(packages: &[Package]) -> Vec<String> {
    let mut found = floors::violations(packages);
    found.extend(libraries::violations(packages));
    found
}
