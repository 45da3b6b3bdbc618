//! What the OpenID Foundation's conformance suite asks of a server, played as its modules drive it: docs/reference/conformance.md
//! names the test of each module. Passing here certifies nothing.

mod basic;
mod dynamic;
mod fapi2_assertions;
mod fapi2_proofs;
mod fapi2_requests;
mod fapi2_variants;
mod logout;
