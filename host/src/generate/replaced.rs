//! The faults of replaceable signatures: SM2, aggregated keys and rings, one kind for every way to fail.
//! Called by `faults` like those of `spoil`, on chains that know rings.
//! Never changes what a ring signs at any but its first input: the inputs before it would fail at a lower index.

use curve25519_dalek::{constants::EIGHT_TORSION, edwards::CompressedEdwardsY};

use super::{
    dice::Dice,
    faults::{FaultKind, How, Scene, kind},
    keys::Lock,
    spoil::{Body, transaction_index},
    wallet::SEQUENCE_FINAL,
};
use crate::chain::utxo::{
    OutPoint, TransactionBuilder,
    ring::{RING_MEMBERS_MAX, RingParts},
    script::opcode,
    transaction::InputParts,
};

/// The kinds.
pub(super) const KINDS: &[FaultKind] = &[
    kind(
        17,
        "sm2-signature",
        How::Body(|body, _, dice| sm2(body, dice, |witness| flip(witness, 0, 63))),
    ),
    kind(
        18,
        "ring-response",
        How::Body(|body, _, dice| proof(body, dice, |(_, r)| r[0] ^= 1)),
    ),
    kind(18, "ring-image-of-this-block", How::Body(image_of_this_block)),
    kind(
        17,
        "sm2-r-zero",
        How::Body(|body, _, dice| sm2(body, dice, |witness| fill(witness, 0, &[0; 32]))),
    ),
    kind(18, "ring-image-spent", How::Body(image_spent)),
    kind(
        12,
        "ring-members-unsorted",
        How::Body(|body, _, dice| {
            let (at, _) = head(body, dice, |ring| {
                ring.members.swap(0, 1);
                Some(())
            })?;
            Some(transaction_index(at))
        }),
    ),
    kind(
        18,
        "ring-member-of-another-amount",
        How::Body(|body, scene, dice| {
            let amount = first_amount(body, dice)?;
            let member = scene.wallet.purse()?.other_amount(amount.1, dice)?;
            put_member(body, amount.0, member)
        }),
    ),
    kind(
        17,
        "sm2-s-order",
        How::Body(|body, _, dice| sm2(body, dice, |witness| fill(witness, 32, &SM2_ORDER))),
    ),
    kind(
        18,
        "ring-key-not-canonical",
        How::Body(|body, scene, dice| {
            let amount = first_amount(body, dice)?;
            let member = scene.wallet.purse()?.dud(amount.1, dice)?;
            put_member(body, amount.0, member)
        }),
    ),
    kind(
        17,
        "sm2-key-not-hashed",
        How::Body(|body, _, dice| sm2(body, dice, |witness| flip(witness, 1, 0))),
    ),
    kind(
        18,
        "ring-member-no-ring",
        How::Body(|body, scene, dice| {
            let (at, _) = first_amount(body, dice)?;
            put_member(body, at, scene.wallet.unspent(dice)?.outpoint)
        }),
    ),
    kind(
        12,
        "ring-of-one",
        How::Body(|body, _, dice| {
            let (at, _) = head(body, dice, |ring| {
                ring.members.truncate(1);
                ring.proofs.truncate(1);
                Some(())
            })?;
            Some(transaction_index(at))
        }),
    ),
    kind(
        18,
        "ring-member-missing",
        How::Body(|body, _, dice| {
            let (at, _) = first_amount(body, dice)?;
            let txid = dice.array();
            put_member(body, at, OutPoint { txid, index: 0 })
        }),
    ),
    kind(
        17,
        "sm2-signature-short",
        How::Body(|body, _, dice| {
            sm2(body, dice, |witness| {
                witness.first_mut().map(|signature| signature.truncate(63))
            })
        }),
    ),
    kind(
        18,
        "ring-image-torsioned",
        How::Body(|body, _, dice| {
            let (at, input) = head(body, dice, |ring| {
                let image = CompressedEdwardsY(ring.image).decompress()?;
                ring.image = (image + EIGHT_TORSION[1]).compress().0;
                Some(())
            })?;
            Some(body.ordinal(at, input))
        }),
    ),
    kind(
        17,
        "sm2-key-long",
        How::Body(|body, _, dice| sm2(body, dice, |witness| witness.get_mut(1).map(|key| key.insert(0, 4)))),
    ),
    kind(
        18,
        "ring-image-identity",
        How::Body(|body, _, dice| {
            let (at, input) = head(body, dice, |ring| {
                ring.image = [0; 32];
                ring.image[0] = 1;
                Some(())
            })?;
            Some(body.ordinal(at, input))
        }),
    ),
    kind(
        17,
        "sm2-one-item-more",
        How::Body(|body, _, dice| {
            sm2(body, dice, |witness| {
                witness.push(Vec::new());
                Some(())
            })
        }),
    ),
    kind(
        18,
        "ring-challenge-not-canonical",
        How::Body(|body, _, dice| proof(body, dice, |(c, _)| add_order(c))),
    ),
    kind(
        12,
        "ring-of-seventeen",
        How::Body(|body, _, dice| {
            let (at, _) = head(body, dice, |ring| {
                ring.members.resize(RING_MEMBERS_MAX + 1, OutPoint::NULL);
                ring.proofs.resize(RING_MEMBERS_MAX + 1, ([0; 32], [0; 32]));
                Some(())
            })?;
            Some(transaction_index(at))
        }),
    ),
    kind(
        18,
        "ring-response-not-canonical",
        How::Body(|body, _, dice| proof(body, dice, |(_, r)| add_order(r))),
    ),
    kind(
        17,
        "aggregate-signature",
        How::Body(|body, _, dice| spoil_witness(body, dice, Lock::TaprootAggregate, |witness| flip(witness, 0, 63))),
    ),
    kind(
        18,
        "ring-challenge",
        How::Body(|body, _, dice| proof(body, dice, |(c, _)| c[0] ^= 1)),
    ),
    kind(
        12,
        "ring-amount-above-limit",
        How::Body(|body, scene, dice| {
            let most = scene.site.params.max_money.unsigned_abs();
            let (at, _) = head(body, dice, |ring| {
                ring.amount = most + 1;
                Some(())
            })?;
            Some(transaction_index(at))
        }),
    ),
    kind(
        18,
        "ring-message",
        How::Body(|body, _, dice| {
            let (at, _) = body.any_ring(dice)?;
            // One unit more for the coinbase, which does not claim it.
            body.change(at).outputs.first_mut()?.0 -= 1;
            Some(body.ordinal(at, 0))
        }),
    ),
    kind(17, "ring-output-outside-of-a-ring", How::Body(outside_of_a_ring)),
];

