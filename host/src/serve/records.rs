//! Records of the verify service: signatures and headers in the encodings of their standards, into rows for the engines.
//! Between a request's body and its batch. A record that no signature can be is rejected here, without an engine.
//! Never judges by a guess: what is no record of its kind at all fails the whole request, with its place.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program, Verdict},
    ecdsa::{EcdsaRow, der::parse_strict},
    ed25519::Ed25519Row,
    job::{Job, limbs_from_be},
    policy::{EcdsaPolicy, EdPolicy, Policy},
    primitive::Stage,
    schnorr::SchnorrRow,
    scrypt::ScryptRow,
    sm2::Sm2Row,
};

use super::protocol::{Code, Fault};

/// Bytes before the records: `u16 primitive | u16 policy | u32 count`, little-endian.
pub const HEAD_BYTES: usize = 8;

/// What can be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Primitive {
    /// ECDSA over secp256k1 (SEC 1), 176 bytes: `digest 32 | public_key 65 | signature 72 | u8 public_key_bytes |
    /// u8 signature_bytes | zero 5`. The key in SEC 1 form, 33 or 65 bytes; the signature `r || s`, 64 bytes, or DER.
    Ecdsa = 1,
    /// BIP340, 128 bytes: `message 32 | public_key 32 | signature 64`.
    Schnorr = 2,
    /// Ed25519, 104 bytes: `public_key 32 | signature 64 | u32 message_at | u32 message_bytes`; messages stand behind the records,
    /// counted from their end, may overlap, and are 64 MiB in all at most.
    Ed25519 = 3,
    /// SM2 (GM/T 0003.2), 160 bytes: `e 32 | public_key 64 | signature 64`, e = SM3(ZA || message), all big-endian.
    Sm2 = 4,
    /// Proof of work of Litecoin and Dogecoin, scrypt(1024, 1, 1), 112 bytes: `header 80 | target 32`, the target big-endian;
    /// accepted: the hash, a little-endian number, is at most the target.
    Scrypt = 5,
}

/// Bit of an ECDSA policy: s at most n/2 (BIP146).
pub const ECDSA_LOW_S: u16 = 1;
/// Bit of an ECDSA policy: signatures in strict DER (BIP66), without a sighash byte; another encoding is rejected.
pub const ECDSA_DER: u16 = 2;

const ECDSA_KEY_BYTES: usize = 65;
const ECDSA_SIGNATURE_BYTES: usize = 72;
const ECDSA_ZERO_BYTES: usize = 5;
const HEADER_BYTES: usize = 80;

impl Primitive {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Ecdsa, Self::Schnorr, Self::Ed25519, Self::Sm2, Self::Scrypt];

    /// The one of this number.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|primitive| *primitive as u16 == number)
    }

    /// Its name in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ecdsa => "ecdsa",
            Self::Schnorr => "schnorr",
            Self::Ed25519 => "ed25519",
            Self::Sm2 => "sm2",
            Self::Scrypt => "scrypt",
        }
    }

    /// Bytes of a record.
    pub const fn record_bytes(self) -> usize {
        match self {
            Self::Ecdsa => 32 + ECDSA_KEY_BYTES + ECDSA_SIGNATURE_BYTES + 2 + ECDSA_ZERO_BYTES,
            Self::Schnorr => 128,
            Self::Ed25519 => 104,
            Self::Sm2 => 160,
            Self::Scrypt => HEADER_BYTES + 32,
        }
    }

    const fn stage(self) -> Stage {
        match self {
            Self::Ecdsa => Stage::Ecdsa,
            Self::Schnorr => Stage::Schnorr,
            Self::Ed25519 => Stage::Ed25519,
            Self::Sm2 => Stage::Sm2,
            Self::Scrypt => Stage::Scrypt,
        }
    }

    /// The rule of this number.
    fn policy(self, number: u16) -> Option<Policy> {
        let default = Policy::default();
        Some(match (self, number) {
            (Self::Ecdsa, 0..=3) => Policy {
                ecdsa: match number & ECDSA_LOW_S {
                    0 => EcdsaPolicy::AnyS,
                    _ => EcdsaPolicy::LowS,
                },
                ..default
            },
            (Self::Ed25519, 0..=2) => Policy {
                ed25519: match number {
                    0 => EdPolicy::Rfc8032Cofactorless,
                    1 => EdPolicy::DalekStrict,
                    _ => EdPolicy::Zip215,
                },
                ..default
            },
            (_, 0) => default,
            _ => return None,
        })
    }
}

