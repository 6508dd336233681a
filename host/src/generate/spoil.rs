//! The faults inside transactions: how each kind spoils one of them, and which index names it.
//! Called by `faults` with a copy of some transactions of a good block, before its coinbase is made.
//! Never leaves a second, lower fault behind: whatever depended on a changed transaction is taken out.

use std::collections::HashSet;

use super::{
    GenerateError,
    dice::Dice,
    faults::Scene,
    keys::Lock,
    wallet::{Planned, SEQUENCE_FINAL},
};
use crate::chain::utxo::{OutPoint, Transaction, TransactionBuilder, script::opcode, transaction::InputParts};

/// The transactions of a faulty sibling, as parts.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    items: Vec<Item>,
}

#[derive(Clone, Debug)]
struct Item {
    planned: Planned,
    parts: TransactionBuilder,
}

impl Body {
    /// The first transactions of a block: a sibling need not repeat a large block to be wrong.
    pub(super) fn new(planned: &[Planned]) -> Self {
        let some = planned.iter().take(SIBLING_TRANSACTIONS_MAX);
        let items = some.map(|planned| Item {
            parts: planned.transaction.to_builder(),
            planned: planned.clone(),
        });
        Self { items: items.collect() }
    }

    /// The fees of what is left.
    pub(super) fn fees(&self) -> i64 {
        self.items.iter().map(|item| item.planned.fee).sum()
    }

    /// The transactions as they are now.
    pub(super) fn transactions(&self) -> Result<Vec<Transaction>, GenerateError> {
        Ok(self
            .items
            .iter()
            .map(|item| item.parts.build())
            .collect::<Result<_, _>>()?)
    }

    /// Any transaction that has an input of this kind, with the input.
    pub(super) fn find(&self, dice: &mut Dice, wanted: impl Fn(Lock) -> bool) -> Option<(usize, usize)> {
        let inputs = |(at, item): (usize, &Item)| {
            let coins = item.planned.coins.iter().enumerate();
            let fitting = coins.filter(|(_, coin)| wanted(coin.lock));
            fitting.map(|(input, _)| (at, input)).collect::<Vec<_>>()
        };
        let all: Vec<_> = self.items.iter().enumerate().flat_map(inputs).collect();
        all.get(dice.below(all.len())).copied()
    }

    /// Any transaction that has inputs with scripts.
    fn any_plain(&self, dice: &mut Dice) -> Option<usize> {
        let items = self.items.iter().enumerate();
        let plain = items.filter(|(_, item)| item.parts.rings.is_none());
        let plain: Vec<_> = plain.map(|(at, _)| at).collect();
        plain.get(dice.below(plain.len())).copied()
    }

    /// Any ring input, with its transaction.
    pub(super) fn any_ring(&self, dice: &mut Dice) -> Option<(usize, usize)> {
        let items = self.items.iter().enumerate();
        let rings =
            items.flat_map(|(at, item)| (0..item.parts.rings.iter().flatten().count()).map(move |input| (at, input)));
        let rings: Vec<_> = rings.collect();
        rings.get(dice.below(rings.len())).copied()
    }

    /// A transaction behind all others, that leaves nothing to the coinbase.
    pub(super) fn push(&mut self, parts: TransactionBuilder) -> Option<usize> {
        let planned = Planned {
            transaction: parts.build().ok()?,
            coins: Vec::new(),
            fee: 0,
            sigops: 0,
        };
        self.items.push(Item { planned, parts });
        self.items.len().checked_sub(1)
    }

    /// Transaction `at` as it is now, and what it leaves to the coinbase.
    pub(super) fn parts(&self, at: usize) -> Option<(&TransactionBuilder, i64)> {
        self.items.get(at).map(|item| (&item.parts, item.planned.fee))
    }

    /// Any transaction.
    fn any(&self, dice: &mut Dice) -> Option<usize> {
        (!self.items.is_empty()).then(|| dice.below(self.items.len()))
    }

    /// The parts of transaction `at`, to be changed; what spends its outputs goes, since its id may change.
    pub(super) fn change(&mut self, at: usize) -> &mut TransactionBuilder {
        let mut gone = HashSet::from([self.items[at].planned.transaction.txid()]);
        let mut position = 0;
        self.items.retain(|item| {
            let depends = item.planned.coins.iter().any(|coin| gone.contains(&coin.outpoint.txid))
                || item.members().any(|member| gone.contains(&member.txid));
            let keep = position <= at || !depends;
            position += 1;
            if !keep {
                gone.insert(item.planned.transaction.txid());
            }
            keep
        });
        &mut self.items[at].parts
    }

    /// The place of an input among all inputs of the block but the coinbase's.
    pub(super) fn ordinal(&self, at: usize, input: usize) -> u64 {
        let before = self.items.iter().take(at).map(Item::input_count);
        (before.sum::<usize>() + input) as u64
    }
}

impl Item {
    fn input_count(&self) -> usize {
        self.parts.inputs.len() + self.parts.rings.iter().flatten().count()
    }

