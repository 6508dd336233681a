//! Stripes (kind 2): k shards of data and m of parity of one object, signed by its owner, some of them possibly lost.
//! Come before the manifest that closes the object; each leaves a root and the hashes of its chunks, and is forgotten.
//! Never compares stripes with one another, but for two of one number: that all are one object is for the manifest.
//!
//! ```text
//! ver u8 = 1 | owner key | size u64 | chunk u32 = 65,536 | k u8 | m u8 | n_stripes u32 | data_root 32   as in the manifest
//! stripe u32 | present 32 | stripe_root 32 | sig 64 | shards, 65,536 bytes each
//! ```
//! Bit i % 8 of byte i / 8 of `present` says whether shard i is here; those that are stand in their order. The signature
//! covers `stripe_root`, so no shard that was changed on its way is the owner's. Where the object ends inside the stripe, the
//! rest of its data shards is zero. The rules are those of manifests, held against one stripe; the index is the shard.
//!
//! Limit: of k + m shards every byte is hashed once in a piece, those of data once more in a chunk, and the code multiplies
//! k times m of them. One shard of 1 + 254 is 16 MB of work, so the signature is looked at before anything else is asked.

use std::ops::Range;

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Check, Docket, Stop, require},
    hash,
    ledger::Ledger,
    manifest::{self, Object, m},
    record::{Court, Face, Reader, Record},
    roots::CHUNK_BYTES,
    uploads::{self, Kept},
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Missing, Rule};

/// The kind.
pub const KIND: u8 = 2;

/// Its rules: those of manifests.
pub const RULES: &[Rule] = manifest::RULES;

/// Reads a stripe.
///
/// # Errors
/// M1 to M3.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Stripe::read(&object, params)?))
}

/// Bytes that an object of this kind is in memory, once all its shards are there: at most 16 MiB, whatever it brings itself.
/// What does not decode is no more than its bytes.
pub fn memory_bytes(object: &[u8]) -> usize {
    let of = Object::read(&mut Reader::new(object, m(1)));
    let shards = of.map_or(0, |of| usize::from(of.shape.shards()));
    shards.saturating_mul(CHUNK_BYTES).max(object.len())
}

/// A stripe on its way to its verdict.
#[derive(Clone, Debug)]
pub struct Stripe {
    /// SHA-256 of what stands before the shards: the signed root stands for these.
    id: Hash,
    of: Object,
    number: u32,
    /// Root over all pieces, as the owner signed it.
    stated_root: Hash,
    /// k + m places; none once everything about them is known.
    shards: Vec<Option<Blob>>,
    /// The data of the object in it, where no data shard is lost.
    data: Option<Blob>,
    /// How many shards are wanting to rebuild the others.
    lacking: usize,
    signed: Signed,
    round: Round,
    /// The first shard that is not what the others encode to.
    differs: Option<u8>,
    /// Data behind the end of the object: shard and byte.
    padding: Option<(u8, usize)>,
    kept: Kept,
    uploads_max: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    /// The signature.
    Signature,
    /// All data shards from k of all.
    Recover,
    /// Parity and hashes of chunks, and of pieces if all shards are `whole`.
    Code {
        whole: bool,
    },
    /// Hashes of pieces.
    Pieces,
    Tree,
    Done,
}

