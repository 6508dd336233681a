//! View changes, new views, broadcasts and results of ChainCode before they are sealed.
//! Beside `draft`, for the kinds that carry votes, shards or records of their own; every field open to be changed.
//! Never checks anything.

use reed_solomon_erasure::galois_8::ReedSolomon;

use super::{
    super::sealing::{Sealing, Signer},
    draft::ecdsa_key,
    world::Validator,
};
use crate::chain::{
    itc::{
        broadcast::{self, Shape},
        code::{
            self, FILTER, REGISTERS, SUBJECT_BYTES, Share,
            bloom::Bloom,
            loglog::{LogLog, SKETCH_BYTES},
        },
        pbft::{
            CHECKPOINT, PRE_PREPARE, PREPARE, Said, new_view,
            view_change::{self, Checkpoint, Prepared},
        },
        validators::Validators,
    },
    records::{Hash, sequential::root, tree},
};

/// A message of this replica, its digest the last field that differs.
pub fn said(
    chain_id: u32,
    set: &Validators,
    phase: u8,
    (view, number): (u32, u64),
    digest: Hash,
    replica: u16,
) -> Said {
    let key = set
        .list
        .get(usize::from(replica))
        .map_or([2; 33], |validator| validator.key);
    Said {
        chain_id,
        phase,
        set: set.id(),
        view,
        number,
        digest,
        replica,
        key,
    }
}

/// A view change in the making.
#[derive(Clone, Debug)]
pub struct ViewChangeDraft {
    /// The chain.
    pub chain_id: u32,
    /// The set.
    pub set: Validators,
    /// The view that is changed to.
    pub view: u32,
    /// Who changes.
    pub replica: u16,
    /// The checkpoint.
    pub checkpoint: Checkpoint,
    /// What was prepared.
    pub prepared: Vec<Prepared>,
}

impl ViewChangeDraft {
    /// A change of this replica that knows of nothing.
    pub fn new(chain_id: u32, set: Validators, view: u32, replica: u16) -> Self {
        Self {
            chain_id,
            set,
            view,
            replica,
            checkpoint: Checkpoint::default(),
            prepared: Vec::new(),
        }
    }

    /// With a checkpoint that these replicas have.
    #[must_use]
    pub fn stable(mut self, number: u64, digest: Hash, voters: &[u16], validators: &[Validator]) -> Self {
        let said = |replica| said(self.chain_id, &self.set, CHECKPOINT, (0, number), digest, replica);
        let votes = voters
            .iter()
            .map(|replica| (*replica, sign(&said(*replica), validators)));
        self.checkpoint = Checkpoint {
            number,
            digest,
            votes: votes.collect(),
        };
        self
    }

    /// And with a request that the primary of a view proposed and these replicas prepared.
    #[must_use]
    pub fn and(mut self, (view, number): (u32, u64), digest: Hash, voters: &[u16], validators: &[Validator]) -> Self {
        let primary = self.set.primary(view);
        let said = |phase, replica| said(self.chain_id, &self.set, phase, (view, number), digest, replica);
        let votes = voters
            .iter()
            .map(|replica| (*replica, sign(&said(PREPARE, *replica), validators)));
        self.prepared.push(Prepared {
            number,
            view,
            digest,
            proposal: sign(&said(PRE_PREPARE, primary), validators),
            votes: votes.collect(),
        });
        self
    }

    /// The object.
    pub fn seal(&self, signer: &Signer) -> Vec<u8> {
        Sealing::new(view_change::KIND)
            .with(&1u8)
            .with(&self.chain_id)
            .with(&self.set)
            .with(&self.view)
            .with(&self.replica)
            .with(&self.checkpoint)
            .with(&self.prepared)
            .sign(signer)
            .done()
    }
}

fn sign(said: &Said, validators: &[Validator]) -> [u8; 64] {
    validators[usize::from(said.replica)].signer.sign(&said.to_signed())
}

/// A new view in the making.
#[derive(Clone, Debug)]
pub struct NewViewDraft {
    /// The chain.
    pub chain_id: u32,
    /// The set.
    pub set: Validators,
    /// The view.
    pub view: u32,
    /// Who begins it.
    pub replica: u16,
    /// The key that it names.
    pub key: [u8; 33],
    /// Who changed, by what.
    pub changes: Vec<(u16, Hash)>,
    /// The highest checkpoint.
    pub stable: u64,
    /// The digests of the numbers behind it.
    pub digests: Vec<Hash>,
    /// A proposal that somebody else has signed.
    pub forged: Option<usize>,
}