    fn members(&self) -> impl Iterator<Item = &OutPoint> {
        let rings = self.parts.rings.iter().flatten();
        rings.flat_map(|ring| &ring.members)
    }
}

/// The index of a transaction in a block: the coinbase comes first.
pub(super) fn transaction_index(at: usize) -> u64 {
    at as u64 + 1
}

// K12: transactions on their own.

pub(super) fn input_repeated(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any_plain(dice)?;
    let parts = body.change(at);
    let again = parts.inputs.first()?.clone();
    parts.inputs.push(again);
    Some(transaction_index(at))
}

pub(super) fn input_null(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any_plain(dice)?;
    body.change(at).inputs.push(InputParts {
        previous_output: OutPoint {
            txid: [0; 32],
            index: u32::MAX,
        },
        sequence: SEQUENCE_FINAL,
        ..InputParts::default()
    });
    Some(transaction_index(at))
}

pub(super) fn outputs_empty(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any(dice)?;
    body.change(at).outputs.clear();
    Some(transaction_index(at))
}

pub(super) fn value_above_limit(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    set_value(body, dice, scene.site.params.max_money + 1)
}

pub(super) fn value_negative(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    set_value(body, dice, -1)
}

pub(super) fn sum_above_limit(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any(dice)?;
    let parts = body.change(at);
    // Each within the limit, one too much together.
    parts.outputs.push((scene.site.params.max_money, vec![opcode::ONE]));
    parts.outputs.push((1, vec![opcode::ONE]));
    Some(transaction_index(at))
}

fn set_value(body: &mut Body, dice: &mut Dice, value: i64) -> Option<u64> {
    let at = body.any(dice)?;
    body.change(at).outputs.first_mut()?.0 = value;
    Some(transaction_index(at))
}

// K14: lock times.

pub(super) fn lock_height(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    // The first height that is not below the block's own.
    set_lock_time(body, dice, scene.site.height)
}

pub(super) fn lock_time(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    // Final by the block's time, not by the median time that BIP113 asks for.
    let in_force = scene.site.height >= scene.site.params.activations.csv;
    in_force.then(|| set_lock_time(body, dice, scene.site.median_time_past))?
}

pub(super) fn relative_height(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |_| true)?;
    let coin_height = body.items.get(at)?.planned.coins.get(input)?.height;
    // One block more than the coin is old.
    let sequence = u16::try_from(scene.site.height - coin_height + 1).ok()?;
    set_relative(body, scene, at, input, sequence.into())
}

pub(super) fn relative_time(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |_| true)?;
    // 65,535 units of 512 seconds: more than a year.
    set_relative(body, scene, at, input, 0x0040_ffff)
}

fn set_lock_time(body: &mut Body, dice: &mut Dice, lock_time: u32) -> Option<u64> {
    let at = body.any_plain(dice)?;
    let parts = body.change(at);
    parts.lock_time = lock_time;
    parts.inputs.first_mut()?.sequence = SEQUENCE_FINAL - 1;
    Some(transaction_index(at))
}

fn set_relative(body: &mut Body, scene: &Scene<'_>, at: usize, input: usize, sequence: u32) -> Option<u64> {
    if scene.site.height < scene.site.params.activations.csv {
        return None;
    }
    let parts = body.change(at);
    parts.version = 2;
    parts.inputs.get_mut(input)?.sequence = sequence;
    Some(transaction_index(at))
}

// K15: coins.

pub(super) fn input_missing(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |_| true)?;
    let txid = dice.array();
    set_outpoint(body, at, input, OutPoint { txid, index: 0 })
}

pub(super) fn input_spent(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |_| true)?;
    let outpoint = scene.wallet.spent(dice)?.outpoint;
    set_outpoint(body, at, input, outpoint)
}

pub(super) fn input_immature(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    // The first input, so that amounts which no longer add up would be named at the same place.
    let at = body.any_plain(dice)?;
    let outpoint = scene.wallet.immature(dice)?.outpoint;
    set_outpoint(body, at, 0, outpoint)
}

pub(super) fn double_spend(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any_plain(dice)?;
    let mut again = body.items.get(at)?.clone();
    // Another id; a lock time in the past and no relative locks, so that K14 holds.
    again.parts.version = 1;
    again.parts.lock_time = 1;
    body.items.push(again);
    Some(body.ordinal(body.items.len() - 1, 0))
}

pub(super) fn child_before_parent(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let inside = |item: &Item| {
        item.planned
            .coins
            .iter()
            .position(|coin| coin.height == scene.site.height)
    };
    let children = body.items.iter().enumerate();
    let children: Vec<_> = children.filter_map(|(at, item)| Some((at, inside(item)?))).collect();
    let (at, input) = *children.get(dice.below(children.len()))?;
    let parents: HashSet<_> = body.items[at]
        .planned
        .coins
        .iter()
        .map(|coin| coin.outpoint.txid)
        .collect();
    let to = body
        .items
        .iter()
        .position(|item| parents.contains(&item.planned.transaction.txid()))?;
    let child = body.items.remove(at);
    body.items.insert(to, child);
    Some(body.ordinal(to, input))
}