impl Stripe {
    /// Reads a stripe.
    ///
    /// # Errors
    /// M1 to M3.
    pub fn read(object: &Blob, params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, m(1));
        let of = Object::read(&mut from)?;
        let shape = of.shape;
        let number: u32 = from.get("stripe")?;
        let present: Hash = from.get("present")?;
        let stated_root = from.get("stripe_root")?;
        let signed = from.signed(of.owner)?;
        let mut bits = present
            .iter()
            .flat_map(|byte| (0..8u8).map(move |bit| byte >> bit & 1 == 1));
        let places: Vec<bool> = bits.by_ref().take(usize::from(shape.shards())).collect();
        if bits.any(|bit| bit) {
            return Err(from.wrong(format!("present: a shard behind the last of {}", shape.shards())));
        }
        let count = places.iter().filter(|here| **here).count();
        let bytes = count.saturating_mul(CHUNK_BYTES);
        from.bytes(bytes, "shards")?;
        from.end()?;
        if number >= shape.stripes() {
            let message = format!("stripe {number}, expected one below {}", shape.stripes());
            return Err(Finding::whole(m(3), message));
        }
        // The shards are the end of the object.
        let first = object.len().saturating_sub(bytes);
        let mut starts = (first..object.len()).step_by(CHUNK_BYTES);
        let mut next = || object.part(ranged(starts.next()?, CHUNK_BYTES));
        let shards: Vec<Option<Blob>> = places.iter().map(|here| here.then(&mut next).flatten()).collect();
        let k = usize::from(shape.data_shards());
        let is_whole = shards.iter().take(k).all(Option::is_some);
        let mut stripe = Self {
            id: hash(&[object.get(..first).unwrap_or_default()]),
            data: is_whole
                .then(|| object.part(ranged(first, shape.stripe_bytes(number))))
                .flatten(),
            lacking: k.saturating_sub(count),
            shards,
            of,
            number,
            stated_root,
            signed,
            round: Round::Start,
            differs: None,
            padding: None,
            kept: Kept::default(),
            uploads_max: params.objects.uploads_max,
        };
        stripe.padding = stripe.find_padding();
        Ok(stripe)
    }

    /// All data shards from the first k that are here.
    fn recover(&mut self) -> Vec<Work> {
        self.round = Round::Recover;
        let k = self.of.shape.data_shards();
        let mut left = k;
        let shards = self.shards.iter().map(|shard| {
            let shard = shard.as_ref().filter(|_| left > 0)?;
            left = left.saturating_sub(1);
            Some(shard.clone())
        });
        let recover = Work::Recover {
            original_count: u32::from(k),
            shards: shards.collect(),
        };
        vec![recover]
    }

    /// Takes shards from number `first` on as the code gives them: those that came are compared, lost ones filled in.
    fn take_shards(&mut self, first: u8, count: u8, shards: &[Vec<u8>]) -> Result<(), WorkFault> {
        if shards.len() != usize::from(count) || shards.iter().any(|shard| shard.len() != CHUNK_BYTES) {
            return Err(WorkFault);
        }
        let places = self.shards.iter_mut().skip(usize::from(first));
        // The numbers come last: behind shard 254 there is no other to be drawn.
        for ((place, shard), number) in places.zip(shards).zip(first..) {
            match place {
                Some(came) if came[..] != shard[..] => self.differs = self.differs.or(Some(number)),
                Some(_) => {}
                None => *place = Some(Blob::from(shard.clone())),
            }
        }
        Ok(())
    }

    /// Parity and hashes of the chunks; and of the pieces, where nothing is missing.
    fn ask_code(&mut self) -> Vec<Work> {
        let shape = self.of.shape;
        let whole = self.shards.iter().all(Option::is_some);
        self.round = Round::Code { whole };
        let mut work = Vec::new();
        let data: Vec<Blob> = self
            .shards
            .iter()
            .take(usize::from(shape.data_shards()))
            .flatten()
            .cloned()
            .collect();
        let of_object = self.data.clone().unwrap_or_else(|| {
            let mut bytes = data.iter().map(|shard| &shard[..]).collect::<Vec<_>>().concat();
            bytes.truncate(shape.stripe_bytes(self.number));
            bytes.into()
        });
        if shape.parity_shards() > 0 {
            work.push(Work::Encode {
                data,
                recovery_count: u32::from(shape.parity_shards()),
            });
        }
        work.push(Work::Leaves {
            bytes: of_object,
            leaf_bytes: CHUNK_BYTES as u32,
        });
        if whole {
            work.push(self.pieces());
        }
        work
    }

    fn take_code<'d>(&mut self, done: &mut impl Iterator<Item = &'d Done>) -> Result<(), WorkFault> {
        let shape = self.of.shape;
        if shape.parity_shards() > 0 {
            let shards = done.next().ok_or(WorkFault)?.shards()?;
            self.take_shards(shape.data_shards(), shape.parity_shards(), shards)?;
        }
        let hashes = done.next().ok_or(WorkFault)?.hashes()?;
        self.kept.chunk_hashes = hashes.to_vec();
        match hashes.len() == shape.stripe_chunks(self.number) {
            true => Ok(()),
            false => Err(WorkFault),
        }
    }

    fn pieces(&self) -> Work {
        Work::Pieces {
            stripe: self.number,
            first_shard: 0,
            shards: self.shards.iter().flatten().cloned().collect(),
        }
    }

    fn ask_tree(&mut self, leaves: Option<&Done>) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Tree;
        let leaves = leaves.ok_or(WorkFault)?.hashes()?.to_vec();
        // Every byte was looked at: the object goes while the stripe waits for its turn.
        (self.shards, self.data) = (Vec::new(), None);
        Ok(vec![Work::Tree { leaves }])
    }

    /// The first byte behind the end of the object that is not zero.
    fn find_padding(&self) -> Option<(u8, usize)> {
        let shape = self.of.shape;
        let mut data = (0..shape.data_shards()).zip(&self.shards);
        data.find_map(|(shard, bytes)| {
            let of_object = shape.chunk_bytes(self.number, shard);
            let at = bytes.as_ref()?.get(of_object..)?.iter().position(|byte| *byte != 0)?;
            Some((shard, at.saturating_add(of_object)))
        })
    }

    fn check_padding(&self) -> Check {
        match self.padding {
            None => Ok(()),
            Some((shard, at)) => {
                let message = format!("shard {shard}: byte {at} is behind the end of the object, expected zero");
                Err(Stop::Fails(Some(u64::from(shard)), message))
            }
        }
    }

    /// M6; and what M6 and M7 wait for.
    fn check_code(&self) -> Check {
        self.is_enough()?;
        match self.differs {
            None => Ok(()),
            Some(shard) => {
                let message = format!(
                    "shard {shard} of stripe {} is not what the data encodes to",
                    self.number
                );
                Err(Stop::Fails(Some(u64::from(shard)), message))
            }
        }
    }

    /// M7: the shards have the root that the owner signed, and no other stripe of this number was accepted.
    fn check_roots(&self, earlier: Option<&Hash>) -> Check {
        self.is_enough()?;
        let (got, stated) = (&self.kept.stripe_root, &self.stated_root);
        require(got == stated, || {
            format!(
                "the shards have root {}, expected {}",
                hex::encode(got),
                hex::encode(stated)
            )
        })?;
        require(earlier.is_none_or(|earlier| earlier == got), || {
            let earlier = earlier.map(hex::encode).unwrap_or_default();
            format!(
                "stripe {} has root {}, expected {earlier} as before",
                self.number,
                hex::encode(got)
            )
        })
    }

    fn is_enough(&self) -> Check {
        match self.lacking {
            0 => Ok(()),
            count => Err(Stop::Waits(Missing::Shards(format!(
                "{count} more of stripe {}",
                self.number
            )))),
        }
    }
}

