//! Authorization: which client asks, for what, and the code that it gets.

mod client;
mod code;
mod scopes;

pub use client::{Client, identify as identify_client, may_answer_at, may_sign_out_to};
pub use code::{Authorization, CodeContent, issue as issue_code, open as open_code};
pub use scopes::{AppScope, DIRECTORY_APP_ID, TokenScope, check as check_scopes, for_application, for_token};
