//! A Qtum block: the signed header and transactions of the Bitcoin family over one shared buffer.
//! Made from the bytes that ingest delivers, before any rule but Q1 (decoding and the form of the signature).
//! Never computes a root or recovers a key, and never drops what does not decode: that is a rejection later.

use std::sync::Arc;

use super::super::utxo::candidate::Decoded;
use super::super::utxo::script::bip34_height;
use super::super::utxo::transaction::check_buffer;
use super::super::utxo::wire::{DecodeError, Reader, compact_size_bytes, put_compact_size};
use super::super::utxo::{Hash32, Transaction, sha256d};
use super::header::{BlockSignature, Header};
use crate::verdict::{Finding, RuleId};

/// A decoded block. Cloning it copies the tables, not the bytes.
#[derive(Clone, Debug)]
pub struct Block {
    /// The header.
    pub header: Header,
    /// The transactions in order; a block of none decodes and is for the rules to refuse.
    pub transactions: Vec<Transaction>,
    raw: Arc<[u8]>,
    header_bytes: usize,
}

impl Block {
    /// Decodes a block; the whole of `raw` must be used.
    ///
    /// # Errors
    /// The bytes are not exactly one block.
    pub fn decode(raw: Arc<[u8]>) -> Result<Self, DecodeError> {
        check_buffer(&raw)?;
        let mut reader = Reader::new(&raw);
        let header = Header::read(&mut reader)?;
        let header_bytes = reader.offset();
        let count = reader.count(TRANSACTION_BYTES_MIN, "transaction count")?;
        let likely = reader.remaining().checked_div(TRANSACTION_BYTES_USUAL).unwrap_or(0);
        let mut transactions = Vec::with_capacity(count.min(likely));
        for _ in 0..count {
            transactions.push(Transaction::read(&raw, &mut reader)?);
        }
        reader.finish("block")?;
        Ok(Self {
            header,
            transactions,
            raw,
            header_bytes,
        })
    }

    /// The bytes it was decoded from.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.raw
    }

    /// Id: SHA-256d of the header with its signature.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        sha256d(self.raw.get(..self.header_bytes).unwrap_or_default())
    }

    /// Bytes without witnesses.
    #[must_use]
    pub fn base_size(&self) -> usize {
        let count = compact_size_bytes(self.transactions.len());
        let sizes = self.transactions.iter().map(Transaction::base_size);
        sizes.fold(self.header_bytes.saturating_add(count), usize::saturating_add)
    }

    /// Weight (BIP141): three times base size plus total size.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.base_size().saturating_mul(3).saturating_add(self.raw.len())
    }

    /// The transaction that stakes, where the header says that there is one.
    #[must_use]
    pub fn coinstake(&self) -> Option<&Transaction> {
        self.transactions.get(1).filter(|_| self.header.is_stake())
    }
}

/// A header and transactions as the bytes of a block (generators, tests).
#[must_use]
pub fn encode_block(header: &Header, transactions: &[Transaction]) -> Vec<u8> {
    let mut out = header.encode();
    put_compact_size(&mut out, transactions.len() as u64);
    transactions
        .iter()
        .for_each(|transaction| out.extend_from_slice(&transaction.encode(true)));
    out
}

/// One object of a stream.
pub type Candidate = Decoded<Header, Body>;

/// What follows the header.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing: the object is a header, with its signature in this form.
    HeaderOnly(BlockSignature),
    /// A decoded block, with its signature in this form.
    Block(Arc<Block>, BlockSignature),
    /// Bytes that Q1 refuses.
    Undecodable(Finding),
}

impl Candidate {
    /// Decodes a block.
    #[must_use]
    pub fn decode(raw: Arc<[u8]>) -> Self {
        let head = Header::decode_head(&raw).ok().map(|(header, _)| header);
        match Block::decode(raw.clone()) {
            Err(error) => Self::undecodable(head, &raw, error.to_string()),
            Ok(block) => match block.header.block_signature() {
                Err(what) => Self::undecodable(head, &raw, what),
                Ok(form) => Self::new(block.id(), head, Body::Block(Arc::new(block), form)),
            },
        }
    }

    /// Decodes a lone header.
    #[must_use]
    pub fn decode_header(bytes: &[u8]) -> Self {
        match Header::decode(bytes) {
            Err(error) => Self::undecodable(None, bytes, error.to_string()),
            Ok(header) => match header.block_signature() {
                Err(what) => Self::undecodable(Some(header), bytes, what),
                Ok(form) => Self::new(header.id(), Some(header), Body::HeaderOnly(form)),
            },
        }
    }

    /// The block, where it decoded.
    #[must_use]
    pub fn block(&self) -> Option<&Arc<Block>> {
        match self.body() {
            Body::Block(block, _) => Some(block),
            _ => None,
        }
    }

    /// The height that the coinbase starts with (BIP34 holds from the first block on).
    #[must_use]
    pub fn coinbase_height(&self) -> Option<u32> {
        let coinbase = self.block()?.transactions.first()?;
        bip34_height(coinbase.input(0)?.script_sig)
    }

    fn undecodable(header: Option<Header>, bytes: &[u8], what: String) -> Self {
        let id = header.as_ref().map_or_else(|| sha256d(bytes), Header::id);
        Self::new(id, header, Body::Undecodable(Finding::whole(RuleId::new('Q', 1), what)))
    }
}

/// Version, no inputs, no outputs, lock time.
const TRANSACTION_BYTES_MIN: usize = 10;
/// What the capacity is reserved for.
const TRANSACTION_BYTES_USUAL: usize = 60;
