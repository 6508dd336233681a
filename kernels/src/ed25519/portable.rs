//! Ed25519 on `curve25519-dalek`, the arithmetic under `ed25519-dalek`, so that all three rules share one path.
//! Oracle for every other Ed25519 engine; one row at a time on the calling thread, no allocation.
//! Never uses a random linear combination: two of the three rules have no cofactor, and then a batch may differ from a single.

use curve25519_dalek::{EdwardsPoint, Scalar, edwards::CompressedEdwardsY};

use super::Ed25519Row;
use crate::{batch::Verdict, engine::Work, job::bytes_from_words, policy::EdPolicy};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    let rule = work.policy.ed25519;
    work.decide_each(|row: &Ed25519Row, _, _| Verdict::of(verify(row, rule)));
}

/// Whether the signature of this row is accepted by this rule.
pub fn verify(row: &Ed25519Row, rule: EdPolicy) -> bool {
    let a_bytes: [u8; 32] = bytes_from_words(&row.public_key);
    let r_bytes: [u8; 32] = bytes_from_words(&row.r);
    // S < L, all rules. The conversion is from a constant-time type; nothing here is secret.
    let Some(s) = Option::from(Scalar::from_canonical_bytes(bytes_from_words(&row.s))) else {
        return false;
    };
    if rule == EdPolicy::Rfc8032Cofactorless && !is_canonical(&a_bytes) {
        return false;
    }
    // The decoder reduces y modulo p and takes a sign bit on x = 0: lenient, as ZIP 215 and dalek want it.
    let Some(a) = CompressedEdwardsY(a_bytes).decompress() else {
        return false;
    };
    match rule {
        EdPolicy::Rfc8032Cofactorless => recompute_r(row, &a, &s).compress().0 == r_bytes,
        EdPolicy::DalekStrict => {
            // Recomputed bytes are canonical. If they equal R, R is the encoding of that very point, so its order can be
            // tested on the recomputed one and R need not be decoded.
            let r = recompute_r(row, &a, &s);
            !a.is_small_order() && !r.is_small_order() && r.compress().0 == r_bytes
        }
        EdPolicy::Zip215 => {
            let Some(r) = CompressedEdwardsY(r_bytes).decompress() else {
                return false;
            };
            // [8](SB - kA - R) = 0 says that the difference has small order.
            (recompute_r(row, &a, &s) - r).is_small_order()
        }
    }
}

/// SB - kA.
fn recompute_r(row: &Ed25519Row, a: &EdwardsPoint, s: &Scalar) -> EdwardsPoint {
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
    EdwardsPoint::vartime_double_scalar_mul_basepoint(&k, &-a, s)
}

/// Whether an encoding is the one that RFC 8032 section 5.1.2 gives its point: y < p, and no sign bit where x = 0.
///
/// x is 0 exactly for y = 1 and y = -1, so bytes decide and no field arithmetic is needed. Whether a point with this y
/// exists is not asked.
pub(crate) fn is_canonical(encoding: &[u8; 32]) -> bool {
    let sign = encoding[31] >> 7;
    let mut y = *encoding;
    y[31] &= 0x7f;
    // p = 2^255 - 19 and p - 1 in little-endian bytes differ from all ones only in the first byte.
    let high_bytes_full = y[31] == 0x7f && y[1..31].iter().all(|byte| *byte == 0xff);
    if high_bytes_full && y[0] >= 0xed {
        return false;
    }
    let minus_one = high_bytes_full && y[0] == 0xec;
    let one = y[0] == 1 && y[1..].iter().all(|byte| *byte == 0);
    sign == 0 || !(one || minus_one)
}

#[cfg(test)]
mod tests;
