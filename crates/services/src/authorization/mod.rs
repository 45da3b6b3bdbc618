//! Authorization: which client asks, for what, and what it is answered.

mod answer;
mod arrival;
mod checks;
mod claims;
mod client;
mod code;
mod details;
mod front_channel;
mod read;
mod resources;
mod respond;
mod scopes;

pub use answer::{Authorization, IssuedToken, answer};
pub use arrival::{Arrival, Received, receive};
pub use checks::{Asked, check};
pub use claims::{demanded_recency, may_answer};
pub use client::{Client, identify as identify_client, may_answer_at, may_sign_out_to};
pub use code::{CodeContent, issue as issue_code, open as open_code};
pub(crate) use details::{are_granted, audience as audience_of_details, of_resource as details_of_resource};
pub use read::read;
pub use resources::{is_all_of, narrowed_to};
pub use respond::signed_if_asked;
pub use scopes::{AppScope, DIRECTORY_APP_ID, TokenScope, check_elsewhere, for_application, for_token};
