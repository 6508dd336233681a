//! BLS cases about single points: broken encodings, and points outside the subgroups made from cofactor torsion.
//! Part of the BLS generator, which owns the reference.
//! Never judges by itself.

use super::*;

pub(super) fn encodings(m: &mut Maker) {
    let good = m.item("encoding", b"encoding");
    let p = modulus();
    let fp = |value: &BigUint| {
        let bytes = value.to_bytes_be();
        [vec![0; 48 - bytes.len()], bytes].concat()
    };
    let flags = |mut bytes: Vec<u8>, flags: u8| {
        bytes[0] |= flags;
        bytes
    };
    let x = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        bytes[0] &= 0x1f;
        bytes
    };
    let (key_x, high, low) = (x(&good.public_key), x(&good.signature[..48]), x(&good.signature[48..]));
    let sign = |bytes: &[u8]| bytes[0] & 0x20;
    let full_key = G1Affine::from(G1Projective::generator() * m.secret("encoding"))
        .to_uncompressed()
        .to_vec();
    let plus_p = (0_u64..)
        .map(small)
        .map(|x| x + &p)
        .find(|x| x.bits() <= 381)
        .expect("p has 381 bits");
    let keys: Vec<(&str, &str, Vec<u8>)> = vec![
        (
            "no-compression-flag",
            "compression flag missing",
            flags(key_x.clone(), sign(&good.public_key)),
        ),
        (
            "sign-flipped",
            "sign flag flipped: the negated key",
            flags(key_x.clone(), 0xa0 ^ sign(&good.public_key)),
        ),
        (
            "infinity-flag",
            "infinity flag on a finite point",
            flags(key_x.clone(), 0xc0 | sign(&good.public_key)),
        ),
        ("infinity-sign", "infinity with the sign flag", flags(vec![0; 48], 0xe0)),
        (
            "infinity-tail",
            "infinity with a bit set at the end",
            [&infinity(48)[..47], &[1]].concat(),
        ),
        (
            "infinity-no-compression",
            "infinity without the compression flag",
            flags(vec![0; 48], 0x40),
        ),
        ("x-is-p", "x = p", flags(fp(&p), 0x80)),
        (
            "x-plus-p",
            "x at or above p within 381 bits",
            flags(fp(&(plus_p + 1_u32)), 0x80),
        ),
        ("x-max", "x of all ones", flags(vec![0xff; 48], 0x80)),
        (
            "x-of-no-point",
            "x^3 + 4 is not a square",
            flags(fp(&g1_hole(&p)), 0x80),
        ),
        ("zero", "48 zero bytes", vec![0; 48]),
        ("short", "47 bytes", good.public_key[..47].to_vec()),
        ("long", "49 bytes", [&good.public_key[..], &[0]].concat()),
        ("empty", "no byte", Vec::new()),
        ("uncompressed", "96 bytes uncompressed where 48 are asked for", full_key),
    ];
    for (name, reason, public_key) in keys {
        m.book.reject(
            &format!("key-{name}"),
            &["encoding"],
            reason,
            BlsCase::Verify(BlsItem {
                public_key,
                ..good.clone()
            }),
        );
    }
    let whole = |top: &[u8], bottom: &[u8], flag: u8| flags([top, bottom].concat(), flag);
    let own = sign(&good.signature);
    let signatures: Vec<(&str, &str, Vec<u8>)> = vec![
        (
            "no-compression-flag",
            "compression flag missing",
            whole(&high, &low, own),
        ),
        (
            "sign-flipped",
            "sign flag flipped: the negated signature",
            whole(&high, &low, 0xa0 ^ own),
        ),
        (
            "infinity-flag",
            "infinity flag on a finite point",
            whole(&high, &low, 0xc0 | own),
        ),
        ("infinity-sign", "infinity with the sign flag", flags(vec![0; 96], 0xe0)),
        (
            "infinity-tail",
            "infinity with a bit set at the end",
            [&infinity(96)[..95], &[1]].concat(),
        ),
        ("x1-is-p", "imaginary part of x is p", whole(&fp(&p), &low, 0x80)),
        ("x0-is-p", "real part of x is p", whole(&high, &fp(&p), 0x80 | own)),
        (
            "x0-flags",
            "flag bits in the second half",
            whole(&high, &flags(low.clone(), 0x80), 0x80 | own),
        ),
        (
            "halves-swapped",
            "real part before imaginary part",
            whole(&low, &high, 0x80 | own),
        ),
        ("zero", "96 zero bytes", vec![0; 96]),
        ("short", "95 bytes", good.signature[..95].to_vec()),
        ("long", "97 bytes", [&good.signature[..], &[0]].concat()),
        ("empty", "no byte", Vec::new()),
    ];
    for (name, reason, signature) in signatures {
        m.book.reject(
            &format!("signature-{name}"),
            &["encoding"],
            reason,
            BlsCase::Verify(BlsItem {
                signature,
                ..good.clone()
            }),
        );
    }
}

