//! Fraud proofs (kind 15): an owner committed to shards that are no code word; k of them and the path of one more show it.
//! Carries the manifest itself, so that whoever has nothing but the manifest can judge it; revokes it in the ledger.
//! Never needs the shard that is contradicted: whoever hides it is shown by its hash.
//!
//! ```text
//! ver u8 = 1 | manifest, as in its own object behind the kind byte | stripe u32 | stripe_root 32 | path to shard_root
//! k sources, ascending: shard u8 | path to stripe_root | 65,536 bytes
//! contradicted: shard u8 | root over its pieces 32 | path to stripe_root
//! ```
//! A path is a 16-bit count and siblings, leaf side first; those to the stripe root start from the root over a shard's pieces.
//! Anybody may send one: it says nothing but what the owner signed.

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Docket, Stop, require},
    hash,
    ledger::{Ledger, Table},
    manifest::{self, Manifest},
    record::{Court, Face, Reader, Record, short},
    roots::{self, CHUNK_BYTES, PIECES},
    rule,
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 15;

/// A proof on its way to its verdict.
#[derive(Clone, Debug)]
pub struct FraudProof {
    id: Hash,
    manifest: Manifest,
    stripe: u32,
    stripe_root: Hash,
    stripe_path: Vec<Hash>,
    sources: Vec<Source>,
    contradicted: u8,
    committed_root: Hash,
    contradicted_path: Vec<Hash>,
    round: Round,
    /// Where the path of the stripe led.
    reached: Option<Hash>,
    /// The first source whose path leads elsewhere; the contradicted shard counts behind them.
    stray: Option<usize>,
    /// The root over the pieces of the shard that the sources give.
    given_root: Hash,
}

#[derive(Clone, Debug)]
struct Source {
    shard: u8,
    path: Vec<Hash>,
    bytes: Blob,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    /// Signature, path of the stripe, pieces of the sources, data from the sources.
    Sources,
    /// The trees of the sources, and the code of the data.
    Trees,
    /// The paths of all shards, and pieces of the shard that the sources give.
    Paths,
    Tree,
    Done,
}

/// The rules of fraud proofs.
pub const RULES: &[Rule] = &[
    rule(
        'F',
        1,
        "form: k shards ascending, another one of the same stripe",
        "own format: `bad-encoding` proof",
    ),
    rule(
        'F',
        2,
        "the manifest in it is one: M1 to M3",
        "own format (paper silent)",
    ),
    rule('F', 3, "the owner signed the manifest", "own format (paper silent)"),
    rule(
        'F',
        4,
        "the path of the stripe leads to its shard_root",
        "RFC 9162 section 2.1.3.2",
    ),
    rule(
        'F',
        5,
        "the paths of all its shards lead to the root of the stripe",
        "RFC 9162 section 2.1.3.2",
    ),
    rule(
        'F',
        6,
        "the k shards give another one than the owner committed to",
        "Reed-Solomon over GF(2^8)/0x11d, Vandermonde",
    ),
];

/// Rule `number` of fraud proofs.
pub const fn f(number: u8) -> RuleId {
    RuleId::new('F', number)
}

/// Reads a fraud proof.
///
/// # Errors
/// F1 or F2.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(FraudProof::read(&object)?))
}

