//! The faults that can be planted in a set of shreds: each breaks one rule, and none before it.
//! Drawn from by the generator in turn; the sidecar names rule and record.
//! Never judges: that the rule is named is for `verify` to show.

use ed25519_dalek::{Signer, SigningKey};

use super::{
    super::dice::Dice,
    draft::{SealedSet, SetDraft},
};
use crate::{
    chain::shreds::{
        e,
        layout::{Kind, Layout},
    },
    verdict::RuleId,
};

/// A kind of fault.
#[derive(Clone, Copy, Debug)]
pub struct FaultKind {
    /// The rule that must be named.
    pub rule: RuleId,
    /// Its name in the sidecar.
    pub name: &'static str,
    how: How,
}

impl FaultKind {
    /// All kinds; no two rules of the same number stand side by side, so that few faults are of many rules.
    pub fn all() -> &'static [Self] {
        KINDS
    }
}

#[derive(Clone, Copy, Debug)]
enum How {
    /// One shred of this kind is changed on its way.
    Shred(Kind, fn(&mut Shred<'_>)),
    /// A record is added that differs from one that is there.
    Duplicate,
    /// The signature is another's, or over something else.
    Signature(fn(&SealedSet, &SigningKey) -> [u8; 64]),
    /// The leader commits to code that is not that of the data, and sends it.
    SurplusCode,
    /// The leader commits to code that is not that of the data, and does not send it.
    HiddenCode,
    /// The leader encodes a shred of data with the header of another slot, and does not send it.
    HiddenHeader,
}

/// A shred on its way.
struct Shred<'a> {
    bytes: &'a mut Vec<u8>,
    layout: Layout,
    draft: &'a SetDraft,
    dice: &'a mut Dice,
    /// The leaf of another shred of the same kind that is sent too.
    other: usize,
}

impl Shred<'_> {
    fn flip(&mut self, at: usize) {
        let bit = self.dice.below(8);
        self.bytes[at] ^= 1 << bit;
    }

    fn put(&mut self, at: usize, value: &[u8]) {
        self.bytes[at..at + value.len()].copy_from_slice(value);
    }
}

/// Records to send, and the fault among them.
pub(super) struct Planted {
    pub(super) root: [u8; 32],
    pub(super) records: Vec<Vec<u8>>,
    pub(super) index: Option<u64>,
}

/// Makes a set with this fault. The draft has at least 8 shreds of each kind, so that the sound ones are more than the others.
pub(super) fn plant(kind: &FaultKind, draft: &SetDraft, leader: &SigningKey, dice: &mut Dice) -> Planted {
    let (k, m) = (draft.data.len(), usize::from(draft.num_code));
    let hidden_data = dice.below(k);
    let mut set = match kind.how {
        // The last shred of code is never among the first k.
        How::SurplusCode | How::HiddenCode => {
            let at = draft.variant_layout(Kind::Code).shard.start + dice.below(64);
            draft.seal_spoilt(leader, &|_| (), &|all| all[k + m - 1][at] ^= 0x10)
        }
        How::HiddenHeader => draft.seal_spoilt(leader, &|data| data[hidden_data][65] ^= 1, &|_| ()),
        _ => draft.seal(leader),
    };
    if let How::Signature(sign) = kind.how {
        let signature = sign(&set, leader);
        set.shreds
            .iter_mut()
            .for_each(|shred| shred[..64].copy_from_slice(&signature));
    }
    let first = |kind| if kind == Kind::Data { 0 } else { k };
    let count = |kind| if kind == Kind::Data { k } else { m };
    let (always, never) = match kind.how {
        How::Shred(kind, _) => (
            vec![first(kind) + dice.below(count(kind) - 1), first(kind) + count(kind) - 1],
            None,
        ),
        How::Duplicate => (vec![dice.below(k)], None),
        How::SurplusCode => (vec![k + m - 1], None),
        How::HiddenCode => (Vec::new(), Some(k + m - 1)),
        How::HiddenHeader => (Vec::new(), Some(hidden_data)),
        How::Signature(_) => (Vec::new(), None),
    };
    let mut sent = super::choose(k, m, &always, never, dice);
    let place = |leaf: Option<&usize>| sent.iter().position(|sent| Some(sent) == leaf);
    let mut index = place(always.first());
    let mut records: Vec<Vec<u8>> = sent.iter().map(|leaf| set.shreds[*leaf].clone()).collect();
    match (kind.how, index) {
        (How::Shred(kind, spoil), Some(at)) => spoil(&mut Shred {
            bytes: &mut records[at],
            layout: draft.variant_layout(kind),
            draft,
            dice,
            other: always[1],
        }),
        (How::Duplicate, Some(at)) => {
            let mut other = records[at].clone();
            other[draft.variant_layout(Kind::Data).shard.end - 1] ^= 1;
            index = Some(records.len());
            sent.push(sent[at]);
            records.push(other);
        }
        _ => {}
    }
    Planted {
        root: set.root,
        records,
        index: index.map(|index| index as u64),
    }
}

