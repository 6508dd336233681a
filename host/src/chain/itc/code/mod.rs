//! Results of ChainCode (kind 8): what a program made of committed records, recomputed from the records themselves; rules A1 to A6.
//! Sketches of who the records are about, a floor under their number, and how the price is shared among who supplied them.
//! Never takes a sketch for what it says of itself: it is made anew, and compared byte by byte.
//!
//! The tree of records is that of RFC 6962, not the chain's: its root stands for one number of leaves alone, while a tree that
//! doubles its last node has one root for several (CVE-2012-2459), and A1 is about their number.
//!
//! Limit: a record is two compressions of SHA-256 and more in the tree and one for its register, and for a filter of 50
//! functions 50 short hashes; at most `code.records_max` of them.

pub mod bloom;
pub mod loglog;

use bloom::Bloom;
use loglog::{LogLog, SKETCH_BYTES};

use super::{ItcParams, rule};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Check, Docket, Stop, require},
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        value::value,
        work::{Done, Signed, Work, WorkFault},
    },
    verdict::{Finding, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 8;

/// A result: `u8 version = 1 | code hash 32 | data root 32 | n_records u32 | record bytes u16 | u8 sketches | [registers, 12,288
/// bytes] | [filter: u16 count, bytes | functions u8 | tweak u32] | min_k u64 | price u64 | pay list: u16 count, shares | submitter
/// key 33 | signature 64 | records`. Bit 0 of `sketches` says that there are registers, bit 1 that there is a filter. The first 32
/// bytes of a record say who it is about; the first records are of the first account of the pay list, and so on. The signature
/// does not cover the records: the root that it covers does.
pub struct Outcome {
    /// Hash of the program.
    pub code: Hash,
    /// Root over the records.
    pub data_root: Hash,
    /// How many there are.
    pub n_records: u32,
    /// The least number of different subjects that the result may be made of.
    pub min_k: u64,
    /// What is paid for it, in smallest units.
    pub price: u64,
    /// Who is paid what.
    pub shares: Vec<Share>,
    /// Bytes of a record.
    record_bytes: u16,
    stated: Sketches,
    made: Sketches,
    /// About how many subjects the records are about.
    estimate: u64,
    records: Blob,
    /// The root of the records once the engines have found it.
    root: Option<Hash>,
    round: Round,
    signed: [Signed; 1],
    id: Hash,
}

/// Whose part of the records it is, and of the price: `account 32 | records u32 | amount u64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Who supplied records.
    pub account: Hash,
    /// How many.
    pub records: u32,
    /// What they are paid.
    pub amount: u64,
}

value!(Share {
    account,
    records,
    amount
});

/// The sketches of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sketches {
    registers: Option<Vec<u8>>,
    filter: Option<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Leaves,
    Tree,
}

/// The rules of results.
pub const RULES: &[Rule] = &[
    rule(
        'A',
        1,
        "form: as many records as it says, under its root",
        "own format; RFC 6962, section 2.1",
    ),
    rule(
        'A',
        2,
        "the registers are those of the subjects",
        "HyperLogLog, 2007, p = 14",
    ),
    rule('A', 3, "the filter is that of the subjects", "BIP37"),
    rule(
        'A',
        4,
        "there are about as many subjects as its floor asks for, and the floor is not below the network's",
        "paper, analytics: k-anonymity",
    ),
    rule(
        'A',
        5,
        "the shares are the price, by records and rounded down, what is left to the first",
        "paper, payment for data",
    ),
    rule('A', 6, "who submits it signed it", "own format (paper silent)"),
];

const fn a(number: u8) -> RuleId {
    RuleId::new('A', number)
}

/// Reads a result.
///
/// # Errors
/// A1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Outcome::read(&object, params)?))
}

/// What each of these shares of so many records is of a price: rounded down, and what is left to the first.
pub fn split(price: u64, records: &[u32]) -> Vec<u64> {
    let total: u64 = records.iter().map(|count| u64::from(*count)).sum();
    let part = |count: &u32| {
        let whole = u128::from(price).saturating_mul(u128::from(*count));
        // A part is at most the whole; of no records there is none.
        u64::try_from(whole.checked_div(total.into()).unwrap_or_default()).unwrap_or(u64::MAX)
    };
    let mut parts: Vec<u64> = records.iter().map(part).collect();
    let left = parts.iter().fold(price, |left, part| left.saturating_sub(*part));
    if let Some(first) = parts.first_mut() {
        *first = first.saturating_add(left);
    }
    parts
}

