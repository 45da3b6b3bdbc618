//! The selectors that a style sheet may name, and what on our pages they stand for.
//!
//! Sheets written for Entra's documented names apply as they are: each name stands for elements of ours, so that pages need
//! not carry the names, and no selector reaches anything else.

use std::fmt::Write as _;

/// One documented element: its class names, or a type, and what it is on our pages.
struct Element {
    named: &'static [&'static str],
    ours: &'static str,
}

const fn element(named: &'static [&'static str], ours: &'static str) -> Element {
    Element { named, ours }
}

/// The class that marks a field with an error, beside the field's own.
const HAS_ERROR: &str = "ext-has-error";

const ELEMENTS: &[Element] = &[
    element(&["ext-background-image"], "body .background"),
    element(&["ext-header"], "body .site-head"),
    element(&["ext-header-logo"], ".site-head .site-logo"),
    element(&["ext-middle"], "body .stage"),
    element(&["ext-vertical-split-main-section"], "[data-layout=\"split\"] .stage"),
    element(&["ext-vertical-split-background-image-container"], "[data-layout=\"split\"] .background"),
    element(&["ext-sign-in-box"], ".stage .auth"),
    element(&["ext-title"], ".auth .auth-head h1"),
    element(&["ext-subtitle"], ".auth .auth-head p"),
    element(&["ext-button"], ".auth .btn:not(.btn-link)"),
    element(&["ext-button", "ext-primary"], ".auth .btn.btn-primary"),
    element(&["ext-button", "ext-secondary"], ".auth .btn:not(.btn-primary,.btn-link)"),
    element(&["ext-error"], ".auth :is(.error,.alert-danger)"),
    element(&["ext-input"], ".auth .field .input"),
    element(&["ext-text-box"], ".auth .field .input"),
    element(&["ext-input", "ext-text-box"], ".auth .field .input"),
    element(&["ext-boilerplate-text"], ".stage .boilerplate"),
    element(&["ext-promoted-fed-cred-box"], ".auth .social"),
    element(&["ext-footer"], ".stage .auth-foot"),
    element(&["ext-footer-links"], ".stage .auth-foot"),
    element(&["ext-footer-item"], ".stage .auth-foot>a"),
    element(&["ext-debug-item"], ".auth .meta-box"),
];

const STATES: [&str; 6] = ["link", "visited", "hover", "focus", "focus-visible", "active"];

/// A selector as it was written: at most one type, and classes and states in their order.
#[derive(Default, Debug)]
pub(super) struct Compound {
    pub(super) type_name: Option<String>,
    pub(super) classes: Vec<String>,
    pub(super) states: Vec<String>,
}

impl Compound {
    /// What it stands for on our pages; `None` if it is not among the documented.
    pub(super) fn ours(&self) -> Option<String> {
        if !self.states.iter().all(|state| STATES.contains(&state.as_str())) {
            return None;
        }
        let mut selector = match self.type_name.as_deref() {
            Some("body") if self.classes.is_empty() => "body".to_owned(),
            Some("a") if self.classes.is_empty() => ":is(.auth,.auth-foot,.boilerplate) a:not(.btn)".to_owned(),
            Some(_) => return None,
            None => self.element()?,
        };
        for state in &self.states {
            // Writing to a string can't fail.
            let _ = write!(selector, ":{state}");
        }
        Some(selector)
    }

    fn element(&self) -> Option<String> {
        let failed = self.classes.iter().any(|class| class == HAS_ERROR);
        let classes: Vec<&str> = self.classes.iter().map(String::as_str).filter(|class| *class != HAS_ERROR).collect();
        let same = |named: &[&str]| named.len() == classes.len() && named.iter().all(|name| classes.contains(name));
        let found = ELEMENTS.iter().find(|element| same(element.named))?;
        let field = found.ours.contains(" .input");
        match failed {
            true if field => Some(format!("{}[aria-invalid=\"true\"]", found.ours)),
            true => None,
            false => Some(found.ours.to_owned()),
        }
    }
}

/// The documented selectors, without their states.
pub fn documented_selectors() -> Vec<String> {
    let classes = |element: &Element| element.named.iter().fold(String::new(), |all, class| format!("{all}.{class}"));
    let mut all: Vec<String> = ["body", "a"].map(str::to_owned).into();
    all.extend(ELEMENTS.iter().map(classes));
    all.push(format!(".ext-input.ext-text-box.{HAS_ERROR}"));
    all
}

pub(super) fn known() -> String {
    format!("{}; each with :{}", documented_selectors().join(", "), STATES.join(", :"))
}
