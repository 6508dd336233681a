//! Planted faults: each kind spoils one thing of a block so that exactly one rule is the lowest that fails.
//! Called by the chain with the transactions of a good block; makes a sibling of that block, which nothing builds on.
//! Never touches the chain itself, so that no other block suffers.

use super::{
    GenerateError,
    dice::Dice,
    draft::{Draft, Site},
    merged, replaced, reserve,
    spoil::{self, Body},
    wallet::{Planned, Wallet},
};
use crate::{
    chain::utxo::{
        Hash32,
        params::Params,
        script::{opcode, put_push},
    },
    verdict::RuleId,
};

/// A kind of fault, with the rule that it breaks.
#[derive(Clone, Copy, Debug)]
pub struct FaultKind {
    /// The rule that must be named.
    pub rule: RuleId,
    /// Its name in the sidecar.
    pub name: &'static str,
    how: How,
}

impl FaultKind {
    /// Every kind that any chain can have.
    pub fn all() -> &'static [Self] {
        KINDS
    }

    /// Every kind of this chain.
    pub fn of(params: &Params) -> impl Iterator<Item = &'static Self> {
        let merged = if params.merged_mining.is_some() {
            merged::KINDS
        } else {
            &[]
        };
        let replaced = if params.knows_rings() { replaced::KINDS } else { &[] };
        let proofs = if params.reserve.is_some() { reserve::KINDS } else { &[] };
        KINDS.iter().chain(merged).chain(replaced).chain(proofs)
    }

    /// Whether it is a fault of a reserve proof, and of no block.
    #[must_use]
    pub fn is_of_proofs(&self) -> bool {
        self.proof().is_some()
    }

    pub(super) fn proof(&self) -> Option<reserve::Amiss> {
        match self.how {
            How::Proof(amiss) => Some(amiss),
            _ => None,
        }
    }
}

