//! Ring cases about points: key images with torsion, at the identity or not canonical, and unusual members.
//! Part of the ring generator, which owns the reference and the signer.
//! Never judges by itself.

use super::*;

pub(super) fn images(m: &mut Maker) {
    let torsion = m.curve.torsion();
    let secrets = m.secrets("torsion", 2);
    let keys: Vec<[u8; 32]> = secrets.iter().map(|secret| m.key(secret)).collect();
    let good = m.image(&secrets[0], &keys[0]);
    // I + T with c_s T = 0: every equation holds, only the order of the image tells. One key, eight images: the double spend.
    for (i, part) in torsion.iter().enumerate().skip(1) {
        let signer = Signer {
            keys: keys.clone(),
            secret: &secrets[0],
            at: 0,
            image: m.curve.add(&good, part),
        };
        let case = m.sign(&format!("torsion-{i}"), &signer, |c| c % 8_u32 == small(0));
        let reason =
            "image plus a torsion point, challenge a multiple of 8: all equations hold, [L]I is not the identity";
        m.book.reject(&format!("image-torsion-{i}"), &["image"], reason, case);
        // The image is torsion alone.
        let mut case = m.ordinary("torsion-only", 2, 0);
        case.key_image = m.curve.encode(part);
        m.book.reject(
            &format!("image-small-{i}"),
            &["image"],
            "the image is of small order",
            case,
        );
    }
    // Secret 0: the key is the identity, and so is the image. Every equation holds.
    let zero = small(0);
    let keys = vec![m.key(&zero), m.key(&secrets[1])];
    let image = m.image(&zero, &keys[0]);
    assert!(m.curve.is_identity(&image));
    let case = m.sign(
        "identity",
        &Signer {
            keys,
            secret: &zero,
            at: 0,
            image,
        },
        |_| true,
    );
    m.book.reject(
        "image-identity",
        &["image", "member"],
        "key and image are the identity: all equations hold",
        case,
    );
    let good = m.ordinary("image-encoding", 2, 0);
    let p = m.curve.p.0.clone();
    let hole = (2_u64..)
        .map(|y| le32(&small(y)))
        .find(|y| m.curve.decode(y, Reading::Any).is_none())
        .expect("half of all y");
    let mut minus_zero = le32(&small(1));
    minus_zero[31] |= 0x80;
    for (name, key_image) in [
        ("zero", [0; 32]),
        ("hole", hole),
        ("identity-y-plus-p", le32(&(&p + 1_u32))),
        ("identity-sign", minus_zero),
        ("y-p", le32(&p)),
        ("max", [0xff; 32]),
    ] {
        m.book.reject(
            &format!("image-{name}"),
            &["image"],
            "the image does not decode, or is not canonical",
            RingCase {
                key_image,
                ..good.clone()
            },
        );
    }
}

pub(super) fn members(m: &mut Maker) {
    let torsion = m.curve.torsion();
    let secrets = m.secrets("members", 2);
    let p = m.curve.p.0.clone();
    let mut minus_one_sign = le32(&(&p - 1_u32));
    minus_one_sign[31] |= 0x80;
    let hole = (2_u64..)
        .map(|y| le32(&small(y)))
        .find(|y| m.curve.decode(y, Reading::Any).is_none())
        .expect("half of all y");
    let own = m.key(&secrets[0]);
    let image = m.image(&secrets[0], &own);
    // Non-canonical decoys: signed by the lenient reading, so that only the canonical check can reject.
    for (name, decoy) in [
        ("identity-y-plus-p", le32(&(&p + 1_u32))),
        ("minus-one-sign", minus_one_sign),
        ("y-p", le32(&p)),
    ] {
        let point = m
            .curve
            .decode(&decoy, Reading::Any)
            .expect("a point under the lenient reading");
        let case = sign_around(m, &secrets[0], &own, &decoy, &point, &image);
        m.book.reject(
            &format!("member-{name}"),
            &["member"],
            "non-canonical decoy: all equations hold",
            case,
        );
    }
    let mut case = m.ordinary("member-hole", 2, 0);
    case.keys[1] = hole;
    m.book.reject("member-hole", &["member"], "the decoy is no point", case);
    // A decoy with torsion is accepted, and shows whoever multiplies by L - c in place of -c.
    for (i, part) in torsion.iter().enumerate() {
        let point = m.curve.add(&m.curve.mul_b(&secrets[1]), part);
        let decoy = m.curve.encode(&point);
        let case = sign_around(m, &secrets[0], &own, &decoy, &point, &image);
        m.book.accept(
            &format!("member-torsion-{i}"),
            &["member"],
            "decoy with a torsion part: scalars must not be changed by L",
            case,
        );
        let decoy = m.curve.encode(part);
        let case = sign_around(m, &secrets[0], &own, &decoy, part, &image);
        m.book
            .accept(&format!("member-small-{i}"), &["member"], "decoy of small order", case);
    }
}

/// Signs at place 0 of two, the decoy's point given, so that encodings the verifier refuses can be used.
fn sign_around(
    m: &Maker,
    secret: &BigUint,
    own: &[u8; 32],
    decoy: &[u8; 32],
    point: &Point,
    image: &Point,
) -> RingCase {
    let (curve, l) = (&m.curve, &m.curve.l);
    let message = m.book.derive("around/message");
    let (nonce, c, r) = (m.scalar("around/nonce"), m.scalar("around/c"), m.scalar("around/r"));
    let parts = [
        curve.mul_b(&nonce),
        curve.mul(&nonce, &hash_to_point(curve, own)),
        curve.add(&curve.mul_b(&r), &curve.mul(&c, point)),
        curve.add(&curve.mul(&r, &hash_to_point(curve, decoy)), &curve.mul(&c, image)),
    ];
    let transcript = parts.iter().fold(message.to_vec(), |all, part| {
        [all, curve.encode(part).to_vec()].concat()
    });
    let own_c = l.sub(&hash_to_scalar(curve, &transcript), &c);
    let own_r = l.sub(&nonce, &l.mul(&own_c, secret));
    RingCase {
        message,
        keys: vec![*own, *decoy],
        key_image: curve.encode(image),
        c: vec![le32(&own_c), le32(&c)],
        r: vec![le32(&own_r), le32(&r)],
        expect: Verdict::Invalid,
    }
}
