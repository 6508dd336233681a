//! The side chain of a generated stream: transactions, at times two of one nonce, and what headers commit to.
//! One maker of two kinds, since commitments name what was issued; `chain::itc::dag` has the formats.
//! Never builds upon both sides of a conflict, but where that is the fault.

use super::{
    super::{
        records::{FaultKind, Maker, fault},
        sealing::{Sealing, Signer},
    },
    dag::TransactionDraft,
    world::World,
};
use crate::{
    chain::{
        itc::{
            dag::{commitment, level},
            headers,
        },
        records::{Hash, key::Scheme},
    },
    verdict::RuleId,
};

/// Makes transactions and commitments.
#[derive(Debug, Default)]
pub(super) struct Transactions {
    /// What was committed to last: the header and the tips.
    committed: Option<(Hash, Vec<Hash>)>,
    /// Two transactions of one issuer and nonce.
    rivals: Option<[Hash; 2]>,
}

fn commit(header: &Hash, tips: &[Hash]) -> Vec<u8> {
    let mut tips = tips.to_vec();
    tips.sort_unstable();
    Sealing::new(commitment::KIND)
        .with(&1u8)
        .with(header)
        .with(&tips)
        .done()
}

/// The next transaction as it would be, with a payload of its own; the world stays as it is.
fn next(world: &mut World) -> (TransactionDraft, Signer) {
    let payload = world.dice.bytes(12);
    let (mut draft, issuer) = world.side.clone().draft();
    draft.payload = payload;
    draft.level = 0;
    (draft, issuer)
}

impl Transactions {
    fn transaction(&mut self, world: &mut World) -> Vec<u8> {
        let twin = world.side.last().cloned().filter(|_| world.dice.once_in(RIVAL_ONCE_IN));
        if let Some((mut draft, issuer, first)) = twin {
            draft.payload = b"the same again".to_vec();
            let (object, id) = draft.seal(&issuer);
            self.rivals = Some([first, id]);
            return object;
        }
        world.side.next_object().0
    }

    fn bad_transaction(&self, name: &str, world: &mut World) -> Option<Vec<u8>> {
        let (mut draft, issuer) = next(world);
        let sealed = |draft: &TransactionDraft| Some(draft.seal(&issuer).0);
        match name {
            "transaction-of-version-2" => {
                let mut object = sealed(&draft)?;
                *object.get_mut(1)? = 2;
                Some(object)
            }
            "payload-too-long" => {
                draft.payload = vec![0; usize::from(world.params.dag.payload_bytes_max) + 1];
                sealed(&draft)
            }
            "level-that-is-none" => {
                draft.level = level::MOST + 1;
                sealed(&draft)
            }
            "too-little-work" => Some(draft.seal_at(&issuer, |zeros| zeros < 12).0),
            "too-little-work-by-scrypt" => {
                draft.level = level::SCRYPT;
                Some(draft.seal_at(&issuer, |zeros| zeros < 2).0)
            }
            "a-parent-twice" => {
                draft.parents = vec![*draft.parents.first()?; 2];
                sealed(&draft)
            }
            "earlier-than-a-parent" => {
                let parents = draft.parents.iter();
                parents
                    .filter(|parent| world.memory.knows(parent))
                    .count()
                    .checked_sub(1)?;
                draft.time = 1;
                sealed(&draft)
            }
            "nonce-that-skips" => {
                draft.nonce += 1;
                sealed(&draft)
            }
            "nonce-that-was-there" => {
                draft.nonce -= 1;
                sealed(&draft)
            }
            "upon-both-sides-of-a-conflict" => {
                let draft = TransactionDraft {
                    nonce: 1,
                    ..TransactionDraft::new(&self.rivals?, draft.time, 1)
                };
                Some(draft.seal(&Signer::new(Scheme::Ecdsa, &mut world.dice)).0)
            }
            "transaction-signed-by-another" => {
                let mut object = sealed(&draft)?;
                object.truncate(object.len() - 64);
                let signature = Signer::new(Scheme::Ecdsa, &mut world.dice).sign(&object);
                Some([object, signature.to_vec()].concat())
            }
            _ => None,
        }
    }

    fn bad_commitment(&self, name: &str, world: &mut World) -> Option<Vec<u8>> {
        let header = headers::last_certified(&world.ledger)?;
        let is_pending = world.pending.as_ref().is_some_and(|(pending, _)| *pending == header);
        // One that no good object commits under, now or later.
        let is_free = !is_pending && self.committed.as_ref().is_none_or(|(last, _)| *last != header);
        let header = is_free.then_some(header)?;
        match name {
            "commitment-to-no-tips" => Some(commit(&header, &[])),
            "commitment-to-nothing-new" => Some(commit(&header, &self.committed.as_ref()?.1)),
            "commitment-to-a-conflict" => Some(commit(&header, &self.rivals?)),
            "commitment-to-another-root" => {
                let tips = world.side_tips();
                (!tips.is_empty()).then(|| commit(&header, &tips))
            }
            _ => None,
        }
    }
}

impl Maker<World> for Transactions {
    fn weight(&self) -> usize {
        30
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let is_due = |(header, _): &&(Hash, Vec<Hash>)| headers::certified(&world.ledger, header).is_some();
        if let Some((header, tips)) = world.pending.as_ref().filter(is_due).cloned() {
            world.pending = None;
            let object = commit(&header, &tips);
            self.committed = Some((header, tips));
            return Some(object);
        }
        Some(self.transaction(world))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let object = match name.starts_with("commitment") {
            true => self.bad_commitment(name, world),
            false => self.bad_transaction(name, world),
        };
        object.map(|object| (object, None))
    }
}

/// K2 and K3 only wait.
const FAULTS: &[FaultKind] = &[
    fault('D', 1, "transaction-of-version-2"),
    fault('D', 1, "payload-too-long"),
    fault('D', 2, "level-that-is-none"),
    fault('D', 3, "too-little-work"),
    fault('D', 3, "too-little-work-by-scrypt"),
    fault('D', 4, "a-parent-twice"),
    fault('D', 4, "earlier-than-a-parent"),
    fault('D', 5, "nonce-that-skips"),
    fault('D', 5, "nonce-that-was-there"),
    FaultKind {
        rule: RuleId::inserted('D', 5, 'b'),
        name: "upon-both-sides-of-a-conflict",
    },
    fault('D', 6, "transaction-signed-by-another"),
    fault('K', 1, "commitment-to-no-tips"),
    fault('K', 4, "commitment-to-nothing-new"),
    fault('K', 5, "commitment-to-a-conflict"),
    fault('K', 6, "commitment-to-another-root"),
];
/// How often an issuer uses a nonce twice.
const RIVAL_ONCE_IN: usize = 64;
