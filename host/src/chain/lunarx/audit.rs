//! Audits (kind 5) and answers of archives (kind 16): a provider shows pieces that nobody could foretell of a shard it keeps.
//! Refers to a contract, a manifest, a beacon and a tracker in the ledger; what verifiers say of it is an attestation.
//! Never learns when anything happened: a tracker signs when it asked, and those who attest vouch for when it was answered.
//!
//! ```text
//! ver u8 = 1 | contract 32 | manifest 32 | provider key | epoch u32 | shard u8 | size u64 | k u8 | m u8 | shard_root 32
//! commit_nonce 32 | committed_root 32 | commit signature 64        of the provider, before it knows what is asked
//! beacon 32 | held u64 | round u16 | tracker key | tracker_nonce 32 | asked_us u64 | challenge signature 64   of the tracker
//! answered_us u64
//! u16 count and pieces: index u32 | 1,024 bytes | stripe_root 32 | path to it | its path to shard_root | path to committed_root
//! or count 0: u16 length | the whole shard | path to shard_root     where the shard is small
//! signature 64                                                      of the provider
//! ```
//! A provider holds the shards of one number in all stripes; piece i of them is piece i % 64 of stripe i / 64. The committed
//! tree is over all of these, leaf `H(0x00 || commit_nonce || provider id || piece)`: it cannot be made without every piece, and
//! not before the tracker gave the nonce, which it signs with what it asks. How many pieces there are follows from `held` and
//! `round` by the parameters: [`challenge::Ask`].
//! Where less than 16 KiB of the object are in the shard there is no tree: `committed_root` is
//! `H(commit_nonce || provider id || shard)`, without the zeros behind the end of the object, and the answer is all of it.
//! An archive answers what the beacon alone asks (the tracker's nonce is the round), has longer, and keeps more parity.

use super::{
    Hash, LunarParams,
    answer::Answer,
    attestation,
    blob::Blob,
    challenge::{self, Ask, Terms, piece},
    context,
    docket::{self, Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    manifest::{self, Stored},
    record::{Court, Face, Reader, Record, short},
    roots::{CHUNK_BYTES, PIECES, Shape},
    rule,
    work::{Done, PIECE_BYTES, Signed, Work, WorkFault, piece_head},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind of audits.
pub const KIND: u8 = 5;
/// The kind of answers of archives.
pub const ARCHIVE: u8 = 16;

/// An audit or an answer of an archive on its way to its verdict.
#[derive(Clone, Debug)]
pub struct Audit {
    id: Hash,
    is_archive: bool,
    contract: Hash,
    manifest: Hash,
    provider: PublicKey,
    epoch: u32,
    shard: u8,
    shape: Shape,
    shard_root: Hash,
    commit_nonce: Hash,
    committed_root: Hash,
    terms: Terms,
    ask: Ask,
    answered_us: u64,
    answer: Answer,
    /// A1: what is wrong with the list of pieces, at which of them.
    asked: Result<(), (Option<u64>, String)>,
    /// Of the commitment, of the challenge, and of everything.
    signed: [Signed; 3],
    round: Round,
    /// The first piece of which a path leads elsewhere; 0 for a whole shard.
    stray: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Leaves,
    Paths,
    Tree,
    Path,
    Done,
}

/// The rules of audits.
pub const RULES: &[Rule] = &[
    rule(
        'A',
        0,
        "contract, manifest and beacon are known and those of the audit; the shard has one provider, a tracker asks",
        "own rule: no replicas",
    ),
    rule(
        'A',
        1,
        "form, and the pieces are all that the seed asks for in this round, and no others",
        "own rule: weighted by bytes, in rounds",
    ),
    rule(
        'A',
        2,
        "the paths of every piece lead to both roots",
        "own rule: RFC 9162 section 2.1.3.2",
    ),
    rule(
        'A',
        3,
        "the provider signed its commitment, the tracker what it asks behind it, the provider its answer",
        "own format (paper silent)",
    ),
    rule(
        'A',
        4,
        "the answer came before the deadline",
        "own rule: shard bytes / 20 MB/s",
    ),
];

/// The rules of archives.
pub const ARCHIVE_RULES: &[Rule] = &[
    rule(
        'H',
        1,
        "form, and the pieces are all that the beacon asks for in this round, and no others",
        "paper, archive",
    ),
    rule(
        'H',
        2,
        "contract, manifest and beacon are known and those of the answer; the shard has one provider, a tracker asks",
        "own format (paper silent)",
    ),
    rule(
        'H',
        3,
        "the paths of every piece lead to both roots",
        "own format (paper silent)",
    ),
    rule(
        'H',
        4,
        "the provider signed its commitment, the tracker what it asks behind it, the provider its answer",
        "own format (paper silent)",
    ),
    rule(
        'H',
        5,
        "the answer came before the longer deadline",
        "paper, archive: longer deadline",
    ),
    rule('H', 6, "enough parity for cold data", "paper, archive: higher m"),
];

/// Rule `number` of audits.
pub const fn a(number: u8) -> RuleId {
    RuleId::new('A', number)
}

/// Rule `number` of answers of archives.
pub const fn h(number: u8) -> RuleId {
    RuleId::new('H', number)
}

/// Reads an audit.
///
/// # Errors
/// A1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Audit::read(&object, false, params)?))
}

/// Reads an answer of an archive.
///
/// # Errors
/// H1.
pub fn decode_archive(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Audit::read(&object, true, params)?))
}

