//! The records of one set and what they agree on: rules E1, E2 and the part of E3 that needs no hash.
//! Decoded on the pool; rows are made of its leaves, proofs and shards, and [`super::judge::Judge`] goes on with it.
//! Never trusts one record more than another: what most of them say stands for the set, so that the odd one is named.

use std::{
    collections::{BTreeMap, HashMap},
    hash::Hash as StdHash,
    ops::Range,
};

use super::{
    Hash, e,
    layout::{Kind, Layout, ROOT_BYTES, SIBLING_BYTES, SIGNATURE_BYTES, Variant},
    shred::{Fields, Shred},
};
use crate::verdict::Finding;

/// Bytes of the length before each record.
pub const LENGTH_BYTES: usize = 2;

/// The records of one set.
#[derive(Debug)]
pub struct Set {
    id: String,
    bytes: Vec<u8>,
    records: Vec<Range<usize>>,
    state: Result<Members, Finding>,
}

/// A set whose records all passed E1 and E2.
#[derive(Debug)]
pub struct Members {
    /// What they agree on.
    pub facts: Facts,
    /// The different records with a place in the tree, in order of appearance.
    pub shreds: Vec<Member>,
    /// Records that repeat an earlier one.
    pub duplicates: usize,
    /// The first record without a place in the tree (E3).
    pub outside: Option<Finding>,
    /// Whether different records claim one leaf (E3): the paths tell which of them does so wrongly.
    pub conflicts: bool,
}

/// One of the different records of a set.
#[derive(Debug)]
pub struct Member {
    /// Number of the record.
    pub record: usize,
    /// Its leaf; below the number of leaves, or below 256 where that is unknown.
    pub leaf_index: u32,
    /// Its header.
    pub shred: Shred,
}

/// What the shreds of a set agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Slot.
    pub slot: u64,
    /// Index of the first shred of data.
    pub fec_set_index: u32,
    /// Version of the cluster.
    pub version: u16,
    /// The variant of its shreds of data.
    pub variant: Variant,
    /// The leader's signature.
    pub signature: [u8; SIGNATURE_BYTES],
    /// The root of the set before, if the variant has it.
    pub chained_root: Option<[u8; ROOT_BYTES]>,
    /// What only shreds of code say; `None` without one.
    pub code: Option<CodeFacts>,
}

/// What the shreds of code of a set agree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeFacts {
    /// Shreds of data, k: 1..=255.
    pub num_data: u16,
    /// Shreds of code, m: 1..=255; k + m is at most 256.
    pub num_code: u16,
    /// Index of the first shred of code; `None` if it were negative.
    pub first_index: Option<u32>,
}

impl CodeFacts {
    /// k + m: leaves of the tree.
    pub fn leaf_count(&self) -> u32 {
        u32::from(self.num_data).saturating_add(u32::from(self.num_code))
    }
}

impl Set {
    /// Reads records of `u16` length (little-endian) and bytes; what is wrong with them is part of the set.
    pub fn decode(bytes: Vec<u8>) -> Self {
        let (records, cut) = split(&bytes);
        let slices: Vec<&[u8]> = records.iter().filter_map(|range| bytes.get(range.clone())).collect();
        let key = majority(slices.iter().filter_map(|record| key(record)));
        let id = key.map_or_else(|| "unreadable".to_owned(), |agreed| id(agreed.value));
        let state = match cut {
            Some(finding) => Err(finding),
            None => Members::of(&slices),
        };
        Self {
            id,
            records,
            state,
            bytes,
        }
    }

    /// `slot:fec_set_index`, as most records say.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Number of records, duplicates included.
    pub fn record_count(&self) -> usize {
        self.records.len()
    }

    /// The set, or the rule E1 or E2 that it breaks.
    pub fn members(&self) -> Result<&Members, &Finding> {
        self.state.as_ref()
    }

    /// The bytes of a record; empty if there is none of this number.
    pub fn record(&self, number: usize) -> &[u8] {
        let range = self.records.get(number).cloned();
        range.and_then(|range| self.bytes.get(range)).unwrap_or(&[])
    }

