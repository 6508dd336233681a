//! Naming records (kind 10): Put binds a name to content, Get answers what it is bound to; rules N1 to N7.
//! Names lie in a file of linear hashing: the record says in which bucket, by an image of the file that it once was.
//! Never refuses an old image: storage forwards along the splits since then, as Litwin's clients are forwarded.

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    params::NameParams,
    record::{Court, Face, Listed, Reader, Record},
    rule,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 10;

/// A naming record: `u8 version = 1 | u8 op | name (u8 length, bytes) | path (u8 length, bytes) | content 32 | seq u64 |
/// level u8 | split u32 | bucket u32 | key | time u64 | signature 64`.
pub struct Naming {
    /// What it does.
    pub op: Op,
    /// The name: letters a to z, digits, `.`, `-` and `_`.
    pub name: Vec<u8>,
    /// Where the content lies.
    pub path: Vec<u8>,
    /// Id of the content.
    pub content: Hash,
    /// Number of the binding; it grows.
    pub seq: u64,
    /// The image of the file.
    pub image: Image,
    /// The bucket of the name by that image.
    pub bucket: u32,
    /// Seconds of Unix time.
    pub time: u64,
    signed: Signed,
    id: Hash,
}

/// What a naming record does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// 1: binds the name, signed by its owner, who is the first to bind it.
    Put,
    /// 2: says what it is bound to, signed by whoever answers.
    Get,
}

/// A file of linear hashing: 2^level + split buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Image {
    /// Buckets of the last full round, as a power of two; at most 31.
    pub level: u8,
    /// The next bucket to be split, below 2^level.
    pub split: u32,
}

impl Image {
    /// The file with so many names: buckets are split one by one as names come.
    pub fn of(names: u64, params: &NameParams) -> Self {
        let splits = names.checked_div(params.names_a_bucket).unwrap_or_default();
        let first = 1u64.checked_shl(params.initial_level.into()).unwrap_or(u64::MAX);
        let buckets = first.saturating_add(splits).min(BUCKETS_MAX);
        let level = buckets.checked_ilog2().unwrap_or_default();
        let split = buckets.saturating_sub(1u64.checked_shl(level).unwrap_or_default());
        Self {
            // Below 2^32 buckets: at most 31, and less than 2^31.
            level: level as u8,
            split: split as u32,
        }
    }

    /// Number of buckets; `None` where there is no such file.
    pub fn buckets(self) -> Option<u64> {
        let round = 1u64
            .checked_shl(self.level.into())
            .filter(|round| *round < BUCKETS_MAX)?;
        (u64::from(self.split) < round).then(|| round.saturating_add(self.split.into()))
    }

    /// The bucket of a name: H mod 2^level, and mod 2^(level + 1) where that bucket was split in this round. H is the first
    /// eight bytes of SHA-256 of the name.
    pub fn bucket(self, name: &[u8]) -> u64 {
        let hash = hash(&[name]);
        let number = hash.first_chunk().map_or(0, |start| u64::from_le_bytes(*start));
        let modulo = |bits: u32| number & 1u64.checked_shl(bits).map_or(u64::MAX, |power| power.saturating_sub(1));
        let bucket = modulo(self.level.into());
        match bucket < u64::from(self.split) {
            true => modulo(u32::from(self.level).saturating_add(1)),
            false => bucket,
        }
    }
}

/// What a name is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Id of the owner's key.
    pub owner: Hash,
    /// Id of the content.
    pub content: Hash,
    /// Number of the binding.
    pub seq: u64,
}

value!(Bound { owner, content, seq });

