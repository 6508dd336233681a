//! The light chain of a generated stream: runs of headers, and filters of their blocks, that a relay vouches for.
//! Two makers; `chain::spacechain::payload::{headers, filter}` have the formats.
//! Never branches: what is best of several lines is for the tests of the kind.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, FIRST_HEIGHT, Sealing, Signer, World},
};
use crate::chain::{
    records::Hash,
    spacechain::{
        Header,
        payload::{
            filter::{self, filter_header},
            golomb, headers,
        },
    },
    utxo::OutPoint,
};

/// Makes runs of headers.
#[derive(Debug, Default)]
pub(super) struct Headers;

/// A run deep enough for payments and filters.
pub(super) fn first(world: &mut World) -> Vec<u8> {
    let headers: Vec<Header> = (0..FIRST_RUN).map(|_| world.grow()).collect();
    run(&headers, &world.relays[0])
}

fn run(headers: &[Header], relay: &Signer) -> Vec<u8> {
    run_of(headers.iter().map(Header::encode).collect(), relay)
}

/// A run of what may be no headers.
fn run_of(headers: Vec<Vec<u8>>, relay: &Signer) -> Vec<u8> {
    let draft = Sealing::new(headers::KIND).bytes(&[1]).with(&headers);
    draft.with(&relay.key()).sign(relay).done()
}

/// One of the relays.
fn relay(world: &mut World) -> Signer {
    let known = world.relays.len() - 1;
    world.relays[world.dice.below(known)].clone()
}

impl Maker<World> for Headers {
    fn weight(&self) -> usize {
        3
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        // Two on average: filters, one a block, keep up.
        let count = 1 + world.dice.below(3);
        if !world.has_time_for(count) {
            return None;
        }
        // Now and then it begins with some that are known.
        let again = if world.dice.once_in(4) { world.dice.below(5) } else { 0 };
        let known: Vec<Header> = world.chain.iter().skip(world.chain.len() - again).cloned().collect();
        let new = (0..count).map(|_| world.grow());
        let headers: Vec<Header> = known.into_iter().chain(new).collect();
        let relay = relay(world);
        Some(run(&headers, &relay))
    }

    fn faults(&self) -> &'static [FaultKind] {
        HEADER_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut line = vec![world.tip()];
        for place in 0..3 {
            line.push(world.child(&line[place]));
        }
        let mut line = line.split_off(1);
        let mut signer = relay(world);
        let (last, mut index) = (&mut line[2], Some(2));
        match name {
            "header-cut" => {
                let mut headers: Vec<Vec<u8>> = line.iter().map(Header::encode).collect();
                headers[2].pop();
                return Some((run_of(headers, &signer), index));
            }
            "header-of-another-line" => last.prev = [1; 32],
            "header-of-work" => last.stake = OutPoint::NULL,
            "signature-of-no-form" => last.signature = vec![6; 66],
            "header-version-3" => last.version = 3,
            "time-with-a-bit-of-the-mask" => last.time += 1,
            "header-before-the-median" => last.time -= 128 * 6,
            "header-of-tomorrow" => last.time = AS_OF as u32 + 86_400,
            "target-of-another-height" => last.bits -= 1,
            "run-of-a-stranger" => {
                signer = world.relays.last()?.clone();
                index = None;
            }
            "run-signed-by-another" => index = None,
            _ => return None,
        }
        let mut object = run(&line, &signer);
        if name == "run-signed-by-another" {
            let signed = object.len() - 64;
            let signature = world.platform.sign(&object[..signed]);
            object.truncate(signed);
            object.extend_from_slice(&signature);
        }
        Some((object, index))
    }
}

const HEADER_FAULTS: &[FaultKind] = &[
    fault('H', 1, "header-cut"),
    fault('H', 2, "header-of-another-line"),
    fault('H', 3, "header-of-work"),
    fault('H', 3, "signature-of-no-form"),
    fault('H', 4, "header-version-3"),
    fault('H', 4, "time-with-a-bit-of-the-mask"),
    fault('H', 5, "header-before-the-median"),
    fault('H', 5, "header-of-tomorrow"),
    fault('H', 6, "target-of-another-height"),
    fault('H', 7, "run-of-a-stranger"),
    fault('H', 8, "run-signed-by-another"),
];

