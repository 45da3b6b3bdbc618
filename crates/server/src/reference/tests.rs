use super::pages;
use std::{collections::BTreeSet, fs, path::Path};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference")
}

#[test]
fn the_reference_pages_in_docs_are_up_to_date() {
    for (path, text) in pages() {
        let written = fs::read_to_string(folder().join(&path)).unwrap_or_default();
        assert!(written == text, "docs/reference/{path} is not what the code writes: run `cargo xtask docs`");
    }
}

#[test]
fn no_page_is_left_of_an_error_that_is_gone() {
    let made: BTreeSet<String> = pages().into_keys().collect();
    for entry in fs::read_dir(folder().join("errors")).unwrap() {
        let path = format!("errors/{}", entry.unwrap().file_name().to_string_lossy());
        assert!(made.contains(&path), "docs/reference/{path}: remove it");
    }
}