    /// The leaf of a member.
    pub fn leaf(&self, member: &Member) -> &[u8] {
        self.part(member, &member.shred.layout.leaf)
    }

    /// The erasure-coded part of a member.
    pub fn shard(&self, member: &Member) -> &[u8] {
        self.part(member, &member.shred.layout.shard)
    }

    /// The siblings of a member, leaf side first, each with twelve zero bytes behind its twenty.
    pub fn siblings(&self, member: &Member) -> Vec<Hash> {
        let proof = self.part(member, &member.shred.layout.proof);
        let nodes = proof.as_chunks::<SIBLING_BYTES>().0.iter();
        nodes
            .map(|node| {
                let mut sibling = [0u8; 32];
                if let Some(start) = sibling.first_chunk_mut() {
                    *start = *node;
                }
                sibling
            })
            .collect()
    }

    /// A member's name for people.
    pub fn name(&self, member: &Member) -> String {
        record_name(member.record, &member.shred)
    }

    fn part(&self, member: &Member, range: &Range<usize>) -> &[u8] {
        self.record(member.record).get(range.clone()).unwrap_or(&[])
    }
}

/// Slot and index of the first shred of data: the name of a set.
pub type Key = (u64, u32);

/// Bytes at the start of a record that hold signature and key.
pub const HEAD_BYTES: usize = 83;

/// The set that a record says it belongs to; `None` if it ends before that.
pub fn key(record: &[u8]) -> Option<Key> {
    let fields = Fields(record);
    let slot = fields.at(65).map(u64::from_le_bytes)?;
    Some((slot, fields.at(79).map(u32::from_le_bytes)?))
}

/// The id of a set.
pub fn id((slot, fec_set_index): Key) -> String {
    format!("{slot}:{fec_set_index}")
}

fn record_name(record: usize, shred: &Shred) -> String {
    format!("record {record} ({})", shred.name())
}

/// The records of a container, and what is wrong with its end.
pub fn split(bytes: &[u8]) -> (Vec<Range<usize>>, Option<Finding>) {
    let mut records = Vec::new();
    let mut at = 0usize;
    while at < bytes.len() {
        let length = bytes.get(at..).and_then(|rest| rest.first_chunk::<LENGTH_BYTES>());
        let start = at.saturating_add(LENGTH_BYTES);
        let wanted = length.map_or(LENGTH_BYTES, |length| usize::from(u16::from_le_bytes(*length)));
        let end = start.saturating_add(wanted);
        if length.is_none() || end > bytes.len() {
            let (number, got) = (records.len(), bytes.len().saturating_sub(start));
            let message = format!("record {number}: {got} bytes are left, expected {wanted}");
            return (records, Some(Finding::at(e(1), number as u64, message)));
        }
        records.push(start..end);
        at = end;
    }
    (records, None)
}

/// What most of several values are, and how many of how many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Agreed<T> {
    pub(super) value: T,
    pub(super) count: usize,
    pub(super) of: usize,
}

/// The most frequent value, of equals the first; `None` of nothing.
pub(super) fn majority<T: Copy + Eq + StdHash>(values: impl Iterator<Item = T>) -> Option<Agreed<T>> {
    let mut counts: HashMap<T, (usize, usize)> = HashMap::new();
    let mut of = 0usize;
    for value in values {
        let (count, _) = counts.entry(value).or_insert((0, of));
        *count = count.saturating_add(1);
        of = of.saturating_add(1);
    }
    let most = counts
        .into_iter()
        .min_by_key(|(_, (count, first))| (std::cmp::Reverse(*count), *first));
    most.map(|(value, (count, _))| Agreed { value, count, of })
}

/// The majorities of E2, field by field.
struct Majorities {
    slot: Agreed<u64>,
    fec_set_index: Agreed<u32>,
    version: Agreed<u16>,
    variant: Agreed<Variant>,
    signature: Agreed<[u8; SIGNATURE_BYTES]>,
    chained_root: Agreed<Option<[u8; ROOT_BYTES]>>,
    num_data: Option<Agreed<u16>>,
    num_code: Option<Agreed<u16>>,
    first_index: Option<Agreed<Option<u32>>>,
}

