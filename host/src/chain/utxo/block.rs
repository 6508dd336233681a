//! A block of the Bitcoin family: the 80-byte header and its transactions over one shared buffer.
//! Made from the bytes that ingest delivers; read by the rules of the profile.
//! Never computes proof of work or roots, and never accepts bytes after the last transaction.

use std::sync::Arc;

use super::auxpow::{AuxPow, is_merged};
use super::hash::{Hash32, sha256d};
use super::params::Params;
use super::transaction::{Transaction, check_buffer};
use super::wire::{DecodeError, Reader, compact_size_bytes, put_compact_size};

/// A block header, 80 bytes on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Header {
    /// Version, signed as on the wire.
    pub version: i32,
    /// Id of the parent.
    pub prev: Hash32,
    /// Root of the transaction ids.
    pub merkle_root: Hash32,
    /// Unix time.
    pub time: u32,
    /// Target in compact form.
    pub bits: u32,
    /// What mining varies.
    pub nonce: u32,
}

impl Header {
    /// Bytes of a header.
    pub const BYTES: usize = 80;

    /// Decodes a lone header; the whole of `bytes` must be used.
    ///
    /// # Errors
    /// Not exactly 80 bytes.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let header = Self::read(&mut reader)?;
        reader.finish("header")?;
        Ok(header)
    }

    /// Decodes the header at `reader`.
    ///
    /// # Errors
    /// Fewer than 80 bytes are left.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: reader.i32("header version")?,
            prev: reader.array("header parent")?,
            merkle_root: reader.array("header merkle root")?,
            time: reader.u32("header time")?,
            bits: reader.u32("header bits")?,
            nonce: reader.u32("header nonce")?,
        })
    }

    /// The header as on the wire.
    #[must_use]
    pub fn encode(&self) -> [u8; Self::BYTES] {
        let fields: [&[u8]; 6] = [
            &self.version.to_le_bytes(),
            &self.prev,
            &self.merkle_root,
            &self.time.to_le_bytes(),
            &self.bits.to_le_bytes(),
            &self.nonce.to_le_bytes(),
        ];
        let mut out = [0; Self::BYTES];
        let bytes = fields.into_iter().flatten();
        out.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        out
    }

    /// Id: SHA-256d of the 80 bytes.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        sha256d(&self.encode())
    }
}

/// A decoded block. Cloning it copies the tables, not the bytes.
#[derive(Clone, Debug)]
pub struct Block {
    /// The header.
    pub header: Header,
    /// The data of merged mining, where there are any; boxed, for most blocks have none.
    pub auxpow: Option<Box<AuxPow>>,
    /// The transactions in order; a block of none decodes and is for the rules to refuse.
    pub transactions: Vec<Transaction>,
    raw: Arc<[u8]>,
    id: Hash32,
}

impl Block {
    /// Decodes a block; the whole of `raw` must be used. A header alone is not a block.
    ///
    /// # Errors
    /// The bytes are not exactly one block.
    pub fn decode(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        Self::read(raw, Form::Plain)
    }

    /// Decodes a block of this chain; the whole of `raw` must be used.
    ///
    /// # Errors
    /// The bytes are not exactly one block.
    pub fn decode_for(params: &Params, raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        match params.merged_mining {
            Some(_) => Self::decode_merged(raw),
            None if params.knows_rings() => Self::decode_with_rings(raw),
            None => Self::decode(raw),
        }
    }

    /// Decodes a block of a chain that knows rings; the whole of `raw` must be used.
    ///
    /// # Errors
    /// The bytes are not exactly one block.
    pub fn decode_with_rings(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        Self::read(raw, Form::Rings)
    }

    /// Decodes a block of a chain with merged mining: AuxPoW data follow the header where its version says so. A block
    /// that is whole only the other way round decodes too: rule K7 then says what is amiss.
    ///
    /// # Errors
    /// The bytes are not exactly one block, with or without AuxPoW data.
    pub fn decode_merged(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        let version = raw.first_chunk().map(|version| i32::from_le_bytes(*version));
        let (first, second) = match version.is_some_and(is_merged) {
            true => (Form::Merged, Form::Plain),
            false => (Form::Plain, Form::Merged),
        };
        let other = raw.clone();
        Self::read(raw, first).or_else(|error| Self::read(other, second).map_err(|_| error))
    }

