//! Operation 4: ECDSA and BIP340 over secp256k1, as driver and engine agree on it. Jobs in, closing values out, no verdict.
//! `src` holds jobs of [`JOB_BYTES`], `dst` gets a window for every job, in the order of the jobs.
//! Never says how an equation is decided: that is `layout`'s "closing values" and the CPU.
//!
//! # Command
//! `aux0` jobs, from 1, below [`JOBS_END`]; `aux1` their kind, one for the whole command: [`KIND_WHOLE`], [`KIND_SHORT`] or
//! [`KIND_BIP340`]; `src_len` = jobs * [`JOB_BYTES`]; `dst_len` = jobs * [`window_bytes`] of the kind; both addresses multiples of 8.
//!
//! # Job
//! | bytes | value |
//! |---|---|
//! | 0..32 | x of the key, below p |
//! | 32..64 | whole key: y, below p; short key: its parity, 0 or 1; BIP340: 0 |
//! | 64..72 | v, the secret of the job, 64 bits |
//! | 72..96 | zero |
//! | 96..180 | [`DIGIT_WORDS`] words of digits, see below |
//! | 180..192 | zero |
//!
//! All numbers are little-endian. The equation's point is R = u1 G + u2 Q. Both scalars are written over Z\[w\], w^2 + w + 1 = 0, whose w
//! acts on points as (x, y) -> (beta x, y), and in powers of 81 and of 9:
//! ```text
//! u1 = sum over i of g(i) 81^i, i = 0..=20          u2 = sum over i of q(i) 9^i, i = 0..=40          (modulo n, w = lambda)
//! ```
//! Every digit is +-w^(2 t) times an element of a table, none is zero. Word i holds g(i) in bits 15..0, q(2 i) in bits 23..16 and
//! q(2 i + 1) in bits 31..24; q(41) does not exist, its byte is zero.
//!
//! | field | of g | of q |
//! |---|---|---|
//! | element | bits 10..0, below [`ROWS_G`] | bits 4..0, below [`ENTRIES_Q`] |
//! | t, 0 to 2 | bits 12..11 | bits 6..5 |
//! | negative | bit 13 | bit 7 |
//!
//! # Windows
//! ECDSA, 64 bytes: X' = X + v (Z^2 + f) mod p, then Z^2 mod p. BIP340, 128 bytes: the same two, then y + v mod p, then 32 zero bytes.
//! Each is 32 bytes, little-endian and below p. (X, Z) are Jacobian coordinates of R and y is its affine y. f = y^2 - x^3 - 7 of the
//! key that the engine used is zero exactly if that is a point of the curve: a key that is none gives an equation that nobody can
//! meet who does not know v. Z^2 = 0 is no verdict: a point at infinity, or an addition of points with equal x on the way.
//! A job that breaks the rules above has a window of no meaning; it cannot disturb its neighbours.

/// Bytes of a job.
pub const JOB_BYTES: u32 = 192;
/// Jobs of a command are fewer than this.
pub const JOBS_END: u32 = 1 << 16;

/// `aux1`: ECDSA with both coordinates of the key.
pub const KIND_WHOLE: u32 = 0;
/// `aux1`: ECDSA with x and the parity of y.
pub const KIND_SHORT: u32 = 1;
/// `aux1`: BIP340, whose key is x alone.
pub const KIND_BIP340: u32 = 2;

/// Where x stands in a job.
pub const X_AT: usize = 0;
/// Where y stands, or its parity.
pub const Y_AT: usize = 32;
/// Where v stands.
pub const SECRET_AT: usize = 64;
/// Where the digits stand.
pub const DIGITS_AT: usize = 96;

/// Words of digits: the digits of u1.
pub const DIGIT_WORDS: usize = 21;
/// Digits of u2.
pub const DIGITS_Q: usize = 41;
/// Elements of the table of G.
pub const ROWS_G: usize = 1458;
/// Elements of the table that the engine makes of each key.
pub const ENTRIES_Q: usize = 18;

/// Bytes of the window of a job, or `None` for a kind that is none.
pub const fn window_bytes(kind: u32) -> Option<u32> {
    match kind {
        KIND_WHOLE | KIND_SHORT => Some(64),
        KIND_BIP340 => Some(128),
        _ => None,
    }
}

/// Whether the operands of a command agree with each other.
pub const fn is_sound(jobs: u32, kind: u32, src: u32, src_len: u32, dst: u32, dst_len: u32) -> bool {
    let Some(window) = window_bytes(kind) else {
        return false;
    };
    let counted = jobs > 0 && jobs < JOBS_END && src_len == jobs * JOB_BYTES && dst_len == jobs * window;
    counted && src.is_multiple_of(8) && dst.is_multiple_of(8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One job, the most, one more, none; every kind and none; each length and address off by the least.
    #[test]
    fn operands_agree_or_are_refused() {
        for (kind, window) in [(KIND_WHOLE, 64), (KIND_SHORT, 64), (KIND_BIP340, 128)] {
            for jobs in [1, JOBS_END - 1] {
                assert!(is_sound(jobs, kind, 8, jobs * 192, 16, jobs * window));
                assert!(!is_sound(jobs, kind, 8, jobs * 192 + 64, 16, jobs * window));
                assert!(!is_sound(jobs, kind, 8, jobs * 192, 16, jobs * window - 64));
                assert!(!is_sound(jobs, kind, 4, jobs * 192, 16, jobs * window));
                assert!(!is_sound(jobs, kind, 8, jobs * 192, 4, jobs * window));
            }
            assert!(!is_sound(0, kind, 8, 0, 16, 0));
            assert!(!is_sound(JOBS_END, kind, 8, JOBS_END * 192, 16, JOBS_END * window));
        }
        assert!(!is_sound(1, 3, 8, 192, 16, 64));
    }

    #[test]
    fn digits_end_inside_the_job() {
        assert!(DIGITS_AT + 4 * DIGIT_WORDS <= JOB_BYTES as usize);
        assert_eq!(DIGITS_Q.div_ceil(2), DIGIT_WORDS);
    }
}