/// A shred and its bytes.
type Decoded<'a> = (Shred, &'a [u8]);

fn chained_root((shred, record): &Decoded<'_>) -> Option<[u8; ROOT_BYTES]> {
    let root = record.get(shred.layout.chained_root.clone()?)?;
    root.first_chunk().copied()
}

impl Majorities {
    fn of(decoded: &[Decoded<'_>]) -> Option<Self> {
        let shreds = || decoded.iter().map(|(shred, _)| shred);
        let codes = || shreds().filter_map(|shred| shred.code);
        Some(Self {
            slot: majority(shreds().map(|shred| shred.slot))?,
            fec_set_index: majority(shreds().map(|shred| shred.fec_set_index))?,
            version: majority(shreds().map(|shred| shred.version))?,
            variant: majority(shreds().map(|shred| shred.variant.of_kind(Kind::Data)))?,
            signature: majority(shreds().map(|shred| shred.signature))?,
            chained_root: majority(decoded.iter().map(chained_root))?,
            num_data: majority(codes().map(|code| code.num_data)),
            num_code: majority(codes().map(|code| code.num_code)),
            first_index: majority(
                shreds()
                    .filter(|shred| shred.code.is_some())
                    .map(Shred::first_code_index),
            ),
        })
    }

    /// The first field in which a shred differs, as text.
    fn difference(&self, decoded: &Decoded<'_>) -> Option<String> {
        let shred = &decoded.0;
        let family = |variant: Variant| {
            let words = match (variant.chained, variant.resigned) {
                (false, _) => "unchained",
                (true, false) => "chained",
                (true, true) => "chained and resigned",
            };
            format!("{words} with a proof of {} nodes", variant.proof_nodes)
        };
        let root = |root: Option<[u8; ROOT_BYTES]>| root.map_or_else(|| "none".to_owned(), hex::encode);
        let first = |first: Option<u32>| first.map_or_else(|| "below 0".to_owned(), |first| first.to_string());
        let variant = shred.variant.of_kind(Kind::Data);
        let common = differs("slot", shred.slot, &self.slot, |slot| slot.to_string())
            .or_else(|| {
                differs("set index", shred.fec_set_index, &self.fec_set_index, |set| {
                    set.to_string()
                })
            })
            .or_else(|| differs("version", shred.version, &self.version, |version| version.to_string()))
            .or_else(|| differs("variant", variant, &self.variant, family))
            .or_else(|| differs("signature", shred.signature, &self.signature, hex::encode))
            .or_else(|| differs("chained root", chained_root(decoded), &self.chained_root, root));
        if common.is_some() {
            return common;
        }
        let code = shred.code?;
        differs("shreds of data", code.num_data, self.num_data.as_ref()?, |k| {
            k.to_string()
        })
        .or_else(|| {
            differs("shreds of code", code.num_code, self.num_code.as_ref()?, |m| {
                m.to_string()
            })
        })
        .or_else(|| {
            let agreed = self.first_index.as_ref()?;
            differs("first index of code", shred.first_code_index(), agreed, first)
        })
    }

    fn facts(&self) -> Facts {
        let code = self.num_data.zip(self.num_code).zip(self.first_index);
        Facts {
            slot: self.slot.value,
            fec_set_index: self.fec_set_index.value,
            version: self.version.value,
            variant: self.variant.value,
            signature: self.signature.value,
            chained_root: self.chained_root.value,
            code: code.map(|((num_data, num_code), first_index)| CodeFacts {
                num_data: num_data.value,
                num_code: num_code.value,
                first_index: first_index.value,
            }),
        }
    }
}

fn differs<T: Eq + Copy>(field: &str, got: T, agreed: &Agreed<T>, text: impl Fn(T) -> String) -> Option<String> {
    if got == agreed.value {
        return None;
    }
    let (got, expected) = (text(got), text(agreed.value));
    let (count, of) = (agreed.count, agreed.of);
    Some(format!(
        "{field} {got}, expected {expected} as {count} of {of} records say"
    ))
}

impl Members {
    fn of(records: &[&[u8]]) -> Result<Self, Finding> {
        let mut decoded: Vec<Decoded<'_>> = Vec::with_capacity(records.len());
        for (number, record) in records.iter().enumerate() {
            let shred = Shred::decode(record)
                .map_err(|fault| Finding::at(e(1), number as u64, format!("record {number}: {fault}")))?;
            decoded.push((shred, record));
        }
        let Some(majorities) = Majorities::of(&decoded) else {
            return Err(Finding::whole(e(1), "no record, expected at least one"));
        };
        for (number, one) in decoded.iter().enumerate() {
            if let Some(difference) = majorities.difference(one) {
                let message = format!("{}: {difference}", record_name(number, &one.0));
                return Err(Finding::at(e(2), number as u64, message));
            }
        }
        Ok(Self::place(majorities.facts(), decoded))
    }