impl SetDraft {
    fn variant_layout(&self, kind: Kind) -> Layout {
        Layout::of(self.variant(kind)).expect("a proof of at most 256 leaves fits")
    }
}

const fn shred(rule: u8, name: &'static str, kind: Kind, how: fn(&mut Shred<'_>)) -> FaultKind {
    FaultKind {
        rule: e(rule),
        name,
        how: How::Shred(kind, how),
    }
}

const fn set(rule: u8, name: &'static str, how: How) -> FaultKind {
    FaultKind {
        rule: e(rule),
        name,
        how,
    }
}

const KINDS: &[FaultKind] = &[
    shred(4, "payload-bit", Kind::Data, |shred| {
        let (start, end) = (88, shred.layout.shard.end);
        let at = start + shred.dice.below(end - start);
        shred.flip(at);
    }),
    shred(2, "slot", Kind::Data, |shred| shred.bytes[72] ^= 0x40),
    set(6, "code-wrong", How::SurplusCode),
    shred(1, "byte-cut", Kind::Data, |shred| {
        shred.bytes.pop();
    }),
    set(
        5,
        "signature-of-another-key",
        How::Signature(|set, leader| {
            let mut seed = leader.to_bytes();
            seed[0] ^= 1;
            SigningKey::from_bytes(&seed).sign(&set.root).to_bytes()
        }),
    ),
    shred(3, "index-outside", Kind::Data, |shred| {
        let outside = shred.draft.fec_set_index + shred.draft.data.len() as u32;
        shred.put(73, &outside.to_le_bytes());
    }),
    set(7, "code-hidden", How::HiddenCode),
    shred(4, "code-bit", Kind::Code, |shred| {
        let at = shred.layout.shard.start + shred.dice.below(shred.layout.shard.len());
        shred.flip(at);
    }),
    shred(2, "signature", Kind::Code, |shred| {
        let at = 32 + shred.dice.below(32);
        shred.flip(at);
    }),
    set(3, "duplicate-differs", How::Duplicate),
    shred(1, "variant-legacy", Kind::Data, |shred| shred.bytes[64] = 0xa5),
    shred(2, "version", Kind::Data, |shred| shred.flip(77)),
    set(7, "header-hidden", How::HiddenHeader),
    shred(4, "proof-bit", Kind::Data, |shred| {
        let at = shred.layout.proof.start + shred.dice.below(20 * usize::from(shred.bytes[64] & 15));
        shred.flip(at);
    }),
    set(
        5,
        "signature-over-another-root",
        How::Signature(|set, leader| {
            let mut root = set.root;
            root[31] ^= 1;
            leader.sign(&root).to_bytes()
        }),
    ),
    shred(3, "position-outside", Kind::Code, |shred| {
        let m = shred.draft.num_code;
        // The index goes along, so that the first index stays what it was.
        shred.put(73, &(shred.draft.first_code_index + u32::from(m)).to_le_bytes());
        shred.put(87, &m.to_le_bytes());
    }),
    shred(1, "byte-too-many", Kind::Code, |shred| shred.bytes.push(0)),
    shred(2, "variant-resigned", Kind::Code, |shred| {
        // Chained and resigned from chained or back, chained from unchained: of one length all three.
        shred.bytes[64] ^= if shred.draft.chained { 0x10 } else { 0x20 };
    }),
    shred(3, "index-of-another", Kind::Data, |shred| {
        let other = shred.draft.fec_set_index + shred.other as u32;
        shred.put(73, &other.to_le_bytes());
    }),
    shred(1, "proof-too-long", Kind::Code, |shred| {
        shred.bytes[64] = shred.bytes[64] & 0xf0 | 9
    }),
    shred(2, "counts", Kind::Code, |shred| {
        let num_code = shred.draft.num_code - 1;
        shred.put(85, &num_code.to_le_bytes());
    }),
    shred(4, "proof-bit-of-code", Kind::Code, |shred| {
        let at = shred.layout.proof.start + shred.dice.below(20 * usize::from(shred.bytes[64] & 15));
        shred.flip(at);
    }),
    shred(1, "size-outside", Kind::Data, |shred| {
        shred.put(86, &87u16.to_le_bytes())
    }),
    shred(2, "first-index-of-code", Kind::Code, |shred| {
        let other = u32::from_le_bytes([shred.bytes[73], shred.bytes[74], shred.bytes[75], shred.bytes[76]]) + 1;
        shred.put(73, &other.to_le_bytes());
    }),
    shred(1, "cut-in-the-header", Kind::Data, |shred| shred.bytes.truncate(80)),
    shred(2, "set-index", Kind::Data, |shred| shred.bytes[82] ^= 0x40),
    shred(1, "counts-too-large", Kind::Code, |shred| {
        shred.put(85, &256u16.to_le_bytes())
    }),
];
