//! What a record asks of the engines before its turn: signatures, hashes, roots, shards; and what they answered.
//! Made by records on any thread, turned into rows by the pipeline, computed naively by the sequential validator.
//! Never a verdict: an answer is a fact about bytes, and rules decide what it means.

use super::{Hash, blob::Blob, key::PublicKey};

/// One thing to compute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Whether a signature holds.
    Signature {
        /// The signer.
        key: PublicKey,
        /// What is signed.
        message: Vec<u8>,
        /// R and s of Ed25519, or r and s of ECDSA big-endian.
        signature: [u8; 64],
    },
    /// Whether one BLS signature holds that all of these keys made together over one message. Answer: [`Done::Holds`]. Whoever knows
    /// the keys has seen that their owners hold them.
    Aggregate {
        /// Compressed keys in G1, at least one.
        keys: Vec<[u8; 48]>,
        /// What is signed.
        message: Hash,
        /// Compressed, in G2.
        signature: Box<[u8; 96]>,
    },
    /// RFC 6962 hashes of leaves that stand end to end, the last possibly shorter. Answer: [`Done::Hashes`].
    Leaves {
        /// The leaves.
        bytes: Blob,
        /// Bytes of every leaf but the last; at least 1.
        leaf_bytes: u32,
    },
    /// RFC 6962 hashes of pieces of 1 KiB, each behind the head that says where it stands: stripe u32, shard u16, piece u16.
    /// Answer: [`Done::Hashes`], shard by shard.
    Pieces {
        /// Number of the stripe.
        stripe: u32,
        /// Number of the first shard.
        first_shard: u16,
        /// Shards that follow one another, at least one, each of whole pieces.
        shards: Vec<Blob>,
    },
    /// The RFC 6962 root over hashes of leaves; at least one. Answer: [`Done::Root`].
    Tree {
        /// The hashes.
        leaves: Vec<Hash>,
    },
    /// Where an RFC 6962 path leads. Answer: [`Done::Root`], `None` where its length does not fit index and count.
    Path {
        /// Hash of the leaf.
        leaf: Hash,
        /// Its index.
        index: u32,
        /// Leaves of the tree.
        count: u32,
        /// Siblings, leaf side first.
        siblings: Vec<Hash>,
    },
    /// scrypt(1024, 1, 1) of a header of 80 bytes, which is password and salt, to 32 bytes. Answer: [`Done::Root`].
    Scrypt {
        /// The header.
        input: [u8; 80],
    },
    /// Shards of code for k shards of data over GF(2^8)/0x11d. Answer: [`Done::Shards`], m of them.
    Encode {
        /// k shards of data of one length, at least one byte.
        data: Vec<Blob>,
        /// Shards of code, m; at least 1, and k + m at most 256.
        recovery_count: u32,
    },
    /// All k shards of data from k or more of k + m. Answer: [`Done::Shards`]; none where those beyond the first k do not
    /// agree with them.
    Recover {
        /// Shards of data, k.
        original_count: u32,
        /// k + m places, data first; at least k of them filled, all of one length.
        shards: Vec<Option<Blob>>,
    },
    /// Code words of telemetry, derandomised, with the errors of their way: Reed-Solomon (255, 223) of CCSDS 131.0-B section 4.
    /// Answer: [`Done::Words`].
    Codeblock {
        /// As many bytes as the shape says.
        block: Blob,
        /// How they stand there.
        shape: BlockShape,
    },
}

/// Shape of a codeblock of telemetry: symbol s of code word w at byte s * `depth` + w, data before check symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockShape {
    /// Code words: 1, 2, 3, 4, 5 or 8.
    pub depth: u8,
    /// Symbols of each word that are zero and not sent, at most 222.
    pub fill: u8,
    /// Symbols are in the dual basis, else in the conventional one.
    pub is_dual: bool,
}

impl BlockShape {
    /// Bytes of the codeblock.
    pub fn block_bytes(&self) -> usize {
        usize::from(WORD_SYMBOLS.saturating_sub(self.fill)).saturating_mul(self.depth.into())
    }

    /// Bytes of data in it: they come first.
    pub fn data_bytes(&self) -> usize {
        let symbols = WORD_SYMBOLS.saturating_sub(CHECK_SYMBOLS).saturating_sub(self.fill);
        usize::from(symbols).saturating_mul(self.depth.into())
    }
}

