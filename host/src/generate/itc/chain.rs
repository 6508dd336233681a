//! The chain of a generated stream: runs of headers, certificates of them, and proofs of transactions under these.
//! One maker of three kinds, since each builds on the one before; `chain::itc` has the formats.
//! Never certifies two headers of one height, and never forks.

use super::{
    super::{
        records::{FaultKind, Maker, fault},
        sealing::Sealing,
    },
    CertificateDraft, Encoding, draft,
    world::{AS_OF, World},
};
use crate::chain::{
    itc::{
        header::{Body, Header},
        headers, spv,
    },
    records::Hash,
};

/// Makes headers, certificates and proofs.
#[derive(Debug, Default)]
pub(super) struct Chain {
    /// Transactions of the newest header.
    transactions: Vec<Vec<u8>>,
    /// Certified headers with their transactions, the newest last; few are kept.
    certified: Vec<(Header, Vec<Vec<u8>>)>,
}

/// A header that nobody has seen yet, its body, and who could certify it.
fn next(world: &mut World) -> (Header, Body) {
    let (tip, body) = (world.tip, world.body);
    world.next(1);
    let next = (world.tip, world.body);
    (world.tip, world.body) = (tip, body);
    next
}

/// A run of headers that nobody has seen yet, one of them spoiled and the others linked to what came of it.
fn spoiled(world: &mut World, place: usize, spoil: impl FnOnce(&mut Header)) -> Vec<u8> {
    let (tip, body) = (world.tip, world.body);
    let mut run = world.next(RUN);
    (world.tip, world.body) = (tip, body);
    spoil(&mut run[place]);
    for at in place + 1..run.len() {
        run[at].prev = run[at - 1].id();
    }
    draft::headers(&run)
}

/// A certificate of this header by a quorum.
fn certificate(world: &mut World, header: Header, body: Body) -> CertificateDraft {
    let mut signers: Vec<usize> = world.quorum(&[]).into_iter().map(usize::from).collect();
    signers.sort_unstable();
    let encoding = match world.dice.once_in(2) {
        true => Encoding::List,
        false => Encoding::Aggregate,
    };
    CertificateDraft {
        signers,
        encoding,
        ..CertificateDraft::new(header, body, world.set())
    }
}

fn sealed(world: &World, draft: &CertificateDraft) -> Vec<u8> {
    draft.seal(world.params.chain_id, &world.validators)
}

impl Chain {
    fn headers(&mut self, world: &mut World) -> Vec<u8> {
        let count = 1 + world.dice.below(RUN_MAX);
        let mut run = world.next(count);
        // None of 64 bytes, which could be a node of the tree.
        self.transactions = (0..=world.dice.below(9))
            .map(|_| {
                let bytes = 65 + world.dice.below(200);
                world.dice.bytes(bytes)
            })
            .collect();
        let (_, root) = draft::proof(&Hash::default(), &self.transactions, 0);
        world.body.tx_root = root;
        // One that is certified commits first: what is new for the next follows from that.
        let is_waiting = |(header, _): &(Hash, Vec<Hash>)| headers::certified(&world.ledger, header).is_some();
        let tips = world.side_tips();
        let commits = !tips.is_empty() && !world.pending.as_ref().is_some_and(is_waiting);
        if let Some(root) = world.side_root(&tips).filter(|_| commits) {
            world.body.dag_root = root;
        }
        world.tip.body_root = world.body.root();
        if let Some(last) = run.last_mut() {
            *last = world.tip;
        }
        if commits {
            world.pending = Some((world.tip.id(), tips));
        }
        draft::headers(&run)
    }

    fn certify(&mut self, world: &mut World) -> Vec<u8> {
        let draft = certificate(world, world.tip, world.body);
        self.certified.push((world.tip, self.transactions.clone()));
        if self.certified.len() > CERTIFIED_MAX {
            self.certified.remove(0);
        }
        sealed(world, &draft)
    }

    fn proof(&self, world: &mut World) -> Option<Vec<u8>> {
        let place = world.dice.below(self.certified.len());
        let (header, transactions) = self.certified.get(place)?;
        let index = world.dice.below(transactions.len());
        Some(draft::proof(&header.id(), transactions, index).0)
    }

    fn bad_run(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (last, late) = (RUN - 1, AS_OF as u32 + world.params.headers.clock_s_max as u32 + 1);
        let other: Hash = world.dice.array();
        let spoil: &dyn Fn(&mut Header) = match name {
            "header-of-version-2" => &|header| header.version = 2,
            "header-that-names-another" => &|header| header.prev = other,
            "height-that-skips" => &|header| header.height += 1,
            "header-not-later" => &|header| header.time = 1,
            "header-ahead-of-the-clock" => &|header| header.time = late,
            "view-that-goes-back" => {
                // The one before is raised, so that the last one is below it.
                return Some((spoiled(world, last - 1, |header| header.view += 9), Some(last as u64)));
            }
            "header-beside-a-certified-one" => {
                let (header, _) = self.certified.last()?;
                let twin = Header {
                    body_root: other,
                    ..*header
                };
                return Some((draft::headers(&[twin]), Some(0)));
            }
            "run-of-no-headers" => {
                // Bytes behind it make it another one every time.
                let object = Sealing::new(headers::KIND).with(&1u8).with(&0u16);
                return Some((object.with(&other).done(), None));
            }
            _ => return None,
        };
        Some((spoiled(world, last, spoil), Some(last as u64)))
    }