/// Changes the witness of an SM2 spend.
fn sm2(body: &mut Body, dice: &mut Dice, change: impl FnOnce(&mut Vec<Vec<u8>>) -> Option<()>) -> Option<u64> {
    spoil_witness(body, dice, Lock::Sm2, change)
}

fn spoil_witness(
    body: &mut Body,
    dice: &mut Dice,
    lock: Lock,
    change: impl FnOnce(&mut Vec<Vec<u8>>) -> Option<()>,
) -> Option<u64> {
    let (at, input) = body.find(dice, |it| it == lock)?;
    change(&mut body.change(at).inputs.get_mut(input)?.witness)?;
    Some(body.ordinal(at, input))
}

fn flip(witness: &mut [Vec<u8>], item: usize, byte: usize) -> Option<()> {
    *witness.get_mut(item)?.get_mut(byte)? ^= 1;
    Some(())
}

/// Puts a number into the signature.
fn fill(witness: &mut [Vec<u8>], from: usize, number: &[u8; 32]) -> Option<()> {
    witness.first_mut()?.get_mut(from..from + 32)?.copy_from_slice(number);
    Some(())
}

/// Changes one pair (c, r) of any ring input: no other input signs it.
fn proof(body: &mut Body, dice: &mut Dice, change: impl FnOnce(&mut ([u8; 32], [u8; 32]))) -> Option<u64> {
    let (at, input) = body.any_ring(dice)?;
    let proofs = &mut body.change(at).rings.as_mut()?.get_mut(input)?.proofs;
    let member = dice.below(proofs.len());
    change(proofs.get_mut(member)?);
    Some(body.ordinal(at, input))
}

/// Changes the first input of a ring transaction.
fn head(body: &mut Body, dice: &mut Dice, change: impl FnOnce(&mut RingParts) -> Option<()>) -> Option<(usize, usize)> {
    let (at, _) = body.any_ring(dice)?;
    change(body.change(at).rings.as_mut()?.first_mut()?)?;
    Some((at, 0))
}

/// A ring transaction, and the amount of its first input.
fn first_amount(body: &Body, dice: &mut Dice) -> Option<(usize, u64)> {
    let (at, _) = body.any_ring(dice)?;
    let (parts, _) = body.parts(at)?;
    Some((at, parts.rings.as_ref()?.first()?.amount))
}

/// Puts another member in place of the first one, and the members in order again.
fn put_member(body: &mut Body, at: usize, member: OutPoint) -> Option<u64> {
    let ring = body.change(at).rings.as_mut()?.first_mut()?;
    *ring.members.first_mut()? = member;
    ring.members.sort_unstable();
    Some(body.ordinal(at, 0))
}

/// A ring transaction of this block once more, under another id.
fn image_of_this_block(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, _) = body.any_ring(dice)?;
    let again = other_lock_time(body.parts(at)?.0.clone());
    let at = body.push(again)?;
    Some(body.ordinal(at, 0))
}

/// A ring transaction of an earlier block once more, under another id.
fn image_spent(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let again = other_lock_time(scene.wallet.purse()?.spent(dice)?.clone());
    let at = body.push(again)?;
    Some(body.ordinal(at, 0))
}

/// Another lock time that is over: none was the first height.
fn other_lock_time(mut parts: TransactionBuilder) -> TransactionBuilder {
    parts.lock_time = 1;
    parts
}

/// A transaction whose only input names a ring output, with nothing to show for it.
fn outside_of_a_ring(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (outpoint, value) = scene.wallet.purse()?.unspent(dice)?;
    let at = body.push(TransactionBuilder {
        version: 2,
        inputs: vec![InputParts {
            previous_output: outpoint,
            sequence: SEQUENCE_FINAL,
            ..InputParts::default()
        }],
        outputs: vec![(value, vec![opcode::ONE])],
        ..TransactionBuilder::default()
    })?;
    Some(body.ordinal(at, 0))
}

/// The same number modulo the order of the group, from the order on.
fn add_order(number: &mut [u8; 32]) {
    let mut carry = 0u16;
    for (digit, more) in number.iter_mut().zip(ED25519_ORDER) {
        carry += u16::from(*digit) + u16::from(more);
        *digit = carry as u8;
        carry >>= 8;
    }
}

/// n of GM/T 0003.5, big-endian.
const SM2_ORDER: [u8; 32] = [
    0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x72, 0x03, 0xdf,
    0x6b, 0x21, 0xc6, 0x05, 0x2b, 0x53, 0xbb, 0xf4, 0x09, 0x39, 0xd5, 0x41, 0x23,
];
/// The order of the prime-order group of RFC 8032, little-endian.
const ED25519_ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];
