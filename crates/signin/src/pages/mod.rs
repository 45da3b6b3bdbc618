//! The hosted pages: what a customer sees of a journey, and what a customer's answers do to it.
//!
//! `journey` opens and seals the journey of a request, `show` renders the page of a step, `answers` has one file for
//! each question's answer, `notice` leads back from an answer that goes no further, `finish` ends a journey.

mod address;
mod admin_consent;
mod answers;
mod application_links;
mod approve;
mod attributes;
mod bare;
mod consent;
mod consent_records;
mod device;
mod explain_error;
mod files;
mod finish;
mod form;
mod journey;
mod journey_policy;
mod notice;
mod preview;
mod problems;
mod question;
mod show;
mod sign_out;
mod step;
mod surroundings;
mod visit;

pub(crate) use admin_consent::{
    answer_admin_consent, answer_older_admin_consent, show_admin_consent, show_older_admin_consent,
};
pub(crate) use approve::{answer_request, request_answered, show_request};
pub(crate) use bare::{PAGES as BARE_PAGES, bare};
pub(crate) use consent_records::{show_consent_records, withdraw_consent};
pub(crate) use device::{
    confirm_device, decide_device, device_done, enter_code_of_any_tenant, enter_device_code, short_address,
    show_code_of_any_tenant, show_device_code,
};
pub(crate) use explain_error::explain_error;
pub(crate) use files::{asset, brand, no_icon};
pub(crate) use journey::begin;
pub(crate) use preview::{preview, preview_page};
pub use problems::problem_page;
pub(crate) use problems::{Failing, failed, protocol_error, unknown_tenant};
pub(crate) use sign_out::{ask_to_sign_out, confirm_sign_out, sign_out, signed_out};
pub(crate) use step::step;
pub(crate) use surroundings::{Surroundings, html, session};
