//! Headers of the chain (kind 7): runs of them that a relay vouches for, appended to a light chain; rules H1 to H8.
//! Under proofs of payment and filters of blocks; begins at the anchor that the platform signed in context.
//! Never sees a coin: whether a stake is one, only a node that has the blocks can tell.
//!
//! ```text
//! u8 version = 1 | u16 count | headers: u16 length | bytes | key | sig 64
//! ```
//! A header of stake proves nothing without the coin that it stakes (Q16 to Q18 of blocks), so everyone could make a chain that
//! keeps all rules here. That is why a relay of context, a ground station with a node of its own, has to sign every run, and why
//! all that can be checked without coins is checked beside: links, forms, times, targets. Of branches the one with the most work
//! is the best, the first of equals, and none may go off from deeper than coins mature.

use super::{
    Hash, PayloadParams,
    blob::Blob,
    context,
    docket::{Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    value::value,
    work::Signed,
};
use crate::{
    chain::{
        spacechain::{
            BlockSignature, Header, SPACECHAIN, SpaceParams,
            retarget::stake_bits,
            rules::{check_time_mask, check_version},
        },
        utxo::{
            display_hash,
            target::{Target, U256},
        },
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 7;

/// Headers of an anchor: as many as the median of times looks at.
pub const ANCHOR_HEADERS: usize = 11;

/// A run of headers.
pub struct Run {
    headers: Vec<(Hash, Header)>,
    signed: Signed,
    branch_blocks_max: u32,
    id: Hash,
}

/// What the light chain keeps of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Light {
    /// Id of its parent.
    pub prev: Hash,
    /// Root of the transaction ids.
    pub merkle_root: Hash,
    /// Its height.
    pub height: u32,
    /// Unix time.
    pub time: u32,
    /// Target in compact form.
    pub bits: u32,
    /// Work of all headers from the anchor to here, little-endian.
    pub work: Hash,
}

value!(Light {
    prev,
    merkle_root,
    height,
    time,
    bits,
    work
});

/// The last header of the best chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// Its id.
    pub id: Hash,
    /// Its height; 0 before there is an anchor.
    pub height: u32,
    /// Work up to it, little-endian.
    pub work: Hash,
}

value!(Tip { id, height, work });

/// The rules of runs.
pub const RULES: &[Rule] = &[
    rule(
        'H',
        1,
        "form: one header to as many as a run may have, each of its form",
        "Qtum, primitives/block.h",
    ),
    rule(
        'H',
        2,
        "each follows the one before it, the first a known one, or it waits; no branch from too deep",
        "Q4; BIP37; Qtum chain.h COINBASE_MATURITY",
    ),
    rule(
        'H',
        3,
        "of stake, with a signature of the form that its height asks for",
        "Q1, Q7, Q12; qtum validation.cpp CheckBlockSignature",
    ),
    rule(
        'H',
        4,
        "version 4 at least, and no bit of the time mask in its time",
        "Q2, Q3",
    ),
    rule(
        'H',
        5,
        "later than the median of the eleven before it, and not from the future",
        "Q5; validation.cpp ContextualCheckBlockHeader",
    ),
    rule(
        'H',
        6,
        "the bits that follow from the two before it",
        "Q6; pow.cpp GetNextWorkRequired",
    ),
    rule(
        'H',
        7,
        "a relay of context vouches for it, or it waits for a list of them",
        "own rule: a light chain has no coins",
    ),
    rule('H', 8, "the relay's signature holds", "own rule"),
];

const fn h(number: u8) -> RuleId {
    RuleId::new('H', number)
}

/// What the light chain has of a block.
pub fn light(ledger: &Ledger, id: &Hash) -> Option<Light> {
    ledger.get(Table::Headers, id)
}

/// The last header of the best chain, once there is an anchor.
pub fn tip(ledger: &Ledger) -> Option<Tip> {
    Some(ledger.fact::<Tip>(TIP)).filter(|tip| tip.height > 0)
}

/// How many blocks of the best chain stand over a block, its own counted; `None` where it is not on it.
pub fn confirmations(ledger: &Ledger, id: &Hash) -> Option<u32> {
    let height = light(ledger, id)?.height;
    let best: Hash = ledger.get(Table::Heights, &height.to_le_bytes())?;
    let above = tip(ledger)?.height.checked_sub(height)?;
    (best == *id).then(|| above.saturating_add(1))
}

/// Z4: the headers of an anchor, the first at this height.
///
/// # Errors
/// The first that is none, is not of stake or does not follow.
pub fn check_anchor(height: u32, headers: &[Vec<u8>]) -> Check {
    let last_work = CHAIN.last_work;
    let most = u32::MAX.saturating_sub(ANCHOR_HEADERS as u32);
    require((last_work.saturating_add(1)..=most).contains(&height), || {
        format!("height {height}, expected one behind {last_work}, the last of work")
    })?;
    let mut before: Option<Hash> = None;
    for (index, bytes) in (0u64..).zip(headers) {
        let fails = |message: String| Stop::Fails(Some(index), format!("header {index}: {message}"));
        let header = Header::decode(bytes).map_err(|error| fails(error.to_string()))?;
        if !header.is_stake() {
            return Err(fails("of work".into()));
        }
        if before.is_some_and(|before| before != header.prev) {
            return Err(fails("does not follow the one before it".into()));
        }
        before = Some(header.id());
    }
    Ok(())
}

/// Begins the light chain with the headers of an anchor, the first at this height.
pub fn begin(ledger: &mut Ledger, height: u32, headers: &[Header]) {
    let mut work = U256::ZERO;
    for (height, header) in (height..).zip(headers) {
        let light = Light::of(header, height, work);
        work = U256::from_le_bytes(&light.work);
        append(ledger, &header.id(), &light);
    }
}

/// Keeps a header whose parent is kept, and makes it the tip where it has the most work.
fn append(ledger: &mut Ledger, id: &Hash, light: &Light) {
    ledger.put(Table::Headers, id, light);
    let best = tip(ledger);
    let beats = |best: &Tip| U256::from_le_bytes(&light.work) > U256::from_le_bytes(&best.work);
    if !best.as_ref().is_none_or(beats) {
        return;
    }
    let tip = Tip {
        id: *id,
        height: light.height,
        work: light.work,
    };
    ledger.set_fact(TIP, &tip);
    // Of a longer line all heights above the fork change; usually it is this one alone.
    let (mut id, mut light) = (*id, *light);
    while ledger.get::<Hash>(Table::Heights, &light.height.to_le_bytes()) != Some(id) {
        ledger.put(Table::Heights, &light.height.to_le_bytes(), &id);
        let Some(parent) = self::light(ledger, &light.prev) else {
            break;
        };
        (id, light) = (light.prev, parent);
    }
}

/// Reads a run.
///
/// # Errors
/// H1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Run::read(&object, params)?))
}