/// The rules of naming.
pub const RULES: &[Rule] = &[
    rule(
        'N',
        1,
        "form: version 1, put or get, a name of the alphabet",
        "own format (paper silent)",
    ),
    rule('N', 2, "the path is LunarX/content_{name}/{id}", "paper, naming"),
    rule(
        'N',
        3,
        "put: by the owner of the name; get: of a name that is bound, else it waits",
        "paper, naming",
    ),
    rule(
        'N',
        4,
        "put: seq grows; get: the newest binding",
        "paper, naming: sequence increases",
    ),
    rule('N', 5, "an image that the file has had", "Litwin 1980, linear hashing"),
    rule(
        'N',
        6,
        "the bucket of the name by that image",
        "paper, naming: linear hash; Litwin 1980",
    ),
    rule('N', 7, "the signature holds", "paper, naming"),
];

const fn n(number: u8) -> RuleId {
    RuleId::new('N', number)
}

/// The path of a content.
pub fn path(name: &[u8], content: &Hash) -> Vec<u8> {
    [b"LunarX/content_", name, b"/", hex::encode(content).as_bytes()].concat()
}

/// What a name is bound to.
pub fn bound(ledger: &Ledger, name: &[u8]) -> Option<Bound> {
    ledger.get(Table::Names, name)
}

/// How many names are bound.
pub fn count(ledger: &Ledger) -> u64 {
    ledger.fact(COUNT)
}

/// Reads a naming record.
///
/// # Errors
/// N1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Naming::read(&object, params)?))
}

impl Naming {
    /// Reads a naming record.
    ///
    /// # Errors
    /// N1.
    pub fn read(object: &[u8], params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, n(1));
        from.version()?;
        let op = match from.get("op")? {
            1u8 => Op::Put,
            2 => Op::Get,
            got => return Err(from.wrong(format!("op {got}, expected 1 or 2"))),
        };
        let bytes: u8 = from.get("length of the name")?;
        let name = from.bytes(bytes.into(), "name")?.to_vec();
        let most = params.names.name_bytes_max;
        let fits = (1..=most).contains(&bytes) && name.iter().all(is_letter);
        if !fits {
            return Err(from.wrong(format!(
                "a name of {bytes} bytes, expected 1 to {most} of a-z, 0-9, . - _"
            )));
        }
        let bytes: u8 = from.get("length of the path")?;
        let path = from.bytes(bytes.into(), "path")?.to_vec();
        let (content, seq) = (from.get("content")?, from.get("seq")?);
        let (level, split) = (from.get("level")?, from.get("split")?);
        let bucket = from.get("bucket")?;
        let key: PublicKey = from.get("key")?;
        let time = from.get("time")?;
        let signed = from.signed(key)?;
        from.end()?;
        Ok(Self {
            op,
            name,
            path,
            content,
            seq,
            image: Image { level, split },
            bucket,
            time,
            signed,
            id: hash(&[object]),
        })
    }

    /// The binding that a Get answers with.
    fn answered(&self, ledger: &Ledger) -> Result<Bound, Stop> {
        known(bound(ledger, &self.name), || {
            Missing::Context(format!("name {}", self.word()))
        })
    }

    fn word(&self) -> String {
        String::from_utf8_lossy(&self.name).into_owned()
    }

    /// N3.
    fn check_owner(&self, ledger: &Ledger) -> Check {
        if self.op == Op::Get {
            return self.answered(ledger).map(drop);
        }
        let key = self.signed.key.id();
        let other = bound(ledger, &self.name).filter(|bound| bound.owner != key);
        require(other.is_none(), || {
            let owner = other.map_or_else(String::new, |bound| hex::encode(bound.owner));
            format!("name {} belongs to {owner}, not to {}", self.word(), hex::encode(key))
        })
    }

    /// N4.
    fn check_seq(&self, ledger: &Ledger) -> Check {
        let got = self.seq;
        if self.op == Op::Put {
            let last = bound(ledger, &self.name).map_or(0, |bound| bound.seq);
            return require(got > last, || format!("seq {got}, expected more than {last}"));
        }
        let bound = self.answered(ledger)?;
        if got > bound.seq {
            return Err(Stop::Waits(Missing::Context(format!(
                "name {}, seq {got}",
                self.word()
            ))));
        }
        require((got, self.content) == (bound.seq, bound.content), || {
            let (content, expected) = (hex::encode(self.content), hex::encode(bound.content));
            format!("seq {got} to {content}, expected seq {} to {expected}", bound.seq)
        })
    }

    /// N5.
    fn check_image(&self, ledger: &Ledger, params: &NameParams) -> Check {
        let first = Image::of(0, params).buckets().unwrap_or_default();
        let most = Image::of(count(ledger), params).buckets().unwrap_or_default();
        let got = self.image.buckets();
        require(got.is_some_and(|got| (first..=most).contains(&got)), || {
            let Image { level, split } = self.image;
            format!("level {level}, split {split}: expected a file of {first} to {most} buckets")
        })
    }
}

