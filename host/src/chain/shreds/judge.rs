//! Rules E3 to E7 over a set, in their order: told roots, a signature, shards and a tree, it says what comes of them.
//! Driven by the sequential validator with plain hashes and by the pipeline with rows; the rules stand only here.
//! Never computes a hash, a signature or a shard itself.

use std::collections::BTreeMap;

use super::{
    Hash, ShredParams, e,
    layout::{DATA_HEADER_BYTES, Kind, ROOT_BYTES, SIGNATURE_BYTES},
    set::{Agreed, CodeFacts, Facts, Member, Members, Set, majority},
    shred::{CodeHeader, CommonHeader, Fields},
};
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// A set on its way to its verdict.
#[derive(Debug)]
pub struct Judge {
    set: Set,
    counters: Counters,
    unchecked: Vec<RuleId>,
    verdict: Option<Verdict>,
    root: Option<Hash>,
}

/// A stripe of which at least k shards are here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stripe<'a> {
    /// Shards of data, k.
    pub original_count: u32,
    /// Shards of code, m.
    pub recovery_count: u32,
    /// The first k shards that are here, each at its leaf; the places of all others are empty. k + m places.
    pub sources: Vec<Option<&'a [u8]>>,
}

impl Stripe<'_> {
    /// Whether all shards of data are here.
    pub fn is_whole(&self) -> bool {
        self.sources
            .iter()
            .take(self.original_count as usize)
            .all(Option::is_some)
    }
}

/// The leaf of a missing shred, rebuilt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Its place in the tree.
    pub leaf_index: u32,
    /// Its bytes.
    pub leaf: Vec<u8>,
}

impl Judge {
    /// Takes up a set: E1, E2 and, where no paths are needed for it, E3.
    pub fn new(set: Set) -> Self {
        let finding = match set.members() {
            Err(finding) => Some(finding.clone()),
            // Which of different shreds of one leaf is the wrong one, only the paths tell.
            Ok(members) if members.conflicts => None,
            Ok(members) => members.outside.clone(),
        };
        Self {
            verdict: finding.map(Verdict::from),
            set,
            counters: Counters::default(),
            unchecked: Vec::new(),
            root: None,
        }
    }

    /// The set.
    pub fn set(&self) -> &Set {
        &self.set
    }

    /// Whether the verdict stands.
    pub fn is_decided(&self) -> bool {
        self.verdict.is_some()
    }

    /// The one root, once the paths have led to it.
    pub fn root(&self) -> Option<&Hash> {
        self.root.as_ref()
    }

    /// What is still open: the members, while there is no verdict.
    pub fn open(&self) -> Option<&Members> {
        match &self.verdict {
            None => self.set.members().ok(),
            Some(_) => None,
        }
    }

    /// The report. A set that nothing was found against and that lacks nothing is accepted.
    pub fn report(self) -> ObjectReport {
        ObjectReport {
            object: self.set.id().to_owned(),
            verdict: self.verdict.unwrap_or(Verdict::ACCEPT),
            counters: self.counters,
            unchecked: self.unchecked,
        }
    }

    /// E3 and E4, told where the path of every member leads, in their order; `None` where it does not fit its leaf.
    pub fn take_roots(&mut self, roots: &[Option<Hash>]) {
        let Some(members) = self.open() else { return };
        // Nodes only: the hash of a leaf is none.
        let nodes = u64::from(members.facts.variant.proof_nodes);
        let hashes = nodes.saturating_mul(members.shreds.len() as u64);
        let outcome = decide_roots(&self.set, members, roots);
        self.counters.hashes = hashes;
        match outcome {
            Ok(root) => self.root = Some(root),
            Err(finding) => self.verdict = Some(finding.into()),
        }
    }

