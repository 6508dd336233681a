//! Ed25519 on a GPU: its kernel in two forms of the field, and the equations that close its answers.
//! Behind the GPU backend. The device decodes points and computes; comparisons of bytes (S < L, canonical, small order) are made here.
//! Never a verdict by a bit of the device: what it returns has to fit v, which it read for this row of this dispatch only.
//!
//! Without the cofactor the answer is x + v and y + v of sB - kA. The host takes v away, requires a point of the curve, and
//! compares its encoding with R. A zeroed, stale or swapped answer leaves x and y that are off by the same number: of the 2^64
//! values of v four at most make that a point, for a line meets the curve in four places, and it would have to be R. With the
//! cofactor the answer is X + vZ, Y + vZ and Z of 8 (sB - kA - R), and the host requires vZ = X', (1 + v) Z = Y' and Z != 0:
//! by the same count three other values of v at most fit an answer.
//!
//! Limit of the wide form (29 bits): 256 doublings, 96 additions, the table, one root and one inversion are about 1,720
//! multiplications and 1,540 squarings. At the 3.9 and 2.9 clocks of a multiprocessor that secp256k1's take, 132 of them at
//! 1.98 GHz allow 23 M/s, without reading tables and converting elements. ZIP 215 has a second root in place of the inversion.

use std::{ops::Range, sync::LazyLock};

use curve25519_dalek::{EdwardsPoint, Scalar, constants::EIGHT_TORSION};
use sha2::{Digest, Sha512};

