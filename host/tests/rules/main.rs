//! The rules K1 to K17 over real chains, by the sequential validator.
//! Each expectation is the reference node's own verdict or a recount by other means; every comparison has a twin that
//! must fail.

mod chains;
mod headers;
mod labelled;
mod lone;
mod mined;
mod support;