/// Where a fault is made: while the header, the coinbase or the body is put together, or in the finished bytes.
#[derive(Clone, Copy, Debug)]
pub(super) enum How {
    Bytes(fn(&mut Vec<u8>)),
    Draft(fn(&mut Draft, &Scene<'_>) -> Option<u64>),
    Body(fn(&mut Body, &Scene<'_>, &mut Dice) -> Option<u64>),
    /// In the AuxPoW data.
    Merged(merged::Amiss),
    /// A sound block on a refused parent.
    Child,
    /// In a reserve proof, which is no block.
    Proof(reserve::Amiss),
}

/// What a fault is made from.
pub(super) struct Scene<'a> {
    /// The place of the good block.
    pub(super) site: Site,
    /// Its transactions.
    pub(super) planned: &'a [Planned],
    /// The coins.
    pub(super) wallet: &'a Wallet,
    /// A script for the coinbase.
    pub(super) script: &'a [u8],
    /// A faulty block at the height of the parent or below, with its height and time, to build on.
    pub(super) refused: Option<(Hash32, u32, u32)>,
}

/// A faulty block.
pub(super) struct Planted {
    /// What a report calls it.
    pub(super) id: Hash32,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// Its height.
    pub(super) height: u32,
    /// Its time.
    pub(super) time: u32,
    /// The index of the finding.
    pub(super) index: Option<u64>,
}

/// Plants one fault; `None` where this block offers no place for the kind.
pub(super) fn plant(kind: &FaultKind, scene: &Scene<'_>, dice: &mut Dice) -> Result<Option<Planted>, GenerateError> {
    let mut site = scene.site;
    let mut body = Body::new(scene.planned);
    let mut index = None;
    match kind.how {
        How::Body(spoil) => match spoil(&mut body, scene, dice) {
            Some(at) => index = Some(at),
            None => return Ok(None),
        },
        How::Child => match scene.refused {
            Some((id, height, time)) => {
                body = Body::default();
                site.prev = id;
                site.height = height + 1;
                site.time = time + site.params.spacing_s;
            }
            None => return Ok(None),
        },
        How::Proof(_) => return Ok(None),
        How::Draft(_) | How::Bytes(_) | How::Merged(_) if !allowed(kind, scene) => return Ok(None),
        How::Draft(_) | How::Bytes(_) | How::Merged(_) => {}
    }
    let transactions = body.transactions()?;
    let mut draft = Draft::new(&site, transactions, body.fees(), scene.script.to_vec(), dice.bits());
    match kind.how {
        How::Draft(spoil) => index = spoil(&mut draft, scene),
        How::Merged(amiss) => draft.amiss(amiss),
        How::Body(_) | How::Bytes(_) | How::Child | How::Proof(_) => {}
    }
    let mut sealed = draft.seal(site.params)?;
    if let How::Bytes(spoil) = kind.how {
        spoil(&mut sealed.bytes);
    }
    Ok(Some(Planted {
        id: sealed.id,
        bytes: sealed.bytes,
        height: site.height,
        time: site.time,
        index,
    }))
}

/// Whether the rule is in force and the block has what the fault needs.
fn allowed(kind: &FaultKind, scene: &Scene<'_>) -> bool {
    let activations = &scene.site.params.activations;
    let height = scene.site.height;
    let any_witness = scene.planned.iter().take(spoil::SIBLING_TRANSACTIONS_MAX);
    match (kind.rule.number(), kind.name) {
        (2, "version-below-floor") => activations.version_floor(height) > 1,
        (8, "no-coinbase") | (13, "weight") => !scene.planned.is_empty(),
        (10, "commitment-missing") => {
            height >= activations.segwit && any_witness.into_iter().any(|planned| planned.transaction.has_witness())
        }
        (10, _) => height >= activations.segwit,
        (11, "height-wrong") => height >= activations.bip34,
        _ => true,
    }
}

pub(super) const fn kind(rule: u8, name: &'static str, how: How) -> FaultKind {
    FaultKind {
        rule: RuleId::k(rule),
        name,
        how,
    }
}

pub(super) const fn proof(rule: u8, name: &'static str, amiss: reserve::Amiss) -> FaultKind {
    FaultKind {
        rule: RuleId::new('V', rule),
        name,
        how: How::Proof(amiss),
    }
}

const KINDS: &[FaultKind] = &[
    kind(17, "signature-key-hash", How::Body(spoil::signature_key_hash)),
    kind(
        16,
        "coinbase-one-too-much",
        How::Draft(|draft, _| {
            draft.coinbase.outputs[0].0 += 1;
            None
        }),
    ),
    kind(17, "signature-witness", How::Body(spoil::signature_witness)),
    kind(15, "input-missing", How::Body(spoil::input_missing)),
    kind(
        9,
        "root-flipped",
        How::Draft(|draft, _| {
            draft.spoil.root = true;
            None
        }),
    ),
    kind(
        17,
        "signature-script-hash-multisig",
        How::Body(spoil::signature_script_hash),
    ),
    kind(12, "input-repeated", How::Body(spoil::input_repeated)),
    kind(
        7,
        "target-missed",
        How::Draft(|draft, _| {
            draft.spoil.miss_target = true;
            None
        }),
    ),
    kind(15, "double-spend", How::Body(spoil::double_spend)),
    kind(
        10,
        "commitment-flipped",
        How::Draft(|draft, _| {
            draft.spoil.commitment = true;
            None
        }),
    ),
    kind(14, "lock-height", How::Body(spoil::lock_height)),
    kind(17, "signature-multisig", How::Body(spoil::signature_multisig)),
    kind(
        2,
        "version-below-floor",
        How::Draft(|draft, scene| {
            // A chain id stays, so that it is the floor that fails.
            let merged = scene.site.params.merged_mining;
            draft.header.version = merged.map_or(0, |merged| merged.chain_id << 16) | 1;
            None
        }),
    ),
    kind(
        3,
        "bits-not-canonical",
        How::Draft(|draft, _| {
            // 0x7fff00 * 2^232 with its mantissa one byte too low.
            draft.header.bits = 0x2100_7fff;
            None
        }),
    ),
    kind(
        5,
        "bits-not-expected",
        How::Draft(|draft, _| {
            // The next harder target; canonical.
            draft.header.bits -= 1;
            None
        }),
    ),
    kind(
        6,
        "time-at-median",
        How::Draft(|draft, scene| {
            draft.header.time = scene.site.median_time_past;
            None
        }),
    ),
    kind(8, "second-coinbase", How::Draft(second_coinbase)),
    kind(9, "transactions-repeated", How::Draft(transactions_repeated)),
    kind(
        11,
        "height-wrong",
        How::Draft(|draft, _| {
            // The height stands behind one byte of length, lowest byte first.
            draft.coinbase.inputs[0].script_sig[1] ^= 1;
            None
        }),
    ),
    kind(
        13,
        "sigops",
        How::Draft(|draft, _| {
            // One operation of cost 4 more than the limit of 80,000 holds.
            draft.coinbase.outputs.insert(1, (0, vec![opcode::CHECKSIG; 20_001]));
            None
        }),
    ),
    kind(15, "input-spent", How::Body(spoil::input_spent)),
    kind(
        17,
        "signature-witness-multisig",
        How::Body(spoil::signature_witness_multisig),
    ),
    kind(12, "value-above-limit", How::Body(spoil::value_above_limit)),
    kind(14, "relative-height", How::Body(spoil::relative_height)),
    kind(15, "input-immature", How::Body(spoil::input_immature)),
    kind(4, "child-of-rejected", How::Child),
    kind(1, "byte-behind-the-end", How::Bytes(|bytes| bytes.push(0))),
    kind(
        8,
        "no-coinbase",
        How::Draft(|draft, _| {
            draft.spoil.no_coinbase = true;
            Some(0)
        }),
    ),
    kind(
        10,
        "commitment-missing",
        How::Draft(|draft, _| {
            draft.coinbase.outputs.pop();
            draft.coinbase.inputs[0].witness.clear();
            None
        }),
    ),
    kind(17, "signature-taproot", How::Body(spoil::signature_taproot)),
    kind(15, "outputs-exceed-inputs", How::Body(spoil::outputs_exceed_inputs)),
    kind(12, "outputs-empty", How::Body(spoil::outputs_empty)),
    kind(
        3,
        "bits-above-limit",
        How::Draft(|draft, _| {
            draft.header.bits = 0x2100_ffff;
            None
        }),
    ),
    kind(14, "lock-time", How::Body(spoil::lock_time)),
    kind(
        11,
        "coinbase-script-long",
        How::Draft(|draft, _| {
            draft.coinbase.inputs[0].script_sig.resize(101, opcode::ZERO);
            None
        }),
    ),
    kind(15, "child-before-parent", How::Body(spoil::child_before_parent)),
    kind(17, "key-not-hashed", How::Body(spoil::key_not_hashed)),
    kind(12, "input-null", How::Body(spoil::input_null)),
    kind(
        3,
        "bits-negative",
        How::Draft(|draft, _| {
            draft.header.bits |= 0x0080_0000;
            None
        }),
    ),
    kind(
        10,
        "commitment-nonce-length",
        How::Draft(|draft, _| {
            draft.coinbase.inputs[0].witness[0].pop();
            None
        }),
    ),
    kind(14, "relative-time", How::Body(spoil::relative_time)),
    kind(17, "multisig-order", How::Body(spoil::multisig_order)),
    kind(12, "value-negative", How::Body(spoil::value_negative)),
    kind(
        1,
        "last-byte-cut",
        How::Bytes(|bytes| {
            bytes.pop();
        }),
    ),
    kind(12, "sum-above-limit", How::Body(spoil::sum_above_limit)),
    kind(17, "multisig-dummy", How::Body(spoil::multisig_dummy)),
    kind(
        11,
        "coinbase-script-short",
        How::Draft(|draft, _| {
            draft.coinbase.inputs[0].script_sig.truncate(1);
            None
        }),
    ),
    kind(
        3,
        "bits-zero",
        How::Draft(|draft, _| {
            draft.header.bits = 0x2000_0000;
            None
        }),
    ),
    kind(17, "witness-stripped", How::Body(spoil::witness_stripped)),
    kind(13, "weight", How::Draft(weight)),
];

/// A copy of the coinbase, made unique, behind the first transactions.
fn second_coinbase(draft: &mut Draft, _: &Scene<'_>) -> Option<u64> {
    let mut second = draft.coinbase.clone();
    second.inputs[0].script_sig.push(opcode::ZERO);
    let second = second.build().ok()?;
    let at = draft.body.len().min(2);
    draft.body.insert(at, second);
    Some(at as u64 + 1)
}

/// Keeps an odd number of transactions, three or more, and repeats the last: the root stays the same. A block of its
/// coinbase alone is its own root and its repetition a second coinbase, so that such a block gets a flipped root.
fn transactions_repeated(draft: &mut Draft, _: &Scene<'_>) -> Option<u64> {
    if draft.body.len() < 2 {
        draft.spoil.root = true;
    } else {
        draft.body.truncate(draft.body.len() / 2 * 2);
        draft.spoil.repeat_last = true;
    }
    None
}

/// Two transactions of more than half a block: no single one is too large on its own (K12).
fn weight(draft: &mut Draft, _: &Scene<'_>) -> Option<u64> {
    draft.coinbase.outputs.insert(1, ballast());
    let first = draft.body.first_mut()?;
    let mut parts = first.to_builder();
    parts.outputs.push(ballast());
    *first = parts.build().ok()?;
    None
}

fn ballast() -> (i64, Vec<u8>) {
    let mut script = vec![opcode::RETURN];
    put_push(&mut script, &[0; 510_000]);
    (0, script)
}
