//! Arithmetic of shaders: the fields of all curves in two forms of limbs, written by one generator and committed.
//! Parts of every signature shader; `tests` regenerates the files, compares them, and runs them against big integers.
//! Never writes a file outside a test: `PERIGEE_UPDATE_SHADERS=1 cargo test -p perigee-kernels --lib field::wgsl` does.

use crate::gpu::shader::Part;

#[cfg(test)]
mod code;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod generator;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod linear;
#[cfg(test)]
mod tests;

macro_rules! parts {
    ($($name:ident = $file:literal;)*) => {
        $(
            #[doc = concat!("`field/wgsl/generated/", $file, "`")]
            #[allow(dead_code, reason = "each curve takes its own parts")]
            pub(crate) const $name: Part = Part {
                name: concat!("field/wgsl/generated/", $file),
                source: include_str!(concat!("generated/", $file)),
            };
        )*
    };
}

parts! {
    SECP256K1_P_9X29 = "secp256k1_p_9x29.wgsl";
    SECP256K1_P_20X13 = "secp256k1_p_20x13.wgsl";
    SECP256K1_N_9X29 = "secp256k1_n_9x29.wgsl";
    SECP256K1_N_20X13 = "secp256k1_n_20x13.wgsl";
    SM2_P_9X29 = "sm2_p_9x29.wgsl";
    SM2_P_20X13 = "sm2_p_20x13.wgsl";
    SM2_N_9X29 = "sm2_n_9x29.wgsl";
    SM2_N_20X13 = "sm2_n_20x13.wgsl";
    CURVE25519_P_9X29 = "curve25519_p_9x29.wgsl";
    CURVE25519_P_20X13 = "curve25519_p_20x13.wgsl";
}
