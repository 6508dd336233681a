//! Vectors of the signature primitives as rows, made by the constructors that chains use.
//! Part of conformance; a broken encoding ends here or goes on as numbers, as it would in a chain.
//! Never decides a signature.

use perigee_testvectors::{
    BlsCase, BlsItem, Case, EcdsaCase, EcdsaEncoding, Ed25519Case, RingCase, SchnorrCase, Sm2Case,
};

use super::{Drafts, ExpectedOutput, hex, verdict};
use crate::{
    batch::Verdict,
    bls::BlsRow,
    ecdsa::{EcdsaRow, der},
    ed25519::Ed25519Row,
    policy::{EcdsaPolicy, EdPolicy, Policy},
    primitive::Stage,
    ring::{Member, RingRow},
    schnorr::SchnorrRow,
    sm2::{Sm2Row, identity_digest, message_digest},
};

pub(super) fn ecdsa(case: &Case<EcdsaCase>, drafts: &mut Drafts) {
    let EcdsaCase {
        policy,
        public_key,
        digest,
        signature,
        expect,
    } = &case.body;
    let numbers = match policy.encoding {
        EcdsaEncoding::DerStrict => der::parse_strict(signature).map(|numbers| (numbers.r, numbers.s)),
        EcdsaEncoding::DerLax => der::parse_lax(signature).map(|numbers| (numbers.r, numbers.s)),
        EcdsaEncoding::Compact => <&[u8; 64]>::try_from(&signature[..]).ok().map(|bytes| {
            let (r, s) = bytes.split_at(32);
            (
                std::array::from_fn(|index| r[index]),
                std::array::from_fn(|index| s[index]),
            )
        }),
    };
    let row = numbers.and_then(|(r, s)| EcdsaRow::new(digest, &r, &s, public_key));
    let Some(row) = row else {
        return drafts.refused(&case.id, verdict(*expect));
    };
    let policy = Policy {
        ecdsa: if policy.low_s {
            EcdsaPolicy::LowS
        } else {
            EcdsaPolicy::AnyS
        },
        ..Policy::default()
    };
    let expected = (verdict(*expect), ExpectedOutput::Any);
    drafts.rows(&case.id, (Stage::Ecdsa, policy), expected, |builder| builder.push(row));
}

pub(super) fn schnorr(case: &Case<SchnorrCase>, drafts: &mut Drafts) {
    let SchnorrCase {
        public_key,
        message,
        signature,
        expect,
    } = &case.body;
    let row = SchnorrRow::new(message, signature, public_key);
    let expected = (verdict(*expect), ExpectedOutput::Any);
    drafts.rows(&case.id, (Stage::Schnorr, Policy::default()), expected, |builder| {
        builder.push(row)
    });
}

pub(super) fn ed25519(case: &Case<Ed25519Case>, drafts: &mut Drafts) {
    let Ed25519Case {
        public_key,
        message,
        signature,
        expect,
    } = &case.body;
    let row = Ed25519Row::new(public_key, message, signature);
    for (ed25519, expect) in [
        (EdPolicy::Rfc8032Cofactorless, expect.rfc8032_cofactorless),
        (EdPolicy::DalekStrict, expect.dalek_strict),
        (EdPolicy::Zip215, expect.zip215),
    ] {
        let policy = Policy {
            ed25519,
            ..Policy::default()
        };
        let expected = (verdict(expect), ExpectedOutput::Any);
        drafts.rows(&case.id, (Stage::Ed25519, policy), expected, |builder| {
            builder.push(row)
        });
    }
}

pub(super) fn sm2(case: &Case<Sm2Case>, drafts: &mut Drafts) {
    let Sm2Case {
        public_key,
        text,
        digest,
        signature,
        expect,
    } = &case.body;
    if let Some(text) = text {
        let own = identity_digest(&text.id, public_key).map(|identity| message_digest(&identity, &text.message));
        if own.as_ref() != Some(digest) {
            let got = own.map_or_else(|| "no digest".to_owned(), |own| hex(&own));
            drafts.wrong(&case.id, "digest", &hex(digest), &got);
        }
    }
    let row = Sm2Row::from_digest(digest, public_key, signature);
    let expected = (verdict(*expect), ExpectedOutput::Any);
    drafts.rows(&case.id, (Stage::Sm2, Policy::default()), expected, |builder| {
        builder.push(row)
    });
}

pub(super) fn bls(case: &Case<BlsCase>, drafts: &mut Drafts) {
    let mut item = |id: &str, keys: &[Vec<u8>], message: &[u8], signature: &[u8], expect| {
        let keys: Option<Vec<[u8; 48]>> = keys.iter().map(|key| key[..].try_into().ok()).collect();
        let (Some(keys), Ok(signature)) = (keys, signature.try_into()) else {
            return drafts.refused(id, verdict(expect));
        };
        let expected = (verdict(expect), ExpectedOutput::Any);
        drafts.rows(id, (Stage::Bls, Policy::default()), expected, |builder| {
            BlsRow::push(builder, message, &keys, signature)
        });
    };
    let mut single = |id: &str, one: &BlsItem| {
        let keys = std::slice::from_ref(&one.public_key);
        item(id, keys, &one.message, &one.signature, one.expect);
    };
    match &case.body {
        BlsCase::Verify(one) => single(&case.id, one),
        BlsCase::Batch { items } => {
            for (index, one) in items.iter().enumerate() {
                single(&format!("{}[{index}]", case.id), one);
            }
        }
        BlsCase::FastAggregateVerify {
            public_keys,
            message,
            signature,
            expect,
        } => item(&case.id, public_keys, message, signature, *expect),
    }
}

pub(super) fn ring(case: &Case<RingCase>, drafts: &mut Drafts) {
    let RingCase {
        message,
        keys,
        key_image,
        c,
        r,
        expect,
    } = &case.body;
    if keys.is_empty() || keys.len() != c.len() || keys.len() != r.len() {
        return drafts.refused(&case.id, verdict(*expect));
    }
    let members: Vec<Member> = keys
        .iter()
        .zip(c.iter().zip(r))
        .map(|(public_key, (challenge, response))| Member {
            public_key: *public_key,
            challenge: *challenge,
            response: *response,
        })
        .collect();
    let expected: (Verdict, _) = (verdict(*expect), ExpectedOutput::Any);
    drafts.rows(&case.id, (Stage::Ring, Policy::default()), expected, |builder| {
        RingRow::push(builder, message, key_image, &members)
    });
}