impl FraudProof {
    /// Reads a fraud proof.
    ///
    /// # Errors
    /// F1 or F2.
    pub fn read(object: &Blob) -> Result<Self, Finding> {
        let mut from = Reader::new(object, f(1));
        from.version()?;
        let body: Vec<u8> = from.get("manifest")?;
        let manifest = Manifest::read(&[&[manifest::KIND], &body[..]].concat())
            .map_err(|finding| Finding::whole(f(2), format!("{}: {}", finding.rule, finding.message)))?;
        let shape = manifest.of.shape;
        let (stripe, stripe_root): (u32, Hash) = from.get("stripe")?;
        let stripe_path = roots::read_path(&mut from)?;
        let mut sources: Vec<Source> = Vec::new();
        for _ in 0..shape.data_shards() {
            let shard: u8 = from.get("shard")?;
            let path = roots::read_path(&mut from)?;
            let start = object.len().saturating_sub(from.left());
            from.bytes(CHUNK_BYTES, "shard")?;
            let Some(bytes) = object.part(start..start.saturating_add(CHUNK_BYTES)) else {
                return Err(from.wrong("a shard is cut"));
            };
            if sources.last().is_some_and(|last| last.shard >= shard) {
                return Err(from.wrong(format!("shard {shard} is not greater than the one before")));
            }
            sources.push(Source { shard, path, bytes });
        }
        let (contradicted, committed_root): (u8, Hash) = from.get("contradicted shard")?;
        let contradicted_path = roots::read_path(&mut from)?;
        let is_source = sources.iter().any(|source| source.shard == contradicted);
        let last = sources.last().map_or(0, |source| source.shard).max(contradicted);
        if is_source || last >= shape.shards() || stripe >= shape.stripes() {
            let (shards, stripes) = (shape.shards(), shape.stripes());
            let message = format!(
                "shard {contradicted} of stripe {stripe}, expected none of the sources, below {shards} and {stripes}"
            );
            return Err(from.wrong(message));
        }
        from.end()?;
        Ok(Self {
            id: hash(&[object]),
            manifest,
            stripe,
            stripe_root,
            stripe_path,
            sources,
            contradicted,
            committed_root,
            contradicted_path,
            round: Round::Start,
            reached: None,
            stray: None,
            given_root: Hash::default(),
        })
    }

    fn ask_sources(&mut self) -> Vec<Work> {
        self.round = Round::Sources;
        let shape = self.manifest.of.shape;
        let mut work: Vec<Work> = self.manifest.signatures().iter().map(Signed::work).collect();
        work.push(Work::Path {
            leaf: self.stripe_root,
            index: self.stripe,
            count: shape.stripes(),
            siblings: self.stripe_path.clone(),
        });
        work.extend(
            self.sources
                .iter()
                .map(|source| self.pieces(source.shard, source.bytes.clone())),
        );
        let mut shards = vec![None; usize::from(shape.shards())];
        for source in &self.sources {
            if let Some(place) = shards.get_mut(usize::from(source.shard)) {
                *place = Some(source.bytes.clone());
            }
        }
        work.push(Work::Recover {
            original_count: u32::from(shape.data_shards()),
            shards,
        });
        work
    }

    fn ask_trees(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Trees;
        let shape = self.manifest.of.shape;
        let mut done = done.iter();
        for signed in self.manifest.signatures() {
            signed.take(done.next())?;
        }
        self.reached = done.next().ok_or(WorkFault)?.root()?;
        let mut work = Vec::new();
        for _ in &self.sources {
            let leaves = done.next().ok_or(WorkFault)?.hashes()?.to_vec();
            work.push(Work::Tree { leaves });
        }
        let data = done.next().ok_or(WorkFault)?.shards()?;
        if data.len() != usize::from(shape.data_shards()) {
            return Err(WorkFault);
        }
        let data: Vec<Blob> = data.iter().cloned().map(Blob::from).collect();
        match data.get(usize::from(self.contradicted)) {
            // A data shard is at hand; a shard of code is encoded, all of them at once.
            Some(shard) => work.push(self.pieces(self.contradicted, shard.clone())),
            None => work.push(Work::Encode {
                data,
                recovery_count: u32::from(shape.parity_shards()),
            }),
        }
        Ok(work)
    }