impl Audit {
    /// Reads an audit or an answer of an archive.
    ///
    /// # Errors
    /// A1 or H1, of the form.
    pub fn read(object: &[u8], is_archive: bool, params: &LunarParams) -> Result<Self, Finding> {
        let form = if is_archive { h(1) } else { a(1) };
        let mut from = Reader::new(object, form);
        from.version()?;
        let (contract, manifest) = from.get("contract and manifest")?;
        let provider: PublicKey = from.get("provider")?;
        let (epoch, shard): (u32, u8) = from.get("epoch and shard")?;
        let (shape, shard_root): (Shape, Hash) = from.get("size, k, m and shard_root")?;
        if shard >= shape.shards() {
            return Err(from.wrong(format!("shard {shard}, expected one below {}", shape.shards())));
        }
        let (commit_nonce, committed_root) = from.get("commitment")?;
        let commit = from.signed(provider)?;
        let ask = Ask::read(&mut from)?;
        if is_archive && ask.nonce != challenge::archive_nonce(ask.round) {
            return Err(from.wrong("a nonce of a tracker, expected that of the round: the beacon decides"));
        }
        let answered_us = from.get("time of the answer")?;
        let answer = Answer::read(&mut from, params)?;
        let signed = from.signed(provider)?;
        from.end()?;
        let provider_id = provider.id();
        let mut audit = Self {
            id: hash(&[object]),
            is_archive,
            terms: Terms {
                beacon: ask.beacon,
                contract,
                provider: provider_id,
                epoch,
                nonce: ask.nonce,
            },
            contract,
            manifest,
            provider,
            epoch,
            shard,
            shape,
            shard_root,
            commit_nonce,
            committed_root,
            answered_us,
            answer,
            asked: Ok(()),
            signed: [commit, ask.signed.clone(), signed],
            ask,
            round: Round::Start,
            stray: None,
        };
        audit.asked = audit.check_indices(params);
        Ok(audit)
    }

    /// The seed of its challenge: what attestations name.
    pub fn challenge(&self) -> Hash {
        match self.is_archive {
            true => self.terms.archive_seed(),
            false => self.terms.audit_seed(),
        }
    }

