//! Stored objects of a generated stream: uploads, audits, archives, fraud, publications, ranges and answers to queries.
//! One maker for the kinds that refer to one object; their drafts stand in `content` and `proof`.
//! Never uploads more than a few chunks: what large objects need is shown by a stream of one.

use std::collections::VecDeque;

use super::{
    FaultKind, Maker,
    content::{Content, encode, seal_manifest, stripe_root},
    fault,
    proof::{AuditDraft, CdnDraft, FraudDraft, PieceDraft, QueryDraft, range_proof},
    world::{AS_OF, Audited, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    attestation::{self, Named},
    challenge, context, hash,
    key::Scheme,
    manifest,
    query::Entry,
    roots::{CHUNK_BYTES, root},
};

/// Makes objects of the kinds about storage.
#[derive(Debug)]
pub(super) struct Stored {
    /// The object that audits, archives and publications are of.
    content: Content,
    /// Id of its manifest.
    id: Hash,
    /// The rest of an upload that has begun.
    pending: VecDeque<Vec<u8>>,
    /// The CDN manifest that ranges refer to.
    cdn: Option<Hash>,
    edition: u64,
    /// Number of the last index.
    index: u64,
}

/// The user that owns the object.
const OWNER: usize = 1;
const FAULTS: &[FaultKind] = &[
    fault('M', 1, "stripe cut"),
    fault('M', 2, "no data shards"),
    fault('M', 3, "another number of stripes"),
    fault('M', 4, "manifest signed by another"),
    fault('M', 5, "data behind the end"),
    fault('M', 6, "parity of other data"),
    fault('M', 7, "hidden parity of other data"),
    fault('A', 0, "audit under another beacon"),
    fault('A', 0, "audit of no tracker"),
    fault('A', 1, "another piece"),
    fault('A', 1, "piece left out"),
    fault('A', 1, "round that a day has not"),
    fault('A', 2, "piece changed"),
    fault('A', 3, "challenge not signed"),
    fault('A', 3, "audit not signed"),
    fault('A', 4, "audit late"),
    fault('H', 1, "archive: another piece"),
    fault('H', 1, "archive: piece left out"),
    fault('H', 2, "archive: another beacon"),
    fault('H', 3, "archive: piece changed"),
    fault('H', 4, "archive: not signed"),
    fault('H', 5, "archive: late"),
    fault('F', 1, "fraud proof cut"),
    fault('F', 2, "fraud proof of no manifest"),
    fault('F', 3, "fraud proof of an unsigned manifest"),
    fault('F', 4, "fraud proof of another stripe"),
    fault('F', 5, "fraud proof with another shard"),
    fault('F', 6, "fraud proof of no fraud"),
    fault('C', 1, "published for no time"),
    fault('C', 2, "published with another size"),
    fault('C', 3, "published by another"),
    fault('C', 4, "edition again"),
    fault('C', 5, "publication over"),
    fault('C', 6, "publication not signed"),
    fault('D', 1, "range cut"),
    fault('D', 2, "range of another size"),
    fault('D', 3, "range changed"),
    fault('Q', 1, "low above high"),
    fault('Q', 2, "keys not in order"),
    fault('Q', 3, "neighbour left out"),
    fault('Q', 4, "row changed"),
    fault('Q', 5, "another cache entry"),
    fault('Q', 6, "index of a stranger"),
    fault('Q', 7, "index not signed"),
];

impl Stored {
    /// Uploads an object of two stripes of 2 + 4 shards first, and puts it under all contracts: a shard to each provider.
    pub(super) fn new(world: &mut World) -> Self {
        let data = world.dice.bytes(4 * CHUNK_BYTES);
        let content = Content::new(world.users[OWNER].clone(), data, 2, 4);
        let root = root(&content.stripe_roots());
        for deal in &mut world.deals {
            deal.terms.storage_root = root;
        }
        Self {
            pending: upload(&content),
            id: content.id(),
            content,
            cdn: None,
            edition: 0,
            index: 0,
        }
    }

    fn is_stored(&self, world: &World) -> bool {
        manifest::stored(&world.ledger, &self.id).is_some()
    }

    /// The audit of a provider in a round of some pieces, and its contract; none before there is a beacon.
    fn audit(&self, is_archive: bool, world: &mut World) -> Option<(usize, AuditDraft)> {
        // The first epoch is 1.
        let mut epochs = (1u32..).map_while(|epoch| Some((epoch, context::beacon(&world.ledger, epoch)?)));
        let (epoch, beacon) = epochs.by_ref().last()?;
        let number = world.dice.below(world.deals.len());
        let deal = &world.deals[number];
        // As many providers as shards.
        let shard = deal.provider as u8;
        let (params, shape) = (world.params, &self.content.shape);
        let most = match is_archive {
            true => challenge::archive_deadline_us(params, shape, shard),
            false => challenge::audit_deadline_us(params, shape, shard),
        };
        // So much beside this that two to seven pieces of the day fall to it.
        let pieces = 2 + world.dice.below(6) as u64;
        let held_bytes = shape.column_bytes(shard) * u64::from(params.audits.pieces_a_day) / pieces;
        let asked_us = AS_OF * 1_000_000;
        let draft = AuditDraft {
            is_archive,
            contract: deal.id,
            manifest: self.id,
            provider: world.providers[deal.provider].clone(),
            epoch,
            shard,
            commit_nonce: world.dice.array(),
            beacon,
            tracker: world.trackers[world.dice.below(world.trackers.len())].clone(),
            held_bytes,
            round: 0,
            nonce: if is_archive {
                challenge::archive_nonce(0)
            } else {
                world.dice.array()
            },
            asked_us,
            answered_us: asked_us + world.dice.below(most as usize) as u64,
        };
        Some((number, draft))
    }

    /// A good audit; verifiers hear of its challenge, but for one that was answered before.
    fn audited(&self, world: &mut World) -> Option<Vec<u8>> {
        let (deal, draft) = self.audit(world.dice.once_in(4), world)?;
        let about = Audited {
            deal,
            epoch: draft.epoch,
            challenge: draft.seed(),
        };
        let of = Named {
            contract: draft.contract,
            epoch: about.epoch,
            challenge: about.challenge,
        };
        if !attestation::is_audited(&world.ledger, &of) {
            world.audited.push(about);
        }
        Some(draft.seal(&self.content, world.params, &|_| ()))
    }

    fn publication(&self, world: &World) -> CdnDraft {
        CdnDraft {
            publisher: world.users[OWNER].clone(),
            manifest: self.id,
            data_root: self.content.object().data_root,
            size: self.content.data.len() as u64,
            edition: self.edition + 1,
            from: AS_OF - 1,
            until: AS_OF + 86_400,
        }
    }

    /// An answer from an index of a table: two to ten rows, a range around one of them.
    fn query(&self, world: &mut World) -> QueryDraft {
        let table = world.dice.below(world.tables.len());
        // All authors but this one may write.
        let author = world.authors[(table + 1) % world.authors.len()].clone();
        let count = 5 + world.dice.below(6);
        let rows = (1..=count as u8).map(|number| Entry {
            key: [number * 4; 32],
            root: world.dice.array(),
        });
        let rows: Vec<Entry> = rows.collect();
        let middle = 2 + world.dice.below(count - 3);
        let (low, high) = (rows[middle].key, [rows[middle].key[0] + 1; 32]);
        QueryDraft::answer(world.tables[table], self.index + 1, author, rows, low, high)
    }

    fn range(&self, cdn: &Hash, world: &mut World, is_changed: bool) -> Vec<u8> {
        let length = 1 + world.dice.below(2 * CHUNK_BYTES);
        let start = world.dice.below(self.content.data.len() - length);
        range_proof(cdn, &self.content, start as u64, length as u32, &|(_, chunks)| {
            chunks[0] ^= u8::from(is_changed);
        })
    }

    fn bad_stripe(name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let content = small(world);
        let shards = content.shards(0);
        let (k, at) = (usize::from(content.shape.data_shards()), world.dice.below(CHUNK_BYTES));
        let last = shards.len() - 1;
        let whole = content.stripe(0);
        Some(match name {
            "stripe cut" => (whole[..whole.len() - 1].to_vec(), None),
            "no data shards" => (changed(whole, K_AT, |_| 0), None),
            "another number of stripes" => (changed(whole, STRIPES_AT, |byte| byte + 1), None),
            "manifest signed by another" => {
                let mut other = content;
                let object = other.object();
                other.owner = world.users[0].clone();
                let root = root(&other.stripe_roots());
                (seal_manifest(&object, &other.owner, &root), None)
            }
            "data behind the end" => {
                let mut data = shards[..k].concat();
                *data.last_mut()? ^= 1;
                let wrong = encode(&data, k, shards.len() - k);
                (content.stripe_of(0, &wrong, &|_| true), Some(k as u64 - 1))
            }
            "parity of other data" | "hidden parity of other data" => {
                let mut wrong = shards;
                wrong[last][at] ^= 1;
                let is_hidden = name.starts_with("hidden");
                let index = (!is_hidden).then_some(last as u64);
                (
                    content.stripe_of(0, &wrong, &|shard| !is_hidden || shard != last),
                    index,
                )
            }
            _ => return None,
        })
    }

    fn bad_audit(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let is_archive = name.starts_with("archive");
        let (_, mut draft) = self.audit(is_archive, world)?;
        let seal =
            |draft: &AuditDraft, spoil: &dyn Fn(&mut Vec<PieceDraft>)| draft.seal(&self.content, world.params, spoil);
        let first = Some(0);
        Some(match name.trim_start_matches("archive: ") {
            "audit under another beacon" | "another beacon" => {
                draft.beacon[0] ^= 1;
                (seal(&draft, &|_| ()), None)
            }
            "audit of no tracker" => {
                draft.tracker = world.users[0].clone();
                (seal(&draft, &|_| ()), None)
            }
            "piece left out" => (seal(&draft, &|pieces| drop(pieces.pop())), None),
            "round that a day has not" => {
                draft.round = 1;
                (seal(&draft, &|_| ()), None)
            }
            "challenge not signed" => {
                let tracker = draft.tracker.key().bytes().len();
                let provider = draft.provider.key().bytes().len();
                let at = CHALLENGE_AT + provider + tracker + 63;
                (changed(seal(&draft, &|_| ()), at, |byte| byte ^ 0x40), Some(1))
            }
            "another piece" => (seal(&draft, &|pieces| pieces[0].index ^= 1), first),
            "piece changed" => (seal(&draft, &|pieces| pieces[0].bytes[9] ^= 1), first),
            "audit not signed" | "not signed" => {
                let object = seal(&draft, &|_| ());
                let last = object.len() - 1;
                (changed(object, last, |byte| byte ^ 0x40), Some(2))
            }
            "audit late" | "late" => {
                draft.answered_us += 100_000_000_000;
                (seal(&draft, &|_| ()), None)
            }
            _ => return None,
        })
    }

    fn bad_fraud(name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = fraud(world);
        let index = match name {
            "fraud proof cut" => {
                let object = draft.seal();
                return Some((object[..object.len() - 1].to_vec(), None));
            }
            "fraud proof of no manifest" => {
                draft.manifest[K_AT] = 0;
                None
            }
            "fraud proof of an unsigned manifest" => {
                *draft.manifest.last_mut()? ^= 0x40;
                None
            }
            "fraud proof of another stripe" => {
                draft.stripe_roots[1][0] ^= 1;
                None
            }
            "fraud proof with another shard" => {
                draft.shards[0][0] ^= 1;
                // All paths are made anew, and none of them leads to the root that the manifest has.
                Some(0)
            }
            "fraud proof of no fraud" => {
                draft.sources = vec![0, 2];
                draft.contradicted = 1;
                let honest = small_of(world, 3 * CHUNK_BYTES);
                draft.manifest = honest.manifest();
                draft.shards = honest.shards(0);
                draft.stripe_roots = honest.stripe_roots();
                None
            }
            _ => return None,
        };
        Some((draft.seal(), index))
    }

    fn bad_publication(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = self.publication(world);
        match name {
            "published for no time" => draft.until = draft.from,
            "published with another size" => draft.size += 1,
            "published by another" => draft.publisher = world.users[0].clone(),
            "edition again" => {
                self.cdn?;
                draft.edition = self.edition;
                draft.until += 1 + world.dice.below(1 << 30) as u64;
            }
            "publication over" => draft.until = AS_OF,
            "publication not signed" => {
                let object = draft.seal();
                let last = object.len() - 1;
                return Some((changed(object, last, |byte| byte ^ 0x40), None));
            }
            _ => return None,
        }
        Some((draft.seal(), None))
    }

    fn bad_query(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = self.query(world);
        let mut index = None;
        match name {
            "low above high" => draft.low = [0xff; 32],
            "keys not in order" => {
                let first = draft.first as usize;
                draft.rows.swap(first, first + 1);
                index = Some(1);
            }
            "neighbour left out" => draft.count -= 1,
            "row changed" => return Some((draft.seal(&|entries| entries[1].root[0] ^= 1), None)),
            "another cache entry" | "index not signed" => {
                let object = draft.seal(&|_| ());
                let key = 1 + draft.author.key().bytes().len();
                let at = match name {
                    "index not signed" => 1 + 1 + 32 + 8 + 4 + 32 + key + 40,
                    _ => object.len() - 1,
                };
                return Some((changed(object, at, |byte| byte ^ 1), None));
            }
            "index of a stranger" => draft.author = Signer::new(Scheme::Ed25519, &mut world.dice),
            _ => return None,
        }
        Some((draft.seal(&|_| ()), index))
    }
}

impl Maker<World> for Stored {
    fn weight(&self) -> usize {
        12
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        if let Some(object) = self.pending.pop_front() {
            return Some(object);
        }
        Some(match world.dice.below(12) {
            0 => {
                self.pending = upload(&small(world));
                self.pending.pop_front()?
            }
            1 => fraud(world).seal(),
            2 => {
                let object = self.publication(world).seal();
                self.edition += 1;
                self.cdn = Some(hash(&[&object]));
                object
            }
            3 => {
                let cdn = self.cdn?;
                self.range(&cdn, world, false)
            }
            4..=9 => self.audited(world)?,
            _ => {
                let object = self.query(world).seal(&|_| ());
                self.index += 1;
                object
            }
        })
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        if !self.is_stored(world) {
            return None;
        }
        let known = FAULTS.iter().find(|fault| fault.name == name)?;
        match known.rule.to_string().chars().next()? {
            'M' => Self::bad_stripe(name, world),
            'A' | 'H' => self.bad_audit(name, world),
            'F' => Self::bad_fraud(name, world),
            'C' => self.bad_publication(name, world),
            'D' => {
                let object = self.range(&self.cdn?, world, name == "range changed");
                match name {
                    "range cut" => Some((object[..object.len() - 1].to_vec(), None)),
                    "range of another size" => Some((changed(object, SIZE_OF_RANGE_AT, |byte| byte ^ 1), None)),
                    _ => Some((object, None)),
                }
            }
            _ => self.bad_query(name, world),
        }
    }
}

/// The stripes of an object and its manifest.
fn upload(content: &Content) -> VecDeque<Vec<u8>> {
    let mut objects: VecDeque<_> = (0..content.shape.stripes())
        .map(|number| content.stripe(number))
        .collect();
    objects.push_back(content.manifest());
    objects
}

/// An object of one stripe of 2 + 1, the second chunk not full.
fn small(world: &mut World) -> Content {
    let bytes = CHUNK_BYTES + 1 + world.dice.below(CHUNK_BYTES - 2);
    small_of(world, bytes)
}

fn small_of(world: &mut World, bytes: usize) -> Content {
    let data = world.dice.bytes(bytes);
    // Not the first, who signs what it does not own; keys of Ed25519.
    let owner = world.users[1 + world.dice.below(2)].clone();
    Content::new(owner, data, 2, 1)
}

/// A proof against an owner that committed to other parity than its data has.
fn fraud(world: &mut World) -> FraudDraft {
    let content = small_of(world, 3 * CHUNK_BYTES);
    let mut shards = content.shards(0);
    shards[2][world.dice.below(CHUNK_BYTES)] ^= 1;
    let mut stripe_roots = content.stripe_roots();
    stripe_roots[0] = stripe_root(0, &shards);
    FraudDraft {
        manifest: content.manifest_over(&root(&stripe_roots)),
        stripe: 0,
        shards,
        stripe_roots,
        sources: vec![0, 1],
        contradicted: 2,
    }
}

fn changed(mut object: Vec<u8>, at: usize, change: impl Fn(u8) -> u8) -> Vec<u8> {
    object[at] = change(object[at]);
    object
}

/// Where k stands in a stripe or a manifest of an owner with a key of Ed25519.
const K_AT: usize = 1 + 1 + 33 + 8 + 4;
const STRIPES_AT: usize = K_AT + 2;
/// Where the signature of a challenge stands in an audit, but for the bytes of both keys.
const CHALLENGE_AT: usize = 1 + 1 + 64 + 1 + 4 + 1 + 10 + 32 + 64 + 64 + 32 + 8 + 2 + 1 + 32 + 8;
/// Where the size stands in a range proof.
const SIZE_OF_RANGE_AT: usize = 1 + 1 + 32 + 32;
