//! DER readings of an ECDSA signature, strict (BIP66) and lax (Bitcoin Core's `ecdsa_signature_parse_der_lax`),
//! and the writer that produces both good and deliberately bad encodings.
//! Serves the ECDSA generator; never judges r and s themselves.

use num_bigint::BigUint;

use crate::number::from_be;

/// BIP66, without the hash type byte: lengths 8 to 72, short lengths only, minimal non-negative integers.
pub(crate) fn parse_strict(der: &[u8]) -> Option<(BigUint, BigUint)> {
    if !(8..=72).contains(&der.len()) || der[0] != 0x30 || usize::from(der[1]) != der.len() - 2 {
        return None;
    }
    let (r, rest) = strict_integer(&der[2..])?;
    let (s, rest) = strict_integer(rest)?;
    rest.is_empty().then_some((r, s))
}

fn strict_integer(der: &[u8]) -> Option<(BigUint, &[u8])> {
    let (&[tag, length], rest) = der.split_first_chunk::<2>()?;
    let (value, rest) = rest.split_at_checked(usize::from(length))?;
    let first = *value.first()?;
    let negative = first & 0x80 != 0;
    let padded = value.len() > 1 && first == 0 && value[1] & 0x80 == 0;
    (tag == 0x02 && !negative && !padded).then(|| (from_be(value), rest))
}

/// The lax reading: the sequence length is skipped, integers may be padded, negative ones are read as unsigned,
/// trailing bytes are ignored; a number of more than 32 significant bytes makes the signature invalid.
pub(crate) fn parse_lax(der: &[u8]) -> Option<(BigUint, BigUint)> {
    let rest = der.strip_prefix(&[0x30])?;
    let (&length, rest) = rest.split_first()?;
    let skipped = if length & 0x80 != 0 {
        usize::from(length & 0x7f)
    } else {
        0
    };
    let rest = rest.get(skipped..)?;
    let (r, rest) = lax_integer(rest)?;
    let (s, _) = lax_integer(rest)?;
    Some((r, s))
}

fn lax_integer(der: &[u8]) -> Option<(BigUint, &[u8])> {
    let rest = der.strip_prefix(&[0x02])?;
    let (&first, mut rest) = rest.split_first()?;
    let mut length = usize::from(first);
    if first & 0x80 != 0 {
        let (digits, after) = rest.split_at_checked(usize::from(first & 0x7f))?;
        let significant = &digits[digits.iter().take_while(|digit| **digit == 0).count()..];
        if significant.len() >= 4 {
            return None;
        }
        length = significant
            .iter()
            .fold(0, |sum, digit| (sum << 8) | usize::from(*digit));
        rest = after;
    }
    let (value, rest) = rest.split_at_checked(length)?;
    Some((from_be(value), rest))
}

/// The minimal content of a DER integer.
pub(crate) fn integer_content(value: &BigUint) -> Vec<u8> {
    let mut bytes = value.to_bytes_be();
    if bytes[0] & 0x80 != 0 {
        bytes.insert(0, 0);
    }
    bytes
}

/// Tag, short length, content.
pub(crate) fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag, u8::try_from(content.len()).expect("short form")];
    out.extend_from_slice(content);
    out
}

/// A sequence of two parts that are written already.
pub(crate) fn sequence(r: &[u8], s: &[u8]) -> Vec<u8> {
    tagged(0x30, &[r, s].concat())
}

/// The one strict encoding of (r, s).
pub(crate) fn encode(r: &BigUint, s: &BigUint) -> Vec<u8> {
    sequence(&tagged(0x02, &integer_content(r)), &tagged(0x02, &integer_content(s)))
}