    /// A1: the pieces are all those that follow from the seed, and small shards are sent whole.
    fn check_indices(&self, params: &LunarParams) -> Result<(), (Option<u64>, String)> {
        let is_small = challenge::is_small(params, &self.shape, self.shard);
        let bytes = self.shape.column_bytes(self.shard);
        let (held, round) = (self.ask.held_bytes, self.ask.round);
        let Some(count) = self.ask.pieces(params, bytes.max(1)) else {
            return Err((
                None,
                format!("round {round} of {bytes} bytes out of {held}: there is none"),
            ));
        };
        let pieces = match &self.answer {
            Answer::Whole(shard, _) if is_small && shard.len() as u64 == bytes => return Ok(()),
            Answer::Pieces(pieces) if !is_small => pieces,
            Answer::Whole(shard, _) => {
                let got = shard.len();
                return Err((
                    None,
                    format!("{got} bytes in one piece of a shard of {bytes}, expected all if it is small"),
                ));
            }
            Answer::Pieces(_) => return Err((None, format!("pieces of a shard of {bytes} bytes, expected all of it"))),
        };
        let seed = self.challenge();
        for (number, got) in (0u32..).zip(pieces) {
            let expected = piece(&seed, number, self.shape.column_pieces());
            if got.index != expected {
                let message = format!("piece {number} is number {}, expected {expected}", got.index);
                return Err((Some(u64::from(number)), message));
            }
        }
        match pieces.len() == count as usize {
            true => Ok(()),
            false => Err((
                None,
                format!("{} pieces, expected {count} in round {round}", pieces.len()),
            )),
        }
    }

    /// The name of its challenge.
    fn named(&self) -> attestation::Named {
        attestation::Named {
            contract: self.contract,
            epoch: self.epoch,
            challenge: self.challenge(),
        }
    }

    fn ask_leaves(&mut self) -> Vec<Work> {
        self.round = Round::Leaves;
        let mut work: Vec<Work> = self.signed.iter().map(Signed::work).collect();
        match &self.answer {
            Answer::Pieces(pieces) => {
                let (mut plain, mut keyed) = (Vec::new(), Vec::new());
                for piece in pieces {
                    let (stripe, number) = place(piece.index);
                    plain.extend_from_slice(&piece_head(stripe, u16::from(self.shard), number));
                    plain.extend_from_slice(&piece.bytes);
                    keyed.extend_from_slice(&self.commit_nonce);
                    keyed.extend_from_slice(&self.terms.provider);
                    keyed.extend_from_slice(&piece.bytes);
                }
                for (bytes, head) in [(plain, piece_head(0, 0, 0).len()), (keyed, 64)] {
                    work.push(Work::Leaves {
                        bytes: bytes.into(),
                        leaf_bytes: (PIECE_BYTES as u32).saturating_add(head as u32),
                    });
                }
            }
            Answer::Whole(shard, _) => {
                let mut bytes = shard.clone();
                bytes.resize(CHUNK_BYTES, 0);
                work.push(Work::Pieces {
                    stripe: 0,
                    first_shard: u16::from(self.shard),
                    shards: vec![bytes.into()],
                });
            }
        }
        work
    }

    fn ask_paths(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let mut done = done.iter();
        for signed in &mut self.signed {
            signed.take(done.next())?;
        }
        let plain = done.next().ok_or(WorkFault)?.hashes()?;
        let Answer::Pieces(pieces) = &self.answer else {
            self.round = Round::Tree;
            return Ok(vec![Work::Tree { leaves: plain.to_vec() }]);
        };
        self.round = Round::Paths;
        let keyed = done.next().ok_or(WorkFault)?.hashes()?;
        if plain.len() != pieces.len() || keyed.len() != pieces.len() {
            return Err(WorkFault);
        }
        let mut work = Vec::new();
        for ((piece, plain), keyed) in pieces.iter().zip(plain).zip(keyed) {
            let (stripe, number) = place(piece.index);
            let before = u32::from(self.shard).saturating_mul(PIECES);
            let paths = [
                (
                    *plain,
                    before.saturating_add(number.into()),
                    self.shape.stripe_pieces(),
                    &piece.in_stripe,
                ),
                (piece.stripe_root, stripe, self.shape.stripes(), &piece.in_object),
                (*keyed, piece.index, self.shape.column_pieces(), &piece.committed),
            ];
            work.extend(paths.map(|(leaf, index, count, siblings)| Work::Path {
                leaf,
                index,
                count,
                siblings: siblings.clone(),
            }));
        }
        Ok(work)
    }

