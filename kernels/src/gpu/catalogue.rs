//! The stages that a device can run: one line a shader.
//! Read by the backend, by `perigee devices` and by the driver-less test of all shaders.
//! Never code of a primitive: that stands in its folder.

use super::shader::Shader;
use crate::{erasure, merkle, primitive::Stage};

/// Every shader.
pub static SHADERS: &[&dyn Shader] = &[
    &crate::ecdsa::shader::Ecdsa,
    &crate::schnorr::shader::Schnorr,
    &crate::ed25519::shader::Ed25519,
    &crate::sm2::shader::Sm2,
    &merkle::shader::LeafHash,
    &merkle::shader::Tree,
    &merkle::shader::Path,
    &erasure::shader::RsEncode,
    &erasure::shader::RsCheck,
    &erasure::shader::RsRecover,
    &crate::scrypt::shader::Scrypt,
];

/// The shader of a stage.
pub fn shader(stage: Stage) -> Option<&'static dyn Shader> {
    SHADERS.iter().copied().find(|shader| shader.stage() == stage)
}
