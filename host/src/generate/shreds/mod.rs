//! Generated sets of shreds: signed by a leader whose key hangs on the seed, some shreds lost, some doubled, faults planted.
//! Feeds `gen` and tests of the profile of shreds; the leader's key stands in the list of faults, for `verify --leader`.
//! Never signs with a secret: whoever knows the seed knows the key.

use std::collections::VecDeque;

use ed25519_dalek::SigningKey;
use serde_json::json;

mod draft;
mod faults;

pub use draft::{SealedSet, SetDraft, Spoil, container};
pub use faults::FaultKind;

use super::{Container, Fault, Generate, GenerateError, Object, StreamOptions, dice::Dice};
use crate::chain::shreds::{Hash, set::id};

/// The secret key of the leader of this seed; public knowledge, like everything generated.
pub fn leader(seed: u64) -> SigningKey {
    SigningKey::from_bytes(&Dice::new(seed, "leader").array())
}

/// The stream of sets.
#[derive(Debug)]
pub struct ShredGenerator {
    name: &'static str,
    options: StreamOptions,
    leader: SigningKey,
    dice: Dice,
    /// Kinds of faults in the order of their turns.
    kinds: VecDeque<&'static FaultKind>,
    made: u64,
    planted: u64,
    /// Root of the set before.
    root: Hash,
    slot: u64,
    data_index: u32,
    code_index: u32,
}

impl ShredGenerator {
    /// Prepares a stream for the profile of this name.
    pub fn new(name: &'static str, options: StreamOptions) -> Self {
        let mut dice = Dice::new(options.seed, "shreds");
        let mut kinds: VecDeque<_> = FaultKind::all().iter().collect();
        // Few faults still differ between seeds; many go through all kinds before any comes again.
        kinds.rotate_left(dice.below(FaultKind::all().len()));
        Self {
            name,
            leader: leader(options.seed),
            options,
            kinds,
            made: 0,
            planted: 0,
            root: dice.array(),
            slot: FIRST_SLOT,
            data_index: 0,
            code_index: 0,
            dice,
        }
    }

    /// The next set: a new slot now and then, shapes around the usual 32 + 32 (1 + 1 to 64 + 64), all variants.
    fn draft(&mut self, is_faulty: bool) -> SetDraft {
        let dice = &mut self.dice;
        if dice.once_in(SETS_A_SLOT) {
            self.slot += 1;
            (self.data_index, self.code_index) = (0, 0);
        }
        // A faulty set needs so many shreds that those without the fault are more.
        let least = if is_faulty { 8 } else { 1 };
        let (k, m) = match dice.below(4) {
            0 => (least + dice.below(64), least + dice.below(64)),
            _ => (32, 32),
        };
        let variant = dice.below(8);
        let mut draft = SetDraft::new(self.slot, self.data_index, k as u16, m as u16);
        draft.first_code_index = self.code_index;
        draft.version = VERSION;
        draft.chained = variant != 0;
        draft.resigned = variant == 1;
        draft.chained_root = self.root;
        for data in &mut draft.data {
            let bytes = dice.below(1_000);
            *data = dice.bytes(bytes);
        }
        self.data_index += k as u32;
        self.code_index += m as u32;
        draft
    }

    fn object(&mut self) -> Object {
        // Faults at equal distances, so that every seed has as many as were asked for.
        let wanted =
            u128::from(self.made + 1) * u128::from(self.options.faults) / u128::from(self.options.objects.max(1));
        let is_faulty = u128::from(self.planted) < wanted;
        self.made += 1;
        let draft = self.draft(is_faulty);
        let object = id((draft.slot, draft.fec_set_index));
        let (root, records, fault) = if is_faulty {
            let kind = self.kinds[0];
            self.kinds.rotate_left(1);
            self.planted += 1;
            let planted = faults::plant(kind, &draft, &self.leader, &mut self.dice);
            let fault = Fault {
                object,
                rule: kind.rule,
                index: planted.index,
                kind: kind.name,
                height: draft.fec_set_index,
            };
            (planted.root, planted.records, Some(fault))
        } else {
            let set = draft.seal(&self.leader);
            let mut sent = choose(draft.data.len(), usize::from(draft.num_code), &[], None, &mut self.dice);
            for _ in 0..self.dice.below(4) {
                let again = sent[self.dice.below(sent.len())];
                sent.push(again);
            }
            (
                set.root,
                sent.iter().map(|leaf| set.shreds[*leaf].clone()).collect(),
                None,
            )
        };
        self.root = root;
        Object {
            is_record: false,
            bytes: container(&records),
            id: root,
            height: draft.fec_set_index,
            transactions: 0,
            fault,
        }
    }
}

/// The leaves that are sent, in a random order: all `always`, never `never`, and k or more of k + m.
fn choose(k: usize, m: usize, always: &[usize], never: Option<usize>, dice: &mut Dice) -> Vec<usize> {
    let mut sent: Vec<usize> = (0..k + m)
        .filter(|leaf| !always.contains(leaf) && Some(*leaf) != never)
        .collect();
    dice.shuffle(&mut sent);
    let lost = dice
        .below(m.min(LOST_MAX))
        .min((sent.len() + always.len()).saturating_sub(k + 1));
    sent.truncate(sent.len() - lost.min(sent.len()));
    sent.extend(always);
    dice.shuffle(&mut sent);
    sent
}

impl Iterator for ShredGenerator {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        (self.made < self.options.objects).then(|| Ok(self.object()))
    }
}

impl Generate for ShredGenerator {
    fn container(&self) -> Container {
        Container::default()
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": self.name,
            "seed": self.options.seed,
            "objects": self.options.objects,
            "faults": self.options.faults,
            "leader": hex::encode(self.leader.verifying_key().to_bytes()),
        })
    }
}

/// Slot of the first set.
const FIRST_SLOT: u64 = 400_000_000;
/// Sets of a slot, about.
const SETS_A_SLOT: usize = 8;
/// Version of the cluster.
const VERSION: u16 = 50_093;
/// Shreds of a set that are lost, fewer than this.
const LOST_MAX: usize = 8;
