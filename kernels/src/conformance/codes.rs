//! Vectors of erasure codes and of codeblocks as rows.
//! Part of conformance; data and parity are expanded by the loader of the vectors.
//! Never encodes.

use perigee_testvectors::{Case, CcsdsBasis, CcsdsCase, ErasureCase, ErasureOp};

use super::{Drafts, ExpectedOutput, verdict};
use crate::{
    batch::Verdict,
    ccsds::{Basis, CcsdsDecodeRow, Codeblock, UNDECODABLE},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    job::CHUNK_BYTES,
    policy::{ErasureCode, Policy},
    primitive::Stage,
};

pub(super) fn erasure(case: &Case<ErasureCase>, drafts: &mut Drafts) {
    let body = &case.body;
    let stripe = Stripe {
        original_count: body.k,
        recovery_count: body.m,
        shard_bytes: body.shard_bytes,
    };
    let policy = Policy {
        erasure: match body.code {
            perigee_testvectors::ErasureCode::Gf8 => ErasureCode::Gf8,
            perigee_testvectors::ErasureCode::Gf16 => ErasureCode::Gf16,
        },
        ..Policy::default()
    };
    match (&body.op, body.codeword()) {
        (ErasureOp::Encode, _) => {
            let sha256 = body.parity_sha256;
            let expected = (Verdict::Valid, ExpectedOutput::Shards { stripe, sha256 });
            let originals = body.flipped_data_shards();
            drafts.rows(&case.id, (Stage::RsEncode, policy), expected, |builder| {
                let parts: Vec<&[u8]> = originals.iter().map(Vec::as_slice).collect();
                let place = builder.arena_push(&parts, CHUNK_BYTES)?;
                builder.push(RsEncodeRow::new(stripe, place))
            });
        }
        (_, None) => drafts.wrong(&case.id, "vectors", "parity as bytes", "a digest only"),
        (ErasureOp::Check { expect }, Some(codeword)) => {
            let expected = (verdict(*expect), ExpectedOutput::Any);
            drafts.rows(&case.id, (Stage::RsCheck, policy), expected, |builder| {
                let parts: Vec<&[u8]> = codeword.iter().map(Vec::as_slice).collect();
                let place = builder.arena_push(&parts, CHUNK_BYTES)?;
                builder.push(RsCheckRow::new(stripe, place))
            });
        }
        (
            ErasureOp::Recover {
                erased,
                expect,
                data_sha256,
            },
            Some(codeword),
        ) => {
            let output = match data_sha256 {
                Some(sha256) => ExpectedOutput::Shards {
                    stripe,
                    sha256: *sha256,
                },
                // Nothing is handed out.
                None => ExpectedOutput::Bytes(vec![0; (u64::from(body.k) * stripe.stride_bytes()) as usize]),
            };
            let expected = (verdict(*expect), output);
            drafts.rows(&case.id, (Stage::RsRecover, policy), expected, |builder| {
                let shards: Vec<Option<&[u8]>> = codeword
                    .iter()
                    .zip(0..)
                    .map(|(shard, index)| (!erased.contains(&index)).then_some(&shard[..]))
                    .collect();
                let place = push_recover_input(builder, &stripe, &shards)?;
                builder.push(RsRecoverRow::new(stripe, place))
            });
        }
    }
}

pub(super) fn ccsds(case: &Case<CcsdsCase>, drafts: &mut Drafts) {
    let body = &case.body;
    let basis = match body.basis {
        CcsdsBasis::Conventional => Basis::Conventional,
        CcsdsBasis::Dual => Basis::Dual,
    };
    let codeblock = Codeblock {
        depth: body.depth,
        fill: body.fill,
        basis: basis as u32,
        correctable: body.correctable,
    };
    let mut output = body.corrected();
    output.extend(body.counts.iter().map(|count| count.unwrap_or(UNDECODABLE)));
    let expected = (verdict(body.expect), ExpectedOutput::Bytes(output));
    drafts.rows(&case.id, (Stage::CcsdsDecode, Policy::default()), expected, |builder| {
        let place = builder.arena_push(&[&body.received], 1)?;
        builder.push(CcsdsDecodeRow::new(codeblock, place))
    });
}