pub(super) fn outputs_exceed_inputs(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let at = body.any(dice)?;
    let fee = body.items.get(at)?.planned.fee;
    let parts = body.change(at);
    parts.outputs.first_mut()?.0 += fee + 1;
    // Only after the last input is it certain that they do not suffice.
    let inputs = parts.inputs.len() + parts.rings.iter().flatten().count();
    let last = inputs.checked_sub(1)?;
    Some(body.ordinal(at, last))
}

fn set_outpoint(body: &mut Body, at: usize, input: usize, outpoint: OutPoint) -> Option<u64> {
    let parts = body.change(at);
    // Without relative locks nothing asks for the age of a coin that is not there (K14).
    parts.version = 1;
    parts.inputs.get_mut(input)?.previous_output = outpoint;
    Some(body.ordinal(at, input))
}

// K17: scripts and signatures.

pub(super) fn signature_key_hash(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    flip_legacy(body, dice, 1, |lock| !lock.is_witness() && !lock.is_multisig())
}

pub(super) fn signature_multisig(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    flip_legacy(body, dice, 2, |lock| {
        matches!(lock, Lock::Multisig1Of2 | Lock::Multisig2Of3)
    })
}

pub(super) fn signature_script_hash(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    flip_legacy(body, dice, 2, |lock| lock == Lock::ScriptHashMultisig)
}

pub(super) fn signature_witness(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    flip_witness(body, dice, 0, |lock| {
        lock.is_witness() && !lock.is_multisig() && !lock.is_replaceable() && lock != Lock::Taproot
    })
}

pub(super) fn signature_witness_multisig(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    flip_witness(body, dice, 1, |lock| lock == Lock::WitnessScriptMultisig)
}

pub(super) fn signature_taproot(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |lock| lock == Lock::Taproot)?;
    *body
        .change(at)
        .inputs
        .get_mut(input)?
        .witness
        .first_mut()?
        .get_mut(63)? ^= 1;
    Some(body.ordinal(at, input))
}

/// The key of a key-hash spend is not the one that was hashed.
pub(super) fn key_not_hashed(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |lock| {
        matches!(lock, Lock::PayToKeyHash | Lock::PayToKeyHashUncompressed)
    })?;
    *body.change(at).inputs.get_mut(input)?.script_sig.last_mut()? ^= 1;
    Some(body.ordinal(at, input))
}

/// Two signatures of a multisig in the wrong order.
pub(super) fn multisig_order(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |lock| lock == Lock::WitnessScriptMultisig)?;
    let witness = &mut body.change(at).inputs.get_mut(input)?.witness;
    (witness.len() == 4).then(|| witness.swap(1, 2))?;
    Some(body.ordinal(at, input))
}

/// The item that a multisig takes too much is not empty (BIP147).
pub(super) fn multisig_dummy(body: &mut Body, scene: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |lock| lock == Lock::ScriptHashMultisig)?;
    if scene.site.height < scene.site.params.activations.segwit {
        return None;
    }
    *body.change(at).inputs.get_mut(input)?.script_sig.first_mut()? = opcode::ONE;
    Some(body.ordinal(at, input))
}

pub(super) fn witness_stripped(body: &mut Body, _: &Scene<'_>, dice: &mut Dice) -> Option<u64> {
    let (at, input) = body.find(dice, |lock| lock.is_witness())?;
    body.change(at).inputs.get_mut(input)?.witness.clear();
    Some(body.ordinal(at, input))
}

/// Flips the lowest bit of S in the push that starts at `start` of the input script; the encoding stays sound.
fn flip_legacy(body: &mut Body, dice: &mut Dice, start: usize, wanted: impl Fn(Lock) -> bool) -> Option<u64> {
    let (at, input) = body.find(dice, wanted)?;
    let script = &mut body.change(at).inputs.get_mut(input)?.script_sig;
    let len = usize::from(*script.get(start - 1)?);
    flip_s(script.get_mut(start..start + len)?)?;
    Some(body.ordinal(at, input))
}

fn flip_witness(body: &mut Body, dice: &mut Dice, item: usize, wanted: impl Fn(Lock) -> bool) -> Option<u64> {
    let (at, input) = body.find(dice, wanted)?;
    flip_s(body.change(at).inputs.get_mut(input)?.witness.get_mut(item)?)?;
    Some(body.ordinal(at, input))
}

/// The last byte of a DER signature is the hash type, the one before it ends S.
fn flip_s(signature: &mut [u8]) -> Option<()> {
    let at = signature.len().checked_sub(2)?;
    signature[at] ^= 1;
    Some(())
}

/// A faulty sibling repeats so many transactions of its block at most.
pub(super) const SIBLING_TRANSACTIONS_MAX: usize = 24;
