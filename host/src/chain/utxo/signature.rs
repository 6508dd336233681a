//! ECDSA signatures as the chains carry them: the strict form of BIP66 and the lax one before it.
//! Called when a spend is planned; gives `r` and `s` to the engines as 32 big-endian bytes each.
//! Never verifies, never normalises `s`, and knows no type of the validator.

/// `r` and `s`, big-endian.
pub type Scalars = ([u8; 32], [u8; 32]);

/// `r` and `s` of a signature in strict DER, without the hash type byte.
/// Values that are no scalars come out as zeros, as in [`parse_der_lax`].
#[must_use]
pub fn parse_der_strict(der: &[u8]) -> Option<Scalars> {
    if is_strict_der(der) { parse_der_lax(der) } else { None }
}

/// True for strict DER (BIP66), without the hash type byte.
#[must_use]
pub fn is_strict_der(der: &[u8]) -> bool {
    // 0x30 [total] 0x02 [r bytes] r 0x02 [s bytes] s: 8 bytes at least, 72 at most.
    let ([0x30, total, body @ ..], 8..=72) = (der, der.len()) else {
        return false;
    };
    if usize::from(*total) != body.len() {
        return false;
    }
    let Some((r, rest)) = strict_integer(body) else {
        return false;
    };
    let Some((s, rest)) = strict_integer(rest) else {
        return false;
    };
    rest.is_empty() && is_minimal_positive(r) && is_minimal_positive(s)
}

/// `r` and `s` as libsecp256k1's `ecdsa_signature_parse_der_lax` reads them, without the hash type byte: `None` where
/// it fails; a value of more than 32 bytes or not below the group order makes both zero, which no key verifies.
#[must_use]
pub fn parse_der_lax(der: &[u8]) -> Option<Scalars> {
    let (tag, rest) = der.split_first()?;
    if *tag != 0x30 {
        return None;
    }
    let (length, mut rest) = rest.split_first()?;
    if length & 0x80 != 0 {
        // The length itself is skipped, whatever it says.
        rest = rest.get(usize::from(length & 0x7f)..)?;
    }
    let (r, rest) = lax_integer(rest)?;
    let (s, _) = lax_integer(rest)?;
    Some(match (scalar(r), scalar(s)) {
        (Some(r), Some(s)) => (r, s),
        _ => ([0; 32], [0; 32]),
    })
}

fn strict_integer(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let [0x02, length, rest @ ..] = bytes else {
        return None;
    };
    rest.split_at_checked(usize::from(*length))
}

/// Not empty, not negative, no zero byte in front that its sign does not need.
fn is_minimal_positive(integer: &[u8]) -> bool {
    match integer {
        [] => false,
        [0, second, ..] => second & 0x80 != 0,
        [first, ..] => first & 0x80 == 0,
    }
}

fn lax_integer(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let [0x02, length, rest @ ..] = bytes else {
        return None;
    };
    let mut rest = rest;
    let mut size = usize::from(*length);
    if length & 0x80 != 0 {
        let (digits, after) = rest.split_at_checked(usize::from(length & 0x7f))?;
        let digits = without_leading_zeros(digits);
        if digits.len() >= 4 {
            return None;
        }
        size = digits.iter().fold(0, |sum, digit| (sum << 8) | usize::from(*digit));
        rest = after;
    }
    rest.split_at_checked(size)
}

fn scalar(integer: &[u8]) -> Option<[u8; 32]> {
    let digits = without_leading_zeros(integer);
    let mut out = [0; 32];
    let start = out.len().checked_sub(digits.len())?;
    out.get_mut(start..)?.copy_from_slice(digits);
    (out < GROUP_ORDER).then_some(out)
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// Order of the secp256k1 group (SEC 2, section 2.4.1).
const GROUP_ORDER: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xba, 0xae, 0xdc,
    0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41,
];