impl Record<LunarParams> for Naming {
    fn id(&self) -> Hash {
        self.id
    }

    fn listed(&self) -> Option<(Listed, Vec<u8>)> {
        Some((Listed::Name, self.name.clone()))
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: format!(
                "{} {} seq {}",
                match self.op {
                    Op::Put => "put",
                    Op::Get => "get",
                },
                self.word(),
                self.seq
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(n(2), || {
            let expected = path(&self.name, &self.content);
            require(self.path == expected, || {
                let (got, expected) = (String::from_utf8_lossy(&self.path), String::from_utf8_lossy(&expected));
                format!("path {got:?}, expected {expected:?}")
            })
        });
        docket.rule(n(3), || self.check_owner(ledger));
        docket.rule(n(4), || self.check_seq(ledger));
        docket.rule(n(5), || self.check_image(ledger, &court.params.names));
        docket.rule(n(6), || {
            let expected = self.image.bucket(&self.name);
            require(u64::from(self.bucket) == expected, || {
                format!("bucket {}, expected {expected}", self.bucket)
            })
        });
        docket.signature(n(7), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        if self.op == Op::Get {
            return;
        }
        if bound(ledger, &self.name).is_none() {
            let names = count(ledger).saturating_add(1);
            ledger.set_fact(COUNT, &names);
        }
        let binding = Bound {
            owner: self.signed.key.id(),
            content: self.content,
            seq: self.seq,
        };
        ledger.put(Table::Names, &self.name, &binding);
    }
}

fn is_letter(byte: &u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_')
}

/// Buckets are numbered by 32 bits.
const BUCKETS_MAX: u64 = u32::MAX as u64;
const COUNT: &str = "names";

#[cfg(test)]
mod tests {
    use super::*;

    fn params() -> NameParams {
        LunarParams::embedded().names
    }

    #[test]
    fn a_file_grows_bucket_by_bucket_and_every_name_keeps_or_moves_by_a_power_of_two() {
        let params = params();
        let names: Vec<Vec<u8>> = (0..500u32).map(|n| format!("name-{n}").into_bytes()).collect();
        let mut last = Image::of(0, &params);
        assert_eq!(last.buckets(), Some(4), "2^2 at first");
        for count in 0..400u64 {
            let image = Image::of(count, &params);
            assert_eq!(image.buckets(), Some(4 + count / 4));
            for name in &names {
                let (old, new) = (last.bucket(name), image.bucket(name));
                assert!(new < image.buckets().unwrap());
                // Only the bucket that was split loses names, to the new last one.
                assert!(new == old || new == old + (1 << last.level), "{old} to {new}");
            }
            last = image;
        }
    }

    #[test]
    fn an_image_that_no_file_has_is_none() {
        // The split pointer is below 2^level; the next round begins instead.
        assert_eq!(Image { level: 2, split: 4 }.buckets(), None);
        assert_eq!(Image { level: 2, split: 3 }.buckets(), Some(7));
        assert_eq!(Image { level: 32, split: 0 }.buckets(), None);
        assert_eq!(Image { level: 255, split: 0 }.buckets(), None);
        assert_eq!(Image::of(u64::MAX, &params()).buckets(), Some(BUCKETS_MAX), "bounded");
    }
}