    /// E5, told whether the leader's signature holds; and whether there are shreds enough to go on.
    pub fn take_signature(&mut self, params: &ShredParams, holds: bool) {
        let Some(members) = self.open() else { return };
        let missing = missing_shards(members);
        self.counters.attempts = 1;
        if !holds {
            let root = self.root.map(hex::encode).unwrap_or_default();
            let leader = hex::encode(params.leader);
            let message = format!("no signature of leader {leader} over root {root}");
            self.verdict = Some(Finding::whole(e(5), message).into());
            return;
        }
        self.counters.signatures = 1;
        if let Some((missing, message)) = missing {
            self.unchecked = vec![e(6), e(7)];
            self.verdict = Some(Verdict::Defer { missing, message });
        }
    }

    /// The shards to go on with, where there are enough.
    pub fn stripe(&self) -> Option<Stripe<'_>> {
        let members = self.open()?;
        let code = members.facts.code?;
        let by_leaf = members.by_leaf();
        if by_leaf.len() < usize::from(code.num_data) {
            return None;
        }
        let mut left = usize::from(code.num_data);
        let sources = (0..code.leaf_count()).map(|leaf| {
            let member = by_leaf.get(&leaf).filter(|_| left > 0)?;
            left = left.saturating_sub(1);
            Some(self.set.shard(member))
        });
        Some(Stripe {
            original_count: u32::from(code.num_data),
            recovery_count: u32::from(code.num_code),
            sources: sources.collect(),
        })
    }

    /// E6 and the headers of E7, told all shards of data and of code as the first k give them. Returns the leaves of the
    /// missing shreds; none where the verdict stands.
    pub fn take_shards(&mut self, data: &[&[u8]], code: &[&[u8]]) -> Vec<Rebuilt> {
        let Some((members, facts)) = self.open().and_then(|members| Some((members, members.facts.code?))) else {
            return Vec::new();
        };
        let outcome = check_surplus(&self.set, members, code, usize::from(facts.num_data))
            .and_then(|()| rebuild(members, &facts, data, code));
        self.counters.erasure = 1;
        outcome.unwrap_or_else(|finding| {
            self.verdict = Some(finding.into());
            Vec::new()
        })
    }

    /// E7, told the root of the whole tree.
    pub fn take_tree(&mut self, root: &Hash) {
        let Some(members) = self.open() else { return };
        let nodes = tree_nodes(members.leaf_count());
        let (whole, present) = (members.leaf_count(), members.by_leaf().len());
        self.counters.hashes = self.counters.hashes.saturating_add(nodes);
        if self.root.as_ref() == Some(root) {
            return;
        }
        let (got, expected) = (hex::encode(root), self.root.map(hex::encode).unwrap_or_default());
        let rebuilt = u64::from(whole).saturating_sub(present as u64);
        let message = format!("{present} shreds and {rebuilt} rebuilt ones have root {got}, expected {expected}");
        self.verdict = Some(Finding::whole(e(7), message).into());
    }
}

/// Nodes above so many leaves: an odd level pairs its last node with itself.
pub fn tree_nodes(leaf_count: u32) -> u64 {
    let (mut nodes, mut level) = (0u64, leaf_count);
    while level > 1 {
        level = level.div_ceil(2);
        nodes = nodes.saturating_add(u64::from(level));
    }
    nodes
}

/// E3 among different shreds of one leaf, then E4: the root to which most paths lead, of equals the first, is the root of
/// the set. A shred whose path leads elsewhere was damaged: where another claims its leaf, E3 names it, else E4.
fn decide_roots(set: &Set, members: &Members, roots: &[Option<Hash>]) -> Result<Hash, Finding> {
    let agreed = majority(roots.iter().copied().flatten());
    let led = |at: usize| roots.get(at).copied().flatten();
    let is_wrong = |at: usize| agreed.is_none_or(|agreed| led(at) != Some(agreed.value));
    if let Some(finding) = conflict(set, members, &is_wrong) {
        return Err(finding);
    }
    let Some(agreed) = agreed else {
        let (at, name) = members
            .shreds
            .first()
            .map_or((0, String::new()), |first| (first.record, set.name(first)));
        let message = format!("{name}: {}", misfit(members));
        return Err(Finding::at(e(4), at as u64, message));
    };
    match members.shreds.iter().enumerate().find(|(at, _)| is_wrong(*at)) {
        None => Ok(agreed.value),
        Some((at, member)) => {
            let fault = led(at).map_or_else(|| misfit(members), |got| elsewhere(&got, &agreed));
            let message = format!("{}: {fault}", set.name(member));
            Err(Finding::at(e(4), member.record as u64, message))
        }
    }
}

