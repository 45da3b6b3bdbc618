//! What leaves the server: today mail, later text messages, webhooks and upstream identity providers. Everything that
//! opens a connection to the outside lives on this floor.

pub mod mail;
