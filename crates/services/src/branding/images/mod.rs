//! Images taken in: told by their content, decoded within strict bounds, and written anew, so that nothing of a file but its
//! picture is ever kept or served.

mod prepare;
mod stored;

#[cfg(test)]
mod tests;

pub use prepare::{ImageRefusal, PreparedImage, prepare_image};
pub use stored::{image, upload};