/// Wrong or merely unusual encodings of (r, s): name, reason, bytes. Each exists under both readings.
pub(crate) fn variants(r: &BigUint, s: &BigUint) -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let (rc, sc) = (integer_content(r), integer_content(s));
    let (ri, si) = (tagged(2, &rc), tagged(2, &sc));
    let good = sequence(&ri, &si);
    let body = [ri.clone(), si.clone()].concat();
    let len = body.len() as u8;
    let long = |prefix: &[u8]| [&[0x30], prefix, &body].concat();
    let with_r = |r_bytes: Vec<u8>| sequence(&r_bytes, &si);
    let with_s = |s_bytes: Vec<u8>| sequence(&ri, &s_bytes);
    let unpadded = |c: &[u8]| tagged(2, &c[usize::from(c[0] == 0)..]);
    let zeros = |count: usize, c: &[u8]| [vec![0; count], c.to_vec()].concat();
    let mut over = vec![1];
    over.extend_from_slice(&zeros(32_usize.saturating_sub(r.to_bytes_be().len()), &r.to_bytes_be()));
    vec![
        (
            "trailing-byte",
            "one byte after the sequence",
            [good.clone(), vec![0]].concat(),
        ),
        (
            "trailing-in-sequence",
            "one byte after s inside the sequence",
            tagged(0x30, &[body.clone(), vec![0]].concat()),
        ),
        (
            "sequence-long-form",
            "BER length 81 for a length below 128",
            long(&[0x81, len]),
        ),
        (
            "sequence-long-form-padded",
            "BER length with a leading zero",
            long(&[0x82, 0, len]),
        ),
        ("sequence-indefinite", "indefinite length 80", long(&[0x80])),
        (
            "sequence-length-short",
            "sequence length one too small",
            long(&[len - 1]),
        ),
        (
            "sequence-length-long",
            "sequence length one too large",
            long(&[len + 1]),
        ),
        ("sequence-length-zero", "sequence length zero", long(&[0])),
        (
            "sequence-length-overrun",
            "long form that claims more length bytes than there are",
            long(&[0xff]),
        ),
        ("sequence-tag", "tag 31 in place of 30", [&[0x31], &good[1..]].concat()),
        ("r-tag", "tag 03 for r", with_r(tagged(3, &rc))),
        ("s-tag", "tag 03 for s", with_s(tagged(3, &sc))),
        (
            "r-padded",
            "unneeded zero before r",
            with_r(tagged(2, &zeros(if rc[0] == 0 { 2 } else { 1 }, &rc))),
        ),
        ("s-padded", "unneeded zero before s", with_s(tagged(2, &zeros(1, &sc)))),
        (
            "r-padded-40",
            "40 zeros before r: more bytes than 32, same number",
            with_r(tagged(2, &zeros(40, &rc))),
        ),
        (
            "r-negative",
            "the zero before a high first bit is missing: r reads as negative",
            with_r(unpadded(&rc)),
        ),
        (
            "s-negative",
            "s with its sign bit set and no zero before it",
            with_s(tagged(2, &[&[0x80], &sc[1..]].concat())),
        ),
        (
            "r-long-form",
            "BER length 81 for r",
            with_r([&[2, 0x81, rc.len() as u8], &rc[..]].concat()),
        ),
        (
            "s-long-form",
            "BER length 81 for s",
            with_s([&[2, 0x81, sc.len() as u8], &sc[..]].concat()),
        ),
        (
            "r-long-form-padded",
            "five length bytes, four of them zero",
            with_r([&[2, 0x85, 0, 0, 0, 0, rc.len() as u8], &rc[..]].concat()),
        ),
        (
            "r-length-huge",
            "length of four significant bytes",
            with_r([&[2, 0x84, 1, 0, 0, 0], &rc[..]].concat()),
        ),
        (
            "r-length-wraps",
            "length 2^64 - 1",
            with_r([&[2, 0x88], &[0xff; 8][..], &rc[..]].concat()),
        ),
        (
            "r-length-overrun",
            "r claims one byte more than the input has",
            [&[0x30, len, 2, len], &body[2..]].concat(),
        ),
        (
            "s-length-overrun",
            "s claims one byte more than there is",
            with_s([&[2, sc.len() as u8 + 1], &sc[..]].concat()),
        ),
        (
            "s-length-short",
            "s claims one byte less: a trailing byte",
            with_s([&[2, sc.len() as u8 - 1], &sc[..]].concat()),
        ),
        ("r-empty", "r without content", with_r(vec![2, 0])),
        ("s-empty", "s without content", with_s(vec![2, 0])),
        (
            "r-33-bytes",
            "2^256 + r: 33 significant bytes must not be cut to 32",
            with_r(tagged(2, &over)),
        ),
        ("s-missing", "the sequence ends after r", tagged(0x30, &ri)),
        (
            "three-integers",
            "a third integer",
            tagged(0x30, &[body.clone(), vec![2, 1, 1]].concat()),
        ),
        ("empty", "no byte at all", Vec::new()),
        ("sequence-only", "tag and length of an empty sequence", vec![0x30, 0]),
        ("truncated", "last byte missing", good[..good.len() - 1].to_vec()),
        ("swapped", "s before r", sequence(&si, &ri)),
    ]
}