    fn ask_paths(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Paths;
        let shape = self.manifest.of.shape;
        let mut done = done.iter();
        let mut work = Vec::new();
        for source in &self.sources {
            let root = done.next().ok_or(WorkFault)?.root()?.ok_or(WorkFault)?;
            work.push(self.path_of(source.shard, root, &source.path));
        }
        work.push(self.path_of(self.contradicted, self.committed_root, &self.contradicted_path));
        let given = done.next().ok_or(WorkFault)?;
        match self.contradicted.checked_sub(shape.data_shards()) {
            None => work.push(Work::Tree {
                leaves: given.hashes()?.to_vec(),
            }),
            Some(parity) => {
                let shard = given.shards()?.get(usize::from(parity)).ok_or(WorkFault)?;
                work.push(self.pieces(self.contradicted, Blob::from(shard.clone())));
            }
        }
        Ok(work)
    }

    fn take_paths(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let shards = self.sources.len().saturating_add(1);
        let (paths, given) = done.split_at_checked(shards).ok_or(WorkFault)?;
        for (at, path) in paths.iter().enumerate() {
            if path.root()? != Some(self.stripe_root) {
                self.stray = self.stray.or(Some(at));
            }
        }
        let given = given.first().ok_or(WorkFault)?;
        if self.contradicted >= self.manifest.of.shape.data_shards() {
            self.round = Round::Tree;
            let leaves = given.hashes()?.to_vec();
            return Ok(vec![Work::Tree { leaves }]);
        }
        self.take_tree(Some(given))
    }

    fn take_tree(&mut self, given: Option<&Done>) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Done;
        self.given_root = given.ok_or(WorkFault)?.root()?.ok_or(WorkFault)?;
        self.sources
            .iter_mut()
            .for_each(|source| source.bytes = Blob::from(Vec::new()));
        Ok(Vec::new())
    }

    fn pieces(&self, shard: u8, bytes: Blob) -> Work {
        Work::Pieces {
            stripe: self.stripe,
            first_shard: u16::from(shard),
            shards: vec![bytes],
        }
    }

    fn path_of(&self, shard: u8, leaf: Hash, siblings: &[Hash]) -> Work {
        Work::Path {
            leaf,
            index: u32::from(shard),
            count: u32::from(self.manifest.of.shape.shards()),
            siblings: siblings.to_vec(),
        }
    }
}

impl Record<LunarParams> for FraudProof {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let (shard, stripe, id) = (self.contradicted, self.stripe, short(&self.manifest.id));
        Face {
            words: format!("against shard {shard} of stripe {stripe} of manifest {id}"),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        self.manifest.signatures()
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match self.round {
            Round::Start => Ok(self.ask_sources()),
            Round::Sources => self.ask_trees(done),
            Round::Trees => self.ask_paths(done),
            Round::Paths => self.take_paths(done),
            Round::Tree => self.take_tree(done.first()),
            Round::Done => Ok(Vec::new()),
        }
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        docket.signature(f(3), None, self.manifest.signed());
        docket.rule(f(4), || {
            let (got, expected) = (self.reached, self.manifest.shard_root);
            require(got == Some(expected), || {
                let got = got.map_or_else(|| "nowhere".to_owned(), hex::encode);
                format!(
                    "the path of stripe {} leads to {got}, expected {}",
                    self.stripe,
                    hex::encode(expected)
                )
            })
        });
        docket.rule(f(5), || match self.stray {
            None => Ok(()),
            Some(at) => {
                let shard = self.sources.get(at).map_or(self.contradicted, |source| source.shard);
                let message = format!("the path of shard {shard} does not lead to the root of the stripe");
                Err(Stop::Fails(Some(at as u64), message))
            }
        });
        docket.rule(f(6), || {
            require(self.given_root != self.committed_root, || {
                format!("shard {} is what the others give: no fraud", self.contradicted)
            })
        });
        let shards = u64::try_from(self.sources.len()).unwrap_or(u64::MAX).saturating_add(1);
        docket.count_hashes(shards.saturating_mul(u64::from(PIECES).saturating_sub(1)));
        docket.count_stripes(1);
        if manifest::is_revoked(court.ledger, &self.manifest.id) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Frauds, &self.manifest.id, &self.id);
    }
}