    /// The number of transactions that a block in these bytes says to have, the coinbase included; `None` where the bytes
    /// cannot hold as many, or AuxPoW data stand before the number. Nothing else is looked at.
    #[must_use]
    pub fn transaction_count(raw: &[u8]) -> Option<u64> {
        let version = raw.first_chunk().map(|version| i32::from_le_bytes(*version))?;
        let mut reader = Reader::new(raw.get(Header::BYTES..).filter(|_| !is_merged(version))?);
        let count = reader.count(TRANSACTION_BYTES_MIN, "transaction count").ok()?;
        u64::try_from(count).ok()
    }

    fn read(raw: Arc<[u8]>, form: Form) -> Result<Self, DecodeError> {
        check_buffer(&raw)?;
        let mut reader = Reader::new(&raw);
        let header = Header::read(&mut reader)?;
        let auxpow = match form {
            Form::Merged => Some(Box::new(AuxPow::read(&raw, &mut reader)?)),
            Form::Plain | Form::Rings => None,
        };
        let count = reader.count(TRANSACTION_BYTES_MIN, "transaction count")?;
        let likely = reader.remaining().checked_div(TRANSACTION_BYTES_USUAL).unwrap_or(0);
        let mut transactions = Vec::with_capacity(count.min(likely));
        for _ in 0..count {
            transactions.push(match form {
                Form::Rings => Transaction::read_with_rings(&raw, &mut reader)?,
                Form::Plain | Form::Merged => Transaction::read_without_ids(&raw, &mut reader)?,
            });
        }
        reader.finish("block")?;
        Transaction::set_ids(&mut transactions);
        let id = sha256d(raw.get(..Header::BYTES).unwrap_or_default());
        Ok(Self {
            header,
            auxpow,
            transactions,
            raw,
            id,
        })
    }

    /// Id: SHA-256d of the header.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        self.id
    }

    /// The bytes it was decoded from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.raw
    }

    /// The block again as bytes, written from its fields.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        encode_merged(&self.header, self.auxpow.as_deref(), &self.transactions)
    }

    /// Bytes without witnesses.
    #[must_use]
    pub fn base_size(&self) -> usize {
        self.transactions
            .iter()
            .fold(self.overhead(), |sum, tx| sum.saturating_add(tx.base_size()))
    }

    /// Bytes with witnesses.
    #[must_use]
    pub fn total_size(&self) -> usize {
        self.raw.len()
    }

    /// Weight (BIP141): three times base size plus total size.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.base_size().saturating_mul(3).saturating_add(self.total_size())
    }

    /// True where any transaction has a witness.
    #[must_use]
    pub fn has_witness(&self) -> bool {
        self.transactions.iter().any(Transaction::has_witness)
    }

    fn overhead(&self) -> usize {
        let auxpow = self.auxpow.as_ref().map_or(0, |auxpow| auxpow.base_size());
        let count = compact_size_bytes(self.transactions.len());
        count.saturating_add(Header::BYTES).saturating_add(auxpow)
    }
}

/// What stands between header and transactions, and in them.
#[derive(Clone, Copy, Debug)]
enum Form {
    Plain,
    /// AuxPoW data behind the header.
    Merged,
    /// Transactions of version 3 have ring inputs.
    Rings,
}

/// A header and transactions as the bytes of a block (generators, tests).
#[must_use]
pub fn encode_block(header: &Header, transactions: &[Transaction]) -> Vec<u8> {
    encode_merged(header, None, transactions)
}

/// A header, AuxPoW data where there are any, and transactions as the bytes of a block.
#[must_use]
pub fn encode_merged(header: &Header, auxpow: Option<&AuxPow>, transactions: &[Transaction]) -> Vec<u8> {
    let mut out = header.encode().to_vec();
    if let Some(auxpow) = auxpow {
        auxpow.encode_into(&mut out);
    }
    put_compact_size(&mut out, transactions.len() as u64);
    transactions
        .iter()
        .for_each(|tx| out.extend_from_slice(&tx.encode(true)));
    out
}

/// Version, no inputs, no outputs, lock time.
const TRANSACTION_BYTES_MIN: usize = 10;
/// Version, one input, one output, lock time: what the capacity is reserved for.
const TRANSACTION_BYTES_USUAL: usize = 60;
