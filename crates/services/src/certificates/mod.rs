//! Certificates of tenants' own hosts, ordered from an authority by ACME (RFC 8555).
//!
//! Every verified host without an uploaded certificate gets one, and the next when two thirds of its life are over. Of several nodes
//! one orders, by a lease; all answer the authority, since what they answer is in the store. What fails is tried again less and less
//! often, and says why in `vestibule tenant host list`.

mod account;
mod answers;
mod ending;
mod order;
mod pace;
mod request;
mod round;

pub use answers::answer_of;
pub use ending::tell_of_ending;
pub use request::{RequestRefusal, request};
pub use round::{Judge, Orders};
