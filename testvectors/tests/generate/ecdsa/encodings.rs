//! ECDSA cases about the encoding of the signature: DER read strictly and laxly, and the compact form.
//! Part of the ECDSA generator; the readings themselves stand in `ecdsa_der`.
//! Never judges by itself.

use super::*;

pub(super) fn encodings(m: &mut Maker) {
    // r with its high bit set (needs a padding zero), s low: 71 bytes.
    let signed = (0..)
        .map(|i| m.ordinary(&format!("der-{i}")))
        .find(|signed| signed.r.bits() == 256 && signed.s.bits() == 255)
        .expect("a quarter of all");
    let both = [(EcdsaEncoding::DerStrict, "strict"), (EcdsaEncoding::DerLax, "lax")];
    for (encoding, name) in both {
        let case = signed.case(EcdsaPolicy { encoding, low_s: true });
        m.book.accept(
            &format!("der-good-{name}"),
            &["der"],
            "the one strict encoding",
            case.clone(),
        );
        for (variant, reason, signature) in der::variants(&signed.r, &signed.s) {
            let mut case = EcdsaCase {
                signature,
                ..case.clone()
            };
            case.judge();
            let id = format!("der-{variant}-{name}");
            if case.accepted() {
                m.book.accept(&id, &["der"], reason, case);
            } else {
                m.book.reject(&id, &["der"], reason, case);
            }
        }
        for (what, r, s) in [
            ("r-zero", small(0), signed.s.clone()),
            ("s-zero", signed.r.clone(), small(0)),
            ("r-n", m.curve.n.0.clone(), signed.s.clone()),
            ("s-n", signed.r.clone(), m.curve.n.0.clone()),
        ] {
            let case = EcdsaCase {
                signature: der::encode(&r, &s),
                ..case.clone()
            };
            m.book.reject(
                &format!("der-{what}-{name}"),
                &["der", "range"],
                "well encoded, out of range",
                case,
            );
        }
    }
    // Short numbers: the shortest DER signature that is valid, with r and s of one byte where possible.
    let r = (1_u64..128)
        .map(small)
        .find(|r| m.point_with_x(r).is_some())
        .expect("small x");
    let nonce = m.point_with_x(&r).expect("checked above");
    let short = m.for_nonce_point(&nonce, &r, &small(1), m.book.derive("short/digest"));
    for (encoding, name) in both {
        let case = short.case(EcdsaPolicy { encoding, low_s: true });
        assert_eq!(case.signature.len(), 8);
        m.book.accept(
            &format!("der-shortest-{name}"),
            &["der"],
            "8 bytes: r and s of one byte each",
            case,
        );
    }
    let case = signed.case(COMPACT);
    for (name, length) in [("empty", 0), ("63", 63), ("65", 65), ("32", 32)] {
        let mut signature = case.signature.clone();
        signature.resize(length, 0);
        m.book.reject(
            &format!("compact-{name}-bytes"),
            &["compact"],
            "wrong length",
            EcdsaCase {
                signature,
                ..case.clone()
            },
        );
    }
    let reversed = EcdsaCase {
        signature: [be32(&signed.s), be32(&signed.r)].concat(),
        ..case.clone()
    };
    m.book.reject("compact-swapped", &["compact"], "s || r", reversed);
    let as_der = EcdsaCase {
        signature: der::encode(&signed.r, &signed.s),
        ..case
    };
    m.book.reject(
        "compact-der-bytes",
        &["compact"],
        "DER bytes where r || s is asked for",
        as_der,
    );
}
