//! Everything a customer sees: one struct for each page, filled by a handler and rendered to HTML.
//!
//! A page extends `templates/shell.html`, takes every word from `translations/`, has no inline style, script or event
//! attribute (the content security policy forbids them), and works without script. Forms post to the URL that they
//! are shown at. To add a page, add a struct here, a template beside the others, and its texts to every translation.

mod account_picker;
mod admin_consent;
mod approval;
mod attribute_field;
mod brand;
mod check_session;
mod code;
mod consent;
mod consent_records;
mod countries;
mod device;
mod explained;
mod language_link;
mod leaving;
mod link;
mod new_password;
mod outcome;
mod own_prose;
mod password;
mod preview;
mod problem;
mod reset;
mod shell;
mod sign_in;
mod sign_up;
mod stay;
mod takes;
mod terms;
mod texts;
mod username;

pub use account_picker::{Account, AccountPicker};
pub use admin_consent::{AdminConsent, AdminConsentLine, NoAdministrator};
pub use approval::{Approval, ApprovalGone, ApprovalOfAnother};
pub use askama::{Error, Template};
pub use attribute_field::{AttributeField, Choice, Control, Dependence, Line};
pub use brand::Brand;
pub use check_session::CheckSession;
pub use code::{Code, CodeError, CodePurpose};
pub use consent::{ApplicationLink, ApplicationPage, Consent, ConsentLine, Permissions};
pub use consent_records::{AllowedApplication, ConsentRecords};
pub use countries::{countries, country_name};
pub use device::{DeviceCode, DeviceConfirm, UserCodeError, device_message};
pub use explained::ExplainedError;
pub use language_link::{LanguageLink, LanguageMenu};
pub use leaving::{FormPost, FrontChannelLogout, Leave, SignOutConfirm, SignedOut, StillSignedIn};
pub use link::{LinkOpened, LinkSent};
pub use new_password::{NewPassword, PasswordProblem};
pub use outcome::{Outcome, OutcomeOf};
pub use password::{Password, PasswordError};
pub use preview::{Preview, PreviewGroup, PreviewLink, PreviewPage};
pub use problem::{AppLink, CookiesCleared, ErrorPage, JourneyExpired, Locked, Problem, RateLimited, Staleness};
pub use reset::{ResetIdentifier, ResetPassword};
pub use shell::{FormToken, Shell, Theme};
pub use sign_in::{IdentifierError, SignIn};
pub use sign_up::{SignUpDetails, SignUpEmail};
pub use stay::StaySignedIn;
pub use takes::Takes;
pub use terms::{Terms, TermsField};
pub use texts::{Texts, catalogue};
pub use username::{SignUpUsername, UsernameProblem};
pub use vestibule_domain::wording::{Block, Inline};