/// Rows that were handed in.
#[derive(Debug)]
pub struct Rows {
    /// What they are.
    pub primitive: Primitive,
    /// Those that an engine has to look at; `None`: nobody has to.
    pub batch: Option<Arc<Batch>>,
    /// Of every record whether it is a row of the batch; the others are rejected.
    is_row: Vec<bool>,
}

impl Rows {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// [`Code::Body`] with the place of what is wrong.
    pub fn read(body: &[u8], rows_max: usize) -> Result<Self, Fault> {
        let Some(([p0, p1, r0, r1, c0, c1, c2, c3], rest)) = body.split_first_chunk::<HEAD_BYTES>() else {
            return Err(wrong("body", format!("at least {HEAD_BYTES} bytes"), body.len()));
        };
        let number = u16::from_le_bytes([*p0, *p1]);
        let Some(primitive) = Primitive::from_number(number) else {
            return Err(wrong("primitive", format!("1 to {}", Primitive::ALL.len()), number));
        };
        let rule = u16::from_le_bytes([*r0, *r1]);
        let Some(policy) = primitive.policy(rule) else {
            let most = match primitive {
                Primitive::Ecdsa => 3,
                Primitive::Ed25519 => 2,
                _ => 0,
            };
            return Err(wrong("policy", format!("0 to {most} for {}", primitive.name()), rule));
        };
        let count = u32::from_le_bytes([*c0, *c1, *c2, *c3]);
        let known = usize::try_from(count).ok().filter(|count| *count <= rows_max);
        let count = known.ok_or_else(|| wrong("count", format!("at most {rows_max}"), count))?;
        let bytes = count.saturating_mul(primitive.record_bytes());
        let Some((records, tail)) = rest.split_at_checked(bytes) else {
            let expected = format!("{bytes} bytes for {count} records of {}", primitive.record_bytes());
            return Err(wrong("records", expected, rest.len()));
        };
        if !tail.is_empty() && primitive != Primitive::Ed25519 {
            return Err(wrong(
                "records",
                "nothing behind the last".into(),
                format_args!("{} bytes", tail.len()),
            ));
        }
        let mut rows = Builder {
            builder: BatchBuilder::new(Program::single(primitive.stage()), policy).with_rows(count),
            is_row: Vec::with_capacity(count),
        };
        let mut hashed_bytes = 0usize;
        for (index, record) in records.chunks_exact(primitive.record_bytes()).enumerate() {
            match primitive {
                Primitive::Ecdsa => rows.push(index, ecdsa(index, record, rule & ECDSA_DER != 0)?)?,
                Primitive::Schnorr => rows.push(index, schnorr(record))?,
                Primitive::Ed25519 => {
                    let (row, bytes) = ed25519(index, record, tail, hashed_bytes)?;
                    hashed_bytes = bytes;
                    rows.push(index, Some(row))?;
                }
                Primitive::Sm2 => rows.push(index, sm2(record))?,
                Primitive::Scrypt => rows.push(index, scrypt(record))?,
            }
        }
        Ok(Self {
            primitive,
            batch: (!rows.builder.is_empty()).then(|| Arc::new(rows.builder.finish())),
            is_row: rows.is_row,
        })
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.is_row.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.is_row.is_empty()
    }

    /// The body of the answer, and how many are accepted; `None` where the engines left a row out.
    pub fn answer(&self, verdicts: &[Verdict]) -> Option<(Vec<u8>, usize)> {
        let mut verdicts = verdicts.iter();
        let mut bytes = Vec::with_capacity(self.len().saturating_add(8));
        let count = u32::try_from(self.len()).ok()?;
        bytes.extend_from_slice(&count.to_le_bytes());
        bytes.extend_from_slice(&[0; 4]);
        let mut accepted = 0u32;
        for is_row in &self.is_row {
            let verdict = if *is_row { *verdicts.next()? } else { Verdict::Invalid };
            bytes.push(match verdict {
                Verdict::Valid => ACCEPTED,
                Verdict::Invalid => REJECTED,
                Verdict::Undecided => return None,
            });
            accepted = accepted.checked_add(u32::from(verdict == Verdict::Valid))?;
        }
        bytes.get_mut(4..8)?.copy_from_slice(&accepted.to_le_bytes());
        Some((bytes, usize::try_from(accepted).ok()?))
    }
}

/// In an answer: the row is good.
pub const ACCEPTED: u8 = 1;
/// In an answer: it is not.
pub const REJECTED: u8 = 2;

/// Bytes of messages that one request may have hashed: they may overlap, and could be as many as records times body.
const HASHED_BYTES_MAX: usize = 64 << 20;

struct Builder {
    builder: BatchBuilder,
    is_row: Vec<bool>,
}

