//! The files that pages load: stylesheet, script, icons and sample logos, prepared by the build script.
//!
//! Each is named by its content and served at `/assets/{name}`, so that browsers may keep it for ever.

/// How long a browser keeps an asset: its name changes with its content.
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

/// A file served under `/assets/`.
#[derive(Debug)]
pub struct Asset {
    /// The file's name in the source tree, such as `hosted.css`.
    pub source: &'static str,
    /// The name that it is served under: stem, hash of the content, extension.
    pub name: &'static str,
    /// The URL path that it is served at.
    pub url: &'static str,
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The value of `ETag`, quotes included.
    pub etag: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// The content compressed with brotli (RFC 7932), for those who accept it.
    pub brotli: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The asset served at `/assets/{name}`.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The asset made from the file `source`, such as `mark.svg`.
pub fn from_source(source: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.source == source)
}

#[cfg(test)]
mod tests {
    use super::{ASSETS, HOSTED_SCRIPT, HOSTED_STYLESHEET, find, from_source};

    fn text(source: &str) -> &'static str {
        std::str::from_utf8(from_source(source).unwrap().bytes).unwrap()
    }

    #[test]
    fn an_asset_is_found_by_its_hashed_name_only() {
        let stylesheet = from_source("hosted.css").unwrap();
        assert!(find(stylesheet.name).is_some());
        assert!(find("hosted.css").is_none());
        assert_eq!(stylesheet.url, HOSTED_STYLESHEET);
        assert_eq!(from_source("hosted.js").unwrap().url, HOSTED_SCRIPT);
    }

    #[test]
    fn the_stylesheet_is_within_its_budget_and_refers_to_assets_that_there_are() {
        assert!(from_source("hosted.css").unwrap().brotli.len() <= 10 * 1024);
        let references: Vec<&str> =
            text("hosted.css").split("url(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!references.is_empty());
        for reference in references {
            assert!(find(reference).is_some(), "{reference}");
        }
    }

    #[test]
    fn the_script_is_within_its_budget_and_needs_no_trusted_types() {
        assert!(from_source("hosted.js").unwrap().brotli.len() <= 2 * 1024);
        assert!(from_source("check_session.js").unwrap().bytes.len() <= 2 * 1024);
        for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "srcdoc"] {
            assert!(!text("hosted.js").contains(sink) && !text("check_session.js").contains(sink), "{sink}");
        }
    }

    #[test]
    fn minifying_keeps_every_rule() {
        let css = text("hosted.css");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert!(css.contains(".icon-dir:dir(rtl){transform:scaleX(-1)}"));
        assert!(css.contains("[hidden]{display:none!important}"));
        assert!(css.contains("@media (max-width:30rem){"));
        assert!(css.contains(".check>input[type=\"checkbox\"]:checked::before"));
        assert!(!css.contains("/*"));
    }

    #[test]
    fn every_asset_is_smaller_compressed() {
        for asset in ASSETS {
            assert!(asset.brotli.len() < asset.bytes.len(), "{}", asset.name);
        }
    }
}
