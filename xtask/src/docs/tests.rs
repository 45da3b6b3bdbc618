use crate::workspace::root;
use std::path::{Path, PathBuf};

/// The files below a directory whose names end so.
fn files(directory: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn pages() -> Vec<PathBuf> {
    let mut pages = files(&root().join("docs"), ".md");
    pages.extend(["README.md", "CHANGELOG.md", "SECURITY.md"].map(|name| root().join(name)));
    pages
}

/// What stands between `](` and `)` in a page and leads to a file.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets.filter_map(|target| target.split('#').next()).filter(|target| !target.is_empty() && !target.contains("://"))
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        broken.extend(
            links(&text)
                .filter(|link| !page.parent().unwrap().join(link).exists())
                .map(|link| format!("{}: {link}", page.display())),
        );
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn every_decision_is_in_the_list() {
    let list = std::fs::read_to_string(root().join("docs/decisions/README.md")).unwrap();
    for page in files(&root().join("docs/decisions"), ".md") {
        let name = page.file_name().unwrap().to_str().unwrap();
        assert!(name == "README.md" || list.contains(&format!("({name})")), "{name}");
    }
}