impl NewViewDraft {
    /// A new view of its primary.
    pub fn new(chain_id: u32, set: Validators, view: u32, changes: Vec<(u16, Hash)>) -> Self {
        let replica = set.primary(view);
        Self {
            chain_id,
            view,
            replica,
            key: set.list[usize::from(replica)].key,
            set,
            changes,
            stable: 0,
            digests: Vec::new(),
            forged: None,
        }
    }

    /// The object.
    pub fn seal(&self, signer: &Signer) -> Vec<u8> {
        let numbers = (self.stable..).skip(1);
        let proposals = self.digests.iter().zip(numbers).enumerate();
        let proposals: Vec<(Hash, [u8; 64])> = proposals
            .map(|(place, (digest, number))| {
                let said = Said {
                    key: self.key,
                    ..said(
                        self.chain_id,
                        &self.set,
                        PRE_PREPARE,
                        (self.view, number),
                        *digest,
                        self.replica,
                    )
                };
                let mut signature = signer.sign(&said.to_signed());
                signature[63] ^= u8::from(self.forged == Some(place));
                (*digest, signature)
            })
            .collect();
        Sealing::new(new_view::KIND)
            .with(&1u8)
            .with(&self.chain_id)
            .with(&self.set.id())
            .with(&self.view)
            .with(&self.replica)
            .with(&self.key)
            .with(&self.changes)
            .with(&self.stable)
            .with(&proposals)
            .sign(signer)
            .done()
    }
}

/// A broadcast in the making: shards, the tree over them, and which of them are shown.
#[derive(Clone, Debug)]
pub struct BroadcastDraft {
    /// The chain.
    pub chain_id: u32,
    /// Hash of the set.
    pub set: Hash,
    /// The epoch.
    pub epoch: u64,
    /// Who proposes.
    pub proposer: u16,
    /// How many replicas there are.
    pub count: u16,
    /// Bytes of the value.
    pub value_bytes: u32,
    /// All shards.
    pub shards: Vec<Vec<u8>>,
    /// The places of those that are shown.
    pub places: Vec<u16>,
    /// A branch that is none: of the shard at this place among those shown.
    pub astray: Option<usize>,
}

impl BroadcastDraft {
    /// A value cut for this set, by one of it; all shards are shown.
    ///
    /// # Panics
    /// The set has fewer than 4 members or more than 256, or the value is empty.
    pub fn new(chain_id: u32, set: &Validators, proposer: u16, epoch: u64, value: &[u8]) -> Self {
        let count = set.list.len() as u16;
        let shape = Shape::new(count).expect("a set of 4 to 256");
        let mut data = value.to_vec();
        data.resize(shape.shard_bytes(value.len()) * usize::from(shape.data), 0);
        let mut draft = Self {
            chain_id,
            set: set.id(),
            epoch,
            proposer,
            count,
            value_bytes: value.len() as u32,
            shards: Vec::new(),
            places: (0..count).collect(),
            astray: None,
        };
        draft.cut(&data);
        draft
    }

    /// Makes the shards of these bytes, whatever stands behind the value in them.
    ///
    /// # Panics
    /// They are no whole shards.
    pub fn cut(&mut self, data: &[u8]) {
        let shape = self.shape();
        let shard_bytes = shape.shard_bytes(self.value_bytes as usize);
        self.shards = data.chunks(shard_bytes).map(<[u8]>::to_vec).collect();
        self.shards.resize(usize::from(shape.count), vec![0; shard_bytes]);
        let coder = ReedSolomon::new(shape.data.into(), shape.code().into()).expect("a code of the field");
        coder.encode(&mut self.shards).expect("shards of one length");
    }

    /// How the value is cut.
    ///
    /// # Panics
    /// There are fewer than 4 replicas or more than 256.
    pub fn shape(&self) -> Shape {
        Shape::new(self.count).expect("a set of 4 to 256")
    }

    /// The root over all shards.
    pub fn root(&self) -> Hash {
        root(&self.leaves())
    }

    fn leaves(&self) -> Vec<Hash> {
        self.shards.iter().map(|shard| tree::leaf(shard)).collect()
    }

    /// The object, which names the key of `signer`.
    pub fn seal(&self, signer: &Signer) -> Vec<u8> {
        self.seal_as(ecdsa_key(signer), signer)
    }