impl Builder {
    fn push<J: Job>(&mut self, index: usize, row: Option<J>) -> Result<(), Fault> {
        self.is_row.push(row.is_some());
        if let Some(row) = row {
            let pushed = self.builder.push(row);
            pushed.map_err(|error| Fault::new(Code::Body, format!("record {index}: {error}")))?;
        }
        Ok(())
    }
}

fn wrong(what: &str, expected: String, got: impl std::fmt::Display) -> Fault {
    Fault::new(Code::Body, format!("{what}: expected {expected}, got {got}"))
}

/// Cuts so many bytes off the front.
fn cut<'a, const N: usize>(record: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (part, rest) = record.split_first_chunk()?;
    *record = rest;
    Some(part)
}

/// `None` where key or signature are encoded as none can be.
fn ecdsa(index: usize, mut record: &[u8], is_der: bool) -> Result<Option<EcdsaRow>, Fault> {
    let place = |what: &str| format!("record {index}: {what}");
    let short = || wrong(&place("record"), "176 bytes".into(), "fewer");
    let digest = cut::<32>(&mut record).ok_or_else(short)?;
    let key = cut::<ECDSA_KEY_BYTES>(&mut record).ok_or_else(short)?;
    let signature = cut::<ECDSA_SIGNATURE_BYTES>(&mut record).ok_or_else(short)?;
    let [key_bytes, signature_bytes] = *cut::<2>(&mut record).ok_or_else(short)?;
    let of = |bytes: &'static str, length: u8, most: usize| wrong(&place(bytes), format!("at most {most}"), length);
    let (key, no_key) = key
        .split_at_checked(key_bytes.into())
        .ok_or_else(|| of("public_key_bytes", key_bytes, ECDSA_KEY_BYTES))?;
    let (signature, no_signature) = signature
        .split_at_checked(signature_bytes.into())
        .ok_or_else(|| of("signature_bytes", signature_bytes, ECDSA_SIGNATURE_BYTES))?;
    // What is not zero here is what a client forgot to clear.
    if [no_key, no_signature, record].concat().iter().any(|byte| *byte != 0) {
        return Err(wrong(&place("unused bytes"), "zeros".into(), "others"));
    }
    if is_der {
        return Ok(parse_strict(signature).and_then(|numbers| EcdsaRow::new(digest, &numbers.r, &numbers.s, key)));
    }
    let (Some(r), Some(s), 64) = (signature.first_chunk(), signature.last_chunk(), signature.len()) else {
        return Err(wrong(&place("signature_bytes"), "64".into(), signature_bytes));
    };
    Ok(EcdsaRow::new(digest, r, s, key))
}

fn schnorr(mut record: &[u8]) -> Option<SchnorrRow> {
    let message = cut(&mut record)?;
    let key = cut(&mut record)?;
    Some(SchnorrRow::new(message, cut(&mut record)?, key))
}

/// The row, and the bytes that were hashed of this request with those of this message.
fn ed25519(index: usize, mut record: &[u8], messages: &[u8], hashed: usize) -> Result<(Ed25519Row, usize), Fault> {
    let outside = || {
        let place = format!("record {index}: message");
        wrong(
            &place,
            format!("a place in the {} bytes behind the records", messages.len()),
            "another",
        )
    };
    let key = cut(&mut record).ok_or_else(outside)?;
    let signature = cut(&mut record).ok_or_else(outside)?;
    let mut number = || cut(&mut record).and_then(|bytes| usize::try_from(u32::from_le_bytes(*bytes)).ok());
    let (at, bytes) = (number().ok_or_else(outside)?, number().ok_or_else(outside)?);
    let end = at.checked_add(bytes).ok_or_else(outside)?;
    let message = messages.get(at..end).ok_or_else(outside)?;
    let hashed = hashed.saturating_add(bytes);
    if hashed > HASHED_BYTES_MAX {
        let expected = format!("at most {HASHED_BYTES_MAX} bytes in all");
        return Err(wrong(&format!("messages up to record {index}"), expected, hashed));
    }
    Ok((Ed25519Row::new(key, message, signature), hashed))
}

fn sm2(mut record: &[u8]) -> Option<Sm2Row> {
    let digest = cut(&mut record)?;
    let key = cut(&mut record)?;
    Some(Sm2Row::from_digest(digest, key, cut(&mut record)?))
}

fn scrypt(mut record: &[u8]) -> Option<ScryptRow> {
    let header = cut::<HEADER_BYTES>(&mut record)?;
    Some(ScryptRow::proof_of_work(header, limbs_from_be(cut(&mut record)?)))
}
