//! Commitments to the side chain (kind 12): what a certified header confirms of it by its root; rules K1 to K6.
//! Between the two chains: names the header and the tips that its root was made of, so that nobody has to guess them.
//! Never confirms what conflicts, whoever certified the root.
//!
//! The root is that of Bitcoin over the ids of everything that is tip or in the past of one, and was not committed before, in
//! topological order: Kahn, ties by id. So a header pays for what is new since the last, and each transaction is hashed once.
//!
//! Limit: a search over what is new, an edge at a time, and one hash a transaction; at most `dag.commit_max` of them.

use perigee_kernels::dag::{self, Graph};

use super::{Memory, memory};
use crate::{
    chain::{
        itc::{ItcParams, headers, rule},
        records::{
            Hash,
            blob::Blob,
            docket::{Check, Docket, Stop, known, require},
            hash,
            ledger::Ledger,
            record::{Court, Face, Reader, Record, short},
        },
        utxo::merkle::{MerkleRoot, merkle_root},
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 12;

/// A commitment: `u8 version = 1 | header id 32 | tips: u16 count, 1 to 64, ids ascending`.
pub struct Commitment {
    /// The header.
    pub header: Hash,
    /// What its root was made of.
    pub tips: Vec<Hash>,
    id: Hash,
}

/// The rules of commitments.
pub const RULES: &[Rule] = &[
    rule('K', 1, "form: 1 to 64 tips, ascending", "own format (paper silent)"),
    rule(
        'K',
        2,
        "the header is certified; else it waits",
        "own rule: what a header confirms",
    ),
    rule(
        'K',
        3,
        "the tips are known; else it waits",
        "own rule: what a header confirms",
    ),
    rule(
        'K',
        4,
        "something is new, and no more than one header may confirm",
        "own rule: bounds the work of a header",
    ),
    rule(
        'K',
        5,
        "no two of it conflict, and none with what was committed before",
        "own rule: a conflict has one winner",
    ),
    rule(
        'K',
        6,
        "its ids in topological order have the header's root",
        "own rule: what a header confirms",
    ),
];

const fn k(number: u8) -> RuleId {
    RuleId::new('K', number)
}

/// Reads a commitment.
///
/// # Errors
/// K1.
pub fn decode(object: Blob, _params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Commitment::read(&object)?))
}

/// The root over transactions, given ascending by number, each behind those of its parents that are among them.
pub fn root(memory: &Memory, numbers: &[u32]) -> MerkleRoot {
    merkle_root(&ordered(memory, numbers))
}

/// Their ids in topological order.
fn ordered(memory: &Memory, numbers: &[u32]) -> Vec<Hash> {
    let (mut offsets, mut parents) = (vec![0u32], Vec::new());
    for number in numbers {
        // Parents that are not among them do not count.
        let of = memory.graph().parents(*number).iter();
        parents.extend(of.filter_map(|parent| Some(numbers.binary_search(parent).ok()? as u32)));
        offsets.push(parents.len() as u32);
    }
    let ids: Vec<Hash> = numbers.iter().map(|number| memory.id(*number)).collect();
    let all: Vec<u32> = (0u32..).take(ids.len()).collect();
    // Parents stand before their children, and every id is there: no graph could be refused.
    let order = Graph::new(offsets, parents).and_then(|graph| dag::order(&graph, &all, &ids));
    let order = order.unwrap_or_default();
    order
        .iter()
        .filter_map(|place| ids.get(*place as usize))
        .copied()
        .collect()
}

impl Commitment {
    /// Reads a commitment.
    ///
    /// # Errors
    /// K1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, k(1));
        from.version()?;
        let header = from.get("header")?;
        let tips = from.ascending(1, TIPS_MAX, "tips")?;
        from.end()?;
        Ok(Self {
            header,
            tips,
            id: hash(&[object]),
        })
    }

    /// A tip that is not known yet.
    fn check_tips(&self, memory: &Memory) -> Check {
        match self.tips.iter().find(|tip| !memory.knows(tip)) {
            None => Ok(()),
            Some(tip) => Err(Stop::Waits(Missing::Parent(hex::encode(tip)))),
        }
    }

    /// K4; what is missing can only add to what is new.
    fn check_new(&self, memory: &Memory, new: Option<&[u32]>, most: u32) -> Check {
        let Some(new) = new else {
            return Err(Stop::Fails(None, format!("more than {most} transactions are new")));
        };
        self.check_tips(memory)?;
        require(!new.is_empty(), || "nothing is new".into())
    }

    /// K5.
    fn check_conflicts(&self, memory: &Memory, new: &[u32]) -> Check {
        for number in new {
            let rivals = memory.graph().rivals(*number).iter();
            let is_there = |rival: &u32| memory.entry(*rival).is_committed || new.binary_search(rival).is_ok();
            if let Some(rival) = rivals.filter(|rival| *rival != number).find(|rival| is_there(rival)) {
                let [a, b] = [*number, *rival].map(|number| hex::encode(memory.id(number)));
                return Err(Stop::Fails(None, format!("{a} and {b} conflict")));
            }
        }
        self.check_tips(memory)
    }
}

impl Record<ItcParams> for Commitment {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "{} tips of the side chain under header {}",
                self.tips.len(),
                short(&self.header)
            ),
            ..Face::default()
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let memory = court.memory;
        let certified = headers::certified(court.ledger, &self.header);
        let waits = || Missing::Context(format!("certified header {}", hex::encode(self.header)));
        docket.rule(k(2), || known(certified, waits).map(drop));
        if memory::committed_by(court.ledger, &self.header) == Some(self.id) {
            docket.accept_again();
            return;
        }
        docket.rule(k(3), || self.check_tips(memory));
        let most = court.params.dag.commit_max;
        let new = memory.uncommitted(&self.tips, most as usize);
        docket.rule(k(4), || self.check_new(memory, new.as_deref(), most));
        let new = new.unwrap_or_default();
        docket.rule(k(5), || self.check_conflicts(memory, &new));
        if docket.is_rejected() {
            return;
        }
        docket.rule(k(6), || {
            self.check_tips(memory).and_then(|()| known(certified, waits).map(drop))
        });
        if let Some(certified) = certified.filter(|_| self.check_tips(memory).is_ok()) {
            let made = root(memory, &new);
            docket.count_hashes(made.nodes);
            docket.rule(k(6), || {
                require(made.root == certified.body.dag_root, || {
                    let (got, expected) = (hex::encode(made.root), hex::encode(certified.body.dag_root));
                    format!("{} transactions have root {got}, the header's is {expected}", new.len())
                })
            });
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        memory::note_commitment(ledger, &self.header, &self.id, &self.tips);
    }

    fn remember(&self, memory: &mut Memory) {
        memory.commit(&self.tips);
    }
}

const TIPS_MAX: u16 = 64;
