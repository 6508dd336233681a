//! Arithmetic of shaders: the fields of all curves in two forms of limbs, written by one generator and committed.
//! Parts of every signature shader; `tests` regenerates the files, compares them, and runs them against big integers.
//! Never writes a file outside a test: `PERIGEE_UPDATE_SHADERS=1 cargo test -p perigee-kernels --lib field::wgsl` does.

use crate::gpu::shader::Part;

pub(crate) mod chain;
#[cfg(test)]
mod code;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod formula;
#[cfg(test)]
mod generator;
#[cfg(test)]
mod group;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod linear;
pub(crate) mod secp256k1;
pub(crate) mod secp256k1_table;
#[cfg(test)]
mod split;
#[cfg(test)]
mod tests;

/// The form that a device computes in, among the two of a part.
pub(crate) fn form(int64: bool, wide: Part, narrow: Part) -> Part {
    if int64 { wide } else { narrow }
}

macro_rules! parts {
    ($($name:ident = $file:literal;)*) => {
        $(
            #[doc = concat!("`field/wgsl/", $file, "`")]
            #[allow(dead_code, reason = "each curve takes its own parts")]
            pub(crate) const $name: Part = Part {
                name: concat!("field/wgsl/", $file),
                source: include_str!($file),
            };
        )*
    };
}

parts! {
    KEPT = "kept.wgsl";
    POWER_P = "power_p.wgsl";
    POWER_N = "power_n.wgsl";
    SECP256K1_STATE = "secp256k1_state.wgsl";
    SECP256K1_PREPARE = "secp256k1_prepare.wgsl";
    SECP256K1_LADDER = "secp256k1_ladder.wgsl";
    SECP256K1_CLOSE = "secp256k1_close.wgsl";
    SECP256K1_P_9X29 = "generated/secp256k1_p_9x29.wgsl";
    SECP256K1_P_20X13 = "generated/secp256k1_p_20x13.wgsl";
    SECP256K1_N_9X29 = "generated/secp256k1_n_9x29.wgsl";
    SECP256K1_N_20X13 = "generated/secp256k1_n_20x13.wgsl";
    SECP256K1_GROUP_9X29 = "generated/secp256k1_group_9x29.wgsl";
    SECP256K1_GROUP_20X13 = "generated/secp256k1_group_20x13.wgsl";
    SECP256K1_SPLIT_9X29 = "generated/secp256k1_split_9x29.wgsl";
    SECP256K1_SPLIT_20X13 = "generated/secp256k1_split_20x13.wgsl";
    SM2_P_9X29 = "generated/sm2_p_9x29.wgsl";
    SM2_P_20X13 = "generated/sm2_p_20x13.wgsl";
    SM2_N_9X29 = "generated/sm2_n_9x29.wgsl";
    SM2_N_20X13 = "generated/sm2_n_20x13.wgsl";
    CURVE25519_P_9X29 = "generated/curve25519_p_9x29.wgsl";
    CURVE25519_P_20X13 = "generated/curve25519_p_20x13.wgsl";
}