impl Outcome {
    /// Reads a result, and makes its sketches anew.
    ///
    /// # Errors
    /// A1.
    pub fn read(object: &Blob, params: &ItcParams) -> Result<Self, Finding> {
        let limits = &params.code;
        let mut from = Reader::new(object, a(1));
        from.version()?;
        let (code, data_root) = (from.get("code hash")?, from.get("data root")?);
        let (n_records, record_bytes): (u32, u16) = (from.get("n_records")?, from.get("record bytes")?);
        if n_records == 0 || n_records > limits.records_max {
            let most = limits.records_max;
            return Err(from.wrong(format!("{n_records} records, expected 1 to {most}")));
        }
        if !(SUBJECT_BYTES..=limits.record_bytes_max.into()).contains(&usize::from(record_bytes)) {
            let most = limits.record_bytes_max;
            return Err(from.wrong(format!(
                "records of {record_bytes} bytes, expected {SUBJECT_BYTES} to {most}"
            )));
        }
        let which: u8 = from.get("sketches")?;
        if !(1..=REGISTERS | FILTER).contains(&which) {
            return Err(from.wrong(format!("sketches {which}, expected 1 to {}", REGISTERS | FILTER)));
        }
        let mut stated = Sketches::default();
        if which & REGISTERS != 0 {
            stated.registers = Some(from.bytes(SKETCH_BYTES, "registers")?.to_vec());
        }
        let mut filter = None;
        if which & FILTER != 0 {
            let bytes: Vec<u8> = from.get("filter")?;
            let (functions, tweak) = (from.get("functions")?, from.get("tweak")?);
            filter = Bloom::new(bytes.len(), functions, tweak);
            if filter.is_none() {
                let got = bytes.len();
                return Err(from.wrong(format!(
                    "a filter of {got} bytes and {functions} functions, BIP37 has 1 to {} and 1 to {}",
                    bloom::FILTER_BYTES_MAX,
                    bloom::FUNCTIONS_MAX
                )));
            }
            stated.filter = Some(bytes);
        }
        let (min_k, price) = (from.get("min_k")?, from.get("price")?);
        let shares: Vec<Share> = from.get("pay list")?;
        if shares.is_empty() || shares.len() > usize::from(limits.shares_max) {
            let (got, most) = (shares.len(), limits.shares_max);
            return Err(from.wrong(format!("{got} shares, expected 1 to {most}")));
        }
        let submitter: [u8; 33] = from.get("submitter")?;
        let Some(key) = PublicKey::ecdsa(&submitter) else {
            return Err(from.wrong(format!("key {}: no key of ECDSA", hex::encode(submitter))));
        };
        let id = from.digest();
        let signed = [from.signed(key)?];
        let bytes = usize::from(record_bytes).saturating_mul(usize::try_from(n_records).unwrap_or(usize::MAX));
        let records = from.bytes(bytes, "records")?;
        from.end()?;
        let mut outcome = Self {
            code,
            data_root,
            n_records,
            min_k,
            price,
            shares,
            record_bytes,
            made: Sketches::default(),
            estimate: 0,
            records: Blob::from(Vec::new()),
            root: None,
            round: Round::Start,
            signed,
            id,
            stated,
        };
        outcome.sketch(records, filter);
        // The records are the end of the object.
        let start = object.len().saturating_sub(bytes);
        outcome.records = object.part(start..object.len()).unwrap_or_else(|| Vec::new().into());
        Ok(outcome)
    }

    /// Makes the sketches of the records; registers in any case, since they alone tell how many subjects there are.
    fn sketch(&mut self, records: &[u8], mut filter: Option<Bloom>) {
        let mut registers = LogLog::default();
        for record in records.chunks(self.record_bytes.max(1).into()) {
            let subject = record.get(..SUBJECT_BYTES).unwrap_or_default();
            registers.insert(subject);
            if let Some(filter) = &mut filter {
                filter.insert(subject);
            }
        }
        self.estimate = registers.estimate();
        self.made = Sketches {
            registers: Some(registers.to_bytes()),
            filter: filter.map(|filter| filter.bytes().to_vec()),
        };
    }