impl Record<LunarParams> for Stripe {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!("stripe {}, {}", self.number, self.of.words()),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let k = self.of.shape.data_shards();
        match self.round {
            Round::Start => {
                self.round = Round::Signature;
                Ok(vec![self.signed.work()])
            }
            Round::Signature => {
                self.signed.take(done.first())?;
                // What its owner did not sign costs a signature and nothing more.
                if self.lacking > 0 || !self.signed.holds() {
                    (self.shards, self.data) = (Vec::new(), None);
                    self.round = Round::Done;
                    return Ok(Vec::new());
                }
                Ok(match self.data {
                    None => self.recover(),
                    Some(_) => self.ask_code(),
                })
            }
            Round::Recover => {
                self.take_shards(0, k, done.first().ok_or(WorkFault)?.shards()?)?;
                self.padding = self.find_padding();
                Ok(self.ask_code())
            }
            Round::Code { whole } => {
                let mut done = done.iter();
                self.take_code(&mut done)?;
                if whole {
                    return self.ask_tree(done.next());
                }
                self.round = Round::Pieces;
                Ok(vec![self.pieces()])
            }
            Round::Pieces => self.ask_tree(done.first()),
            Round::Tree => {
                self.round = Round::Done;
                self.kept.stripe_root = done.first().ok_or(WorkFault)?.root()?.ok_or(WorkFault)?;
                Ok(Vec::new())
            }
            Round::Done => Ok(Vec::new()),
        }
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let earlier = uploads::stripe_root(court.ledger, &self.of.upload(), self.number);
        docket.signature(m(4), None, &self.signed);
        docket.rule(m(5), || self.check_padding());
        docket.rule(m(6), || self.check_code());
        docket.rule(m(7), || self.check_roots(earlier.as_ref()));
        if self.lacking == 0 {
            docket.count_stripes(1);
            docket.count_hashes(u64::from(self.of.shape.stripe_pieces()).saturating_sub(1));
        }
        if earlier.is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let (upload, count) = (self.of.upload(), self.of.shape.stripes());
        uploads::keep(ledger, &upload, self.number, count, &self.kept, self.uploads_max);
    }
}

fn ranged(start: usize, length: usize) -> Range<usize> {
    start..start.saturating_add(length)
}
