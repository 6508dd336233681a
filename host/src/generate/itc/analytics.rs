//! Results of ChainCode of a generated stream: sketches over records of few and of many subjects, paid to several accounts.
//! One maker of a kind; `chain::itc::code` has the format.
//! Never makes the same records twice.

use super::{
    super::{
        records::{FaultKind, Maker, fault},
        sealing::Signer,
    },
    OutcomeDraft,
    world::World,
};
use crate::chain::{
    itc::code::{FILTER, REGISTERS, SUBJECT_BYTES},
    records::key::Scheme,
};

/// Makes results.
#[derive(Debug)]
pub(super) struct Results {
    submitters: Vec<Signer>,
}

impl Results {
    /// A few submitters.
    pub(super) fn new(world: &mut World) -> Self {
        let signers = (0..3).map(|_| Signer::new(Scheme::Ecdsa, &mut world.dice));
        Self {
            submitters: signers.collect(),
        }
    }

    fn submitter(&self, world: &mut World) -> &Signer {
        &self.submitters[world.dice.below(self.submitters.len())]
    }
}

/// A result over records about at least so many subjects, all sketches there.
fn draft(world: &mut World, subjects: usize) -> OutcomeDraft {
    let record_bytes = SUBJECT_BYTES + 1 + world.dice.below(64);
    let about: Vec<[u8; 32]> = (0..subjects).map(|_| world.dice.array()).collect();
    let count = subjects + world.dice.below(subjects);
    let records: Vec<Vec<u8>> = (0..count)
        .map(|record| {
            [
                &about[record % subjects][..],
                &world.dice.bytes(record_bytes - SUBJECT_BYTES),
            ]
            .concat()
        })
        .collect();
    // Two accounts at least: a part can be moved from one to the other.
    let first = 1 + world.dice.below(count - 1);
    let supplied = [first as u32, (count - first) as u32];
    let (code, price) = (world.dice.array(), 1_000 + world.dice.bits() % 1_000_000);
    let (bytes, tweak) = (16 + world.dice.below(100), world.dice.bits() as u32);
    OutcomeDraft::new(code, records, bytes, tweak, price, &supplied)
}

impl Maker<World> for Results {
    fn weight(&self) -> usize {
        3
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let subjects = 6 + world.dice.below(60);
        let mut draft = draft(world, subjects);
        draft.sketches = 1 + world.dice.below(3) as u8;
        Some(draft.seal(self.submitter(world)))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = draft(world, 8);
        let submitter = self.submitter(world).clone();
        let mut index = None;
        match name {
            "root-of-other-records" => draft.data_root = Some(world.dice.array()),
            "record-left-out" => {
                let mut object = draft.seal(&submitter);
                object.truncate(object.len() - draft.records[0].len());
                return Some((object, None));
            }
            "register-too-high" => {
                let place = world.dice.below(draft.registers.len());
                draft.registers[place] ^= 1;
                draft.sketches = REGISTERS;
                index = Some(place as u64);
            }
            "filter-of-another-subject" => {
                let place = world.dice.below(draft.filter.0.len());
                draft.filter.0[place] ^= 1;
                draft.sketches = FILTER;
                index = Some(place as u64);
            }
            "floor-below-the-network" => draft.min_k = world.params.code.subjects_min.checked_sub(1)?,
            "too-few-subjects" => draft.min_k = 100,
            "price-not-shared" => draft.price += 1,
            "share-too-large" => {
                let share = &mut draft.shares[1];
                share.amount += 1;
                draft.shares[0].amount -= 1;
                index = Some(0);
            }
            "records-paid-twice" => draft.shares[0].records += 1,
            "result-signed-by-another" => {
                // Of the bytes before the records: the signature, and what it covers.
                let mut object = draft.seal(&submitter);
                let records: usize = draft.records.iter().map(Vec::len).sum();
                let end = object.len() - records;
                let signature = Signer::new(Scheme::Ecdsa, &mut world.dice).sign(&object[..end - 64]);
                object[end - 64..end].copy_from_slice(&signature);
                return Some((object, None));
            }
            _ => return None,
        }
        Some((draft.seal(&submitter), index))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('A', 1, "root-of-other-records"),
    fault('A', 1, "record-left-out"),
    fault('A', 2, "register-too-high"),
    fault('A', 3, "filter-of-another-subject"),
    fault('A', 4, "floor-below-the-network"),
    fault('A', 4, "too-few-subjects"),
    fault('A', 5, "price-not-shared"),
    fault('A', 5, "share-too-large"),
    fault('A', 5, "records-paid-twice"),
    fault('A', 6, "result-signed-by-another"),
];
