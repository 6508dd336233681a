//! Proof blocks (kind 8): a tracker closes what was accepted since the last one, and is paid by audits; rules B1 to B11.
//! Commits to receipts, proofs and balances; the reward halves, and all together stay below 55 M coins.
//! Never a fork: a block stands on the last one or is none.

use super::{
    Hash, LunarParams,
    blob::Blob,
    context,
    docket::{Check, Docket, Stop, known, require},
    key::PublicKey,
    ledger::{Ledger, PROOFS, RECEIPTS, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    tree::Growing,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 8;

/// A block: `u8 version = 1 | height u64 | prev 32 | receipts_root 32 | proofs_root 32 | state_root 32 | tracker key | time u64 |
/// signature 64`. Its id is SHA-256 of the kind and everything before the signature; `prev` of height 0 is zero.
pub struct Block {
    /// Its height, from 0.
    pub height: u64,
    /// Id of the block before.
    pub prev: Hash,
    /// Root over the ids of the receipts accepted since then, in their order.
    pub receipts_root: Hash,
    /// Root over the challenges that were audited and passed since then, `contract 32 | epoch u32 | challenge 32`, in their order.
    pub proofs_root: Hash,
    /// [`Ledger::state_root`] before its reward.
    pub state_root: Hash,
    /// Seconds of Unix time.
    pub time: u64,
    signed: Signed,
    id: Hash,
}

/// The last block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// Its id; zero before the first.
    pub id: Hash,
    /// Its time.
    pub time: u64,
    /// Blocks so far: the height of the next.
    pub blocks: u64,
}

value!(Tip { id, time, blocks });

/// The rules of blocks.
pub const RULES: &[Rule] = &[
    rule('B', 1, "form: version 1", "own format, block"),
    rule(
        'B',
        2,
        "on top of the last block; on an unknown one it waits",
        "own format (paper silent)",
    ),
    rule('B', 3, "the next height", "own format (paper silent)"),
    rule(
        'B',
        4,
        "later than the block before, and not ahead of the clock",
        "own format (paper silent)",
    ),
    rule('B', 5, "of a tracker", "paper: trackers form blocks"),
    rule(
        'B',
        6,
        "the root of the receipts since the last block",
        "own format (paper silent)",
    ),
    rule(
        'B',
        7,
        "the root of the challenges that were audited and passed since the last block, each in one block alone",
        "own format (paper silent)",
    ),
    rule('B', 8, "the root of the balances", "own format (paper silent)"),
    rule(
        'B',
        9,
        "a proof for each unit of its reward: an audit that was accepted and that a quorum attested",
        "paper: blocks created by proofs",
    ),
    rule(
        'B',
        10,
        "all rewards together at most 55 M coins",
        "paper, miner: total mined <= 55 M",
    ),
    rule('B', 11, "the tracker signed it", "own format (paper silent)"),
];

const fn b(number: u8) -> RuleId {
    RuleId::new('B', number)
}

/// The last block.
pub fn tip(ledger: &Ledger) -> Tip {
    ledger.fact(TIP)
}

/// The height of the block that is not closed yet.
pub fn next_height(ledger: &Ledger) -> u64 {
    tip(ledger).blocks
}

/// Reads a block.
///
/// # Errors
/// B1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Paid {
        block: Block::read(&object)?,
        params,
    }))
}

impl Block {
    /// Reads a block.
    ///
    /// # Errors
    /// B1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, b(1));
        from.version()?;
        let (height, prev) = (from.get("height")?, from.get("prev")?);
        let receipts_root = from.get("receipts root")?;
        let (proofs_root, state_root) = (from.get("proofs root")?, from.get("state root")?);
        let tracker: PublicKey = from.get("tracker")?;
        let time = from.get("time")?;
        let id = from.digest();
        let signed = from.signed(tracker)?;
        from.end()?;
        Ok(Self {
            height,
            prev,
            receipts_root,
            proofs_root,
            state_root,
            time,
            signed,
            id,
        })
    }

    /// The last block, which is the one before this.
    ///
    /// # Errors
    /// It is another, or one that is not known.
    fn parent(&self, ledger: &Ledger) -> Result<Tip, Stop> {
        let tip = tip(ledger);
        if self.prev == tip.id {
            return Ok(tip);
        }
        let height: Option<u64> = ledger.get(Table::Blocks, &self.prev);
        let (got, expected) = (hex::encode(self.prev), hex::encode(tip.id));
        match height {
            Some(height) => Err(Stop::Fails(
                None,
                format!("on top of block {height}, {got}, expected the last one, {expected}"),
            )),
            None if self.prev == Hash::default() => Err(Stop::Fails(
                None,
                format!("a first block, expected one on top of {expected}"),
            )),
            None => Err(Stop::Waits(Missing::Parent(got))),
        }
    }

    /// One of the roots; behind an unknown parent nobody knows what they are.
    fn check_root(&self, ledger: &Ledger, got: &Hash, expected: &Hash) -> Check {
        self.parent(ledger)?;
        require(got == expected, || {
            format!("root {}, expected {}", hex::encode(got), hex::encode(expected))
        })
    }
}