    fn take_paths(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Done;
        let Answer::Pieces(pieces) = &self.answer else {
            return Err(WorkFault);
        };
        if done.len() != pieces.len().saturating_mul(3) {
            return Err(WorkFault);
        }
        for (at, (piece, led)) in pieces.iter().zip(done.chunks(3)).enumerate() {
            let expected = [piece.stripe_root, self.shard_root, self.committed_root];
            for (led, expected) in led.iter().zip(expected) {
                if led.root()? != Some(expected) {
                    self.stray = self.stray.or(Some(at));
                }
            }
        }
        Ok(Vec::new())
    }

    /// The root over a whole shard is a leaf in the tree of its only stripe.
    fn ask_whole_path(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Path;
        let Answer::Whole(_, path) = &self.answer else {
            return Err(WorkFault);
        };
        let leaf = done.first().ok_or(WorkFault)?.root()?.ok_or(WorkFault)?;
        Ok(vec![Work::Path {
            leaf,
            index: u32::from(self.shard),
            count: u32::from(self.shape.shards()),
            siblings: path.clone(),
        }])
    }

    fn take_whole_path(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.round = Round::Done;
        let Answer::Whole(shard, _) = &self.answer else {
            return Err(WorkFault);
        };
        let led = done.first().ok_or(WorkFault)?.root()?;
        let keyed = hash(&[&self.commit_nonce, &self.terms.provider, shard]);
        let holds = led == Some(self.shard_root) && keyed == self.committed_root;
        self.stray = (!holds).then_some(0);
        Ok(Vec::new())
    }

    /// A0: everything it refers to is known and the same.
    fn check_references(&self, ledger: &Ledger) -> Check {
        let terms = known(context::contract(ledger, &self.contract), || {
            docket::context("contract", &self.contract)
        });
        let stored = known(manifest::stored(ledger, &self.manifest), || {
            Missing::Parent(format!("manifest {}", hex::encode(self.manifest)))
        });
        let beacon = known(context::beacon(ledger, self.epoch), || {
            Missing::Context(format!("beacon of epoch {}", self.epoch))
        });
        // What is known may fail before the rest is there.
        if let Ok(terms) = &terms {
            require(
                terms.provider == self.terms.provider && terms.storage_root == self.shard_root,
                || {
                    let (provider, root) = (short(&terms.provider), short(&terms.storage_root));
                    format!("the contract is with provider {provider} over storage root {root}")
                },
            )?;
        }
        if let Ok(stored) = &stored {
            self.check_manifest(ledger, stored)?;
        }
        if let Ok(beacon) = &beacon {
            require(*beacon == self.terms.beacon, || {
                format!("the beacon of epoch {} is {}", self.epoch, hex::encode(beacon))
            })?;
        }
        let trackers = known(context::trackers(ledger), || Missing::Context("the trackers".into()));
        if let Ok(trackers) = &trackers {
            let tracker = self.ask.signed.key.id();
            require(trackers.contains(&tracker), || {
                format!("{} is no tracker", hex::encode(tracker))
            })?;
        }
        terms?;
        stored?;
        beacon?;
        trackers?;
        Ok(())
    }

    fn check_manifest(&self, ledger: &Ledger, stored: &Stored) -> Check {
        require(
            (stored.shape, stored.shard_root) == (self.shape, self.shard_root),
            || {
                format!(
                    "the manifest has another shape or shard_root {}",
                    hex::encode(stored.shard_root)
                )
            },
        )?;
        require(!manifest::is_revoked(ledger, &self.manifest), || {
            "an accepted fraud proof is against the manifest".into()
        })?;
        let holder = context::holder(ledger, &self.manifest, self.shard);
        require(holder.is_none_or(|holder| holder == self.terms.provider), || {
            let holder = holder.as_ref().map(short).unwrap_or_default();
            format!("shard {} belongs to provider {holder}", self.shard)
        })
    }