    /// Gives every different record its leaf.
    fn place(facts: Facts, decoded: Vec<Decoded<'_>>) -> Self {
        let mut members = Self {
            facts,
            shreds: Vec::with_capacity(decoded.len()),
            duplicates: 0,
            outside: None,
            conflicts: false,
        };
        let mut seen: HashMap<&[u8], u32> = HashMap::new();
        let mut taken: BTreeMap<u32, usize> = BTreeMap::new();
        for (number, (shred, record)) in decoded.into_iter().enumerate() {
            let leaf_index = match members.leaf_index(&shred) {
                Ok(leaf_index) => leaf_index,
                Err(fault) => {
                    let message = format!("{}: {fault}", record_name(number, &shred));
                    members
                        .outside
                        .get_or_insert_with(|| Finding::at(e(3), number as u64, message));
                    continue;
                }
            };
            // The retransmitter's signature is no part of what must be identical.
            let judged = record.get(..shred.layout.proof.end).unwrap_or(record);
            if seen.insert(judged, leaf_index).is_some() {
                members.duplicates = members.duplicates.saturating_add(1);
                continue;
            }
            members.conflicts |= taken.insert(leaf_index, number).is_some();
            members.shreds.push(Member {
                record: number,
                leaf_index,
                shred,
            });
        }
        members
    }

    /// E3: the place of a shred in the tree.
    fn leaf_index(&self, shred: &Shred) -> Result<u32, String> {
        let nodes = self.facts.variant.proof_nodes;
        // Without a shred of code, the length of the proofs bounds the tree.
        let bound = 1u32.checked_shl(u32::from(nodes)).unwrap_or(u32::MAX);
        let (got, limit, what) = match (shred.code, self.facts.code) {
            (Some(code), _) => (Some(u32::from(code.position)), u32::from(code.num_code), "position"),
            (None, Some(code)) => (shred.leaf_index(0), u32::from(code.num_data), "index in the set"),
            (None, None) => (shred.leaf_index(0), bound, "index in the set"),
        };
        let Some(place) = got else {
            let (index, set) = (shred.index, shred.fec_set_index);
            return Err(format!("index {index}, expected at least that of the set, {set}"));
        };
        if place >= limit {
            return Err(format!("{what} {place}, expected below {limit}"));
        }
        let leaf = shred.leaf_index(self.facts.code.map_or(0, |code| code.num_data));
        leaf.ok_or_else(|| format!("{what} {place} is no leaf"))
    }

    /// Number of leaves, 0 where no shred of code tells it.
    pub fn leaf_count(&self) -> u32 {
        self.facts.code.map_or(0, |code| code.leaf_count())
    }

    /// The members by leaf, one a leaf: of several that claim it the last.
    pub fn by_leaf(&self) -> BTreeMap<u32, &Member> {
        self.shreds.iter().map(|member| (member.leaf_index, member)).collect()
    }

    /// The layout of its shreds of this kind.
    pub fn layout(&self, kind: Kind) -> Option<Layout> {
        Layout::of(self.facts.variant.of_kind(kind))
    }
}