    /// The object, which names this key.
    pub fn seal_as(&self, key: [u8; 33], signer: &Signer) -> Vec<u8> {
        let leaves = self.leaves();
        let start = Sealing::new(broadcast::KIND)
            .with(&1u8)
            .with(&self.chain_id)
            .with(&self.set)
            .with(&self.epoch)
            .with(&self.proposer)
            .with(&self.count)
            .with(&key)
            .with(&self.value_bytes)
            .with(&self.root())
            .sign(signer)
            .with(&self.places);
        let places = self.places.iter().enumerate();
        let start = places.fold(start, |start, (shown, place)| {
            let mut siblings = path(&leaves, usize::from(*place));
            if self.astray == Some(shown)
                && let Some(first) = siblings.first_mut()
            {
                first[0] ^= 1;
            }
            start.with(&siblings)
        });
        let shown = self
            .places
            .iter()
            .filter_map(|place| self.shards.get(usize::from(*place)));
        shown.fold(start, |start, shard| start.bytes(shard)).done()
    }
}

/// The siblings of a leaf, leaf side first: RFC 6962, section 2.1.1.
fn path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() < 2 || index >= leaves.len() {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
    match index.checked_sub(left.len()) {
        None => [path(left, index), vec![root(right)]].concat(),
        Some(index) => [path(right, index), vec![root(left)]].concat(),
    }
}

/// A result of ChainCode in the making.
#[derive(Clone, Debug)]
pub struct OutcomeDraft {
    /// Hash of the program.
    pub code: Hash,
    /// Root over the records, if it is not theirs.
    pub data_root: Option<Hash>,
    /// The records.
    pub records: Vec<Vec<u8>>,
    /// Which sketches there are.
    pub sketches: u8,
    /// The registers.
    pub registers: Vec<u8>,
    /// The filter: bytes, functions and tweak.
    pub filter: (Vec<u8>, u8, u32),
    /// The floor.
    pub min_k: u64,
    /// The price.
    pub price: u64,
    /// Who is paid what.
    pub shares: Vec<Share>,
}

impl OutcomeDraft {
    /// A result over these records, with both sketches, paid to accounts that supplied so many of them each.
    ///
    /// # Panics
    /// The filter is none of BIP37.
    pub fn new(
        code: Hash,
        records: Vec<Vec<u8>>,
        filter_bytes: usize,
        tweak: u32,
        price: u64,
        supplied: &[u32],
    ) -> Self {
        let mut registers = LogLog::default();
        let mut filter = Bloom::new(filter_bytes, FUNCTIONS, tweak).expect("a filter of BIP37");
        for record in &records {
            registers.insert(&record[..SUBJECT_BYTES]);
            filter.insert(&record[..SUBJECT_BYTES]);
        }
        let parts = code::split(price, supplied);
        let shares = (0u8..).zip(supplied).zip(parts);
        Self {
            code,
            data_root: None,
            records,
            sketches: REGISTERS | FILTER,
            registers: registers.to_bytes(),
            filter: (filter.bytes().to_vec(), FUNCTIONS, tweak),
            min_k: 5,
            price,
            shares: shares
                .map(|((account, records), amount)| Share {
                    account: [account; 32],
                    records: *records,
                    amount,
                })
                .collect(),
        }
    }

    /// The object.
    pub fn seal(&self, signer: &Signer) -> Vec<u8> {
        debug_assert_eq!(self.registers.len(), SKETCH_BYTES);
        let leaves: Vec<Hash> = self.records.iter().map(|record| tree::leaf(record)).collect();
        let mut start = Sealing::new(code::KIND)
            .with(&1u8)
            .with(&self.code)
            .with(&self.data_root.unwrap_or_else(|| root(&leaves)))
            .with(&(self.records.len() as u32))
            .with(&(self.records.first().map_or(0, Vec::len) as u16))
            .with(&self.sketches);
        if self.sketches & REGISTERS != 0 {
            start = start.bytes(&self.registers);
        }
        if self.sketches & FILTER != 0 {
            let (bytes, functions, tweak) = &self.filter;
            start = start.with(bytes).with(functions).with(tweak);
        }
        start
            .with(&self.min_k)
            .with(&self.price)
            .with(&self.shares)
            .with(&ecdsa_key(signer))
            .sign(signer)
            .bytes(&self.records.concat())
            .done()
    }
}

/// Functions of a generated filter.
const FUNCTIONS: u8 = 7;