fn elsewhere(got: &Hash, agreed: &Agreed<Hash>) -> String {
    let (got, expected) = (hex::encode(got), hex::encode(agreed.value));
    let (count, of) = (agreed.count, agreed.of);
    format!("its path leads to {got}, expected {expected} as {count} of {of} paths do")
}

fn misfit(members: &Members) -> String {
    let (nodes, leaves) = (members.facts.variant.proof_nodes, members.leaf_count());
    format!("a path of {nodes} nodes, expected one that fits its leaf of {leaves}")
}

/// E3: the first record without a place, or different from another of its leaf although its path leads elsewhere. Where the
/// paths of all that claim a leaf lead to one place, or none does, the later ones are named.
fn conflict(set: &Set, members: &Members, is_wrong: &dyn Fn(usize) -> bool) -> Option<Finding> {
    let outside = members.outside.clone();
    if !members.conflicts {
        return outside;
    }
    let mut claims: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, member) in members.shreds.iter().enumerate() {
        claims.entry(member.leaf_index).or_default().push(at);
    }
    let first = claims.values().filter(|claim| claim.len() > 1).filter_map(|claim| {
        let right = claim.iter().copied().find(|at| !is_wrong(*at));
        let kept = right.or_else(|| claim.first().copied())?;
        let named = claim.iter().copied().find(|at| *at != kept)?;
        Some((members.shreds.get(named)?, members.shreds.get(kept)?))
    });
    let (named, kept) = first.min_by_key(|(named, _)| named.record)?;
    let reason = format!("expected to be identical with record {} of the same leaf", kept.record);
    let message = format!("{}: other bytes, {reason}", set.name(named));
    let finding = Finding::at(e(3), named.record as u64, message);
    match outside {
        Some(outside) if outside.index < finding.index => Some(outside),
        _ => Some(finding),
    }
}

/// What is missing where fewer than k shreds are here, or none that tells k.
fn missing_shards(members: &Members) -> Option<(Missing, String)> {
    let present = members.by_leaf().len();
    let Some(code) = members.facts.code else {
        let missing = Missing::Shards("a shred of code".into());
        let message = format!("{present} shreds of data: without one of code nobody knows how many there are");
        return Some((missing, message));
    };
    let needed = usize::from(code.num_data);
    let short = needed.checked_sub(present).filter(|short| *short > 0)?;
    let missing = Missing::Shards(format!("{short} more"));
    let message = format!(
        "{present} shreds of {}, {short} more needed to recover the others",
        code.leaf_count()
    );
    Some((missing, message))
}

/// E6: the shreds behind the first k, all of them of code, are what the first k encode to.
fn check_surplus(set: &Set, members: &Members, code: &[&[u8]], num_data: usize) -> Result<(), Finding> {
    let surplus: BTreeMap<usize, &Member> = members
        .by_leaf()
        .into_values()
        .skip(num_data)
        .map(|member| (member.record, member))
        .collect();
    for (record, member) in surplus {
        let position = (member.leaf_index as usize).checked_sub(num_data);
        let expected = position.and_then(|position| code.get(position).copied()).unwrap_or(&[]);
        let got = set.shard(member);
        if expected != got {
            let at = expected
                .iter()
                .zip(got)
                .position(|(expected, got)| expected != got)
                .unwrap_or(0);
            let byte = |shard: &[u8]| shard.get(at).copied().unwrap_or(0);
            let (expected, got) = (byte(expected), byte(got));
            let name = set.name(member);
            let message =
                format!("{name}: byte {at} of its code is {got:#04x}, expected {expected:#04x} as the first k encode");
            return Err(Finding::at(e(6), record as u64, message));
        }
    }
    Ok(())
}