use super::{Ed25519Row, portable::is_canonical};
use crate::{
    field::wgsl::{CURVE25519_P_9X29, CURVE25519_P_20X13},
    gpu::shader::{BINDINGS, Kernel, Part, Plan, Reply, Rows, Said, Shader, Traits, Trust, canary_bytes, judge_each},
    job::{bytes_from_words, words_from_bytes},
    policy::{EdPolicy, Policy},
    primitive::Stage,
    ring::field::Fe,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Ed25519;

const ED25519: Part = Part {
    name: "ed25519/ed25519.wgsl",
    source: include_str!("ed25519.wgsl"),
};

/// Lanes of a workgroup, as the source says.
const WORKGROUP: u32 = 64;

/// Bytes of scratch of a lane: ten points of four elements, two scalars.
const LANE_BYTES: u64 = 84 * 16;

/// Words of an answer: three elements.
const ANSWER_WORDS: usize = 24;

/// Multiples of B in the table, the neutral one included.
const BASE_MULTIPLES: usize = 129;

impl Shader for Ed25519 {
    fn stage(&self) -> Stage {
        Stage::Ed25519
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        let (name, field) = match traits.int64 {
            true => ("ed25519_u64", CURVE25519_P_9X29),
            false => ("ed25519_u32", CURVE25519_P_20X13),
        };
        vec![Kernel {
            name,
            parts: vec![BINDINGS, field, ED25519],
            entry: "ed25519",
            overrides: Vec::new(),
            workgroup: WORKGROUP,
            int64: traits.int64,
            tables: Some(base_table),
        }]
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        std::mem::offset_of!(Ed25519Row, check) / 4
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        ANSWER_WORDS as u32
    }

    fn plan(&self, rows: &dyn Rows, policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
        Plan::of_lanes(
            rows.len(),
            LANE_BYTES,
            WORKGROUP,
            u32::from(policy.ed25519 == EdPolicy::Zip215),
            traits,
        )
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        judge_each(rows, reply, ANSWER_WORDS, lanes, said, |row, check, answer| {
            judge(row, policy.ed25519, check, answer)
        });
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    /// Signatures of fixed keys and messages, every second with another challenge: all rules agree on them.
    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        canary_bytes(&CANARIES)
    }
}

/// What the answer to a row says, given the row's secret.
fn judge(row: &Ed25519Row, rule: EdPolicy, check: [u32; 2], answer: &[u32]) -> Said {
    let Ok([x, y, z]) = <[[u32; 8]; 3]>::try_from(answer.as_chunks::<8>().0) else {
        return Said::Nothing;
    };
    let public_key: [u8; 32] = bytes_from_words(&row.public_key);
    let s: Option<Scalar> = Scalar::from_canonical_bytes(bytes_from_words(&row.s)).into();
    let refused = match rule {
        EdPolicy::Rfc8032Cofactorless => !is_canonical(&public_key),
        EdPolicy::DalekStrict => is_small(&public_key) || is_small(&bytes_from_words(&row.r)),
        EdPolicy::Zip215 => false,
    };
    if s.is_none() || refused {
        return Said::Invalid;
    }
    let (Some(x), Some(y), Some(z)) = (element(&x), element(&y), element(&z)) else {
        return Said::Nothing;
    };
    let v = secret(check);
    let closed = match rule {
        EdPolicy::Rfc8032Cofactorless | EdPolicy::DalekStrict if z != Fe::ZERO => None,
        EdPolicy::Rfc8032Cofactorless | EdPolicy::DalekStrict => {
            encoding(&x.sub(&v), &y.sub(&v)).map(|bytes| bytes == bytes_from_words(&row.r))
        }
        EdPolicy::Zip215 if z == Fe::ZERO => None,
        EdPolicy::Zip215 => {
            let vz = v.mul(&z);
            Some(vz == x && vz.add(&z) == y)
        }
    };
    match closed {
        None => Said::Nothing,
        Some(true) => Said::Valid,
        Some(false) => Said::Invalid,
    }
}

/// A number below p.
fn element(words: &[u32; 8]) -> Option<Fe> {
    let bytes = bytes_from_words(words);
    let element = Fe::from_bytes_wide(&bytes);
    (element.to_bytes() == bytes).then_some(element)
}

/// v as a number.
fn secret(check: [u32; 2]) -> Fe {
    let mut words = [0; 8];
    words[..2].copy_from_slice(&check);
    Fe::from_bytes_wide(&bytes_from_words(&words))
}

/// The encoding of (x, y), if that is a point of the curve: -x^2 + y^2 = 1 + d x^2 y^2.
fn encoding(x: &Fe, y: &Fe) -> Option<[u8; 32]> {
    let (xx, yy) = (x.square(), y.square());
    let right = Fe::ONE.add(&CURVE.d.mul(&xx.mul(&yy)));
    if yy.sub(&xx) != right {
        return None;
    }
    let mut bytes = y.to_bytes();
    bytes[31] |= u8::from(x.is_negative()) << 7;
    Some(bytes)
}

/// Whether an encoding names a point of small order, if it names a point: y decides that, as all points of such a y are of the
/// eight.
fn is_small(encoding: &[u8; 32]) -> bool {
    CURVE.small.contains(&y_of(encoding))
}

/// y as the bytes of a number below p.
fn y_of(encoding: &[u8; 32]) -> [u8; 32] {
    let mut y = *encoding;
    y[31] &= 0x7f;
    Fe::from_bytes_wide(&y).to_bytes()
}

/// Constants that are made once.
struct Curve {
    /// -121665/121666.
    d: Fe,
    /// The y of the eight points of small order.
    small: Vec<[u8; 32]>,
}

static CURVE: LazyLock<Curve> = LazyLock::new(|| {
    let mut small: Vec<_> = EIGHT_TORSION.iter().map(|point| y_of(&point.compress().0)).collect();
    small.sort_unstable();
    small.dedup();
    let d = Fe::small(121_665).neg().mul(&Fe::small(121_666).invert());
    Curve { d, small }
});

/// y + x, y - x and 2 d x y of 0 B, 1 B, ..., 128 B.
fn base_table() -> Vec<u32> {
    let d = CURVE.d;
    let y = Fe::small(4).mul(&Fe::small(5).invert());
    let yy = y.square();
    // The base point has the even root (RFC 8032 section 5.1).
    let (u, v) = (yy.sub(&Fe::ONE), d.mul(&yy).add(&Fe::ONE));
    let (_, root) = Fe::root_of_ratio(&u, &v, &Fe::root_of_minus_one());
    let x = if root.is_negative() { root.neg() } else { root };
    let (mut table, mut multiple) = (Vec::with_capacity(BASE_MULTIPLES * ANSWER_WORDS), (Fe::ZERO, Fe::ONE));
    for _ in 0..BASE_MULTIPLES {
        let (mx, my) = multiple;
        let twice_dxy = d.add(&d).mul(&mx).mul(&my);
        for element in [my.add(&mx), my.sub(&mx), twice_dxy] {
            table.extend(words_from_bytes::<8>(&element.to_bytes()));
        }
        // The affine addition, complete.
        let (cross, straight) = (mx.mul(&y).add(&my.mul(&x)), my.mul(&y).add(&mx.mul(&x)));
        let product = d.mul(&mx).mul(&my).mul(&x).mul(&y);
        multiple = (
            cross.mul(&Fe::ONE.add(&product).invert()),
            straight.mul(&Fe::ONE.sub(&product).invert()),
        );
    }
    table
}

static CANARIES: LazyLock<Vec<(Ed25519Row, bool)>> = LazyLock::new(|| (0..8).flat_map(canary).collect());

/// Two known rows of this number: a signature, and the same with another message.
fn canary(number: u8) -> [(Ed25519Row, bool); 2] {
    let wide = |what: &[u8]| {
        Sha512::new()
            .chain_update(what)
            .chain_update([number])
            .finalize()
            .into()
    };
    let (key, nonce) = (
        Scalar::from_bytes_mod_order_wide(&wide(b"known key")),
        Scalar::from_bytes_mod_order_wide(&wide(b"known nonce")),
    );
    let encoded = |scalar: &Scalar| EdwardsPoint::mul_base(scalar).compress().0;
    let (public_key, r) = (encoded(&key), encoded(&nonce));
    let mut signature = [0; 64];
    signature[..32].copy_from_slice(&r);
    let message = [number; 16];
    let challenge = Ed25519Row::new(&public_key, &message, &signature).challenge;
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&challenge));
    signature[32..].copy_from_slice(&(nonce + k * key).to_bytes());
    [
        (Ed25519Row::new(&public_key, &message, &signature), true),
        (Ed25519Row::new(&public_key, &message[1..], &signature), false),
    ]
}

#[cfg(test)]
#[path = "shader_tests.rs"]
mod tests;
