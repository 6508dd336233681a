//! ECDSA signature encodings: strict DER (BIP66) and the lax parser that Bitcoin used before BIP66.
//! Turns bytes of a chain into (r, s) before rows are made, and allocates nothing.
//! Never decides whether a signature verifies: numbers out of range go on as numbers and the rule rejects them.
//!
//! Sources: BIP66 (`IsValidSignatureEncoding`); libsecp256k1 `contrib/lax_der_parsing.c` and Bitcoin Core `pubkey.cpp`,
//! which every node runs on a signature that passed the checks of its script flags, strict or not.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

/// The two numbers of a signature, big-endian.
///
/// An encoding may hold numbers of more than 256 bits; such a pair comes out as (0, 0), as libsecp256k1 does, because zero
/// is outside 1..n and no policy accepts it. Numbers from n to 2^256 - 1 stay as they are; the rule rejects them too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureNumbers {
    /// r, big-endian.
    pub r: [u8; 32],
    /// s, big-endian.
    pub s: [u8; 32],
}

/// Most bytes of a strict encoding: sequence head, two integer heads, two numbers of 33 bytes.
pub const STRICT_BYTES_MAX: usize = 72;

/// Parses a signature (without its sighash byte) as BIP66 demands, or returns `None`.
///
/// `30 len 02 len(r) r 02 len(s) s` with lengths of one byte that add up, no negative number and no needless zero byte.
/// As in BIP66 a number may be longer than 33 bytes if the whole has at most 72: the encoding is then good and the
/// numbers are (0, 0).
pub fn parse_strict(signature: &[u8]) -> Option<SignatureNumbers> {
    if signature.len() > STRICT_BYTES_MAX {
        return None;
    }
    let (&[0x30, length], body) = signature.split_first_chunk()? else {
        return None;
    };
    if usize::from(length) != body.len() {
        return None;
    }
    let (r, rest) = strict_integer(body)?;
    let (s, rest) = strict_integer(rest)?;
    rest.is_empty().then(|| SignatureNumbers::of(r, s))
}

/// Parses a signature (without its sighash byte) as nodes did before BIP66 and as libsecp256k1's lax parser still does, or
/// returns `None` where that parser fails.
///
/// Ignored: the length of the sequence, what follows s, the sign bit, needless zero bytes. Lengths may have long form with
/// leading zero bytes.
pub fn parse_lax(signature: &[u8]) -> Option<SignatureNumbers> {
    let (&0x30, rest) = signature.split_first()? else {
        return None;
    };
    // The length of the sequence: its bytes are skipped, its value never looked at.
    let (&first, rest) = rest.split_first()?;
    let rest = match first & 0x80 {
        0 => rest,
        _ => rest.get(usize::from(first & 0x7f)..)?,
    };
    let (r, rest) = lax_integer(rest)?;
    let (s, _) = lax_integer(rest)?;
    Some(SignatureNumbers::of(r, s))
}

impl SignatureNumbers {
    /// The numbers of two big-endian strings of any length; (0, 0) if either has more than 256 bits.
    fn of(r: &[u8], s: &[u8]) -> Self {
        match (number(r), number(s)) {
            (Some(r), Some(s)) => Self { r, s },
            _ => Self { r: [0; 32], s: [0; 32] },
        }
    }
}

/// A big-endian string of any length as 32 bytes, if it fits.
fn number(bytes: &[u8]) -> Option<[u8; 32]> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let significant = bytes.get(zeros..)?;
    let mut number = [0u8; 32];
    let start = number.len().checked_sub(significant.len())?;
    number.get_mut(start..)?.copy_from_slice(significant);
    Some(number)
}

/// `02 len bytes`, not empty, not negative, no needless zero byte; and the rest.
fn strict_integer(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&[0x02, length], rest) = bytes.split_first_chunk()? else {
        return None;
    };
    let (integer, rest) = rest.split_at_checked(usize::from(length))?;
    match integer {
        [] => None,
        [first, ..] if first & 0x80 != 0 => None,
        [0, second, ..] if second & 0x80 == 0 => None,
        _ => Some((integer, rest)),
    }
}