impl Light {
    fn of(header: &Header, height: u32, before: U256) -> Self {
        // Of no target there is no work: H6 refuses it, and no anchor is made of one.
        let own = Target::new(header.bits, CHAIN.stake_limit(height)).map_or(U256::ZERO, Target::work);
        Self {
            prev: header.prev,
            merkle_root: header.merkle_root,
            height,
            time: header.time,
            bits: header.bits,
            work: before.overflowing_add(own).0.to_le_bytes(),
        }
    }
}

/// A header of a run where it stands.
struct Placed<'r> {
    id: &'r Hash,
    header: &'r Header,
    light: Light,
    /// Median of the times of the eleven before it.
    median: u32,
    /// The bits that it must have.
    bits: u32,
}

impl Run {
    /// Reads a run.
    ///
    /// # Errors
    /// H1.
    pub fn read(object: &[u8], params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, h(1));
        from.version()?;
        let count: u16 = from.get("count")?;
        let most = params.headers.run_max;
        if count == 0 || count > most {
            return Err(from.wrong(format!("{count} headers, expected 1 to {most}")));
        }
        let mut headers = Vec::new();
        for index in 0..count {
            let length: u16 = from.get("length of a header")?;
            let bytes = from.bytes(length.into(), "header")?;
            let header = Header::decode(bytes)
                .map_err(|error| Finding::at(h(1), index.into(), format!("header {index}: {error}")))?;
            headers.push((header.id(), header));
        }
        let key: PublicKey = from.get("key")?;
        let signed = from.signed(key)?;
        from.end()?;
        Ok(Self {
            headers,
            signed,
            branch_blocks_max: params.headers.branch_blocks_max,
            id: hash(&[object]),
        })
    }

    /// H2: its headers in their places.
    fn place(&self, ledger: &Ledger) -> Result<Vec<Placed<'_>>, Stop> {
        let first = self.headers.first().map(|(_, header)| header.prev).unwrap_or_default();
        let parent = known(light(ledger, &first), || Missing::Parent(display_hash(&first)))?;
        let best = tip(ledger).unwrap_or_default().height;
        let most = self.branch_blocks_max;
        require(best.saturating_sub(parent.height) <= most, || {
            format!(
                "goes off at height {}, {most} blocks below {best} at most",
                parent.height
            )
        })?;
        // The parent and those before it, the newest first.
        let back = std::iter::successors(Some(parent), |at| light(ledger, &at.prev));
        let mut above: Vec<Light> = back.take(ANCHOR_HEADERS).collect();
        require(above.len() == ANCHOR_HEADERS, || "goes off inside the anchor".into())?;
        above.reverse();
        let mut placed = Vec::with_capacity(self.headers.len());
        let mut before = first;
        for (index, (id, header)) in (0u64..).zip(&self.headers) {
            let fails = |message: &str| Stop::Fails(Some(index), format!("header {index}: {message}"));
            if header.prev != before {
                return Err(fails("does not follow the one before it"));
            }
            // The last eleven.
            let eleven = above
                .get(above.len().saturating_sub(ANCHOR_HEADERS)..)
                .unwrap_or_default();
            let mut times: Vec<u32> = eleven.iter().map(|light| light.time).collect();
            times.sort_unstable();
            let median = times.get(ANCHOR_HEADERS / 2).copied().unwrap_or_default();
            let [.., last_but_one, last] = eleven else {
                return Err(fails("stands on no two others"));
            };
            let Some(height) = last.height.checked_add(1) else {
                return Err(fails("there is no such height"));
            };
            let actual = i64::from(last.time).saturating_sub(last_but_one.time.into());
            let bits = stake_bits(CHAIN, height, last.bits, actual);
            let light = Light::of(header, height, U256::from_le_bytes(&last.work));
            placed.push(Placed {
                id,
                header,
                light,
                median,
                bits,
            });
            above.push(light);
            before = *id;
        }
        Ok(placed)
    }
}