    fn check_asked(&self) -> Check {
        let asked = self.asked.clone();
        asked.map_err(|(index, message)| Stop::Fails(index, message))
    }

    fn check_paths(&self) -> Check {
        match self.stray {
            None => Ok(()),
            Some(at) => {
                let message = format!("a path of piece {at} does not lead to its root");
                Err(Stop::Fails(Some(at as u64), message))
            }
        }
    }

    fn check_deadline(&self, params: &LunarParams) -> Check {
        let most = match self.is_archive {
            true => challenge::archive_deadline_us(params, &self.shape, self.shard),
            false => challenge::audit_deadline_us(params, &self.shape, self.shard),
        };
        let took = self.answered_us.checked_sub(self.ask.asked_us);
        require(took.is_some_and(|took| took <= most), || {
            let (asked, answered) = (self.ask.asked_us, self.answered_us);
            format!("asked at {asked} us, answered at {answered}, expected within {most}")
        })
    }

    /// Whose the shard is: of this manifest, by its number.
    fn placement(&self) -> Vec<u8> {
        [&self.manifest[..], &[self.shard]].concat()
    }

    fn count(&self, docket: &mut Docket) {
        let nodes = match &self.answer {
            Answer::Whole(_, path) => path.len().saturating_add(PIECES as usize).saturating_sub(1),
            Answer::Pieces(pieces) => {
                let paths = pieces
                    .iter()
                    .flat_map(|piece| [&piece.in_stripe, &piece.in_object, &piece.committed]);
                paths.map(Vec::len).fold(0, usize::saturating_add)
            }
        };
        docket.count_hashes(nodes as u64);
    }
}

impl Record<LunarParams> for Audit {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let pieces = match &self.answer {
            Answer::Pieces(pieces) => format!("{} pieces", pieces.len()),
            Answer::Whole(shard, _) => format!("all {} bytes", shard.len()),
        };
        let (contract, provider) = (short(&self.contract), short(&self.provider.id()));
        Face {
            words: format!(
                "contract {contract} provider {provider} epoch {}, {pieces} of shard {}",
                self.epoch, self.shard
            ),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match self.round {
            // The list is wrong, and that is a lower rule than all that would be computed here.
            Round::Start if self.asked.is_err() => Ok(Vec::new()),
            Round::Start => Ok(self.ask_leaves()),
            Round::Leaves => self.ask_paths(done),
            Round::Paths => self.take_paths(done),
            Round::Tree => self.ask_whole_path(done),
            Round::Path => self.take_whole_path(done),
            Round::Done => Ok(Vec::new()),
        }
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let [paths, signatures, deadline] = match self.is_archive {
            false => [a(2), a(3), a(4)],
            true => [h(3), h(4), h(5)],
        };
        if self.is_archive {
            docket.rule(h(1), || self.check_asked());
            docket.rule(h(2), || self.check_references(court.ledger));
        } else {
            docket.rule(a(0), || self.check_references(court.ledger));
            docket.rule(a(1), || self.check_asked());
        }
        docket.rule(paths, || self.check_paths());
        for (index, signed) in (0u64..).zip(&self.signed) {
            docket.signature(signatures, Some(index), signed);
        }
        docket.rule(deadline, || self.check_deadline(court.params));
        if self.is_archive {
            let least = court.params.archives.parity_min;
            docket.rule(h(6), || {
                let got = self.shape.parity_shards();
                require(got >= least, || {
                    format!("{got} parity shards, expected at least {least}")
                })
            });
        }
        self.count(docket);
        let holder = context::holder(court.ledger, &self.manifest, self.shard);
        if holder.is_some() && attestation::is_audited(court.ledger, &self.named()) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Placements, &self.placement(), &self.terms.provider);
        attestation::audited(ledger, &self.named(), &self.id);
    }
}

/// The stripe and the number in its shard of piece `index` of a column.
fn place(index: u32) -> (u32, u16) {
    let stripe = index.checked_div(PIECES).unwrap_or_default();
    let number = index.checked_rem(PIECES).unwrap_or_default();
    (stripe, u16::try_from(number).unwrap_or_default())
}