/// Makes filters.
#[derive(Debug, Default)]
pub(super) struct Filters {
    /// Height of the block whose filter came last.
    last: Option<u32>,
}

/// The fields of a filter.
struct FilterDraft {
    block: Hash,
    previous: Hash,
    filter: Vec<u8>,
    scripts: Vec<Vec<u8>>,
    answers: Vec<bool>,
    signer: Signer,
    signed_by: Signer,
}

impl FilterDraft {
    fn seal(&self) -> Vec<u8> {
        let draft = Sealing::new(filter::KIND)
            .bytes(&[1])
            .with(&(self.block, self.previous));
        let draft = draft.with(&(self.filter.len() as u32)).bytes(&self.filter);
        let draft = draft.with(&self.scripts).with(&self.answers).with(&self.signer.key());
        draft.sign(&self.signed_by).done()
    }
}

impl Filters {
    /// The filter of the next block, whose height is returned; nothing before there is one.
    fn draft(&self, world: &mut World) -> Option<(u32, FilterDraft)> {
        let height = self.last.map_or(FIRST_FILTER, |last| last + 1);
        // The chain of the world may have lost the oldest headers.
        let oldest = world.height + 1 - world.chain.len() as u32;
        let at = |height: u32| usize::try_from(height.checked_sub(oldest)?).ok();
        let block = world.chain.get(at(height)?)?.id();
        let previous = match self.last {
            None => world.dice.array(),
            Some(last) => filter_header(&world.ledger, &world.chain.get(at(last)?)?.id())?,
        };
        let members: Vec<Vec<u8>> = (0..1 + world.dice.below(40)).map(|_| world.dice.bytes(22)).collect();
        let items: Vec<&[u8]> = members.iter().map(Vec::as_slice).collect();
        let filter = golomb::encode(&block, &items);
        let set = golomb::Set::decode(&block, &filter).ok()?;
        let mut scripts = vec![members[0].clone()];
        scripts.extend((0..world.dice.below(6)).map(|_| world.dice.bytes(22)));
        let signer = relay(world);
        let draft = FilterDraft {
            block,
            previous,
            answers: scripts.iter().map(|script| set.has(script)).collect(),
            filter,
            scripts,
            signed_by: signer.clone(),
            signer,
        };
        Some((height, draft))
    }
}

impl Maker<World> for Filters {
    fn weight(&self) -> usize {
        7
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (height, draft) = self.draft(world)?;
        self.last = Some(height);
        Some(draft.seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FILTER_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        // Before the first filter any other would be one.
        self.last?;
        let (_, mut draft) = self.draft(world)?;
        let mut index = None;
        match name {
            "an-answer-too-few" => drop(draft.answers.pop()),
            "bytes-behind-the-set" => draft.filter.push(0),
            "behind-another-filter" => draft.previous[0] ^= 1,
            "member-denied" => {
                draft.answers[0] = false;
                index = Some(0);
            }
            "filter-of-a-stranger" => {
                draft.signer = world.relays.last()?.clone();
                draft.signed_by = draft.signer.clone();
            }
            "filter-signed-by-another" => draft.signed_by = world.platform.clone(),
            _ => return None,
        }
        Some((draft.seal(), index))
    }
}

const FILTER_FAULTS: &[FaultKind] = &[
    fault('F', 1, "an-answer-too-few"),
    fault('F', 3, "bytes-behind-the-set"),
    fault('F', 4, "behind-another-filter"),
    fault('F', 5, "member-denied"),
    fault('F', 6, "filter-of-a-stranger"),
    fault('F', 7, "filter-signed-by-another"),
];

/// Headers that a stream begins with: payments in the first half lie deep enough.
const FIRST_RUN: usize = 1_000;
/// The first block with a filter: near the tip of the first run.
const FIRST_FILTER: u32 = FIRST_HEIGHT + 900;
