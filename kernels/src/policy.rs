//! Acceptance rules as data: which encodings, subgroups, codes and hash rules a batch is judged by.
//! A batch carries one [`Policy`]; engines read the field of their primitive. Never holds a chain's name.

/// Everything an engine must know besides the rows. Fields of other primitives stay at their default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Which S values of ECDSA are accepted.
    pub ecdsa: EcdsaPolicy,
    /// Which Ed25519 rule is applied.
    pub ed25519: EdPolicy,
    /// Hash and shape of Merkle trees.
    pub merkle: MerkleRule,
    /// Erasure code.
    pub erasure: ErasureCode,
}

/// Which ECDSA signatures are accepted once r and s are numbers. Encodings are judged where rows are made
/// ([`crate::ecdsa::der`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EcdsaPolicy {
    /// 1 <= s < n: Bitcoin consensus.
    #[default]
    AnyS,
    /// 1 <= s <= n/2: BIP146 and Ethereum transactions.
    LowS,
}

/// The rule by which an Ed25519 signature is accepted. The three differ only on crafted inputs, and consensus hangs on it;
/// [`crate::ed25519`] has them side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum EdPolicy {
    /// RFC 8032 section 5.1.7 without the cofactor: S < L, and SB - kA encodes to the very bytes of R; A must decode
    /// canonically (y < p, and no sign bit where x = 0).
    #[default]
    Rfc8032Cofactorless,
    /// ed25519-dalek `verify_strict`: S < L, SB - kA encodes to the very bytes of R, neither A nor R of small order; A by
    /// dalek's decoder, which takes non-canonical encodings.
    DalekStrict,
    /// ZIP 215: S < L, A and R may be encoded non-canonically, \[8\](SB - kA - R) = 0.
    Zip215,
}

/// Hash and shape of a Merkle tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MerkleRule {
    /// Bitcoin: SHA-256d of left and right, an odd level duplicates its last node, equal neighbours are reported as mutation
    /// (CVE-2012-2459). Leaves are hashed by SHA-256d.
    #[default]
    BitcoinSha256d,
    /// RFC 6962: SHA-256 with prefix 0x00 for leaves and 0x01 for nodes, the odd node is promoted.
    Rfc6962Sha256,
    /// RFC 6962 with SM3 in place of SHA-256.
    Rfc6962Sm3,
    /// Shreds: SHA-256 with a 26-byte prefix for leaves and another for nodes, a node hashes the first 20 bytes of each child, an
    /// odd level pairs its last node with itself (Agave `ledger/src/shred/merkle_tree.rs`).
    ShredsSha256,
}

/// Erasure code of a stripe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ErasureCode {
    /// GF(2^8) modulo 0x11d, systematic Vandermonde: byte-equal to crate `reed-solomon-erasure`, k + m <= 256.
    #[default]
    Gf8,
    /// GF(2^16), Leopard as in crate `reed-solomon-simd`; shards of even length, k and m <= 65,535 as that crate supports.
    Gf16,
}