    /// A5.
    fn check_shares(&self) -> Check {
        let records: Vec<u32> = self.shares.iter().map(|share| share.records).collect();
        let supplied: u64 = records.iter().map(|count| u64::from(*count)).sum();
        require(supplied == u64::from(self.n_records), || {
            format!("{supplied} records are paid for, expected {}", self.n_records)
        })?;
        let paid: u128 = self.shares.iter().map(|share| u128::from(share.amount)).sum();
        require(paid == u128::from(self.price), || {
            format!("{paid} units are paid, the price is {}", self.price)
        })?;
        let mut parts = (0u64..).zip(self.shares.iter().zip(split(self.price, &records)));
        match parts.find(|(_, (share, part))| share.amount != *part) {
            None => Ok(()),
            Some((index, (share, part))) => Err(Stop::Fails(
                Some(index),
                format!("{} units for {} records, expected {part}", share.amount, share.records),
            )),
        }
    }
}

/// A sketch that was stated is the one that was made; of two that differ the first byte is named.
fn check_same(stated: Option<&Vec<u8>>, made: Option<&Vec<u8>>) -> Check {
    let (Some(stated), Some(made)) = (stated, made) else {
        return Ok(());
    };
    match stated.iter().zip(made).position(|(got, expected)| got != expected) {
        None => Ok(()),
        Some(at) => Err(Stop::Fails(
            Some(at as u64),
            format!("byte {at} is not that of the records' sketch"),
        )),
    }
}

impl Record<ItcParams> for Outcome {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "code {} over {} records of about {} subjects",
                short(&self.code),
                self.n_records,
                self.estimate
            ),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match self.round {
            Round::Start => {
                self.round = Round::Leaves;
                let [signed] = &self.signed;
                let leaves = Work::Leaves {
                    bytes: self.records.clone(),
                    leaf_bytes: self.record_bytes.into(),
                };
                Ok(vec![signed.work(), leaves])
            }
            Round::Leaves => {
                self.round = Round::Tree;
                let [signed] = &mut self.signed;
                signed.take(done.first())?;
                let leaves = done.get(1).ok_or(WorkFault)?.hashes()?.to_vec();
                // Every byte was looked at: the records go while the result waits for its turn.
                self.records = Vec::new().into();
                Ok(vec![Work::Tree { leaves }])
            }
            Round::Tree => {
                self.root = done.first().ok_or(WorkFault)?.root()?;
                Ok(Vec::new())
            }
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        docket.count_hashes(u64::from(self.n_records).saturating_sub(1));
        docket.rule(a(1), || {
            require(self.root == Some(self.data_root), || {
                let got = self.root.map(hex::encode).unwrap_or_default();
                format!("the records have root {got}, expected {}", hex::encode(self.data_root))
            })
        });
        docket.rule(a(2), || {
            check_same(self.stated.registers.as_ref(), self.made.registers.as_ref())
        });
        docket.rule(a(3), || {
            check_same(self.stated.filter.as_ref(), self.made.filter.as_ref())
        });
        docket.rule(a(4), || {
            let least = court.params.code.subjects_min;
            require(self.min_k >= least, || {
                format!("a floor of {} subjects, expected at least {least}", self.min_k)
            })?;
            require(self.estimate >= self.min_k, || {
                format!("about {} subjects, expected at least {}", self.estimate, self.min_k)
            })
        });
        docket.rule(a(5), || self.check_shares());
        let [signed] = &self.signed;
        docket.signature(a(6), None, signed);
    }

    /// A result changes nothing: what is paid for it is between the accounts.
    fn apply(&self, _ledger: &mut Ledger) {}
}

/// Who a record is about.
pub const SUBJECT_BYTES: usize = 32;
/// Bit of registers.
pub const REGISTERS: u8 = 1;
/// Bit of a filter.
pub const FILTER: u8 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down_and_the_first_has_what_is_left() {
        assert_eq!(split(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(split(10, &[0, 2]), [0, 10]);
        assert_eq!(split(7, &[0, 3, 2]), [1, 4, 2], "also where it supplied nothing");
        assert_eq!(split(0, &[5, 6]), [0, 0]);
        let most = split(u64::MAX, &[u32::MAX; 4]);
        assert_eq!(most.iter().map(|part| u128::from(*part)).sum::<u128>(), u64::MAX.into());
        assert!(split(9, &[]).is_empty());
    }
}
