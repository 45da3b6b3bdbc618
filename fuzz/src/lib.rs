//! What the fuzz targets do, as functions over bytes.

pub mod protocol;
