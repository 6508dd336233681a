//! The rules K1 to K17 over real chains, by the sequential validator.
//! Each expectation is the reference node's own verdict or a recount by other means; every comparison has a twin that
//! must fail.

#[path = "../common/mod.rs"]
mod common;

mod chains;
mod headers;
#[path = "../common/judged.rs"]
mod judged;
mod labelled;
mod lone;
#[path = "../common/mine.rs"]
mod mine;
mod mined;
mod support;
mod unread;