/// E7: the leaves of the missing shreds. Those of data carry their own header in what is coded; the header of code is made
/// of what the set agrees on and of the position. The chained root is that of the set.
fn rebuild(members: &Members, code: &CodeFacts, data: &[&[u8]], coded: &[&[u8]]) -> Result<Vec<Rebuilt>, Finding> {
    let facts = &members.facts;
    let present = members.by_leaf();
    let mut missing = Vec::new();
    let absent = |leaf: &u32| !present.contains_key(leaf);
    for leaf_index in (0..u32::from(code.num_data)).filter(absent) {
        let shard = data.get(leaf_index as usize).copied().unwrap_or(&[]);
        check_rebuilt_header(facts, leaf_index, shard)?;
        missing.push(rebuilt(facts, leaf_index, &[shard]));
    }
    for (position, shard) in (0..code.num_code).zip(coded) {
        let leaf_index = u32::from(code.num_data).saturating_add(u32::from(position));
        if !absent(&leaf_index) {
            continue;
        }
        let index = code
            .first_index
            .and_then(|first| first.checked_add(u32::from(position)));
        let Some(index) = index else {
            let message = format!("code shred, leaf {leaf_index}: it would have no index, expected one of 32 bits");
            return Err(Finding::whole(e(7), message));
        };
        let common = CommonHeader {
            variant: facts.variant.of_kind(Kind::Code),
            slot: facts.slot,
            index,
            version: facts.version,
            fec_set_index: facts.fec_set_index,
        };
        let own = CodeHeader {
            num_data: code.num_data,
            num_code: code.num_code,
            position,
        };
        missing.push(rebuilt(facts, leaf_index, &[&common.encode(), &own.encode(), shard]));
    }
    Ok(missing)
}

fn rebuilt(facts: &Facts, leaf_index: u32, parts: &[&[u8]]) -> Rebuilt {
    let chained_root = facts.chained_root.as_ref().map_or(&[][..], |root| &root[..]);
    let mut leaf = Vec::with_capacity(
        parts
            .iter()
            .map(|part| part.len())
            .fold(ROOT_BYTES, usize::saturating_add),
    );
    parts.iter().for_each(|part| leaf.extend_from_slice(part));
    leaf.extend_from_slice(chained_root);
    Rebuilt { leaf_index, leaf }
}

/// A rebuilt shred of data belongs to this set and stands at its own leaf: Agave refuses others (`recover`).
fn check_rebuilt_header(facts: &Facts, leaf_index: u32, shard: &[u8]) -> Result<(), Finding> {
    let common = CommonHeader {
        variant: facts.variant,
        slot: facts.slot,
        index: facts.fec_set_index.wrapping_add(leaf_index),
        version: facts.version,
        fec_set_index: facts.fec_set_index,
    };
    let expected = common.encode();
    let got = shard.get(..expected.len()).unwrap_or(shard);
    if got != expected {
        let (expected, got) = (hex::encode(expected), hex::encode(got));
        let message = format!("data shred, leaf {leaf_index}: rebuilt with header {got}, expected {expected}");
        return Err(Finding::whole(e(7), message));
    }
    // The size field stands 22 bytes behind the variant byte.
    let size = Fields(shard)
        .at(86 - SIGNATURE_BYTES)
        .map(u16::from_le_bytes)
        .map(usize::from);
    let most = shard.len().saturating_add(SIGNATURE_BYTES);
    if !size.is_some_and(|size| (DATA_HEADER_BYTES..=most).contains(&size)) {
        let got = size.unwrap_or_default();
        let message = format!(
            "data shred, leaf {leaf_index}: rebuilt with a size of {got} bytes, expected {DATA_HEADER_BYTES} to {most}"
        );
        return Err(Finding::whole(e(7), message));
    }
    Ok(())
}