    fn bad_certificate(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (header, body) = next(world);
        let mut draft = certificate(world, header, body);
        let count = draft.set.list.len();
        let mut index = None;
        let bitmap = |signers: &[usize]| {
            let mut bitmap = vec![0u8; count.div_ceil(8)];
            signers.iter().for_each(|place| bitmap[place / 8] |= 1 << (place % 8));
            bitmap
        };
        match name {
            "bit-of-nobody" => {
                let mut bits = bitmap(&draft.signers);
                *bits.get_mut(count / 8)? |= 1 << (count % 8);
                draft.bitmap = Some(bits);
            }
            "bitmap-too-long" => draft.bitmap = Some([bitmap(&draft.signers), vec![0]].concat()),
            "signature-left-out" => {
                draft.encoding = Encoding::List;
                draft.bitmap = Some(bitmap(&draft.signers));
                draft.signers.pop();
            }
            "too-little-weight" => {
                // Without any one of its members a quorum of chance may be one still; two of ten never are.
                draft.signers.truncate(2);
            }
            "vote-for-another-view" => draft.vote.view += 1,
            "vote-in-another-phase" => draft.vote.phase -= 1,
            "body-of-another-header" => draft.body.state_root[0] ^= 1,
            "certified-beside-another" => {
                let (header, _) = self.certified.last()?;
                let body = Body {
                    state_root: world.dice.array(),
                    ..body
                };
                let twin = Header {
                    body_root: body.root(),
                    ..*header
                };
                draft = CertificateDraft { body, ..draft }.of(twin);
            }
            "proposed-by-another" => {
                let proposer = (header.proposer + 1) % count as u16;
                draft = draft.of(Header { proposer, ..header });
            }
            "signed-by-another" => {
                draft.bitmap = Some(bitmap(&draft.signers));
                draft.signers[0] = (draft.signers[0] + 1) % count;
                index = (draft.encoding == Encoding::List).then_some(0);
            }
            "set-of-nobody" => {
                let mut set = draft.set.clone();
                set.list[0].weight += 1;
                let body = Body {
                    validators: set.id(),
                    ..body
                };
                let header = Header {
                    body_root: body.root(),
                    ..header
                };
                draft = CertificateDraft {
                    set,
                    body,
                    signers: (0..count).collect(),
                    ..draft
                }
                .of(header);
            }
            "certified-not-later" => {
                let time = world.tip.time;
                draft = draft.of(Header { time, ..header });
            }
            "certified-ahead-of-the-clock" => {
                let time = AS_OF as u32 + world.params.headers.clock_s_max as u32 + 1;
                draft = draft.of(Header { time, ..header });
            }
            "certified-height-that-skips" => {
                let height = header.height + 1;
                draft = draft.of(Header { height, ..header });
            }
            _ => return None,
        }
        Some((sealed(world, &draft), index))
    }

    fn bad_proof(&self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (header, transactions) = self.certified.last()?;
        let transaction = world.dice.bytes(64);
        let object = match name {
            "transaction-that-may-be-a-node" => draft::proof(&header.id(), &[transaction], 0).0,
            "path-to-another-root" => {
                let mut others = transactions.clone();
                others[0] = [&transaction[..], &[0]].concat();
                draft::proof(&header.id(), &others, 0).0
            }
            "index-beyond-its-path" => Sealing::new(spv::KIND)
                .with(&1u8)
                .with(&header.id())
                .with(&1u32)
                .with(&Vec::<Hash>::new())
                .with(&(transaction.len() as u32 - 1))
                .bytes(&transaction[1..])
                .done(),
            _ => return None,
        };
        Some((object, None))
    }
}

impl Maker<World> for Chain {
    fn weight(&self) -> usize {
        16
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let is_open = headers::certified_at(&world.ledger, world.tip.height).is_none();
        match world.dice.below(4) {
            0 | 1 => Some(self.headers(world)),
            2 if is_open => Some(self.certify(world)),
            _ => self.proof(world),
        }
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        self.bad_run(name, world)
            .or_else(|| self.bad_certificate(name, world))
            .or_else(|| self.bad_proof(name, world))
    }
}

/// H2 and V2 only wait.
const FAULTS: &[FaultKind] = &[
    fault('H', 1, "header-of-version-2"),
    fault('H', 1, "run-of-no-headers"),
    fault('H', 3, "header-that-names-another"),
    fault('H', 3, "height-that-skips"),
    fault('H', 4, "header-not-later"),
    fault('H', 4, "header-ahead-of-the-clock"),
    fault('H', 5, "view-that-goes-back"),
    fault('H', 6, "header-beside-a-certified-one"),
    fault('C', 1, "bit-of-nobody"),
    fault('C', 1, "bitmap-too-long"),
    fault('C', 1, "signature-left-out"),
    fault('C', 2, "too-little-weight"),
    fault('C', 3, "vote-for-another-view"),
    fault('C', 3, "vote-in-another-phase"),
    fault('C', 3, "body-of-another-header"),
    fault('C', 3, "certified-beside-another"),
    fault('C', 4, "proposed-by-another"),
    fault('C', 5, "signed-by-another"),
    fault('C', 6, "set-of-nobody"),
    fault('C', 7, "certified-not-later"),
    fault('C', 7, "certified-ahead-of-the-clock"),
    fault('C', 7, "certified-height-that-skips"),
    fault('V', 1, "transaction-that-may-be-a-node"),
    fault('V', 1, "index-beyond-its-path"),
    fault('V', 3, "path-to-another-root"),
];
/// Headers of a run with a fault.
const RUN: usize = 5;
/// Headers of a good run.
const RUN_MAX: usize = 24;
/// Certified headers whose transactions are kept.
const CERTIFIED_MAX: usize = 8;
