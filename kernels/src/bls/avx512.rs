//! BLS in vector lanes: signatures decoded, messages hashed and weights applied eight at a time; pairings are blst's.
//! Chosen at run time where the processor has AVX-512 IFMA. Few rows are left to the portable engine, and every row is decided by
//! a combination that holds or by its own pairing equation. Never guesses: what met an exception in its lane, blst computes.

#![allow(unsafe_code, reason = "the way into vector code")]

use std::collections::{HashMap, HashSet};

use blst::{
    blst_p2, blst_p2_affine,
    min_pk::{PublicKey, Signature},
};

use super::{
    BlsRow, PUBLIC_KEY_BYTES, SIGNATURE_BYTES,
    avx512_combined::verify_each,
    ifma::LANES,
    ifma_g1, ifma_g2, ifma_hash,
    ifma_weigh::{affine_points_of, points_of},
    portable::{self, Keys, Statement, TAG},
};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::Work,
    job::bytes_from_words,
};

/// Rows from which lanes are faster than one row after the other.
const ROWS_MIN: usize = 4;

/// Decides every row of the work; very few by the portable engine.
pub(crate) fn run(engine: Avx512, work: &mut Work<'_>) {
    if work.len() < ROWS_MIN {
        return portable::run(work);
    }
    let (rows, inputs, outcomes, _) = work.parts::<BlsRow>();
    let signatures: Vec<_> = rows.iter().map(|row| bytes_from_words(&row.signature)).collect();
    let signatures = decode(engine, &signatures);
    let (mut statements, mut indices) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    let mut keys = decode_keys(engine, rows.iter().map(|row| row.split(inputs.of(&row.header)).1));
    for (index, (row, outcome)) in rows.iter().zip(outcomes.iter_mut()).enumerate() {
        let (message, encoded) = row.split(inputs.of(&row.header));
        let statement = signatures[index].and_then(|signature| {
            let public_key = portable::sum(encoded, &mut keys)?;
            Some(Statement {
                public_key,
                signature,
                message,
            })
        });
        match statement {
            Some(statement) => {
                statements.push(statement);
                indices.push(index);
            }
            None => *outcome = Outcome::decided(&row.header, Verdict::Invalid),
        }
    }
    for (index, holds) in indices.into_iter().zip(verify_each(engine, &statements, TAG)) {
        outcomes[index] = Outcome::decided(&rows[index].header, Verdict::of(holds));
    }
}

/// The keys of all rows, each decoded once.
fn decode_keys<'a>(engine: Avx512, of_rows: impl Iterator<Item = &'a [[u8; PUBLIC_KEY_BYTES]]>) -> Keys<'a> {
    let mut seen = HashSet::new();
    let distinct: Vec<_> = of_rows.flatten().filter(|key| seen.insert(*key)).collect();
    let decoded = key_points(engine, &distinct);
    Keys(distinct.into_iter().zip(decoded).collect())
}

/// The keys that are points of the subgroup and not infinity.
pub(super) fn key_points(_engine: Avx512, keys: &[&[u8; PUBLIC_KEY_BYTES]]) -> Vec<Option<PublicKey>> {
    let mut decoded = Vec::with_capacity(keys.len());
    for block in keys.chunks(LANES) {
        // The first one fills the lanes behind the end.
        let of_lanes = std::array::from_fn(|lane| *block.get(lane).unwrap_or(&block[0]));
        // SAFETY: the engine exists only where every instruction set is that this is compiled for.
        let lanes = unsafe { ifma_g1::decode(&of_lanes) };
        for (lane, bytes) in block.iter().enumerate() {
            let is = |mask: u8| mask >> lane & 1 == 1;
            decoded.push(match is(lanes.exceptional) {
                true => PublicKey::key_validate(&bytes[..]).ok(),
                false => is(lanes.are_points).then(|| lanes.points[lane].into()),
            });
        }
    }
    decoded
}

/// The signatures that are points of the subgroup and not infinity, which no key verifies that is not infinity.
pub(super) fn decode(_engine: Avx512, signatures: &[[u8; SIGNATURE_BYTES]]) -> Vec<Option<Signature>> {
    let mut decoded = Vec::with_capacity(signatures.len());
    for block in signatures.chunks(LANES) {
        // The first one fills the lanes behind the end.
        let of_lanes = std::array::from_fn(|lane| block.get(lane).unwrap_or(&block[0]));
        // SAFETY: the engine exists only where every instruction set is that these are compiled for.
        let (lanes, points) = unsafe {
            let lanes = ifma_g2::decode(&of_lanes);
            let points = affine_points_of(&lanes.points);
            (lanes, points)
        };
        for (lane, bytes) in block.iter().enumerate() {
            let is = |mask: u8| mask >> lane & 1 == 1;
            decoded.push(match is(lanes.exceptional) {
                true => Signature::sig_validate(bytes, true).ok(),
                false => is(lanes.are_points).then(|| points[lane].into()),
            });
        }
    }
    decoded
}

/// The points of some messages, each hashed once, and the place of each message's point.
pub(super) fn hash(_engine: Avx512, messages: &[&[u8]], tag: &[u8]) -> (Vec<blst_p2_affine>, Vec<usize>) {
    let (mut distinct, mut known) = (Vec::new(), HashMap::new());
    let mut places = Vec::with_capacity(messages.len());
    for message in messages {
        let place = *known.entry(*message).or_insert_with(|| {
            distinct.push(*message);
            distinct.len() - 1
        });
        places.push(place);
    }
    let mut points = Vec::with_capacity(distinct.len());
    for block in distinct.chunks(LANES) {
        let of_lanes = std::array::from_fn(|lane| *block.get(lane).unwrap_or(&block[0]));
        // SAFETY: as above.
        let (hashed, exceptional) = unsafe {
            let hashed = ifma_hash::hash(&of_lanes, tag);
            (points_of(&hashed), hashed.is_exceptional())
        };
        for (lane, message) in block.iter().enumerate() {
            points.push(match exceptional >> lane & 1 {
                0 => hashed[lane],
                _ => hash_alone(message, tag),
            });
        }
    }
    (affine(&points), places)
}

/// The same points with Z = 1; none of them is infinity.
fn affine(points: &[blst_p2]) -> Vec<blst_p2_affine> {
    let mut affine = vec![blst_p2_affine::default(); points.len()];
    if !points.is_empty() {
        let start = [points.as_ptr(), std::ptr::null()];
        // SAFETY: the list begins with the first point of a slice and ends with null: the others follow it, and there is room for
        // as many.
        unsafe { blst::blst_p2s_to_affine(affine.as_mut_ptr(), start.as_ptr(), points.len()) };
    }
    affine
}

/// The point of a message, by blst.
pub(super) fn hash_alone(message: &[u8], tag: &[u8]) -> blst_p2 {
    let mut point = blst_p2::default();
    // SAFETY: pointers and lengths are those of slices that live, the augmentation is empty.
    unsafe {
        blst::blst_hash_to_g2(
            &mut point,
            message.as_ptr(),
            message.len(),
            tag.as_ptr(),
            tag.len(),
            std::ptr::null(),
            0,
        );
    }
    point
}
