//! Runs that keep their state on disk: cut anywhere, killed at any time, led over reorganisations, they end where one run in
//! memory ends.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/mine.rs"]
mod mine;

mod branches;
mod killed;
mod refused;
mod small;
mod support;
