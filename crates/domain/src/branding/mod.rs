//! How a tenant looks: its logo and colours, for light and dark, with every pair readable.

mod brand;
mod colour;
mod palette;

#[cfg(test)]
mod tests;

pub use brand::{Branding, Logo};
pub use colour::{Colour, NotAColour};
pub use palette::{Appearance, LowContrast, Palette};