/// Symbols of a code word with its fill.
pub const WORD_SYMBOLS: u8 = 255;
/// Those of them that check the others.
pub const CHECK_SYMBOLS: u8 = 32;
/// Errors that a code word may have.
pub const WORD_ERRORS_MAX: u8 = CHECK_SYMBOLS / 2;

/// Bytes of a piece of a shard.
pub const PIECE_BYTES: usize = 1024;
/// Bytes in front of it in its leaf.
pub const PIECE_HEAD_BYTES: usize = 8;

/// What stands in front of a piece in its leaf: where it belongs.
pub fn piece_head(stripe: u32, shard: u16, piece: u16) -> [u8; PIECE_HEAD_BYTES] {
    let [a, b, c, d] = stripe.to_le_bytes();
    let [e, f] = shard.to_le_bytes();
    let [g, h] = piece.to_le_bytes();
    [a, b, c, d, e, f, g, h]
}

/// What came of one piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Whether a signature holds.
    Holds(bool),
    /// Hashes of leaves, in their order.
    Hashes(Vec<Hash>),
    /// A root, or `None` for a path that cannot be; the hash of scrypt.
    Root(Option<Hash>),
    /// Shards, in their order.
    Shards(Vec<Vec<u8>>),
    /// The data of a codeblock without its errors.
    Words {
        /// Data of all words; of one that cannot be decoded as it came.
        data: Vec<u8>,
        /// Of each word how many symbols were wrong, check symbols counted; none for one with more than can be corrected.
        errors: Vec<Option<u8>>,
    },
}

/// The answer is none that this work can have: a fault, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no answer, or one to other work")]
pub struct WorkFault;

impl Done {
    /// The answer to a signature.
    ///
    /// # Errors
    /// It is none.
    pub fn holds(&self) -> Result<bool, WorkFault> {
        match self {
            Self::Holds(holds) => Ok(*holds),
            _ => Err(WorkFault),
        }
    }

    /// The answer to leaves.
    ///
    /// # Errors
    /// It is none.
    pub fn hashes(&self) -> Result<&[Hash], WorkFault> {
        match self {
            Self::Hashes(hashes) => Ok(hashes),
            _ => Err(WorkFault),
        }
    }

    /// The answer to a tree, a path or scrypt.
    ///
    /// # Errors
    /// It is none.
    pub fn root(&self) -> Result<Option<Hash>, WorkFault> {
        match self {
            Self::Root(root) => Ok(*root),
            _ => Err(WorkFault),
        }
    }

    /// The answer to an encoding or a recovery.
    ///
    /// # Errors
    /// It is none.
    pub fn shards(&self) -> Result<&[Vec<u8>], WorkFault> {
        match self {
            Self::Shards(shards) => Ok(shards),
            _ => Err(WorkFault),
        }
    }

    /// The answer to a codeblock: its data, and how many symbols of each word were wrong.
    ///
    /// # Errors
    /// It is none.
    pub fn words(&self) -> Result<(&[u8], &[Option<u8>]), WorkFault> {
        match self {
            Self::Words { data, errors } => Ok((data, errors)),
            _ => Err(WorkFault),
        }
    }
}

/// A signature of a record, and whether it holds once an engine has said so.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The signer.
    pub key: PublicKey,
    message: Vec<u8>,
    signature: [u8; 64],
    holds: bool,
}

impl Signed {
    /// A signature that nobody has looked at.
    pub fn new(key: PublicKey, message: &[u8], signature: [u8; 64]) -> Self {
        Self {
            key,
            message: message.to_vec(),
            signature,
            holds: false,
        }
    }

    /// The work of it.
    pub fn work(&self) -> Work {
        Work::Signature {
            key: self.key,
            message: self.message.clone(),
            signature: self.signature,
        }
    }

    /// Takes the answer.
    ///
    /// # Errors
    /// It is missing or none of a signature.
    pub fn take(&mut self, done: Option<&Done>) -> Result<(), WorkFault> {
        self.holds = done.ok_or(WorkFault)?.holds()?;
        Ok(())
    }

    /// Whether it holds; not before [`Self::take`].
    pub fn holds(&self) -> bool {
        self.holds
    }
}
