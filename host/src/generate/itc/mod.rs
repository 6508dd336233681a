//! Records of IoT Chain as validators, replicas and owners of devices make them.
//! Under the generated stream and the tests of the rules, which change one field of a draft and seal it anew.
//! Never signs with a secret: whoever has the source has every key.

pub mod dag;
mod draft;
mod world;

pub use draft::{CertificateDraft, Encoding, command, context, headers, message, proof};
pub use world::{Validator, World, authority};
