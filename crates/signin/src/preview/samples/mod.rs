//! Every hosted page in its states, filled with an example: what the preview and the gallery show.
//!
//! To add a page, or a state of one, add a line to the file of its topic.

mod all;
mod attributes;
mod devices;
mod groups;
mod leaving;
mod offers;
mod own;
mod pages;
mod permissions;
mod problems;
mod signing_in;
mod signing_up;

pub(crate) use all::{APP, FORM, NOW, WHO};
pub use all::{all, one};
pub use groups::grouped;
pub use offers::Offers;
pub use own::{OwnPage, OwnQuestions};
use pages::Pages;