/// The smallest x with x^3 + 4 not a square modulo p.
fn g1_hole(p: &BigUint) -> BigUint {
    let half = (p - 1_u32) >> 1;
    (1_u64..)
        .map(small)
        .find(|x| (x * x * x + 4_u32).modpow(&half, p) != small(1))
        .expect("half of all x")
}

/// A curve point of G1's curve from a small x, in the subgroup or not; the crate decodes it without the check.
fn g1_from_x(x: u64) -> Option<G1Affine> {
    let mut bytes = [0; 48];
    bytes[40..].copy_from_slice(&x.to_be_bytes());
    bytes[0] |= 0x80;
    G1Affine::from_compressed_unchecked(&bytes).into()
}

fn g2_from_x(x: u64) -> Option<G2Affine> {
    let mut bytes = [0; 96];
    bytes[88..].copy_from_slice(&x.to_be_bytes());
    bytes[0] |= 0x80;
    G2Affine::from_compressed_unchecked(&bytes).into()
}

/// A non-trivial point whose order divides the cofactor: the group order times a curve point.
fn cofactor_point<P: Copy, Q: Copy>(
    points: impl Iterator<Item = P>,
    times_order: impl Fn(P) -> Q,
    trivial: impl Fn(&Q) -> bool,
) -> Q {
    points
        .map(times_order)
        .find(|point| !trivial(point))
        .expect("most curve points are outside the subgroup")
}

/// r P by double and add; r - 1 is a scalar, r itself is zero.
fn g1_times_order(point: G1Affine) -> G1Projective {
    G1Projective::from(point) * -Scalar::one() + point
}

fn g2_times_order(point: G2Affine) -> G2Projective {
    G2Projective::from(point) * -Scalar::one() + point
}

pub(super) fn subgroups(m: &mut Maker) {
    let good = m.item("subgroup", b"subgroup");
    let secret = m.secret("subgroup");
    let g1_points: Vec<G1Affine> = (1..40)
        .filter_map(g1_from_x)
        .filter(|point| !bool::from(point.is_torsion_free()))
        .take(2)
        .collect();
    for (i, point) in g1_points.iter().enumerate() {
        let public_key = point.to_compressed().to_vec();
        m.book.reject(
            &format!("key-subgroup-{i}"),
            &["subgroup"],
            "key on the curve, outside the subgroup",
            BlsCase::Verify(BlsItem {
                public_key,
                ..good.clone()
            }),
        );
    }
    let g2_points: Vec<G2Affine> = (1..40)
        .filter_map(g2_from_x)
        .filter(|point| !bool::from(point.is_torsion_free()))
        .take(2)
        .collect();
    for (i, point) in g2_points.iter().enumerate() {
        let signature = point.to_compressed().to_vec();
        m.book.reject(
            &format!("signature-subgroup-{i}"),
            &["subgroup"],
            "signature on the curve, outside the subgroup",
            BlsCase::Verify(BlsItem {
                signature,
                ..good.clone()
            }),
        );
    }
    // Honest point plus a cofactor point: the final exponentiation kills the difference, only the subgroup check sees it.
    let torsion = g1_torsion();
    let key = G1Projective::generator() * secret + torsion;
    let public_key = G1Affine::from(key).to_compressed().to_vec();
    m.book.reject(
        "key-plus-cofactor",
        &["subgroup"],
        "honest key plus a point of cofactor order",
        BlsCase::Verify(BlsItem {
            public_key,
            ..good.clone()
        }),
    );
    let public_key = G1Affine::from(torsion).to_compressed().to_vec();
    let body = BlsItem {
        public_key,
        signature: infinity(96),
        ..good.clone()
    };
    m.book.reject(
        "key-cofactor-alone",
        &["subgroup", "infinity"],
        "key of cofactor order, signature at infinity",
        BlsCase::Verify(body),
    );
    let torsion = g2_torsion();
    let signature = g2(sign(&secret, b"subgroup") + torsion);
    m.book.reject(
        "signature-plus-cofactor",
        &["subgroup"],
        "honest signature plus a point of cofactor order",
        BlsCase::Verify(BlsItem { signature, ..good }),
    );
}

/// A point of G1's curve whose order divides the cofactor.
pub(super) fn g1_torsion() -> G1Projective {
    cofactor_point((1..40).filter_map(g1_from_x), g1_times_order, |point| {
        bool::from(point.is_identity())
    })
}

/// A point of G2's curve whose order divides the cofactor.
pub(super) fn g2_torsion() -> G2Projective {
    cofactor_point((1..40).filter_map(g2_from_x), g2_times_order, |point| {
        bool::from(point.is_identity())
    })
}
