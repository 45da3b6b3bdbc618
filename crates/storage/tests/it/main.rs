//! The store from outside, on both engines.

#![cfg(test)]

mod commits;
mod crash;
mod credentials;
mod full_disk;
mod maintenance;
mod migrations;
mod nouns;
mod outcomes;
mod proxy;
mod races;
mod reach;
mod schemas;
mod sweep;