/// `02 length bytes` with any form of length that fits a machine word; and the rest.
fn lax_integer(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&[0x02, first], rest) = bytes.split_first_chunk()? else {
        return None;
    };
    if first & 0x80 == 0 {
        return rest.split_at_checked(usize::from(first));
    }
    let (length, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
    let zeros = length.iter().take_while(|byte| **byte == 0).count();
    let significant = length.get(zeros..)?;
    // The reference fails from four bytes on, so that a length is the same on 32-bit and 64-bit machines.
    if significant.len() >= 4 {
        return None;
    }
    let length = significant
        .iter()
        .fold(0usize, |length, byte| (length << 8) | usize::from(*byte));
    rest.split_at_checked(length)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a test says by its panic that it failed")]
mod tests {
    use proptest::prelude::*;
    use secp256k1::ecdsa::Signature;

    use super::*;

    fn numbers(r: u8, s: u8) -> SignatureNumbers {
        let mut numbers = SignatureNumbers { r: [0; 32], s: [0; 32] };
        (numbers.r[31], numbers.s[31]) = (r, s);
        numbers
    }

    #[test]
    fn strict_accepts_only_the_one_encoding() {
        let good = [0x30, 6, 2, 1, 1, 2, 1, 0x7f];
        assert_eq!(parse_strict(&good), Some(numbers(1, 0x7f)));
        let bad: [(&str, &[u8]); 13] = [
            ("empty", &[]),
            ("one byte", &[0x30]),
            ("another tag", &[0x31, 6, 2, 1, 1, 2, 1, 1]),
            ("length too great", &[0x30, 7, 2, 1, 1, 2, 1, 1]),
            ("length too small", &[0x30, 5, 2, 1, 1, 2, 1, 1]),
            ("a byte behind s", &[0x30, 7, 2, 1, 1, 2, 1, 1, 0]),
            ("long form of a length", &[0x30, 0x81, 6, 2, 1, 1, 2, 1, 1]),
            ("r without bytes", &[0x30, 5, 2, 0, 2, 1, 1]),
            ("s without bytes", &[0x30, 5, 2, 1, 1, 2, 0]),
            ("negative r", &[0x30, 6, 2, 1, 0x80, 2, 1, 1]),
            ("negative s", &[0x30, 6, 2, 1, 1, 2, 1, 0x80]),
            ("padded r", &[0x30, 7, 2, 2, 0, 1, 2, 1, 1]),
            ("r reaches over the end", &[0x30, 6, 2, 5, 1, 2, 1, 1]),
        ];
        for (why, bytes) in bad {
            assert_eq!(parse_strict(bytes), None, "{why}");
        }
        assert_eq!(
            parse_strict(&[0x30, 6, 2, 1, 0, 2, 1, 0]),
            Some(numbers(0, 0)),
            "zero is one byte"
        );
    }

    #[test]
    fn long_numbers_are_good_encodings_of_bad_signatures() {
        // BIP66 bounds the whole, not the numbers: 40 bytes of r beside one byte of s.
        let mut bytes = vec![0x30, 45, 2, 40];
        bytes.extend([1; 40]);
        bytes.extend([2, 1, 5]);
        assert_eq!(parse_strict(&bytes), Some(numbers(0, 0)));
        assert_eq!(parse_lax(&bytes), Some(numbers(0, 0)));
        // 73 bytes are too many whatever they hold.
        let mut bytes = vec![0x30, 71, 2, 66];
        bytes.extend([1; 66]);
        bytes.extend([2, 1, 5]);
        assert_eq!(bytes.len(), 73);
        assert_eq!(parse_strict(&bytes), None);
    }

    #[test]
    fn lax_accepts_what_nodes_accepted() {
        let good: [(&str, &[u8]); 6] = [
            ("padded r", &[0x30, 7, 2, 2, 0, 1, 2, 1, 0x7f]),
            ("wrong sequence length", &[0x30, 0, 2, 1, 1, 2, 1, 0x7f]),
            ("bytes behind s", &[0x30, 6, 2, 1, 1, 2, 1, 0x7f, 9, 9]),
            ("long forms", &[0x30, 0x81, 6, 2, 0x81, 1, 1, 2, 0x82, 0, 1, 0x7f]),
            (
                "zeros before a length",
                &[0x30, 6, 2, 0x85, 0, 0, 0, 0, 1, 1, 2, 1, 0x7f],
            ),
            ("indefinite length", &[0x30, 0x80, 2, 1, 1, 2, 1, 0x7f]),
        ];
        for (why, bytes) in good {
            assert_eq!(parse_lax(bytes), Some(numbers(1, 0x7f)), "{why}");
            assert_eq!(parse_strict(bytes), None, "{why}");
        }
        // The sign bit is ignored, and no bytes at all are zero.
        assert_eq!(parse_lax(&[0x30, 0, 2, 1, 0x80, 2, 0]), Some(numbers(0x80, 0)));
        // A length of four significant bytes fails even if the bytes were there.
        assert_eq!(parse_lax(&[0x30, 0, 2, 0x84, 1, 0, 0, 0, 1]), None);
    }

    /// libsecp256k1's own lax parser as the judge.
    fn assert_like_libsecp(bytes: &[u8]) {
        let theirs = Signature::from_der_lax(bytes)
            .ok()
            .map(|signature| signature.serialize_compact());
        // What the parser takes but overflows is (0, 0) there; numbers from n on are the other way to (0, 0).
        let ours = parse_lax(bytes).map(|numbers| {
            let mut compact = [0u8; 64];
            compact[..32].copy_from_slice(&numbers.r);
            compact[32..].copy_from_slice(&numbers.s);
            Signature::from_compact(&compact).map_or([0; 64], |signature| signature.serialize_compact())
        });
        assert_eq!(ours, theirs, "{}", hex::encode(bytes));
    }

    proptest! {
        #[test]
        fn lax_equals_libsecp_on_mutated_encodings(
            r in proptest::collection::vec(any::<u8>(), 0..40),
            s in proptest::collection::vec(any::<u8>(), 0..40),
            at in any::<proptest::sample::Index>(),
            byte in any::<u8>(),
            cut in any::<proptest::sample::Index>(),
        ) {
            let mut bytes = vec![0x30, (r.len() + s.len() + 4) as u8, 2, r.len() as u8];
            bytes.extend(&r);
            bytes.extend([2, s.len() as u8]);
            bytes.extend(&s);
            assert_like_libsecp(&bytes);
            let at = at.index(bytes.len());
            bytes[at] = byte;
            assert_like_libsecp(&bytes);
            assert_like_libsecp(&bytes[..cut.index(bytes.len())]);
        }

        #[test]
        fn strict_is_a_part_of_lax(bytes in proptest::collection::vec(0u8..0x40, 0..24)) {
            let mut bytes = bytes;
            if let Some(first) = bytes.first_mut() { *first = 0x30; }
            if let Some(numbers) = parse_strict(&bytes) {
                prop_assert_eq!(parse_lax(&bytes), Some(numbers));
            }
        }
    }
}
