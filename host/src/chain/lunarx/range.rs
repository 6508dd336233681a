//! Range proofs (kind 12): some bytes of published content, and that they are of it.
//! Refers to a CDN manifest; whoever delivers sends one with every range.
//! Never signed: the root decides, whoever sends it.
//!
//! ```text
//! ver u8 = 1 | cdn manifest 32 | data_root 32 | size u64 | start u64 | length u32 | u16 count and siblings 32 | chunks
//! ```
//! The bytes asked for are `start..start + length`; the chunks are all those they touch, whole, and prove them. Siblings as
//! in `span`.

use super::{
    Hash, LunarParams,
    blob::Blob,
    cdn,
    docket::{Check, Docket, known, require},
    hash,
    ledger::Ledger,
    manifest,
    record::{Court, Face, Reader, Record, short},
    roots::{CHUNK_BYTES, OBJECT_BYTES_MAX},
    rule, span,
    work::{Done, Work, WorkFault},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 12;

/// A range on its way to its verdict.
#[derive(Clone, Debug)]
pub struct RangeProof {
    id: Hash,
    cdn: Hash,
    data_root: Hash,
    size: u64,
    start: u64,
    length: u32,
    siblings: Vec<Hash>,
    /// Number of the first chunk, and of those of the content.
    first: u32,
    count: u32,
    chunks: Option<Blob>,
    led: Option<Hash>,
    is_done: bool,
}

/// The rules of range proofs.
pub const RULES: &[Rule] = &[
    rule(
        'D',
        1,
        "form: a range inside the content, with the chunks that it touches",
        "own format (paper, CDN)",
    ),
    rule(
        'D',
        2,
        "the content is published, and has this root and size",
        "paper, CDN",
    ),
    rule(
        'D',
        3,
        "chunks and siblings lead to the root of the content",
        "paper, CDN: range proofs by Merkle path",
    ),
];

/// Rule `number` of range proofs.
pub const fn d(number: u8) -> RuleId {
    RuleId::new('D', number)
}

/// Reads a range proof.
///
/// # Errors
/// D1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(RangeProof::read(&object, params)?))
}

impl RangeProof {
    /// Reads a range proof.
    ///
    /// # Errors
    /// D1.
    pub fn read(object: &Blob, params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, d(1));
        from.version()?;
        let (cdn, data_root) = from.get("cdn manifest and data_root")?;
        let (size, start): (u64, u64) = from.get("size and start")?;
        let length: u32 = from.get("length")?;
        let siblings: Vec<Hash> = from.get("siblings")?;
        let end = start.saturating_add(length.into());
        let most = params.content.range_bytes_max;
        if !(1..=most).contains(&length) || end > size || size > OBJECT_BYTES_MAX || siblings.len() > span::SIBLINGS_MAX
        {
            let message = format!(
                "{length} bytes from {start} of {size} with {} siblings, expected 1 to {most} inside of at most {OBJECT_BYTES_MAX}",
                siblings.len()
            );
            return Err(from.wrong(message));
        }
        let chunk = CHUNK_BYTES as u64;
        let floor = |bytes: u64| bytes.checked_div(chunk).unwrap_or_default();
        let first = floor(start);
        let from_byte = first.saturating_mul(chunk);
        let to_byte = end.next_multiple_of(chunk).min(size);
        let bytes = to_byte.saturating_sub(from_byte) as usize;
        let at = object.len().saturating_sub(from.left());
        from.bytes(bytes, "chunks")?;
        from.end()?;
        Ok(Self {
            id: hash(&[object.get(..at).unwrap_or_default(), &bytes.to_le_bytes()]),
            cdn,
            data_root,
            size,
            start,
            length,
            siblings,
            // At most 81,920 chunks.
            first: u32::try_from(first).unwrap_or(u32::MAX),
            count: u32::try_from(size.div_ceil(chunk)).unwrap_or(u32::MAX),
            chunks: object.part(at..at.saturating_add(bytes)),
            led: None,
            is_done: false,
        })
    }

    fn check_published(&self, court: Court<'_, LunarParams>) -> Check {
        let published = known(cdn::published(court.ledger, &self.cdn), || {
            Missing::Parent(format!("CDN manifest {}", hex::encode(self.cdn)))
        })?;
        require(
            (published.data_root, published.size) == (self.data_root, self.size),
            || {
                let (root, size) = (short(&self.data_root), self.size);
                let (expected, bytes) = (short(&published.data_root), published.size);
                format!("content {root} of {size} bytes, expected {expected} of {bytes}")
            },
        )?;
        require(
            court.ahead_s(published.from) <= 0 && court.ahead_s(published.until) > 0,
            || {
                let (from, until) = (published.from, published.until);
                format!(
                    "published from {from} to {until}, but the time of the run is {}",
                    court.at
                )
            },
        )?;
        require(!manifest::is_revoked(court.ledger, &published.manifest), || {
            "an accepted fraud proof is against the manifest".into()
        })
    }
}

impl Record<LunarParams> for RangeProof {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "{} bytes from {} of content {}",
                self.length,
                self.start,
                short(&self.data_root)
            ),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        if self.is_done {
            return Ok(Vec::new());
        }
        if let Some(bytes) = self.chunks.take() {
            return Ok(vec![Work::Leaves {
                bytes,
                leaf_bytes: CHUNK_BYTES as u32,
            }]);
        }
        self.is_done = true;
        let hashes = done.first().ok_or(WorkFault)?.hashes()?;
        self.led = span::climb(hashes, self.first, self.count, &self.siblings);
        Ok(Vec::new())
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        docket.rule(d(2), || self.check_published(court));
        docket.rule(d(3), || {
            require(self.led == Some(self.data_root), || {
                let led = self.led.map_or_else(|| "nowhere".to_owned(), hex::encode);
                format!("the chunks lead to {led}, expected {}", hex::encode(self.data_root))
            })
        });
        docket.count_hashes(self.siblings.len() as u64);
    }

    fn apply(&self, _ledger: &mut Ledger) {}
}