/// A block and the schedule that it is paid by.
struct Paid {
    block: Block,
    params: &'static LunarParams,
}

impl Paid {
    fn reward(&self) -> u64 {
        self.params.reward(self.block.height)
    }

    /// B4.
    fn check_time(&self, court: Court<'_, LunarParams>) -> Check {
        let (time, ahead) = (self.block.time, court.ahead_s(self.block.time));
        let most = self.params.blocks.clock_s_max;
        require(ahead <= most.into(), || {
            format!("{ahead} s ahead, expected at most {most}")
        })?;
        let parent = self.block.parent(court.ledger)?;
        require(time > parent.time, || {
            format!("time {time}, expected more than {}", parent.time)
        })
    }

    /// B5.
    fn check_tracker(&self, ledger: &Ledger) -> Check {
        let trackers = known(context::trackers(ledger), || Missing::Context("the trackers".into()))?;
        let tracker = self.block.signed.key.id();
        require(trackers.contains(&tracker), || {
            format!("{} is no tracker", hex::encode(tracker))
        })
    }

    /// B9.
    fn check_proofs(&self, ledger: &Ledger) -> Check {
        self.block.parent(ledger)?;
        let got = ledger.growing(PROOFS).count;
        let least = self.reward().div_ceil(self.params.blocks.reward_units_a_proof.max(1));
        require(got >= least, || {
            format!("{got} proofs, expected {least} for a reward of {}", self.reward())
        })
    }

    /// B10.
    fn check_cap(&self, ledger: &Ledger) -> Check {
        self.block.parent(ledger)?;
        let [_, _, most] = self.params.units();
        let total = i128::from(ledger.supply().mined_units).saturating_add(self.reward().into());
        require(total <= i128::from(most), || {
            format!("{total} units mined, expected at most {most}")
        })
    }
}

impl Record<LunarParams> for Paid {
    fn id(&self) -> Hash {
        self.block.id
    }

    fn face(&self) -> Face {
        Face {
            height: Some(self.block.height),
            time: Some(self.block.time),
            words: format!("on {}, reward {}", short(&self.block.prev), self.reward()),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.block.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let (block, ledger) = (&self.block, court.ledger);
        // What was accepted is accepted again, whatever stands on it now.
        if ledger.get::<u64>(Table::Blocks, &block.id).is_some() {
            docket.accept_again();
        } else {
            docket.rule(b(2), || block.parent(ledger).map(drop));
            docket.rule(b(3), || {
                let expected = block.parent(ledger)?.blocks;
                require(block.height == expected, || {
                    format!("height {}, expected {expected}", block.height)
                })
            });
            docket.rule(b(4), || self.check_time(court));
            docket.rule(b(5), || self.check_tracker(ledger));
            let root = |name| ledger.growing(name).root();
            docket.rule(b(6), || block.check_root(ledger, &block.receipts_root, &root(RECEIPTS)));
            docket.rule(b(7), || block.check_root(ledger, &block.proofs_root, &root(PROOFS)));
            docket.rule(b(8), || {
                block.check_root(ledger, &block.state_root, &ledger.state_root())
            });
            docket.rule(b(9), || self.check_proofs(ledger));
            docket.rule(b(10), || self.check_cap(ledger));
        }
        docket.signature(b(11), None, &block.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let block = &self.block;
        let mut supply = ledger.supply();
        supply.mined_units = supply.mined_units.saturating_add(self.reward());
        ledger.set_supply(&supply);
        ledger.credit(&block.signed.key.id(), self.reward());
        ledger.put(Table::Blocks, &block.id, &block.height);
        let tip = Tip {
            id: block.id,
            time: block.time,
            blocks: block.height.saturating_add(1),
        };
        ledger.set_fact(TIP, &tip);
        ledger.set_fact(RECEIPTS, &Growing::default());
        ledger.set_fact(PROOFS, &Growing::default());
    }
}

const TIP: &str = "tip";