impl Placed<'_> {
    /// H3.
    fn check_stake(&self) -> Result<(), String> {
        let (height, activations) = (self.light.height, &CHAIN.activations);
        let form = self.header.block_signature()?;
        let fits = match &form {
            BlockSignature::None => return Err(format!("work at height {height}, expected stake")),
            BlockSignature::Der(_) => height < activations.offline_staking,
            BlockSignature::Compact(_) => height >= activations.offline_staking || height <= activations.signed_headers,
            BlockSignature::Delegated { .. } => height >= activations.offline_staking,
        };
        match fits {
            true => Ok(()),
            false => Err(format!("a signature of form {} at height {height}", form.name())),
        }
    }

    /// H4.
    fn check_form(&self) -> Result<(), String> {
        let height = Some(self.light.height);
        check_version(CHAIN, self.header, height).map_err(|finding| finding.message)?;
        check_time_mask(CHAIN, self.header, height).map_err(|finding| finding.message)?;
        Ok(())
    }

    /// H5.
    fn check_time(&self, at: i64) -> Result<(), String> {
        let (time, median) = (self.header.time, self.median);
        if time <= median {
            return Err(format!("time {time}, the median before it is {median}"));
        }
        let latest = at.saturating_add(CHAIN.time_mask(self.light.height).into());
        match i64::from(time) <= latest {
            true => Ok(()),
            false => Err(format!("time {time}, expected at most {latest}")),
        }
    }

    /// H6.
    fn check_bits(&self) -> Result<(), String> {
        let (got, expected) = (self.header.bits, self.bits);
        match got == expected {
            true => Ok(()),
            false => Err(format!("bits {got:08x}, expected {expected:08x}")),
        }
    }
}

/// A rule over all headers of a run: the first that fails.
fn each(run: &Result<Vec<Placed<'_>>, Stop>, check: impl Fn(&Placed<'_>) -> Result<(), String>) -> Check {
    let run = run.as_ref().map_err(Clone::clone)?;
    for (index, placed) in (0u64..).zip(run) {
        check(placed).map_err(|message| Stop::Fails(Some(index), format!("header {index}: {message}")))?;
    }
    Ok(())
}

impl Record<PayloadParams> for Run {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let last = self.headers.last();
        Face {
            time: last.map(|(_, header)| header.time.into()),
            words: format!(
                "{} headers up to {}",
                self.headers.len(),
                last.map(|(id, _)| display_hash(id)).unwrap_or_default()
            ),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        let run = self.place(ledger);
        docket.rule(h(2), || run.as_ref().map(|_| ()).map_err(Clone::clone));
        docket.rule(h(3), || each(&run, |placed| placed.check_stake()));
        docket.rule(h(4), || each(&run, |placed| placed.check_form()));
        docket.rule(h(5), || each(&run, |placed| placed.check_time(court.at)));
        docket.rule(h(6), || each(&run, |placed| placed.check_bits()));
        docket.rule(h(7), || context::check_relay(ledger, &self.signed.key));
        docket.signature(h(8), None, &self.signed);
        let is_known = |(id, _): &(Hash, Header)| light(ledger, id).is_some();
        if self.headers.iter().all(is_known) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        // The rules have seen it; from the same ledger it comes again.
        let Ok(placed) = self.place(ledger) else { return };
        for Placed { id, light, .. } in placed {
            append(ledger, id, &light);
        }
    }
}

/// The chain that the payload's node follows.
const CHAIN: &SpaceParams = &SPACECHAIN;
const TIP: &str = "tip";

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
pub(super) mod tests;
