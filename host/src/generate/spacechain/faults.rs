//! The faults of chains of the Qtum kind: for each rule that a block can break, a sibling of a good block that breaks it.
//! The chain calls [`plant`] with a good draft; what comes back breaks the rule of its kind and none before it.
//! Q4's needs a refused block to build on; Q15 has none, since the modifier stands in no block.

use super::{
    Scene,
    draft::{Draft, Sealed, Stake, Twist, stake_script},
};
use crate::{
    chain::{
        spacechain::{contract::OP_CALL, rules::q},
        utxo::{TransactionBuilder, script::opcode, target::Compact},
    },
    generate::GenerateError,
    verdict::RuleId,
};

/// A way to break a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpaceFault {
    /// Its name in the sidecar.
    pub name: &'static str,
    /// The number of the rule.
    pub rule: u8,
}

impl SpaceFault {
    /// Every kind, in the order of the rules.
    pub const ALL: &'static [Self] = &[
        kind("signature-form", 1),
        kind("time-off-the-mask", 2),
        kind("version", 3),
        kind("child-of-a-rejected-block", 4),
        kind("time-not-after-the-median", 5),
        kind("other-bits", 6),
        kind("work-above-its-target", 7),
        kind("merkle-root", 8),
        kind("coinbase-pays", 9),
        kind("no-coinstake", 9),
        kind("other-coin-in-the-header", 10),
        kind("witness-commitment", 11),
        kind("signature-over-the-id", 12),
        kind("too-many-signature-operations", 13),
        kind("contract-in-the-coinstake", 14),
        kind("height-in-the-coinbase", 14),
        kind("no-such-stake", 16),
        kind("kernel-above-its-target", 16),
        kind("young-stake", 17),
        kind("stake-signed-by-another", 18),
        kind("reward", 19),
        kind("missing-coin", 20),
        kind("spend-not-signed", 20),
        kind("state-root", 21),
        kind("utxo-root", 21),
    ];

    /// The rule.
    pub const fn rule(&self) -> RuleId {
        q(self.rule)
    }
}

const fn kind(name: &'static str, rule: u8) -> SpaceFault {
    SpaceFault { name, rule }
}

/// A faulty sibling and the index that must be named; `None` where this block has no place for the kind.
pub(super) fn plant(
    kind: &SpaceFault,
    good: &Draft,
    scene: &Scene<'_>,
) -> Result<Option<(Sealed, Option<u64>)>, GenerateError> {
    let mut draft = good.clone();
    let mask = draft.params.time_mask(draft.height);
    let stakes = usize::from(draft.stake.is_some());
    let mut index = None;
    match kind.name {
        "signature-form" => draft.twist = Twist::ShortSignature,
        "time-off-the-mask" => draft.header.time += 1,
        "version" => draft.header.version = 3,
        "child-of-a-rejected-block" => {
            let Some((id, height, time)) = scene.refused else {
                return Ok(None);
            };
            draft.header.prev = id;
            draft.height = height + 1;
            draft.header.time = (time + mask + 1) & !mask;
        }
        "time-not-after-the-median" => draft.header.time = scene.median & !mask,
        "other-bits" => {
            let easier = Compact::decode(draft.header.bits).value.shift_right(1);
            draft.header.bits = Compact::encode(easier);
        }
        "work-above-its-target" => {
            draft.stake = None;
            draft.header.bits = Compact::encode(draft.params.pow_limit);
            draft.twist = Twist::NoWork;
        }
        "merkle-root" => draft.twist = Twist::MerkleRoot,
        "coinbase-pays" => {
            draft.coinbase[0].1 = vec![opcode::ONE];
            index = Some(0);
        }
        "no-coinstake" => {
            draft.coinstake[0].1 = vec![opcode::ONE];
            index = Some(1);
        }
        "other-coin-in-the-header" => draft.twist = Twist::OtherStake,
        "witness-commitment" => {
            if draft.height < draft.params.activations.segwit {
                return Ok(None);
            }
            draft.twist = Twist::Commitment;
        }
        "signature-over-the-id" => draft.twist = Twist::SignedId,
        "too-many-signature-operations" => draft.coinstake.push((0, vec![opcode::CHECKSIG; SIGOPS_TOO_MANY])),
        "contract-in-the-coinstake" => {
            draft.coinstake.push((0, vec![opcode::ONE, OP_CALL]));
            index = Some(1);
        }
        "height-in-the-coinbase" => {
            draft.twist = Twist::Height;
            index = Some(0);
        }
        "no-such-stake" => {
            if let Some(stake) = &mut draft.stake {
                stake.outpoint.txid[0] ^= 1;
            }
        }
        "kernel-above-its-target" => {
            if !scene.stake_in_vain(&mut draft) {
                return Ok(None);
            }
        }
        "young-stake" => {
            if !scene.stake_too_early(&mut draft) {
                return Ok(None);
            }
        }
        "stake-signed-by-another" => {
            draft.twist = Twist::StakeKey;
            index = Some(0);
        }
        "reward" => draft.coinstake[1].0 += 1,
        "missing-coin" | "spend-not-signed" => {
            let Some(first) = draft.transactions.first_mut() else {
                return Ok(None);
            };
            let mut builder: TransactionBuilder = first.to_builder();
            if kind.name == "missing-coin" {
                builder.inputs[0].previous_output.txid[0] ^= 1;
            } else {
                // Every form of signature signs the version; relative locks stay as they are, on either side of 2.
                builder.version ^= 1;
            }
            *first = builder.build()?;
            index = Some(1 + stakes as u64);
        }
        "state-root" => draft.header.state_root[0] ^= 1,
        "utxo-root" => draft.header.utxo_root[31] ^= 1,
        _ => return Ok(None),
    }
    Ok(Some((draft.seal(scene.stakers)?, index)))
}

impl Scene<'_> {
    /// Stakes a coin of next to nothing at a time at which its kernel misses the target; false where there is none.
    fn stake_in_vain(&self, draft: &mut Draft) -> bool {
        self.dust.is_some_and(|dust| self.stake_instead(draft, dust, false))
    }

    /// Stakes a coin that is too young, at a time at which its kernel would meet the target.
    fn stake_too_early(&self, draft: &mut Draft) -> bool {
        self.young.is_some_and(|young| self.stake_instead(draft, young, true))
    }

    /// Stakes another coin at the first time at which its kernel does what is wanted; false where it never does.
    fn stake_instead(&self, draft: &mut Draft, other: Stake, meets: bool) -> bool {
        let staked = draft.stake.replace(other).map_or(0, |stake| stake.value);
        let own = draft.coinstake[1].0 - staked + other.value;
        draft.coinstake[1] = (own, stake_script(&self.stakers[other.staker], false));
        let step = draft.params.time_mask(draft.height) + 1;
        for _ in 0..KERNEL_TRIES {
            if self.kernel(draft) == Some(meets) {
                return true;
            }
            draft.header.time += step;
            draft.header.bits = self.bits_at(draft);
        }
        false
    }
}

/// Their cost is 80,004.
const SIGOPS_TOO_MANY: usize = 20_001;
/// Times tried before a block does without the fault.
const KERNEL_TRIES: u32 = 64;
