//! A candidate: one object as it came in, decoded as far as it goes, before any rule but K1.
//! First stage of the flow: needs no context, so that many are decoded at once on all cores.
//! Never judges more than K1, and never drops what it cannot decode: that is a rejection or a deferral later.

use std::sync::Arc;

use super::block::{Block, Header};
use super::hash::{Hash32, display_hash, sha256d};
use super::params::{NEVER, Params};
use super::script::bip34_height;
use super::wire::DecodeError;
use crate::verdict::{Finding, Missing, RuleId};

/// One object of a stream, decoded as far as it goes: a header of kind `H` where the bytes start with one, and what
/// follows it.
#[derive(Clone, Debug)]
pub struct Decoded<H, B> {
    id: Hash32,
    header: Option<H>,
    body: B,
}

/// One object of a stream of this family.
pub type Candidate = Decoded<Header, Body>;

/// What follows the header.
#[derive(Clone, Debug)]
pub enum Body {
    /// Nothing: the object is a header.
    HeaderOnly,
    /// A decoded block.
    Block(Arc<Block>),
    /// Bytes that K1 refuses.
    Undecodable(Finding),
    /// Bytes in a form that this build does not judge.
    Unsupported(Missing),
}

impl<H, B> Decoded<H, B> {
    /// An object of this id.
    pub(in crate::chain) fn new(id: Hash32, header: Option<H>, body: B) -> Self {
        Self { id, header, body }
    }

    /// The id: of the header, or of all bytes where there is not even a header.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        self.id
    }

    /// The id as people read it.
    #[must_use]
    pub fn display_id(&self) -> String {
        display_hash(&self.id)
    }

    /// The header, where there are bytes enough for one.
    #[must_use]
    pub fn header(&self) -> Option<&H> {
        self.header.as_ref()
    }

    /// What follows the header.
    #[must_use]
    pub fn body(&self) -> &B {
        &self.body
    }
}

impl Candidate {
    /// Decodes a block.
    #[must_use]
    pub fn decode(raw: Arc<[u8]>, params: &Params) -> Self {
        let header = raw.get(..Header::BYTES).and_then(|bytes| Header::decode(bytes).ok());
        let id = header.map_or_else(|| sha256d(&raw), |header| header.id());
        let body = match Block::decode_for(params, raw.clone()) {
            Ok(block) => Body::Block(Arc::new(block)),
            Err(error) if params.activations.mweb != NEVER && is_mweb(&error, &raw) => {
                Body::Unsupported(Missing::Format(format!("MWEB data at offset {}", error.offset)))
            }
            Err(error) => Body::Undecodable(k1(&error)),
        };
        Self { id, header, body }
    }

    /// Decodes a lone header.
    #[must_use]
    pub fn decode_header(bytes: &[u8]) -> Self {
        match Header::decode(bytes) {
            Ok(header) => Self {
                id: header.id(),
                header: Some(header),
                body: Body::HeaderOnly,
            },
            Err(error) => Self {
                id: sha256d(bytes),
                header: None,
                body: Body::Undecodable(k1(&error)),
            },
        }
    }

    /// The block, where it decoded.
    #[must_use]
    pub fn block(&self) -> Option<&Arc<Block>> {
        match &self.body {
            Body::Block(block) => Some(block),
            _ => None,
        }
    }

    /// The height in the coinbase (BIP34), where the header's version and the height itself make it credible.
    #[must_use]
    pub fn coinbase_height(&self, params: &Params) -> Option<u32> {
        let block = self.block()?;
        let script = block.transactions.first()?.input(0)?.script_sig;
        // Coinbases from before BIP34 start with whatever their miner liked, also with numbers.
        bip34_height(script)
            .filter(|height| params.tells_height(block.header.version) && *height >= params.activations.bip34)
    }
}

/// Whether decoding stopped at a transaction with MWEB data (LIP-0002).
fn is_mweb(error: &DecodeError, raw: &[u8]) -> bool {
    error.field == "transaction flag" && raw.get(error.offset).is_some_and(|flag| flag & FLAG_MWEB != 0)
}

fn k1(error: &DecodeError) -> Finding {
    Finding::whole(RuleId::k(1), error.to_string())
}

const FLAG_MWEB: u8 = 0x08;
